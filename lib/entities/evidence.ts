import type { EntityType } from '../model/digest.ts';
import type { Prose } from '../text/tokens.ts';
import { contextFeatures } from './context/features.ts';
import { isKnownPlace } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import { bare, COMPANY_FORMS, TRADE_WORDS } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { wordFeatures } from './word-features.ts';

/** What a name is taken for, and how surely. */
export type Typed = Readonly<{ type: EntityType; confidence: number }>;

/** Below this a name is taken for none of the three: a work's title, an event, a word with a capital. */
export const TYPE_THRESHOLD = 0.23;

/** Below this what the text calls a name counts more than the weights. */
export const UNSURE = 0.5;

/** Names are the same within an article when they are written the same but for case. */
export const nameKey = (run: NameRun): string =>
  run.text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\.(?=\s|$)/g, '');

/** Features with the shares of a name's mentions that they hold for. One that comes again adds its shares up. */
export type Evidence = Readonly<{ features: readonly string[]; shares: readonly number[] }>;

/** The evidence of all mentions of a name together: one name, one meaning within an article. */
export function aggregate(
  prose: Prose,
  runs: readonly NameRun[],
  keys: readonly string[] = runs.map(nameKey),
): Map<string, Evidence> {
  const groups = new Map<string, NameRun[]>();
  for (const [i, run] of runs.entries()) {
    const key = keys[i] ?? '';
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [run]);
    else known.push(run);
  }
  const lastWords = lastWordsOfPeople(runs);
  const firstWords = firstWordsOfCompanies(prose, runs);
  const result = new Map<string, Evidence>();
  for (const [key, mentions] of groups) {
    const features: string[] = [];
    const shares: number[] = [];
    const add = (feature: string, share: number): void => {
      features.push(feature);
      shares.push(share);
    };
    for (const mention of mentions)
      for (const feature of contextFeatures(prose, mention)) {
        if (!DECISIVE.has(feature)) add(feature, 1 / mentions.length);
        else if (!features.includes(feature)) add(feature, 1);
      }
    // The words of a name are the same wherever it stands.
    const [first] = mentions;
    if (first !== undefined) for (const feature of wordFeatures(prose, first)) add(feature, 1);
    if (lastWords.has(key)) add('last word of a longer name', 1);
    if (firstWords.has(key)) add('first word of a company', 1);
    result.set(key, { features, shares });
  }
  return result;
}

/** The share of a name's mentions that a feature holds for. */
export function shareOf({ features, shares }: Evidence, feature: string): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) if (features[i] === feature) sum += shares[i] ?? 0;
  return sum;
}

/** True where any of the features holds for a mention of a name. */
export const hasAny = ({ features }: Evidence, wanted: readonly string[]): boolean =>
  wanted.some((feature) => features.includes(feature));

/** 'Weldon Council', 'Marsh Lane', 'Harbour Cup': a name that ends as those of bodies, places or events do. */
export const endsLikeThing = ({ features }: Evidence): boolean =>
  features.some((feature) => feature.startsWith('ends with a word for '));

/** What stands beside somebody's name. */
export const SOMEBODY = [
  'age behind',
  'words of a title before',
  'role before',
  'says',
  'who behind',
] as const;

/** Evidence that counts whole where it stands once: a dateline says it all. */
const DECISIVE: ReadonlySet<string> = new Set([
  'dateline',
  'agency of a dateline',
  'title before',
  'age behind',
  'signature',
  'attribution of a quote',
]);

/** Last words of names of two or three words: 'Putin' where 'Vladimir Putin' stands. */
function lastWordsOfPeople(runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(
    runs
      .filter((r) => r.endToken - r.firstToken > 1 && r.endToken - r.firstToken <= 4)
      .map((r) => r.text.toLowerCase().split(/\s+/).at(-1) ?? ''),
  );
}

/** First words of companies' names: 'Magna' where 'Magna International Inc' stands, 'Orbell' where 'Orbell Software' does. */
function firstWordsOfCompanies(prose: Prose, runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(
    runs
      .filter((r) => {
        const last = bare(prose.tokens[r.endToken - 1]);
        const first = bare(prose.tokens[r.firstToken]);
        const coined = r.endToken - r.firstToken === 2 && !isKnownPlace(first) && !isFirstName(first);
        return COMPANY_FORMS.has(last) || (coined && TRADE_WORDS.has(last));
      })
      .map((r) => prose.tokens[r.firstToken]?.lower ?? ''),
  );
}
