import type { EntityType } from '../model/digest.ts';
import { nameKey } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { countryOfDemonym, isFirstName } from './gazetteer.ts';
import { CLUB_WORDS, KNOWN_ORGANIZATIONS, NAME_PARTICLES, ORGANIZATION_WORDS } from './lexicon.ts';
import type { Group } from './merge.ts';
import type { NameRun } from './names.ts';
import { PAPER_WORDS } from './papers.ts';
import { wordsOf } from './person-words.ts';

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

/** The short forms that a name may have, and those that it may itself be of a longer name. */
type Forms = Readonly<{ has: readonly string[]; is: readonly string[] }>;

/** Longest names first; each name goes to the first that has it for a short form. */
export function mergeThings(
  type: EntityType,
  runs: readonly NameRun[],
  formsOf: (run: NameRun) => Forms,
): Group[] {
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
export function placeForms(run: NameRun): Forms {
  const name = run.text.toLowerCase().replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
  const known = canonical(name);
  return { has: [known], is: [known] };
}

/**
 * An organisation's acronyms, a company's name without its legal form, and its first word where no other organisation
 * begins so: 'Harlow' of 'Harlow Software'; a newspaper's last word likewise, and that of a well-known one.
 */
export function organizationForms(
  run: NameRun,
  firstWords: ReadonlySet<string>,
  lastWords: ReadonlySet<string>,
): Forms {
  const words = wordsOf(run);
  const compact = run.text.replace(/\./g, '');
  const initials = (parts: readonly string[]): string => parts.map((w) => w.charAt(0).toUpperCase()).join('');
  const named = words.filter((w) => /^\p{Lu}/u.test(w) && !NAME_PARTICLES.has(w.toLowerCase()));
  const stripped = run.text.replace(
    /,? (?:Inc|Corp|Co|Ltd|Limited|PLC|LLC|LLP|AG|SA|SE|NV|BV|AB|Oy|ASA|SpA|Pty|GmbH|Group|Holdings|Corporation|Company)\.?$/i,
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
      ...(words.length > 1 && lastWords.has(last) ? [last] : []),
      ...(words.length > 1 ? [initials(named), initials(words.flatMap((w) => w.split('-')))] : []),
      // 'FA' of 'English Football Association'
      ...(named.length > 2 && countryOfDemonym(first) !== null ? [initials(named.slice(1))] : []),
      ...(stripped === run.text ? [] : [stripped.toLowerCase()]),
    ],
    is: [...(/^\p{Lu}{2,6}$/u.test(compact) ? [compact] : []), canonical(name)],
  };
}

/** 'Aston Villa', though 'the House' is no White House. In lower case. */
export const isCalledByLastWord = (words: readonly string[]): boolean =>
  KNOWN_ORGANIZATIONS.has(words.join(' ')) && words.at(-1) !== 'house';

/** Last words of newspapers and of well-known organisations that stand for one of them alone: 'the Ledger', 'Villa'. */
export function tellingLastWords(runs: readonly NameRun[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = wordsOf(run).map((word) => word.toLowerCase());
    const last = words.at(-1) ?? '';
    if (words.length > 1 && (PAPER_WORDS.has(last) || isCalledByLastWord(words)))
      names.set(last, (names.get(last) ?? new Set()).add(words.join(' ')));
  }
  return wordsOfOne(names);
}

const wordsOfOne = (names: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  new Set([...names].flatMap(([word, all]) => (all.size === 1 ? [word] : [])));

/** First words of organisations' names that stand for one of them alone, and for no place or person besides. */
export function tellingFirstWords(runs: readonly NameRun[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = run.text.toLowerCase().split(/\s+/);
    const [first = '', second] = words;
    if (second === undefined || second === 'of' || isKnownPlace(first) || isFirstName(first)) continue;
    // 'Senate' is no committee of it, nor 'Police' a federation.
    if (KNOWN_ORGANIZATIONS.has(first) || ORGANIZATION_WORDS.has(first)) continue;
    names.set(first, (names.get(first) ?? new Set()).add(words.join(' ')));
  }
  return wordsOfOne(names);
}
