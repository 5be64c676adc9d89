import { isCommon } from '../text/terms.ts';
import { type Evidence, SOMEBODY, shareOf, TYPE_THRESHOLD, type Typed } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { COUNTRIES, isFirstName, STATES } from './gazetteer.ts';
import { AFFILIATIONS, EVENT_WORDS, KNOWN_ORGANIZATIONS, PLACE_WORDS } from './lexicon.ts';
import { isPaper, TOWN_PAPERS } from './papers.ts';
import { initialled } from './speaking.ts';

/**
 * What a name is, whatever the weights say, or null where they decide: a village by its saint, a firm by its '&' or by
 * what the text calls it, somebody's wife by that.
 *
 * @param weighed what the weights say
 */
export function evident(key: string, evidence: Evidence, weighed: Typed): Typed | null {
  const confidence = Math.max(weighed.confidence, TYPE_THRESHOLD);
  if (isSaintOfPlace(key, evidence) || isSomewhere(key, evidence)) return { type: 'place', confidence };
  if (weighed.type === 'person' && isRegion(key, evidence)) return { type: 'place', confidence };
  if (weighed.type !== 'organization' && shareOf(evidence, 'seat before') > 0)
    return { type: 'place', confidence };
  const open = weighed.type === 'person' || weighed.confidence < TYPE_THRESHOLD;
  if (open && isCalledBody(key, evidence)) return { type: 'organization', confidence };
  if (isBrand(key, evidence) && weighed.type !== 'organization') return { type: 'organization', confidence };
  if (weighed.type === 'person' && isOfState(key, evidence)) return { type: 'organization', confidence };
  if (weighed.type === 'person' && (isOfCountry(key) || isTeamOfCity(key) || FOUNDED.test(key)))
    return { type: 'organization', confidence };
  if (weighed.type !== 'organization' && (isTraded(key, evidence) || isNewspaper(key)))
    return { type: 'organization', confidence };
  if (weighed.type === 'place' && isAcronym(key, evidence)) return { type: 'organization', confidence };
  if (weighed.type === 'place' && !isKnownPlace(key)) {
    if (key.includes(' ') && shareOf(evidence, 'somebody behind a comma') > 0 && !endsLikeThing(evidence))
      return { type: 'person', confidence };
    if (shareOf(evidence, 'head of a firm before') > 0) return { type: 'organization', confidence };
  }
  const source =
    weighed.confidence < UNSURE && weighed.type !== 'organization' ? sourceType(key, evidence) : null;
  if (source !== null) return { type: source, confidence };
  if (weighed.confidence < TYPE_THRESHOLD && shareOf(evidence, 'disaster before') > 0)
    return { type: 'place', confidence };
  if (isTitled(key, evidence, weighed)) return { type: 'person', confidence };
  if (isActor(evidence) || isKin(evidence) || isGuest(key, evidence)) return { type: 'person', confidence };
  if (weighed.type === 'organization' && weighed.confidence >= TYPE_THRESHOLD) return null;
  // 'Friends of Hob’s Moor'
  const body = ['begins with a word for organisations', 'of inside'].every((f) =>
    evidence.features.includes(f),
  );
  const placed = weighed.type === 'place' && body;
  return placed || isCalledFirm(evidence, weighed) ? { type: 'organization', confidence } : null;
}

/** 'the shop at Marsh Lane', 'in the Banff National Park', 'Ann Arbor, Mich.', 'Co Mayo': where something stands, and nobody. */
const isSomewhere = (key: string, evidence: Evidence): boolean =>
  /^co \p{L}+$/u.test(key) ||
  LANDFORM.test(key) ||
  RESERVE.test(key) ||
  (STREET.test(key) && NEITHER.every((feature) => shareOf(evidence, feature) === 0)) ||
  (/ lane$/.test(key) && shareOf(evidence, 'on before') > 0) ||
  ON_SOMETHING.test(key) ||
  ((shareOf(evidence, 'state in short behind a comma') > 0 ||
    (shareOf(evidence, 'noun for places beside') > 0 && !isFirstName(key.split(' ', 1)[0] ?? '')) ||
    ((shareOf(evidence, 'ends with a word for places') > 0 || isHeadedByPlace(key, evidence)) &&
      WHERE.some((feature) => shareOf(evidence, feature) > 0))) &&
    NEITHER.every((feature) => shareOf(evidence, feature) === 0));
/** 'Gulf of Mexico', 'Bayou La Batre', though not 'Coast Guard' or 'Oval Office'. */
const isHeadedByPlace = (key: string, evidence: Evidence): boolean =>
  /^(?:bayou|glen|lake|mount|loch|cape) /.test(key) ||
  (shareOf(evidence, 'begins with a word for places') > 0 && evidence.features.includes('of inside'));
