import type { Line } from '../../formats/document.ts';
import { isFunctionWord } from '../../text/stop-words.ts';
import { endsSentence } from '../is-prose.ts';
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

/** The mark of a list's item that a line begins with, or null. */
export const markerAt = (text: string, { start, indent }: Line): Marker | null =>
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

/** True for a line that begins with a small letter. */
export const startsSmall = (text: string, { start }: Line): boolean =>
  /^\p{Ll}/u.test(text.slice(start, start + 2));

/** Lines that break off within a sentence end with a function word, or the next begins with a small letter. */
function breaksOff(text: string, line: Line, next: Line): boolean {
  return startsSmall(text, next) || endsWithFunctionWord(text, line);
}

/** True for a line that ends with 'the', 'und' or the like. */
export function endsWithFunctionWord(text: string, { start, end }: Line): boolean {
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
export function wraps(text: string, line: Line, next: Line, column: number | null): boolean {
  if (column === null || next.gap > 0) return false;
  return columnsOf(text, line) + 1 + firstWord(text, next) > column;
}

/** True for a line that ends a sentence. */
export const ends = (text: string, { start, end }: Line): boolean =>
  endsSentence(text.slice(Math.max(start, end - 4), end));

/** A line as long as wrapped ones that stops within a sentence: its text may have been longer before. */
export const isUnfinished = (text: string, line: Line): boolean =>
  columnsOf(text, line) >= MIN_WIDTH && /[\p{L}\p{N},]$/u.test(text.charAt(line.end - 1));
