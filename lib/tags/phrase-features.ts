import type { NamedTokens } from '../entities/entities.ts';
import type { Terms } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import type { Phrase, PhraseInput, Phrases } from './phrases.ts';

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

/** What the features of all phrases of one article share. Arrays are by term number. */
export type PhraseContext = Readonly<{
  prose: Prose;
  named: NamedTokens;
  terms: Terms;
  frequency: Float64Array;
  position: Float64Array;
  centrality: Float64Array;
  /** How many phrases of several words a term stands in. */
  phrasesWith: Float64Array;
  mostPlaces: number;
}>;

/**
 * Statistics in one pass: a term's position weight is the sum of 1 over the number of its sentence (PositionRank;
 * Florescu and Caragea 2017), its centrality the weight of all terms in its sentences, as a share of the highest.
 */
export function phraseContext({ prose, named }: PhraseInput, { phrases, terms }: Phrases): PhraseContext {
  const size = terms.names.length;
  const frequency = new Float64Array(size);
  const position = new Float64Array(size);
  for (let i = 0; i < terms.ids.length; i++) {
    const id = terms.ids[i] ?? 0;
    if (id === 0) continue;
    const sentence = prose.tokens[i]?.sentence ?? 0;
    frequency[id] = (frequency[id] ?? 0) + 1;
    position[id] = (position[id] ?? 0) + 1 / (1 + sentence);
  }
  const weight = frequency.map((n, id) => Math.log(1 + n) * (0.3 + (terms.rarity[id] ?? 0)));
  const centrality = new Float64Array(size);
  for (const inside of terms.ofSentence) {
    let sum = 0;
    for (const id of inside) sum += weight[id] ?? 0;
    for (const id of inside) centrality[id] = (centrality[id] ?? 0) + sum - (weight[id] ?? 0);
  }
  const highest = centrality.reduce((most, value) => Math.max(most, value), 0) || 1;
  const phrasesWith = new Float64Array(size);
  let mostPlaces = 1;
  for (const { words, places } of phrases) {
    mostPlaces = Math.max(mostPlaces, places.length);
    if (words.length > 1) for (const id of new Set(words)) phrasesWith[id] = (phrasesWith[id] ?? 0) + 1;
  }
  return {
    prose,
    named,
    terms,
    frequency,
    position,
    centrality: centrality.map((value) => value / highest),
    phrasesWith,
    mostPlaces,
  };
}

const LONG = 30;
const SHORT = 4;

/** The values of PHRASE_FEATURES for one phrase. */
export function phraseFeatures(context: PhraseContext, phrase: Phrase): readonly number[] {
  const { prose, named, terms, mostPlaces } = context;
  const { words, places } = phrase;
  const firstToken = places[0]?.firstToken ?? 0;
  const endToken = places[0]?.endToken ?? firstToken + 1;
  const alone = words.length === 1;
  const last = words.at(-1) ?? 0;
  let [position, centrality, weight] = [0, 0, 0];
  for (const id of words) {
    position += context.position[id] ?? 0;
    centrality += context.centrality[id] ?? 0;
    weight += Math.log(1 + frequencyOf(context, id)) * (terms.rarity[id] ?? 0);
  }
  let [whole, heading, place, person] = [0, 0, 0, 0];
  for (const at of places) {
    if (at.whole) whole++;
    const sentence = prose.sentences[prose.tokens[at.firstToken]?.sentence ?? 0];
    if (prose.passages[sentence?.paragraph ?? 0]?.heading) heading = 1;
    const type = named[at.firstToken];
    if (type === 'place') place++;
    if (type === 'person') person++;
  }
  const early = 1 - firstToken / Math.max(1, prose.tokens.length);
  return [
    alone ? 1 : 0,
    words.length === 2 ? 1 : 0,
    words.length === 3 ? 1 : 0,
    Math.min(1, phrase.key.length / LONG),
    alone && phrase.key.length <= SHORT ? 1 : 0,
    places.length === 1 ? 1 : 0,
    Math.log(1 + places.length) / Math.log(1 + mostPlaces),
    early,
    early ** 4,
    prose.tokens[firstToken]?.sentence === 0 ? 1 : 0,
    heading,
    Math.log(1 + position),
    centrality / words.length,
    weight / words.length,
    alone ? 0 : places.length / frequencyOf(context, last),
    Math.log(1 + (context.phrasesWith[last] ?? 0)),
    alone ? whole / places.length : 0,
    alone ? 0 : whole / places.length,
    alone ? place / places.length : 0,
    alone ? person / places.length : 0,
    prose.tokens[endToken - 1]?.pos === 'PROPN' ? 1 : 0,
    Math.log(Math.max(1, prose.sentences.length)) / 5,
  ];
}

/** Terms that stand only in words with hyphens aren't counted by themselves. */
const frequencyOf = (context: PhraseContext, id: number): number => Math.max(1, context.frequency[id] ?? 0);
