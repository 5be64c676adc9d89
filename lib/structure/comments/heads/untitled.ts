import { isDayAlone } from '../../../text/dates.ts';
import { CONTROL_LINE, UNLIKE_NAME } from '../../lexicon.ts';
import { type Context, content } from '../comment-lines.ts';
import { commentHead } from './comment-head.ts';
import type { CommentHead, HeadForm } from './head.ts';

/** A commenter's name is shorter where nothing else tells of a discussion. */
const NAME_WORDS = 4;
/** And its head is shorter than this, in characters. */
const HEAD_LENGTH = 70;
const DATED_FORMS: ReadonlySet<HeadForm> = new Set(['dated', 'brief', 'name-then-date', 'date-then-name']);
/** How far below its head a comment's controls are looked for, in lines. */
const CONTROL_REACH = 6;

/** A head with a date and what can be a name. */
export function namedHead(context: Context, i: number): CommentHead | null {
  const line = context.lines[i];
  // Lines of prose end the matter here.
  if (line === undefined || line.end - line.start > HEAD_LENGTH) return null;
  const head = commentHead(context, i, true);
  if (head === null || head.date === null || !DATED_FORMS.has(head.form)) return null;
  const author = head.author ?? '';
  return author.split(/\s+/).length > NAME_WORDS || UNLIKE_NAME.test(author) ? null : head;
}

/** '#12' over a head. */
const NUMBER_ABOVE = /^#\d{1,5}$/;

/**
 * A name with a date where no title tells of a discussion: with a number over it, an age in words ('3 hours ago') or a
 * comment's controls soon below. The entries of a live blog and the events of a week have neither.
 */
export function untitledHead(context: Context, i: number): CommentHead | null {
  const head = namedHead(context, i);
  if (head?.date == null) return null;
  const below = context.lines.slice(head.bodyLine + 1, head.bodyLine + CONTROL_REACH);
  const controlled = below.some(
    (line) => line.end - line.start < 60 && CONTROL_LINE.test(content(context, line)),
  );
  // A member's card between name and date: 'Members', '214 posts'.
  const carded = head.form !== 'dated' && head.bodyLine > head.line + 2;
  const aged =
    head.form !== 'brief' &&
    head.date.iso === null &&
    !isDayAlone(context.text.slice(head.date.start, head.date.end));
  const above = context.lines[i - 1];
  const numbered =
    above !== undefined && above.end - above.start < 7 && NUMBER_ABOVE.test(content(context, above));
  return aged || controlled || carded || numbered ? head : null;
}
