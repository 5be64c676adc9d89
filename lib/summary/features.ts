import type { EntityType } from '../model/digest.ts';
import { rarity } from '../text/rarity.ts';
import type { Prose, Sentence } from '../text/tokens.ts';

/** What the choice of a sentence weighs, each from 0 to 1; weights are in data/weights.json. */
export type SentenceFeatures = ReadonlyMap<string, number>;

/** Words by which a sentence hangs on the one before: alone it can't be understood. */
const DANGLING_START =
  /^(?:["“‘(]?)(?:he|she|it|they|this|that|these|those|such|his|her|their|its|him|them|but|and|or|so|yet|nor|then|also|however|moreover|furthermore|meanwhile|instead|still|therefore|thus|otherwise|besides|nevertheless|nonetheless|likewise|similarly|indeed|rather|again|there|here|both|another|others?|neither|either|one of (?:them|those)|some of (?:them|those)|for example|for instance|in (?:addition|contrast|turn|fact|other words|response|return)|on the other hand|as a result|at the same time|after that|that said|what.s more|even so|the (?:former|latter|same)|too|later|earlier|afterwards|because of this|to that end|by contrast|as such)\b/i;
const PRONOUN_SUBJECT = /^(?:["“]?)(?:[^,]{0,40}, )?(?:he|she|they|it)\b/i;
/** 'MINSK, Nov. 4 (Agency) –', '(CNN)', 'LONDON (Reuters) -': what agencies put before a story. */
const DATELINE =
  /^(?:\([A-Z][\w .]{1,30}\)\s?(?:[—–-]{1,2}\s?)?|[\p{Lu}][\p{L}.'’ -]{1,40}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}(?:,?\s\p{L}{3,9}\.?\s\d{1,2})?\s?(?:\([^)]{2,40}\)\s?)(?:[—–-]{1,2}\s?)?|[\p{Lu}]{2}[\p{Lu}.' ]{1,30}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}\s?[—–-]{1,2}\s)/u;

/** What ends every dateline, and how far down a sentence: a cheap look that spares most sentences the form above. */
const DATELINE_END = /[)—–-]/;
const DATELINE_REACH = 150;

/** Length of the dateline that a sentence begins with, in characters; 0 where there is none. */
export function datelineLength(text: string): number {
  if (!DATELINE_END.test(text.slice(0, DATELINE_REACH))) return 0;
  const match = DATELINE.exec(text);
  return match !== null && match[0].length < text.length * 0.6 ? match[0].length : 0;
}

const MIN_WORDS = 6;
const MAX_WORDS = 60;

/** True where a sentence can be read alone: whole, no question, no half of a quote, not hanging on another. */
export function standsAlone(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  if (!/[.!…。！]["”’»)\]]*$/u.test(text) || /\?["”’»)]*$/.test(text)) return false;
  if (/^[\p{Ll},;:)\]–—-]/u.test(text) || !balanced(text)) return false;
  if (DANGLING_START.test(text) || PRONOUN_SUBJECT.test(text)) return false;
  return !/^["“«„][^"”»“]{0,400}["”»“]$/.test(text);
}

/** Every quotation mark and bracket that a text opens it closes. */
function balanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g) &&
    count(/«/g) === count(/»/g)
  );
}

const DOUBLE_MARKS: ReadonlySet<number> = new Set(['"', '“', '”'].map((mark) => mark.charCodeAt(0)));
const [DIGIT_ZERO, DIGIT_NINE] = [48, 57];

/** What a term of a sentence weighs: rare words carry the subject. */
export const termWeight = (term: string): number => 0.3 + rarity(term);

export type FeatureContext = Readonly<{
  prose: Prose;
  terms: readonly string[];
  /** Terms of headline and dek. */
  title: ReadonlySet<string>;
  /** Weight of each term over the body: how often it stands there, dampened. */
  weights: ReadonlyMap<string, number>;
  /** Weight of all body terms, squared and summed: the length of the centroid. */
  norm: number;
  /** Number of body sentences. */
  total: number;
  /** Tokens that belong to names. */
  named: ReadonlyMap<number, EntityType>;
}>;

/**
 * Features of the body sentence at `position` (0 for the first). Centrality is the cosine with the article's
 * centroid, so its cost is linear (Radev et al. 2004); position decays as in Lead-based baselines.
 */
export function sentenceFeatures(
  context: FeatureContext,
  sentence: Sentence,
  position: number,
  paragraphStart: boolean,
): SentenceFeatures {
  const { terms, weights, title } = context;
  let dot = 0;
  let own = 0;
  let words = 0;
  let inTitle = 0;
  let names = 0;
  let numbers = 0;
  let quoted = 0;
  const seen = new Set<string>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = context.prose.tokens[i];
    if (token === undefined) continue;
    if (token.pos !== 'PUNCT') words++;
    const initial = token.text.charCodeAt(0);
    if (token.text.length === 1 && DOUBLE_MARKS.has(initial)) quoted++;
    if (initial >= DIGIT_ZERO && initial <= DIGIT_NINE) numbers++;
    if (context.named.has(i)) names++;
    const term = terms[i] ?? '';
    if (term === '' || seen.has(term)) continue;
    seen.add(term);
    const weight = termWeight(term);
    dot += (weights.get(term) ?? 0) * weight;
    own += weight * weight;
    if (title.has(term)) inTitle++;
  }
  const centrality =
    seen.size === 0 || context.norm === 0 ? 0 : dot / (Math.sqrt(own) * Math.sqrt(context.norm));
  return new Map([
    ['first', position === 0 ? 1 : 0],
    ['second', position === 1 ? 1 : 0],
    ['third', position === 2 ? 1 : 0],
    ['early', 1 / (1 + position)],
    ['in the first fifth', position < context.total / 5 ? 1 : 0],
    ['in the last tenth', position > context.total * 0.9 ? 1 : 0],
    ['place', context.total <= 1 ? 0 : position / (context.total - 1)],
    ['centrality', centrality],
    ['mean term weight', seen.size === 0 ? 0 : dot / seen.size / Math.max(1, Math.sqrt(context.norm) / 4)],
    ['words of the title', title.size === 0 ? 0 : Math.min(1, inTitle / Math.min(title.size, 8))],
    ['names', Math.min(1, names / Math.max(1, words) / 0.4)],
    ['numbers', Math.min(1, numbers / 3)],
    ['quotation marks', Math.min(1, quoted / 2)],
    ['short', words < 12 ? 1 : 0],
    ['long', words > 35 ? 1 : 0],
    ['length', Math.min(1, words / 40)],
    ['begins a paragraph', paragraphStart ? 1 : 0],
    [
      'first person',
      /\b(?:I|we|my|our|us|me)\b/.test(context.prose.text.slice(sentence.start, sentence.end)) ? 1 : 0,
    ],
  ]);
}
