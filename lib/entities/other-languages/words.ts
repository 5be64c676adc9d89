import { isTitle } from '../../text/abbreviations.ts';
import { elidedLength } from '../../text/elision.ts';
import { firstFrom } from '../../text/first-index.ts';
import type { Prose } from '../../text/tokens.ts';
import type { NameRun } from '../trim/run.ts';

/** A word or mark of a clause; `lower` is without the stop of a title. Offsets are into the article's text. */
export type Word = Readonly<{ text: string; lower: string; start: number; end: number }>;

/** Initials with their stops before a name, words with their hyphens and apostrophes, and every mark for itself. */
const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}\.(?=\s[\p{Lu}(])|[\p{L}\p{M}\p{N}]+(?:(?:[-‐'’.]|\.-)(?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:(?<=[sxzß])['’‘](?= \p{Lu}))?|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * The words of a stretch of text. An article that is joined to its noun by an apostrophe comes first, without it.
 *
 * @param titles abbreviated ones, in lower case without their stops, which are part of the word where more follows:
 *   'Dr.', 'Dipl.-Ing.', 'mł.' 'insp.'
 */
export function wordsOf(text: string, from: number, to: number, titles: ReadonlySet<string>): Word[] {
  const words = [...text.slice(from, to).matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const start = from + index;
    const elided = elidedLength(word);
    return elided === 0
      ? [made(word, start)]
      : [made(word.slice(0, elided - 1), start), made(word.slice(elided), start + elided)];
  });
  const joined: Word[] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const isStop =
      word.text === '.' && before?.end === word.start && /^[\p{L}(]/u.test(words[i + 1]?.text ?? '');
    if (before !== undefined && isStop && isTitle(before.lower, titles))
      joined[joined.length - 1] = made(`${before.text}.`, before.start);
    else joined.push(word);
  }
  return joined;
}

/** 'Frau', 'señor', 'Dipl.-Ing.': a form of address or an abbreviated title, and no initial. */
export const isTitleWord = (
  word: Word | undefined,
  { titles }: Readonly<{ titles: ReadonlySet<string> }>,
): boolean =>
  word !== undefined &&
  (titles.has(word.lower) || (word.text.length > 1 && /(?<!^\p{Lu})\.$/u.test(word.text)));

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
export const wordsOfPassages = (
  { text, passages }: Prose,
  { abbreviated }: Readonly<{ abbreviated: ReadonlySet<string> }>,
): Word[][] =>
  passages
    .map(({ start, end }) => wordsOf(text, start, end, abbreviated))
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
