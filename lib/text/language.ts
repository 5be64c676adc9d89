import { detectAll } from 'tinyld/light';
import type { Language } from '../model/digest.ts';
import { stopWords } from './stop-words.ts';

/** Letters that are looked at: more changes nothing, and the cost stays the same for any length. */
const SAMPLE = 3000;
/** Below this many letters a guess is worth little. */
const FEW_LETTERS = 40;
/** Running English is a third function words; lists of names and scores still have some. */
const SOME_FUNCTION_WORDS = 0.08;

/**
 * The language of a text (tinyld: n-grams and word lists of 24 languages), checked against function words: names and
 * figures mislead n-grams, function words don't.
 *
 * @returns ISO 639-1 code and a confidence from 0 to 1; `und` (undetermined) with 0 where nothing can be said
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [best] = detectAll(sample);
  if (best === undefined || letters === 0) return { code: 'und', confidence: 0 };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = functionWords(words, 'en');
  const code =
    best.lang !== 'en' && english > SOME_FUNCTION_WORDS && english > functionWords(words, best.lang)
      ? 'en'
      : best.lang;
  const certainty = code === best.lang ? Math.min(1, best.accuracy) : Math.min(1, english * 2);
  return { code, confidence: Math.round(certainty * Math.min(1, letters / FEW_LETTERS) * 100) / 100 };
}

/** The share of a text's words that are function words of a language. */
function functionWords(words: readonly string[], language: string): number {
  const stops = stopWords(language);
  return words.filter((word) => stops.has(word)).length / Math.max(1, words.length);
}
