import type { EntityType, Span, SummarySentence } from '../model/digest.ts';
import { spanOf } from '../text/span.ts';
import type { Prose, Sentence } from '../text/tokens.ts';
import weights from './data/weights.json' with { type: 'json' };
import {
  datelineLength,
  type FeatureContext,
  type SentenceFeatures,
  sentenceFeatures,
  standsAlone,
  termWeight,
} from './features.ts';

/** How long a summary may be. */
export type SummaryLimits = Readonly<{ sentences: number; words: number }>;
export const SUMMARY_LIMITS: SummaryLimits = { sentences: 3, words: 60 };

/** A last sentence may pass the limit by this share, so that summaries aren't cut short by a few words. */
const OVERRUN = 0.3;
/** Sentences that share more than this of their terms say the same. */
const SAME = 0.7;
/** Articles with fewer sections than this get no key sentence a section. */
const MANY_SECTIONS = 3;
const LONG_ARTICLE_WORDS = 500;

/** One sentence that can be chosen: its text may begin behind a dateline. */
export type Candidate = Readonly<{
  start: number;
  end: number;
  section: number;
  position: number;
  score: number;
  terms: ReadonlySet<string>;
  words: number;
}>;

type Input = Readonly<{
  prose: Prose;
  terms: readonly string[];
  named: ReadonlyMap<number, EntityType>;
  limits?: SummaryLimits | undefined;
}>;

/**
 * The sentences that tell the story, in reading order: scored by position, centrality and the rest of
 * features.ts, best first while they fit, none that says the same as one before.
 */
export function summarise(input: Input): readonly SummarySentence[] {
  const limits = input.limits ?? SUMMARY_LIMITS;
  const chosen = choose(candidatesOf(input), limits);
  return [...chosen]
    .sort((a, b) => a.start - b.start)
    .map((c) => ({
      ...spanOf(input.prose.text, c.start, c.end),
      section: c.section,
      score: Math.round(c.score * 1000) / 1000,
    }));
}

/** The key sentence of each section of a long article; null for sections without one. */
export function keySentences(input: Input, sections: number): readonly (Span | null)[] {
  const words = input.prose.tokens.filter((t) => t.pos !== 'PUNCT').length;
  const best: (Candidate | null)[] = new Array(sections).fill(null);
  if (sections >= MANY_SECTIONS && words >= LONG_ARTICLE_WORDS) {
    for (const c of candidatesOf(input)) if ((best[c.section]?.score ?? -1) < c.score) best[c.section] = c;
  }
  return best.map((c) => (c === null ? null : spanOf(input.prose.text, c.start, c.end)));
}

/** All sentences of the body that can stand alone, with their scores. */
const candidatesOf = (input: Input): Candidate[] =>
  candidateFeatures(input).map(({ candidate, features }) => ({ ...candidate, score: scoreOf(features) }));

type Unscored = Omit<Candidate, 'score'>;

/** The same before the weights: what learning them needs. */
export function candidateFeatures({
  prose,
  terms,
  named,
}: Input): { candidate: Unscored; features: SentenceFeatures }[] {
  const body = prose.sentences.filter((s) => prose.passages[s.paragraph]?.heading === false);
  const context = contextOf(prose, terms, named, body);
  return body.flatMap((sentence, position) => {
    const start = sentence.start + datelineLength(prose.text.slice(sentence.start, sentence.end));
    const text = prose.text.slice(start, sentence.end);
    if (!standsAlone(text.replace(/\s+/g, ' '))) return [];
    const features = sentenceFeatures(
      context,
      sentence,
      position,
      body[position - 1]?.paragraph !== sentence.paragraph,
    );
    const own = new Set(terms.slice(sentence.firstToken, sentence.endToken).filter((t) => t !== ''));
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return [
      {
        candidate: {
          start,
          end: sentence.end,
          section: prose.passages[sentence.paragraph]?.section ?? 0,
          position,
          terms: own,
          words,
        },
        features,
      },
    ];
  });
}

function contextOf(
  prose: Prose,
  terms: readonly string[],
  named: ReadonlyMap<number, EntityType>,
  body: readonly Sentence[],
): FeatureContext {
  const counts = new Map<string, number>();
  for (const s of body)
    for (const term of new Set(terms.slice(s.firstToken, s.endToken)))
      if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  const dampened = new Map([...counts].map(([term, n]) => [term, Math.log(1 + n) * termWeight(term)]));
  const norm = [...dampened.values()].reduce((sum, w) => sum + w * w, 0);
  const title = new Set<string>();
  for (const s of prose.sentences) {
    const passage = prose.passages[s.paragraph];
    if (passage?.heading && passage.section === 0 && s.start < (body[0]?.start ?? 0))
      for (const t of terms.slice(s.firstToken, s.endToken)) if (t !== '') title.add(t);
  }
  return { prose, terms, title, weights: dampened, norm, total: body.length, named };
}

const table: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

function scoreOf(features: ReadonlyMap<string, number>): number {
  let sum = weights.bias;
  for (const [name, value] of features) sum += (table.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The best candidates that fit the limits together. */
function choose(candidates: readonly Candidate[], limits: SummaryLimits): Candidate[] {
  const chosen: Candidate[] = [];
  let words = 0;
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.start - b.start)) {
    if (chosen.length >= limits.sentences) break;
    if (chosen.length > 0 && words + candidate.words > limits.words * (1 + OVERRUN)) continue;
    if (chosen.some((other) => overlap(other.terms, candidate.terms) > SAME)) continue;
    chosen.push(candidate);
    words += candidate.words;
  }
  return chosen;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
