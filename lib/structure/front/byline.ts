import { isKnownPlace } from '../../entities/extent.ts';
import { isFirstName } from '../../entities/gazetteer.ts';
import type { Byline } from '../../model/digest.ts';
import { findDay, glueBeforeDate } from '../../text/dates.ts';
import { isEveryday } from '../../text/terms.ts';
import { countWords, withoutInitials } from '../../text/words.ts';
import { endsSentence } from '../is-prose.ts';
import {
  AFFILIATION,
  AGENCY,
  BYLINE_PREFIX,
  DEGREES,
  JOB_BEFORE,
  NAMED_BODY,
  OF_PAPER,
  TAIL,
} from './byline-words.ts';

export const MAX_BYLINE_LENGTH = 160;
/** A byline that ends like a sentence is shorter. */
const BYLINE_MAX_WORDS = 12;
/** A name: two to six words, each with a capital, an initial, or a particle between. */
const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|["“‘(]\p{Lu}[\p{L}-]{1,20}["”’)]|de|del|della|di|da|dos|van|von|der|den|ter|la|le|bin|al|el|y|e)){1,5}$/u;
/** Blogs are signed with one: 'by Ana | March 3, 2026'. */
const ONE_NAME = /^\p{Lu}[\p{L}'’-]{1,20}$/u;
const SEPARATOR = /(?:,? (?:and|und|et|y|e|en|i|och|og|with) |, | & | \/ |; )/giu;

/** Markdown's marks of emphasis, and what html2text puts before a dash. */
const MARKS = /\*{1,3}|\\(?=[-.])|(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])/gu;
/** Without such marks, and with every character in its place. */
export const unmarked = (text: string): string => text.replace(MARKS, (marks) => ' '.repeat(marks.length));

/**
 * The names of a byline such as 'By Jane Doe and John Roe, Reuters', or the body of 'By the Editorial Board'.
 *
 * @param text the block
 * @param offset where the block begins in the article's text
 * @returns the names with their places; empty where the block is no byline
 */
export function parseByline(text: string, offset: number): Byline[] {
  if (text.length > MAX_BYLINE_LENGTH) return [];
  const glued = glueBeforeDate(text);
  if (glued > 0) return parseByline(text.slice(0, glued), offset);
  const twice = text.includes(' By ') ? (NAME_TWICE.exec(text)?.[1]?.length ?? -1) : -1;
  if (twice >= 0) return parseByline(text.slice(twice + 1), offset + twice + 1);
  const line = unmarked(text).replace(GLUED_UPDATE, ' ');
  const prefix = (BYLINE_PREFIX.exec(line) ?? GLUED_PREFIX.exec(line))?.[0].length ?? 0;
  // 'De Beers’ selling organisation has been based in London since 1934.'
  if (prefix === 0 || isSentence(text)) return [];
  const small = inSmallLetters(line, offset);
  if (small.length > 0) return small;
  const job = JOB_BEFORE.exec(line.slice(prefix))?.[0] ?? '';
  const people = namesIn(line, prefix + (isGiven(job) ? 0 : job.length), offset);
  if (people.length > 0) return people;
  const body = trimmed(partOf(line, prefix)).replace(/^the /i, '');
  const isDated = (findDay(line)?.start ?? -1) >= prefix || AT_TIME.test(line);
  return NAMED_BODY.test(capitalized(body)) ||
    isAgency(body) ||
    (isDated && ONE_NAME.test(body) && !NOBODY.test(body))
    ? [bylineAt(body, offset + prefix + line.slice(prefix).indexOf(body))]
    : [];
}

/** 'by rory feld', as some blogs sign: a first name that is no other word, and no word more than a name has. */
function inSmallLetters(line: string, offset: number): Byline[] {
  const [, by = '', name = ''] = IN_SMALL_LETTERS.exec(line) ?? [];
  const first = name.split(' ', 1)[0] ?? '';
  // 'by grace alone'
  if (!isFirstName(first) || isEveryday(first)) return [];
  const start = offset + by.length;
  return [{ ...bylineAt(name, start), name: capitalized(name.toUpperCase()) }];
}
const IN_SMALL_LETTERS = /^((?:written )?by:? )(\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2})$/u;

