import * as v from 'valibot';
import { analyseProse } from '../digest.ts';
import { evidenceOf, weightedCounts } from '../tags/subjects.ts';
import { stopWords } from '../text/stop-words.ts';

/** What each stem says: a digit (0 to 9) for each topic, by its place. */
export type Digits = ReadonlyMap<string, readonly number[]>;

/** An article with the places of the topics that are right for it. */
type Labelled = Readonly<{
  topics: readonly number[];
  counts: readonly (readonly [string, number])[];
  evidence: number;
}>;

/** A stem is learned from so many articles at least, and for a new topic only if its vector lies this near to it. */
const MIN_ARTICLES = 6;
const MIN_SIMILARITY = 0.4;
/** No stem learns to say more than this beyond what its vector says: one story's own words stay small. */
const MAX_GAIN = 0.1;
/** How much a share of the evidence counts in the softmax, the size of a step, and how often each article is seen. */
const SHARPNESS = 2.5;
const RATE = 0.01;
const ROUNDS = 8;
/** The pull back to the grown weight: by how far it is (L2), and the same from anywhere (L1). */
const TO_START = 0.1;
const TO_START_EACH = 0.03;
const MAX_DIGIT = 9;
const FOLDS = 10;
const STEM = /^[a-z]{2,}$/;
const stops = stopWords('en');

const Article = v.object({ text: v.string(), category: v.string() });

/**
 * Moves the grown weights to what labelled articles show: the softmax of the topics' shares of the evidence, by
 * stochastic gradient (AdaGrad, Duchi et al. 2011) with penalties on every step away from the grown weight. Topics
 * that no article is labelled with take no part: nothing is learned for them, and no other topic learns to outweigh them.
 *
 * @param grown what each stem says by its vector
 * @param similarity how near a stem's vector lies to each topic's nearest seeds
 * @param lines articles as JSON, one a line: { text, category }
 * @param topicsOf the topics' places that are right for each category
 * @returns the weights, and the share of articles with a right first topic, by ten folds, before and after
 */
export async function learnSubjects(
  grown: Digits,
  similarity: (stem: string) => readonly number[],
  lines: readonly string[],
  topicsOf: (category: string) => readonly number[],
): Promise<Readonly<{ digits: Digits; before: number; after: number }>> {
  const articles: Labelled[] = [];
  for (const line of lines) {
    const { text, category } = v.parse(Article, JSON.parse(line));
    const { prose, terms } = await analyseProse({
      body: new TextEncoder().encode(text),
      contentType: 'text/plain',
    });
    const counts = weightedCounts(prose, terms);
    articles.push({
      topics: topicsOf(category),
      counts,
      evidence: Math.max(0.5, sum(evidence(grown, counts))),
    });
  }
  const right = (digits: Digits, list: readonly Labelled[]): number =>
    list.filter(({ counts, topics }) => {
      const values = evidence(digits, counts);
      return topics.includes(values.indexOf(Math.max(...values)));
    }).length;
  let after = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const digits = learn(
      grown,
      similarity,
      articles.filter((_, i) => i % FOLDS !== fold),
    );
    after += right(
      digits,
      articles.filter((_, i) => i % FOLDS === fold),
    );
  }
  return {
    digits: learn(grown, similarity, articles),
    before: right(grown, articles) / articles.length,
    after: after / articles.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function evidence(digits: Digits, counts: Labelled['counts']): number[] {
  const values: number[] = [];
  for (const [term, count] of counts)
    for (const [topic, digit] of (digits.get(term) ?? []).entries())
      values[topic] = (values[topic] ?? 0) + count * evidenceOf(digit);
  return Array.from(values, (value) => value ?? 0);
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
  articles: readonly Labelled[],
): Digits {
  const labelled = [...new Set(articles.flatMap((a) => a.topics))];
  const seen = new Map<string, number>();
  for (const { counts } of articles) for (const [term] of counts) seen.set(term, (seen.get(term) ?? 0) + 1);
  const learned = new Map<string, Learned>();
  for (const [term, number] of seen) {
    if (number < MIN_ARTICLES || !STEM.test(term) || stops.has(term)) continue;
    const near = similarity(term);
    // A stem that belongs to a topic without labels isn't taken from it.
    if (!labelled.includes(near.indexOf(Math.max(...near)))) continue;
    const start = near.map((_, topic) => evidenceOf(grown.get(term)?.[topic] ?? 0));
    const topics = labelled.filter((t) => (start[t] ?? 0) > 0 || (near[t] ?? 0) >= MIN_SIMILARITY);
    if (topics.length > 0)
      learned.set(term, { start, weights: [...start], steps: start.map(() => 0.01), topics });
  }
  const weightsOf = (term: string): readonly number[] =>
    learned.get(term)?.weights ?? (grown.get(term) ?? []).map(evidenceOf);
  for (let round = 0; round < ROUNDS; round++)
    for (const { counts, topics, evidence: all } of shuffled(articles, round)) {
      const scores: number[] = [];
      for (const [term, count] of counts)
        for (const [topic, weight] of weightsOf(term).entries())
          scores[topic] = (scores[topic] ?? 0) + (SHARPNESS * count * weight) / all;
      const highest = Math.max(...labelled.map((t) => scores[t] ?? 0));
      const odds = new Map(labelled.map((t) => [t, Math.exp((scores[t] ?? 0) - highest)]));
      const total = sum([...odds.values()]);
      const rightly = sum(topics.map((t) => odds.get(t) ?? 0));
      for (const [term, count] of counts) {
        const own = learned.get(term);
        if (own === undefined) continue;
        for (const topic of own.topics) {
          const chance = (odds.get(topic) ?? 0) / total;
          const wanted = topics.includes(topic) ? (odds.get(topic) ?? 0) / rightly : 0;
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
  const scales = scalesOf(articles, grown, weightsOf);
  const digits = new Map(grown);
  for (const [term, { weights }] of learned)
    digits.set(
      term,
      weights.map((weight, topic) => digitOf(weight * (scales[topic] ?? 1))),
    );
  return digits;
}

/**
 * By how much each topic's weights must shrink to get no more evidence from other topics' articles than before. Else
 * the topics with labels, that learn, would drown those without, and a plane crash would be politics.
 */
function scalesOf(
  articles: readonly Labelled[],
  grown: Digits,
  weightsOf: (term: string) => readonly number[],
): readonly number[] {
  const before: number[] = [];
  const after: number[] = [];
  for (const { counts, topics, evidence: all } of articles)
    for (const [term, count] of counts) {
      const start = grown.get(term) ?? [];
      for (const [topic, weight] of weightsOf(term).entries()) {
        if (topics.includes(topic)) continue;
        before[topic] = (before[topic] ?? 0) + (count * evidenceOf(start[topic] ?? 0)) / all;
        after[topic] = (after[topic] ?? 0) + (count * weight) / all;
      }
    }
  return after.map((value, topic) => (value === 0 ? 1 : Math.min(1, (before[topic] ?? 0) / value)));
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
