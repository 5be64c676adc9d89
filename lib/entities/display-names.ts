import type { Prose, Token } from '../text/tokens.ts';
import { bare } from './lexicon.ts';
import type { Cluster } from './merge.ts';

/**
 * The cluster under the name that a desk would print: 'Pope Leo' of whom the article has no last name, 'Dayton' where
 * only a dateline in capitals names it.
 */
export function withDisplayName(prose: Prose, cluster: Cluster): Cluster {
  const name = cluster.type === 'person' ? titledName(prose, cluster) : cluster.name;
  return { ...cluster, name: cluster.type === 'place' ? withoutCapitals(name) : name };
}

/** Titles that belong to the name of who is called by a first name alone. */
const TITLES_OF_NAMES: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor empress sultan lady lord saint sister brother father'.split(' '),
);
/** 'Father Brown', though not 'his father Bert'. */
const isTitle = (token: Token | undefined): boolean =>
  TITLES_OF_NAMES.has(bare(token)) && /^\p{Lu}/u.test(token?.text ?? '');
/** 'Leo', 'Margrethe II' */
const ONE_NAME = /^\S+(?: [IVX]+)?$/;

function titledName({ tokens, text }: Prose, { name, runs }: Cluster): string {
  const titled = ONE_NAME.test(name)
    ? runs.find((run) => run.text === name && isTitle(tokens[run.firstToken - 1]))
    : undefined;
  return titled === undefined
    ? name
    : text.slice(tokens[titled.firstToken - 1]?.start ?? titled.start, titled.end).replace(/\s+/g, ' ');
}

/** Abbreviations are no longer: 'USA', 'UAE'. */
const MOST_OF_ABBREVIATION = 4;
const withoutCapitals = (name: string): string =>
  name.length > MOST_OF_ABBREVIATION && name === name.toUpperCase()
    ? name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