/** 'Gulf of Mexico', 'Isle of Man' */
const LANDFORM =
  /^(?:gulf|bay|isles?|straits?|sea|cape|vale|valley|peninsula|bight|islands?|firth|forest|horn|mull) of (?:the )?\p{L}+$/u;
/** 'Yosemite National Park' */
const RESERVE = /\p{L} (?:national|state|country|regional|provincial) (?:park|forest|monument|seashore)$/u;
/** 'Albert Street' */
const STREET = /^\p{L}+(?: \p{L}+)? (?:street|road|avenue|drive|boulevard|crescent|terrace)$/u;
/** 'Port-au-Prince', 'Rostov-on-Don', 'Aix-en-Provence' */
const ON_SOMETHING = /^\p{L}+-(?:on|upon|in|under|le|en|au|aux|sur|sous|am|an|op|a)-(?:\p{L}+-)?\p{L}+$/u;
const WHERE = ['at before', 'in before', 'place preposition and article before'];
const NEITHER = [...SOMEBODY, 'initial inside', 'word for organisations inside'];

/** 'Host Utah on Friday night': states and countries are nobody, where nobody has their name. */
const isRegion = (key: string, evidence: Evidence): boolean =>
  // 'Walter Brand of Helena'
  ((isKnownPlace(key) || isFirstName(key)) && shareOf(evidence, 'somebody of before') > 0) ||
  (['state', 'country'].some((feature) => evidence.features.includes(feature)) && !isFirstName(key));

/** 'Zentra said that it would appeal', 'the Unite union': one word that no place and nobody has. */
const isCalledBody = (key: string, evidence: Evidence): boolean =>
  ['says of itself', 'noun for organisations behind'].some((f) => shareOf(evidence, f) > 0) &&
  evidence.features.includes('one word') &&
  !isFirstName(key) &&
  !isKnownPlace(key) &&
  ['title before', 'last word of a longer name'].every((f) => shareOf(evidence, f) === 0);

/** 'Washington State Ferries': no Washington. */
const isOfState = (key: string, evidence: Evidence): boolean =>
  STATES.has(key.split(' ', 1)[0] ?? '') && evidence.features.includes('ends with a word for organisations');

/** 'Statistics Canada', 'Sport England': a common noun before its country. */
function isOfCountry(key: string): boolean {
  const [noun = '', country = '', ...more] = key.split(' ');
  const isNoun = isCommon(noun) && !isFirstName(noun) && !SIDE.test(noun);
  return more.length === 0 && COUNTRIES.has(country) && isNoun;
}

/** 'messages from TOI': a few capitals that no place has. */
const isAcronym = (key: string, evidence: Evidence): boolean =>
  key.length >= 3 &&
  key.length <= 4 &&
  evidence.features.includes('capitals') &&
  !isKnownPlace(key) &&
  !['country', 'state', 'city'].some((feature) => evidence.features.includes(feature)) &&
  ['dateline', 'place before a comma', 'noun for places beside'].every(
    (feature) => shareOf(evidence, feature) === 0,
  );

