import { keeping } from './keeping.ts';

/** The value of a key, '' where its entry has none, null where there is no entry. */
export type Dictionary = (key: string) => string | null;

/**
 * A dictionary that is searched as it is written. Making a map of ten thousand words takes longer than digesting an
 * article, and a Lambda would do it at each start.
 *
 * @param entries 'key=value' or a key alone, '|' between them, in the order of the keys' UTF-16 code units
 */
export const dictionary = (entries: string): Dictionary => keeping((key) => lookUp(entries, key));

/** One search in such entries, by halves: an entry is whatever stands around the middle character. */
export function lookUp(entries: string, key: string): string | null {
  let low = 0;
  let high = entries.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : entries.lastIndexOf('|', middle - 1) + 1;
    const next = entries.indexOf('|', middle);
    const entry = entries.slice(start, next < 0 ? entries.length : next);
    const cut = entry.indexOf('=');
    const name = cut < 0 ? entry : entry.slice(0, cut);
    if (name === key) return cut < 0 ? '' : entry.slice(cut + 1);
    if (name < key) low = start + entry.length + 1;
    else high = start - 1;
  }
  return null;
}

/**
 * @param entries keys and values, in any order
 * @returns them as `dictionary` takes them; the last value of a key counts
 */
export function dictionaryEntries(entries: Iterable<readonly [key: string, value: string]>): string {
  return [...new Map(entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join('|');
}
