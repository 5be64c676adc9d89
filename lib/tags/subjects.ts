import type { Subject } from '../model/digest.ts';
import { lookUp } from '../text/dictionary.ts';
import { keeping } from '../text/keeping.ts';
import type { Terms } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import narrower from './data/subject-narrower.json' with { type: 'json' };
import words from './data/subject-words.json' with { type: 'json' };
import { SUBJECT_SEEDS } from './subject-seeds.ts';

/** Most top topics that an article gets. */
const MAX_SUBJECTS = 3;
/** The first subject needs this share of the evidence, a further one more, each this much in all, or nothing is said. */
const MIN_SHARE = 0.15;
const MIN_FURTHER_SHARE = 0.2;
const MIN_EVIDENCE = 0.1;
/** Words of the headline and headings, and of the first sentences, count more. */
const HEADING_WEIGHT = 4;
const FRONT_SENTENCES = 3;
const FRONT_WEIGHT = 2;
/** A term that comes again says more, but less than twice as much; one that is sure says more than two that aren't. */
const FREQUENCY_EXPONENT = 0.75;
const WEIGHT_EXPONENT = 1.5;
/** A narrower topic is told where its parent is clear, and it holds this share of the evidence for its siblings, from so many different terms. */
const MIN_PARENT_SHARE = 0.3;
const MIN_NARROWER_SHARE = 0.5;
const MIN_NARROWER_TERMS = 5;
const MIN_NARROWER_EVIDENCE = 0.8;

type Topic = Readonly<{ code: string; label: string }>;

/** Some topics, and the terms that speak for them: a dictionary with entries such as 'film=a8 c2' for the first and third. */
type Vocabulary = Readonly<{ topics: readonly Topic[]; words: string }>;

/** What a term says: topics by their places, and how much. */
type Says = readonly (readonly [topic: number, weight: number])[];

const topTopics: Vocabulary = { topics: SUBJECT_SEEDS, words };
const topicsBelow: ReadonlyMap<string, Vocabulary> = new Map(Object.entries(narrower));
const LETTER_A = 97;

/** What a digit in a vocabulary says. */
export const evidenceOf = (digit: number): number => (digit / 20) ** WEIGHT_EXPONENT;

/** What a term says of some topics. */
function saysOf(term: string, dictionary: string): Says {
  const entry = lookUp(dictionary, term);
  if (entry === null) return [];
  return entry
    .split(' ')
    .map((said) => [said.charCodeAt(0) - LETTER_A, evidenceOf(Number(said.charAt(1)))] as const);
}

const saysOfTop = keeping((term) => saysOf(term, words));

/** A subject with the terms that speak for it, heaviest first. */
export type SubjectEvidence = Readonly<{ subject: Subject; terms: readonly (readonly [string, number])[] }>;

/**
 * The IPTC Media Topics of an article, best first, with their evidence: top topics, and below them the one second-level
 * topic that is clear.
 */
export function findSubjects(prose: Prose, terms: Terms): readonly SubjectEvidence[] {
  const counts = weightedCounts(prose, terms);
  const top = weigh(topTopics, counts, saysOfTop)
    .filter(
      ({ subject, sum }, rank) =>
        subject.score >= (rank === 0 ? MIN_SHARE : MIN_FURTHER_SHARE) && sum >= MIN_EVIDENCE,
    )
    .slice(0, MAX_SUBJECTS);
  return top
    .flatMap((found) => {
      const below = narrowest(found.subject, counts);
      return below === null ? [found] : [found, below];
    })
    .sort((a, b) => b.subject.score - a.subject.score)
    .map(({ subject, terms: evidence }) => ({ subject, terms: evidence }));
}

/** The terms of an article with how often each stands there, by where it stands, and how much that says. */
export function weightedCounts(prose: Prose, terms: Terms): readonly (readonly [string, number])[] {
  const counts = new Float64Array(terms.names.length);
  for (const [s, { firstToken, endToken, paragraph }] of prose.sentences.entries()) {
    const weight = prose.passages[paragraph]?.heading
      ? HEADING_WEIGHT
      : s < FRONT_SENTENCES
        ? FRONT_WEIGHT
        : 1;
    for (let i = firstToken; i < endToken; i++) {
      const id = terms.ids[i] ?? 0;
      counts[id] = (counts[id] ?? 0) + weight;
    }
  }
  return terms.names.slice(1).map((name, i) => [name, (counts[i + 1] ?? 0) ** FREQUENCY_EXPONENT]);
}

type Weighed = SubjectEvidence & Readonly<{ sum: number }>;

/** The evidence for each of some topics, most first; a score is a topic's share of it all. */
function weigh(
  { topics }: Vocabulary,
  counts: readonly (readonly [string, number])[],
  says: (term: string) => Says,
): Weighed[] {
  const evidence = topics.map(() => [] as (readonly [string, number])[]);
  const sums = topics.map(() => 0);
  let all = 0;
  for (const [term, count] of counts) {
    for (const [topic, weight] of says(term)) {
      const said = weight * count;
      evidence[topic]?.push([term, said]);
      sums[topic] = (sums[topic] ?? 0) + said;
      all += said;
    }
  }
  return topics
    .map(({ code, label }, i) => ({
      subject: { code, label, score: all === 0 ? 0 : Math.round(((sums[i] ?? 0) / all) * 1000) / 1000 },
      sum: sums[i] ?? 0,
      terms: (evidence[i] ?? []).sort((a, b) => b[1] - a[1]),
    }))
    .sort((a, b) => b.sum - a.sum);
}

/** The one topic below `parent` that the text is clearly about, or null. Its score is its share of the parent's. */
function narrowest(parent: Subject, counts: readonly (readonly [string, number])[]): Weighed | null {
  if (parent.score < MIN_PARENT_SHARE) return null;
  const below = topicsBelow.get(parent.code);
  if (below === undefined) return null;
  const [best] = weigh(below, counts, (term) => saysOf(term, below.words));
  if (
    best === undefined ||
    best.subject.score < MIN_NARROWER_SHARE ||
    best.terms.length < MIN_NARROWER_TERMS ||
    best.sum < MIN_NARROWER_EVIDENCE
  )
    return null;
  const score = Math.round(parent.score * best.subject.score * 1000) / 1000;
  return { ...best, subject: { ...best.subject, score } };
}
