import { rarityOf } from '../../text/terms.ts';
import { isPossessive, opensSentence, type Prose, type Token } from '../../text/tokens.ts';
import { isKnownPlace, isPlaceOrSide, placeEnd, SAINT } from '../extent.ts';
import { countryOfDemonym, isFirstName } from '../gazetteer.ts';
import {
  AFFILIATIONS,
  BODY_NOUNS,
  bare,
  FAMILY_NAMES_FIRST,
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  ROLE_NOUNS,
  TITLE_WORDS,
  TITLES,
} from '../lexicon.ts';
import { isOrdinary } from './offices.ts';
import {
  isMemberOfBody,
  isOrganizationWord,
  isPortfolio,
  isRare,
  isTitleWord,
  NOBILITY,
  OFFICE_IN_SHORT,
} from './words.ts';

/** Where a name begins behind the titles and adjectives before it. */
export type Front = Readonly<{ from: number; titles: readonly string[]; leading: readonly string[] }>;

/** What a word before a name is: part of a title, an adjective of a people or party, a noun or hyphen to pass over. */
type Part = 'title' | 'adjective' | 'passed over';

/** The titles, demonyms and affiliations that stand before a name, and where it begins. */
export function frontOf(prose: Prose, first: number, end: number): Front {
  const titles: string[] = [];
  const leading: string[] = [];
  let from = first;
  for (; from < end - 1; from++) {
    const part = beginsName(prose, from, end) ? null : partOf(prose, from, end, titles.length > 0);
    if (part === null) break;
    const word = bare(prose.tokens[from]);
    if (part === 'title') titles.push(word);
    if (part === 'adjective') leading.push(word);
  }
  return { from, titles, leading };
}

/** True for a word that would be a title elsewhere, and begins a body's or place's name here. */
function beginsName({ tokens }: Prose, from: number, end: number): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]];
  // 'Transport for Wales', 'Queen’s University'
  if (token === undefined || next === undefined || next.lower === 'for' || isPossessive(next)) return true;
  // 'Saint-Aubry', though not 'Lieutenant-Colonel' or 'President Pro-Tem'
  if (next.text === '-' && !TITLES.has(bare(tokens[from + 2]))) return true;
  const word = bare(token);
  // 'St. John’s Hospital', 'St Aidan’s Infants'
  const isOwned = from + 3 < end && isPossessive(tokens[from + 2]);
  const isSaint = SAINT.test(token.lower);
  // 'St. Louis Cardinals'
  if (isSaint && isKnownPlace(`${token.lower} ${next.lower}`)) return true;
  if (isSaint && (isThing(tokens[end - 1]) || isOwned)) return true;
  // 'St Pauli', 'St Helens': saints have first names.
  if (isSaint && end - from === 2 && !isFirstName(bare(next))) return true;
  // 'Prince Edmund Theatre'
  if (isThing(tokens[end - 1]) && NOBILITY.has(word)) return true;
  // 'National Bank of Poland', though 'national' stands in titles too.
  if (ORGANIZATION_HEADS.has(bare(next)) && !PERSON_TITLES.has(word)) return true;
  // 'National Gallery'
  return word === 'national' && !isTitleWord(bare(next));
}

/** What the word is that stands before the rest of a run, or null where the name begins with it. */
function partOf(prose: Prose, from: number, end: number, titled: boolean): Part | null {
  const { tokens } = prose;
  const [token, next, last] = [tokens[from], tokens[from + 1], tokens[end - 1]];
  if (token === undefined || next === undefined) return null;
  const word = bare(token);
  const behind = bare(next);
  const isGiven = isFirstName(behind);
  // 'Former Manchester United striker'
  if (word === 'former') return 'passed over';
  // 'Man-of-the-Match Irfan', 'Player of the Year Tom Feld'
  if (AWARDED.test(word) && isOfThe(tokens, from)) return 'passed over';
  // 'the State of Rio Grande'
  if (word === 'of' && titled) return 'passed over';
  if (isTitle(prose, from) && !(isThing(last) && !isGiven)) return 'title';
  // 'Mrs Garden', 'Mr Bank'
  if (ADDRESSES.test(word) && end - from === 2) return 'title';
  const opens = opensSentence(prose, from);
  // 'Parent Tony Bellini said': the capital is the sentence's. 'Miss Universe Alicia Moreno': it is the title's.
  const isJob = (isOrdinary(word) && !PLACE_WORDS.has(word)) || ROLE_NOUNS.has(word);
  if ((opens || titled) && isJob && end - from > 2 && isGiven && placeEnd(prose, from, end) === null)
    return 'title';
  // 'Co-stars Simon Pegg and …', 'President Pro-Tem Simon Pegg'
  if (next.text === '-' && (word === 'co' || (word === 'pro' && bare(tokens[from + 2]) === 'tem')))
    return 'title';
  // 'Airline Norfly said': the capital is the sentence's here too.
  if (opens && isPlainBody(word) && !isThing(last)) return 'passed over';
  // 'Lieutenant-Colonel'
  if (token.text === '-' && titled && TITLES.has(behind)) return 'passed over';
  if (OF_A_PARTY.test(word) && end - from === 2 && KNOWN_ORGANIZATIONS.has(behind)) return 'adjective';
  if (end - from === 3 && isGiven && !isThing(last) && isAttribute(token, next, last)) return 'passed over';
  const isDemonym = countryOfDemonym(word) !== null;
  if (!isDemonym && !AFFILIATIONS.has(word)) return null;
  if ((TITLES.has(behind) && !isThing(last)) || isGiven) return 'adjective';
  // 'Jewish West Bank', 'Arab East Jerusalem'
  if (end - from > 2 && isPlaceOrSide(prose, from + 1, end)) return 'adjective';
  // 'the Czech Radek Stepan'
  const isName = end - from === 3 && !isThing(last) && isRare(next) && isRare(last);
  return isDemonym && isName ? 'adjective' : null;
}

