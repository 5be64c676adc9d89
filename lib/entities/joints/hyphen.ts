import { isCapital } from '../capitals.ts';
import { ARABIC_ARTICLES, isKnownPlace } from '../extent.ts';
import { COUNTRIES } from '../gazetteer.ts';
import { bare, KNOWN_ORGANIZATIONS, NOT_NAMES, TITLES } from '../lexicon.ts';
import type { Join, Joint } from './joint.ts';

/** 'Jean-Marc', 'Inzamam-ul-Haq', 'Port-au-Prince': what a hyphen joins within a name. */
export const joinedByHyphen: Join = (joint) => {
  const { prose, end, limit, previous, token, after, beyond } = joint;
  // Though not 'Editor-in-Chief'
  const isLink = ARABIC_ARTICLES.has(after.lower) || (LINKS.test(after.text) && !TITLES.has(bare(previous)));
  const name = prose.tokens[end + 3];
  const isLinked = isLink && beyond?.text === '-' && token.end === after.start;
  if (isLinked && name !== undefined && end + 3 < limit && isCapital(name)) return end + 4;
  return isHyphened(joint) ? end + 2 : null;
};

/** Words between hyphens within the names of towns: 'Newcastle-upon-Tyne'. */
const LINKS = /^(?:by|on|upon|in|under|le|la|en|au|aux|sur|sous|am|op|a|de|du|des)$/;
/** 'Rowing-Feld wins again': what agencies put before a headline. */
const SLUGS =
  /^(?:Soccer|Football|Tennis|Golf|Rugby|Cricket|Rowing|Cycling|Athletics|Basketball|Baseball|Boxing|Racing|Olympics|Swimming|Skiing|Hockey|Factbox|Analysis|Exclusive|Explainer|Timeline|Feature|Insight|Focus|Breakingviews)$/i;
/** What hyphens join to a name without being part of it: 'the Vienna-based office'. */
const HYPHENED =
  /^(?:based|led|backed|born|wide|era|style|elect|like|owned|run|only|made|bound|born|area|to)$/;
/** The second half of a Korean or Chinese first name is a short syllable: 'Ban Ki-moon'. */
const SYLLABLE = /^\p{Ll}{2,5}$/u;

/** 'Jean-Marc', 'Ki-moon': a hyphen without blanks that joins two parts of a name, not two places. */
function isHyphened({ first, end: hyphen, previous: before, token, after }: Joint): boolean {
  if (before.end !== token.start || token.end !== after.start || SLUGS.test(before.text)) return false;
  // 'AFL-CIO'
  if (KNOWN_ORGANIZATIONS.has(`${before.lower}-${after.lower}`)) return true;
  // 'Alpha MBM-Gulf', though not 'NATO-Russia'
  const isWord =
    /^\p{Lu}\p{Ll}/u.test(before.text) || (hyphen - first >= 2 && /^\p{Lu}{2,}$/u.test(before.text));
  // 'the Washington-Tehran talks'
  if (isKnownPlace(before.lower) && isKnownPlace(after.lower) && before.lower !== after.lower) return false;
  if (COUNTRIES.has(before.lower) || COUNTRIES.has(after.lower) || !isWord) return false;
  if (isCapital(after)) return /^\p{Lu}\p{Ll}/u.test(after.text) && !NOT_NAMES.has(bare(after));
  return hyphen - first >= 2 && SYLLABLE.test(after.text) && !HYPHENED.test(after.text);
}
