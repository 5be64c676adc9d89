import type { EntityType } from '../model/digest.ts';
import { isEveryday } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import weights from './data/entity-weights.json' with { type: 'json' };
import {
  aggregate,
  type Evidence,
  endsLikeThing,
  nameKey,
  shareOf,
  TYPE_THRESHOLD,
  type Typed,
} from './evidence.ts';
import { evident } from './evident.ts';
import { isKnownPlace } from './extent.ts';
import { firstOfFirms, firstPlaces, isFamilyFirst, lastNameOf } from './founders.ts';
import { fromFirstName, isCapitalIdle, isRelative, lastNamesAlone, onlyFirstNames } from './full-names.ts';
import { COUNTRIES, isFirstName } from './gazetteer.ts';
import { COMPANY_FORMS, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS, OTHER_NAMES } from './lexicon.ts';
import { isCalledByLastWord } from './merge-things.ts';
import type { NameRun } from './names.ts';
import { PAPER_WORDS } from './papers.ts';
import { isQuotedTitle } from './quoted-titles.ts';
import { enumerated, linedUp } from './rows.ts';
import { initialled, isPlaceByEnding, speaker, stranger } from './speaking.ts';
import { isClub, isInResults, isNickname, isSportsReport, isTeam } from './sports.ts';
import { theCompany } from './the-company.ts';
import { isWordOnly } from './word-only.ts';

const NO_EVIDENCE: Evidence = { features: [], shares: [] };

/** A name run with the type that its article's evidence gives it. */
export type TypedRun = Typed & Readonly<{ run: NameRun }>;

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

const tables = TYPES.map((type) => ({
  type,
  bias: weights[type].bias,
  features: new Map<string, number>(Object.entries(weights[type].features)),
}));