/** The names of what is known to sign: 'By RORY FELD', 'Rory Feld and Ana Brandt'. */
export function parseSignature(text: string, offset: number): Byline[] {
  const names = parseByline(text, offset);
  return names.length > 0 ? names : parseNamesAlone(text, offset);
}

/** 'Coast Staff,Updated May 12': one character for one. */
const GLUED_UPDATE = /,(?=(?:Updated|Published|Posted) )/;
/** 'ByRory Feld', 'Text by:Rory Feld': elements of a page without a blank between. */
const GLUED_PREFIX =
  /^(?:Di|Von|Par|Por|Door)(?=(?:Redazione|Redaktion|Rédaction|Redacción|Redação|Redactie)$)|^(?:(?:Text|Words|Written|Posted|Story|Reported) )?[Bb]y:?(?=[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,20} [A-ZÀ-Þ])/;

/** 'Rory Feld By Rory Feld Weldon News': a picture's text before the byline. */
const NAME_TWICE = /^(\p{Lu}[^\d,;:|]{3,40}) By \1(?!\p{L})/u;

/** 'THE COAST BUREAU', 'Express News Service': a body's name alone, as it stands over what it wrote. */
export const isBodyAlone = (text: string): boolean =>
  text.length <= MAX_BARE_LENGTH && NAMED_BODY.test(capitalized(text));

/** 'STAFF REPORTS' as 'Staff Reports'. */
const capitalized = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

const isSentence = (text: string): boolean =>
  endsSentence(text) && (countWords(text) > BYLINE_MAX_WORDS || TELLS.test(text));
/** 'By Election Day the price had sunk.' */
const TELLS = /\b(?:was|were|had|has|have|is|are|said|will|would)\b/;

export const bylineAt = (name: string, start: number): Byline => ({
  name,
  start,
  end: start + name.length,
  text: name,
});

/** 'Posted by Ana at 14:05' */
const AT_TIME =
  / (?:at|um|à|a|a las|en|alle(?: ore)?|às|op|om|kl\.|o|на|о|v) \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/i;

/** 'Written by Unknown on Saturday': whose account has no name. */
export const NOBODY = /^(?:unknown|anonymous|admin(?:istrator)?)$/i;

/** 'By' on a line of its own, over the name. */
export const isByAlone = (text: string): boolean =>
  text.length < 20 &&
  /^\s*(?:(?:written|geschrieben|veröffentlicht|écrit|publié|escrito|publicado|scritto|geschreven) )?(?:by|von|par|por|di|da|door|af|av):?\s*$/i.test(
    unmarked(text),
  );

const MAX_BARE_LENGTH = 80;

/**
 * The names of a byline without a word before them: 'Jane Doe', 'JANE DOE and John Roe', 'Jane Doe, Coast Wire', with
 * an address on the next line or without. Other lines look the same, so every name must begin with a known first name.
 */
export const parseBareByline = (block: string, offset: number): Byline[] => {
  const names = parseNamesAlone(block, offset);
  // 'MONTE CARLO 1996-08-30'
  return names.every(({ name }) => isGiven(name) && !isKnownPlace(name.toLowerCase())) ? names : [];
};

/** Without the blanks, commas, stops and dashes around it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s,.|–—-]+/, '').replace(/(?<![\s,.|–—-])[\s,.|–—-]+$/, '');

/** 'Associated Press', 'Reuters'. */
export const isAgency = (text: string): boolean => text.length < 40 && AGENCY.test(text);

const GOES_ON = / (?:the|an?|of|and|or|in|on|for|to|at|by|with|from|is|was|has)$/i;

/** The names of a block where nothing else stands but where their bearers work; for places where names are expected. */
export function parseNamesAlone(block: string, offset: number): Byline[] {
  // '(Jane Doe)', at a text's foot
  const whole = unmarked(block).replace(/^\(([^()]+)\)$/, ' $1 ');
  // 'Marta DELLIN.', as French papers sign.
  const text =
    whole.length > MAX_BYLINE_LENGTH
      ? whole
      : whole
          .replace(/\s\S{1,60}@\S{1,60}\.\S{1,20}$|(?<=\p{L}) (?:[Rr]eports|REPORTS)$/u, '')
          .replace(/(?<=\p{Lu}{3})\.$/u, '');
  if (text.length > MAX_BARE_LENGTH || /[.!?:\d\n]/.test(withoutInitials(text))) return [];
  // 'Antonio Meno, president of the': a line that goes on below.
  if (GOES_ON.test(text)) return [];
  const found = namesIn(text, 0, offset);
  const rest = text.slice((found.at(-1)?.end ?? offset) - offset);
  const alone =
    rest.trim() === '' ||
    AFFILIATION.test(rest) ||
    OF_PAPER.test(rest.replace(/^, /, '')) ||
    /^, \p{Ll}/u.test(rest) ||
    DEGREES.test(rest) ||
    /^, [A-Z]{2,5}$/.test(rest);
  return alone ? found : [];
}

