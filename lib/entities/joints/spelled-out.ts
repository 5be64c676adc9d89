import type { Prose, Token } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';

/** Words of a body's name, with those in small letters. */
const MOST_WORDS = 12;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** 'Commission on Human Rights and Administrative Justice (CHRAJ)': true where the letters of a name from `first` to `end` are given. */
export function isGivenInShort({ tokens }: Prose, first: number, end: number): boolean {
  const acronym = tokens[end + 1]?.text ?? '';
  return (
    tokens[end]?.text === '(' &&
    tokens[end + 2]?.text === ')' &&
    ACRONYM.test(acronym) &&
    initialsOf(tokens.slice(first, end)) === acronym
  );
}

const initialsOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(isCapital)
    .map(({ text }) => text.charAt(0))
    .join('');

/**
 * 'Department of Public Works and Highways (DPWH)': true where a name that begins at token `first` has a word for each
 * letter of the abbreviation in brackets behind it, and goes on over token `joint`.
 */
export function isSpelledOut(prose: Prose, first: number, joint: number): boolean {
  const { tokens } = prose;
  const bracket = tokens.slice(joint, joint + MOST_WORDS).findIndex(({ text }) => text === '(');
  return bracket >= 2 && isGivenInShort(prose, first, joint + bracket);
}