/** Types for all name runs of an article; names that are none of the types are left out. */
export function classify(prose: Prose, runs: readonly NameRun[]): TypedRun[] {
  const keys = runs.map(nameKey);
  // Names that stand somewhere with a capital that says something.
  const standing = (strict: boolean): ReadonlySet<string> =>
    new Set(runs.flatMap((run, i) => (isCapitalIdle(prose, run, strict) ? [] : [keys[i] ?? ''])));
  const [within, meant] = [standing(true), standing(false)];
  const evidences = aggregate(prose, runs, keys);
  const found = [...evidences].map(([key, evidence]) => {
    const told = bestType(evidence);
    const weighed = isSigned(key, evidence)
      ? { type: 'person' as const, confidence: Math.max(told.confidence, TYPE_THRESHOLD) }
      : told;
    const open = weighed.confidence < TYPE_THRESHOLD || isPlaceByEnding(weighed.type, evidence);
    const best =
      evident(key, evidence, weighed) ??
      (open
        ? (speaker(key, evidence, !within.has(key)) ??
          initialled(key, evidence) ??
          stranger(key, evidence, !within.has(key)) ??
          weighed)
        : weighed);
    const listed = isInResults(evidence) || isNickname(key, evidence);
    const team = listed || (best.type === 'place' && isTeam(evidence));
    const confidence = listed ? Math.max(best.confidence, TYPE_THRESHOLD) : best.confidence;
    return { key, best, team: team ? { type: 'organization' as const, confidence } : null };
  });
  const named = (type: EntityType): readonly (readonly string[])[] =>
    found.flatMap(({ key, best }) =>
      best.type === type && best.confidence >= TYPE_THRESHOLD && key.includes(' ') ? [key.split(' ')] : [],
    );
  const surnames = new Set(
    named('person').flatMap((words) =>
      isFirstName(words[0] ?? '') || words[0]?.length === 1 || isFamilyFirst(words) ? lastNameOf(words) : [],
    ),
  );
  const people = lastNamesOften(
    prose,
    runs.map((run, i) => ({ run, key: keys[i] ?? '' })),
    named('person'),
  );
  const given = onlyFirstNames(named('person'));
  const firstsOfPeople = new Set(named('person').map(([first]) => first));
  const firms = new Set(named('organization').map(([first]) => first));
  const voices = new Set(
    [...evidences].flatMap(([key, evidence]) =>
      shareOf(evidence, 'attribution of a quote') >= MOSTLY ? [key] : [],
    ),
  );
  const places = firstPlaces(keys);
  const introduced = new Set(
    named('person').flatMap((words) => {
      const last = lastNameOf(words) ?? '';
      const [whole, alone] = [places.get(words.join(' ')) ?? 0, places.get(last) ?? -1];
      return isFirstName(words[0] ?? '') && whole < alone ? [last] : [];
    }),
  );
  const founded = firstOfFirms(places, named('organization'), named('person'));
  const sports = found.some(({ team }) => team !== null) && isSportsReport(prose);
  const spoken = lastNamesAlone(found, (key) => !meant.has(key));
  const isSomebodys = (key: string): boolean => surnames.has(key) || firstsOfPeople.has(key);
  const tellers = { surnames, people, firms, founded, voices, introduced, firsts: firstsOfPeople };
  const types = new Map(
    found.map(({ key, best, team }) => [
      key,
      sports && (team !== null || isClub(key, best, evidences.get(key) ?? NO_EVIDENCE, isSomebodys(key)))
        ? (team ?? { type: 'organization' as const, confidence: Math.max(best.confidence, TYPE_THRESHOLD) })
        : (spoken.get(key) ?? {
            ...best,
            type: isRelative(key, best, evidences.get(key) ?? NO_EVIDENCE, surnames)
              ? 'person'
              : typeWithin(key, best.type, tellers),
          }),
    ]),
  );
  for (const [key, best] of enumerated(prose, runs, keys, types)) types.set(key, best);
  for (const [key, best] of linedUp(prose, runs, keys)) types.set(key, best);
  for (const words of named('organization')) {
    const last = words.at(-1) ?? '';
    const best = surnames.has(last) ? undefined : types.get(last);
    // 'the Ledger', where the Sunday Ledger is named; 'Villa' of Aston Villa
    const isShort =
      (PAPER_WORDS.has(last) && shareOf(evidences.get(last) ?? NO_EVIDENCE, 'the before') >= MOSTLY) ||
      (best?.type === 'person' && isCalledByLastWord(words));
    if (best !== undefined && isShort)
      types.set(last, { type: 'organization', confidence: Math.max(best.confidence, TYPE_THRESHOLD) });
  }
  const company = theCompany(prose, runs, keys, types, evidences);
  if (company !== null) types.set(company, { type: 'organization', confidence: TYPE_THRESHOLD });
  for (const place of placesOfOthers(keys)) {
    const best = types.get(place);
    if (best !== undefined && best.type !== 'place') types.set(place, { ...best, type: 'place' });
  }
  for (const [key, best] of [...types]) {
    const [name, ...form] = splitForm(key);
    const short = form.length === 0 || best.type !== 'organization' ? undefined : types.get(name);
    // 'Solent Crossings' of 'Solent Crossings Ltd'
    if (short !== undefined && !COUNTRIES.has(name)) types.set(name, best);
  }
  // 'Denver Nuggets' of 'the Nuggets'
  for (const [key, best] of [...types]) {
    const [city = '', nickname = '', ...more] = key.split(' ');
    const team = types.get(nickname);
    // 'the Cleveland Cavaliers'
    const isMany =
      nickname.endsWith('s') && shareOf(evidences.get(key) ?? NO_EVIDENCE, 'the before') >= MOSTLY;
    const isTeamOf = more.length === 0 && isKnownPlace(city) && (team?.type === 'organization' || isMany);
    if (isTeamOf && best.type === 'person') types.set(key, { ...best, type: 'organization' });
  }
  // 'Weldon High', where Weldon High School is named
  const bodies = [...types].filter(([, { type }]) => type === 'organization').map(([key]) => key);
  for (const [key, best] of [...types]) {
    const isBodys = best.type === 'person' && ORGANIZATION_WORDS.has(key.split(' ').at(-1) ?? '');
    if (isBodys && bodies.some((body) => body.startsWith(`${key} `)))
      types.set(key, { ...best, type: 'organization' });
  }
  // 'UAW', where the United Auto Workers are named
  for (const short of acronyms(types)) {
    const best = types.get(short);
    if (best !== undefined) types.set(short, { ...best, type: 'organization' });
  }
  // Once for each name: the evidence of one that comes again and again is long.
  const namesWith = (feature: string): ReadonlySet<string> =>
    new Set([...evidences].flatMap(([key, evidence]) => (evidence.features.includes(feature) ? [key] : [])));
  const departments = namesWith('office before');
  const calledPlaces = namesWith('noun for places beside');
  const unquoted = new Set(runs.flatMap((run, i) => (isQuotedTitle(prose.text, run) ? [] : [keys[i] ?? ''])));
  return runs.flatMap((whole, i) => {
    const key = keys[i] ?? '';
    const run = spoken.has(key) ? fromFirstName(prose, whole) : whole;
    const best = types.get(key);
    if (best === undefined || OTHER_NAMES.has(key)) return [];
    if (best.type !== 'organization' && NO_NAME.test(key)) return [];
    if (best.type !== 'person' && !unquoted.has(key)) return [];
    // 'Head of Product Safety': a department is no place.
    if (best.type === 'place' && departments.has(key) && !isKnownPlace(key)) return [];
    // 'Flight MH370'
    if (best.type === 'person' && /\d/.test(key)) return [];
    // 'Ardal claims', 'Ardal plans': whom the article names in full is meant, though a noun seems to follow.
    const surname = best.type === 'person' && surnames.has(key) && !isEveryday(key);
    if (given.has(key))
      return [{ run, type: 'person', confidence: Math.max(best.confidence, TYPE_THRESHOLD) }];
    if (best.confidence < TYPE_THRESHOLD && !surname) return [];
    const isCalled = surnames.has(key) || (key.includes(' ') && types.has(lastNameOf(key.split(' ')) ?? ''));
    if (best.type === 'person' && !isCalled && isWordOnly(key, evidences.get(key) ?? NO_EVIDENCE)) return [];
    // 'Right to Life'
    const everyday = !key.includes(' ') && !isKnownPlace(key) && isEveryday(key) && !calledPlaces.has(key);
    return best.type === 'place' && everyday ? [] : [{ run, ...best }];
  });
}

