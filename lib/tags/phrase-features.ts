import { rarity } from '../text/rarity.ts';
import type { Phrase, PhraseInput } from './phrases.ts';

/** What the score of a phrase weighs, in the order of the features; weights are in data/keyphrase-weights.json. */
export const PHRASE_FEATURES = [
  'one word',
  'two words',
  'three words',
  'length',
  'short word',
  'once',
  'frequency',
  'early',
  'early squared',
  'first sentence',
  'heading',
  'position weight',
  'centrality',
  'mean term weight',
  'share of its last word',
  'phrases with its last word',
  'whole, one word',
  'whole, several words',
  'one word of a place',
  'one word of a person',
  'ends with a name',
  'sentences of the article',
] as const;

/** An article's terms: how often each stands, how early, and how central it is. */
type TermStatistics = Readonly<{ frequency: number; position: number; centrality: number }>;

/** What the features of all phrases of one article share. */
export type PhraseContext = Readonly<{
  input: PhraseInput;
  statistics: ReadonlyMap<string, TermStatistics>;
  /** How many phrases of several words a term stands in. */
  phrasesWith: ReadonlyMap<string, number>;
  mostPlaces: number;
}>;

/**
 * Statistics in one pass: a term's position weight is the sum of 1 over the number of its sentence (PositionRank;
 * Florescu and Caragea 2017), its centrality the weight of all terms in its sentences, as a share of the highest.
 */
export function phraseContext(input: PhraseInput, phrases: Iterable<Phrase>): PhraseContext {
  const statistics = new Map<string, { frequency: number; position: number; centrality: number }>();
  for (const [i, term] of input.terms.entries()) {
    if (term === '') continue;
    let known = statistics.get(term);
    if (known === undefined) {
      known = { frequency: 0, position: 0, centrality: 0 };
      statistics.set(term, known);
    }
    known.frequency++;
    known.position += 1 / (1 + (input.prose.tokens[i]?.sentence ?? 0));
  }
  const weight = new Map(
    [...statistics].map(([term, { frequency }]) => [term, Math.log(1 + frequency) * (0.3 + rarity(term))]),
  );
  let highest = 0;
  for (const { firstToken, endToken } of input.prose.sentences) {
    const inside = new Set(input.terms.slice(firstToken, endToken));
    inside.delete('');
    let sum = 0;
    for (const term of inside) sum += weight.get(term) ?? 0;
    for (const term of inside) {
      const known = statistics.get(term);
      if (known === undefined) continue;
      known.centrality += sum - (weight.get(term) ?? 0);
      highest = Math.max(highest, known.centrality);
    }
  }
  if (highest > 0) for (const known of statistics.values()) known.centrality /= highest;
  const phrasesWith = new Map<string, number>();
  let mostPlaces = 1;
  for (const { words, places } of phrases) {
    mostPlaces = Math.max(mostPlaces, places.length);
    if (words.length > 1)
      for (const word of new Set(words)) phrasesWith.set(word, (phrasesWith.get(word) ?? 0) + 1);
  }
  return { input, statistics, phrasesWith, mostPlaces };
}

/** Terms that hyphens join aren't counted by themselves. */
const UNSEEN: TermStatistics = { frequency: 1, position: 0, centrality: 0 };
const LONG = 30;
const SHORT = 4;

/** The values of PHRASE_FEATURES for one phrase. */
export function phraseFeatures(context: PhraseContext, phrase: Phrase): readonly number[] {
  const { input, statistics, phrasesWith, mostPlaces } = context;
  const { prose, named } = input;
  const { words, places } = phrase;
  const firstToken = places[0]?.firstToken ?? 0;
  const endToken = places[0]?.endToken ?? firstToken + 1;
  const alone = words.length === 1;
  const last = words.at(-1) ?? '';
  const of = (word: string): TermStatistics => statistics.get(word) ?? UNSEEN;
  let [position, centrality, weight] = [0, 0, 0];
  for (const word of words) {
    const term = of(word);
    position += term.position;
    centrality += term.centrality;
    weight += Math.log(1 + term.frequency) * rarity(word);
  }
  let [whole, heading, place, person] = [0, 0, 0, 0];
  for (const at of places) {
    if (at.whole) whole++;
    const sentence = prose.sentences[prose.tokens[at.firstToken]?.sentence ?? 0];
    if (prose.passages[sentence?.paragraph ?? 0]?.heading) heading = 1;
    const type = named.get(at.firstToken);
    if (type === 'place') place++;
    if (type === 'person') person++;
  }
  const early = 1 - firstToken / Math.max(1, prose.tokens.length);
  return [
    alone ? 1 : 0,
    words.length === 2 ? 1 : 0,
    words.length === 3 ? 1 : 0,
    Math.min(1, phrase.key.length / LONG),
    alone && last.length <= SHORT ? 1 : 0,
    places.length === 1 ? 1 : 0,
    Math.log(1 + places.length) / Math.log(1 + mostPlaces),
    early,
    early ** 4,
    prose.tokens[firstToken]?.sentence === 0 ? 1 : 0,
    heading,
    Math.log(1 + position),
    centrality / words.length,
    weight / words.length,
    alone ? 0 : places.length / Math.max(1, of(last).frequency),
    Math.log(1 + (phrasesWith.get(last) ?? 0)),
    alone ? whole / places.length : 0,
    alone ? 0 : whole / places.length,
    alone ? place / places.length : 0,
    alone ? person / places.length : 0,
    prose.tokens[endToken - 1]?.pos === 'PROPN' ? 1 : 0,
    Math.log(Math.max(1, prose.sentences.length)) / 5,
  ];
}
