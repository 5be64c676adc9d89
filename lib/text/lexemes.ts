/**
 * The word index of wink's model without building it: the list is sorted by lower case, so a word is found by binary
 * search when it is asked for. Filling an object with all 87,593 words takes longer than digesting an article.
 *
 * @param words the model's words; the first stands for words it doesn't know, the others are sorted by lower case
 * @returns an object that answers `index[word]` like a plain one with every word, and takes new words
 */
export function lexemeIndex(words: readonly string[]): Record<string, number> {
  const size = words.length;
  const fallback = new Proxy(Object.create(null), {
    get(_, word, index): number | undefined {
      const at = typeof word === 'string' ? find(words, size, word) : -1;
      if (at < 0) return undefined;
      // Kept, so that the next look is a plain one.
      Object.defineProperty(index, word, { value: at, writable: true, enumerable: true, configurable: true });
      return at;
    },
  });
  return Object.create(fallback);
}

/** The place of a word among the first `size` words, or -1. */
function find(words: readonly string[], size: number, word: string): number {
  if (word === words[0]) return 0;
  const key = word.toLowerCase();
  let [low, high] = [1, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '').toLowerCase() < key) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < size && words[at]?.toLowerCase() === key; at++) if (words[at] === word) return at;
  return -1;
}
