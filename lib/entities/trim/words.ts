import { isCommon, rarityOf } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import { isKnownPlace } from '../extent.ts';
import { COUNTRIES, countryOfDemonym, isFirstName } from '../gazetteer.ts';
import {
  AFFILIATIONS,
  bare,
  GENERIC_NAMES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PARTIES,
  TITLE_WORDS,
  TITLES,
} from '../lexicon.ts';

/** Words rarer than this are hardly anything but names. */
const RARE = 0.95;
export const isRare = (token: Token | undefined): boolean => rarityOf(bare(token)) > RARE;

/** What a minister sees to, in a common word ('Drought Minister'), or the cabinet that he sits in in Kenya and Britain. */
export const isPortfolio = (token: Token | undefined, office: Token | undefined): boolean => {
  if (token === undefined || !/^(?:minister|secretary)$/.test(office?.lower ?? '')) return false;
  const word = bare(token);
  return (
    (word === 'cabinet' && office?.lower === 'secretary') ||
    (/^\p{Lu}\p{Ll}/u.test(token.text) &&
      isCommon(word) &&
      !isFirstName(word) &&
      !isKnownPlace(word) &&
      !isOrganizationWord(word))
  );
};

/** 'Council Member', 'Board Members': who sits in a body. */
export const isMemberOfBody = (body: Token | undefined, member: Token | undefined): boolean =>
  /^members?$/.test(member?.lower ?? '') && OF_MEMBERS.test(body?.lower ?? '');
const OF_MEMBERS = /^(?:council|board|assembly|committee|cabinet|commission|parliament|knesset)$/;

/** A title, or a word of one. */
export const isTitleWord = (word: string): boolean => TITLES.has(word) || TITLE_WORDS.has(word);

/** Titles of nobles, which firms and theatres have too. */
export const NOBILITY: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'lord', 'lady']);

/** What organisations begin or end with. */
export const isOrganizationWord = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word) || ORGANIZATION_HEADS.has(word);

/** True for words that are no name alone: titles, demonyms, single letters, signs. */
export function isNoName(word: string): boolean {
  if (PARTIES.has(word)) return false;
  return (
    NOT_NAMES.has(word) ||
    GENERIC_NAMES.has(word) ||
    TITLES.has(word) ||
    AFFILIATIONS.has(word) ||
    (countryOfDemonym(word) !== null && !COUNTRIES.has(word)) ||
    /^(?:\p{L}|[^\p{L}]*|jr|sr)$/u.test(word)
  );
}

/** Offices in capitals, nobody's last name: who sits in a parliament, heads a government or the police of South Asia. */
export const OFFICE_IN_SHORT = /^(?:M(?:P|LA|LC|NA)s?|[PC]M|SHO|SSP|DSP|DCP|ACP|DIG|IGP|DGP)$/;
