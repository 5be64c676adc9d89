import { isCommon, isEveryday } from '../../text/terms.ts';
import { isPossessive, type Prose, type Token } from '../../text/tokens.ts';
import { isKnownPlace, organizationEnd, placeEnd, SAINT } from '../extent.ts';
import { CITIES, countryOfDemonym, isFirstName, STATES } from '../gazetteer.ts';
import { isPlainNoun } from '../joints/joint.ts';
import {
  bare,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  ROLE_NOUNS,
  TITLES,
} from '../lexicon.ts';
import {
  isMemberOfBody,
  isOrganizationWord,
  isPortfolio,
  isRare,
  isTitleWord,
  NOBILITY,
  OFFICE_IN_SHORT,
} from './words.ts';

/**
 * Where the name begins in 'Minister of Housing Mustafa Madbouly', 'Secretary of Housing and Urban Development Ben Carson',
 * 'Mayor of London Sadiq Khan'; `first` where no office stands before.
 */
export function behindDepartment({ tokens }: Prose, first: number, stopAt: number): number {
  const of = beforeDepartments(tokens, first);
  if (!isOffice(tokens, of)) return first;
  // 'chief executive of St Brigid’s Hospital'
  if (SAINT.test(tokens[first]?.lower ?? '') || ORGANIZATION_WORDS.has(bare(tokens[stopAt - 1])))
    return first;
  const given = (i: number): boolean => i <= stopAt - 2 && isFirstName(bare(tokens[i]));
  let plain = first;
  while (plain < stopAt && (isOrdinary(bare(tokens[plain])) || CITIES.has(bare(tokens[plain])))) plain++;
  if (plain > first && given(plain)) return plain;
  // 'Eva-Marie'
  const behind =
    [stopAt - 2, stopAt - 3].find((i) => given(i)) ?? givenBehindDepartment(tokens, first, stopAt) ?? first;
  return Math.max(first, tokens[behind - 1]?.text === '-' ? behind - 2 : behind);
}

/** 'Minister of Antiquities Khaled al-Ani': a first name behind one word. */
const givenBehindDepartment = (tokens: Prose['tokens'], first: number, stopAt: number): number | undefined =>
  first + 1 < stopAt - 1 && isFirstName(bare(tokens[first + 1])) && !isFirstName(bare(tokens[first]))
    ? first + 1
    : undefined;

