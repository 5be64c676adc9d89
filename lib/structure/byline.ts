import { isFirstName } from '../entities/gazetteer.ts';
import type { Byline } from '../model/digest.ts';
import { dayWithin } from '../text/dates.ts';
import { countWords } from '../text/words.ts';
import { endsSentence } from './is-prose.ts';
import { BYLINE_PREFIX } from './patterns.ts';

const MAX_BYLINE_LENGTH = 160;
/** A byline that ends like a sentence is shorter. */
const BYLINE_MAX_WORDS = 12;
/** A name: two to five words, each with a capital, an initial, or a particle between. */
const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|della|di|da|dos|van|von|der|den|ter|la|le|bin|al|el|y|e)){1,4}$/u;
const SEPARATOR = /(?:,? (?:and|und|et|y|e|en|i|och|og) |, | & | \/ |; )/giu;
/** Last words of what isn't a person: agencies, papers, jobs. */
const AFFILIATION =
  /\b(?:wire|press|news|times|post|agency|staff|reports?|writers?|reporters?|editors?|correspondents?|bureau|service|journal|herald|tribune|gazette|magazine|university|contributors?|tv|television|radio|media|network|online|today)$/i;
/** What may follow the names: role, place, agency, date. */
const TAIL =
  /\s*(?:[|·•–—(@]|\bBy (?=\p{Lu})|, (?=\p{Ll})|,? (?:for|at|in|on) (?=\S)|\s{2,}|\s-\s).*$|\n.*$/su;

/**
 * The names of a byline such as 'By Jane Doe and John Roe, Reuters'.
 *
 * @param text the block
 * @param offset where the block begins in the article's text
 * @returns the names with their places; empty where the block is no byline
 */
export function parseByline(text: string, offset: number): Byline[] {
  if (text.length > MAX_BYLINE_LENGTH) return [];
  const prefix = BYLINE_PREFIX.exec(text)?.[0];
  // 'De Beers’ selling organisation has been based in London since 1934.'
  if (prefix === undefined || (endsSentence(text) && countWords(text) > BYLINE_MAX_WORDS)) return [];
  return namesIn(text, prefix.length, offset);
}

/** 'by Jane Doe', 'von Jane' behind a date. One name is enough: blogs are signed so. */
const SIGNED =
  /(?:^|[\s|·•,])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s+(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})\s*(?:$|[|·•,(])/u;

/**
 * The name in a date line such as 'Posted on March 3, 2026 by Ana'.
 *
 * @returns the name with its place, or nothing
 */
export function parseDatedByline(text: string, offset: number): Byline[] {
  const match = text.length > MAX_BYLINE_LENGTH ? null : SIGNED.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || AFFILIATION.test(name)) return [];
  const start = offset + match.index + match[0].indexOf(name);
  return [{ name, start, end: start + name.length, text: name }];
}

/** 'By' on a line of its own, over the name. */
export const BY_ALONE = /^(?:by|von|par|por|di|door)$/i;

const MAX_BARE_LENGTH = 80;

/**
 * The names of a byline without a word before them: 'Jane Doe', 'JANE DOE and John Roe', 'Jane Doe, Coast Wire', with
 * an address on the next line or without. Other lines look the same, so every name must begin with a known first name.
 */
export const parseBareByline = (block: string, offset: number): Byline[] => {
  const names = parseNamesAlone(block, offset);
  return names.every(({ name }) => isFirstName(name.split(' ', 1)[0] ?? '')) ? names : [];
};

const GOES_ON = / (?:the|an?|of|and|or|in|on|for|to|at|by|with|from|is|was|has)$/i;

/** The names of a block where nothing else stands but where their bearers work; for places where names are expected. */
export function parseNamesAlone(block: string, offset: number): Byline[] {
  const text = block.length > MAX_BYLINE_LENGTH ? block : block.replace(/\s\S{1,60}@\S{1,60}$/, '');
  if (text.length > MAX_BARE_LENGTH || /[.!?:\d\n]/.test(text.replace(/\b\p{Lu}\./gu, ''))) return [];
  // 'Antonio Meno, president of the': a line that goes on below.
  if (GOES_ON.test(text)) return [];
  const found = namesIn(text, 0, offset);
  const rest = text.slice((found.at(-1)?.end ?? offset) - offset);
  const alone = rest.trim() === '' || AFFILIATION.test(rest) || /^, \p{Ll}/u.test(rest) || DEGREES.test(rest);
  return alone ? found : [];
}

/** 'Rosa Quist, MD, PhD' */
const DEGREES = /^(?:,? (?:M\.?[ADS]|B\.?[AS]|Ph\.?D|D\.?O|MBA|MPH|MSc|RN|RD|JD|Esq)\.?){1,4}$/;

/** The person of 'Rory Feld Weldon TV': two words with at least two behind them. */
const EMPLOYED = /^\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}(?= \p{Lu}\S{0,30} \p{Lu}\S{0,30})/u;

/** The names between `from` and a date, a role or the block's end. */
function namesIn(text: string, from: number, offset: number): Byline[] {
  const day = dayWithin(text);
  const until = day > from ? day : text.length;
  const names = text.slice(from, until).replace(TAIL, '');
  const found: Byline[] = [];
  let joined = false;
  for (const part of splitKeeping(names)) {
    // 'Jane Doe and John Roe, Coast Wire': what follows the last name is where they work.
    if (joined && !part.and) break;
    if (AFFILIATION.test(part.text.trim())) {
      const person = found.length === 0 ? EMPLOYED.exec(part.text)?.[0] : undefined;
      if (person === undefined || !isGiven(person)) break;
      const start = offset + from + part.at;
      return [{ name: person, start, end: start + person.length, text: person }];
    }
    // 'Rory Feld, Weldon Cable'
    const [first] = found;
    if (first !== undefined && !part.and && isGiven(first.text) && !isGiven(part.text.trim())) break;
    joined ||= part.and;
    const name = part.text.replace(/(?<![\s,.;:|–—-])[\s,.;:|–—-]+$/u, (end) =>
      /^\.$/.test(end) && /\b\p{Lu}\.$/u.test(part.text) ? end : '',
    );
    const cased = /^[\p{Lu}\s.'’-]+$/u.test(name) ? titleCased(name) : name;
    if (NAME.test(cased)) {
      const start = offset + from + part.at;
      found.push({ name: cased, start, end: start + name.length, text: name });
    } else if (found.length === 0) {
      return [];
    }
  }
  return found;
}

const isGiven = (name: string): boolean => isFirstName(name.split(' ', 1)[0] ?? '');

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
