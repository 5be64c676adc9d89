import type { EntityType } from '../model/digest.ts';
import { rarityOf } from '../text/terms.ts';
import {
  type Evidence,
  endsLikeThing,
  hasAny,
  SOMEBODY,
  shareOf,
  TYPE_THRESHOLD,
  type Typed,
  UNSURE,
} from './evidence.ts';
import { isBodyByNature, isCalledFirm } from './evident-bodies.ts';
import { isRegion, isSaintOfPlace, isSomewhere } from './evident-places.ts';
import { isKnownPlace } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import { KNOWN_ORGANIZATIONS } from './lexicon.ts';
import { HARDLY_A_WORD, initialled, isStranger } from './speaking.ts';

/**
 * What a name is, whatever the weights say, or null where they decide: a village by its saint, a firm by its '&' or by
 * what the text calls it, somebody's wife by that.
 *
 * @param weighed what the weights say
 */
export function evident(key: string, evidence: Evidence, weighed: Typed): Typed | null {
  const type = evidentType(key, evidence, weighed);
  return type === null ? null : { type, confidence: Math.max(weighed.confidence, TYPE_THRESHOLD) };
}

function evidentType(key: string, evidence: Evidence, weighed: Typed): EntityType | null {
  const holds = (feature: string): boolean => evidence.features.includes(feature);
  if (isSaintOfPlace(key, evidence) || isSomewhere(key, evidence)) return 'place';
  if (weighed.type === 'person' && isRegion(key, evidence)) return 'place';
  // 'found dead in Liverpool', which is a club's name too
  if (holds('city') && holds('known organisation') && shareOf(evidence, 'in before') >= HALF) return 'place';
  if (weighed.type !== 'organization' && holds('seat before')) return 'place';
  if (weighed.type === 'person' && BASE.test(key)) return 'place';
  if (isBodyByNature(key, evidence, weighed)) return 'organization';
  if (weighed.type === 'place' && !isKnownPlace(key)) {
    const isOf = weighed.confidence < HARDLY_SURE && holds('of before') && !holds('comma and of before');
    if (isOf && isStranger(key, evidence)) return 'person';
    if (key.includes(' ') && holds('somebody behind a comma') && !endsLikeThing(evidence)) return 'person';
    if (holds('head of a firm before')) return 'organization';
  }
  if (holds('analyst with a name behind') && !hasAny(evidence, ['country', 'state', 'city']))
    return 'organization';
  const isOpen = weighed.confidence < UNSURE && weighed.type !== 'organization';
  const source = isOpen ? sourceType(key, evidence) : null;
  if (source !== null) return source;
  if (weighed.confidence < TYPE_THRESHOLD && holds('disaster before')) return 'place';
  if (weighed.confidence < TYPE_THRESHOLD && holds('first name alone behind from')) return 'person';
  if (isTitled(key, evidence, weighed)) return 'person';
  if (isActor(evidence) || isKin(evidence) || isNamed(key, evidence) || isGuest(key, evidence))
    return 'person';
  const isCalled = isOfSouthAsia(key) || KUNYA_WITHIN.test(key) || isForeign(key, evidence, weighed);
  if (isCalled && !endsLikeThing(evidence) && !hasAny(evidence, OF_THINGS)) return 'person';
  if (INDIAN_INITIAL.test(key) && hasAny(evidence, SPEAKS_OR_IS) && !endsLikeThing(evidence)) return 'person';
  if (weighed.type === 'organization' && weighed.confidence >= TYPE_THRESHOLD) return null;
  // 'Friends of Hob’s Moor'
  const isHeaded = holds('begins with a word for organisations') && holds('of inside');
  // 'its rival Saudi Arabia'
  const isBody =
    (weighed.type === 'place' && isHeaded) || (isCalledFirm(evidence, weighed) && !holds('country'));
  return isBody ? 'organization' : null;
}

