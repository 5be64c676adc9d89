import stems from './data/common-stems.json' with { type: 'json' };

const ranked = stems.split(' ');
/** Ranks below this are function words and what is next to them. */
const COMMONEST = 20;
const RAREST = Math.log((ranked.length * 2) / COMMONEST);
const rarityOf = (rank: number): number => Math.max(0, Math.log((rank + 1) / COMMONEST)) / RAREST;
const UNLISTED = rarityOf(ranked.length * 2);
const rarities: ReadonlyMap<string, number> = new Map(ranked.map((stem, rank) => [stem, rarityOf(rank)]));

/**
 * How rare a term is in English, from 0 (said everywhere) to 1 (hardly anywhere): the inverse document frequency of
 * a large collection, estimated by Zipf's law from the term's rank.
 */
export function rarity(term: string): number {
  return rarities.get(term) ?? UNLISTED;
}
