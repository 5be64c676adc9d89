import { commentHead } from '../structure/comments/heads/comment-head.ts';
import { THREAD_TITLE } from '../structure/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { flat } from '../text/span.ts';
import type { ParsedDocument } from './document.ts';
import { splitLines } from './plain.ts';

/** A line that may be a discussion's title, and how many that are titles are looked at. */
const TITLE_LINE = /^.{3,200}$/gm;
const MOST_TITLES = 5;
/** A discussion's beginning is read for its first comment so far, in characters. */
const FIRST_LENGTH = 4000;
/** How many lines below its title the first comment of a discussion begins at most. */
const FIRST_COMMENT = 12;
const ELEMENT = /<(?:div|li|article|section)\b/i;
const TAG = /<\/?(?:div|section|article|span)\b[^<>]{0,300}>/gi;
const IMAGE = /!\[[^[\]]{0,300}\]\([^\s()]{0,1000}(?: "[^"\n]{0,300}")?\)/g;
const LINK = /\[([^[\]]{0,300})\]\([^\s()]{0,1000}(?: "[^"\n]{0,300}")?\)/g;
const EMPHASIS = /\*\*|(?<![\p{L}\d_\\])_(?=[^\s_])|(?<=[^\s_\\])_(?![\p{L}\d_])/gu;
const ESCAPE = /\\(?=[-.+#*_[\]()>!])/g;

/** A list's mark with nothing behind it but a picture that is gone. */
const MARK_ALONE = /^([ \t]{0,60}(?:\d{1,5}\.|[*+-]))[ \t]{0,60}\n(?:[ \t]{0,60}\n){0,2}[ \t]{0,60}(?=\S)/gm;

/**
 * An article, and the discussion under it as a scrape of a page has it. That is read as text: the lists of comments
 * aren't Markdown's, whose code begins where their second level does.
 */
export function parted(source: string): readonly [article: string, discussion: string] {
  const titles = [...source.matchAll(TITLE_LINE)]
    .filter(([line]) => THREAD_TITLE.test(withoutMarks(line).trim()))
    .slice(0, MOST_TITLES);
  for (const { index } of titles) {
    const marked = withoutMarks(source.slice(index));
    const lines = splitLines(marked.slice(0, FIRST_LENGTH));
    const first = lines
      .slice(1, FIRST_COMMENT)
      .find((_, i) => commentHead({ text: marked, lines }, i + 1, false) !== null);
    // Comments that are elements keep their markup.
    if (ELEMENT.test(marked.slice(0, first?.start ?? FIRST_LENGTH))) break;
    if (first !== undefined) return [source.slice(0, index), marked.replace(TAG, '')];
  }
  return [source, ''];
}

/** The document with its discussion as lines of text at its end. */
export function withDiscussion(document: ParsedDocument, discussion: string): ParsedDocument {
  if (discussion === '') return document;
  const gap = document.text === '' ? '' : '\n\n';
  const at = document.text.length + gap.length;
  const lines = splitLines(discussion).map((line, i) => ({
    ...line,
    start: line.start + at,
    end: line.end + at,
    gap: i === 0 ? 1 : line.gap,
  }));
  return { ...document, text: `${document.text}${gap}${discussion}`, lines: [...document.lines, ...lines] };
}

/** Markdown's text without its marks: pictures, the addresses of links, emphasis. Marks of lists and headings stay. */
const withoutMarks = (source: string): string =>
  normalise(
    source
      .replace(IMAGE, '')
      .replace(LINK, (_, text: string) => flat(text))
      .replace(EMPHASIS, '')
      .replace(ESCAPE, '')
      .replace(MARK_ALONE, '$1 '),
  );
