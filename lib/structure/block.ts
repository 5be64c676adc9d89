import type { Line, Markup, ParsedDocument } from '../formats/document.ts';
import type { Byline } from '../model/digest.ts';
import { languagesOf } from '../text/stop-words.ts';
import { hangingLevel, textColumn } from './hanging.ts';

/** A list marker: '3.', '•', '[4]'. `width` is its length with the blanks behind it. */
export type Marker = Readonly<{ kind: 'number' | 'bullet'; number: number | null; width: number }>;

/** A paragraph, heading, list item or other unit of reading: one or more lines that belong together. */
export type Block = Readonly<{
  start: number;
  end: number;
  text: string;
  lines: readonly Line[];
  indent: number;
  gap: number;
  marker: Marker | null;
  markup: Markup | null;
  /** The level of a heading that hangs out to the left of the text (hanging.ts); 0 for any other block. */
  hanging: number;
}>;

export type Label =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'credit'
  | 'notice'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'furniture';

/** A block with its label and the evidence for it, in words. */
export type LabelledBlock = Readonly<{
  block: Block;
  label: Label;
  evidence: string;
  names: readonly Byline[];
}>;

/** What a block's own markup and words say. */
export type Own = Omit<LabelledBlock, 'block'>;

const NUMBER_MARKER = /^(?:(\d{1,5})[.)]|\[(\d{1,5})\]|#(\d{1,5})[.:]?)\s{1,8}(?=\S)/;
const BULLET_MARKER = /^[•◦▪▫‣⁃∙*+□☆★○●■◆◇►–—-]\s{1,8}(?=\S)/;
/** Text browsers print these for deep lists; elsewhere they are letters and signs, so they count only indented. */
const DEEP_MARKER = /^[o@#]\s{1,8}(?=\S)/;
const DEEP_INDENT = 4;

/** The list marker that a line begins with, or null. */
export function markerOf(content: string, indent: number): Marker | null {
  const head = content.slice(0, 24);
  const number = NUMBER_MARKER.exec(head);
  if (number !== null) {
    return { kind: 'number', number: Number(number[1] ?? number[2] ?? number[3]), width: number[0].length };
  }
  const bullet = BULLET_MARKER.exec(head) ?? (indent >= DEEP_INDENT ? DEEP_MARKER.exec(head) : null);
  return bullet === null ? null : { kind: 'bullet', number: null, width: bullet[0].length };
}

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

/**
 * The column at which a text was wrapped (72, 80, 190 …), or null where each line is a paragraph or a hard break.
 * Only lines followed directly by another at the same indentation can have been wrapped.
 */
export function wrapColumn(text: string, lines: readonly Line[]): number | null {
  const widths: number[] = [];
  for (const [i, line] of lines.entries()) {
    const width = widthOfWrapped(text, line, lines[i + 1]);
    if (width !== null) widths.push(width);
  }
  widths.sort((a, b) => a - b);
  const column = widths[Math.floor((widths.length - 1) * LONGEST)] ?? 0;
  const near = widths.filter((width) => width >= column * NEAR_COLUMN && width <= column).length;
  return near >= ENOUGH_LINES && column <= MAX_COLUMN ? column : columnOfSentences(text, lines);
}

function widthOfWrapped(text: string, line: Line, next: Line | undefined): number | null {
  if (next === undefined || next.gap > 0 || next.indent !== line.indent) return null;
  const width = line.indent + line.end - line.start;
  return width >= MIN_WIDTH && !UNBREAKABLE.test(text.slice(line.start, line.end)) ? width : null;
}

const startsSmall = (text: string, { start }: Line): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));

/** Lines that break off within a sentence end with a function word, or the next begins with a small letter. */
function breaksOff(text: string, { start, end }: Line, next: Line): boolean {
  if (startsSmall(text, next)) return true;
  const last = /(?<= )\p{Ll}{1,12}$/u.exec(text.slice(Math.max(start, end - 16), end))?.[0];
  return last !== undefined && languagesOf(last).length > 0;
}

/** In short texts: the column that all breaks within sentences agree on, where there are a few. */
function columnOfSentences(text: string, lines: readonly Line[]): number | null {
  let [count, column, most] = [0, 0, MAX_COLUMN];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const width = widthOfWrapped(text, line, next);
    if (width === null || next === undefined || !breaksOff(text, line, next)) continue;
    count++;
    column = Math.max(column, width);
    most = Math.min(most, width + firstWord(text, next));
  }
  return count >= FEW_LINES && column <= most ? column : null;
}

/** How many characters the first word of a line has. A dash stays with the word behind it. */
const firstWord = (text: string, { start, end }: Line): number =>
  /^(?:[–—-] )?\S*/.exec(text.slice(start, end))?.[0].length ?? 0;

/** True where `line` broke because the next word would have passed the column. */
function wraps(text: string, line: Line, next: Line, column: number | null): boolean {
  if (column === null || next.gap > 0) return false;
  return line.indent + (line.end - line.start) + 1 + firstWord(text, next) > column;
}

/** 'by Rory Feld' on a line of its own, perhaps with a date. */
const SIGNED =
  /^by \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:$|,? ?[|·•—–-]| \p{Lu}\p{Ll}{2,8} \d)/u;

/** Two lines go on as one paragraph when the break between them is soft, or in the middle of a sentence. */
function joins(text: string, line: Line, next: Line, column: number | null): boolean {
  if (line.markup !== null || next.markup !== null || next.gap > 0) return false;
  const soft = wraps(text, line, next, column);
  // A dash at a line's beginning may be the author's own.
  const dash = /^[–—-]/.test(text.charAt(next.start));
  if (!(soft && dash) && markerOf(text.slice(next.start, next.start + 24), next.indent) !== null)
    return false;
  if (soft)
    return (
      next.indent <= line.indent || markerOf(text.slice(line.start, line.start + 24), line.indent) !== null
    );
  if (next.indent > line.indent + 1) return false;
  return (
    startsSmall(text, next) &&
    !SIGNED.test(text.slice(next.start, next.end)) &&
    !/[.!?:]["”’)]?$/.test(text.slice(line.end - 3, line.end))
  );
}

/**
 * Lines joined to blocks.
 *
 * @param document the parsed document, for its text
 * @param lines the lines to join, in order: all of the document's, or those outside the discussion
 */
export function blocksOf(document: ParsedDocument, lines: readonly Line[]): Block[] {
  const { text } = document;
  const column = wrapColumn(text, document.lines);
  const textAt = document.format === 'text' ? textColumn(text, document.lines) : 0;
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && previous !== null && joins(text, previous, line, column)) group.push(line);
    else groups.push([line]);
    previous = line;
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const content = text.slice(first.start, last.end);
    return [
      {
        start: first.start,
        end: last.end,
        text: content,
        lines: group,
        indent: first.indent,
        gap: first.gap,
        marker: first.markup === null ? markerOf(content, first.indent) : null,
        markup: first.markup,
        hanging: hangingLevel(first.indent, textAt),
      },
    ];
  });
}
