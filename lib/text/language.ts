import { detectAll } from 'tinyld/light';
import type { Language } from '../model/digest.ts';

/** Letters that are looked at: more changes nothing, and the cost stays the same for any length. */
const SAMPLE = 3000;
/** Below this many letters a guess is worth little. */
const FEW_LETTERS = 40;

/**
 * The language of a text (tinyld: n-grams and word lists of 24 languages).
 *
 * @returns ISO 639-1 code and a confidence from 0 to 1; `und` (undetermined) with 0 where nothing can be said
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [best] = detectAll(sample);
  if (best === undefined || letters === 0) return { code: 'und', confidence: 0 };
  const confidence = Math.min(1, best.accuracy) * Math.min(1, letters / FEW_LETTERS);
  return { code: best.lang, confidence: Math.round(confidence * 100) / 100 };
}
