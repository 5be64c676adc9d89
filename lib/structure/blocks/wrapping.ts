import type { Line } from '../../formats/document.ts';
import { isFunctionWord } from '../../text/stop-words.ts';
import { parseByline } from '../front/byline.ts';
import { isDateLine } from '../front/date-line.ts';
import { endsSentence } from '../is-prose.ts';
import { BUTTON, PICTURE_OWNER, TAGS_LABEL } from '../patterns/names.ts';
import { patternOf } from '../patterns.ts';
import { endsLetter } from '../sign-off.ts';
import { type Marker, markerOf } from './marker.ts';

/** Texts are wrapped at 60 to 200 columns; longer lines are paragraphs. */
const MAX_COLUMN = 220;
/** Shorter lines are no wrapped ones: menus and lists around the text would count otherwise. */
export const MIN_WIDTH = 54;
/** Addresses, names of files and rules are as long as they are. */
const UNBREAKABLE = /^[!-~━─—]+$/;
/** Lines that end in the last tenth before the column are near it; this many of them make a column. */
const NEAR_COLUMN = 0.9;
const ENOUGH_LINES = 5;
const FEW_LINES = 3;
/** Lines above this share of the sorted widths may be longer than the column. */
const LONGEST = 0.97;

/** Where more lines than this share end a sentence, each is a paragraph of its own. */
const MOST_ENDED = 0.6;

/** Chinese, Japanese and Korean characters take two columns, and lines of the first two break between any of them. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;
/** The columns that a line fills with its indentation. */
function columnsOf(text: string, { indent, start, end }: Line): number {
  const length = indent + end - start;
  return length > MAX_COLUMN ? length : length + (text.slice(start, end).match(WIDE)?.length ?? 0);
}

/** How a text is set: what tells a paragraph's next line from the next paragraph. */
export type Layout = Readonly<{
  /** The column at which it was wrapped, or null. */
  column: number | null;
  /** True where so few lines were wrapped that one which ends a sentence ends its paragraph too. */
  sparse: boolean;
  /** How far the first line of a paragraph is set in, or null where that tells nothing. */
  firstLineIndent: number | null;
  /** True where lines far shorter than the column break off too: the first of each paragraph, whose markup filled it. */
  frayed: boolean;
  /** The numbers that lines begin with as the items of lists do. */
  numbers: ReadonlySet<number>;
}>;

/** How the lines of a text are set. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const numbers = lines.flatMap((line) => (line.markup === null && markerAt(text, line)?.number) || []);
  const first = firstLineIndent(text, lines);
  // First lines may have been set in behind the wrapping, and stand out.
  const column = wrapColumn(text, lines, null) ?? (first === null ? null : wrapColumn(text, lines, first));
  const few = column === null ? columnOfFew(text, lines) : null;
  return {
    column: column ?? few,
    sparse: few !== null,
    firstLineIndent: first,
    frayed: column !== null && isFrayed(text, lines),
    numbers: new Set(numbers),
  };
}

const markerAt = (text: string, { start, indent }: Line): Marker | null =>
  markerOf(text.slice(start, start + MARKER_LENGTH), indent);
const MARKER_LENGTH = 24;

/** How far the text of a list's item is set in behind its marker; -1 for other lines. */
function itemIndent(text: string, line: Line): number {
  const marker = markerAt(text, line);
  return marker === null ? -1 : line.indent + marker.width;
}

/** So many paragraphs make a layout. */
const MIN_PARAGRAPHS = 3;

/** The indentation of lines that mostly have a line further left right under them, as the first of a paragraph has. */
function firstLineIndent(text: string, lines: readonly Line[]): number | null {
  const votes = new Map<number, number>();
  /** Where the text of the list's item begins that the line belongs to; -1 outside lists. */
  let item = -1;
  for (const [i, line] of lines.entries()) {
    const { indent, gap } = line;
    const next = lines[i + 1];
    const own = itemIndent(text, line);
    // Lines right under an item, set in as far as its text, are its next ones.
    if (own >= 0 || gap > 0 || indent !== item) item = own;
    if (next === undefined || next.gap > 0 || next.indent > indent || indent === item) continue;
    votes.set(indent, (votes.get(indent) ?? 0) + (next.indent < indent ? 1 : -1));
  }
  const [indent, most] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0]);
  return most >= MIN_PARAGRAPHS ? indent : null;
}

/**
 * The column at which a text was wrapped (72, 80, 190 …), or null where each line is a paragraph or a hard break.
 * Only lines followed directly by another at the same indentation can have been wrapped, and first ones set in by `first`.
 */
