import { isCommon } from '../../text/terms.ts';
import type { Prose, Token } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';
import { isKnownPlace } from '../extent.ts';
import { isFirstName } from '../gazetteer.ts';
import { CAUSE_HEADS, KNOWN_ORGANIZATIONS, TITLE_WORDS } from '../lexicon.ts';

/**
 * A place where a name may go on: it began at token `first`, and `token` (at `end`) is a word or sign without a capital,
 * between `previous` and `after`. No name goes beyond `limit`.
 */
export type Joint = Readonly<{
  prose: Prose;
  first: number;
  end: number;
  limit: number;
  previous: Token;
  token: Token;
  after: Token;
  beyond: Token | undefined;
}>;

/** Where the name ends that goes on over a joint, or null where it doesn't. */
export type Join = (joint: Joint) => number | null;

/** True where the second word behind the joint has a capital and is within reach. */
export const reachesBeyond = ({ beyond, end, limit }: Joint): boolean =>
  beyond !== undefined && end + 2 < limit && isCapital(beyond);

/** True where a name is that of a body for something: 'Institute for Coast …'. Another thing may follow behind 'and'. */
export const hasCause = ({ prose: { tokens }, first, end }: Joint): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower }, k) => lower === 'for' && CAUSE_HEADS.has(tokens[first + k - 1]?.lower ?? ''));

/** A word of English that nobody and nothing is named by. */
export const isPlainNoun = (word: string): boolean =>
  !isOthersName(word) && !TITLE_WORDS.has(word) && isCommon(word);

/** A first name, a place or a well-known organisation, in lower case. */
export const isOthersName = (word: string): boolean =>
  isFirstName(word) || isKnownPlace(word) || KNOWN_ORGANIZATIONS.has(word);
