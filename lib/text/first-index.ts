/**
 * The first index from which on `isBefore` is false, by halves: items are in order.
 *
 * @param length how many items there are; the answer where all are before
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first item that begins at an offset or behind it; items are in the order of the text. */
export const firstFrom = (items: readonly Readonly<{ start: number }>[], offset: number): number =>
  firstIndex(items.length, (i) => (items[i]?.start ?? 0) < offset);
