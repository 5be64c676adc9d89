import { type FoundDate, findDate } from '../../../text/dates.ts';
import { CONTROL_LINE, ROLE, THREAD_TITLE, UNLIKE_NAME } from '../../lexicon.ts';
import { patternOf } from '../../patterns.ts';
import {
  ANSWERING,
  ageLine,
  authorOf,
  type Context,
  cardLines,
  dateLine,
  dayLine,
  isAge,
  isAgedControl,
  isCardLine,
  MAX_AUTHOR_LENGTH,
  NAME_FORM,
  REPLY_LINE,
} from '../comment-lines.ts';
import type { Base, CommentHead } from './head.ts';

/** The name on one line, perhaps a role on the next, then a line with nothing but a date. */
export function nameThenDate(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const line = context.lines[i];
  if (line === undefined) return null;
  const name = content === '' ? context.text.slice(line.start, line.end) : content;
  const author = authorOf(name);
  // 'Members' over '214 posts' is a card.
  if (ROLE.test(name) && isCardLine(context, i + 1)) return null;
  // A short comment over its date is no name.
  const ended =
    author !== null && (/[!?…]$/.test(author) || (FULL_STOP.test(author) && /\s\S+\s/.test(author)));
  if (author === null || ended) return null;
  const second = context.lines[i + 1];
  const between =
    second === undefined ? '' : context.text.slice(second.start, Math.min(second.end, second.start + 40));
  const told = REPLY_LINE.test(between) ? between.replace(ANSWERING, '').replace(/:$/, '').trim() : null;
  // 'BH' over 'Brian H' is his picture.
  const named = !/^\p{Lu}{1,3}$/u.test(author) && isEarlierName(context, i, between);
  const answers = told ?? (named ? between : null);
  const handle = second?.gap === 0 ? (HANDLE.exec(between)?.[1] ?? null) : null;
  const one = answers !== null || handle !== null || /^(?:[•·|]+|\d{1,5})$/.test(between);
  const lead = one ? 1 : cardLines(context, i + 1) + jobLine(context, i + 1, author);
  const parted = (handle !== null || (!one && lead > 0)) && /^[•·|]$/.test(textOf(context, i + 1 + lead));
  const skip = parted ? lead + 1 : lead;
  const date =
    dateLine(context, i + 1 + skip) ??
    dayLine(context, i + 1 + skip) ??
    (handle !== null || hasTextBelow(context, i + 2 + skip) ? ageLine(context, i + 1 + skip) : null);
  if (date === null) return null;
  const timed = TIME_ALONE.test(textOf(context, i + 2 + skip)) ? 1 : 0;
  return { ...base, form: 'name-then-date', bodyLine: i + 2 + skip + timed, author, date, answers, handle };
}
/** 'at 2:36 pm' under the day. */
const TIME_ALONE = /^(?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/i;

/** The Guardian prints whom a comment answers under its author's name: a name that stood alone on a line before. */
function isEarlierName(context: Context, i: number, name: string): boolean {
  if (!NAME_FORM.test(name) || dateLine(context, i + 2) === null || dateLine(context, i + 1) !== null)
    return false;
  for (let k = i - 2; k > Math.max(0, i - NAMES_REACH); k--) if (textOf(context, k) === name) return true;
  return false;
}
const NAMES_REACH = 60;

/** 'Dr. Frank M.' ends with an initial. */
const FULL_STOP = /(?<!\s\p{Lu})\.$/u;

/** Mastodon's '@ana@salt.town' under a name, within the marks of a direction or not. */
const HANDLE =
  /^[\u202a-\u202e\u2066-\u2069]?@([\w.-]{1,40})(?:@[\w.-]{3,60})?[\u202a-\u202e\u2066-\u2069]?$/;

/** LinkedIn: 1 for what somebody is, 'Captain at Coast Ferries', between the name and an age with text below; else 0. */
function jobLine(context: Context, i: number, name: string): number {
  const job = textOf(context, i);
  const isJob = NAME_FORM.test(name) && name.includes(' ') && /^\p{Lu}/u.test(job) && !/[.!?…]$/.test(job);
  return isJob && !isAge(job) && ageLine(context, i + 1) !== null && hasTextBelow(context, i + 2) ? 1 : 0;
}

/** Under its text an age stands over a comment's controls, or at the end. */
function hasTextBelow({ lines, text }: Context, i: number): boolean {
  const line = lines[i];
  const below = line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 200));
  return below !== '' && !CONTROL_LINE.test(below);
}

/** Forums that print the date first: '03-01-2026, 10:12 AM #1', the name on the next line, and the member's card. */
export function dateThenName(context: Context, at: number, content: string, base: Base): CommentHead | null {
  const line = context.lines[base.line + 1];
  const found = content.length > DATE_LENGTH ? null : findDate(content);
  if (found === null || line === undefined || /\p{L}/u.test(withoutDate(content, found))) return null;
  const name = context.text.slice(line.start, Math.min(line.end, line.start + 2 * MAX_AUTHOR_LENGTH));
  const author = authorOf(name.replace(/\*\*|__/g, ''));
  if (author === null || author.split(' ').length > FORUM_NAME_WORDS || UNLIKE_NAME.test(author)) return null;
  const card = cardLines(context, base.line + 2);
  const numbered = base.marker !== null || /#\d{1,6}$/.test(content);
  if (card === 0 && !numbered) return null;
  const date = { iso: found.iso, start: at + found.start, end: at + found.end };
  return { ...base, form: 'date-then-name', bodyLine: base.line + 2 + card, author, date };
}
const withoutDate = (content: string, { start, end }: FoundDate): string =>
  `${content.slice(0, start)}${content.slice(end)}`;
const DATE_LENGTH = 60;
const FORUM_NAME_WORDS = 3;

/** A Facebook comment is shorter than this, in lines. */
const AGE_REACH = 30;

/** How Facebook's comments are sorted. */
const SORTED = /^(?:most relevant|newest|oldest)\b.{0,60}$/i;

/** Facebook: the name, the text, and under it the age or date with the controls. What stands before is another's controls. */
export function nameOverText(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const author = authorOf(content);
  const before = textOf(context, i - 1);
  if (
    author === null ||
    UNLIKE_NAME.test(author) ||
    !NAME_FORM.test(author) ||
    isAge(author) ||
    /^\d{1,6}$/.test(author)
  )
    return null;
  const isUnder = [CONTROL_LINE, THREAD_TITLE, SORTED].some((form) => form.test(before));
  if (!isUnder && !isAgedControl(before)) return null;
  // 'Reuse this content' under 'Share'
  if (patternOf(author)?.label === 'furniture') return null;
  return dateUnderText(context, i) === null
    ? null
    : { ...base, form: 'date-under-text', bodyLine: i + 1, author, date: null };
}

/** The line with the age or date, and controls there or below, under the text whose name stands at line `i`; or null. */
export function dateUnderText(context: Context, i: number): number | null {
  for (let k = i + 2; k < i + AGE_REACH; k++) {
    const text = textOf(context, k);
    if (isAgedControl(text)) return k;
    if (isAge(text) || dateLine(context, k) !== null)
      return CONTROL_LINE.test(textOf(context, k + 1)) ? k : null;
  }
  return null;
}

/** The text of a line; nothing for those that are prose, and where there is none. */
function textOf(context: Context, i: number): string {
  const line = context.lines[i];
  return line === undefined || line.end - line.start > 200 ? '' : context.text.slice(line.start, line.end);
}
