import type { Prose } from '../text/tokens.ts';
import { isSurnameLikeMonth } from './calendar-names.ts';
import { isCapital } from './capitals.ts';
import { isSentenceStart, speaks } from './extent.ts';
import { isFamilyNameFirst, isFirstName } from './gazetteer.ts';
import { type NameRun, runOf } from './trim/run.ts';
import { isTitleWord } from './trim/words.ts';

/** Names are looked up in lower case with single blanks. */
export const nameInLower = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * Names where a sentence begins, and nothing but the rest of the article tells that they are: 'Rose said' beside 'shares
 * rose', where Charles Rose is named; 'First City said'. A last name must have a verb of speech behind it; 'May', where
 * Theresa May is named, no preposition before it.
 */
export function namesAgain(prose: Prose, sure: readonly NameRun[], known: ReadonlySet<string>): NameRun[] {
  const { tokens, sentences, text } = prose;
  const runAt = new Map(
    sure.flatMap((run) => range(run.firstToken, run.endToken).map((i) => [i, run] as const)),
  );
  const last = new Set(
    sure.flatMap(({ firstToken, endToken }) =>
      endToken - firstToken > 1 && isFirstName(tokens[firstToken]?.lower ?? '')
        ? [tokens[endToken - 1]?.lower ?? '']
        : [],
    ),
  );
  // 'Xi left': where the last name stands first.
  const family = new Set(
    sure.flatMap(({ firstToken, endToken }) => {
      const word = tokens[firstToken]?.lower ?? '';
      return endToken - firstToken > 1 && isFamilyNameFirst(word) ? [word] : [];
    }),
  );
  const begins = new Set(
    [...known].flatMap((name) => (name.includes(' ') ? [name.split(' ', 1)[0] ?? ''] : [])),
  );
  const textOf = (from: number, to: number): string =>
    nameInLower(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
  return tokens.flatMap((token, i) => {
    if (!isCapital(token) || runAt.has(i)) return [];
    const isLast = speaks(tokens[i + 1]) || isSurnameLikeMonth(prose, i) || isLastName(prose, i);
    if (last.has(token.lower) && token.text.length >= SHORTEST && isLast)
      return [runOf(prose, i, i + 1, [], [])];
    if (family.has(token.lower) && /^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? ''))
      return [runOf(prose, i, i + 1, [], [])];
    const opens =
      begins.has(token.lower) && isSentenceStart(prose, i, sentences[token.sentence]?.firstToken ?? 0);
    if (!opens) return [];
    // 'First City Bank', of which 'City Bank' alone was found.
    for (let end = i + MOST_WORDS; end > i + 1; end--)
      if ((runAt.get(end - 1)?.endToken ?? end) === end && known.has(textOf(i, end)))
        return [runOf(prose, i, end, [], [])];
    return [];
  });
}
const MOST_WORDS = 4;
/** 'met Bishop in May', 'King has won': a word that somebody is called by and that stands like a name. */
function isLastName(prose: Prose, i: number): boolean {
  const { tokens, sentences } = prose;
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    token === undefined ||
    next === undefined ||
    isCapital(next) ||
    (next.text === '.' && isTitleWord(token.lower))
  )
    return false;
  return isSentenceStart(prose, i, sentences[token.sentence]?.firstToken ?? 0)
    ? /^(?:has|had|was|is)$/.test(next.lower)
    : before !== undefined && !/^(?:DET|ADJ|NUM|PROPN)$/.test(before.pos) && !isCapital(before);
}
/** 'He said', 'I asked': shorter last names are words of every sentence. */
const SHORTEST = 3;
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);
