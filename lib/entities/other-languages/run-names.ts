import { CITIES, COUNTRIES } from '../gazetteer.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { ELIDED, isFirst, PARTICLES, type Run } from './runs.ts';
import { isCapital, isTitleWord, type Word } from './words.ts';

/** The words of somebody's name. */
export type Name = readonly Word[];

/** Most names have so many words; where nouns have capitals, what follows the last name may be one. */
const MAX_WORDS = 6;
/** Before these the next word names a place: 'San José'. */
const SAINTS: ReadonlySet<string> = new Set('san santa santo são saint sainte sankt st ste sint'.split(' '));

/** A name’s words as the text prints them. */
export const joined = (name: Name): string =>
  name
    .map(({ text }, i) => (i > 0 ? `${ELIDED.test(name[i - 1]?.text ?? '') ? '’' : ' '}${text}` : text))
    .join('');

/**
 * The part of a run that is somebody's name, or null: a first name and what follows it, alone only where it speaks or has
 * an age; any words behind what somebody is.
 */
export function fullName(run: Run, lexicon: Lexicon): Name | null {
  const { words, speaks, hasAge, hasArticle, isOblique, hasRole } = run;
  if (isOblique) return null;
  // 'burmistrz Lwówka Śląskiego': behind an office in the nominative, a name in another case is its town.
  if (hasRole && lexicon.inflected && GENITIVE.test(words.at(-1)?.text ?? '')) return null;
  const first = words.findIndex(
    (word, i) =>
      isFirst(word, lexicon, speaks) &&
      !isTitleWord(word, lexicon) &&
      // 'ANCI Piemonte Michele Pianetta'
      !(isAcronym(word) && words.some((other) => isCapital(other) && !isAcronym(other))) &&
      !ELIDED.test(word.text) &&
      !SAINTS.has(words[i - 1]?.lower ?? '') &&
      // 'Italia Viva Irma Rossi'
      !(COUNTRIES.has(words[i - 1]?.lower ?? '') && isFirst(words[i + 1], lexicon, speaks)),
  );
  const unlisted = behindRole(run, lexicon);
  const from =
    first >= 0 ? first : unlisted < 0 && (isSpeaker(run, lexicon) || isMember(run, lexicon)) ? 0 : unlisted;
  if (from < 0) return null;
  const isAlone = from === words.length - 1;
  // 'Le Monde' has the name of nobody.
  const isEvident = speaks || hasAge || isDouble(words[from], lexicon);
  if (isAlone && !(words.length === 1 && !hasArticle && isEvident)) return null;
  const name = words.slice(from, nameEnd(run, from, lexicon));
  const whole = joined(name).toLowerCase();
  const isPlace = !isAlone && (COUNTRIES.has(whole) || CITIES.has(whole));
  // 'Валентина ВОРОНА', though not 'Air ONU'
  const isShouted = name.length === 2 && first >= 0 && (name[1]?.text.length ?? 0) >= SHOUTED;
  return isPlace || (!isShouted && name.slice(1).some(isAcronym)) ? null : name;
}

/** Last names in capitals are longer than most bodies' letters. */
const SHOUTED = 5;

/** 'Jean-François', though not 'Saint-Denis' */
function isDouble(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined) return false;
  const parts = word.text.split(/[-‐]/);
  const isGiven = (text: string): boolean =>
    !SAINTS.has(text.toLowerCase()) && isFirst({ ...word, text, lower: text.toLowerCase() }, lexicon, false);
  return parts.length === 2 && parts.every(isGiven);
}

const GENITIVE = /(?:iego|ego|owej|skiej|nej|ych|ого|его)$/u;

