import { rarityOf } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import { type Evidence, hasAny, SOMEBODY, shareOf, type Typed } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { CITIES, COUNTRIES, countryOfDemonym, isFirstName } from './gazetteer.ts';
import { CLUB_WORDS, EVENT_WORDS, SPORTS_WORDS } from './lexicon.ts';

/** Share of sports words among an article's words above which it reports on sports. */
const SPORTS_SHARE = 0.025;

export function isSportsReport(prose: Prose): boolean {
  let [words, sports] = [0, 0];
  for (const { pos, lower } of prose.tokens) {
    if (pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM') continue;
    words++;
    if (SPORTS_WORDS.has(lower)) sports++;
  }
  return sports > words * SPORTS_SHARE;
}

/** In sports reports whom tables of results name; people there have first names or initials. */
export const isInResults = (evidence: Evidence): boolean =>
  shareOf(evidence, 'result') >= 0.5 &&
  !hasAny(evidence, ['begins with a first name', 'initial inside', 'country']);

/** In sports reports 'the Tigers', which are no people of a country and no games. */
export const isNickname = (key: string, evidence: Evidence): boolean =>
  evidence.features.includes('plural') &&
  shareOf(evidence, 'the before') >= 0.5 &&
  countryOfDemonym(key) === null &&
  !EVENT_WORDS.has(key);

/**
 * In sports reports what the weights take for a person or place and a club is: 'Norwich City', 'Bradford Bulls', 'Rotor
 * Volgograd'; 'Kent', where nobody of that name is spoken of.
 *
 * @param isSomebodys true for a name that somebody in the article has
 */
export function isClub(key: string, { type }: Typed, evidence: Evidence, isSomebodys: boolean): boolean {
  const [first = '', last = '', ...more] = key.split(' ');
  if (type === 'organization' || more.length > 0 || hasAny(evidence, SOMEBODY)) return false;
  if (last === '')
    return (
      type === 'person' && (isKnownPlace(key) || COUNTIES.has(key)) && !isSomebodys && !isPlaced(evidence)
    );
  if (CLUB_ENDS.has(last))
    return !CITIES.has(key) && !COUNTRIES.has(first) && WHERE.every((f) => shareOf(evidence, f) < 0.5);
  if (isFirstName(first) || evidence.features.includes('initial inside')) return false;
  const ofCity = isKnownPlace(first)
    ? last.endsWith('s') && rarityOf(last) < COMMON
    : CITIES.has(last) && !isFirstName(last);
  return type === 'person' && ofCity;
}
/** Counties with teams that are people's names as often, and so in no list of places (regions.ts). */
const COUNTIES: ReadonlySet<string> = new Set(['kent', 'devon', 'kerry', 'tyrone', 'clare']);
/** Words more frequent in English than this (text/rarity.ts) are no last names: 'Bulls', not 'Curtis'. */
const COMMON = 0.9;
/** Clubs have them behind their town, and so have towns and counties: 'Norwich City'. */
const CLUB_ENDS: ReadonlySet<string> = new Set([...CLUB_WORDS, 'city', 'county', 'town', 'palace']);
const WHERE = ['in before', 'at before', 'place behind a comma', 'dateline'];

/** In sports reports a city without 'in' or 'at' before it is the city's team; countries stay places. */
export const isTeam = (evidence: Evidence): boolean =>
  !isPlaced(evidence) && !hasAny(evidence, ['country', 'ends with a word for places']);

/** Mostly named as where something is. */
const isPlaced = (evidence: Evidence): boolean =>
  Math.max(
    shareOf(evidence, 'dateline'),
    shareOf(evidence, 'place before a comma'),
    shareOf(evidence, 'place preposition before'),
    shareOf(evidence, 'place preposition and modifier before'),
    shareOf(evidence, 'at before'),
    shareOf(evidence, 'place behind a comma'),
    shareOf(evidence, 'bracket before'),
    shareOf(evidence, 'noun for places beside'),
  ) >= 0.5;
