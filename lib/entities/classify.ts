import type { EntityType } from '../model/digest.ts';
import { isEveryday } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import weights from './data/entity-weights.json' with { type: 'json' };
import { aggregate, type Evidence, nameKey, shareOf, TYPE_THRESHOLD, type Typed } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { fromFirstName, isCapitalIdle, lastNamesAlone } from './full-names.ts';
import { countryOfDemonym, isFamilyNameFirst, isFirstName, STATES } from './gazetteer.ts';
import { COMPANY_FORMS, EVENT_WORDS, KNOWN_ORGANIZATIONS, OTHER_NAMES, SPORTS_WORDS } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { enumerated, linedUp } from './rows.ts';
import { initialled, isPlaceByEnding, speaker, stranger } from './speaking.ts';

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
  const firms = new Set(named('organization').map(([first]) => first));
  const voices = new Set(
    [...evidences].flatMap(([key, evidence]) =>
      shareOf(evidence, 'attribution of a quote') >= MOSTLY ? [key] : [],
    ),
  );
  const founded = firstOfFirms(keys, named('organization'), named('person'));
  const sports = found.some(({ team }) => team !== null) && isSportsReport(prose);
  const spoken = lastNamesAlone(found, (key) => !meant.has(key));
  const types = new Map(
    found.map(({ key, best, team }) => [
      key,
      sports && team !== null
        ? team
        : (spoken.get(key) ?? {
            ...best,
            type: typeWithin(key, best.type, { surnames, people, firms, founded, voices }),
          }),
    ]),
  );
  for (const [key, best] of enumerated(prose, runs, keys, types)) types.set(key, best);
  for (const [key, best] of linedUp(prose, runs, keys)) types.set(key, best);
  for (const place of placesOfOthers(keys)) {
    const best = types.get(place);
    if (best !== undefined && best.type !== 'place') types.set(place, { ...best, type: 'place' });
  }
  for (const [key, best] of [...types]) {
    const [name, ...form] = splitForm(key);
    const short = form.length === 0 || best.type !== 'organization' ? undefined : types.get(name);
    // 'Solent Crossings' of 'Solent Crossings Ltd'
    if (short !== undefined) types.set(name, best);
  }
  // 'UAW', where the United Auto Workers are named
  for (const short of acronyms(types)) {
    const best = types.get(short);
    if (best !== undefined) types.set(short, { ...best, type: 'organization' });
  }
  // 'Head of Product Safety': a department is no place.
  const subjects = new Set(
    [...evidences].flatMap(([key, evidence]) =>
      shareOf(evidence, 'office before') > 0 && !isKnownPlace(key) ? [key] : [],
    ),
  );
  const unquoted = new Set(runs.flatMap((run, i) => (isQuotedTitle(prose, run) ? [] : [keys[i] ?? ''])));
  return runs.flatMap((whole, i) => {
    const key = keys[i] ?? '';
    const run = spoken.has(key) ? fromFirstName(prose, whole) : whole;
    const best = types.get(key);
    if (best === undefined || OTHER_NAMES.has(key)) return [];
    if (best.type !== 'organization' && NO_NAME.test(key)) return [];
    if (best.type !== 'person' && !unquoted.has(key)) return [];
    if (best.type === 'place' && subjects.has(key)) return [];
    // 'Flight MH370'
    if (best.type === 'person' && /\d/.test(key)) return [];
    // 'Ardal claims', 'Ardal plans': whom the article names in full is meant, though a noun seems to follow.
    const surname = best.type === 'person' && surnames.has(key) && !isEveryday(key);
    if (best.confidence < TYPE_THRESHOLD && !surname) return [];
    // 'Right to Life'
    const everyday = !key.includes(' ') && !isKnownPlace(key) && isEveryday(key);
    return best.type === 'place' && everyday ? [] : [{ run, ...best }];
  });
}

/** '“The Quiet Alphabet,” by Ingrid Sollers': a work's title stands between marks wherever it is named. */
const isQuotedTitle = ({ text }: Prose, { start, end }: NameRun): boolean =>
  TITLE_OPENS.test(text.slice(Math.max(0, start - 6), start)) && TITLE_CLOSES.test(text.slice(end, end + 3));
