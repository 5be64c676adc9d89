import { type Evidence, hasAny, SOMEBODY } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { isFirstName } from './gazetteer.ts';

/** 'the shop at Marsh Lane', 'in the Banff National Park', 'Ann Arbor, Mich.', 'Co Mayo': where something stands, and nobody. */
export const isSomewhere = (key: string, evidence: Evidence): boolean =>
  /^co \p{L}+$/u.test(key) ||
  LANDFORM.test(key) ||
  GROUND.test(key) ||
  RESERVE.test(key) ||
  (STREET.test(key) && !hasAny(evidence, NEITHER)) ||
  (/ lane$/.test(key) && evidence.features.includes('on before')) ||
  ON_SOMETHING.test(key) ||
  ((evidence.features.includes('state in short behind a comma') ||
    (evidence.features.includes('noun for places beside') && !isFirstName(key.split(' ', 1)[0] ?? '')) ||
    ((evidence.features.includes('ends with a word for places') || isHeadedByPlace(key, evidence)) &&
      hasAny(evidence, WHERE))) &&
    !hasAny(evidence, NEITHER));
/** 'Gulf of Mexico', 'Bayou La Batre', though not 'Coast Guard' or 'Oval Office'. */
const isHeadedByPlace = (key: string, evidence: Evidence): boolean =>
  /^(?:bayou|glen|lake|mount|loch|cape) /.test(key) ||
  (evidence.features.includes('begins with a word for places') && evidence.features.includes('of inside'));
/** 'Gulf of Mexico', 'Isle of Man' */
const LANDFORM =
  /^(?:gulf|bay|isles?|straits?|sea|cape|vale|valley|peninsula|bight|islands?|firth|forest|horn|mull) of (?:the )?\p{L}+$/u;
/** 'Shoreline Amphitheatre' */
const GROUND =
  /^\p{L}+(?: \p{L}+)? (?:amphitheat(?:re|er)|coliseum|racecourse|speedway|ballpark|fairgrounds)$/u;
/** 'Yosemite National Park' */
const RESERVE = /\p{L} (?:national|state|country|regional|provincial) (?:park|forest|monument|seashore)$/u;
/** 'Albert Street' */
const STREET =
  /^[\p{L}-]+(?: \p{L}+)? (?:street|road|avenue|drive|boulevard|crescent|terrace|rd|ave|blvd)(?: (?:[ns][ew]|[nsew]|north|south|east|west)\.?)?$/u;
/** 'Port-au-Prince', 'Rostov-on-Don', 'Aix-en-Provence' */
const ON_SOMETHING = /^\p{L}+-(?:on|upon|in|under|le|en|au|aux|sur|sous|am|an|op|a)-(?:\p{L}+-)?\p{L}+$/u;
const WHERE = ['at before', 'in before', 'place preposition and article before'];
const NEITHER = [...SOMEBODY, 'initial inside', 'word for organisations inside'];

/** 'Host Utah on Friday night': states and countries are nobody, where nobody has their name. */
export const isRegion = (key: string, evidence: Evidence): boolean =>
  // 'Walter Brand of Helena'
  ((isKnownPlace(key) || isFirstName(key)) && evidence.features.includes('somebody of before')) ||
  (hasAny(evidence, ['state', 'country']) && !isFirstName(key));

/** 'St Minver': a village by its church, where the saint has no name that people have, and nobody an age or a title. */
export const isSaintOfPlace = (key: string, evidence: Evidence): boolean =>
  /^(?:st|saint) \p{L}+$/u.test(key) &&
  !isFirstName(key.split(' ')[1] ?? '') &&
  !hasAny(evidence, ['age behind', 'title before', 'says', 'who behind']);