/** 'community leader Ras Iyah Menelik': words without a body's, wherever they stand behind what somebody is. */
const isTitled = (key: string, evidence: Evidence, { confidence }: Typed): boolean =>
  /^\p{L}+(?: [\p{L}'’-]+){1,2}$/u.test(key) &&
  ((confidence < UNSURE &&
    shareOf(evidence, 'words of a title before') > 0 &&
    hasAny(evidence, OF_SOMEBODY)) ||
    (confidence < HARDLY_SURE && shareOf(evidence, 'role before') > 0)) &&
  !endsLikeThing(evidence) &&
  !hasAny(evidence, OF_THINGS) &&
  !isKnownPlace(key);
const hasAny = (evidence: Evidence, features: readonly string[]): boolean =>
  features.some((feature) => shareOf(evidence, feature) > 0);
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
  const isRegionOrCity = ['country', 'state', 'city'].some((feature) => evidence.features.includes(feature));
  const isOther =
    isRegionOrCity ||
    isKnownPlace(key) ||
    isFirstName(first) ||
    shareOf(evidence, 'last word of a longer name') > 0;
  if (isOther || shareOf(evidence, 'according to before') < HALF) return null;
  if (words.length === 1) return 'organization';
  return words.length === 2 && !KNOWN_ORGANIZATIONS.has(first) && !endsLikeThing(evidence) ? 'person' : null;
}
const HALF = 0.5;

/** 'King's College London', 'Radio Weldon', 'Coast TV', 'Figura AI' */
const FOUNDED =
  /^radio \p{L}+$| (?:tv|ai)$|chamber of commerce$|^\p{L}+['’]s (?:college|university|hospital|infirmary|school|academy)(?: |$)/u;

/** What clubs have before their town: 'Hansa Rostock'. */
const CLUB_HEADS =
  /^(?:hansa|werder|borussia|eintracht|fortuna|arminia|hertha|bayer|dynamo|dinamo|lokomotiv|spartak|torpedo|rotor|zenit|rubin|real|atletico|athletic|deportivo|racing|sporting|olympique|stade|rapid|sturm|slavia|sparta|viktoria|banik|legia|lech|wisla|ruch|gornik|partizan|hajduk|inter|club|hapoel|maccabi) \p{L}+$/u;

/** 'Chicago Bulls', 'New York Yankees', though not 'Florence Rivers' */
function isTeamOfCity(key: string): boolean {
  const words = key.split(' ');
  const last = words.pop() ?? '';
  const one = last.replace(/ies$/, 'y').replace(/s$/, '');
  const isOther = [PLACE_WORDS, EVENT_WORDS, AFFILIATIONS].some((list) => list.has(last) || list.has(one));
  if (CLUB_HEADS.test(key) && isKnownPlace(last)) return true;
  if (isOther || !isKnownPlace(words.join(' '))) return false;
  const isMany = last.endsWith('s') && (isCommon(last) || isCommon(one));
  return KNOWN_ORGANIZATIONS.has(last) || (isMany && !isFirstName(words[0] ?? ''));
}

/** 'Orbell Pacific rose 0.4 percent', 'data from Finsight' */
const isTraded = (key: string, evidence: Evidence): boolean =>
  ['price behind', 'figures before'].some((feature) => shareOf(evidence, feature) > 0) &&
  !isKnownPlace(key) &&
  !evidence.features.includes('country') &&
  !isFirstName(key.split(' ', 1)[0] ?? '') &&
  SOMEBODY.every((feature) => shareOf(evidence, feature) === 0);

/** 'Sunday Ledger' */
const isNewspaper = (key: string): boolean => {
  const words = key.split(' ');
  const name = words.pop() ?? '';
  return isPaper(words.join(' '), name) || (TOWN_PAPERS.has(name) && isKnownPlace(words.join(' ')));
};

/** 'New Guinea' */
const SIDE =
  /^(?:latin|new|old|great|greater|little|inner|outer|upper|lower|central|(?:north|south|east|west){1,2}(?:ern)?)$/;

/** 'FactSet': one word with capitals within. */
const isBrand = (key: string, { features }: Evidence): boolean =>
  ['capital inside a word', 'one word'].every((feature) => features.includes(feature)) && !isFirstName(key);

/** 'his wife Mariamma' */
const isKin = (evidence: Evidence): boolean =>
  shareOf(evidence, 'kin before') > 0 &&
  !evidence.features.includes('three words or more') &&
  !endsLikeThing(evidence);

/** 'its deputy chairman, T. R. Venugopal': initials and a last name, and nothing that firms have. */
const isGuest = (key: string, evidence: Evidence): boolean =>
  initialled(key, evidence) !== null && OF_FIRMS.every((feature) => shareOf(evidence, feature) === 0);
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
  ['part before the bracket', 'two words'].every((f) => shareOf(evidence, f) > 0) && !endsLikeThing(evidence);

const endsLikeThing = ({ features }: Evidence): boolean =>
  features.some((feature) => feature.startsWith('ends with a word for '));

/** Below this what the text calls a name counts more than the weights. */
const UNSURE = 0.5;

/** 'Ferris & Dunne', 'the German carmaker Adler'; 'Nimbus Semi, a startup', where nothing else tells what that is. */
const isCalledFirm = (evidence: Evidence, { confidence }: Typed): boolean =>
  evidence.features.includes('ampersand') ||
  (confidence < UNSURE &&
    shareOf(evidence, 'noun for organisations before') > 0 &&
    ['words of a title before', 'begins with a first name'].every((f) => shareOf(evidence, f) === 0)) ||
  (confidence < TYPE_THRESHOLD && shareOf(evidence, 'noun for organisations behind a comma') > 0);

/** 'St Minver': a village by its church, where the saint has no name that people have, and nobody an age or a title. */
const isSaintOfPlace = (key: string, evidence: Evidence): boolean =>
  /^(?:st|saint) \p{L}+$/u.test(key) &&
  !isFirstName(key.split(' ')[1] ?? '') &&
  ['age behind', 'title before', 'says', 'who behind'].every((feature) => shareOf(evidence, feature) === 0);
