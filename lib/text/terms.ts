import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import type { Prose } from './tokens.ts';

const WORD = /^[\p{L}][\p{L}\p{N}'’.-]*$/u;
/** 'Long' in 'Long Beach' is a name, whatever the word is elsewhere; days carry no subject: 'boyfriend Monday afternoon'. */
const NAME = /^\p{Lu}\p{L}{2,}$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** Terms are kept between articles, up to so many: words come again, and stemming costs more than looking. */
const MAX_KEPT = 20_000;
const kept = new Map<string, string>();

/**
 * The content term of each token: its Porter stem in English, its lower-case form elsewhere; empty for stop words,
 * numbers and punctuation. One pass, shared by summary, keyphrases and subjects.
 */
export function termsOf(prose: Prose, language: string): readonly string[] {
  if (language !== 'en') {
    const stops = stopWords(language);
    return prose.tokens.map(({ lower }) => contentWord(lower, stops));
  }
  return prose.tokens.map(({ lower, text, pos }) => {
    const term = englishTerm(lower);
    return term === '' && pos === 'PROPN' && NAME.test(text) && !WEEKDAY.test(lower) ? stemmer(lower) : term;
  });
}

function englishTerm(lower: string): string {
  const known = kept.get(lower);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const word = contentWord(lower, stopWords('en'));
  const term = word === '' ? '' : stemmer(word);
  kept.set(lower, term);
  return term;
}

/** A word without its possessive or full stop; empty where it carries no subject. */
function contentWord(lower: string, stops: ReadonlySet<string>): string {
  const word = lower.replace(/[’']s?$/, '').replace(/\.$/, '');
  return !WORD.test(lower) || word.length < 2 || stops.has(word) ? '' : word;
}
