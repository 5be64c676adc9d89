import type { NamedTokens } from '../entities/entities.ts';
import { isDayOrMonth } from '../text/calendar-names.ts';
import { rarity } from '../text/rarity.ts';
import { stemOf, type Terms } from '../text/terms.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { isDuration, isPhraseWord, isVerbless } from './phrase-words.ts';

/** What finding keyphrases reads. */
export type PhraseInput = Readonly<{
  prose: Prose;
  terms: Terms;
  /** The type of the name that each token belongs to. */
  named: NamedTokens;
  /** ISO 639-1. */
  language: string;
}>;

/** One place of a phrase. Tokens are half open; `whole` where no other phrase word touches it. */
export type PhrasePlace = Readonly<{ firstToken: number; endToken: number; whole: boolean }>;

/** A noun phrase with all its places, in order. Two spellings of one lemma sequence are one phrase. */
export type Phrase = Readonly<{
  /** Its terms, between blanks: one phrase is part of another where its key is. */
  key: string;
  /** The numbers of its terms. */
  words: readonly number[];
  places: readonly PhrasePlace[];
}>;

/** The phrases of an article, and its terms with those that stand only in words with hyphens ('start-up'). */
export type Phrases = Readonly<{ phrases: readonly Phrase[]; terms: Terms }>;

const MAX_WORDS = 4;
/** More blanks on one line part the cells of a table. */
const MAX_BLANKS = 2;

/** Phrases by their terms, as a tree: numbers are found faster than strings are made. `words` lead from the root to it. */
type Node = { words: readonly number[]; places: PhrasePlace[] | null; next: Map<number, Node> | null };

/**
 * All candidates of an article by their terms: adjectives and nouns that end in a noun (Hulth 2003). In languages
 * without parts of speech every run of content words counts, where it comes again: 'Donnerstag beschlossen' is none.
 */
export function findPhrases(input: PhraseInput): Phrases {
  const { numberOf, extended } = numbering(input.terms);
  const root: Node = { words: [], places: null, next: null };
  const found: { words: readonly number[]; places: readonly PhrasePlace[] }[] = [];
  for (const { firstToken, endToken } of input.prose.sentences)
    for (const run of runsOf(input, numberOf, firstToken, endToken))
      for (let i = 0; i < run.length; i++) {
        let node = root;
        for (let end = i; end < Math.min(run.length, i + MAX_WORDS); end++) {
          const unit = run[end];
          if (unit === undefined) break;
          for (const term of unit.terms) node = child(node, term);
          if (!unit.last) continue;
          if (node.places === null) {
            node.places = [];
            found.push({ words: node.words, places: node.places });
          }
          const whole = i === 0 && end === run.length - 1;
          node.places.push({ firstToken: run[i]?.firstToken ?? 0, endToken: unit.endToken, whole });
        }
      }
  const terms = extended();
  const headingsOnly = input.prose.passages.every(({ heading }) => heading);
  const phrases = found
    .filter(({ words, places }) => input.language === 'en' || words.length === 1 || places.length > 1)
    .filter(({ places }) => headingsOnly || places.some((place) => isTold(input.prose, place.firstToken)))
    .map(({ words, places }) => ({
      words,
      places,
      key: words.map((id) => terms.names[id] ?? '').join(' '),
    }));
  return { phrases, terms };
}

/**
 * True for what the story itself says. Words of headings alone are no phrases: headlines leave out articles, so that
 * verbs look like nouns ('Council votes', 'Judge stops').
 */
function isTold({ tokens, sentences, passages }: Prose, token: number): boolean {
  const sentence = sentences[tokens[token]?.sentence ?? -1];
  return sentence === undefined || !passages[sentence.paragraph]?.heading;
}

function child(node: Node, term: number): Node {
  node.next ??= new Map();
  let found = node.next.get(term);
  if (found === undefined) {
    found = { words: [...node.words, term], places: null, next: null };
    node.next.set(term, found);
  }
  return found;
}

/** Numbers for words beyond an article's terms, and the terms with them. */
function numbering(terms: Terms): Readonly<{ numberOf: (stem: string) => number; extended: () => Terms }> {
  const names = [...terms.names];
  let numbers: Map<string, number> | null = null;
  return {
    numberOf: (stem) => {
      numbers ??= new Map(names.map((name, id) => [name, id]));
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      numbers.set(stem, names.length);
      names.push(stem);
      return names.length - 1;
    },
    extended: () =>
      names.length === terms.names.length
        ? terms
        : { ...terms, names, rarity: Float64Array.from(names, rarity) },
  };
}

/** A word of a phrase: one token, or several that hyphens join ('hard-line'). `last` where a phrase can end with it. */
type Unit = Readonly<{ firstToken: number; endToken: number; terms: readonly number[]; last: boolean }>;

/** The runs of words that can stand in a phrase, between those that can't. */
function runsOf(
  { prose, terms, language }: PhraseInput,
  numberOf: (stem: string) => number,
  from: number,
  to: number,
): Unit[][] {
  const english = language === 'en';
  const verbless = english && isVerbless(prose.tokens, from, to);
  const runs: Unit[][] = [];
  let run: Unit[] | null = null;
  for (let i = from; i < to; i++) {
    let end = i + 1;
    while (end + 1 < to && prose.tokens[end]?.text === '-' && touches(prose, end)) end += 2;
    const token = prose.tokens[i];
    if (token === undefined) continue;
    const before = i > from ? prose.tokens[i - 1] : undefined;
    if (before !== undefined && isGap(prose.text, before.end, token.start)) run = null;
    let unit: Unit | null = null;
    if (end - i > 1) {
      const parts = prose.tokens.slice(i, end).filter((t) => t.text !== '-');
      if (english && parts.every((t) => LETTERS.test(t.text)) && !isDuration(parts))
        unit = {
          firstToken: i,
          endToken: end,
          terms: parts.map((t) => numberOf(stemOf(t.lower))),
          last: false,
        };
      i = end - 1;
    } else {
      const term = terms.ids[i] ?? 0;
      const last = !english || token.pos === 'NOUN' || token.pos === 'PROPN';
      // The 'bn' of '$27bn' is no word.
      const counts = before !== undefined && before.end === token.start && /\d$/.test(before.text);
      if (term > 0 && !counts && (english ? isPhraseWord(prose.tokens, i, verbless) : isLongWord(token)))
        unit = { firstToken: i, endToken: end, terms: [term], last };
    }
    if (unit === null) run = null;
    else if (run === null) {
      run = [unit];
      runs.push(run);
    } else run.push(unit);
  }
  return runs;
}

const isGap = (text: string, from: number, to: number): boolean =>
  to - from > MAX_BLANKS && !text.slice(from, to).includes('\n');

/** True for a hyphen with words directly on both sides. */
const touches = (prose: Prose, i: number): boolean =>
  prose.tokens[i - 1]?.end === prose.tokens[i]?.start && prose.tokens[i]?.end === prose.tokens[i + 1]?.start;
const LETTERS = /^\p{L}[\p{L}\p{N}.'’-]*$/u;
const isLongWord = ({ pos, text, lower }: Token): boolean =>
  pos === 'X' && text.length > 2 && !isDayOrMonth(lower);
