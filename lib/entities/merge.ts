import type { EntityType } from '../model/digest.ts';
import type { TypedRun } from './classify.ts';
import { nameKey } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { countryOfDemonym, type Gender, genderOfFirstName, isFirstName } from './gazetteer.ts';
import { CLUB_WORDS, FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { firstNamesFit, sameSpelling, spellingKey } from './spelling.ts';

/** One person, place or organisation with all runs that stand for it, in the order of the text. */
export type Cluster = Readonly<{
  id: number;
  type: EntityType;
  name: string;
  runs: readonly NameRun[];
  gender: Gender | null;
}>;

/** Names of one place or body that share no letters, by the first of them. */
const SAME_THING: readonly (readonly string[])[] = [
  ['us', 'usa', 'united states', 'america', 'united states of america', 'u s', 'u s a'],
  ['uk', 'united kingdom', 'britain', 'great britain', 'u k'],
  ['uae', 'united arab emirates'],
  ['eu', 'european union'],
  ['federal reserve', 'us federal reserve', 'fed'],
  ['house of commons', 'commons'],
  ['house of lords', 'lords'],
  ['labour party', 'labour'],
  ['conservative party', 'conservatives', 'tories', 'tory party'],
  ['liberal democrats', 'lib dems', 'lib dem'],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME_THING.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);
const canonical = (name: string): string => CANONICAL.get(name) ?? name;

type Group = { type: EntityType; runs: NameRun[] };

/**
 * Brings the mentions of one thing together: spellings, short forms, last names, acronyms. Linear: all is looked up.
 *
 * @param opens whether a name begins its sentence
 */
export function merge(typed: readonly TypedRun[], opens: (run: NameRun) => boolean): Cluster[] {
  const ofType = (type: EntityType): readonly NameRun[] =>
    typed.filter((t) => t.type === type).map(({ run }) => run);
  const organizations = ofType('organization');
  const firstWords = tellingFirstWords(organizations);
  const groups: Group[] = [
    ...mergePeople(ofType('person'), opens),
    ...mergeThings('organization', organizations, (run) => organizationForms(run, firstWords)),
    ...mergeThings('place', ofType('place'), placeForms),
  ];
  return groups
    .map((group) => ({ ...group, runs: group.runs.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.runs[0]?.start ?? 0) - (b.runs[0]?.start ?? 0))
    .map(
      (group, id): Cluster => ({
        id,
        type: group.type,
        name: fullestName(group.runs),
        runs: group.runs,
        gender: group.type === 'person' ? genderOf(group.runs) : null,
      }),
    );
}

/** 'Robert “Bobby” Marsh', 'Ann (Annie) Lund', as full-names' ends are read (name-end.ts). */
const NICKNAME = /\s?(?:[“"‘'`]{1,2}|\()(\p{Lu}[^“”"‘’()]{0,60}?)(?:[”"’'“]{1,2}|\))(?=\s)/u;

/** The words of a name that tell who or what it is: without 'Jr.' and a nickname. */
const wordsOf = (run: NameRun): string[] =>
  run.text
    .replace(NICKNAME, '')
    .split(/\s+/)
    .filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w));

/** The other names of somebody with a nickname: 'Bobby Marsh' of 'Robert “Bobby” Marsh'. */
function nicknamed(run: NameRun): string[][] {
  const nickname = NICKNAME.exec(run.text)?.[1];
  const last = wordsOf(run).at(-1);
  return nickname === undefined || last === undefined ? [] : [[...nickname.split(/\s+/), last]];
}

/** A person's words without the Arabic article, which short forms leave out. */
const personWords = (run: NameRun): string[] =>
  wordsOf(run).map((word) => word.replace(/^(?:al|el|ul|as|ash|ad|az)-(?=\p{Lu})/iu, ''));

/** A person: the full names so far, the gender that titles and first names tell, where last named, where a
 * sentence last began with the full name, how often named by one word. */
type Person = Group & {
  forms: string[][];
  gender: Gender | null;
  lastSeen: number;
  opened: number;
  alone: number;
};

/** People by spelling. In one place of the index so many are compared: more share its letters only by design. */
const MOST_COMPARED = 20;
/** So many spellings of a name are compared with the next: nobody has more. */
const MOST_FORMS = 8;
type Index = Map<string, Person[]>;

function indexed(index: Index, word: string, person: Person): void {
  const key = spellingKey(word);
  const known = index.get(key);
  if (known === undefined) index.set(key, [person]);
  else if (known.length < MOST_COMPARED && !known.includes(person)) known.push(person);
}

/** Full names first, each to the person whose first and last name fit; then short forms to the nearest fitting person. */
function mergePeople(runs: readonly NameRun[], opens: (run: NameRun) => boolean): Person[] {
  const people: Person[] = [];
  const byLast: Index = new Map();
  const byFirst: Index = new Map();
  const byInner: Index = new Map();
  const owner = new Map<NameRun, Person>();
  const byName = new Map<string, Person>();
  const add = (run: NameRun, words: string[]): Person => {
    const person: Person = {
      type: 'person',
      runs: [],
      forms: [words, ...nicknamed(run)],
      gender: genderOf([run]),
      lastSeen: -1,
      opened: -1,
      alone: 0,
    };
    people.push(person);
    return person;
  };
  for (const run of runs) {
    const words = personWords(run);
    if (words.length < 2) continue;
    const name = words.join(' ');
    let person = byName.get(name);
    if (person === undefined) {
      const [first = '', last = ''] = [words[0], words.at(-1)];
      const near = [
        ...(byLast.get(spellingKey(last)) ?? []),
        ...(PATRONYMIC.test(last) ? (byFirst.get(spellingKey(first)) ?? []) : []),
      ];
      const known =
        near.find((p) => p.forms.some((form) => samePerson(form, words))) ??
        near.find((p) => p.forms.every((form) => isLastName(form, words) || isLastName(words, form)));
      if (known !== undefined && known.forms.length < MOST_FORMS) known.forms.push(words);
      person = known ?? add(run, words);
      byName.set(name, person);
      indexed(byLast, last, person);
      indexed(byFirst, first, person);
      for (const inner of words.slice(1, -1)) indexed(byInner, inner, person);
    }
    person.gender ??= genderOf([run]);
    owner.set(run, person);
  }
  const alone: Index = new Map();
  // In the order of the text, so that of several people with one last name the one named last is known.
  for (const run of runs) {
    let person = owner.get(run);
    if (person === undefined) {
      const word = personWords(run)[0] ?? run.text;
      person =
        shortFormOf(run, word, byLast, byFirst) ??
        fitting(alone, word, 'last')[0] ??
        // 'Ngai' of 'Walter Ngai Kai-shu'
        byInner.get(spellingKey(word))?.find((p) => p.forms.some((form) => form.slice(1, -1).includes(word)));
      if (person === undefined) {
        person = add(run, [word]);
        indexed(alone, word, person);
      }
      person.gender ??= genderOf([run]);
      person.alone++;
    }
    person.runs.push(run);
    if (owner.has(run) && opens(run)) person.opened = run.start;
    person.lastSeen = run.start;
  }
  return people;
}

/** The people of an index with a name whose first or last word is a spelling of `word`. */
const fitting = (index: Index, word: string, at: 'first' | 'last'): Person[] =>
  (index.get(spellingKey(word)) ?? []).filter((p) =>
    p.forms.some((form) => sameSpelling((at === 'last' ? form.at(-1) : form[0]) ?? '', word)),
  );

/**
 * Whom a name of one word means: somebody with that last name, else with that first name. It is the one whose full name
 * has just begun a sentence; else who was called so before, whatever relatives are named in between; else who was named last.
 */
function shortFormOf(run: NameRun, word: string, byLast: Index, byFirst: Index): Person | undefined {
  const gender = genderOf([run]);
  const named = fitting(byLast, word, 'last').filter(
    (p) => gender === null || p.gender === null || p.gender === gender,
  );
  const candidates = named.length > 0 ? named : fitting(byFirst, word, 'first');
  const spokenOf = candidates.find((p) => p.lastSeen === p.opened && run.start - p.opened < JUST);
  if (spokenOf !== undefined) return spokenOf;
  return candidates.reduce<Person | undefined>(
    (best, p) => (best === undefined || isMeant(p, best) ? p : best),
    undefined,
  );
}

/** A sentence that began within so many characters before. */
const JUST = 250;
const isMeant = (p: Person, other: Person): boolean =>
  p.alone === other.alone ? p.lastSeen > other.lastSeen : p.alone > other.alone;

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', lastA = '', firstB = '', lastB = ''] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (sameSpelling(lastA, lastB)) return firstNamesFit(firstA, firstB);
  // 'Vladimir Vladimirovich' for 'Vladimir Putin': first name and patronymic, unless another person has that name.
  return PATRONYMIC.test(lastB) && b.length === 2 && sameSpelling(firstA, firstB) && a.length === 2;
}
/** 'Peña Nieto' of 'Enrique Peña Nieto', though not 'Ali Saleh' of 'Ahmed Ali Saleh': that may be the father. */
const isLastName = (short: readonly string[], long: readonly string[]): boolean =>
  long.length > short.length &&
  (NAME_PARTICLES.has(short[0]?.toLowerCase() ?? '') || !isFirstName(short[0] ?? '')) &&
  short.every((word, i) => sameSpelling(word, long[long.length - short.length + i] ?? ''));
const PATRONYMIC = /(?:ovich|evich|ovych|ovna|evna)$/i;

/** The short forms that a name may have, and those that it may itself be of a longer name. */
type Forms = Readonly<{ has: readonly string[]; is: readonly string[] }>;

/** Longest names first; each name goes to the first that has it for a short form. */
function mergeThings(type: EntityType, runs: readonly NameRun[], formsOf: (run: NameRun) => Forms): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  for (const run of [...runs].sort((a, b) => b.text.length - a.text.length)) {
    const key = nameKey(run);
    let group = byKey.get(key);
    if (group === undefined) {
      const forms = formsOf(run);
      group = forms.is.map((form) => byForm.get(form)).find((g) => g !== undefined);
      if (group === undefined) {
        group = { type, runs: [] };
        groups.push(group);
        for (const form of forms.has) if (!byForm.has(form)) byForm.set(form, group);
      }
      byKey.set(key, group);
    }
    group.runs.push(run);
  }
  return groups;
}

