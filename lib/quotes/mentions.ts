import type { Cluster } from '../entities/merge.ts';
import { firstIndex } from '../text/first-index.ts';

/** A mention of a cluster at its place among the tokens. */
export type Mention = Readonly<{
  cluster: Cluster;
  firstToken: number;
  endToken: number;
  start: number;
  end: number;
  /** True where it is the subject of its clause. */
  subject: boolean;
  /** True where that clause has it say something. */
  speaks: boolean;
}>;

/** Who was named longer ago than so many mentions isn't meant: looking at all would take time by the square. */
const MOST_RECENT = 400;

/** The mentions before a token, latest first. Mentions are in order. */
export function recentMentions(mentions: readonly Mention[], token: number): readonly Mention[] {
  const end = firstIndex(mentions.length, (i) => (mentions[i]?.firstToken ?? 0) < token);
  return mentions.slice(Math.max(0, end - MOST_RECENT), end).reverse();
}