/** Where a name of two words begins behind what somebody is: 'la prefeita Lucimara Dias', 'Einsatzleiter Ngubane Okoro'. */
function behindRole({ words, hasRole }: Run, lexicon: Lexicon): number {
  const { capitalRoles, cities, parties } = lexicon;
  const role = capitalRoles === null ? -1 : words.findLastIndex(({ text }) => capitalRoles.test(text));
  const from = words.findIndex((word, i) => i > role && !isTitleWord(word, lexicon));
  const name = words.slice(from);
  // 'woordvoerder Jip de Haas'
  const isWhole = isCapital(name[0]) && name.every((word) => isCapital(word) || PARTICLES.has(word.lower));
  // 'presidente Uncem Piemonte', 'leder Lier Høyre'
  const last = name.at(-1)?.lower ?? '';
  if (cities.has(last) || parties.has(last)) return -1;
  return (role >= 0 || hasRole) && from >= 0 && name.length > 1 && isWhole ? from : -1;
}

/** '“…”, asegura Yolanda Iribe': two words or more behind a verb of saying are somebody, where no noun has a capital. */
const isSpeaker = (
  { words, isSubject }: Run,
  { capitalRoles, functionWords, epithets, parties }: Lexicon,
): boolean =>
  capitalRoles === null &&
  isSubject &&
  words.length > 1 &&
  words.length <= MAX_WORDS &&
  (isCapital(words[1]) || isDutch(words)) &&
  !ELIDED.test(words[0]?.text ?? '') &&
  words.every(
    (word, i) =>
      (i > 0 && PARTICLES.has(word.lower)) ||
      (!isAcronym(word) &&
        ![functionWords, epithets, parties, COUNTRIES, CITIES, KNOWN_ORGANIZATIONS].some((known) =>
          known.has(word.lower),
        )),
  );

/** 'Sytze van der Molen', though not 'Ministerie van Justitie' */
const isDutch = ([, van, der, name]: readonly Word[]): boolean =>
  van?.lower === 'van' && /^(?:der|den|de)$/.test(der?.lower ?? '') && name !== undefined;

/** 'De Agnaldo Meira (PCdoB)': two words or more before a party in brackets, where no noun has a capital. */
const isMember = ({ words, hasParty }: Run, { capitalRoles }: Lexicon): boolean =>
  hasParty &&
  capitalRoles === null &&
  words.length > 1 &&
  words.length <= MAX_WORDS &&
  !words.some(isAcronym);

/** Where a name ends that begins at word `first`: where nouns have capitals, behind the first name's one last name. */
function nameEnd({ words, speaks }: Run, first: number, lexicon: Lexicon): number {
  if (lexicon.capitalRoles === null) return Math.min(words.length, first + MAX_WORDS);
  let end = first + 1;
  const goesOn = (word: Word | undefined): boolean =>
    isFirst(word, lexicon, speaks) || !isCapital(word) || /^\p{Lu}\.$/u.test(word?.text ?? '');
  while (end < words.length - 1 && goesOn(words[end])) end++;
  return end + 1;
}

const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);

/** The last name that may stand alone: a run of one word, with particles or without, or one behind what somebody is ('Bürgermeister Ohlsen'). */
export function lastName({ words, hasArticle }: Run, { capitalRoles }: Lexicon): Name | null {
  const from =
    capitalRoles === null ? 0 : words.slice(0, -1).findLastIndex(({ text }) => capitalRoles.test(text)) + 1;
  const name = words.slice(from);
  // 'der Richter' is no Anna Richter. 'Van der Es' has two particles.
  const isOne =
    name.length > 0 &&
    name.slice(0, -1).every(({ lower, text }) => PARTICLES.has(lower) || ELIDED.test(text));
  return !isOne || (from === 0 && hasArticle) ? null : name;
}

/** Who is named by one word behind an office with its article: 'a prefeita Ceci', 'el ministro Riera'. */
export function holderOf({ words, hasOffice }: Run): Word | null {
  const [word, ...more] = words;
  const isOther =
    word === undefined ||
    more.length > 0 ||
    isAcronym(word) ||
    COUNTRIES.has(word.lower) ||
    CITIES.has(word.lower) ||
    word.text.length < SHORTEST_HOLDER;
  return hasOffice && !isOther ? word : null;
}
const SHORTEST_HOLDER = 3;
