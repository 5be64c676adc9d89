import type { EntityType } from '../model/digest.ts';
import { nameKey, type TypedRun } from './classify.ts';
import { type Gender, genderOfFirstName } from './gazetteer.ts';
import { FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { firstNamesFit, sameSpelling } from './spelling.ts';

/** One person, place or organisation with all runs that stand for it, in the order of the text. */
export type Cluster = Readonly<{
  id: number;
  type: EntityType;
  name: string;
  runs: readonly NameRun[];
  gender: Gender | null;
}>;

/** Names of one thing that share no letters. */
const SAME_PLACE: readonly ReadonlySet<string>[] = [
  new Set(['us', 'usa', 'united states', 'america', 'united states of america', 'u s', 'u s a']),
  new Set(['uk', 'united kingdom', 'britain', 'great britain', 'u k']),
  new Set(['uae', 'united arab emirates']),
  new Set(['eu', 'european union']),
];

type Group = { type: EntityType; runs: NameRun[]; forms: string[][] };

/** Brings the mentions of one thing together: spellings, short forms, last names, acronyms. */
export function merge(typed: readonly TypedRun[]): Cluster[] {
  const groups: Group[] = [];
  const ofType = (type: EntityType): readonly TypedRun[] => typed.filter((t) => t.type === type);
  mergePeople(ofType('person'), groups);
  mergeThings(ofType('organization'), groups, (a, b) => sameOrganization(a, b));
  mergeThings(ofType('place'), groups, (a, b) => samePlace(a, b));
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

const wordsOf = (run: NameRun): string[] =>
  run.text.split(/\s+/).filter((w) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(w));

/** Full names first, each to the person whose first and last name fit; then short forms to the nearest fitting person. */
function mergePeople(typed: readonly TypedRun[], groups: Group[]): void {
  const full = typed.filter(({ run }) => wordsOf(run).length > 1);
  const short = typed.filter(({ run }) => wordsOf(run).length === 1);
  for (const { run } of full) {
    const words = wordsOf(run);
    const group = groups.find((g) => g.type === 'person' && g.forms.some((form) => samePerson(form, words)));
    if (group === undefined) groups.push({ type: 'person', runs: [run], forms: [words] });
    else {
      group.runs.push(run);
      if (!group.forms.some((form) => form.join(' ') === words.join(' '))) group.forms.push(words);
    }
  }
  const alone: Group[] = [];
  for (const { run } of short) {
    const word = wordsOf(run)[0] ?? run.text;
    const fits = (g: Group, at: 'last' | 'first'): boolean =>
      g.forms.some((form) => sameSpelling((at === 'last' ? form.at(-1) : form[0]) ?? '', word));
    const byLast = groups.filter((g) => g.type === 'person' && fits(g, 'last') && titleFits(run, g));
    const candidates =
      byLast.length > 0 ? byLast : groups.filter((g) => g.type === 'person' && fits(g, 'first'));
    const group = nearestBefore(candidates, run) ?? alone.find((g) => fits(g, 'last'));
    if (group === undefined) alone.push({ type: 'person', runs: [run], forms: [[word]] });
    else group.runs.push(run);
  }
  groups.push(...alone);
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', lastA = '', firstB = '', lastB = ''] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (sameSpelling(lastA, lastB)) return firstNamesFit(firstA, firstB);
  // 'Vladimir Vladimirovich' for 'Vladimir Putin': first name and patronymic, unless another person has that name.
  return PATRONYMIC.test(lastB) && b.length === 2 && sameSpelling(firstA, firstB) && a.length === 2;
}
const PATRONYMIC = /(?:ovich|evich|ovych|ovna|evna)$/i;

function titleFits(run: NameRun, group: Group): boolean {
  const gender = genderOf([run]);
  const known = genderOf(group.runs);
  return gender === null || known === null || gender === known;
}

/** Of several people with one last name, the one spoken of last before the mention. */
function nearestBefore(candidates: readonly Group[], run: NameRun): Group | undefined {
  if (candidates.length <= 1) return candidates[0];
  const before = (g: Group): number => g.runs.findLast((r) => r.start < run.start)?.start ?? -1;
  return candidates.reduce((best, g) => (before(g) > before(best) ? g : best));
}

function mergeThings(
  typed: readonly TypedRun[],
  groups: Group[],
  same: (a: NameRun, b: NameRun) => boolean,
): void {
  const byKey = new Map<string, Group>();
  const ordered = [...typed].sort((a, b) => b.run.text.length - a.run.text.length);
  for (const { run, type } of ordered) {
    const key = nameKey(run);
    const known = byKey.get(key);
    if (known !== undefined) {
      known.runs.push(run);
      continue;
    }
    const group = groups.find((g) => g.type === type && g.runs[0] !== undefined && same(g.runs[0], run));
    if (group === undefined) {
      const made: Group = { type, runs: [run], forms: [] };
      groups.push(made);
      byKey.set(key, made);
    } else {
      group.runs.push(run);
      byKey.set(key, group);
    }
  }
}

function samePlace(a: NameRun, b: NameRun): boolean {
  const fold = (run: NameRun): string =>
    run.text.toLowerCase().replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
  const [x, y] = [fold(a), fold(b)];
  return x === y || SAME_PLACE.some((set) => set.has(x) && set.has(y));
}

/** An acronym and its long form, or a company with and without its legal form. */
function sameOrganization(long: NameRun, short: NameRun): boolean {
  const words = wordsOf(long);
  const compact = short.text.replace(/\./g, '');
  if (/^\p{Lu}{2,6}$/u.test(compact) && words.length > 1) {
    const initials = words
      .filter((w) => /^\p{Lu}/u.test(w) && !NAME_PARTICLES.has(w.toLowerCase()))
      .map((w) => w.charAt(0))
      .join('');
    return (
      initials === compact ||
      words
        .flatMap((w) => w.split('-'))
        .map((w) => w.charAt(0).toUpperCase())
        .join('') === compact
    );
  }
  const stripped = long.text.replace(
    /,? (?:Inc|Corp|Co|Ltd|Limited|PLC|LLC|AG|SA|NV|GmbH|Group|Holdings|Corporation|Company)\.?$/i,
    '',
  );
  return stripped !== long.text && stripped.toLowerCase() === short.text.toLowerCase();
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

/** The form with most words; of those the most frequent, not in capitals where another isn't. */
function fullestName(runs: readonly NameRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) {
    const form = run.text.replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const rank = (form: string): number => {
    const capitals = form.length > 5 && form === form.toUpperCase() ? 1000 : 0;
    const patronymic = PATRONYMIC.test(form) ? 50 : 0;
    return form.split(' ').length * 10 + Math.min(9, counts.get(form) ?? 0) - capitals - patronymic;
  };
  return [...counts.keys()].reduce((best, form) => (rank(form) > rank(best) ? form : best));
}