/** 'community leader Ras Iyah Menelik': words without a body's, wherever they stand behind what somebody is. */
const isTitled = (key: string, evidence: Evidence, { confidence }: Typed): boolean =>
  /^\p{L}+(?: [\p{L}'’-]+){1,2}$/u.test(key) &&
  ((confidence < UNSURE &&
    evidence.features.includes('words of a title before') &&
    hasAny(evidence, OF_SOMEBODY)) ||
    (confidence < HARDLY_SURE && hasAny(evidence, ['role before', 'somebody before a comma']))) &&
  !endsLikeThing(evidence) &&
  !hasAny(evidence, OF_THINGS) &&
  !isKnownPlace(key);
/** Below this the weights know next to nothing. */
const HARDLY_SURE = 0.3;
const OF_SOMEBODY = ['title before', 'who behind', 'role before', 'says', 'speech verb behind', 'age behind'];
const OF_THINGS = [
  'word for organisations inside',
  'known organisation',
  'country inside',
  'demonym inside',
  'of inside',
];

/** 'according to Adaobi Nwankwo', 'according to Quillon': who or what has told it, where nothing else says what that is. */
function sourceType(key: string, evidence: Evidence): 'person' | 'organization' | null {
  const words = key.split(' ');
  const [first = ''] = words;
  const isRegionOrCity = hasAny(evidence, ['country', 'state', 'city']);
  const isOther =
    isRegionOrCity ||
    isKnownPlace(key) ||
    isFirstName(first) ||
    evidence.features.includes('last word of a longer name');
  if (isOther || shareOf(evidence, 'according to before') < HALF) return null;
  if (words.length === 1) return 'organization';
  return words.length === 2 && !KNOWN_ORGANIZATIONS.has(first) && !endsLikeThing(evidence) ? 'person' : null;
}
const HALF = 0.5;
/** 'Davis-Monthan Air Force Base' */
const BASE = / (?:air ?base|(?:air force|naval|army|military) (?:base|station))$/;

/** 'K Ramakrishna Reddy said': one initial without a stop, as India's papers print it. */
const INDIAN_INITIAL = /^\p{L} \p{L}{4,}(?: \p{L}{3,})?$/u;
const SPEAKS_OR_IS = [...SOMEBODY, 'speech verb behind', 'somebody behind a comma'];

/** 'Harmandir Singh Talwo', 'Syed Afjar Tahel': words that stand in the names of people and hardly elsewhere. */
const isOfSouthAsia = (key: string): boolean => WITHIN_NAMES.test(key) || BEFORE_NAMES.test(key);
const WITHIN_NAMES = /^\p{L}{3,} (?:\p{L}{3,} )?(?:singh|kaur|kumar|begum|bibi)(?: \p{L}{3,})?$/u;
const BEFORE_NAMES = /^(?:syed|syeda|sayed|sayyid|mohd|mirza) \p{L}{3,}(?: \p{L}{3,})?$/u;

/** 'Abdiaziz Abu Musab': whose father somebody is, within his name. */
const KUNYA_WITHIN = /^\p{L}{3,} (?:\p{L}{3,} )?(?:abu|ibn|bin|bint|umm) \p{L}{3,}/u;

/** 'Aijalon Mahli Gomes': three words that are no English, the last of them like a last name, of which the text tells nothing. */
const isForeign = (key: string, evidence: Evidence, { type, confidence }: Typed): boolean =>
  type === 'organization' &&
  confidence < HARDLY_SURE &&
  evidence.features.includes('ends like a surname') &&
  !evidence.features.includes('the before') &&
  /^\p{L}{3,} \p{L}{3,} \p{L}{3,}$/u.test(key) &&
  key.split(' ').every((word) => rarityOf(word) >= HARDLY_A_WORD);

/** 'a man named Sohaib', 'HARLOW: The camp is hitting back.', 'the Dalai Lama' */
const isNamed = (key: string, evidence: Evidence): boolean =>
  /^(?:dalai|panchen) lama$/.test(key) ||
  evidence.features.includes('named before') ||
  (evidence.features.includes('begins a turn') && !isKnownPlace(key) && !KNOWN_ORGANIZATIONS.has(key));

/** 'his wife Mariamma' */
const isKin = (evidence: Evidence): boolean =>
  evidence.features.includes('kin before') &&
  !evidence.features.includes('three words or more') &&
  !endsLikeThing(evidence);

/** 'its deputy chairman, T. R. Venugopal': initials and a last name, and nothing that firms have. */
const isGuest = (key: string, evidence: Evidence): boolean =>
  initialled(key, evidence) !== null && !hasAny(evidence, OF_FIRMS);
const OF_FIRMS = [
  'known organisation',
  'company noun behind',
  'corporate verb behind',
  'officer of a firm behind',
  'shares before',
  'the before',
];

/** 'Bea (Orla Finch)': who plays a part. */
const isActor = (evidence: Evidence): boolean =>
  ['part before the bracket', 'two words'].every((f) => evidence.features.includes(f)) &&
  !endsLikeThing(evidence);
