import type { Cluster } from '../entities/merge.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { BODIES, FIRMS } from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';

/** Bodies are 'it' and 'the company', and people without a name 'he' or 'she', in the paragraph that names them and in the next. */
export const REACH = 1;

/**
 * The organisation that a description such as 'the union' or 'the company' stands for: the last one with that word in
 * its name, or where names don't tell what they are of the only one that was spoken of. Null where none or several fit.
 *
 * @param phrase the words of the description, in lower case
 * @param avoid true for tokens whose names don't count
 */
export function resolveBody(
  prose: Prose,
  mentions: readonly Mention[],
  phrase: readonly string[],
  token: number,
  avoid: (token: number) => boolean,
): Cluster | null {
  const head = phrase.at(-1) ?? '';
  if (phrase[0] !== 'the' || !(BODIES.has(head) || FIRMS.has(head))) return null;
  const bodies = recentMentions(mentions, token).filter(
    ({ cluster, firstToken }) => cluster.type === 'organization' && !avoid(firstToken),
  );
  const isOne = ({ cluster }: Mention): boolean => wordsOf(cluster).includes(head);
  const namesake = bodies.find(isOne);
  if (namesake !== undefined || !FIRMS.has(head)) return namesake?.cluster ?? null;
  for (let back = 0; back <= REACH; back++) {
    const there = bodies.filter(
      ({ firstToken }) => paragraphOf(prose, token) - paragraphOf(prose, firstToken) === back,
    );
    const [first] = there;
    if (first === undefined) continue;
    const isAlone = there.every(({ cluster }) => cluster.id === first.cluster.id);
    return isAlone && !wordsOf(first.cluster).some((word) => BODIES.has(word)) ? first.cluster : null;
  }
  return null;
}

const wordsOf = ({ name }: Cluster): readonly string[] => name.toLowerCase().split(/[\s-]+/);
