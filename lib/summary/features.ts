import type { NamedTokens } from '../entities/entities.ts';
import type { Prose, Sentence } from '../text/tokens.ts';

/** What the choice of a sentence weighs, each from 0 to 1, in the order of the features; weights are in data/weights.json. */
export const SENTENCE_FEATURES = [
  'first',
  'second',
  'third',
  'early',
  'early, in a report',
  'in the first fifth',
  'in the last tenth',
  'place',
  'centrality',
  'mean term weight',
  'words of the title',
  'names',
  'numbers',
  'quotation marks',
  'short',
  'long',
  'length',
  'first person',
] as const;

const DOUBLE_MARKS: ReadonlySet<number> = new Set(['"', '“', '”'].map((mark) => mark.charCodeAt(0)));
const [DIGIT_ZERO, DIGIT_NINE] = [48, 57];

/** What the features of all sentences of one article share. Arrays are by term number. */
export type FeatureContext = Readonly<{
  prose: Prose;
  /** Terms of headline and dek. */
  title: ReadonlySet<number>;
  /** What each term weighs in one sentence. */
  termWeights: Float64Array;
  /** Weight of each term over the body: how often it stands there, dampened. */
  weights: Float64Array;
  /** Weight of all body terms, squared and summed: the length of the centroid. */
  norm: number;
  /** Number of body sentences. */
  total: number;
  /** Share of body sentences that say who said something: much in news, little in features and essays. */
  reported: number;
  /** Tokens that belong to names. */
  named: NamedTokens;
}>;

/**
 * The values of SENTENCE_FEATURES for the body sentence with these terms at `position` (0 for the first). Centrality is the cosine with
 * the article's centroid, so its cost is linear (Radev et al. 2004); position decays as in lead-based baselines, and
 * counts for more the more an article reports what others said.
 */
export function sentenceFeatures(
  context: FeatureContext,
  sentence: Sentence,
  terms: Int32Array,
  position: number,
): readonly number[] {
  const { weights, title } = context;
  let dot = 0;
  let own = 0;
  let words = 0;
  let inTitle = 0;
  let names = 0;
  let numbers = 0;
  let quoted = 0;
  let firstPerson = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = context.prose.tokens[i];
    if (token === undefined) continue;
    if (token.pos !== 'PUNCT') words++;
    const initial = token.text.charCodeAt(0);
    if (token.text.length === 1 && DOUBLE_MARKS.has(initial)) quoted++;
    if (initial >= DIGIT_ZERO && initial <= DIGIT_NINE) numbers++;
    if ((context.named[i] ?? null) !== null) names++;
    if (token.text.length < 4 && FIRST_PERSON.has(token.lower) && token.text !== 'US') firstPerson = true;
  }
  for (const id of terms) {
    const weight = context.termWeights[id] ?? 0;
    dot += (weights[id] ?? 0) * weight;
    own += weight * weight;
    if (title.has(id)) inTitle++;
  }
  const centrality =
    terms.length === 0 || context.norm === 0 ? 0 : dot / (Math.sqrt(own) * Math.sqrt(context.norm));
  const early = 1 / (1 + position);
  return [
    position === 0 ? 1 : 0,
    position === 1 ? 1 : 0,
    position === 2 ? 1 : 0,
    early,
    early * Math.min(1, context.reported * 2),
    position < context.total / 5 ? 1 : 0,
    position > context.total * 0.9 ? 1 : 0,
    context.total <= 1 ? 0 : position / (context.total - 1),
    centrality,
    terms.length === 0 ? 0 : dot / terms.length / Math.max(1, Math.sqrt(context.norm) / 4),
    title.size === 0 ? 0 : Math.min(1, inTitle / Math.min(title.size, 8)),
    Math.min(1, names / Math.max(1, words) / 0.4),
    Math.min(1, numbers / 3),
    Math.min(1, quoted / 2),
    words < 12 ? 1 : 0,
    words > 35 ? 1 : 0,
    Math.min(1, words / 40),
    firstPerson ? 1 : 0,
  ];
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me']);
const REPORTS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'according']);

/** True where a sentence says that somebody said something. */
export function reports({ tokens }: Prose, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (REPORTS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
