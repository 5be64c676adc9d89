/**
 * Learns the weights of the spam signs. Usage:
 *
 *     node lib/training/train-spam.ts FILE.ndjson > lib/structure/comments/data/spam-weights.json
 *
 * FILE has one thread a line: { comments: [{ author, text, spam }] }. Prints five-fold figures, threads kept whole,
 * on standard error. The weights in the repository were learned from the YouTube Spam Collection (Alberto, Lochter,
 * Almeida 2015; CC BY 4.0).
 */
import { readFileSync } from 'node:fs';
import { SPAM_THRESHOLD, spamFeatures } from '../structure/comments/spam.ts';
import { FIXED_WEIGHTS, PRIOR_WEIGHTS } from '../structure/comments/spam-patterns.ts';
import { type Example, probability, toData, trainLogistic } from './logistic.ts';

type Thread = Readonly<{ comments: readonly Readonly<{ author: string; text: string; spam: boolean }>[] }>;

const OPTIONS = { l2: 0.003, rounds: 1500, rate: 1, prior: PRIOR_WEIGHTS, fixed: FIXED_WEIGHTS };
/** A person marked as spam is worse than spam let through. */
const HAM_WEIGHT = 1.5;
const FOLDS = 5;

const threads = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Thread => JSON.parse(line));
const examples = threads.map(({ comments }) =>
  comments.map((comment): Example => {
    const features = new Map(spamFeatures(comment, 0).map(({ name }) => [name, 1]));
    return { features, positive: comment.spam, weight: comment.spam ? 1 : HAM_WEIGHT };
  }),
);
let [tp, fp, fn] = [0, 0, 0];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = trainLogistic(examples.filter((_, i) => i % FOLDS !== fold).flat(), OPTIONS);
  for (const example of examples.filter((_, i) => i % FOLDS === fold).flat()) {
    const likely = probability(model, example.features) >= SPAM_THRESHOLD;
    if (likely && example.positive) tp++;
    else if (likely) fp++;
    else if (example.positive) fn++;
  }
}
console.error(`five-fold: precision ${(tp / (tp + fp)).toFixed(3)}, recall ${(tp / (tp + fn)).toFixed(3)}`);
console.log(JSON.stringify(toData(trainLogistic(examples.flat(), OPTIONS)), null, 2));
