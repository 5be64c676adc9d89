import type { Prose } from '../../text/tokens.ts';
import { COUNTRIES, countryOfDemonym, STATES } from '../gazetteer.ts';
import {
  AFFILIATIONS,
  bare,
  KNOWN_ORGANIZATIONS,
  NEW_PEOPLES,
  PEOPLES_DIRECTIONS,
  POST_NOMINALS,
  TITLES,
} from '../lexicon.ts';
import { isNoName } from './words.ts';

/** True for what has capitals and names nothing: titles alone, 'North American', 'Bosnian Serbs', 'Anglo-Saxon'. */
export function namesNothing({ tokens }: Prose, from: number, end: number): boolean {
  const token = tokens[from];
  if (token === undefined) return true;
  const [first, last] = [bare(token), bare(tokens[end - 1])];
  const isAcronym = /^\p{Lu}{3,}$/u.test(token.text) && !TITLES.has(first);
  if (end - from === 1) return (isNoName(first) && !isAcronym) || POST_NOMINALS.has(first);
  // 'African-American', 'Anglo-Saxon'
  if (end - from === 3) return tokens[from + 1]?.text === '-' && isNoName(first) && isNoName(last);
  if (end - from !== 2) return false;
  // 'North American', 'South Korean'
  const isPeople = countryOfDemonym(last) !== null && !COUNTRIES.has(last);
  if (PEOPLES_DIRECTIONS.has(token.lower) && isPeople) return true;
  // 'Native Americans'
  if (/^(?:native|african|asian|indigenous)$/.test(first) && isOfPeople(last)) return true;
  if (token.lower === 'new' && NEW_PEOPLES.has(last)) return true;
  // 'Bosnian Serbs', 'Shiite Muslims': peoples, and no place of theirs
  return isOfPeople(first) && isOfPeople(last) && !isParty(first, last);
}

/** 'the Indiana Republican', 'Senate Democrats': true where the run ends with members of an American party. */
export function endsWithMembers({ tokens }: Prose, from: number, end: number): boolean {
  const [first, last] = [bare(tokens[from]), bare(tokens[end - 1])];
  return end - from > 1 && AMERICAN_PARTY.test(last) && !isParty(first, last);
}
const AMERICAN_PARTY = /^(?:democrat|republican)s?$/;

/** Whose such members are is a name, if it is one alone. */
export const isOfMembers = ({ tokens }: Prose, from: number, end: number): boolean =>
  end - from > 2 || STATES.has(bare(tokens[from])) || KNOWN_ORGANIZATIONS.has(bare(tokens[from]));

/** 'Liberal Democrats' is a party. */
const isParty = (kind: string, people: string): boolean =>
  /^(?:liberal|christian|social|free)$/.test(kind) && people.startsWith('democrat');

/** 'Bosnian', 'Serbs', 'Shiite': what people are called by their country or faith. */
const isOfPeople = (word: string): boolean =>
  AFFILIATIONS.has(word) || (countryOfDemonym(word) !== null && !COUNTRIES.has(word));
