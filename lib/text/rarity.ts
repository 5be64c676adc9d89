import stems from './data/common-stems.json' with { type: 'json' };
import { dictionary } from './dictionary.ts';

/** The rank of a stem: the commonest is 0. */
const rankOf = dictionary(stems);
/** Stems in that dictionary. */
const LISTED = 10_000;
/** Ranks below this are function words and what is next to them. */
const COMMONEST = 20;
const RAREST = Math.log((LISTED * 2) / COMMONEST);
const rarityOf = (rank: number): number => Math.max(0, Math.log((rank + 1) / COMMONEST)) / RAREST;
const UNLISTED = rarityOf(LISTED * 2);

/**
 * How rare a term is in English, from 0 (said everywhere) to 1 (hardly anywhere): the inverse document frequency of
 * a large collection, estimated by Zipf's law from the term's rank.
 */
export function rarity(term: string): number {
  const rank = rankOf(term);
  return rank === null ? UNLISTED : rarityOf(Number(rank));
}