/** The person of 'Rory Feld Weldon TV': two words, or three with an initial, with more behind them. */
const EMPLOYED = /^\p{Lu}[\p{L}'’-]{1,30} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,30}(?= \p{Lu})/u;

/** The text between `from` and a date, a role, or what else stands behind names. */
function partOf(text: string, from: number): string {
  const day = findDay(text)?.start ?? -1;
  return text.slice(from, day > from ? day : text.length).replace(TAIL, '');
}

/** The names between `from` and a date, a role or the block's end. */
function namesIn(text: string, from: number, offset: number): Byline[] {
  const found: Byline[] = [];
  let joined = false;
  for (const part of splitKeeping(partOf(text, from))) {
    // 'Jane Doe and John Roe, Coast Wire': what follows the last name is where they work.
    if (joined && !part.and) break;
    if (OF_PAPER.test(part.text.trim())) break;
    if (AFFILIATION.test(part.text.trim())) {
      const person = found.length === 0 ? EMPLOYED.exec(part.text.trimStart())?.[0] : undefined;
      if (person === undefined || !isGiven(person)) break;
      const start = offset + from + part.at + part.text.indexOf(person);
      return [{ ...bylineAt(person, start), name: capitalized(person) }];
    }
    // 'Rory Feld, Weldon Cable'
    const [first] = found;
    if (first !== undefined && !part.and && isGiven(first.text) && !isGiven(part.text.trim())) break;
    joined ||= part.and;
    const name = withoutEnd(part.text.trimStart());
    const cased = /^[\p{Lu}\s.'’-]+$/u.test(name) ? titleCased(name) : name;
    if (NAME.test(cased)) {
      const start = offset + from + part.at + part.text.indexOf(name);
      found.push({ name: cased, start, end: start + name.length, text: name });
    } else if (found.length === 0) {
      return [];
    }
  }
  return found;
}

/** Without the blanks and signs behind a name; the stop of 'Jr.' and of an initial is part of it. */
const withoutEnd = (part: string): string =>
  part.replace(/(?<![\s,.;:|–—)\]-])[\s,.;:|–—)\]-]+$/u, (end) =>
    end.startsWith('.') && /(?<!\p{L})(?:\p{Lu}|[JS]r)\.\s*$/u.test(part) ? '.' : '',
  );

/** Whether a name begins with a known first name, or ends like one in Cyrillic letters. */
export const isGiven = (name: string): boolean =>
  isFirstName(name.split(' ', 1)[0] ?? '') || CYRILLIC_NAME.test(name);
/** 'Евгения Родионова': the gazetteer has no first names in Cyrillic letters, though last names have few endings. */
const CYRILLIC_NAME =
  /^(?:[А-ЯЁЄІЇҐ][а-яёєіїґ'’]{1,15} ){1,2}[А-ЯЁЄІЇҐ][а-яёєіїґ'’-]{1,15}(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ого)|енко|[чщ]ук|юк|ян|швили|дзе|ич)$/u;

function splitKeeping(names: string): { text: string; at: number; and: boolean }[] {
  const parts: { text: string; at: number; and: boolean }[] = [];
  let at = 0;
  let and = false;
  for (const match of names.matchAll(SEPARATOR)) {
    parts.push({ text: names.slice(at, match.index), at, and });
    at = match.index + match[0].length;
    and = /\p{L}|&/u.test(match[0]);
  }
  parts.push({ text: names.slice(at), at, and });
  return parts.filter((part) => part.text.trim() !== '');
}

/** 'JANE DOE' as 'Jane Doe'. */
function titleCased(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