/** A place's name without dots; countries with several names by the first of them. */
function placeForms(run: NameRun): Forms {
  const name = run.text.toLowerCase().replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
  const known = canonical(name);
  return { has: [known], is: [known] };
}

/**
 * An organisation's acronyms, a company's name without its legal form, and its first word where no other organisation
 * begins so: 'Harlow' of 'Harlow Software'.
 */
function organizationForms(run: NameRun, firstWords: ReadonlySet<string>): Forms {
  const words = wordsOf(run);
  const compact = run.text.replace(/\./g, '');
  const initials = (parts: readonly string[]): string => parts.map((w) => w.charAt(0).toUpperCase()).join('');
  const named = words.filter((w) => /^\p{Lu}/u.test(w) && !NAME_PARTICLES.has(w.toLowerCase()));
  const stripped = run.text.replace(
    /,? (?:Inc|Corp|Co|Ltd|Limited|PLC|LLC|AG|SA|NV|GmbH|Group|Holdings|Corporation|Company)\.?$/i,
    '',
  );
  const name = run.text.toLowerCase();
  const [first = '', last = ''] = [words[0], words.at(-1)].map((w) => w?.toLowerCase());
  return {
    has: [
      canonical(name),
      ...(words.length > 1 && firstWords.has(first) ? [first] : []),
      // 'United' of 'Mersey United', the one named first
      ...(words.length > 1 && CLUB_WORDS.has(last) ? [last] : []),
      ...(words.length > 1 ? [initials(named), initials(words.flatMap((w) => w.split('-')))] : []),
      // 'FA' of 'English Football Association'
      ...(named.length > 2 && countryOfDemonym(first) !== null ? [initials(named.slice(1))] : []),
      ...(stripped === run.text ? [] : [stripped.toLowerCase()]),
    ],
    is: [...(/^\p{Lu}{2,6}$/u.test(compact) ? [compact] : []), canonical(name)],
  };
}

