import type { Line } from '../../formats/document.ts';
import { endsSentence } from '../is-prose.ts';

/**
 * Headings that hang out to the left of an indented text, as lynx prints pages: text in column 3, headings of the second
 * level in column 0, of the third in column 2.
 */

/** Shorter paragraphs may be anything, in characters. */
const PARAGRAPH_LENGTH = 60;
/** Texts are indented by as many columns. */
const MIN_INDENT = 2;
const MAX_INDENT = 4;
/** For each paragraph to the left of the text so many stand in its column, at least. */
const TO_EACH_LEFT = 4;

/** The column in which a text begins that headings hang out of; 0 for any other layout. */
export function textColumn(text: string, lines: readonly Line[]): number {
  const paragraphs = new Array<number>(MAX_INDENT + 1).fill(0);
  for (const [first, last] of paragraphsOf(lines)) {
    const isText =
      last.end - first.start >= PARAGRAPH_LENGTH && endsSentence(text.slice(last.end - 4, last.end));
    if (isText && first.indent <= MAX_INDENT) paragraphs[first.indent] = (paragraphs[first.indent] ?? 0) + 1;
  }
  const column = paragraphs.indexOf(Math.max(...paragraphs));
  const left = paragraphs.slice(0, column).reduce((sum, count) => sum + count, 0);
  return column >= MIN_INDENT && (paragraphs[column] ?? 0) >= TO_EACH_LEFT * left ? column : 0;
}

/** The first and last lines of stretches without blank lines whose lines begin in one column. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly [first: Line, last: Line])[] {
  const found: [Line, Line][] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open !== undefined && line.gap === 0 && line.indent === open[0].indent) open[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** The level of a heading that begins left of the text's column; 0 for what doesn't. */
export const hangingLevel = (indent: number, column: number): number =>
  indent >= column ? 0 : 2 + Math.floor(indent / 2);