const TITLE_OPENS = /[“"‘'«„](?:The |An? )?$/;
const TITLE_CLOSES = /^[,.]?[”"’'»“]/;

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
  const form = words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  return form === '' ? [key] : [words.join(' ').replace(/,$/, ''), form];
};

/** Who speaks in most mentions. */
const MOSTLY = 0.5;

/** The type of a name of one word that others of the article share: 'in Yoder’s words', 'Calder’s economist' of Calder Bank. */
function typeWithin(
  key: string,
  type: EntityType,
  {
    surnames,
    people,
    firms,
    founded,
    voices,
  }: Readonly<
    Record<'surnames' | 'people' | 'firms' | 'founded' | 'voices', ReadonlySet<string | undefined>>
  >,
): EntityType {
  if (isKnownPlace(key)) return type;
  if (people.has(key)) return 'person';
  if (founded.has(key)) return 'organization';
  // '“…,” Fox said' of Bernadette Fox, where no firm of the article is called so
  const isVoice = voices.has(key) && !firms.has(key);
  if (KNOWN_ORGANIZATIONS.has(key) && !isVoice) return type;
  if (surnames.has(key)) return 'person';
  return type === 'person' && firms.has(key) && !isFirstName(key) ? 'organization' : type;
}

/** First words of firms that are named before anybody of that last name: 'Brightwell Mobility', and later its founder. */
function firstOfFirms(
  keys: readonly string[],
  firms: readonly (readonly string[])[],
  people: readonly (readonly string[])[],
): ReadonlySet<string | undefined> {
  const firstAt = (
    names: readonly (readonly string[])[],
    word: string | undefined,
    at: (w: readonly string[]) => string | undefined,
  ): number => {
    const those = new Set(names.filter((words) => at(words) === word).map((words) => words.join(' ')));
    return keys.findIndex((key) => those.has(key));
  };
  const words = new Set(people.map(lastNameOf));
  return new Set(
    firms
      .map(([first]) => first)
      .filter(
        (first) =>
          words.has(first) && firstAt(firms, first, (all) => all[0]) < firstAt(people, first, lastNameOf),
      ),
  );
}

/** 'Tibetan Buddhism', 'Modernism': what people believe and hold. */
const NO_NAME = /\p{L}{3}ism$/u;

/** 'Li Weidong': the family's name stands first. */
const isFamilyFirst = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && isFamilyNameFirst(first);
const lastNameOf = (words: readonly string[]): string | undefined =>
  isFamilyFirst(words) ? words[0] : words.at(-1);

/** A full name stands so many times where its last name alone is that person, and no firm. */
const OFTEN = 2;

/** The last names of people who are named in full in a heading or often: 'Ford' where John M. Ford is. */
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

/** 'the George W. Bush years', 'Sukavem G. Moritz': a name with an initial within is a person's, whatever stands around. */
const isSigned = (key: string, { features }: Evidence): boolean =>
  features.includes('initial inside') &&
  (features.includes('begins with a first name') || INITIAL_WITHIN.test(key)) &&
  !features.some((feature) => feature.startsWith('ends with a word for '));

/** What a name is, whatever the weights say: a village by its saint, a firm by its '&' or by what the text calls it. */
function evident(key: string, evidence: Evidence, weighed: Typed): Typed | null {
  const confidence = Math.max(weighed.confidence, TYPE_THRESHOLD);
  if (isSaintOfPlace(key, evidence)) return { type: 'place', confidence };
  if (isSomewhere(key, evidence)) return { type: 'place', confidence };
  if (weighed.type === 'person' && isOfState(key, evidence)) return { type: 'organization', confidence };
  if (weighed.type === 'person' && isBrand(key, evidence)) return { type: 'organization', confidence };
  if (isActor(evidence) || isKin(evidence) || isGuest(key, evidence)) return { type: 'person', confidence };
  if (weighed.type === 'organization' && weighed.confidence >= TYPE_THRESHOLD) return null;
  // 'Friends of Hob’s Moor'
  const body = ['begins with a word for organisations', 'of inside'].every((f) =>
    evidence.features.includes(f),
  );
  const placed = weighed.type === 'place' && body;
  return placed || isCalledFirm(evidence, weighed) ? { type: 'organization', confidence } : null;
}

/** 'the shop at Marsh Lane', 'in the Banff National Park', 'Ann Arbor, Mich.', 'Co Mayo': where something stands, and nobody. */
const isSomewhere = (key: string, evidence: Evidence): boolean =>
  /^co \p{L}+$/u.test(key) ||
  ((shareOf(evidence, 'state in short behind a comma') > 0 ||
    (shareOf(evidence, 'ends with a word for places') > 0 &&
      WHERE.some((feature) => shareOf(evidence, feature) > 0))) &&
    SOMEBODY.every((feature) => shareOf(evidence, feature) === 0));
const WHERE = ['at before', 'in before', 'place preposition and article before'];
const SOMEBODY = [
  'age behind',
  'words of a title before',
  'role before',
  'says',
  'who behind',
  'initial inside',
  'word for organisations inside',
];

/** 'Washington State Ferries': no Washington. */
const isOfState = (key: string, evidence: Evidence): boolean =>
  STATES.has(key.split(' ', 1)[0] ?? '') && evidence.features.includes('ends with a word for organisations');

/** 'FactSet': one word with capitals within. */
const isBrand = (key: string, { features }: Evidence): boolean =>
  ['capital inside a word', 'one word'].every((feature) => features.includes(feature)) && !isFirstName(key);

/** 'his wife Mariamma' */
const isKin = (evidence: Evidence): boolean =>
  shareOf(evidence, 'kin before') > 0 &&
  ['one word', 'two words'].some((feature) => evidence.features.includes(feature)) &&
  !evidence.features.some((feature) => feature.startsWith('ends with a word for '));

/** 'its deputy chairman, T. R. Venugopal': initials and a last name, and nothing that firms have. */
const isGuest = (key: string, evidence: Evidence): boolean =>
  initialled(key, evidence) !== null && OF_FIRMS.every((feature) => shareOf(evidence, feature) === 0);
const OF_FIRMS = [
  'known organisation',
  'company noun behind',
  'corporate verb behind',
  'officer of a firm behind',
  'shares before',
  'the before',
];

/** 'Bea (Orla Finch)': who plays a part. */
const isActor = (evidence: Evidence): boolean =>
  ['part before the bracket', 'two words'].every((f) => shareOf(evidence, f) > 0) &&
  !evidence.features.some((feature) => feature.startsWith('ends with a word for '));

/** Below this what the text calls a name counts more than the weights. */
const UNSURE = 0.5;

/** 'Ferris & Dunne', 'the German carmaker Adler'; 'Nimbus Semi, a startup', where nothing else tells what that is. */
const isCalledFirm = (evidence: Evidence, { confidence }: Typed): boolean =>
  evidence.features.includes('ampersand') ||
  (confidence < UNSURE &&
    shareOf(evidence, 'noun for organisations before') > 0 &&
    ['words of a title before', 'begins with a first name'].every((f) => shareOf(evidence, f) === 0)) ||
  (confidence < TYPE_THRESHOLD && shareOf(evidence, 'noun for organisations behind a comma') > 0);

/** 'St Minver': a village by its church, where the saint has no name that people have, and nobody an age or a title. */
const isSaintOfPlace = (key: string, evidence: Evidence): boolean =>
  /^(?:st|saint) \p{L}+$/u.test(key) &&
  !isFirstName(key.split(' ')[1] ?? '') &&
  ['age behind', 'title before', 'says', 'who behind'].every((feature) => shareOf(evidence, feature) === 0);

/** Keys have no stops. */
const INITIAL_WITHIN = /^\p{L}{2,} \p{L} \p{L}{2,}$/u;

/** In sports reports whom tables of results name; people there have first names or initials. */
const isInResults = (evidence: Evidence): boolean =>
  shareOf(evidence, 'result') >= 0.5 &&
  shareOf(evidence, 'begins with a first name') === 0 &&
  shareOf(evidence, 'initial inside') === 0 &&
  shareOf(evidence, 'country') === 0;

/** In sports reports 'the Tigers', which are no people of a country and no games. */
const isNickname = (key: string, evidence: Evidence): boolean =>
  shareOf(evidence, 'plural') > 0 &&
  shareOf(evidence, 'the before') >= 0.5 &&
  countryOfDemonym(key) === null &&
  !EVENT_WORDS.has(key);

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
