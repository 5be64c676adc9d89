import { isCapital } from '../capitals.ts';
import { BODY_ENDS, bare, ORGANIZATION_HEADS, ORGANIZATION_WORDS } from '../lexicon.ts';
import { isOthersName, isPlainNoun, type Join } from './joint.ts';

/**
 * The list that goes on behind a comma within a body's name: 'the Rail, Tram and Bus Union', 'Department for Culture,
 * Media and Sport'; null where other names follow.
 */
export const listed: Join = ({ prose: { tokens }, first, end: comma, limit }) => {
  const isCapitalAt = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && isCapital(token);
  };
  const isHeaded =
    /^(?:for|of)$/.test(tokens[first + 1]?.lower ?? '') && ORGANIZATION_HEADS.has(bare(tokens[first]));
  const isItem = (i: number): boolean => {
    const word = bare(tokens[i]);
    const fits = isHeaded ? isPlainNoun(word) : !isOthersName(word) && !ORGANIZATION_WORDS.has(word);
    return i < limit && isCapitalAt(i) && fits;
  };
  let i = comma;
  while (tokens[i]?.text === ',' && isItem(i + 1)) {
    i += 2;
    while (i < comma + MOST_OF_LIST && isItem(i)) i++;
  }
  if (i === comma || !/^(?:and|&)$/.test(tokens[i]?.lower ?? '')) return null;
  let end = i + 1;
  while (end < limit && end < comma + MOST_OF_LIST && isCapitalAt(end)) end++;
  if (end === i + 1) return null;
  const last = bare(tokens[end - 1]);
  const isTailed =
    tokens[first - 1]?.lower === 'the' &&
    isPlainNoun(bare(tokens[first])) &&
    (BODY_ENDS.has(last) || last === 'union');
  return (isHeaded && isPlainNoun(bare(tokens[i + 1]))) || isTailed ? end : null;
};
/** Words and commas of such a list. */
const MOST_OF_LIST = 10;
