import type { Line } from '../../formats/document.ts';
import { CONTROL_LINE, MEMBER_CARD, MODERATION, ROLE, SUBJECT_LINE } from '../lexicon.ts';
import {
  type Context,
  content,
  dateLine,
  ITEM_MARKS,
  isAge,
  isAgedControl,
  REPLY_LINE,
} from './comment-lines.ts';
import type { CommentHead } from './heads/head.ts';

/** `mark` is the line in front of the text that says whom it answers; '' where there is none. */
export type Body = Readonly<{ start: number; end: number; date: CommentHead['date']; mark: string }> | null;

/**
 * The text of a comment: the lines behind its head without controls, as far as the indentation holds.
 *
 * @param until the line where the next comment's head stands, or the discussion ends
 * @param leads what stands over the heads of this discussion
 */
export function bodyOf(
  context: Context,
  head: CommentHead,
  until: number,
  next?: CommentHead,
  leads: Leads = NO_LEADS,
): Body {
  const { lines } = context;
  const end = next === undefined ? until : withoutLead(context, next, until, head.bodyLine, leads);
  let first = head.bodyLine;
  while (
    first < end &&
    (isAside(context, lines[first]) ||
      (first + 1 < end && isPicture(context, lines[first])) ||
      isRole(context, lines[first], head, first) ||
      (first + 1 < end && isScore(context, lines[first])))
  )
    first++;
  const opening = lines[first];
  const mark =
    opening === undefined || first + 1 >= end ? null : replyMark(context, opening, lines[first + 1]);
  if (mark !== null) first += mark.lines;
  const indent = lines[first]?.indent ?? 0;
  let last = first;
  for (let i = first; i < end; i++) {
    const line = lines[i];
    if (
      line === undefined ||
      (line.indent < Math.min(indent, head.contentIndent) && head.indent > 0 && indent > 0)
    )
      break;
    last = i + 1;
  }
  // Nothing says where the last comment ends but the controls under it.
  const foot =
    next === undefined ? lines.findIndex((line, i) => i > first && i < last && isAside(context, line)) : -1;
  if (foot >= 0) last = foot;
  last = withoutCard(context, head, first, last);
  let controls = last;
  while (
    controls > first &&
    (isAside(context, lines[controls - 1]) || (controls - first > 1 && isCount(context, lines[controls - 1])))
  )
    controls--;
  // Numbers alone may be what somebody says.
  const counted = head.handle !== null || lines.slice(controls, last).some((line) => isAside(context, line));
  if (foot >= 0 || counted) last = controls;
  // Blogger prints the date under a comment.
  const date = head.date === null && last - first > 1 ? dateLine(context, last - 1) : null;
  if (date !== null) last--;
  const from = lines[first];
  const to = lines[last - 1];
  return from === undefined || to === undefined || last <= first
    ? null
    : { start: from.start, end: to.end, date, mark: mark?.text ?? '' };
}

/** The texts of a discussion's comments, each up to the next one's head, the last up to the line `end`. */
export const bodiesOf = (
  context: Context,
  heads: readonly CommentHead[],
  end: number,
  leads: Leads = NO_LEADS,
): Body[] => heads.map((head, k) => bodyOf(context, head, heads[k + 1]?.line ?? end, heads[k + 1], leads));

/** 'Reply to Ana', or X's 'Replying to' over '@ana', and how many lines it takes up. */
function replyMark(
  context: Context,
  line: Line,
  next: Line | undefined,
): { text: string; lines: number } | null {
  const text = content(context, line);
  if (REPLY_LINE.test(text)) return { text, lines: 1 };
  const both = next === undefined ? '' : `${text} ${content(context, next)}`;
  return both.length <= MARK_LENGTH && /^replying to @\w+$/i.test(both) ? { text: both, lines: 2 } : null;
}
const MARK_LENGTH = 60;

