import type { Token } from '../../text/tokens.ts';
import { isCapital } from '../capitals.ts';
import { isKnownPlace, OF_MANY, SAINT } from '../extent.ts';
import { bare, ORGANIZATION_HEADS, ORGANIZATION_WORDS, POSSESSIVE_BRANDS } from '../lexicon.ts';
import type { Join } from './joint.ts';

/** 'St. John’s Hospital', 'Residents’ Association', 'Sheriff’s Office': what an owner's mark joins within a name. */
export const joinedByPossessive: Join = ({
  prose: { tokens },
  first,
  end,
  previous,
  token,
  after,
  beyond,
}) => {
  const isOne = end - first === 1;
  // 'Polzeath Area Residents’ Association'
  if (/s$/.test(previous.lower) && ORGANIZATION_HEADS.has(after.lower) && isCapital(after)) return end + 2;
  // 'St. James’ Park'
  const isSaints = SAINT.test(tokens[first]?.lower ?? '') && isCapital(after);
  if (isSaints && /s$/.test(previous.lower) && /^['’]$/.test(token.text)) return end + 2;
  if (!/^['’]s$/.test(token.text)) return null;
  const goesOn = beyond !== undefined && isCapital(beyond);
  // 'St. John’s Hospital'
  if (isSaints) return end + 2;
  // 'Hob’s Moor', 'Hawke’s Bay Regional Council', though not 'London’s Park Lane'
  const isSomebodys = isOne || tokens[end - 2]?.lower === 'of';
  const isWhole = !goesOn || OF_REGION.test(beyond.text);
  if (isSomebodys && LAND.test(after.text) && !isKnownPlace(previous.lower) && isWhole) return end + 2;
  // 'the People’s Front', 'the King’s Fund', 'Queen’s University'
  const isBody = isBodyWord(after) || (goesOn && isBodyWord(beyond));
  if (isOne && OF_MANY.test(previous.text) && isBody) return end + 2;
  // 'Marion County Sheriff’s Office'
  if (HOLDER.test(previous.text) && OFFICE.test(after.text)) return end + 2;
  // 'the burgers of McDonald’s'
  return isOne && POSSESSIVE_BRANDS.has(previous.lower) ? end + 1 : null;
};

/** What bears somebody's name in the country. */
const LAND =
  /^(?:Moor|Heath|Green|Wood|Common|Cross|Corner|Gate|Landing|Ferry|Quay|Wharf|Head|Point|Creek|Bend|Gap|Pass|Peak|Ridge|Hill|Bay|Cove|Bridge|Lane|Court|Park|Island|Farm|Mill|Bluff|Ford)$/;
/** What a body of a region has behind its name. */
const OF_REGION = /^(?:Regional|District|County|City|Council|Hospital|Airport)$/;
const isBodyWord = (token: Token): boolean => isCapital(token) && ORGANIZATION_WORDS.has(bare(token));
/** Who has an office that is called by what he is. */
const HOLDER =
  /^(?:Sheriff|Attorney|Prosecutor|Coroner|Examiner|Governor|Mayor|Treasurer|Auditor|Clerk|Comptroller|Marshal|Assessor|Defender)$/;
const OFFICE = /^(?:Office|Department|Court)$/;
