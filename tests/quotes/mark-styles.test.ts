import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarked } from '../../lib/text/marks.ts';
import { withUniformMarks } from '../../lib/text/uniform-marks.ts';
import { digestText } from '../support/articles.ts';

const ARTICLE = `Port Ellery votes for a new wall

The council of Port Ellery voted on Tuesday for a new wall after nine hours of talk. Robert C. “Bobby” Marsh, who has sat for the harbour since the storm, voted against it.

“Nobody asked the people who live here,” Marsh said. “They will hear of it from the papers.”

Mayor Helena Brandt called the wall “a promise to our children” and said that the work begins in May. “I told the engineers, ‘Build it so that it stands,’ and they will,” she said.

In his speech Marsh went through the year of the storm:

“We stood on the quay with nothing but sandbags and the boys’ club was under water before noon.

“We asked for help then, and we were told that there was no money. It isn’t there now.”

Brandt didn’t answer him. Tim Marsh, a cousin who sells nets, was not so quiet: “Bobby’s right, and they all know it!”`;

/** The same words between the marks of other presses. Inner marks change with the outer ones. */
const STYLES: readonly [style: string, marks: (text: string) => string][] = [
  ['curly', (text) => text],
  ['straight', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  [
    'British',
    (text) => inner(text).replace(/“/g, '‘').replace(/”/g, '’').replace(/⟨/g, '“').replace(/⟩/g, '”'),
  ],
  [
    'British, straight',
    (text) =>
      inner(text)
        .replace(/[“”‘’]/g, "'")
        .replace(/[⟨⟩]/g, '"'),
  ],
  ['French', (text) => text.replace(/“/g, '« ').replace(/”/g, ' »')],
  ['Swiss', (text) => text.replace(/“/g, '«').replace(/”/g, '»')],
  ['German', (text) => text.replace(/“/g, '„').replace(/”/g, '“')],
  ['out of a table', (text) => text.replace(/[“”]/g, '""').replace(/[‘’]/g, "'")],
  ['out of a table, made curly', (text) => text.replace(/“/g, '“”').replace(/”(?!\p{L})/gu, '””')],
  ['of agency wires', (text) => text.replace(/“/g, '``').replace(/”/g, "''").replace(/[‘’]/g, "'")],
];
const inner = (text: string): string => text.replace(/‘([^’]*,)’/g, '⟨$1⟩');

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const quotesOf = async (text: string) =>
  (await digestText(text)).quotes.map((q) => [letters(q.text), letters(q.speaker?.name ?? '')]);

describe('quotations are the same whatever marks they stand in', () => {
  test.each(STYLES)('%s', async (_style, marks) => {
    expect(await quotesOf(marks(ARTICLE))).toEqual([
      ['Nobody asked the people who live here', 'Robert C Bobby Marsh'],
      ['They will hear of it from the papers', 'Robert C Bobby Marsh'],
      ['a promise to our children', 'Helena Brandt'],
      ['I told the engineers Build it so that it stands and they will', 'Helena Brandt'],
      [
        'We stood on the quay with nothing but sandbags and the boys club was under water before noon',
        'Robert C Bobby Marsh',
      ],
      [
        'We asked for help then and we were told that there was no money It isn t there now',
        'Robert C Bobby Marsh',
      ],
      ['Bobby s right and they all know it', 'Tim Marsh'],
    ]);
  });
});

describe('single marks', () => {
  test('in a headline don’t make a paper British', async () => {
    const text = `Mayor calls wall ‘a promise’

Mayor Helena Brandt called the wall “a promise to our children” in a speech on Tuesday night.

The ‘new harbour wall party’ and the ‘old harbour wall party’, as they are known, both cheered.`;
    expect(await quotesOf(text)).toEqual([['a promise to our children', 'Helena Brandt']]);
  });

  test('of a British paper hold nicknames too', async () => {
    const text = `Marsh stands again

Robert ‘Bobby’ Marsh will stand again in May. ‘I have more to say,’ he said. ‘They know it.’`;
    expect(await quotesOf(text)).toEqual([
      ['I have more to say', 'Robert Bobby Marsh'],
      ['They know it', 'Robert Bobby Marsh'],
    ]);
  });
});

test('reading marks alike moves no word and loses none', () => {
  const piece = fc.constantFrom(
    '``',
    "''",
    '""',
    '“”',
    '””',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    ' ',
    'said ',
    'it',
    ', ',
    '. ',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const passages = [...text.matchAll(/[^\n]+/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        section: 0,
        heading: false,
      }));
      const uniform = withUniformMarks(text, findMarked(text, passages));
      expect(uniform).toHaveLength(text.length);
      expect(uniform.replace(/[^a-z]/g, '-')).toBe(text.replace(/[^a-z]/g, '-'));
    }),
    { numRuns: 2000 },
  );
});
