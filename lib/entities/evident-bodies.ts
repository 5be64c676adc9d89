import { isCommon } from '../text/terms.ts';
import { type Evidence, hasAny, SOMEBODY, TYPE_THRESHOLD, type Typed, UNSURE } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { COUNTRIES, countryOfDemonym, isFirstName, STATES } from './gazetteer.ts';
import { AFFILIATIONS, EVENT_WORDS, KNOWN_ORGANIZATIONS, PLACE_WORDS, ROLE_NOUNS } from './lexicon.ts';
import { isPaper, isStation, TOWN_PAPERS } from './papers.ts';

/** True for what the weights take for somebody or a place, and is a body by its words or by what is said of it. */
export function isBodyByNature(key: string, evidence: Evidence, { type, confidence }: Typed): boolean {
  const open = type === 'person' || confidence < TYPE_THRESHOLD;
  return (
    (open && isCalledBody(key, evidence)) ||
    (type !== 'organization' && isBrand(key, evidence)) ||
    (type === 'person' && confidence >= TYPE_THRESHOLD && evidence.features.includes('acronym inside')) ||
    (type === 'person' && isOfState(key, evidence)) ||
    (type === 'person' && confidence >= TYPE_THRESHOLD && isBranch(key, evidence)) ||
    (type !== 'organization' && isOfMany(key)) ||
    (type === 'person' && (isOfCountry(key) || isTeamOfCity(key) || FOUNDED.test(key))) ||
    (type !== 'organization' && (isTraded(key, evidence) || isNewspaper(key) || isChannel(key))) ||
    (type === 'place' && isAcronym(key, evidence)) ||
    (type === 'person' && evidence.features.includes('capitals') && isStation(key) && !isCommon(key))
  );
}

/** 'Zentra said that it would appeal', 'the Unite union': one word that no place and nobody has. */
const isCalledBody = (key: string, evidence: Evidence): boolean =>
  hasAny(evidence, ['says of itself', 'noun for organisations behind']) &&
  evidence.features.includes('one word') &&
  !isFirstName(key) &&
  !isKnownPlace(key) &&
  !hasAny(evidence, ['title before', 'last word of a longer name']);

/** 'Washington State Ferries': no Washington. */
const isOfState = (key: string, evidence: Evidence): boolean =>
  STATES.has(key.split(' ', 1)[0] ?? '') && evidence.features.includes('ends with a word for organisations');

/** 'Federated Farmers', 'United Teachers': who is in it. */
function isOfMany(key: string): boolean {
  const [first = '', last = '', ...more] = key.split(' ');
  const one = last.replace(/s$/, '');
  return (
    more.length === 0 && one !== last && ROLE_NOUNS.has(one) && first.endsWith('ed') && !isFirstName(first)
  );
}

/** 'Statistics Canada', 'Sport England': a common noun before its country. */
function isOfCountry(key: string): boolean {
  const [noun = '', country = '', ...more] = key.split(' ');
  const isNoun = isCommon(noun) && !isFirstName(noun) && !SIDE.test(noun);
  return more.length === 0 && COUNTRIES.has(country) && isNoun;
}

/** 'AirAsia Indonesia', 'Equality Alabama': what would be taken for somebody, with a country or state behind a word that nobody is called. */
function isBranch(key: string, evidence: Evidence): boolean {
  const [name = '', place = '', ...more] = key.split(' ');
  const isSomebodys = isFirstName(name) || /^\p{L}$|ian$/u.test(name) || SIDE.test(name);
  const isPlace = COUNTRIES.has(place) || STATES.has(place);
  return more.length === 0 && isPlace && !isSomebodys && !hasAny(evidence, [...SOMEBODY, 'title before']);
}

/** 'messages from TOI': a few capitals that no place has. */
const isAcronym = (key: string, evidence: Evidence): boolean =>
  key.length >= 3 &&
  key.length <= 4 &&
  evidence.features.includes('capitals') &&
  !isKnownPlace(key) &&
  !hasAny(evidence, ['country', 'state', 'city']) &&
  !hasAny(evidence, ['dateline', 'place before a comma', 'noun for places beside']);

/** 'King's College London', 'Radio Weldon', 'Coast TV', 'Figura AI', 'Orbell Financial' */
const FOUNDED =
  /^radio \p{L}+$| (?:tv|ai|financial)$|chamber of commerce$| (?:laborator(?:y|ies)|observatory)$|^encyclopa?edia |^\p{L}+['’]s (?:college|university|hospital|infirmary|school|academy)(?: |$)/u;

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
  hasAny(evidence, ['price behind', 'figures before']) &&
  !isKnownPlace(key) &&
  !evidence.features.includes('country') &&
  !isFirstName(key.split(' ', 1)[0] ?? '') &&
  !hasAny(evidence, SOMEBODY);

/** 'Sportsman Channel', though not 'English Channel' */
const isChannel = (key: string): boolean => {
  const [first = '', ...more] = key.split(' ');
  return (
    more.at(-1) === 'channel' && isCommon(first) && !isKnownPlace(first) && countryOfDemonym(first) === null
  );
};

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

/** 'Ferris & Dunne', 'the German carmaker Adler'; 'Nimbus Semi, a startup', where nothing else tells what that is. */
export const isCalledFirm = (evidence: Evidence, { confidence }: Typed): boolean =>
  evidence.features.includes('ampersand') ||
  (confidence < UNSURE &&
    evidence.features.includes('noun for organisations before') &&
    !hasAny(evidence, ['words of a title before', 'begins with a first name'])) ||
  (confidence < TYPE_THRESHOLD && evidence.features.includes('noun for organisations behind a comma'));
