import stems from './data/common-stems.json' with { type: 'json' };

const ranks: ReadonlyMap<string, number> = new Map(stems.split(' ').map((stem, rank) => [stem, rank]));
/** Ranks below this are function words and what is next to them. */
const COMMONEST = 20;
const RAREST = Math.log((ranks.size * 2) / COMMONEST);

/**
 * How rare a term is in English, from 0 (said everywhere) to 1 (hardly anywhere): the inverse document frequency of
 * a large collection, estimated by Zipf's law from the term's rank.
 */
export function rarity(term: string): number {
  const rank = ranks.get(term) ?? ranks.size * 2;
  return Math.max(0, Math.log((rank + 1) / COMMONEST)) / RAREST;
}
