import { analyseProse } from '../digest.ts';
import { SUBJECT_SEEDS } from '../tags/subject-seeds.ts';
import { evidenceOf, weightedCounts } from '../tags/subjects.ts';
import { stopWords } from '../text/stop-words.ts';

/** What each stem says: a digit (0 to 9) for each topic, by its place. */
export type Digits = ReadonlyMap<string, readonly number[]>;

/** An article, the places of the topics that are right for it, and the file it comes from. */
export type LabelledArticle = Readonly<{ text: string; topics: readonly number[]; source: string }>;

type Counted = Readonly<{
  topics: readonly number[];
  source: string;
  counts: readonly (readonly [string, number])[];
  evidence: number;
}>;

/** How many of a file's articles got a right first topic: by the grown weights, and by those learned, ten folds. */
export type Right = Readonly<{ articles: number; grown: number; learned: number }>;

/** A stem is learned from so many articles at least, and for a new topic only if its vector lies this near to it. */
const MIN_ARTICLES = 6;
const MIN_SIMILARITY = 0.3;
/** No stem learns to say more than this beyond what its vector says: one story's own words stay small. */
const MAX_GAIN = 0.1;
/** How much a share of the evidence counts in the softmax, the size of a step, and how often each article is seen. */
const SHARPNESS = 10;
const RATE = 0.02;
const ROUNDS = 8;
/** The pull back to the grown weight: by how far it is (L2), and the same from anywhere (L1). */
const TO_START = 0.1;
const TO_START_EACH = 0.12;
const MAX_DIGIT = 9;
/** Neighbours in a file may tell of one event: so many go into a fold together. */
const FOLDS = 10;
const NEIGHBOURS = 8;
const STEM = /^[a-z]{2,}$/;
const stops = stopWords('en');

/**
 * Moves the grown weights to what labelled articles show: the softmax of the topics' shares of the evidence, by
 * stochastic gradient (AdaGrad, Duchi et al. 2011) with penalties on every step away from the grown weight. The
 * articles must be of all topics: one that no article is labelled with only ever loses.
 *
 * @param grown what each stem says by its vector
 * @param similarity how near a stem's vector lies to each topic's nearest seeds
 * @returns the weights, and for each file how many first topics are right
 */
export async function learnSubjects(
  grown: Digits,
  similarity: (stem: string) => readonly number[],
  labelled: readonly LabelledArticle[],
): Promise<Readonly<{ digits: Digits; right: ReadonlyMap<string, Right> }>> {
  const articles: Counted[] = [];
  for (const { text, topics, source } of labelled) {
    const { prose, terms } = await analyseProse({
      body: new TextEncoder().encode(text),
      contentType: 'text/plain',
    });
    const counts = weightedCounts(prose, terms);
    articles.push({ topics, source, counts, evidence: Math.max(0.5, sum(evidence(grown, counts))) });
  }
  const isRight = (digits: Digits, { counts, topics }: Counted): boolean => {
    const values = evidence(digits, counts);
    return topics.includes(values.indexOf(Math.max(...values)));
  };
  const right = new Map<string, Right>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (_: Counted, i: number): boolean => Math.floor(i / NEIGHBOURS) % FOLDS === fold;
    const digits = learn(
      grown,
      similarity,
      articles.filter((a, i) => !isIn(a, i)),
    );
    for (const article of articles.filter(isIn)) {
      const so = right.get(article.source) ?? { articles: 0, grown: 0, learned: 0 };
      right.set(article.source, {
        articles: so.articles + 1,
        grown: so.grown + Number(isRight(grown, article)),
        learned: so.learned + Number(isRight(digits, article)),
      });
    }
  }
  return { digits: learn(grown, similarity, articles), right };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What a text's terms say for each topic. */
function evidence(digits: Digits, counts: Counted['counts']): readonly number[] {
  const values = SUBJECT_SEEDS.map(() => 0);
  for (const [term, count] of counts)
    for (const [topic, digit] of (digits.get(term) ?? []).entries())
      values[topic] = (values[topic] ?? 0) + count * evidenceOf(digit);
  return values;
}

type Learned = {
  readonly start: readonly number[];
  readonly weights: number[];
  readonly steps: number[];
  readonly topics: readonly number[];
};

function learn(
  grown: Digits,
  similarity: (stem: string) => readonly number[],
  articles: readonly Counted[],
): Digits {
  const seen = new Map<string, number>();
  for (const { counts } of articles) for (const [term] of counts) seen.set(term, (seen.get(term) ?? 0) + 1);
  const learned = new Map<string, Learned>();
  for (const [term, number] of seen) {
    if (number < MIN_ARTICLES || !STEM.test(term) || stops.has(term)) continue;
    const near = similarity(term);
    const start = near.map((_, topic) => evidenceOf(grown.get(term)?.[topic] ?? 0));
    const topics = [...near.keys()].filter((t) => (start[t] ?? 0) > 0 || (near[t] ?? 0) >= MIN_SIMILARITY);
    if (topics.length > 0)
      learned.set(term, { start, weights: [...start], steps: start.map(() => 0.01), topics });
  }
  const weightsOf = (term: string): readonly number[] =>
    learned.get(term)?.weights ?? (grown.get(term) ?? []).map(evidenceOf);
  for (let round = 0; round < ROUNDS; round++)
    for (const { counts, topics, evidence: all } of shuffled(articles, round)) {
      const scores = SUBJECT_SEEDS.map(() => 0);
      for (const [term, count] of counts)
        for (const [topic, weight] of weightsOf(term).entries())
          scores[topic] = (scores[topic] ?? 0) + (SHARPNESS * count * weight) / all;
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const total = sum(odds);
      const rightly = sum(topics.map((t) => odds[t] ?? 0));
      for (const [term, count] of counts) {
        const own = learned.get(term);
        if (own === undefined) continue;
        for (const topic of own.topics) {
          const chance = (odds[topic] ?? 0) / total;
          const wanted = topics.includes(topic) ? (odds[topic] ?? 0) / rightly : 0;
          const start = own.start[topic] ?? 0;
          const weight = own.weights[topic] ?? 0;
          const pull = TO_START * (weight - start) + TO_START_EACH * Math.sign(weight - start);
          const slope = ((wanted - chance) * SHARPNESS * count) / all - pull;
          const steps = (own.steps[topic] ?? 0) + slope * slope;
          own.steps[topic] = steps;
          own.weights[topic] = Math.min(
            start + MAX_GAIN,
            evidenceOf(MAX_DIGIT),
            Math.max(0, weight + (RATE * slope) / Math.sqrt(steps)),
          );
        }
      }
    }
  return new Map([
    ...grown,
    ...[...learned].map(([term, { weights }]) => [term, weights.map(digitOf)] as const),
  ]);
}

/** The digit whose evidence lies nearest. */
function digitOf(weight: number): number {
  let digit = 0;
  while (digit < MAX_DIGIT && evidenceOf(digit + 1) - weight < weight - evidenceOf(digit)) digit++;
  return digit;
}

/** Another order each round, the same each time. */
function shuffled<T>(items: readonly T[], round: number): readonly T[] {
  let state = round + 1;
  return items
    .map((item) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return { item, state };
    })
    .sort((a, b) => a.state - b.state)
    .map(({ item }) => item);
}
