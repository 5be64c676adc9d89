import type { Prose } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';

/** Words of a body's name, with those in small letters. */
const MOST_WORDS = 12;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/**
 * 'Department of Public Works and Highways (DPWH)': true where a name that begins at token `first` has a word for each
 * letter of the abbreviation in brackets behind it, and goes on over token `joint`.
 */
export function isSpelledOut({ tokens }: Prose, first: number, joint: number): boolean {
  const behind = tokens.slice(joint, joint + MOST_WORDS);
  const bracket = behind.findIndex(({ text }) => text === '(');
  const acronym = behind[bracket + 1]?.text ?? '';
  if (bracket < 2 || !ACRONYM.test(acronym) || behind[bracket + 2]?.text !== ')') return false;
  const initials = tokens
    .slice(first, joint + bracket)
    .filter(isCapital)
    .map(({ text }) => text.charAt(0))
    .join('');
  return initials === acronym;
}
