import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byBeginning } from '../../lib/text/beginnings.ts';
import { articleFiles } from '../support/articles.ts';

/** Forms as the project writes them: lists of phrases, with what may stand before and repeat. */
const FORMS: readonly RegExp[] = [
  /^(?:[#*]{0,2} ?)(?:leave a (?:reply|comment)|the (?:latest|comments?)|(?:user )?comments?|\d{1,4} (?:replies|comments?))[.:…]?$/i,
  /^(?:(?:share|tweet|x|e-?mail|print)[ |·]{0,2}){1,12}$/i,
  /^[[(*]*(?:an? (?:earlier|previous) version|(?:this|the) (?:article|story)|updated?|correction)\b.{0,40}$/i,
  /^(?!The )(?:\p{Lu}\p{L}+ ){2}(?:reported|wrote)|\bfrom here$/iu,
  /^(?:σχόλια|straße|comentários?|İstanbul|👍|[«„])/i,
  /comments?|^replies$/i,
];

describe('a form compiled by its beginnings', () => {
  test('fits the lines of real articles that the whole form fits', () => {
    const lines = articleFiles.flatMap(({ url }) => readFileSync(url, 'utf8').split('\n'));
    const said = [
      ...[
        'Leave a comment',
        '# the latest:',
        '12 replies',
        'User comments',
        'Tweet | x |',
        '(this story …',
        'ΣΧΌΛΙΑ',
      ],
      ...[
        'STRASSE',
        'Straße',
        'i̇stanbul',
        '„So',
        '👍 4',
        'no comment',
        'Replies',
        'Rory Feld wrote',
        'from here',
        '',
      ],
    ];
    for (const form of FORMS) {
      const parts = byBeginning(form);
      for (const line of [...said, ...lines])
        expect([line, parts.test(line)]).toEqual([line, form.test(line)]);
    }
  });

  test('fits what the whole form fits, whatever the form and the text', () => {
    const letter = fc.constantFrom(...'abAéßσ1 👍.', '\\.', '[ab]', '[^a]', '\\d', '\\w');
    const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}', '??');
    const letters = fc.tuple(letter, quantifier).map((parts) => parts.join(''));
    const zeroWidth = fc.constantFrom('(?=a)', '(?!b)', '\\b');
    const alternatives = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .array(fc.array(item, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((found) => found.map((items) => items.join('')).join('|'));
    const group = (item: fc.Arbitrary<string>, repeated: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.tuple(alternatives(item), repeated).map(([inside, times]) => `(?:${inside})${times}`);
    // Groups of groups repeat once at most: any more, and some forms take V8 hours.
    const once = fc.constantFrom('', '', '?', '??');
    const simple = fc.oneof(letters, letters, zeroWidth);
    const form = alternatives(
      fc.oneof(simple, group(fc.oneof(simple, group(simple, quantifier)), once), group(simple, quantifier)),
    );
    const text = fc.array(fc.constantFrom('a', 'b', 'A', 'B', 'É', 'ẞ', 'ß', 'ς', 'Σ', '1', ' ', '.', '👍'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        form,
        fc.constantFrom('', 'i', 'u', 'iu'),
        fc.boolean(),
        fc.array(text, { minLength: 5 }),
        (source, flags, anchored, texts) => {
          const whole = new RegExp(anchored ? `^(?:${source})$` : `^${source}`, flags);
          const parts = byBeginning(whole);
          for (const characters of texts) {
            const line = characters.join('');
            expect([line, parts.test(line)]).toEqual([line, whole.test(line)]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