/** 'Disgraced Dave Attwood', 'DL Myles Garrett', 'Beatle Ringo Starr', 'Dundee Toni Servillo': what no name begins with, before a full one. */
function isAttribute(token: Token, first: Token, last: Token | undefined): boolean {
  const word = bare(token);
  const isOfName =
    isFirstName(word) ||
    FAMILY_NAMES_FIRST.has(word) ||
    [word, bare(first)].some((part) => NAME_PARTICLES.has(part));
  if (isOfName || OF_PLACES.test(word) || word.length < 2 || rarityOf(bare(last)) < HARDLY_COMMON)
    return false;
  return rarityOf(word) < HARDLY_A_NAME || isKnownPlace(word) || ATTRIBUTE.test(token.text);
}
/** Last names are rarer than this, and what stands before a full name less rare than that. */
const HARDLY_COMMON = 0.7;
const HARDLY_A_NAME = 0.9;
const OF_PLACES =
  /^(?:san|santa|santo|st|saint|north|south|east|west|new|old|great|big|los|las|fort|mount|port|lake|cape)$/;
const ATTRIBUTE = /^\p{Lu}{2,4}$|^\p{Lu}\p{Ll}{2,}(?:ed|ian)$/u;

/** What prizes are awarded for. */
const AWARDED = /^(?:match|game|series|tournament|season|year|month|week|day)$/;
const isOfThe = (tokens: Prose['tokens'], i: number): boolean => {
  const before = tokens.slice(Math.max(0, i - 4), i).filter(({ text }) => text !== '-');
  return before.at(-1)?.lower === 'the' && before.at(-2)?.lower === 'of';
};

function isTitle({ tokens }: Prose, i: number): boolean {
  const [word, next] = [bare(tokens[i]), bare(tokens[i + 1])];
  return (
    (word === 'lance' && LANCED.test(next)) ||
    (word === 'tan' && next === 'sri') ||
    (/^se?ri$/.test(word) && MALAY.test(bare(tokens[i - 1]))) ||
    isPortfolio(tokens[i], tokens[i + 1]) ||
    isMemberOfBody(tokens[i], tokens[i + 1]) ||
    isMemberOfBody(tokens[i - 1], tokens[i]) ||
    TITLES.has(word) ||
    OFFICE_IN_SHORT.test(tokens[i]?.text ?? '') ||
    (TITLE_WORDS.has(word) && isTitleWord(next))
  );
}

/** Ranks before which 'Lance' is no first name. */
const LANCED = /^(?:corporal|cpl|bombardier|sergeant)$/;

/** What 'Sri' and 'Seri' follow in Malaysian titles. */
const MALAY = /^(?:tan|datuk|dato|datin)$/;

/** How somebody is addressed whose last name follows. */
const ADDRESSES = /^(?:mr|mrs|ms|miss)$/;

/** The last word of a body's or place's name. */
const isThing = (last: Token | undefined): boolean =>
  ORGANIZATION_WORDS.has(bare(last)) || PLACE_WORDS.has(bare(last));

/** Nouns for organisations that no organisation's name begins with, as those of banks and clubs do. */
const isPlainBody = (word: string): boolean => BODY_NOUNS.has(word) && !isOrganizationWord(word);

/** 'the Republican Senate', 'the Labour Treasury', though not 'the European Parliament' */
const OF_A_PARTY = /^(?:democratic|republican|conservative|labour|tory|liberal)$/;
