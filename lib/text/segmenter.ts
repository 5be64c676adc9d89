import { abbreviationsOf, isTitle } from './abbreviations.ts';
import { elidedLength } from './elision.ts';
import type { RawToken } from './tokens.ts';

/** The word before the full stop that a stretch of text ends with, and the stop's length with the blanks behind it. */
const LAST_WORD = /(?:^|[\s(„«"'’])([\p{L}\d][\p{L}\d.-]{0,11})\.\s*$/u;
const LONGEST_ABBREVIATION = 16;
/**
 * Whether Unicode's rules take for the end of a sentence what is none in European languages: an ordinal, an initial or
 * single letter ('z. B.', 'ч. л.'), an abbreviation before a name or number.
 */
function isAbbreviated(text: string, next: string, language: string): boolean {
  const word = LAST_WORD.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // Elsewhere the noun behind an ordinal is in small letters, and Unicode's rules go on.
  if (/^\d/.test(word)) return /^\d{1,2}$/.test(word) && language === 'de';
  const { titles, names, numbers } = abbreviationsOf(language);
  return (
    /^\p{L}$/u.test(word) ||
    names.has(word) ||
    isTitle(word, titles) ||
    (numbers.has(word) && /^\d/.test(next))
  );
}

/** Languages that join words by an apostrophe, which Unicode's rules take for one. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);

function tokenOf(text: string, start: number, end: number, pos: RawToken['pos']): RawToken {
  const word = text.slice(start, end);
  return { text: word, lower: word.toLowerCase(), pos, start, end, sentence: 0, endsSentence: false };
}

/**
 * Tokens and sentence ends by Unicode's rules (UAX #29, Intl.Segmenter), for languages that wink-nlp doesn't read.
 * Parts of speech aren't known: every word is 'X'.
 */
export function segment(text: string, language: string): RawToken[] {
  const locale = language === 'und' ? 'en' : language;
  const tokens: RawToken[] = [];
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  let open = '';
  for (const sentence of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    for (const word of words.segment(sentence.segment)) {
      if (word.segment.trim() === '') continue;
      const start = sentence.index + word.index;
      const end = start + word.segment.length;
      const pos = word.isWordLike ? 'X' : 'PUNCT';
      const noun = start + (ELIDING.has(locale) ? elidedLength(word.segment) : 0);
      if (noun > start) tokens.push(tokenOf(text, start, noun, pos));
      tokens.push(tokenOf(text, noun, end, pos));
    }
    const last = tokens.at(-1);
    open = `${open}${sentence.segment}`.slice(-LONGEST_ABBREVIATION);
    const next = text.charAt(sentence.index + sentence.segment.length);
    if (last === undefined || isAbbreviated(open, next, language)) continue;
    last.endsSentence = true;
    open = '';
  }
  return tokens;
}
