import type { Cluster } from '../entities/merge.ts';
import { firstFrom } from '../text/first-index.ts';
import type { Marked } from '../text/marks.ts';
import type { Prose, Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

/** Who a sentence says is speaking, before pronouns and descriptions are resolved. Tokens are half open. */
export type Subject =
  | Readonly<{ kind: 'name'; cluster: Cluster; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'pronoun'; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'description'; firstToken: number; endToken: number }>;

/** What the rules look at: the prose, its people, and which tokens stand between marks. */
export type Context = Readonly<{ prose: Prose; people: People; inQuote: readonly boolean[] }>;

/** A mention as the subject that it is. */
export const nameOf = (mention: Mention): Subject => ({
  kind: 'name',
  cluster: mention.cluster,
  firstToken: mention.firstToken,
  endToken: mention.endToken,
});

/** The pronoun that token `i` is, as a subject. */
export const pronounAt = (i: number): Subject => ({ kind: 'pronoun', firstToken: i, endToken: i + 1 });

/** Index of the first token that begins at or after an offset. Tokens are in order. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstFrom(tokens, offset);

/** True where a clause ends at token `i`: not at the stop of 'R-Ky.' within a sentence. */
export function endsClause({ prose: { tokens } }: Context, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return /^[;:?!]$/.test(text) || (text === '.' && tokens[i + 1]?.sentence !== tokens[i]?.sentence);
}

/** 'ATLANTA (CNN)': the agency of a dateline, a party behind a name. */
export const isInBrackets = ({ tokens }: Prose, { firstToken, endToken }: Mention): boolean =>
  tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';

/** The clusters of the people whom a quotation names. */
export function toldIn({ prose: { tokens }, people }: Context, { start, end }: Marked): ReadonlySet<number> {
  const told = new Set<number>();
  for (let i = tokenAt(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
    const cluster = people.mentionAt.get(i)?.cluster;
    if (cluster?.type === 'person') told.add(cluster.id);
  }
  return told;
}
