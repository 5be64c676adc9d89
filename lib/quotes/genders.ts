import { type Gender, genderOfFirstName } from '../entities/gazetteer.ts';
import { SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { NameRun } from '../entities/names.ts';
import type { Prose } from '../text/tokens.ts';
import { FEMALE_NOUNS, FEMALE_PRONOUNS, MALE_NOUNS, MALE_PRONOUNS } from './lexicon.ts';

type Count = { male: number; female: number };

/** One gender's pronouns must be so many, and so many times the other's, around a name. */
const ENOUGH = 2;
const CLEAR = 3;

/**
 * The genders that an article tells of its people: by the noun before a name ('widow Terry Lund'), and where names and
 * titles say nothing by the pronouns of the sentences that name one person and nobody else ('Taylor Swift says her songs')
 * and the one that the next sentence begins with.
 *
 * @returns genders by the number of the person's cluster
 */
export function gendersOf(
  prose: Prose,
  clusters: readonly Cluster[],
  inQuote: readonly boolean[],
): ReadonlyMap<number, Gender> {
  const named = new Map<number, Set<number>>();
  for (const { id, type, runs } of clusters)
    if (type === 'person')
      for (const { firstToken } of runs) {
        const sentence = prose.tokens[firstToken]?.sentence ?? -1;
        named.set(sentence, (named.get(sentence) ?? new Set()).add(id));
      }
  const counts = new Map<number, Count>();
  for (const [sentence, ids] of named) {
    const [id] = ids;
    const { firstToken, endToken } = prose.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
    if (id === undefined || ids.size > 1) continue;
    const count = counts.get(id) ?? { male: 0, female: 0 };
    const add = (word: string, weight: number): void => {
      if (MALE_PRONOUNS.has(word)) count.male += weight;
      if (FEMALE_PRONOUNS.has(word)) count.female += weight;
    };
    for (let i = firstToken; i < endToken; i++) {
      const word = prose.tokens[i]?.lower ?? '';
      if (inQuote[i]) continue;
      add(word, isSaidOf(prose, i) ? ENOUGH : 1);
    }
    const next = prose.sentences[sentence + 1];
    const goesOn =
      next !== undefined &&
      next.paragraph === prose.sentences[sentence]?.paragraph &&
      !named.has(sentence + 1);
    const opening = next === undefined ? [] : prose.tokens.slice(next.firstToken, next.firstToken + 2);
    // 'said Osian. His friend Mali agreed.'
    if (
      next?.paragraph === prose.sentences[sentence]?.paragraph &&
      /^(?:his|her)$/.test(opening[0]?.lower ?? '') &&
      opening[1]?.pos === 'NOUN' &&
      named.has(sentence + 1)
    )
      add(opening[0]?.lower ?? '', ENOUGH);
    const word = goesOn && !inQuote[next.firstToken] ? (prose.tokens[next.firstToken]?.lower ?? '') : '';
    add(word, ENOUGH);
    counts.set(id, count);
  }
  return new Map(
    clusters.flatMap(({ id, type, gender, runs }): [number, Gender][] => {
      if (type !== 'person') return [];
      const noun = runs.map((run) => genderOfNoun(nounBefore(prose, run)));
      const kin = noun.find((told) => told !== null) ?? null;
      if (kin !== null) return [[id, kin]];
      const count = gender === null ? counts.get(id) : undefined;
      const told = count === undefined ? null : clearer(count);
      const given = runs.every(({ text }) => !text.includes(' '))
        ? genderOfFirstName(runs[0]?.text ?? '')
        : null;
      return told === null || (given !== null && given !== told) ? [] : [[id, told]];
    }),
  );
}

/** 'Tran said he would wait': right behind the verb the pronoun means who speaks. */
const isSaidOf = ({ tokens }: Prose, i: number): boolean =>
  SPEECH_VERBS.has(tokens[i - 1]?.lower ?? '') ||
  (tokens[i - 1]?.lower === 'that' && SPEECH_VERBS.has(tokens[i - 2]?.lower ?? ''));

/** 'widow Terry Lund', 'his wife, Ida, left' */
function nounBefore({ tokens }: Prose, { firstToken, endToken }: NameRun): string | undefined {
  const isAside = tokens[firstToken - 1]?.text === ',' && /^[,.]$/.test(tokens[endToken]?.text ?? '');
  return tokens[isAside ? firstToken - 2 : firstToken - 1]?.lower;
}

function genderOfNoun(word = ''): Gender | null {
  if (FEMALE_NOUNS.has(word)) return 'female';
  return MALE_NOUNS.has(word) ? 'male' : null;
}

function clearer({ male, female }: Count): Gender | null {
  if (male >= ENOUGH && male >= CLEAR * female) return 'male';
  return female >= ENOUGH && female >= CLEAR * male ? 'female' : null;
}
