/** Articles, prepositions and pronouns of French, Italian and Catalan that have lost their vowel: 'l’Intérieur', 'dell’Arda'. */
const ELIDED =
  /^(?:l|d|qu|s|n|m|c|j|t|un|gl|quest|quell|bell|(?:d|n|s)ell|dall|all|coll|lorsqu|puisqu|jusqu|quoiqu)['’](?=\p{L})/iu;

/** How many characters of a word are one before it that is joined to it by an apostrophe, with that; 0 for none. */
export const elidedLength = (word: string): number => ELIDED.exec(word)?.[0].length ?? 0;
