import type { Entity, EntityType } from '../model/digest.ts';
import { spanOf } from '../text/span.ts';
import { opensSentence, type Prose } from '../text/tokens.ts';
import { classify } from './classify.ts';
import { withDisplayName } from './display-names.ts';
import { type Cluster, merge } from './merge.ts';
import { findNames, type NameRun } from './names.ts';
import { ENGLISH, type Reading } from './other-languages/lexicon.ts';
import { findPeople } from './other-languages/people.ts';
import { findThings } from './other-languages/things.ts';
import { wordsOfPassages } from './other-languages/words.ts';

/**
 * The people, places and organisations of an article, in the order of their first mention; in other languages than
 * English as far as few rules tell, and in those without a lexicon none.
 *
 * @param reading how the article's language is read
 */
export function findClusters(prose: Prose, reading: Reading = ENGLISH): Cluster[] {
  if (reading.by === 'lexicon') {
    const { lexicon, language } = reading;
    const passages = wordsOfPassages(prose, lexicon);
    const people = findPeople(prose, passages, lexicon);
    return inOrder([...people, ...findThings(prose, passages, lexicon, language, people)]);
  }
  if (reading.by === 'nothing') return [];
  const opens = ({ firstToken, titles }: NameRun): boolean =>
    opensSentence(prose, firstToken - titles.length);
  return merge(classify(prose, findNames(prose)), opens).map((cluster) => withDisplayName(prose, cluster));
}

/** Clusters by where they are first named, numbered so. */
const inOrder = (clusters: readonly Cluster[]): Cluster[] =>
  [...clusters]
    .sort((a, b) => (a.runs[0]?.start ?? 0) - (b.runs[0]?.start ?? 0))
    .map((cluster, id) => ({ ...cluster, id }));

/** Clusters as the digest prints them: most mentioned first. */
export function toEntities(text: string, clusters: readonly Cluster[]): Entity[] {
  return [...clusters]
    .sort((a, b) => b.runs.length - a.runs.length || a.id - b.id)
    .map((cluster) => ({
      name: cluster.name,
      type: cluster.type,
      aliases: [...new Set(cluster.runs.map((run) => run.text.replace(/\s+/g, ' ')))].filter(
        (form) => form !== cluster.name,
      ),
      mentions: cluster.runs.map((run) => spanOf(text, run.start, run.end)),
    }));
}

/** For each token the type of the name that it belongs to, or null. */
export type NamedTokens = readonly (EntityType | null)[];

/** The types of names by token, for `tokens` tokens. */
export function namedTokens(clusters: readonly Cluster[], tokens: number): NamedTokens {
  const named = new Array<EntityType | null>(tokens).fill(null);
  for (const { runs, type } of clusters)
    for (const run of runs) named.fill(type, run.firstToken, run.endToken);
  return named;
}

export type { Cluster };