/** What stands over each head of a discussion: a score, what the comment is called. */
export type Leads = Readonly<{ scores: boolean; subjects: boolean }>;
const NO_LEADS: Leads = { scores: false, subjects: false };
/** A comment's title is shorter, in characters. */
const SUBJECT_LENGTH = 80;

/** A line right over a head that can be the comment's title: no sentence, no picture, no control. */
export function isSubject(context: Context, head: CommentHead): boolean {
  const line = context.lines[head.line - 1];
  if (line === undefined || context.lines[head.line]?.gap !== 0 || line.end - line.start > SUBJECT_LENGTH)
    return false;
  const text = content(context, line);
  return (
    /\p{L}{3}/u.test(text) &&
    !/[.…,;:"”»)]$/.test(text) &&
    !isPicture(context, line) &&
    !isAside(context, line)
  );
}

/** '[avatar.jpg]', as text browsers print pictures. */
const PICTURE = /^\[[^[\]]{1,100}\]$/;
const isPicture = (context: Context, line: Line | undefined): boolean =>
  line !== undefined && line.end - line.start < 103 && PICTURE.test(content(context, line));

/** Where a comment ends before what stands over the next one's head: its title, its score, its author's picture. */
function withoutLead(
  context: Context,
  next: CommentHead,
  end: number,
  first: number,
  { scores, subjects }: Leads,
): number {
  const last = subjects && isSubject(context, next) && end - 1 > first ? end - 1 : end;
  const line = context.lines[last - 1];
  if (line === undefined || line.end - line.start > 160) return last;
  const text = content(context, line);
  const initials =
    /^(?:\p{Lu}{1,3}|\p{L})$/u.test(text) &&
    next.author?.toUpperCase().startsWith(text.charAt(0).toUpperCase());
  const score = scores && isScore(context, line);
  // A picture's text over the head: '* ana' over 'ana 3 hours ago'.
  const picture =
    PICTURE.test(text) || /^u\/\S+ avatar$/.test(text) || text.replace(ITEM_MARKS, '') === next.author;
  return (initials || score || picture || ROLE.test(text) || SUBJECT_LINE.test(text)) && last - 1 > first
    ? last - 1
    : last;
}

/** Where a comment ends before its author's name and card, as forums print them below: 'ana', 'Posts: 12', 'Top'. */
function withoutCard(context: Context, head: CommentHead, first: number, last: number): number {
  const textAt = (i: number): string => {
    const line = context.lines[i];
    return line === undefined || line.end - line.start > 160 ? '' : content(context, line);
  };
  let end = last;
  let card = false;
  while (end > first + 1 && (MEMBER_CARD.test(textAt(end - 1)) || isAside(context, context.lines[end - 1]))) {
    card ||= MEMBER_CARD.test(textAt(end - 1));
    end--;
  }
  if (!card) return last;
  return end > first + 1 && textAt(end - 1) === head.author ? end - 1 : end;
}

/** 'Author' under a name or its date. */
const isRole = (context: Context, line: Line | undefined, head: CommentHead, i: number): boolean =>
  line !== undefined &&
  i === head.bodyLine &&
  line.end - line.start < 20 &&
  ROLE.test(content(context, line));

/** How many liked a comment, or how old it is, over the controls under it. */
const isCount = (context: Context, line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.start < 7 &&
  (/^\d[\d,.]{0,5}[kK]?$/.test(content(context, line)) || isAge(content(context, line)));

/** What a comment has earned, or its number, between its head and its text or over its head: '12 points', '-3', '#3'. */
export const isScore = (context: Context, line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.start < 16 &&
  /^[+#-]?\d{1,5}(?: (?:points?|votes?|likes?))?$/i.test(content(context, line));

function isAside(context: Context, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > 120) return false;
  const text = content(context, line).replace(ITEM_MARKS, '');
  return (
    (CONTROL_LINE.test(text) && !/^\d+$/.test(text)) ||
    MODERATION.test(text) ||
    isAgedControl(text) ||
    /^(?:#\d{1,5}|[*+•○□☆¶§]?)$/.test(text)
  );
}