/** 'Felixstowe', where the article has a Port of Felixstowe. */
const placesOfOthers = (keys: readonly string[]): readonly string[] =>
  keys.flatMap(
    (key) =>
      /^(?:port|university|city|bishop|archbishop|diocese|town|county|borough) of (\p{L}+)$/u.exec(
        key,
      )?.[1] ?? [],
  );

/** The initials of the organisations of three words and more. */
const acronyms = (types: ReadonlyMap<string, Typed>): readonly string[] =>
  [...types].flatMap(([key, { type }]) => {
    const words = key.split(' ').filter((word) => !/^(?:of|the|for|and|on)$/.test(word));
    return type === 'organization' && words.length > 2 ? [words.map((word) => word.charAt(0)).join('')] : [];
  });

/** A company's name, and its legal form where it has one. */
const splitForm = (key: string): readonly [name: string, ...form: string[]] => {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const form = words.length > 1 && (COMPANY_FORMS.has(last) || last === 'co') ? (words.pop() ?? '') : '';
  return form === '' ? [key] : [words.join(' ').replace(/,$/, ''), form];
};

/** A feature of most mentions of a name. */
const MOSTLY = 0.5;

/** Names of one word that tell what the others of the article are, by what they tell. */
type Tellers = Readonly<
  Record<
    'surnames' | 'people' | 'firms' | 'founded' | 'voices' | 'introduced' | 'firsts',
    ReadonlySet<string | undefined>
  >
>;

/** The type of a name of one word that others of the article share: 'in Yoder’s words', 'Calder’s economist' of Calder Bank. */
function typeWithin(
  key: string,
  type: EntityType,
  { surnames, people, firms, founded, voices, introduced, firsts }: Tellers,
): EntityType {
  // '“…,” Holland said' of Julie Holland, '“…,” said Chad' of Chad le Clos
  const isCalled = introduced.has(key) || firsts.has(key);
  if (isKnownPlace(key)) return voices.has(key) && isCalled ? 'person' : type;
  if (people.has(key)) return 'person';
  if (founded.has(key)) return 'organization';
  // '“…,” Fox said' of Bernadette Fox, 'Dell had traveled' behind Marcus Dell, where no firm of the article is called so
  const isSomebody = (voices.has(key) || introduced.has(key)) && !firms.has(key);
  if (KNOWN_ORGANIZATIONS.has(key) && !isSomebody) return type;
  if (surnames.has(key)) return 'person';
  return type === 'person' && firms.has(key) && !isFirstName(key) ? 'organization' : type;
}

/** 'Tibetan Buddhism', 'Modernism': what people believe and hold. */
const NO_NAME = /\p{L}{3}ism$/u;

/** A full name stands so many times where its last name alone is that person, and no firm. */
const OFTEN = 2;

/** The last names of people who are named in full in a heading or often: 'Ford' where Paul M. Ford is. */
function lastNamesOften(
  { tokens, sentences, passages }: Prose,
  runs: readonly Readonly<{ run: NameRun; key: string }>[],
  people: readonly (readonly string[])[],
): ReadonlySet<string | undefined> {
  const counts = new Map<string, number>();
  for (const { run, key } of runs) {
    const sentence = sentences[tokens[run.firstToken]?.sentence ?? -1];
    const heads = passages[sentence?.paragraph ?? -1]?.heading ?? false;
    counts.set(key, (counts.get(key) ?? 0) + (heads ? OFTEN : 1));
  }
  const often = people.filter((words) => (counts.get(words.join(' ')) ?? 0) >= OFTEN);
  return new Set(often.map(lastNameOf));
}

/** 'the George W. Bush years', 'Sukavem G. Moritz': a name with an initial within is a person's, whatever stands around. */
const isSigned = (key: string, evidence: Evidence): boolean =>
  evidence.features.includes('initial inside') &&
  (evidence.features.includes('begins with a first name') || INITIAL_WITHIN.test(key)) &&
  !endsLikeThing(evidence);

/** Keys have no stops. */
const INITIAL_WITHIN = /^\p{L}{2,} \p{L} \p{L}{2,}$/u;

function bestType({ features, shares }: Evidence): Typed {
  // Countries have armies and teams, and are none of them.
  const country = features.includes('country') && !features.includes('known organisation');
  const scored = tables.map(({ type, bias, features: table }) => {
    let sum = bias;
    for (let i = 0; i < features.length; i++) sum += (table.get(features[i] ?? '') ?? 0) * (shares[i] ?? 0);
    return { type, confidence: country && type === 'organization' ? 0 : 1 / (1 + Math.exp(-sum)) };
  });
  return scored.reduce((best, other) => (other.confidence > best.confidence ? other : best));
}
