import type { NamedTokens } from '../entities/entities.ts';
import type { Span, SummarySentence } from '../model/digest.ts';
import { datelineLength } from '../text/dateline.ts';
import { flat, spanOf } from '../text/span.ts';
import type { Terms } from '../text/terms.ts';
import type { Prose, Sentence } from '../text/tokens.ts';
import { countWords } from '../text/words.ts';
import weights from './data/weights.json' with { type: 'json' };
import { type FeatureContext, reports, SENTENCE_FEATURES, sentenceFeatures } from './features.ts';
import { hasUnnamedSpeaker, standsAlone } from './readable.ts';

/** How long a summary may be. */
export type SummaryLimits = Readonly<{ sentences: number; words: number }>;
export const SUMMARY_LIMITS: SummaryLimits = { sentences: 3, words: 60 };

/** A second sentence may pass the limit by this share: one sentence alone seldom tells a story. */
const OVERRUN = 0.3;
/** A summary with this share of the words is long enough; a further sentence must leave room for a reader's patience. */
const ENOUGH = 0.75;
const ROOM = 0.9;
/** Sentences that share more than this of their terms say the same. */
const SAME = 0.7;
/** Articles with fewer sections than this get no key sentence a section. */
const MANY_SECTIONS = 3;
const LONG_ARTICLE_WORDS = 500;

/** A sentence of the body with what its choice weighs. Its span may begin behind a dateline. */
export type Candidate = Readonly<{
  sentence: Sentence;
  start: number;
  end: number;
  section: number;
  terms: Int32Array;
  features: readonly number[];
}>;

/** A candidate with its score, from 0 to 1. */
export type RatedSentence = Candidate & Readonly<{ score: number }>;

type Input = Readonly<{
  prose: Prose;
  terms: Terms;
  named: NamedTokens;
}>;

/**
 * The sentences of the body, best first, by position, centrality and the rest of features.ts. Whether one can be read
 * alone is asked only of those that come into question: it takes longer than the score.
 */
export function rateSentences(input: Input): readonly RatedSentence[] {
  return findCandidates(input)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate.features) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** The sentences that tell the story, in reading order: best first while they fit, none that says the same as one before. */
export function summarise(
  input: Input,
  rated: readonly RatedSentence[],
  limits: SummaryLimits = SUMMARY_LIMITS,
): readonly SummarySentence[] {
  return choose(input, rated, limits)
    .sort((a, b) => a.start - b.start)
    .map((c) => ({
      ...spanOf(input.prose.text, c.start, c.end),
      section: c.section,
      score: Math.round(c.score * 1000) / 1000,
    }));
}

/** The key sentence of each section of a long article; null for sections without one. */
export function keySentences(
  input: Input,
  rated: readonly RatedSentence[],
  sections: number,
): readonly (Span | null)[] {
  const { prose } = input;
  const best: (RatedSentence | null)[] = new Array(sections).fill(null);
  if (sections >= MANY_SECTIONS && proseWords(prose) >= LONG_ARTICLE_WORDS) {
    for (const c of rated) if (best[c.section] === null && isReadable(input, c)) best[c.section] = c;
  }
  return best.map((c) => (c === null ? null : spanOf(prose.text, c.start, c.end)));
}

const proseWords = (prose: Prose): number =>
  prose.tokens.reduce((n, t) => (t.pos === 'PUNCT' ? n : n + 1), 0);

/** True for a sentence that can be read alone. */
export const isReadable = ({ prose, named }: Input, { sentence, start, end }: Candidate): boolean =>
  standsAlone(flat(prose.text.slice(start, end))) && !hasUnnamedSpeaker(prose, named, sentence);

/** The sentences of the body before the weights: what learning those needs. */
export function findCandidates({ prose, terms, named }: Input): Candidate[] {
  const body = prose.sentences.filter((s) => prose.passages[s.paragraph]?.heading === false);
  const context = contextOf({ prose, terms, named }, body);
  return body.map((sentence, position) => {
    const own = termsIn(prose, terms, sentence);
    return {
      sentence,
      start: sentence.start + datelineLength(prose.text.slice(sentence.start, sentence.end)),
      end: sentence.end,
      section: prose.passages[sentence.paragraph]?.section ?? 0,
      terms: own,
      features: sentenceFeatures(context, sentence, own, position),
    };
  });
}

const NO_TERMS = new Int32Array();
const termsIn = (prose: Prose, terms: Terms, { firstToken }: Sentence): Int32Array =>
  terms.ofSentence[prose.tokens[firstToken]?.sentence ?? -1] ?? NO_TERMS;

function contextOf({ prose, terms, named }: Input, body: readonly Sentence[]): FeatureContext {
  const counts = new Float64Array(terms.names.length);
  for (const sentence of body)
    for (const id of termsIn(prose, terms, sentence)) counts[id] = (counts[id] ?? 0) + 1;
  // Rare words carry the subject.
  const termWeights = terms.rarity.map((rare) => 0.3 + rare);
  const weights = counts.map((n, id) => Math.log(1 + n) * (termWeights[id] ?? 0));
  const norm = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const title = new Set<number>();
  const bodyStart = body[0]?.start ?? 0;
  for (const s of prose.sentences) {
    if (s.start >= bodyStart) break;
    const passage = prose.passages[s.paragraph];
    if (passage?.heading && passage.section === 0) for (const id of termsIn(prose, terms, s)) title.add(id);
  }
  const reported = body.filter((s) => reports(prose, s)).length / Math.max(1, body.length);
  return { prose, title, termWeights, weights, norm, total: body.length, reported, named };
}

const table = new Map<string, number>(Object.entries(weights.features));
const vector: readonly number[] = SENTENCE_FEATURES.map((name) => table.get(name) ?? 0);

function scoreOf(features: readonly number[]): number {
  let sum = weights.bias;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The best sentences that can be read alone and fit the limits together. */
function choose(input: Input, rated: readonly RatedSentence[], limits: SummaryLimits): RatedSentence[] {
  const chosen: RatedSentence[] = [];
  let words = 0;
  for (const candidate of rated) {
    if (chosen.length >= limits.sentences || words >= limits.words * ENOUGH) break;
    const own = countWords(input.prose.text.slice(candidate.start, candidate.end));
    const most = limits.words * (chosen.length === 1 ? 1 + OVERRUN : ROOM);
    if (chosen.length > 0 && words + own > most) continue;
    if (chosen.some((other) => overlap(other.terms, candidate.terms) > SAME)) continue;
    if (!isReadable(input, candidate)) continue;
    chosen.push(candidate);
    words += own;
  }
  return chosen;
}

function overlap(a: Int32Array, b: Int32Array): number {
  const there = new Set(b);
  let shared = 0;
  for (const term of a) if (there.has(term)) shared++;
  return shared / Math.max(1, Math.min(a.length, b.length));
}