function wrapColumn(text: string, lines: readonly Line[], first: number | null): number | null {
  const widths: number[] = [];
  let ended = 0;
  for (const [i, line] of lines.entries()) {
    const width = widthOfWrapped(text, line, lines[i + 1], first);
    if (width === null) continue;
    widths.push(width);
    if (ends(text, line)) ended++;
  }
  if (widths.length >= ENOUGH_LINES && ended > widths.length * MOST_ENDED) return null;
  widths.sort((a, b) => a - b);
  const column = widths[Math.floor((widths.length - 1) * LONGEST)] ?? 0;
  const near = widths.filter((width) => width >= column * NEAR_COLUMN && width <= column).length;
  return near >= ENOUGH_LINES && column <= MAX_COLUMN ? column : columnOfSentences(text, lines, first);
}

function widthOfWrapped(
  text: string,
  line: Line,
  next: Line | undefined,
  first: number | null,
): number | null {
  if (next === undefined || next.gap > 0) return null;
  const isFirst = line.indent === first && next.indent < first;
  if (next.indent !== line.indent && !isFirst && !isItemsNext(text, line, next)) return null;
  const width = columnsOf(text, line);
  return width >= MIN_WIDTH && !UNBREAKABLE.test(text.slice(line.start, line.end)) ? width : null;
}

/** The second line of a list's item, set in as far as the first one's text. */
const isItemsNext = (text: string, line: Line, next: Line): boolean =>
  next.indent > line.indent && next.indent === itemIndent(text, line);

const startsSmall = (text: string, { start }: Line): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));

/** Lines that break off within a sentence end with a function word, or the next begins with a small letter. */
function breaksOff(text: string, line: Line, next: Line): boolean {
  return startsSmall(text, next) || endsWithFunctionWord(text, line);
}

function endsWithFunctionWord(text: string, { start, end }: Line): boolean {
  // '9:30 am' ends with none.
  const last = /(?<=\D )\p{Ll}{1,12}$/u.exec(text.slice(Math.max(start, end - 16), end))?.[0];
  return last !== undefined && isFunctionWord(last);
}

/** In a text without blank lines: whether so many short lines go on with a small letter, in a line that is full. */
function isFrayed(text: string, lines: readonly Line[]): boolean {
  if (lines.some(({ gap, markup }, i) => i > 0 && (gap > 0 || markup !== null))) return false;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    const full = next !== undefined && next.end - next.start >= MIN_WIDTH;
    return full && line.end - line.start < MIN_WIDTH / 2 && startsSmall(text, next);
  });
  return broken.length >= FEW_LINES;
}

/** An address alone on its line: no more of the line above, unless that leads to it ('at', 'on'). */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** In short texts: the column that all breaks within sentences agree on, where there are a few. */
function columnOfSentences(text: string, lines: readonly Line[], first: number | null): number | null {
  let [count, column, most] = [0, 0, MAX_COLUMN];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const width = widthOfWrapped(text, line, next, first);
    if (width === null || next === undefined || !breaksOff(text, line, next)) continue;
    count++;
    column = Math.max(column, width);
    most = Math.min(most, width + firstWord(text, next));
  }
  return count >= FEW_LINES && column <= most ? column : null;
}

/** Lines that break off unfinished are at least as long as this where they are few. */
const FEW_WIDTH = 72;

/** In texts with one or two wrapped lines: the longest line, where no unfinished one had room for the next's first word. */
function columnOfFew(text: string, lines: readonly Line[]): number | null {
  const longest = lines.reduce((most, line) => Math.max(most, columnsOf(text, line)), 0);
  if (longest > MAX_COLUMN) return null;
  let found = false;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const width = widthOfWrapped(text, line, next, null);
    if (width === null || next === undefined || width < FEW_WIDTH || !isUnfinished(text, line)) continue;
    if (width + 1 + firstWord(text, next) <= longest) return null;
    found = true;
  }
  return found ? longest : null;
}

