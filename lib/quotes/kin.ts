import type { Cluster } from '../entities/merge.ts';
import { lastWord } from '../text/words.ts';
import type { Context, Subject } from './context.ts';
import { KIN } from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';

/** How many tokens may stand between a word for a relative and the name: 'Castile's daughter, Annie', 'widow of Sen. James'. */
const REACH = 4;

/** Whose relative a description says somebody is: James of 'the widow of Sen. James Castile'; null for other descriptions. */
export function ownerOfRelative(
  { prose: { tokens }, people }: Context,
  { endToken }: Subject,
): Cluster | null {
  if (!KIN.has(tokens[endToken - 1]?.lower ?? '') || tokens[endToken]?.lower !== 'of') return null;
  const owner = tokens
    .slice(endToken + 1, endToken + 1 + REACH)
    .map((_, k) => people.mentionAt.get(endToken + 1 + k))
    .find((mention) => mention?.cluster.type === 'person');
  return owner?.cluster ?? null;
}

/** Whom such a description means: who else was named with that last name. Null where nobody was, or several. */
export function relative({ people }: Context, { endToken }: Subject, owner: Cluster): Cluster | null {
  const namesakes = recentMentions(people.mentions, endToken)
    .map(({ cluster }) => cluster)
    .filter(
      ({ id, name, type }) => type === 'person' && id !== owner.id && lastOf(name) === lastOf(owner.name),
    );
  const [first] = namesakes;
  return first !== undefined && namesakes.every(({ id }) => id === first.id) ? first : null;
}

/** 'the younger Castile': who was last named beside a word for a relative, and isn't the one the name alone means. */
export function otherOf(context: Context, mention: Mention): Cluster | null {
  const { tokens } = context.prose;
  if (!/^(?:younger|elder|older)$/.test(tokens[mention.firstToken - 1]?.lower ?? '')) return null;
  const isKin = ({ firstToken }: Mention): boolean =>
    tokens.slice(Math.max(0, firstToken - REACH), firstToken).some(({ lower }) => KIN.has(lower));
  return (
    recentMentions(context.people.mentions, mention.firstToken).find(
      (other) => other.cluster.type === 'person' && other.cluster.id !== mention.cluster.id && isKin(other),
    )?.cluster ?? null
  );
}

const lastOf = (name: string): string => lastWord(name).toLowerCase();
