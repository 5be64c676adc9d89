import type { Prose } from '../../text/tokens.ts';
import { lastWord } from '../../text/words.ts';
import { type Gender, genderOfFirstName } from '../gazetteer.ts';
import type { Cluster } from '../merge.ts';
import type { NameRun } from '../trim/run.ts';
import type { Lexicon } from './lexicon.ts';
import { fullName, holderOf, joined, lastName, type Name } from './run-names.ts';
import { isFirst, runsOf } from './runs.ts';
import { nameRun, type Word } from './words.ts';

/**
 * The people of an article in another language than English: a known first name with the names behind it, and later
 * the last name alone.
 *
 * @param passages the words of each
 */
export function findPeople(prose: Prose, passages: readonly Word[][], lexicon: Lexicon): Cluster[] {
  const runs = passages
    .flatMap((words) => runsOf(prose.text, words, lexicon))
    .map((run) => ({
      words: run.words,
      name: fullName(run, lexicon),
      last: lastName(run, lexicon),
      holder: holderOf(run),
    }));
  const names = namesOf(runs.flatMap(({ name }) => (name === null ? [] : [name])));
  // 'Hipólito Rodríguez' of 'Hipólito Rodríguez Herrero', 'Stø Kittelsen' of 'Magnus Stø Kittelsen'
  const longer = new Map(
    [...names.values()].flatMap((name) => {
      const words = name.split(' ');
      const parts = words.length > 2 ? [words.slice(0, 2), words.slice(-2)] : [];
      return parts.map((part) => [part.join(' '), name] as const);
    }),
  );
  const nominativeOf = lexicon.inflected ? nominatives([...new Set(names.values())]) : () => undefined;
  const keyOf = (word: string): string => (lexicon.inflected ? stemOf(word) : word);
  const byLastName = new Map([...names.values()].reverse().map((name) => [keyOf(lastWord(name)), name]));
  const named = (word: string): string | undefined =>
    (lexicon.inflected ? shorter(word) : [word])
      .map((key) => latest.get(key) ?? byLastName.get(key))
      .find((name) => name !== undefined);
  const byFirstName = onlyOnes([...new Set(names.values())].filter((name) => !isPatronymic(name.split(' '))));
  const people = new Map<string, NameRun[]>();
  const latest = new Map<string, string>();
  const add = (name: string, words: Name): void => {
    const all = people.get(name) ?? [];
    people.set(name, all);
    all.push(nameRun(prose, words));
    latest.set(keyOf(lastWord(name)), name);
  };
  for (const { words, name, last, holder } of runs) {
    const own = name ?? words;
    const called = isPatronymic(own.map(({ text }) => text))
      ? byFirstName.get(own[0]?.text ?? '')
      : undefined;
    if (called !== undefined) {
      add(called, own);
      continue;
    }
    const nominative = nominativeOf(joined(own), isFirst(own[0], lexicon, false));
    if (nominative !== undefined) {
      add(nominative, own);
      continue;
    }
    const fuller = isFirst(own[0], lexicon, false) ? undefined : longer.get(joined(own));
    if (fuller !== undefined) {
      add(fuller, own);
      continue;
    }
    // Of two with one last name it is the one who was named last.
    const known =
      last === null
        ? undefined
        : (named(last.at(-1)?.text ?? '') ?? named(joined(last)) ?? byFirstName.get(joined(last)));
    if (name !== null) add(names.get(joined(name)) ?? joined(name), name);
    else if (last !== null && known !== undefined) add(known, last);
    else if (holder !== null) add(holder.text, [holder]);
  }
  return [...people].map(([name, all], id) => ({
    id,
    type: 'person',
    name,
    runs: all,
    gender: genderOf(name),
  }));
}

/** 'Сергей Юрьевич', as Sergei Dormidontov is called who was named so before. */
const isPatronymic = ([, second, ...more]: readonly string[]): boolean =>
  second !== undefined && more.length === 0 && PATRONYMIC.test(second);
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|івна|ївна)(?:а|у|ем|ем|ы|е|ой|и|і)?$/u;

/** Names by their first names, where nobody else in the article has the same: 'Helder' of 'Helder Evangelista'. */
function onlyOnes(names: readonly string[]): ReadonlyMap<string, string> {
  const firstOf = (name: string): string => name.split(' ', 1)[0] ?? name;
  const count = new Map<string, number>();
  for (const name of names) count.set(firstOf(name), (count.get(firstOf(name)) ?? 0) + 1);
  return new Map(
    names.flatMap((name) => (count.get(firstOf(name)) === 1 ? [[firstOf(name), name] as const] : [])),
  );
}

/** A last name without the vowels that its cases change: 'Белов' of 'Белова', 'Zawadzk' of 'Zawadzki', 'Malc' of 'Malec'. */
const stemOf = (name: string): string => {
  const stem = name
    .replace(/(?<=\p{L}{2})(?:e|ie)(?=[ckłl]$)/u, '')
    .replace(/[aeiouyąęáéíýůаеёиійоуыьэюяї]{1,3}$/u, '');
  return stem.length < MIN_STEM ? name : stem;
};
const MIN_STEM = 3;
/** Endings of cases have so many letters: 'Zawadzkiego'. */
const LONGEST_ENDING = 4;
/** Finds 'Jan Nowak' by 'Jana Nowaka', where the article has both: a man's name in another case. */
function nominatives(names: readonly string[]): (name: string, isFirstKnown: boolean) => string | undefined {
  const keyOf = (name: string): string => name.split(' ').map(stemOf).join(' ');
  const men = names.filter((name) => genderOf(name) !== 'female' && name.split(' ').every(endsHard));
  const byKey = new Map(men.map((name) => [keyOf(name), name]));
  return (name, isFirstKnown) => {
    const isCase = name.includes(' ') && !name.split(' ').some(endsHard);
    // 'Валентина Карпова' beside 'Валентин Карпов' is a woman.
    const isWoman = isFirstKnown && FEMALE_LAST_NAME.test(name);
    return isCase && !isWoman ? byKey.get(keyOf(name)) : undefined;
  };
}
const endsHard = (word: string): boolean => !/[aeiouyąęáéíýůаеёиоуыэюяії]$/u.test(word);
const FEMALE_LAST_NAME = /(?:ов|ев|ёв|ин|ын|ськ|ск)(?:а|ая)$/u;

/** A word and what is left of it without the last letters: one of them is the stem of an inflected name. */
const shorter = (word: string): string[] =>
  Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)).filter(
    (stem) => stem.length >= MIN_STEM,
  );

/** The fullest form of each full name: 'Pedro Sánchez Pérez' for 'Pedro Sánchez' where the article has both. */
function namesOf(full: readonly Name[]): Map<string, string> {
  // From the last to the first in order: longer forms stand right behind the shorter ones that they begin with.
  const fullest = new Map<string, string>();
  let longer = '';
  for (const form of [...new Set(full.map(joined))].sort().reverse()) {
    if (!longer.startsWith(`${form} `)) longer = form;
    fullest.set(form, longer);
  }
  return fullest;
}

const genderOf = (name: string): Gender | null => genderOfFirstName(name.split(/[ -]/)[0] ?? name);
