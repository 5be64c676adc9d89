import { normalise } from '../text/normalise.ts';
import { type Line, NO_METADATA, type ParsedDocument } from './document.ts';
import { withoutPageEdges } from './printed-pages.ts';
import { withoutRendererMarks } from './renderers.ts';

/** Columns to the next tab stop, as terminals and text browsers print them. */
const TAB_WIDTH = 8;

/** An HTML entity that stands in plain text ('&amp;', '&#8217;'). */
const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/**
 * Plain text as a document: every line with its indentation and the blank lines before it. HTML entities become the
 * characters they mean; what a program that made the text of a page added to it is left out.
 *
 * @param raw decoded text
 */
export async function parsePlainText(raw: string): Promise<ParsedDocument> {
  const source = ENTITY.test(raw) ? (await import('./html/html.ts')).decodeEntities(raw) : raw;
  const text = withoutRendererMarks(normalise(source));
  const lines = withoutDoubledBreaks(text, withoutMargin(splitLines(text)));
  return {
    format: 'text',
    text,
    lines: withoutPageEdges(source, text, lines),
    metadata: NO_METADATA,
    comments: [],
  };
}

/** The lines of a text that aren't blank. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const { start, indent } = skipIndent(text, from, to);
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, indent, gap, markup: null });
      gap = 0;
    } else {
      gap++;
    }
    from = to + 1;
  }
  return lines;
}

/** The lines of a text that is set in as a whole, as mail programs and editors print it, without that. */
function withoutMargin(lines: readonly Line[]): readonly Line[] {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return margin === 0 ? lines : lines.map((line) => ({ ...line, indent: line.indent - margin }));
}

/** In a text with a blank line behind each, so many lines begin within a sentence if its breaks were doubled. */
const WITHIN_SENTENCE = 0.15;
const MIN_WITHIN_SENTENCE = 4;
/** Among lists of results fewer do: then so many of the long lines that end no sentence have the rest of it below. */
const WITHIN_LONG = 0.4;
const MIN_WITHIN_LONG = 2;
const LONG_LINE = 50;

/** The lines of a text whose line breaks were doubled, as some programs save it, as they were before. */
function withoutDoubledBreaks(text: string, lines: readonly Line[]): readonly Line[] {
  const [, ...others] = lines;
  if (others.some(({ gap }) => gap === 0)) return lines;
  const starts = (line: Line | undefined): boolean =>
    line?.gap === 1 && /\p{Ll}/u.test(text.charAt(line.start));
  const within = others.filter(starts).length;
  const unfinished = lines.flatMap(({ start, end }, i) =>
    end - start >= LONG_LINE && /[\p{L}\p{N},]/u.test(text.charAt(end - 1)) ? [i] : [],
  );
  const goOn = unfinished.filter((i) => starts(lines[i + 1])).length;
  const isDoubled =
    within >= Math.max(MIN_WITHIN_SENTENCE, others.length * WITHIN_SENTENCE) ||
    goOn >= Math.max(MIN_WITHIN_LONG, unfinished.length * WITHIN_LONG);
  return isDoubled
    ? lines.map((line) => ({ ...line, gap: Math.max(0, Math.floor((line.gap - 1) / 2)) }))
    : lines;
}

function skipIndent(text: string, from: number, to: number): { start: number; indent: number } {
  let indent = 0;
  let start = from;
  for (; start < to && isSpace(text.charCodeAt(start)); start++) {
    indent += text[start] === '\t' ? TAB_WIDTH - (indent % TAB_WIDTH) : 1;
  }
  return { start, indent };
}

const isSpace = (code: number): boolean => code === 32 || code === 9;