/** The token before 'Urban Development', or before 'Consumer Affairs, Gaming and Liquor Regulation': departments in a row. */
function beforeDepartments(tokens: Prose['tokens'], first: number): number {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '')) return first - 1;
  let of = first - 2;
  while (of > first - MOST_OF_OFFICE && (tokens[of]?.text === ',' || isDepartment(tokens[of]))) of--;
  return of;
}
const MOST_OF_OFFICE = 12;
const isDepartment = (token: Prose['tokens'][number] | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && isOrdinary(bare(token));

/** 'Secretary of', 'Minister for', 'Minister of State for'. */
function isOffice(tokens: Prose['tokens'], of: number): boolean {
  const [link, office] = [tokens[of]?.lower, bare(tokens[of - 1])];
  if (link === 'of') return TITLES.has(office);
  const ofState = office === 'state' && tokens[of - 2]?.lower === 'of';
  return link === 'for' && FOR_DEPARTMENTS.has(ofState ? bare(tokens[of - 3]) : office);
}
const FOR_DEPARTMENTS: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner']);

/** 'National Communications Officer', 'Deputy Campaign Manager': what somebody is, in words that name nothing. */
export const isOfficeAlone = (prose: Prose, first: number, end: number): boolean =>
  end - first > 1 &&
  OFFICES.test(bare(prose.tokens[end - 1])) &&
  (placeEnd(prose, first, end) ?? organizationEnd(prose, first, end)) === null &&
  // 'United Nations High Commissioner for Refugees' is a body.
  prose.tokens[first]?.lower !== 'united' &&
  prose.tokens.slice(first, end - 1).every((token) => isPlainNoun(bare(token)) || isTitleWord(bare(token)));
const OFFICES =
  /^(?:officer|manager|director|secretary|organi[sz]er|co-?ordinator|chair(?:man|woman|person)?|spokes(?:man|woman|person)|commissioner|adviser|advisor|superintendent|treasurer|inspector|administrator)$/;

/** A word of every day that is no first name. */
export const isOrdinary = (word: string): boolean => !isFirstName(word) && isEveryday(word);

/**
 * Where the titles begin that part a run in two: 'Security Council President Tono Erdal' is an organisation and a person,
 * and so is 'Detroit Police Chief James Craig'. Behind a first name a title is a last name: 'Julie Bishop'.
 */
export function innerTitle(prose: Prose, first: number, stopAt: number): number | null {
  for (let i = first + 1; i < stopAt; i++) {
    const [before, token, after] = [prose.tokens[i - 1], prose.tokens[i], prose.tokens[i + 1]];
    if (token === undefined || before === undefined || before.lower === 'of') continue;
    if (endsKnown(prose, i)) continue;
    // 'Department of Criminal Justice'
    if (token.lower === 'justice' && OF_JUSTICE.test(before.lower)) continue;
    // 'Miriam Pope-Weidel', though not 'Attorney-General'
    if (after?.text === '-' && i + 2 < stopAt && !isTitleWord(bare(prose.tokens[i + 2]))) continue;
    // 'Weldon Coroner’s Court'
    if (isPossessive(after) && i + 2 < stopAt) continue;
    // 'South Carolina Gov. David Beasley', 'Charlotte Mayor Jennifer Marsh' all the same.
    const place =
      (i - 2 >= first && placeEnd(prose, i - 2, i) === i) ||
      (i + 1 < stopAt &&
        (STATES.has(before.lower) || (CITIES.has(before.lower) && PERSON_TITLES.has(bare(token)))));
    const named =
      after !== undefined && i + 1 < stopAt && (isFirstName(bare(after)) || /^\p{Lu}\.$/u.test(after.text));
    // 'Ferguson Mayor James Farrow': a town with a first name's name.
    const holder = (named && i + 2 < stopAt && bare(token) === 'mayor') || OFFICE_IN_SHORT.test(token.text);
    if (isFirstName(before.lower) && !isOrganizationWord(before.lower) && !place && !holder) continue;
    // 'Project Manager Fumihiko Hasebe': a job before two words that are hardly anything but names.
    const last = prose.tokens[i + 2];
    const rare =
      i + 3 === stopAt &&
      ROLE_NOUNS.has(bare(token)) &&
      ((isRare(after) && isRare(last)) || (isAcronym(prose.tokens[first]) && areNames(after, last)));
    // 'Banff National Park'
    const isPlace = i + 2 === stopAt && PLACE_WORDS.has(bare(after));
    const isMember = isMemberOfBody(before, token);
    const inside =
      (rare || (named && (TITLES.has(bare(token)) || isMember))) && !isPlace && !SAINT.test(token.lower);
    // 'Kogi State Commissioner for Education'
    const isOfPlace = isKnownPlace(before.lower) || PLACE_WORDS.has(before.lower);
    const holdsOffice = i + 1 === stopAt && prose.tokens[stopAt]?.lower === 'for' && TITLES.has(bare(token));
    if (
      !PERSON_TITLES.has(bare(token)) &&
      !OFFICE_IN_SHORT.test(token.text) &&
      !inside &&
      !(holdsOffice && isOfPlace)
    )
      continue;
    // 'Hun Sen', 'Robert Col': an abbreviated title has a stop, or a name behind it.
    if (i + 1 === stopAt && ABBREVIATED.test(token.text)) continue;
    // 'Burger King', 'Dairy Queen': not everybody of that name reigns somewhere.
    if (i + 1 === stopAt && NOBILITY.has(bare(token)) && countryOfDemonym(before.lower) === null) return null;
    let from = i;
    // 'Attorney-General'
    while (
      from > first &&
      prose.tokens[from - 2]?.lower !== 'of' &&
      !endsKnown(prose, from - 1) &&
      ((prose.tokens[from - 1]?.text === '-' && isTitleWord(bare(prose.tokens[from - 2]))) ||
        isTitleWord(bare(prose.tokens[from - 1])) ||
        isPortfolio(prose.tokens[from - 1], prose.tokens[from]))
    )
      from--;
    // Titles in front are taken off elsewhere.
    if (from > first) return from;
  }
  return null;
}

/** 'UNISON Regional Organiser Bev Tarrant' */
const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}{3,}$/u.test(token?.text ?? '');
/** Two words of which one is hardly anything but a name, and none is common. */
const areNames = (one: Token | undefined, other: Token | undefined): boolean =>
  (isRare(one) || isRare(other)) && !isCommon(bare(one)) && !isCommon(bare(other));

/** 'AFL-CIO': the second half of a known organisation is no title. */
const endsKnown = ({ tokens }: Prose, i: number): boolean =>
  tokens[i - 1]?.text === '-' && KNOWN_ORGANIZATIONS.has(`${tokens[i - 2]?.lower}-${tokens[i]?.lower}`);

/** Kinds of justice that bodies see to. */
const OF_JUSTICE = /^(?:criminal|juvenile|youth|social|racial|economic|environmental|climate|restorative)$/;

const ABBREVIATED = /^(?:Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm)$/;
