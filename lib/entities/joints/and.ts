import type { Token } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';
import { isKnownPlace, isPlaceOrSide, MOST_OF_BODY } from '../extent.ts';
import { isFirstName } from '../gazetteer.ts';
import {
  BODY_ENDS,
  bare,
  ENDS_COMPANY,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  OTHER_NAMES,
  SECOND_NOUNS,
} from '../lexicon.ts';
import { hasCause, isPlainNoun, type Join, type Joint, reachesBeyond } from './joint.ts';
import { isSpelledOut } from './spelled-out.ts';

/** 'Department for Culture and Sport', 'Devon and Cornwall Police': what 'and' joins within a name. */
export const joinedByAnd: Join = (joint) => {
  const { prose, first, end, previous, after, beyond } = joint;
  const { tokens } = prose;
  if (!isCapital(after)) return null;
  if (hasCause(joint) && !isFirstName(after.lower) && !isKnownPlace(after.lower)) return end + 2;
  if (joinsBody(joint) || isSpelledOut(prose, first, end)) return end + 2;
  // 'Office of Rail and Road', 'National Institute of Allergy and Infectious Diseases'
  const isOffice =
    end - first >= 3 &&
    tokens[end - 2]?.lower === 'of' &&
    ORGANIZATION_HEADS.has(bare(tokens[end - 3])) &&
    [previous, after].every((word) => isPlainNoun(bare(word)) && !ORGANIZATION_WORDS.has(bare(word)));
  if (isOffice) return end + 2;
  // 'Norland Institute of Volcanology and Seismology'
  const isOfScience =
    tokens.slice(first, end).some(({ lower }) => lower === 'of') && SCIENCE.test(previous.lower);
  if (isOfScience && SCIENCE.test(after.lower)) return end + 2;
  // 'Weldon Fire and Rescue'
  if (after.text === 'Rescue' && /^(?:Fire|Search)$/.test(previous.text)) return end + 2;
  // 'Lewis and Clark County'
  if (end - first === 1 && beyond?.text === 'County') return end + 3;
  // 'United Food and Commercial Workers Union'
  const isUnion = tokens[first]?.text === 'United' && beyond?.text === 'Workers';
  if (isUnion && bare(lastBehind(joint)) === 'union') return end + 2;
  // 'Devon and Cornwall Police'
  if (end - first === 1 && FORCE.test(beyond?.text ?? '')) return end + 2;
  // 'East Suffolk and North Essex NHS Foundation Trust'
  const isShared = SHARED.test(bare(lastBehind(joint))) && isPlaceOrSide(prose, first, end);
  if (isShared && [2, 3].some((words) => isPlaceOrSide(prose, end + 1, end + words))) return end + 2;
  // 'House Ways and Means Committee', 'Weldon Refining and Marketing Co'
  const isBusiness = BUSINESS.test(after.lower) || SECOND_NOUNS.has(after.lower);
  if (isBusiness && reachesBeyond(joint) && ENDS_COMPANY.has(bare(beyond))) return end + 3;
  const isHeaded = ORGANIZATION_HEADS.has(tokens[first]?.lower ?? '');
  return isHeaded && ORGANIZATION_WORDS.has(after.lower) ? end + 2 : null;
};

const SCIENCE = /^\p{L}{3,}(?:logy|nomy|graphy|physics|metry)$/u;
/** What two counties have together. */
const SHARED = /^(?:trust|partnership|constabulary|police)$/;
const FORCE = /^(?:Police|Constabulary)$/;
/** What companies do, as it stands in their names. */
const BUSINESS = /^\p{L}{3,}ing$/u;

/** 'Securities and Exchange Commission', 'Department of Health and Human Services': plain nouns on both sides, a body's at the end. */
function joinsBody(joint: Joint): boolean {
  const { tokens } = joint.prose;
  const and = joint.end;
  const isPlain = (i: number): boolean => isPlainNoun(bare(tokens[i]));
  // 'the Foreign Office and Education Department' are two.
  const isBody = BODY_ENDS.has(bare(tokens[and - 1]));
  // 'the Maritime and Coastguard Agency': behind an article the second may be any noun.
  const second = bare(tokens[and + 1]);
  const definite = tokens[and - 2]?.lower === 'the' && !isFirstName(second) && !isKnownPlace(second);
  const last = bare(lastBehind(joint));
  // 'Aircraft Owners and Pilots Association', 'Wood Innovation and Design Center'
  const isSociety =
    and - joint.first > 1 &&
    SOCIETIES.test(last) &&
    !OTHER_NAMES.has(`${second} ${last}`) &&
    !ORGANIZATION_WORDS.has(bare(tokens[and - 1])) &&
    isPlain(and + 1);
  return (
    !isBody && isPlain(and - 1) && (isSociety || ((definite || isPlain(and + 1)) && BODY_ENDS.has(last)))
  );
}

/** What societies and houses are called by at their end. */
const SOCIETIES =
  /^(?:association|society|center|centre|institute|museum|foundation|college|laboratory|group|unit|division)$/;

/** The last of the words with capitals behind the joint. */
function lastBehind({ prose: { tokens }, end: and }: Joint): Token | undefined {
  const behind = tokens.slice(and + 1, and + 1 + MOST_OF_BODY);
  const end = behind.findIndex((token) => !isCapital(token));
  return behind[(end < 0 ? behind.length : end) - 1];
}
