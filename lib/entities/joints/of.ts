import { isCommon, rarityOf } from '../../text/terms.ts';
import type { Prose } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';
import { isKnownPlace, isSentenceStart, placeEnd } from '../extent.ts';
import { isFirstName } from '../gazetteer.ts';
import {
  AWARD_HEADS,
  bare,
  KNOWN_ORGANIZATIONS,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PLACE_SURNAMES,
  PLACE_WORDS,
  ROLE_NOUNS,
  TITLES,
} from '../lexicon.ts';
import { hasCause, type Join, type Joint, reachesBeyond } from './joint.ts';
import { isSpelledOut } from './spelled-out.ts';

/** 'Bank of Weldon', 'Friends of the Marsh', 'Battle of Hastings': what 'of' joins within a name. */
export const joinedByOf: Join = (joint) => {
  const { prose, first, end, limit, previous: head, after } = joint;
  if (after.lower === 'the') return ofThe(joint);
  if (!isCapital(after)) return null;
  if ((hasCause(joint) && !NOT_NAMES.has(bare(after))) || isSpelledOut(prose, first, end)) return end + 2;
  const isHeaded =
    ORGANIZATION_HEADS.has(head.lower) ||
    AWARD_HEADS.has(head.lower) ||
    (PLACE_WORDS.has(head.lower) && !isSurname(joint));
  // 'University of New Mexico'
  if (isHeaded) return NOT_NAMES.has(bare(after)) ? placeEnd(prose, end + 1, limit) : end + 2;
  return end - first === 1 && isTitleHead(prose, first) ? end + 2 : null;
};

/** 'Council for the Exploration of the Sea', 'International Committee of the Red Cross', 'Friends of the Marsh' */
const ofThe: Join = (joint) => {
  const { end, previous, beyond } = joint;
  if (reachesBeyond(joint) && hasCause(joint)) return end + 3;
  if (isRedCross(joint)) return end + 4;
  const isNamed =
    NAMED_FOR.test(previous.text) &&
    reachesBeyond(joint) &&
    !TITLES.has(bare(beyond)) &&
    !KNOWN_ORGANIZATIONS.has(bare(beyond));
  return isNamed ? end + 3 : null;
};

/** Bodies and houses that are named for something. */
const NAMED_FOR =
  /^(?:Friends|Church|Order|Society|Daughters|Sons|Knights|Sisters|University|Museum|Academy|College)$/;
const isRedCross = ({ prose: { tokens }, end, limit }: Joint): boolean =>
  end + 3 < limit &&
  tokens[end + 2]?.text === 'Red' &&
  /^(?:Cross|Crescent)$/.test(tokens[end + 3]?.text ?? '');

/** 'Tom Hill of Charlotte', though not 'Charlotte Park of Weldon'. */
const isSurname = ({ prose: { tokens }, first, end }: Joint): boolean =>
  end - first === 2 && isFirstName(bare(tokens[first])) && PLACE_SURNAMES.has(bare(tokens[end - 1]));

/** Words more frequent in English than this (text/rarity.ts) are nouns, though first names besides: 'Ring of Gold'. */
const EVERYDAY_NOUN = 0.7;

/** 'Wings of Brass', 'the Battle of Hastings', though not 'the Mayor of Dunmore' or 'Critics of Labour'. */
function isTitleHead(prose: Prose, i: number): boolean {
  const token = prose.tokens[i];
  const word = bare(token);
  const one = word.replace(/s$/, '');
  return (
    !isSentenceStart(prose, i, prose.sentences[token?.sentence ?? -1]?.firstToken ?? i) &&
    isCommon(word) &&
    ![TITLES, ROLE_NOUNS, ORGANIZATION_WORDS].some((words) => words.has(word) || words.has(one)) &&
    !(isFirstName(word) && rarityOf(word) > EVERYDAY_NOUN) &&
    !isKnownPlace(word)
  );
}
