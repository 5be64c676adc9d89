import type { EntityType } from '../model/digest.ts';
import type { TypedRun } from './classify.ts';
import type { Gender } from './gazetteer.ts';
import { mergePeople } from './merge-people.ts';
import {
  mergeThings,
  organizationForms,
  placeForms,
  tellingFirstWords,
  tellingLastWords,
} from './merge-things.ts';
import type { NameRun } from './names.ts';
import { genderOf, PATRONYMIC } from './person-words.ts';

/** One person, place or organisation with all runs that stand for it, in the order of the text. */
export type Cluster = Readonly<{
  id: number;
  type: EntityType;
  name: string;
  runs: readonly NameRun[];
  gender: Gender | null;
}>;

/** The runs of one thing, while they are brought together. */
export type Group = { type: EntityType; runs: NameRun[] };

/**
 * Brings the mentions of one thing together: spellings, short forms, last names, acronyms. Linear: all is looked up.
 *
 * @param opens whether a name begins its sentence
 */
export function merge(typed: readonly TypedRun[], opens: (run: NameRun) => boolean): Cluster[] {
  const ofType = (type: EntityType): readonly NameRun[] =>
    typed.filter((t) => t.type === type).map(({ run }) => run);
  const organizations = ofType('organization');
  const [firstWords, lastWords] = [tellingFirstWords(organizations), tellingLastWords(organizations)];
  const groups: Group[] = [
    ...mergePeople(ofType('person'), opens),
    ...mergeThings('organization', organizations, (run) => organizationForms(run, firstWords, lastWords)),
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

/** The form with most words; of those the most frequent, then the longest, not in capitals where another isn't. */
function fullestName(runs: readonly NameRun[]): string {
  const counts = new Map<string, number>();
  for (const run of runs) {
    const form = run.text.replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const rank = (form: string): number => {
    const isShouted = form === form.toUpperCase();
    const spelled =
      isShouted && [...counts.keys()].some((other) => other !== form && other.toUpperCase() === form);
    const capitals = spelled || (isShouted && form.length > 4) ? 1000 : 0;
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
