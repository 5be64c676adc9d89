import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard } from '../../lib/text/guard.ts';
import { readProse } from '../../lib/text/prose.ts';
import { readTokens } from '../../lib/text/wink.ts';

const sentencesOf = (text: string): string[] =>
  readProse(text, [{ start: 0, end: text.length, section: 0, heading: false }]).sentences.map((s) =>
    text.slice(s.start, s.end),
  );

describe('prose is read', () => {
  test('tokens are verbatim slices, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const token of readTokens(text))
          expect(text.slice(token.start, token.end).replace(/\s/g, '')).toBe(token.text.replace(/\s/g, ''));
      }),
    );
  });

  test('a blank that wink doesn’t know moves no token', () => {
    expect(readTokens('Stop\u2006! Now').map(({ text, start }) => [text, start])).toEqual([
      ['Stop', 0],
      ['!', 5],
      ['Now', 7],
    ]);
  });

  test('words are whole, whatever letters they have', () => {
    const words = 'Erdoğan met Wałęsa, Dvořák, Nguyễn, Škoda and Δημήτρης in Łódź';
    expect(readTokens(words).map(({ text }) => text)).toEqual(words.match(/[\p{L}]+|,/gu));
  });

  test('a warm reader gives the same tokens as before, also behind a possessive with a curly mark', () => {
    const before = JSON.stringify(readTokens('Last year’s summit.'));
    readTokens('It was this year’s, he said.');
    expect(JSON.stringify(readTokens('Last year’s summit.'))).toBe(before);
  });

  test('runs without a blank are cut before wink reads them, and offsets lead back', () => {
    const text = `start ${'http://'.repeat(100)} end`;
    const { text: guarded, toOriginal } = guard(text);
    expect(Math.max(...guarded.split(' ').map((run) => run.length))).toBeLessThanOrEqual(65);
    const at = guarded.indexOf('end');
    expect(text.slice(toOriginal(at), toOriginal(at) + 3)).toBe('end');
  });

  test('a sentence ends behind its closing mark, not before', () => {
    expect(sentencesOf('“We build in May.” Brandt left.')).toEqual(['“We build in May.”', 'Brandt left.']);
    expect(sentencesOf('"Really?" she asked. "Yes."')).toEqual(['"Really?" she asked.', '"Yes."']);
    expect(sentencesOf('Rep. John Mica (R-Fla.) left early. Sen. Bob Lee of the U.S. agreed.')).toEqual([
      'Rep. John Mica (R-Fla.) left early.',
      'Sen. Bob Lee of the U.S. agreed.',
    ]);
  });
});
