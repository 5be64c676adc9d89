/** A text's words alone, in lower case: what titles are compared by. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SIMILAR_WORDS = 3;

/** The place of the text that shares most words with one of the titles; -1 where none shares enough. */
export function mostSimilar(texts: readonly string[], titles: readonly string[], least: number): number {
  const sets = titles.map((title) => new Set(title.split(' ')));
  let [best, most] = [-1, least];
  for (const [i, text] of texts.entries()) {
    const words = [...new Set(text.split(' '))];
    if (words.length < SIMILAR_WORDS) continue;
    for (const title of sets) {
      const share = words.filter((word) => title.has(word)).length / Math.min(words.length, title.size);
      if (title.size >= SIMILAR_WORDS && share > most) [best, most] = [i, share];
    }
  }
  return best;
}

/** Titles are the same when one begins with the other: pages add their name behind ('… – The Daily'). */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 0 &&
    long.startsWith(short) &&
    short.length >= Math.min(long.length, 12) &&
    short.length > long.length * 0.5
  );
}
