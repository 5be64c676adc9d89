import type { Prose } from '../../text/tokens.ts';
import type { NameRun } from '../names.ts';

/** 'Weldon 2 Ellery 1', 'Weldon 4 3 1 0 9 3 10': a row of a table, with nothing but numbers between the names. */
export function isResult({ text, tokens }: Prose, { firstToken, endToken }: NameRun): boolean {
  const [before, first, after, beyond] = [firstToken - 1, firstToken, endToken, endToken + 1].map(
    (i) => tokens[i],
  );
  if (first === undefined || after === undefined || !SCORE.test(after.text)) return false;
  const opens = before === undefined || text.slice(before.end, first.start).includes('\n');
  const ends =
    beyond === undefined ||
    /^[\d(]|^\p{Lu}/u.test(beyond.text) ||
    text.slice(after.end, beyond.start).includes('\n');
  return (opens || SCORE.test(before.text)) && ends;
}
const SCORE = /^\d{1,3}$/;
