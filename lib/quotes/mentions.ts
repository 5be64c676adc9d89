import type { Cluster } from '../entities/merge.ts';

/** A mention of a cluster at its place among the tokens. */
export type Mention = Readonly<{
  cluster: Cluster;
  firstToken: number;
  endToken: number;
  start: number;
  end: number;
  /** True where it is the subject of its clause. */
  subject: boolean;
}>;

/** Who was named longer ago than so many mentions isn't meant: looking at all would take time by the square. */
const MOST_RECENT = 400;

/** The mentions before a token, latest first. Binary search: mentions are in order. */
export function recentMentions(mentions: readonly Mention[], token: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST_RECENT), low).reverse();
}
