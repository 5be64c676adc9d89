/**
 * The words of wink's model without making them: 87,593 strings and an object with all of them take longer than
 * digesting an article. They stay as bytes, read by blocks when one of their words is asked for.
 */

/** Words read together. */
const BLOCK = 16;

/**
 * Words as bytes, and where each block of them begins: the first is whole, each other one has a letter for how many it
 * shares with the one before, and the rest of it. `odd` are those that a byte a letter and a line can't hold.
 */
export type PackedLexemes = Readonly<{
  bytes: Uint8Array;
  blocks: Uint32Array;
  odd: readonly (readonly [index: number, word: string])[];
}>;

/** What wink-nlp reads: the words by their numbers, their numbers by words. Both take new words. */
export type Lexemes = Readonly<{ list: string[]; hash: Record<string, number> }>;

/** @param words the model's words in its order */
export function packLexemes(words: readonly string[]): PackedLexemes {
  const isOdd = (word: string): boolean => /[\n\r]|[^\0-\xff]/.test(word);
  const plain = words.map((word) => (isOdd(word) ? '' : word));
  const lines = plain.map((word, i) =>
    i % BLOCK === 0 ? `${word}\n` : `${behind(word, plain[i - 1] ?? '')}\n`,
  );
  const blocks: number[] = [];
  let length = 0;
  for (const [i, line] of lines.entries()) {
    if (i % BLOCK === 0) blocks.push(length);
    length += line.length;
  }
  return {
    bytes: Buffer.from(lines.join(''), 'latin1'),
    blocks: Uint32Array.from([...blocks, length]),
    odd: [...words.entries()].filter(([, word]) => isOdd(word)),
  };
}

/** The letter for no shared one; those for more follow it. */
const NONE = 0x20;
/** More shared letters aren't told: the code stays within a byte, and no line break. */
const MOST_SHARED = 0x5e;

/** How many letters a word shares with the one before, as a letter, and the rest of it. */
function behind(word: string, previous: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
  return String.fromCharCode(NONE + shared) + word.slice(shared);
}

/** The words of a block's lines. */
function unfolded(lines: readonly string[]): string[] {
  let previous = lines[0] ?? '';
  return lines.map((line, i) => {
    if (i > 0) previous = previous.slice(0, line.charCodeAt(0) - NONE) + line.slice(1);
    return previous;
  });
}

/**
 * @param packed the model's words; the first stands for words that it doesn't know, the others are sorted by lower case
 * @returns a list and an index that answer like plain ones with every word
 */
export function unpackLexemes({ bytes, blocks, odd }: PackedLexemes, size: number): Lexemes {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const oddWords = new Map(odd);
  const blockAt = (block: number): string[] =>
    unfolded(text.toString('latin1', blocks[block], (blocks[block + 1] ?? 1) - 1).split('\n')).map(
      (word, i) => oddWords.get(block * BLOCK + i) ?? word,
    );
  const list = new Array<string>(size);
  const wordAt = (index: number): string => {
    const word = blockAt(Math.trunc(index / BLOCK))[index % BLOCK] ?? '';
    list[index] = word;
    return word;
  };
  Object.setPrototypeOf(list, new Proxy(Array.prototype, { get: readOnDemand(size, wordAt) }));
  const heads: string[] = [];
  const headAt = (block: number): string => {
    heads[block] ??= blockAt(block)[0]?.toLowerCase() ?? '';
    return heads[block];
  };
  /** The place of a word among the model's, or -1. */
  const find = (word: string): number => {
    const key = word.toLowerCase();
    // The first block that begins behind the key; words with the same key may stand in the one before.
    let [low, high] = [1, Math.ceil(size / BLOCK)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (headAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    for (let block = low - 1; block === low - 1 || headAt(block) === key; block++) {
      const at = blockAt(block).indexOf(word);
      if (at >= 0) return block * BLOCK + at;
    }
    return -1;
  };
  const fallback = new Proxy(Object.create(null), {
    get(_, word, hash): number | undefined {
      if (typeof word !== 'string') return undefined;
      const index = find(word);
      if (index < 0) return undefined;
      // Kept, so that the next look is a plain one.
      Object.defineProperty(hash, word, {
        value: index,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      list[index] = word;
      return index;
    },
  });
  return { list, hash: Object.create(fallback) };
}

/** Reads a property that a list doesn't have: a word not read yet, or one of all arrays' methods. */
const readOnDemand =
  (size: number, wordAt: (index: number) => string) =>
  (methods: readonly unknown[], name: string | symbol): unknown => {
    const index = typeof name === 'string' ? Number(name) : Number.NaN;
    return index >= 0 && index < size ? wordAt(index) : Reflect.get(methods, name);
  };
