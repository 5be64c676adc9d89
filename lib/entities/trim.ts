import { isCommon, isEveryday, rarityOf } from '../text/terms.ts';
import { isPossessive, opensSentence, type Prose, type Token } from '../text/tokens.ts';
import { isKnownPlace, isPlaceOrSide, placeEnd, SAINT } from './extent.ts';
import { CITIES, COUNTRIES, countryOfDemonym, isFirstName, STATES } from './gazetteer.ts';
import {
  AFFILIATIONS,
  BODY_NOUNS,
  bare,
  GENERIC_NAMES,
  KNOWN_ORGANIZATIONS,
  NEW_PEOPLES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PARTIES,
  PEOPLES_DIRECTIONS,
  PERSON_TITLES,
  PLACE_WORDS,
  POST_NOMINALS,
  ROLE_NOUNS,
  TITLE_WORDS,
  TITLES,
} from './lexicon.ts';

/** A stretch of the text that may name somebody or something. Tokens are a half-open range of the prose's tokens. */
export type NameRun = Readonly<{
  firstToken: number;
  endToken: number;
  text: string;
  start: number;
  end: number;
  titles: readonly string[];
  leading: readonly string[];
}>;

/** Chambers of parliaments: whoever stands behind them is somebody. */
const HOUSES: ReadonlySet<string> = new Set(
  ['representatives', 'commons', 'lords', 'delegates', 'assembly'].map((members) => `house of ${members}`),
);

