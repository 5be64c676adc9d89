import { isFirstName } from '../../../entities/gazetteer.ts';
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
  const heads = headsBetween(context, title, end);
  return heads.length === count ? heads : [];
}

/** Every name alone between a title and a line, with text under it. */
function headsBetween(
  context: Context,
  title: number,
  end: number,
  nameOf = (i: number): string | null => nameAlone(context, i),
): CommentHead[] {
  const names = context.lines.slice(0, end).map((_, i) => (i > title ? nameOf(i) : null));
  return names.flatMap((author, i): CommentHead[] => {
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
}

/**
 * The same where the title gives no number, as TypePad's pages have them without their dates: right under the title, over
 * room of their own, and most of them people's first names.
 */
export function namedHeads(context: Context, title: number, end: number): readonly CommentHead[] {
  const heads = headsBetween(context, title, end, (i) => nameAlone(context, i) ?? smallName(context, i));
  const named = heads.filter(({ author }) => isFirstName(author?.split(' ', 1)[0]?.toLowerCase() ?? ''));
  const apart = heads.every(({ line }) => (context.lines[line]?.gap ?? 0) > 0);
  const isNamed = heads.length >= MIN_NAMED && named.length >= heads.length * MOSTLY;
  return isNamed && apart && heads[0]?.line === title + 1 ? heads : [];
}
/** Fewer names may be headings under 'Comments'. */
const MIN_NAMED = 3;
const MOSTLY = 0.75;

/** 'rory feld': a first name and a last one in small letters. */
function smallName(context: Context, i: number): string | null {
  const line = context.lines[i];
  const name = line === undefined || line.end - line.start > NAME_LENGTH ? '' : content(context, line);
  return /^\p{Ll}{2,15} \p{Ll}{2,15}$/u.test(name) && isFirstName(name.split(' ', 1)[0] ?? '') ? name : null;
}

function nameAlone(context: Context, i: number): string | null {
  const line = context.lines[i];
  if (line === undefined || line.markup !== null || line.end - line.start > NAME_LENGTH) return null;
  const author = authorOf(content(context, line));
  return author !== null && NAME_FORM.test(author) && !UNLIKE_NAME.test(author) ? author : null;
}
