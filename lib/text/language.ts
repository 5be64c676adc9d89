import type { Language } from '../model/digest.ts';
import { allStopWordLists, stopWords } from './stop-words.ts';

/** Characters that are looked at: more changes nothing, and the cost stays the same for any length. */
export const LANGUAGE_SAMPLE = 2000;
/** Mostly so many are enough to tell English. */
const FIRST_LOOK = 400;
/** Below this many letters a guess is worth little. */
const FEW_LETTERS = 40;
/** Running text is a quarter or more function words; that of other languages has hardly any of the English ones. */
const CLEAR_SHARE = 0.22;
const FEW_WORDS = 10;
/** Lists of names and scores have fewer: below this nothing is said, and most articles are in English. */
const SOME_SHARE = 0.05;
/** Another language in Latin letters has so many times the share of English, and in a headline so many words at least. */
const LEAD = 2;
const SHORT = 80;
const MIN_WORDS = 2;

/** Scripts that one language of the news is written in. Japanese has Chinese characters besides its own. */
const SCRIPTS: readonly (readonly [form: RegExp, language: string])[] = [
  [/\p{sc=Hira}|\p{sc=Kana}/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Armn}/gu, 'hy'],
  [/\p{sc=Geor}/gu, 'ka'],
  [/\p{sc=Beng}/gu, 'bn'],
  [/\p{sc=Gujr}/gu, 'gu'],
  [/\p{sc=Guru}/gu, 'pa'],
  [/\p{sc=Taml}/gu, 'ta'],
  [/\p{sc=Telu}/gu, 'te'],
  [/\p{sc=Knda}/gu, 'kn'],
  [/\p{sc=Mlym}/gu, 'ml'],
  [/\p{sc=Ethi}/gu, 'am'],
];
/** Letters that a language has only in names: a text with several words of them is in one of its neighbours. */
const FOREIGN_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['da', /[äö]/u],
  ['no', /[äö]/u],
  ['sv', /[æø]/u],
]);

/** The share of a text's letters that makes a script its own: names and brands stand in others. */
const SCRIPT_SHARE = 0.2;

/** Letters of languages without a list of words that the others in their script lack. */
const LETTERS: readonly (readonly [form: RegExp, language: string])[] = [
  [/ў/u, 'be'],
  [/[їєґ]/u, 'uk'],
  [/[ѓќѕ]/u, 'mk'],
  [/[љњћђџ]/u, 'sr'],
  [/[þð]/u, 'is'],
  [/ə/u, 'az'],
];

/** Letters that names in English have now and then, but so many words of a text in one of its own language. */
const LATIN_LETTERS: readonly (readonly [form: RegExp, language: string])[] = [
  [/[ąęłńśźż]/u, 'pl'],
  [/[řěů]/u, 'cs'],
  [/[őű]/u, 'hu'],
  [/[ățșţ]/u, 'ro'],
  [/[ğı]/u, 'tr'],
  [/ß/u, 'de'],
  [/ñ/u, 'es'],
  [/[ãõ]/u, 'pt'],
];
const LETTER_WORDS = 2;
const LETTER_SHARE = 0.12;

/** The language that most news in a script of several is written in, where no word tells. */
const COMMONEST: readonly (readonly [form: RegExp, language: string])[] = [
  [/\p{sc=Cyrl}/u, 'ru'],
  [/\p{sc=Arab}/u, 'ar'],
  [/\p{sc=Deva}/u, 'hi'],
];

/**
 * The language of a text: English by its function words, which is sure and fast; else by its script, by letters that one
 * language has, or by the function words of some 50 languages, each weighed by how few of them have it.
 *
 * @returns ISO 639-1 code and a confidence from 0 to 1; `und` (undetermined) with 0 where nothing can be said
 */
export async function detectLanguage(text: string): Promise<Language> {
  const sample = text.slice(0, LANGUAGE_SAMPLE).toLowerCase();
  const words = wordsOf(sample);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return { code: 'und', confidence: 0 };
  const certain = Math.min(1, letters / FEW_LETTERS);
  const made = (code: string, confidence: number): Language => ({
    code,
    confidence: Math.round(Math.min(1, confidence) * certain * 100) / 100,
  });
  const first = wordsOf(sample.slice(0, FIRST_LOOK));
  const english = first.filter((word) => stopWords('en').has(word)).length / first.length;
  if (english >= CLEAR_SHARE && first.length >= FEW_WORDS) return made('en', 0.6 + english);
  const script = SCRIPTS.find(([form]) => (sample.match(form)?.length ?? 0) > letters * SCRIPT_SHARE);
  if (script !== undefined) return made(script[1], 1);
  const letter = LETTERS.find(([form]) => form.test(sample));
  if (letter !== undefined) return made(letter[1], 0.8);
  const lists = await allStopWordLists();
  const shares = functionWordShares(words, lists);
  const isForeign = ([language]: readonly [string, number]): boolean => {
    const form = FOREIGN_LETTERS.get(language);
    return form !== undefined && words.filter((word) => form.test(word)).length >= LETTER_WORDS;
  };
  const [best, second] = [...shares].filter((share) => !isForeign(share)).sort((a, b) => b[1] - a[1]);
  const latin = /\p{sc=Latn}/u.test(sample);
  const commonest = COMMONEST.find(([form]) => form.test(sample))?.[1] ?? 'und';
  const [code, share] = best ?? [commonest, 0];
  const known = shares.get('en') ?? 0;
  const list = lists.get(code);
  const said = words.filter((word) => list?.has(word)).length;
  const isClear = share >= SOME_SHARE && share >= known * LEAD && (letters >= SHORT || said >= MIN_WORDS);
  if (latin && !isClear) {
    const isEnglish = english >= CLEAR_SHARE;
    const lettered = isEnglish ? undefined : languageByLetters(words, Math.max(LETTER_SHARE, known * LEAD));
    return lettered === undefined ? made('en', known * 2) : made(lettered, 0.5);
  }
  return made(code, 0.5 + share - (second?.[1] ?? 0));
}

/** The language whose own letters several words of a short text have. */
const languageByLetters = (words: readonly string[], share: number): string | undefined =>
  LATIN_LETTERS.find(([form]) => {
    const count = words.filter((word) => form.test(word)).length;
    return count >= LETTER_WORDS && count >= words.length * share;
  })?.[1];

/** Letters alone are initials as often, but for those outside ASCII ('å'). */
const wordsOf = (sample: string): readonly string[] =>
  sample.match(/[\p{L}\p{M}]{2,}|[^\p{ASCII}\P{L}]/gu) ?? [];

/** For each language with a list, the share of a text's words that are on it; a word that many lists have counts less. */
function functionWordShares(
  words: readonly string[],
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const word of words) {
    const having = [...lists].filter(([, list]) => list.has(word));
    const weight = 1 - Math.log(Math.max(1, having.length)) / Math.log(lists.size);
    for (const [language] of having)
      shares.set(language, (shares.get(language) ?? 0) + weight / words.length);
  }
  return shares;
}
