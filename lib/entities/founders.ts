import { isFamilyNameFirst } from './gazetteer.ts';

/** Where among the runs each name stands first. */
export function firstPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, key] of keys.entries()) if (!places.has(key)) places.set(key, i);
  return places;
}

/** First words of firms that are named before anybody of that last name: 'Brightwell Mobility', and later its founder. */
export function firstOfFirms(
  places: ReadonlyMap<string, number>,
  firms: readonly (readonly string[])[],
  people: readonly (readonly string[])[],
): ReadonlySet<string | undefined> {
  const earliest = (
    names: readonly (readonly string[])[],
    wordOf: (words: readonly string[]) => string | undefined,
  ): ReadonlyMap<string | undefined, number> => {
    const found = new Map<string | undefined, number>();
    for (const words of names) {
      const word = wordOf(words);
      const place = places.get(words.join(' ')) ?? Number.POSITIVE_INFINITY;
      found.set(word, Math.min(found.get(word) ?? Number.POSITIVE_INFINITY, place));
    }
    return found;
  };
  const founders = earliest(people, lastNameOf);
  return new Set(
    [...earliest(firms, ([first]) => first)].flatMap(([word, place]) =>
      place < (founders.get(word) ?? Number.NEGATIVE_INFINITY) ? [word] : [],
    ),
  );
}

/** 'Li Weiming': the family's name stands first. */
export const isFamilyFirst = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && isFamilyNameFirst(first);
export const lastNameOf = (words: readonly string[]): string | undefined =>
  isFamilyFirst(words) ? words[0] : words.at(-1);
