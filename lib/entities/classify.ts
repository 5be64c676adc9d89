import type { EntityType } from '../model/digest.ts';
import type { Prose } from '../text/tokens.ts';
import weights from './data/entity-weights.json' with { type: 'json' };
import { contextFeatures, wordFeatures } from './features.ts';
import { COUNTRIES } from './gazetteer.ts';
import { SPORTS_WORDS } from './lexicon.ts';
import type { NameRun } from './names.ts';

/** A name run with the type that its article's evidence gives it. */
export type TypedRun = Readonly<{ run: NameRun; type: EntityType; confidence: number }>;

/** Below this a name is taken for none of the three: a work's title, an event, a word with a capital. */
export const TYPE_THRESHOLD = 0.2;
const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

const tables = TYPES.map((type) => ({
  type,
  bias: weights[type].bias,
  features: new Map<string, number>(Object.entries(weights[type].features)),
}));

/** Names are the same within an article when they are written the same but for case. */
export const nameKey = (run: NameRun): string =>
  run.text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\.(?=\s|$)/g, '');

/** The share of a name's mentions that each feature holds for: one name, one meaning within an article. */
export function aggregate(
  prose: Prose,
  runs: readonly NameRun[],
  keys: readonly string[] = runs.map(nameKey),
): Map<string, Map<string, number>> {
  const groups = new Map<string, NameRun[]>();
  for (const [i, run] of runs.entries()) {
    const key = keys[i] ?? '';
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [run]);
    else known.push(run);
  }
  const lastWords = lastWordsOfPeople(runs);
  const result = new Map<string, Map<string, number>>();
  for (const [key, mentions] of groups) {
    const shares = new Map<string, number>();
    for (const mention of mentions)
      for (const feature of contextFeatures(prose, mention))
        shares.set(feature, DECISIVE.has(feature) ? 1 : (shares.get(feature) ?? 0) + 1 / mentions.length);
    // The words of a name are the same wherever it stands.
    const [first] = mentions;
    if (first !== undefined) for (const feature of wordFeatures(prose, first)) shares.set(feature, 1);
    if (lastWords.has(key)) shares.set('last word of a longer name', 1);
    result.set(key, shares);
  }
  return result;
}

/** Evidence that counts whole where it stands once: a dateline says it all. */
const DECISIVE: ReadonlySet<string> = new Set([
  'dateline',
  'agency of a dateline',
  'title before',
  'age behind',
]);

/** Last words of names of two or three words: 'Putin' where 'Vladimir Putin' stands. */
function lastWordsOfPeople(runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(
    runs
      .filter((r) => r.endToken - r.firstToken > 1 && r.endToken - r.firstToken <= 4)
      .map((r) => r.text.toLowerCase().split(/\s+/).at(-1) ?? ''),
  );
}

/** Types for all name runs of an article; names that are none of the types are left out. */
export function classify(prose: Prose, runs: readonly NameRun[]): TypedRun[] {
  const sports = isSportsReport(prose);
  const keys = runs.map(nameKey);
  const types = new Map(
    [...aggregate(prose, runs, keys)].map(([key, features]) => {
      const best = bestType(features);
      return [
        key,
        sports && best.type === 'place' && isTeam(key, features)
          ? { ...best, type: 'organization' as const }
          : best,
      ];
    }),
  );
  return runs.flatMap((run, i) => {
    const best = types.get(keys[i] ?? '');
    return best === undefined || best.confidence < TYPE_THRESHOLD ? [] : [{ run, ...best }];
  });
}

/** Share of sports words among an article's words above which it reports on sports. */
const SPORTS_SHARE = 0.025;

function isSportsReport(prose: Prose): boolean {
  let [words, sports] = [0, 0];
  for (const { pos, lower } of prose.tokens) {
    if (pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM') continue;
    words++;
    if (SPORTS_WORDS.has(lower)) sports++;
  }
  return sports > words * SPORTS_SHARE;
}

/** In sports reports a city without 'in' or 'at' before it is the city's team; countries stay places. */
function isTeam(key: string, features: ReadonlyMap<string, number>): boolean {
  const placed = Math.max(
    features.get('place preposition before') ?? 0,
    features.get('at before') ?? 0,
    features.get('place behind a comma') ?? 0,
    features.get('bracket before') ?? 0,
  );
  return placed < 0.5 && !COUNTRIES.has(key) && !features.has('ends with a word for places');
}

function bestType(features: ReadonlyMap<string, number>): { type: EntityType; confidence: number } {
  const scored = tables.map(({ type, bias, features: table }) => {
    let sum = bias;
    for (const [feature, share] of features) sum += (table.get(feature) ?? 0) * share;
    return { type, confidence: 1 / (1 + Math.exp(-sum)) };
  });
  return scored.reduce((best, other) => (other.confidence > best.confidence ? other : best));
}
