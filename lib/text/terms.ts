import { stemmer } from 'stemmer';
import { calendarWords } from './calendar.ts';
import { keeping } from './keeping.ts';
import { rarity } from './rarity.ts';
import { allStopWordLists, stopWords } from './stop-words.ts';
import type { Prose } from './tokens.ts';

/**
 * The content terms of an article, numbered: its summary, keyphrases and subjects all count and weigh terms, and
 * numbers index arrays where strings would be looked up again and again.
 */
export type Terms = Readonly<{
  /** For each token the number of its term; 0 for stop words, numbers and punctuation, which have none. */
  ids: Int32Array;
  /** The terms by number: Porter stems in English, lower-case words elsewhere. The first is empty. */
  names: readonly string[];
  /** How rare each term is in English, from 0 to 1. */
  rarity: Float64Array;
  /** For each sentence its different terms, in order. */
  ofSentence: readonly Int32Array[];
}>;

const WORD = /^[\p{L}][\p{L}\p{N}'’.-]*$/u;
/** 'Long' in 'Long Beach' is a name, whatever the word is elsewhere; days carry no subject: 'boyfriend Monday afternoon'. */
const NAME = /^\p{Lu}\p{L}{2,}$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** 'https://weldon.example/ferry', 'www.weldon.example', 'wldn.ex/2jT': no words of the language. */
const ADDRESS = /(?:https?:\/\/|\bwww\.|\b[\p{L}\p{N}-]{1,63}\.[a-z]{2,6}\/)\S{0,2000}/giu;
/** Few texts have one, and this is found faster. */
const MAY_HAVE_ADDRESS = /:\/\/|www\.|\.[a-z]{2,6}\//i;
const endOf = (match: RegExpExecArray | undefined): number =>
  match === undefined ? Number.POSITIVE_INFINITY : match.index + match[0].length;

/**
 * Numbers the content terms of an article's prose, in one pass.
 *
 * @param more words, in lower case, that carry no subject besides the language's stop words; none are needed for English
 */
export async function termsOf(
  prose: Prose,
  language: string,
  more: ReadonlySet<string> = new Set(),
): Promise<Terms> {
  const english = language === 'en';
  const stops = english
    ? stopWords(language)
    : new Set([...((await allStopWordLists()).get(language) ?? []), ...calendarWords(language), ...more]);
  const ids = new Int32Array(prose.tokens.length);
  const names = [''];
  const byTerm = new Map<string, number>([['', 0]]);
  const byWord = new Map<string, number>();
  const addresses = MAY_HAVE_ADDRESS.test(prose.text) ? [...prose.text.matchAll(ADDRESS)] : [];
  let address = 0;
  const number = (term: string): number => {
    const known = byTerm.get(term);
    if (known !== undefined) return known;
    byTerm.set(term, names.length);
    names.push(term);
    return names.length - 1;
  };
  for (let i = 0; i < prose.tokens.length; i++) {
    const token = prose.tokens[i];
    if (token === undefined) break;
    const { lower, text, pos, start } = token;
    while (endOf(addresses[address]) <= start) address++;
    if ((addresses[address]?.index ?? Number.POSITIVE_INFINITY) <= start) continue;
    let id = byWord.get(lower);
    if (id === undefined) {
      id = number(english ? englishTerm(lower) : ELIDED.test(lower) ? '' : contentWord(lower, stops));
      byWord.set(lower, id);
    }
    if (id === 0 && english && pos === 'PROPN' && NAME.test(text) && !WEEKDAY.test(lower))
      id = number(stemOf(lower));
    ids[i] = id;
  }
  return {
    ids,
    names,
    rarity: Float64Array.from(names, rarity),
    ofSentence: distinctTerms(prose, ids, names.length),
  };
}

/** The Porter stem of a word in lower case. */
export const stemOf = keeping(stemmer);

/** How rare an English word in lower case is, from 0 (said everywhere) to 1 (hardly anywhere). */
export const rarityOf = (word: string): number => rarity(stemOf(word));

/** Words less rare than this are the words they are: a capital alone makes no names of them. */
const EVERYDAY = 0.6;
export const isEveryday = (word: string): boolean => rarityOf(word) < EVERYDAY;
/** Words less rare than this are English, and hardly names by themselves: what departments do, what titles of works begin with. */
const COMMON = 0.8;
export const isCommon = (word: string): boolean => rarityOf(word) < COMMON;

/** The term of an English word in lower case; empty where it has none. */
const englishTerm = keeping((lower) => {
  const word = contentWord(lower, stopWords('en'));
  return word === '' ? '' : stemmer(word);
});

/** 'dell’' before its noun. */
const ELIDED = /['’]$/;

/** A word without its possessive or full stop; empty where it carries no subject. */
function contentWord(lower: string, stops: ReadonlySet<string>): string {
  if (!WORD.test(lower)) return '';
  const word = lower.replace(/[’']s?$/, '').replace(/\.$/, '');
  return word.length < 2 || stops.has(word) ? '' : word;
}

function distinctTerms(prose: Prose, ids: Int32Array, size: number): Int32Array[] {
  /** For each term the last sentence that it was seen in, counted from 1. */
  const seen = new Int32Array(size);
  const found = new Int32Array(ids.length);
  return prose.sentences.map(({ firstToken, endToken }, sentence) => {
    let length = 0;
    for (let i = firstToken; i < endToken; i++) {
      const id = ids[i] ?? 0;
      if (id === 0 || seen[id] === sentence + 1) continue;
      seen[id] = sentence + 1;
      found[length++] = id;
    }
    return found.slice(0, length);
  });
}
