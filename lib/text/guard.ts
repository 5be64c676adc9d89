/** A text made safe for wink-nlp, and the way back to offsets in the original. */
export type Guarded = Readonly<{ text: string; toOriginal: (offset: number) => number }>;

/** Runs without a blank longer than this are cut: wink's patterns are up to cubic on them. */
const MAX_RUN = 64;
const POSSESSIVE = /['’]s\b/y;

function isPossessive(text: string, at: number): boolean {
  POSSESSIVE.lastIndex = at;
  return POSSESSIVE.test(text);
}

/**
 * Prepares text for wink-nlp, which is super-linear on long runs without blanks and on rows of blank lines, and
 * whose tokens of a word with a possessive ’s depend on what it read before. Runs are cut, the ’s is split off;
 * only blanks are put in, so every token has its place in the original.
 */
export function guard(original: string): Guarded {
  const parts: string[] = [];
  /** Offsets in the guarded text where a blank was put in. */
  const inserted: number[] = [];
  let length = 0;
  let from = 0;
  const insertAt = (i: number): void => {
    parts.push(original.slice(from, i), ' ');
    length += i - from + 1;
    inserted.push(length - 1);
    from = i;
  };
  let run = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code === 32 || code === 10 || code === 9) {
      run = 0;
      continue;
    }
    run++;
    if (run > 1 && (code === 39 || code === 0x2019) && isPossessive(original, i)) {
      insertAt(i);
      run = 1;
    } else if (run > MAX_RUN && !(code >= 0xdc00 && code <= 0xdfff)) {
      insertAt(i);
      run = 1;
    }
  }
  parts.push(original.slice(from));
  let next = 0;
  const toOriginal = (offset: number): number => {
    // Called with rising offsets, so the count of blanks before only grows; it starts again where it doesn't.
    if (next > 0 && (inserted[next - 1] ?? 0) >= offset) next = 0;
    while ((inserted[next] ?? Number.POSITIVE_INFINITY) < offset) next++;
    return offset - next;
  };
  return { text: parts.join(''), toOriginal };
}
