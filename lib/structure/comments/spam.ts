import type { Spam, SpamReason } from '../../model/digest.ts';
import weights from './data/spam-weights.json' with { type: 'json' };
import { MIXED_SCRIPT, PROMOTIONAL_LINK, SPAM_LINK, SPAM_SIGNS } from './spam-patterns.ts';

/** From this score on a comment is taken for spam: precision before recall, a real person isn't marked. */
export const SPAM_THRESHOLD = 0.5;
/** Longer comments are judged by their beginning: spam says what it wants early. */
const SPAM_SAMPLE = 2000;
const SHOUTING_SHARE = 0.7;
const SHOUTING_LETTERS = 20;
const LONG_COMMENT_WORDS = 60;

/** A named observation on a comment, with the reason that it would count for. */
export type SpamFeature = Readonly<{ name: string; reason: SpamReason | null }>;

type Judged = Readonly<{ author: string | null; text: string }>;

/** The signs of spam in one comment. `repeats` is how many other comments in the thread say the same. */
export function spamFeatures(comment: Judged, repeats: number): SpamFeature[] {
  const raw = comment.text.slice(0, SPAM_SAMPLE);
  const text = plainLetters(raw);
  const features: SpamFeature[] = SPAM_SIGNS.filter((sign) => sign.form.test(text)).map(
    ({ name, reason }) => ({ name, reason }),
  );
  const add = (holds: boolean, name: string, reason: SpamReason | null): void => {
    if (holds) features.push({ name, reason });
  };
  const link = SPAM_LINK.test(text);
  const words = raw.split(/\s+/).length;
  const letters = raw.match(/\p{L}/gu)?.length ?? 0;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  add(link, 'link', 'link');
  add(link && PROMOTIONAL_LINK.test(text), 'promotional link', 'link');
  add(link && words <= 6, 'hardly more than a link', 'link');
  add(letters >= SHOUTING_LETTERS && capitals > letters * SHOUTING_SHARE, 'shouting', 'shouting');
  add(/!{3,}|\${2,}|[?!]{4,}/.test(raw), 'exclamation marks', 'shouting');
  add(MIXED_SCRIPT.test(raw), 'obfuscated letters', 'obfuscation');
  add(repeats > 0, 'posted again', 'repeated');
  add(/[$€£] ?\d{2}|\d{3} ?(?:[$€£]|dollars|usd)/.test(text), 'sum of money', 'money');
  add(words > LONG_COMMENT_WORDS, 'long', null);
  add(words <= 5, 'very short', null);
  add(/\?\s*$/.test(raw), 'asks', null);
  add(
    /^@|\b(?:you are|you're|i (?:think|agree|disagree|doubt|believe)|because|however|although|government|article|author)\b/.test(
      text,
    ),
    'discusses',
    null,
  );
  return features;
}

/** Spam scores for a thread's comments, in their order: a logistic sum of the weights of the signs seen. */
export function scoreSpam(comments: readonly Judged[]): Spam[] {
  const counts = new Map<string, number>();
  const keys = comments.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return comments.map((comment, i) => {
    const key = keys[i] ?? '';
    const repeats = key.length < 25 ? 0 : (counts.get(key) ?? 1) - 1;
    return judge(spamFeatures(comment, repeats));
  });
}

const table: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

function judge(features: readonly SpamFeature[]): Spam {
  const sum = features.reduce((total, { name }) => total + (table.get(name) ?? 0), weights.bias);
  const score = Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
  const counted = features.filter(({ name, reason }) => reason !== null && (table.get(name) ?? 0) > 0);
  return {
    likely: score >= SPAM_THRESHOLD,
    score,
    reasons: [...new Set(counted.flatMap(({ reason }) => (reason === null ? [] : [reason])))],
  };
}

/** Lower case, with the letters that spam puts in place of others undone. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/℮/g, 'e')
    .replace(/[’‘`]/g, "'")
    .replace(/(?<=[a-z])\[(?=[a-z])|(?<=[a-z])\](?=[\sa-z])/g, '')
    .replace(/(?<=[a-z])[$](?=[a-z])/g, 's')
    .replace(/(?<=[a-z])@(?=[a-z]{1,3}\b)/g, 'a');
}