/** How many columns the first word of a line fills. A dash stays with the word behind it. */
function firstWord(text: string, { start, end }: Line): number {
  const line = text.slice(start, end);
  return UNSPACED.test(line)
    ? 2
    : (/^(?:[–—-] )?[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*/u.exec(line)?.[0].length ?? 0);
}
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** True where `line` broke because the next word would have passed the column. */
function wraps(text: string, line: Line, next: Line, column: number | null): boolean {
  if (column === null || next.gap > 0) return false;
  return columnsOf(text, line) + 1 + firstWord(text, next) > column;
}

/** 'photo: Ana Brandt', 'getty' under a caption. */
function isCredit(line: string): boolean {
  const said = patternOf(line);
  return said?.label === 'credit' || said?.name === PICTURE_OWNER;
}

/** 'lundi 2 mars 2026', 'by Rory Feld', 'photo: Ana Brandt' on a line of its own. */
const isSigning = (line: string): boolean =>
  line.length <= SIGNED_LENGTH && (parseByline(line, 0).length > 0 || isDateLine(line) || isCredit(line));
const SIGNED_LENGTH = 100;

/** 'Tags', 'Listen', 'September 23, 2016': a button, label or date goes on in no other line. */
function isLabel(text: string, { start, end }: Line): boolean {
  if (end - start > LABEL_LENGTH) return false;
  const line = text.slice(start, end);
  const said = patternOf(line)?.name;
  return said === TAGS_LABEL || said === BUTTON || (/\b(?:19|20)\d\d$/.test(line) && isDateLine(line));
}
const LABEL_LENGTH = 40;

const WITH_YEAR = /^.{0,24}\b(?:19|20)\d\d(?: \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?$/;

/** What no line of Chinese or Japanese begins with unless it goes on (JIS X 4051, line-start prohibition). */
const NO_START = /^[、。，．！？）」』】〉》〕]/;

/** Two lines go on as one paragraph when the break between them is soft, or in the middle of a sentence. */
export function joins(text: string, group: readonly Line[], next: Line, layout: Layout): boolean {
  const line = group.at(-1);
  if (line === undefined || line.markup !== null || next.markup !== null || next.gap > 0) return false;
  if (isRule(text, line) || isRule(text, next)) return false;
  if (NO_START.test(text.charAt(next.start))) return true;
  const said = text.slice(line.start, line.end);
  if (endsLetter(said)) return false;
  const marker = markerAt(text, next);
  if (next.indent === layout.firstLineIndent) return false;
  const soft = wraps(text, line, next, layout.column) && !(layout.sparse && ends(text, line));
  if (marker !== null && isItem(text, marker, line, next, soft, layout)) return false;
  if (PICTURE.test(text.slice(next.start, Math.min(next.end, next.start + PICTURE_LENGTH)))) return false;
  // A line that is full ends a paragraph as often as any other.
  const under = text.slice(next.start, next.end);
  if (soft && ends(text, line) && isSigning(under)) return false;
  // A title may be as long as a line too.
  if (
    soft &&
    group.length === 1 &&
    WITH_YEAR.test(under) &&
    isDateLine(under) &&
    !endsWithFunctionWord(text, line)
  )
    return false;
  if (soft) return next.indent <= line.indent || markerAt(text, line) !== null;
  if (next.indent > line.indent + 1) return false;
  if (ADDRESS.test(text.slice(next.start, next.end)) && !endsWithFunctionWord(text, line)) return false;
  if (layout.frayed && marker === null && OPEN_END.test(said.slice(-1))) return true;
  if (
    DATED.test(said) ||
    (/^\([^()]+$/.test(said) && /^[^()]{1,60}\)$/.test(text.slice(next.start, next.end)))
  )
    return true;
  const within = group.length > 1 && /^[\p{L}“‘"'(]/u.test(text.charAt(next.start));
  const goesOn =
    ((within || marker !== null) && isUnfinished(text, line)) ||
    (startsSmall(text, next) &&
      !/[.!?:]["”’)]?$/.test(text.slice(line.end - 3, line.end)) &&
      !isLabel(text, line));
  return goesOn && (endsWithFunctionWord(text, line) || !isSigning(text.slice(next.start, next.end)));
}

/** '[Image]', '[ferry.jpg]': how text browsers print a picture; '©Coast Agency' tells whose it is. */
const PICTURE = /^(?:\[(?:|image|img|[^\]\n]{1,60}\.(?:jpe?g|png|gif|webp))\]|©)/i;
const PICTURE_LENGTH = 80;

/** 'Oct 11 Canadian telecom provider EXFO', the first line of a wire whose dateline was cut. */
const DATED =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2} \p{Lu}.{20,70}[\p{L}\p{N}]$/u;
/** How a line ends that goes on. */
const OPEN_END = /[\p{L}\p{N},;–-]/u;

/** '=====': a rule that text browsers print. */
const isRule = (text: string, { start, end }: Line): boolean =>
  end - start >= RULE_LENGTH && RULE.test(text.slice(start, end));
const RULE = /^([=_~*━─—-])\1+$/;
const RULE_LENGTH = 5;

const ends = (text: string, { start, end }: Line): boolean =>
  endsSentence(text.slice(Math.max(start, end - 4), end));

/** A line as long as wrapped ones that stops within a sentence: its text may have been longer before. */
const isUnfinished = (text: string, line: Line): boolean =>
  columnsOf(text, line) >= MIN_WIDTH && /[\p{L}\p{N},]$/u.test(text.charAt(line.end - 1));

/** True for a list's item; a sentence goes on with '2012.', or with a dash at the head of a wrapped line. */
function isItem(
  text: string,
  { kind, number }: Marker,
  line: Line,
  next: Line,
  soft: boolean,
  { numbers }: Layout,
): boolean {
  if (kind === 'bullet' || number === null) return !(soft && /^[–—-]/.test(text.charAt(next.start)));
  if (numbers.has(number - 1) || numbers.has(number + 1)) return true;
  return number === 1 ? !(soft && isUnfinished(text, line)) : !soft && !isUnfinished(text, line);
}
