import { stemmer } from 'stemmer';
import type { EntityType } from '../model/digest.ts';
import type { Prose, Token } from '../text/tokens.ts';

/** What finding keyphrases reads. */
export type PhraseInput = Readonly<{
  prose: Prose;
  /** The content term of each token, empty for none. */
  terms: readonly string[];
  /** The type of the name that each token belongs to. */
  named: ReadonlyMap<number, EntityType>;
  /** ISO 639-1. */
  language: string;
}>;

/** One place of a phrase. Tokens are half open; `whole` where no other phrase word touches it. */
export type PhrasePlace = Readonly<{ firstToken: number; endToken: number; whole: boolean }>;

/** A noun phrase with all its places, in order. Two spellings of one lemma sequence are one phrase. */
export type Phrase = Readonly<{ key: string; words: readonly string[]; places: readonly PhrasePlace[] }>;

const MAX_WORDS = 4;

/**
 * All candidates of an article by their terms: adjectives and nouns that end in a noun (Hulth 2003). In languages
 * without parts of speech every run of content words counts, where it comes again: 'Donnerstag beschlossen' is none.
 */
export function findPhrases(input: PhraseInput): ReadonlyMap<string, Phrase> {
  const phrases = new Map<string, { key: string; words: readonly string[]; places: PhrasePlace[] }>();
  for (const sentence of input.prose.sentences) {
    const units = unitsOf(input, sentence.firstToken, sentence.endToken);
    for (const [i, first] of units.entries()) {
      let key = '';
      const before = units[i - 1]?.inside ?? false;
      for (let end = i; end < Math.min(units.length, i + MAX_WORDS); end++) {
        const unit = units[end];
        if (unit === undefined || !unit.inside) break;
        key = key === '' ? unit.term : `${key} ${unit.term}`;
        if (!unit.last) continue;
        let phrase = phrases.get(key);
        if (phrase === undefined) {
          phrase = { key, words: key.split(' '), places: [] };
          phrases.set(key, phrase);
        }
        const whole = !before && !(units[end + 1]?.inside ?? false);
        phrase.places.push({ firstToken: first.firstToken, endToken: unit.endToken, whole });
      }
    }
  }
  if (input.language !== 'en')
    for (const [key, { words, places }] of phrases)
      if (words.length > 1 && places.length === 1) phrases.delete(key);
  return phrases;
}

/** A word of a phrase: one token, or several that hyphens join ('hard-line'). `last` where a phrase can end with it. */
type Unit = Readonly<{ firstToken: number; endToken: number; term: string; inside: boolean; last: boolean }>;

function unitsOf({ prose, terms, language }: PhraseInput, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let i = from; i < to; i++) {
    let end = i + 1;
    while (end + 1 < to && prose.tokens[end]?.text === '-' && touches(prose, end)) end += 2;
    const last = prose.tokens[end - 1];
    if (last === undefined) continue;
    if (end - i > 1) {
      const parts = prose.tokens.slice(i, end).filter((t) => t.text !== '-');
      const inside = language === 'en' && parts.every((t) => LETTERS.test(t.text));
      units.push({
        firstToken: i,
        endToken: end,
        term: parts.map((t) => stemmer(t.lower)).join(' '),
        inside,
        last: language !== 'en',
      });
      i = end - 1;
      continue;
    }
    const term = terms[i] ?? '';
    const inside = term !== '' && (language === 'en' ? isPhraseWord(last) : isLongWord(last));
    units.push({
      firstToken: i,
      endToken: end,
      term,
      inside,
      last: language !== 'en' || last.pos === 'NOUN' || last.pos === 'PROPN',
    });
  }
  return units;
}

/** True for a hyphen with words directly on both sides. */
const touches = (prose: Prose, i: number): boolean =>
  prose.tokens[i - 1]?.end === prose.tokens[i]?.start && prose.tokens[i]?.end === prose.tokens[i + 1]?.start;
const LETTERS = /^\p{L}[\p{L}\p{N}.'’-]*$/u;
const isPhraseWord = ({ pos, text }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && text.length > 1 && LETTERS.test(text);
const isLongWord = ({ pos, text }: Token): boolean => pos === 'X' && text.length > 2 && LETTERS.test(text);
