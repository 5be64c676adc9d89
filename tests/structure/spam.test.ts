import { describe, expect, test } from 'vitest';
import { scoreSpam } from '../../lib/structure/comments/spam.ts';
import { HAM, SPAM } from './spam-cases.ts';

const judge = (text: string) => scoreSpam([{ author: 'Somebody', text }])[0];

describe('spam in comments', () => {
  test('there are at least sixty cases of each kind, none twice', () => {
    expect(new Set(SPAM).size).toBeGreaterThanOrEqual(60);
    expect(new Set(HAM).size).toBeGreaterThanOrEqual(60);
  });

  test.each(SPAM)('is marked, with reasons: %s', (text) => {
    const verdict = judge(text);
    expect(verdict).toMatchObject({ likely: true });
    expect(verdict?.reasons.length).toBeGreaterThan(0);
  });

  test.each(HAM)('a real person isn’t marked: %s', (text) => {
    expect(judge(text)).toMatchObject({ likely: false });
  });

  test('the same text posted again counts against it', () => {
    const text = 'Look what I found about this on the page of the harbour museum';
    const [once] = scoreSpam([{ author: 'A', text }]);
    const [again] = scoreSpam(Array.from({ length: 3 }, () => ({ author: 'A', text })));
    expect(again?.score).toBeGreaterThan(once?.score ?? 1);
    expect(again?.reasons).toContain('repeated');
  });
});
