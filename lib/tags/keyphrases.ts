import type { Keyphrase } from '../model/digest.ts';
import { flat, spanOf } from '../text/span.ts';
import weights from './data/keyphrase-weights.json' with { type: 'json' };
import { PHRASE_FEATURES, phraseContext, phraseFeatures } from './phrase-features.ts';
import { findPhrases, type Phrase, type PhraseInput } from './phrases.ts';

/** Most keyphrases that a digest carries. */
const MAX_KEYPHRASES = 20;
/** Phrases with a lower score say nothing of the article. */
const MIN_SCORE = 0.02;

/** A phrase with its score, from 0 to 1. */
export type ScoredPhrase = Readonly<{ phrase: Phrase; score: number }>;

/** The noun phrases that tell what an article is about, best first, scored by plain features with learned weights. */
export function findKeyphrases(input: PhraseInput): readonly Keyphrase[] {
  const { prose } = input;
  const found = findPhrases(input);
  const context = phraseContext(input, found);
  const scored = found.phrases
    .map((phrase) => ({ phrase, score: scoreOf(phraseFeatures(context, phrase)) }))
    .filter(({ score }) => score >= MIN_SCORE);
  return choosePhrases(scored, MAX_KEYPHRASES).map(({ phrase, score }) => {
    const mentions = phrase.places.map(({ firstToken, endToken }) =>
      spanOf(prose.text, prose.tokens[firstToken]?.start ?? 0, prose.tokens[endToken - 1]?.end ?? 0),
    );
    return {
      label: labelOf(mentions.map((m) => m.text)),
      score: Math.round(score * 1000) / 1000,
      mentions,
    };
  });
}

/** The best phrases, none that is a part of a better one. */
export function choosePhrases(scored: readonly ScoredPhrase[], most: number): ScoredPhrase[] {
  const ordered = [...scored].sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1));
  const chosen: ScoredPhrase[] = [];
  const keys: string[] = [];
  for (const candidate of ordered) {
    if (chosen.length >= most) break;
    const key = ` ${candidate.phrase.key} `;
    if (keys.some((other) => other.includes(key))) continue;
    chosen.push(candidate);
    keys.push(key);
  }
  return chosen;
}

/** The most frequent form; of those the first. Forms in capitals give way to others. */
function labelOf(texts: readonly string[]): string {
  // Most phrases stand in one place.
  if (texts.length === 1) return flat(texts[0] ?? '');
  const written = new Map<string, number>();
  for (const text of texts) written.set(text, (written.get(text) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [text, times] of written) {
    const form = flat(text);
    const weight = form.length > 5 && form === form.toUpperCase() ? 0.1 : 1;
    counts.set(form, (counts.get(form) ?? 0) + weight * times);
  }
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const)[0];
}

const table = new Map<string, number>(Object.entries(weights.features));
const vector: readonly number[] = PHRASE_FEATURES.map((name) => table.get(name) ?? 0);

function scoreOf(features: readonly number[]): number {
  let sum = weights.bias;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
