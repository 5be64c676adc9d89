import { UNLIKE_NAME } from '../../lexicon.ts';
import { authorOf, type Context, content, isThreadTitle, NAME_FORM } from '../comment-lines.ts';
import type { CommentHead } from './head.ts';

/** A name that stands alone is shorter, in characters. */
const NAME_LENGTH = 40;
/** One comment alone may be any line. */
const MIN_COMMENTS = 2;
/** The number of comments that a title gives: '5 Comments', 'Kommentare (3)'. */
const COUNT = /(?<![\p{L}\d.,])\d{1,4}(?![\p{L}\d.,])/u;

/** How many comments a line says that it opens; 0 where it isn't the title of a discussion, or gives no number. */
export function countIn(context: Context, i: number): number {
  const line = context.lines[i];
  return line !== undefined && isThreadTitle(context, line)
    ? Number(COUNT.exec(content(context, line))?.[0] ?? 0)
    : 0;
}

/**
 * Names without a date, each alone over its text: the heads of comments where there are just as many of them as the title
 * says.
 *
 * @param title the title's line
 * @param end the line behind the discussion's last one
 * @returns the heads in their order; none where their number is another
 */
export function countedHeads(context: Context, title: number, end: number): readonly CommentHead[] {
  const count = countIn(context, title);
  if (count < MIN_COMMENTS) return [];
  const names = context.lines.slice(0, end).map((_, i) => (i > title ? nameAlone(context, i) : null));
  const heads = names.flatMap((author, i): CommentHead[] => {
    const line = context.lines[i];
    if (author === null || line === undefined || i + 1 >= end || names[i + 1] !== null) return [];
    const { indent } = line;
    return [
      {
        form: 'counted',
        line: i,
        bodyLine: i + 1,
        author,
        answers: null,
        handle: null,
        date: null,
        marker: null,
        indent,
        contentIndent: indent,
      },
    ];
  });
  return heads.length === count ? heads : [];
}

function nameAlone(context: Context, i: number): string | null {
  const line = context.lines[i];
  if (line === undefined || line.markup !== null || line.end - line.start > NAME_LENGTH) return null;
  const author = authorOf(content(context, line));
  return author !== null && NAME_FORM.test(author) && !UNLIKE_NAME.test(author) ? author : null;
}
