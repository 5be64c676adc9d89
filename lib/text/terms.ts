import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import type { Prose } from './tokens.ts';

const WORD = /^[\p{L}][\p{L}\p{N}'’.-]*$/u;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/**
 * The content term of each token: its Porter stem in English, its lower-case form elsewhere; empty for stop words,
 * numbers and punctuation. One pass, shared by summary, keyphrases and subjects.
 */
export function termsOf(prose: Prose, language: string): readonly string[] {
  const stops = stopWords(language);
  const english = language === 'en';
  const cache = new Map<string, string>();
  return prose.tokens.map(({ lower, text, pos }) => {
    // 'Long' in 'Long Beach' is a name; days carry no subject: 'boyfriend Monday afternoon'.
    if (english && pos === 'PROPN' && /^\p{Lu}\p{L}{2,}$/u.test(text) && !WEEKDAY.test(lower))
      return stemmer(lower);
    const known = cache.get(lower);
    if (known !== undefined) return known;
    const word = lower.replace(/[’']s?$/, '').replace(/\.$/, '');
    const term =
      !WORD.test(lower) || word.length < 2 || stops.has(word) ? '' : english ? stemmer(word) : word;
    cache.set(lower, term);
    return term;
  });
}
