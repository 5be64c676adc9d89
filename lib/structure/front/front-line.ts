import { isKnownPlace } from '../../entities/extent.ts';
import { PLACE_WORDS } from '../../entities/lexicon.ts';
import type { Byline } from '../../model/digest.ts';
import { datelineLength } from '../../text/dateline.ts';
import { findDate, glueBeforeDate } from '../../text/dates.ts';
import { isEveryday } from '../../text/terms.ts';
import { countWords } from '../../text/words.ts';
import { endsSentence } from '../is-prose.ts';
import {
  bylineAt,
  isAgency,
  MAX_BYLINE_LENGTH,
  NOBODY,
  parseBareByline,
  parseNamesAlone,
  trimmed,
  unmarked,
} from './byline.ts';
import { AFFILIATION, BESIDES } from './byline-words.ts';

/** Bylines beside something else: a date, a place, a time to read. */

/** 'by Jane Doe', 'von Jane' behind a date. One name is enough: blogs are signed so. */
const SIGNED =
  /(?:^|[\s|·•,])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Oo]leh):?\s+(\p{Lu}[\p{L}'’._-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}?)\s*(?:$|[|·•,(]|\b(?:Leave|No|in|under|unter|dans|en|\d{1,4}) )/u;

/**
 * The name in a date line such as 'Posted on March 3, 2026 by Ana'.
 *
 * @returns the name with its place, or nothing
 */
export function parseDatedByline(text: string, offset: number): Byline[] {
  const match = text.length > MAX_BYLINE_LENGTH ? null : SIGNED.exec(withoutDates(unmarked(text)));
  const name = match?.[1];
  if (match === null || name === undefined || AFFILIATION.test(name) || NOBODY.test(name)) return [];
  return [bylineAt(name, offset + match.index + match[0].indexOf(name))];
}

/** So many dates and times stand in one line. */
const MOST_DATES = 3;

const bars = (text: string): string => '|'.repeat(text.length);

/** With bars instead of dates, which names stand beside. */
function withoutDates(text: string): string {
  let line = text;
  for (let i = 0; i < MOST_DATES; i++) {
    const date = findDate(line);
    if (date === null) break;
    line = line.slice(0, date.start) + bars(line.slice(date.start, date.end)) + line.slice(date.end);
  }
  return line;
}

/**
 * The names of a line that also says when, for how long to read, where or how to reach them, without a word before
 * the names: 'Jane Doe | March 3, 2026 | 5 min read', 'Jane Doe in Weldon', 'Associated Press March 3, 2026'. For the
 * lines under a headline.
 *
 * @param dated whether a date stands in the line or beside it: agencies sign so
 */
export function parseFrontLine(block: string, offset: number, dated: boolean): Byline[] {
  const glued = glueBeforeDate(block);
  if (glued > 0) return parseFrontLine(block.slice(0, glued), offset, true);
  const reporter = [...namedAtPlace(block, offset), ...namedBeforeDate(block, offset)];
  if (reporter.length > 0) return reporter;
  const sentence = endsSentence(block) && countWords(block) > FRONT_WORDS;
  if (block.length > MAX_BYLINE_LENGTH || sentence || datelineLength(block) > 0) return [];
  let line = withoutDates(unmarked(block));
  // Beside an address on a network, two words with capitals are its owner's name.
  const parse = / ?@\w/.test(line) ? parseNamesAlone : parseBareByline;
  line = line.replace(BESIDES, bars);
  let at = 0;
  for (const part of line.split(/([|·•\n]+| [–—/-] | \/\/ | on (?=\|))/)) {
    const text = trimmed(part);
    const start = offset + at + part.indexOf(text);
    at += part.length;
    if (!/\p{L}/u.test(text)) continue;
    const names = parse(text, start);
    const found = names.length > 0 ? names : namesWithPlaces(text, start);
    if (found.length > 0) return found;
    if (dated && isAgency(text)) return [bylineAt(text, start)];
    // Only a word or two may stand before the name.
    if (countWords(text) > 2) return [];
  }
  return [];
}

/** A line with a full stop and more words is a sentence: 'Ewan Bligh, who lives in Weldon, said he would go.' */
const FRONT_WORDS = 6;

/** 'Adewumi Faleke, Ibadan': whoever reports from a town, with two words that are hardly anything but names. */
export function namedAtPlace(block: string, offset: number): Byline[] {
  const [, name, place] = AT_PLACE.exec(block) ?? [];
  if (name === undefined || place === undefined || !isKnownPlace(place.toLowerCase())) return [];
  return isHardlyElse(name) ? parseNamesAlone(name, offset) : [];
}
const AT_PLACE = /^(\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}), (\p{Lu}[\p{L} ]{2,25})$/u;

/** 'Ishaq Tanoli Published May 6, 2026', with the same two words. */
function namedBeforeDate(block: string, offset: number): Byline[] {
  const [, name] = BEFORE_DATE.exec(block) ?? [];
  return name !== undefined && isHardlyElse(name) && findDate(block) !== null
    ? parseNamesAlone(name, offset)
    : [];
}
const BEFORE_DATE =
  /^(\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}) (?:Published|Updated|Posted)(?: on)? (?=\p{Lu}|\d)/u;

/** Words that are hardly anything but names. */
const isHardlyElse = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => !isEveryday(word) && !PLACE_WORDS.has(word) && !isKnownPlace(word));

/** 'Jane Doe in Weldon and John Roe in Port Ellery' */
const IN_PLACE = /^(\p{Lu}[^,]{2,40}?) in (?:the )?\p{Lu}[\p{L} .'’-]{2,30}$/u;

function namesWithPlaces(text: string, offset: number): Byline[] {
  const found: Byline[] = [];
  let at = 0;
  for (const part of text.split(/(,? and |, )/)) {
    const name = IN_PLACE.exec(part)?.[1];
    if (name !== undefined) found.push(...parseBareByline(name, offset + at));
    else if (/\p{L}/u.test(part) && part.trim() !== 'and' && part !== ', and ') return [];
    at += part.length;
  }
  return found;
}
