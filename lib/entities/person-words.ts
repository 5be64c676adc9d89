import { lastWord } from '../text/words.ts';
import { type Gender, genderOfFirstName } from './gazetteer.ts';
import { FEMALE_TITLES, MALE_TITLES } from './lexicon.ts';
import type { NameRun } from './names.ts';

/** 'Robert “Bobby” Marsh', 'Ann (Annie) Lund', as full-names' ends are read (name-end.ts). */
const NICKNAME = /\s?(?:[“"‘'`]{1,2}|\()(\p{Lu}[^“”"‘’'`()]{0,60})(?:[”"’'“]{1,2}|\))(?=\s)/u;

/** What tells a father from a son of one name. */
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The words of a name that tell who or what it is: without 'Jr.' and a nickname. */
export const wordsOf = (run: NameRun): string[] =>
  run.text
    .replace(NICKNAME, '')
    .split(/\s+/)
    .filter((w) => !GENERATION.test(w));

/** 'sr' of 'Ben Ostrander Sr.', or null. */
export function generationOf(run: NameRun): string | null {
  const last = lastWord(run.text);
  return GENERATION.test(last) ? last.replace('.', '').toLowerCase() : null;
}

/** The other names of somebody with a nickname: 'Bobby Marsh' of 'Robert “Bobby” Marsh'. */
export function nicknamed(run: NameRun): string[][] {
  const nickname = NICKNAME.exec(run.text)?.[1];
  const last = wordsOf(run).at(-1);
  return nickname === undefined || last === undefined ? [] : [[...nickname.split(/\s+/), last]];
}

/** A person's words without the Arabic article, which short forms leave out. */
export const personWords = (run: NameRun): string[] =>
  wordsOf(run).map((word) => word.replace(/^(?:al|el|ul|as|ash|ad|az)-(?=\p{Lu})/iu, ''));

/** A father's name behind the first, as Russians are addressed. */
export const PATRONYMIC = /(?:ovich|evich|ovych|ovna|evna)$/i;

/** The gender that titles tell, else first names. */
export function genderOf(runs: readonly NameRun[]): Gender | null {
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
