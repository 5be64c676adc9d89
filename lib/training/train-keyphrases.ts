/**
 * Learns the weights of the keyphrase features. Usage:
 *
 *     node lib/training/train-keyphrases.ts FILE.ndjson > lib/tags/data/keyphrase-weights.json
 *
 * FILE has one article a line: { id, text, keyphrases }. Prints five-fold F1 at 5 and 10 on standard error; folds are
 * blocks, because neighbours tell of the same event. The weights in the repository were learned from DUC-2001 with
 * the keyphrases of Wan and Xiao (2008).
 */
import { readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { analyseProse } from '../digest.ts';
import { choosePhrases } from '../tags/keyphrases.ts';
import { PHRASE_FEATURES, phraseContext, phraseFeatures } from '../tags/phrase-features.ts';
import { findPhrases, type Phrase } from '../tags/phrases.ts';
import { type Example, type Model, probability, toData, trainLogistic } from './logistic.ts';

type Article = Readonly<{ id: string; text: string; keyphrases: readonly string[] }>;
type Candidate = Readonly<{ phrase: Phrase; stemmed: string; example: Example }>;
type Judged = Readonly<{ candidates: readonly Candidate[]; gold: ReadonlySet<string> }>;
const OPTIONS = { l2: 0.0001, rounds: 800, rate: 3 };
const FOLDS = 5;
/** Phrases that come once and late are hardly ever keyphrases: learning goes faster without them. */
const EARLY = 0.3;

const stemmed = (phrase: string): string =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((w) => stemmer(w)).join(' ');

async function judged({ text, keyphrases }: Article): Promise<Judged> {
  const gold = new Set(keyphrases.map(stemmed));
  const analysis = await analyseProse({ body: new TextEncoder().encode(text), contentType: 'text/plain' });
  const { prose } = analysis;
  const input = { ...analysis, language: analysis.readIn };
  const found = findPhrases(input);
  const context = phraseContext(input, found);
  const candidates = found.phrases
    .filter(({ places }) => places.length > 1 || (places[0]?.firstToken ?? 0) < prose.tokens.length * EARLY)
    .map((phrase): Candidate => {
      const { firstToken, endToken } = phrase.places[0] ?? { firstToken: 0, endToken: 1 };
      const form = stemmed(
        prose.text.slice(prose.tokens[firstToken]?.start ?? 0, prose.tokens[endToken - 1]?.end ?? 0),
      );
      const values = phraseFeatures(context, phrase);
      const features = new Map(PHRASE_FEATURES.map((name, i) => [name, values[i] ?? 0]));
      return { phrase, stemmed: form, example: { features, positive: gold.has(form) } };
    });
  return { candidates, gold };
}

const train = (articles: readonly Judged[]): Model =>
  trainLogistic(
    articles.flatMap((a) => a.candidates.map((c) => c.example)),
    OPTIONS,
  );

function f1(test: readonly Judged[], model: Model, k: number): number {
  let [precision, recall] = [0, 0];
  for (const { candidates, gold } of test) {
    const forms = new Map(candidates.map((c) => [c.phrase, c.stemmed]));
    const scored = candidates.map(({ phrase, example }) => ({
      phrase,
      score: probability(model, example.features),
    }));
    const best = [
      ...new Set(choosePhrases(scored, k * 2).map(({ phrase }) => forms.get(phrase) ?? '')),
    ].slice(0, k);
    const hits = best.filter((form) => gold.has(form)).length;
    precision += hits / Math.max(1, best.length) / test.length;
    recall += hits / Math.max(1, gold.size) / test.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

const articles: Judged[] = [];
for (const line of readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean))
  articles.push(await judged(JSON.parse(line)));
const fold = (i: number): number => Math.floor((i * FOLDS) / articles.length);
const scores = [5, 10].map(() => 0);
for (let k = 0; k < FOLDS; k++) {
  const model = train(articles.filter((_, i) => fold(i) !== k));
  const test = articles.filter((_, i) => fold(i) === k);
  for (const [i, most] of [5, 10].entries()) scores[i] = (scores[i] ?? 0) + f1(test, model, most) / FOLDS;
}
console.error(`five blocks: F1@5 ${scores[0]?.toFixed(3)}, F1@10 ${scores[1]?.toFixed(3)}`);
console.log(JSON.stringify(toData(train(articles)), null, 1));