/** First words of organisations' names that stand for one of them alone, and for no place or person besides. */
function tellingFirstWords(runs: readonly NameRun[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = run.text.toLowerCase().split(/\s+/);
    const [first = '', second] = words;
    if (second === undefined || second === 'of' || isKnownPlace(first) || isFirstName(first)) continue;
    names.set(first, (names.get(first) ?? new Set()).add(words.join(' ')));
  }
  return new Set([...names].flatMap(([first, all]) => (all.size === 1 ? [first] : [])));
}

function genderOf(runs: readonly NameRun[]): Gender | null {
  for (const run of runs) {
    if (run.titles.some((t) => FEMALE_TITLES.has(t))) return 'female';
    if (run.titles.some((t) => MALE_TITLES.has(t))) return 'male';
  }
  for (const run of runs) {
    const words = wordsOf(run);
    const gender = words.length > 1 ? genderOfFirstName(words[0] ?? '') : null;
    if (gender !== null) return gender;
  }
  return null;
}

/** The form with most words; of those the most frequent, then the longest, not in capitals where another isn't. */
function fullestName(runs: readonly NameRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) {
    const form = run.text.replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const rank = (form: string): number => {
    const capitals = form.length > 4 && form === form.toUpperCase() ? 1000 : 0;
    const patronymic = PATRONYMIC.test(form) ? 50 : 0;
    return (
      form.split(' ').length * 10 +
      Math.min(9, counts.get(form) ?? 0) +
      form.length / 1000 -
      capitals -
      patronymic
    );
  };
  return [...counts.keys()].reduce((best, form) => (rank(form) > rank(best) ? form : best));
}
