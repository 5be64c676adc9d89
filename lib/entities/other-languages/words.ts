import { elidedLength } from '../../text/elision.ts';
import { firstFrom } from '../../text/first-index.ts';
import type { Prose } from '../../text/tokens.ts';
import type { NameRun } from '../trim/run.ts';

/** A word or mark of a clause; `lower` is without the stop of a title. Offsets are into the article's text. */
export type Word = Readonly<{ text: string; lower: string; start: number; end: number }>;

/**
 * Initials and titles with their stops before a name ('Dr. Meiners'), words with their hyphens and apostrophes, and every
 * mark for itself.
 */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Dr|Prof|Mme|Mlle|Me|Mgr|Sr|Sra|Dra|Dott|Sig|Dhr|Mevr|St)\.(?=\s[\p{Lu}(])|[\p{L}\p{M}\p{N}]+(?:[-‐'’.](?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:(?<=[sxzß])['’‘](?= \p{Lu}))?|[^\s\p{L}\p{M}\p{N}]/gu;
/** The words of a stretch of text. An article that is joined to its noun by an apostrophe comes first, without it. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const start = from + index;
    const elided = elidedLength(word);
    return elided === 0
      ? [made(word, start)]
      : [made(word.slice(0, elided - 1), start), made(word.slice(elided), start + elided)];
  });
}

const made = (text: string, start: number): Word => ({
  text,
  lower: (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase(),
  start,
  end: start + text.length,
});

export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);
export const isWord = (word: Word | undefined): word is Word =>
  word !== undefined && /^[\p{L}\p{N}]/u.test(word.text);

/** The words of each passage that is not all in capitals, where a capital would say nothing. */
export const wordsOfPassages = ({ text, passages }: Prose): Word[][] =>
  passages
    .map(({ start, end }) => wordsOf(text, start, end))
    .filter((words) => words.some((word) => /\p{Ll}{2}/u.test(word.text)));

/** Words that are a name, as a run of the prose's tokens. */
export function nameRun({ tokens, text }: Prose, name: readonly Word[]): NameRun {
  const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  return {
    firstToken: firstFrom(tokens, start),
    endToken: firstFrom(tokens, end),
    text: text.slice(start, end),
    start,
    end,
    titles: [],
    leading: [],
  };
}
