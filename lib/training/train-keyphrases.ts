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
import { phraseFeatures, phraseGroups } from '../tags/keyphrases.ts';
import { type Example, type Model, probability, toData, trainLogistic } from './logistic.ts';

type Article = Readonly<{ id: string; text: string; keyphrases: readonly string[] }>;
type Row = Readonly<{ example: Example; key: string }>;
const OPTIONS = { l2: 0.00005, rounds: 400, rate: 3 };
const FOLDS = 5;
/** Phrases that come once and late are hardly ever keyphrases: learning goes faster without them. */
const EARLY = 0.3;

const stemmed = (phrase: string): string =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((w) => stemmer(w)).join(' ');
const articles = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Article => JSON.parse(line));
const rows: { rows: Row[]; gold: Set<string> }[] = [];
for (const article of articles) {
  const gold = new Set(article.keyphrases.map(stemmed));
  const {
    prose,
    terms,
    named,
    readIn: language,
  } = await analyseProse({ body: new TextEncoder().encode(article.text), contentType: 'text/plain' });
  const input = { prose, terms, named, language };
  const groups = phraseGroups(input);
  rows.push({
    gold,
    rows: [...groups.values()]
      .filter(
        (group) =>
          group.places.length > 1 || (group.places[0]?.firstToken ?? 0) < prose.tokens.length * EARLY,
      )
      .map((group) => ({
        key: stemmed(group.key),
        example: {
          features: phraseFeatures(input, groups, group),
          positive: gold.has(stemmed(group.key)) || gold.has(group.key),
        },
      })),
  });
}

function f1(test: typeof rows, model: Model, k: number): number {
  let [p, r] = [0, 0];
  for (const { rows: candidates, gold } of test) {
    const best = [
      ...new Set(
        [...candidates]
          .sort((a, b) => probability(model, b.example.features) - probability(model, a.example.features))
          .map((c) => c.key),
      ),
    ].slice(0, k);
    const hits = best.filter((key) => gold.has(key)).length;
    p += hits / Math.max(1, best.length) / test.length;
    r += hits / Math.max(1, gold.size) / test.length;
  }
  return (2 * p * r) / (p + r);
}
const fold = (i: number): number => Math.floor((i * FOLDS) / rows.length);
const scores = { 5: 0, 10: 0 };
for (let k = 0; k < FOLDS; k++) {
  const model = trainLogistic(
    rows.filter((_, i) => fold(i) !== k).flatMap((r) => r.rows.map((row) => row.example)),
    OPTIONS,
  );
  scores[5] +=
    f1(
      rows.filter((_, i) => fold(i) === k),
      model,
      5,
    ) / FOLDS;
  scores[10] +=
    f1(
      rows.filter((_, i) => fold(i) === k),
      model,
      10,
    ) / FOLDS;
}
console.error(`five blocks: F1@5 ${scores[5].toFixed(3)}, F1@10 ${scores[10].toFixed(3)}`);
console.log(
  JSON.stringify(
    toData(
      trainLogistic(
        rows.flatMap((r) => r.rows.map((row) => row.example)),
        OPTIONS,
      ),
    ),
    null,
    1,
  ),
);
