import type { Language } from '../model/digest.ts';
import { LISTED_LANGUAGES, languagesOf } from './stop-words.ts';

/** Characters that are looked at: more changes nothing, and the cost stays the same for any length. */
export const LANGUAGE_SAMPLE = 2000;
/** Mostly so many are enough. */
const FIRST_LOOK = 400;
/** Below this many letters a guess is worth little. */
const FEW_LETTERS = 40;
/** Running text is a quarter or more function words, and those of other languages are far fewer. */
const CLEAR_SHARE = 0.22;
const CLEAR_LEAD = 1.5;
/** Below this accuracy a guess on text in Latin letters is no better than the commonest language: a headline alone. */
const UNSURE = 0.1;
/** Lists of names and scores in English still have some function words. */
const SOME_SHARE = 0.08;

/**
 * The language of a text: by function words where they are clear, which is sure and fast; else by tinyld (n-grams
 * of 24 languages), checked against function words, because names and figures mislead n-grams.
 *
 * @returns ISO 639-1 code and a confidence from 0 to 1; `und` (undetermined) with 0 where nothing can be said
 */
export async function detectLanguage(text: string): Promise<Language> {
  return (
    (await look(text.slice(0, FIRST_LOOK), true)) ??
    (await look(text.slice(0, LANGUAGE_SAMPLE), false)) ??
    UNKNOWN
  );
}

const UNKNOWN: Language = { code: 'und', confidence: 0 };

/** One look at a sample; null where nothing can be said, or nothing clear and `clear` is asked for. */
async function look(sample: string, clear: boolean): Promise<Language | null> {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return null;
  const certain = Math.min(1, letters / FEW_LETTERS);
  const made = (code: string, confidence: number): Language => ({
    code,
    confidence: Math.round(Math.min(1, confidence) * certain * 100) / 100,
  });
  const shares = functionWordShares(words);
  const [first, second] = [...shares].sort((a, b) => b[1] - a[1]);
  const [code, share] = first ?? ['und', 0];
  if (share >= CLEAR_SHARE && share > (second?.[1] ?? 0) * CLEAR_LEAD) return made(code, 0.6 + share);
  if (clear) return null;
  // Rarely needed, so loaded only here.
  const { detectAll } = await import('tinyld/light');
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  const guess = detectAll(sample).find(({ lang }) => isLatin(lang) === latin);
  if (guess === undefined) return null;
  if (guess.accuracy < UNSURE && latin) return made('en', guess.accuracy);
  const english = shares.get('en') ?? 0;
  if (guess.lang !== 'en' && english > SOME_SHARE && english > (shares.get(guess.lang) ?? 0))
    return made('en', english * 2);
  return made(guess.lang, guess.accuracy);
}

/** Whether a language is written in Latin letters (Unicode CLDR's likely subtags). */
function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}

/** For each language with a list, the share of a text's words that are its function words. */
function functionWordShares(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = LISTED_LANGUAGES.map(() => 0);
  for (const word of words) for (const i of languagesOf(word)) counts[i] = (counts[i] ?? 0) + 1;
  return new Map(
    LISTED_LANGUAGES.map((language, i) => [language, (counts[i] ?? 0) / Math.max(1, words.length)]),
  );
}
