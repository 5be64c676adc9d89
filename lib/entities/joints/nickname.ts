import type { Prose } from '../../text/tokens.ts';
import { isFirstName } from '../gazetteer.ts';
import { bare, NAME_PARTICLES, NOT_NAMES } from '../lexicon.ts';

/** What a nickname stands between. */
const NICKNAME_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['"', '"'],
  ['(', ')'],
]);
/** Titles, first names and initials before a nickname. */
const MOST_BEFORE = 6;
/** 'Dwayne “Hands of Stone” Feldman' */
const NICKNAME_WORDS = 4;

/** The end of the last name behind a nickname: 'Robert C. “Bobby” Marsh', 'Ann (Annie) Lund'; null where `at` opens none. */
export function nicknameEnd({ tokens }: Prose, first: number, at: number, limit: number): number | null {
  const closer = NICKNAME_MARKS.get(tokens[at]?.text ?? '');
  if (closer === undefined) return null;
  // Titles stand before the first name.
  const given = tokens.slice(Math.max(first, at - MOST_BEFORE), at);
  if (!given.some((token) => isFirstName(bare(token)))) return null;
  const words = tokens.slice(at + 1, at + 2 + NICKNAME_WORDS).findIndex(({ text }) => text === closer);
  if (tokens.slice(at + 1, at + 1 + words).some(({ text }) => text === ',')) return null;
  let last = at + 2 + words;
  // 'Ramon “Bato” dela Cruz'
  while (NAME_PARTICLES.has(tokens[last]?.lower ?? '')) last++;
  // In brackets stand countries and clubs besides.
  const isNickname = closer === ')' ? words === 1 && isFirstName(bare(tokens[at + 1])) : words > 0;
  const isName = [tokens[at + 1], tokens[last]].every(
    (t) => t !== undefined && /^\p{Lu}\p{Ll}/u.test(t.text),
  );
  return isNickname && isName && last < limit && !NOT_NAMES.has(bare(tokens[last])) ? last + 1 : null;
}
