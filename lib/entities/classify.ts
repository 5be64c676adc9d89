import type { EntityType } from '../model/digest.ts';
import { isEveryday } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import { contextFeatures } from './context-features.ts';
import weights from './data/entity-weights.json' with { type: 'json' };
import { isKnownPlace } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import {
  bare,
  COMPANY_FORMS,
  KNOWN_ORGANIZATIONS,
  OTHER_NAMES,
  SPORTS_WORDS,
  TRADE_WORDS,
} from './lexicon.ts';
import type { NameRun } from './names.ts';
import { wordFeatures } from './word-features.ts';

/** A name run with the type that its article's evidence gives it. */
export type TypedRun = Readonly<{ run: NameRun; type: EntityType; confidence: number }>;

/** Below this a name is taken for none of the three: a work's title, an event, a word with a capital. */
export const TYPE_THRESHOLD = 0.23;
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
function shareOf({ features, shares }: Evidence, feature: string): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) if (features[i] === feature) sum += shares[i] ?? 0;
  return sum;
}

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

/** Types for all name runs of an article; names that are none of the types are left out. */
export function classify(prose: Prose, runs: readonly NameRun[]): TypedRun[] {
  const keys = runs.map(nameKey);
  const found = [...aggregate(prose, runs, keys)].map(([key, evidence]) => {
    const best = bestType(evidence);
    return { key, best, team: best.type === 'place' && isTeam(evidence) };
  });
  const named = (type: EntityType): readonly (readonly string[])[] =>
    found.flatMap(({ key, best }) =>
      best.type === type && best.confidence >= TYPE_THRESHOLD && key.includes(' ') ? [key.split(' ')] : [],
    );
  const surnames = new Set(
    named('person').flatMap((words) => (isFirstName(words[0] ?? '') ? words.at(-1) : [])),
  );
  const firms = new Set(named('organization').map(([first]) => first));
  const sports = found.some(({ team }) => team) && isSportsReport(prose);
  const types = new Map(
    found.map(({ key, best, team }) => [
      key,
      sports && team
        ? { ...best, type: 'organization' as const }
        : { ...best, type: typeWithin(key, best.type, surnames, firms) },
    ]),
  );
  return runs.flatMap((run, i) => {
    const key = keys[i] ?? '';
    const best = types.get(key);
    if (best === undefined || OTHER_NAMES.has(key)) return [];
    // 'Ardal claims', 'Ardal plans': whom the article names in full is meant, though a noun seems to follow.
    const surname = best.type === 'person' && surnames.has(key) && !isEveryday(key);
    if (best.confidence < TYPE_THRESHOLD && !surname) return [];
    // 'Right to Life'
    const everyday = !key.includes(' ') && !isKnownPlace(key) && isEveryday(key);
    return best.type === 'place' && everyday ? [] : [{ run, ...best }];
  });
}

/** The type of a name of one word that others of the article share: 'in Yoder’s words', 'Calder’s economist' of Calder Bank. */
function typeWithin(
  key: string,
  type: EntityType,
  surnames: ReadonlySet<string | undefined>,
  firms: ReadonlySet<string | undefined>,
): EntityType {
  if (isKnownPlace(key) || KNOWN_ORGANIZATIONS.has(key)) return type;
  if (surnames.has(key)) return 'person';
  return type === 'person' && firms.has(key) && !isFirstName(key) ? 'organization' : type;
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
function isTeam(evidence: Evidence): boolean {
  const placed = Math.max(
    shareOf(evidence, 'dateline'),
    shareOf(evidence, 'place before a comma'),
    shareOf(evidence, 'place preposition before'),
    shareOf(evidence, 'place preposition and modifier before'),
    shareOf(evidence, 'at before'),
    shareOf(evidence, 'place behind a comma'),
    shareOf(evidence, 'bracket before'),
  );
  return (
    placed < 0.5 &&
    shareOf(evidence, 'country') === 0 &&
    shareOf(evidence, 'ends with a word for places') === 0
  );
}

function bestType({ features, shares }: Evidence): { type: EntityType; confidence: number } {
  // Countries have armies and teams, and are none of them.
  const country = features.includes('country') && !features.includes('known organisation');
  const scored = tables.map(({ type, bias, features: table }) => {
    let sum = bias;
    for (let i = 0; i < features.length; i++) sum += (table.get(features[i] ?? '') ?? 0) * (shares[i] ?? 0);
    return { type, confidence: country && type === 'organization' ? 0 : 1 / (1 + Math.exp(-sum)) };
  });
  return scored.reduce((best, other) => (other.confidence > best.confidence ? other : best));
}
