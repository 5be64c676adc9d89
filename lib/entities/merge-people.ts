import { type Gender, isFirstName } from './gazetteer.ts';
import { NAME_PARTICLES } from './lexicon.ts';
import type { Group } from './merge.ts';
import type { NameRun } from './names.ts';
import { genderOf, generationOf, nicknamed, PATRONYMIC, personWords } from './person-words.ts';
import { firstNamesFit, sameSpelling, spellingKey } from './spelling.ts';

/** A person: the full names so far, the gender that titles and first names tell, 'sr' of 'Ben Ostrander Sr.', where last
 * named, where a sentence last began with the full name, how often named by one word. */
type Person = Group & {
  forms: string[][];
  gender: Gender | null;
  generation: string | null;
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
export function mergePeople(runs: readonly NameRun[], opens: (run: NameRun) => boolean): Person[] {
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
      generation: generationOf(run),
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
    const named = byName.get(name);
    const generation = generationOf(run);
    // 'Ben Ostrander … his father, Ben Ostrander Sr.': two people.
    const elder = named !== undefined && !mayBeCalled(named, generation) ? `${name} ${generation}` : null;
    let person = elder === null ? named : byName.get(elder);
    if (elder !== null && person === undefined) {
      person = add(run, words);
      byName.set(elder, person);
    }
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
    person.generation ??= generation;
    owner.set(run, person);
  }
  const alone: Index = new Map();
  // In the order of the text, so that of several people with one last name the one named last is known.
  for (const run of runs) {
    let person = owner.get(run);
    if (person === undefined) {
      const word = personWords(run)[0] ?? run.text;
      // 'a son, Walter Jr.' is not his father.
      if (!NAMESAKE.test(run.text))
        person =
          shortFormOf(run, word, byLast, byFirst) ??
          fitting(alone, word, 'last')[0] ??
          // 'Ngai' of 'Walter Ngai Kam-wing'
          byInner
            .get(spellingKey(word))
            ?.find((p) => p.forms.some((form) => form.slice(1, -1).includes(word)));
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

/** Whether somebody is called 'Jr.' or 'Sr.' who was named before: nobody becomes 'Sr.' later, nor both. */
const mayBeCalled = (p: Person, generation: string | null): boolean =>
  generation === null || p.generation === generation || (p.generation === null && generation !== 'sr');

const NAMESAKE = /^\p{Lu}\p{Ll}+,? (?:Jr|Sr)\.?$/u;

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
  const candidates = named.length > 0 ? named : informal(fitting(byFirst, word, 'first'));
  const spokenOf = candidates.find(
    (p) => p.opened >= 0 && p.lastSeen === p.opened && run.start - p.opened < JUST,
  );
  if (spokenOf !== undefined) return spokenOf;
  return candidates.reduce<Person | undefined>(
    (best, p) => (best === undefined || isMeant(p, best) ? p : best),
    undefined,
  );
}

/** Of several people with a first name, those whom it alone can mean: 'Dr Tim Lund' is 'Dr Lund'. */
function informal(people: Person[]): Person[] {
  const others = people.filter(({ runs }) => !runs.some(({ titles }) => titles.some((t) => FORMAL.test(t))));
  return others.length > 0 ? others : people;
}
const FORMAL = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|lord|lady|rev|reverend)\.?$/i;

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