/** 'Doctors Without Borders', whose first word is no title. */
const isKnownBody = ({ tokens }: Prose, first: number, stopAt: number): boolean =>
  KNOWN_ORGANIZATIONS.has(
    tokens
      .slice(first, stopAt)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Takes titles, demonyms and affiliations off a run's front, and cuts it where two names touch. */
export function trimmed(prose: Prose, first: number, stopAt: number): NameRun[] {
  if (stopAt - first > 1 && (placeEnd(prose, first, stopAt) === stopAt || isKnownBody(prose, first, stopAt)))
    return [runOf(prose, first, stopAt, [], [])];
  // 'Speaker of the House of Representatives Wahadi'
  if (
    HOUSES.has(
      prose.tokens
        .slice(first, first + 3)
        .map(({ lower }) => lower)
        .join(' '),
    ) &&
    stopAt - first > 3
  )
    return [runOf(prose, first, first + 3, [], []), ...trimmed(prose, first + 3, stopAt)];
  const named = behindDepartment(prose, first, stopAt);
  if (named > first) {
    const department = prose.tokens.slice(first, named).map(bare);
    // 'Governor of Texas Greg Abbott': whose he is is a name too.
    const isName = isKnownPlace(department.join(' ')) || !department.every(isCommon);
    return [...(isName ? trimmed(prose, first, named) : []), ...trimmed(prose, named, stopAt)];
  }
  const title = innerTitle(prose, first, stopAt);
  if (title !== null)
    return [...trimmed(prose, first, title), ...(title + 1 < stopAt ? trimmed(prose, title, stopAt) : [])];
  // 'Prime Minister of Belarus Roman Halvenko': a place or body, then a person's first name.
  const touching = prose.tokens
    .slice(first + 1, stopAt - 1)
    .findIndex(
      (t, k) =>
        endsOtherName(prose.tokens[first + k]) &&
        (isFirstName(bare(t)) ||
          (stopAt - first - k === 3 &&
            !/^(?:of|for)$/.test(t.lower) &&
            !ORGANIZATION_WORDS.has(bare(t)) &&
            !isOrganizationWord(bare(prose.tokens[stopAt - 1])))),
    );
  if (touching >= 0)
    return [...trimmed(prose, first, first + 1 + touching), ...trimmed(prose, first + 1 + touching, stopAt)];
  const end = withoutPostNominals(prose, first, stopAt);
  let from = first;
  const titles: string[] = [];
  const leading: string[] = [];
  while (from < end - 1) {
    const token = prose.tokens[from];
    const next = prose.tokens[from + 1];
    // 'Transport for Wales', 'Queen’s University'
    if (token === undefined || next === undefined || next.lower === 'for' || isPossessive(next)) break;
    // 'Saint-Aubry', though not 'Lieutenant-Colonel'
    if (next.text === '-' && !TITLES.has(bare(prose.tokens[from + 2]))) break;
    const word = bare(token);
    const lastWord = bare(prose.tokens[end - 1]);
    const organization = ORGANIZATION_WORDS.has(lastWord) || PLACE_WORDS.has(lastWord);
    const adjective = countryOfDemonym(word) !== null || AFFILIATIONS.has(word);
    // 'St. John’s Hospital', 'St Aidan’s Infants'
    const owned = from + 3 < end && isPossessive(prose.tokens[from + 2]);
    if ((organization || owned) && SAINT.test(token.lower)) break;
    // 'St Pauli', 'St Helens': saints have first names.
    if (SAINT.test(token.lower) && end - from === 2 && !isFirstName(bare(next))) break;
    // 'Prince Edmund Theatre'
    if (organization && NOBILITY.has(word)) break;
    // 'National Bank of Poland', though 'national' stands in titles too.
    if (ORGANIZATION_HEADS.has(bare(next)) && !PERSON_TITLES.has(word)) break;
    // 'National Gallery'
    if (word === 'national' && !isTitleWord(bare(next))) break;
    const isTitle =
      isCabinetSecretary(token, next) ||
      TITLES.has(word) ||
      (TITLE_WORDS.has(word) && isTitleWord(bare(next)));
    if (isTitle && !(organization && !isFirstName(bare(next)))) titles.push(word);
    // 'Parent Tony Bellini said': the capital is the sentence's. 'Miss Universe Alicia Moreno': it is the title's.
    else if (
      (opensSentence(prose, from) || titles.length > 0) &&
      ((isOrdinary(word) && !PLACE_WORDS.has(word)) || ROLE_NOUNS.has(word)) &&
      end - from > 2 &&
      isFirstName(bare(next)) &&
      placeEnd(prose, from, end) === null
    )
      titles.push(word);
    // 'Co-stars Simon Pegg and …'
    else if (word === 'co' && next.text === '-') titles.push(word);
    // 'Airline Norfly said': the capital is the sentence's here too.
    else if (opensSentence(prose, from) && isPlainBody(word) && !organization) {
      from++;
      continue;
    }
    // 'Lieutenant-Colonel'
    else if (token.text === '-' && titles.length > 0 && TITLES.has(bare(next))) {
      from++;
      continue;
    } else if (OF_A_PARTY.test(word) && end - from === 2 && KNOWN_ORGANIZATIONS.has(bare(next)))
      leading.push(word);
    else if (adjective && ((TITLES.has(bare(next)) && !organization) || isFirstName(bare(next))))
      leading.push(word);
    // 'Jewish West Bank', 'Arab East Jerusalem'
    else if (adjective && end - from > 2 && isPlaceOrSide(prose, from + 1, end)) leading.push(word);
    // 'the Czech Radek Stepan'
    else if (
      countryOfDemonym(word) !== null &&
      end - from === 3 &&
      !organization &&
      isRare(next) &&
      isRare(prose.tokens[end - 1])
    )
      leading.push(word);
    else break;
    from++;
  }
  const last = prose.tokens[from];
  const acronym = /^\p{Lu}{3,}$/u.test(last?.text ?? '') && !TITLES.has(bare(last));
  if (last === undefined || (end - from === 1 && isNoName(bare(last)) && !acronym)) return [];
  if (end - from === 1 && POST_NOMINALS.has(bare(last))) return [];
  // 'North American', 'South Korean'
  if (
    end - from === 2 &&
    PEOPLES_DIRECTIONS.has(last.lower) &&
    countryOfDemonym(bare(prose.tokens[end - 1])) !== null &&
    !COUNTRIES.has(bare(prose.tokens[end - 1]))
  )
    return [];
  if (end - from === 2 && last.lower === 'new' && NEW_PEOPLES.has(bare(prose.tokens[end - 1]))) return [];
  // 'Bosnian Serbs', 'Shiite Muslims': peoples, and no place of theirs; 'Liberal Democrats' is a party.
  const [kind, people] = [bare(last), bare(prose.tokens[end - 1])];
  const isParty = /^(?:liberal|christian|social|free)$/.test(kind) && people.startsWith('democrat');
  if (end - from === 2 && isOfPeople(kind) && isOfPeople(people) && !isParty) return [];
  // 'the Indiana Republican', 'Senate Democrats': whose they are is a name, if it is one alone.
  if (end - from > 1 && AMERICAN_PARTY.test(people) && !isParty) {
    const isName = end - from > 2 || STATES.has(kind) || KNOWN_ORGANIZATIONS.has(kind);
    return isName ? trimmed(prose, from, end - 1) : [];
  }
  // 'African-American', 'Anglo-Saxon'
  if (
    end - from === 3 &&
    prose.tokens[from + 1]?.text === '-' &&
    isNoName(bare(last)) &&
    isNoName(bare(prose.tokens[end - 1]))
  )
    return [];
  return [runOf(prose, from, end, titles, leading)];
}

/**
 * Where the name begins in 'Minister of Housing Mustafa Madbouly', 'Secretary of Housing and Urban Development Ben Carson',
 * 'Mayor of London Sadiq Khan'; `first` where no office stands before.
 */
function behindDepartment({ tokens }: Prose, first: number, stopAt: number): number {
  const of = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1;
  if (tokens[of]?.lower !== 'of' || !TITLES.has(bare(tokens[of - 1]))) return first;
  // 'chief executive of St Brigid’s Hospital'
  if (SAINT.test(tokens[first]?.lower ?? '') || ORGANIZATION_WORDS.has(bare(tokens[stopAt - 1])))
    return first;
  const given = (i: number): boolean => i <= stopAt - 2 && isFirstName(bare(tokens[i]));
  let plain = first;
  while (plain < stopAt && (isOrdinary(bare(tokens[plain])) || CITIES.has(bare(tokens[plain])))) plain++;
  if (plain > first && given(plain)) return plain;
  // 'Eva-Marie'
  const behind = [stopAt - 2, stopAt - 3].find((i) => given(i)) ?? first;
  return Math.max(first, tokens[behind - 1]?.text === '-' ? behind - 2 : behind);
}

const ABBREVIATED = /^(?:Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm)$/;

/** 'Gareth Tolliver KC' without its end. */
function withoutPostNominals(prose: Prose, first: number, stopAt: number): number {
  let end = stopAt;
  while (end - first > 2 && POST_NOMINALS.has(bare(prose.tokens[end - 1]))) end--;
  return end;
}

const isOrdinary = (word: string): boolean => !isFirstName(word) && isEveryday(word);

/** Words rarer than this are hardly anything but names. */
const RARE = 0.95;
const isRare = (token: Token | undefined): boolean => rarityOf(bare(token)) > RARE;

/** The run of these tokens. */
export function runOf(
  prose: Prose,
  firstToken: number,
  endToken: number,
  titles: readonly string[],
  leading: readonly string[],
): NameRun {
  const start = prose.tokens[firstToken]?.start ?? 0;
  const end = prose.tokens[endToken - 1]?.end ?? start;
  return { firstToken, endToken, text: prose.text.slice(start, end), start, end, titles, leading };
}

/** A minister, in Kenya and Britain: no cabinet. */
const isCabinetSecretary = (cabinet: Token | undefined, secretary: Token | undefined): boolean =>
  cabinet?.lower === 'cabinet' && secretary?.lower === 'secretary';

/**
 * Where the titles begin that part a run in two: 'Security Council President Tono Erdal' is an organisation and a person,
 * and so is 'Detroit Police Chief James Craig'. Behind a first name a title is a last name: 'Julie Bishop'.
 */
function innerTitle(prose: Prose, first: number, stopAt: number): number | null {
  for (let i = first + 1; i < stopAt; i++) {
    const [before, token, after] = [prose.tokens[i - 1], prose.tokens[i], prose.tokens[i + 1]];
    if (token === undefined || before === undefined || before.lower === 'of') continue;
    // 'South Carolina Gov. David Beasley', 'Charlotte Mayor Jennifer Marsh' all the same.
    const place =
      (i - 2 >= first && placeEnd(prose, i - 2, i) === i) ||
      (i + 1 < stopAt &&
        (STATES.has(before.lower) || (CITIES.has(before.lower) && PERSON_TITLES.has(bare(token)))));
    const named =
      after !== undefined && i + 1 < stopAt && (isFirstName(bare(after)) || /^\p{Lu}\.$/u.test(after.text));
    // 'Ferguson Mayor James Farrow': a town with a first name's name.
    const holder = named && i + 2 < stopAt && bare(token) === 'mayor';
    if (isFirstName(before.lower) && !isOrganizationWord(before.lower) && !place && !holder) continue;
    // 'Project Manager Fumihiko Hasebe': a job before two words that are hardly anything but names.
    const rare =
      i + 3 === stopAt && isRare(after) && isRare(prose.tokens[i + 2]) && ROLE_NOUNS.has(bare(token));
    // 'Banff National Park'
    const isPlace = i + 2 === stopAt && PLACE_WORDS.has(bare(after));
    const inside = (named || rare) && !isPlace && TITLES.has(bare(token)) && !SAINT.test(token.lower);
    // 'Kogi State Commissioner for Education'
    const isOfPlace = isKnownPlace(before.lower) || PLACE_WORDS.has(before.lower);
    const holdsOffice = i + 1 === stopAt && prose.tokens[stopAt]?.lower === 'for' && TITLES.has(bare(token));
    if (!PERSON_TITLES.has(bare(token)) && !inside && !(holdsOffice && isOfPlace)) continue;
    // 'Hun Sen', 'Robert Col': an abbreviated title has a stop, or a name behind it.
    if (i + 1 === stopAt && ABBREVIATED.test(token.text)) continue;
    // 'Burger King', 'Dairy Queen': not everybody of that name reigns somewhere.
    if (i + 1 === stopAt && NOBILITY.has(bare(token)) && countryOfDemonym(before.lower) === null) return null;
    let from = i;
    // 'Attorney-General'
    while (
      from > first &&
      prose.tokens[from - 2]?.lower !== 'of' &&
      (prose.tokens[from - 1]?.text === '-' ||
        isTitleWord(bare(prose.tokens[from - 1])) ||
        isCabinetSecretary(prose.tokens[from - 1], prose.tokens[from]))
    )
      from--;
    // Titles in front are taken off elsewhere.
    if (from > first) return from;
  }
  return null;
}
const isTitleWord = (word: string): boolean => TITLES.has(word) || TITLE_WORDS.has(word);
const NOBILITY: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'lord', 'lady']);

const isOrganizationWord = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word) || ORGANIZATION_HEADS.has(word);

/** Nouns for organisations that no organisation's name begins with, as those of banks and clubs do. */
const isPlainBody = (word: string): boolean => BODY_NOUNS.has(word) && !isOrganizationWord(word);

function endsOtherName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COUNTRIES.has(token.lower) ||
      STATES.has(token.lower) ||
      /^(?:state|states|party|council|committee|ministry|department|university|union|parliament|senate|intelligence|affairs|defense|defence|assembly|commission|agency|bureau|authority|federation)$/.test(
        token.lower,
      ))
  );
}

/** 'the Republican Senate', 'the Labour Treasury', though not 'the European Parliament' */
const OF_A_PARTY = /^(?:democratic|republican|conservative|labour|tory|liberal)$/;
const AMERICAN_PARTY = /^(?:democrat|republican)s?$/;

/** 'Bosnian', 'Serbs', 'Shiite': what people are called by their country or faith. */
const isOfPeople = (word: string): boolean =>
  AFFILIATIONS.has(word) || (countryOfDemonym(word) !== null && !COUNTRIES.has(word));

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
