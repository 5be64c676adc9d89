import { type FoundDate, findDate } from '../text/dates.ts';
import {
  AFTER_DATE,
  ANSWERING,
  ANSWERS,
  ageLine,
  authorOf,
  briefSignature,
  type CommentDate,
  type Context,
  cardLines,
  dateLine,
  dayLine,
  isAge,
  isAgedControl,
  isCardLine,
  MAX_AUTHOR_LENGTH,
  REPLY_LINE,
} from './comment-lines.ts';
import { BY_PREFIX, CONTROL_LINE, PINGBACK, ROLE, SAYS, THREAD_TITLE, UNLIKE_NAME } from './lexicon.ts';
import { type Marker, markerOf } from './marker.ts';

/** How a line was recognised as the head of a comment; printed by `--explain`. */
export type HeadForm =
  | 'says'
  | 'dated'
  | 'brief'
  | 'name-then-date'
  | 'date-then-name'
  | 'date-under-text'
  | 'inline'
  | 'counted'
  | 'pingback';

/** The head of a comment in a text: who wrote it, when, and where its text begins. */
export type CommentHead = Readonly<{
  form: HeadForm;
  /** Index of its first line, and of the first line after it. */
  line: number;
  bodyLine: number;
  author: string | null;
  /** Whom the head itself says that it answers: 'Bo ➤ Ana'. */
  answers: string | null;
  /** 'ana' of '@ana@salt.town', by which others call the author. */
  handle: string | null;
  date: CommentDate | null;
  marker: Marker | null;
  /** Column where the line begins, and where its text begins behind the marker. */
  indent: number;
  contentIndent: number;
}>;

/** '— Ana Reyes (@anareyes) November 1, 2019' signs a tweet that an article shows. */
const TWEET = /^[—–-]{1,2} ?.{1,80}\(@\w{1,30}\) /u;
/** Text browsers print a picture's name in brackets before the author: '[0e1ea3] degski'. */
const PICTURE = /^\[[^\]]{0,40}\]\s*/;
/** 'Tue, 03/03/2026': a weekday that stands apart from the date. */
const WEEKDAY_BEFORE =
  /[\s,](?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:diens|mitt?wo|donners|frei|sams|sonn)[a-z]{2,5}|(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lune|marte|mercole|giove|vener)d[ìi]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[,.]?\s*$/i;
/** 'le lun, 02/03/2026', 'am Mo, 02.03.2026', as Drupal prints it. */
const SHORT_WEEKDAY_BEFORE = /\s(?:le|il|el|am|op|em|den)\s\p{L}{2,4}[,.]\s*$/iu;
/** What may stand between an author and a date. */
const BEFORE_DATE =
  /(?:[\s,;:·•|»/()[–—-]|\b(?:on|at|am|um|le|el|il|em|op|den|dne|vom|wrote|points?|score hidden|level \d{1,2}))+$/i;
/** 'NAME 12 points 3 hours ago'. */
const POINTS_BEFORE = /[\s·•|]\(?-?\d{1,6} (?:points?|karma)(?: \(.{0,20}\))?[\s·•|]*$/i;
const SAYS_BEHIND = new RegExp(`\\s(?:${SAYS})$`, 'i');
const SAYS_END = new RegExp(`^(?:${SAYS})?\\s?(?:\\.{3}|…|:)?$`, 'i');
const SAYS_HEAD = new RegExp(
  `^(.{1,${MAX_AUTHOR_LENGTH}}?),?\\s(?:${SAYS})(?![\\p{L}\\d'’])(.{0,80})$`,
  'iu',
);
/** 'anasays:', where a program lost the blank. */
const SAYS_GLUED = new RegExp(`^(\\S.{0,${MAX_AUTHOR_LENGTH}}?)(?:says|sagt|dit|dice|zegt|disse)(:)$`, 'i');
const NAME_AFTER_DATE = new RegExp(`^[\\s,]{0,3}(.{1,${MAX_AUTHOR_LENGTH}}?)\\s(?:${SAYS})\\s?:$`, 'i');

/**
 * The comment head that begins at line `i`, or null.
 *
 * @param inThread true where a discussion is known to have begun: weaker forms count there
 */
export function commentHead(context: Context, i: number, inThread: boolean): CommentHead | null {
  const line = context.lines[i];
  if (line === undefined || line.markup !== null || line.end - line.start > 200) return null;
  const raw = context.text.slice(line.start, line.end);
  if (TWEET.test(raw)) return null;
  const marker = markerOf(raw, line.indent);
  const picture = PICTURE.exec(raw.slice(marker?.width ?? 0))?.[0] ?? '';
  const unmarked = (marker?.width ?? 0) + picture.length;
  const offset = unmarked + (MARKS.exec(raw.slice(unmarked))?.[0].length ?? 0);
  const content = raw.slice(offset).replace(MARKS_BEHIND, '');
  const base = {
    line: i,
    marker,
    indent: line.indent,
    contentIndent: line.indent + (marker?.width ?? 0),
    answers: null,
    handle: null,
  };

  if (PINGBACK.test(content)) return { ...base, form: 'pingback', bodyLine: i + 1, author: null, date: null };
  // A picture or score alone stands over the head.
  if (content === '' || (marker !== null && SCORE.test(content)))
    return picture === '' && content === '' ? null : headBelow(context, base);
  return (
    saysHead(context, i, content, base, inThread) ??
    datedHead(line.start + offset, content, base, inThread) ??
    (inThread ? briefHead(line.start + offset, content, base) : null) ??
    (marker !== null || picture !== '' || inThread || /^u\//.test(content)
      ? nameThenDate(context, i, content, base)
      : null) ??
    (inThread
      ? (dateThenName(context, line.start + offset, content, base) ?? nameOverText(context, i, content, base))
      : null)
  );
}

/** What lynx prints for buttons, the stars of reviews, and Markdown's marks around a name, which html2text prints. */
const MARKS = /^(?:\(BUTTON\) )?(?:#{1,6} {1,4})?(?:[★☆⭐]{1,10} ?)?(?:\*\*|__)?(?=\S)/u;
const MARKS_BEHIND = /(?:\*\*|__)$/;
const SCORE = /^[+-]?\d{1,5}$/;

/** The head on the line under the one that `base` was read from. */
function headBelow(context: Context, base: Base): CommentHead | null {
  const line = context.lines[base.line + 1];
  if (line === undefined || line.end - line.start > 200) return null;
  const content = context.text.slice(line.start, line.end);
  const dated =
    base.marker === null ? null : datedHead(line.start, content, { ...base, line: base.line + 1 }, true);
  return dated === null ? nameThenDate(context, base.line + 1, '', base) : { ...dated, line: base.line };
}

/** 'Most replied' sorts comments. */
const NOBODY = /^(?:most|last|all|no|not|just|newest|recently)$/i;
/** 'Nine weeks is a joke 16 comments' counts them. */
const COUNTS = /\s\d{1,6} comments?$/i;

type Base = Pick<CommentHead, 'line' | 'marker' | 'indent' | 'contentIndent' | 'answers' | 'handle'>;

/** 'NAME says:', its date on the same line or the next. */
function saysHead(
  context: Context,
  i: number,
  content: string,
  base: Base,
  inThread: boolean,
): CommentHead | null {
  const said = SAYS_HEAD.exec(content);
  // Most lines say nothing of the kind.
  if (said === null && base.marker === null) return null;
  const next = dateLine(context, i + 1);
  const match = said ?? (next === null ? null : SAYS_GLUED.exec(content));
  if (match === null) return null;
  const [, name = '', rest = ''] = match;
  const author = authorOf(name);
  // 'On March 3, 2026 Ana said:' has its date first.
  if (author === null || NOBODY.test(author) || COUNTS.test(content) || findDate(name) !== null) return null;
  const tail = rest.replace(/^(?:\s*(?:on|at|am|le|el|il|em|op|den))\s/i, ' ');
  const here = findDate(tail);
  const bare = /^\s?(?::|\.{3}|…)?$/.test(rest);
  const closed =
    here !== null &&
    /^[\s:,.…]*$/.test(tail.slice(here.end).replace(/\buhr\b/i, '')) &&
    tail.slice(0, here.start).trim() === '';
  if (!bare && !closed) return null;
  // 'The minister says' at a line's end is prose: without number, date or colon the form is too weak.
  const evident = base.marker !== null || next !== null || closed || (inThread && /[:…]|\.{3}/.test(rest));
  if (!evident) return null;
  if (closed && here !== null) {
    const at = (context.lines[i]?.end ?? 0) - tail.length;
    return {
      ...base,
      form: 'says',
      bodyLine: i + 1,
      author,
      date: { iso: here.iso, start: at + here.start, end: at + here.end },
    };
  }
  return { ...base, form: 'says', bodyLine: next === null ? i + 1 : i + 2, author, date: next };
}

/** 'NAME · 3 hours ago', 'by NAME » Tue Mar 3, 2020', 'NAME, 9 Apr 2020 / 08:34 Reply'. */
function datedHead(at: number, content: string, base: Base, inThread: boolean): CommentHead | null {
  if (content.length > 140) return null;
  const found = gluedDate(content) ?? findDate(content);
  if (found === null) return null;
  const date = { iso: found.iso, start: at + found.start, end: at + found.end };
  const before = content.slice(0, found.start);
  const after = content.slice(found.end).replace(AFTER_DATE, '');
  const swapped =
    before.trim() === '' || /^(?:on|am|le|el)\s*$/i.test(before)
      ? NAME_AFTER_DATE.exec(content.slice(found.end))
      : null;
  if (swapped !== null) {
    const author = authorOf(swapped[1] ?? '');
    return author === null ? null : { ...base, form: 'dated', bodyLine: base.line + 1, author, date };
  }
  if (!SAYS_END.test(after) && !CONTROL_LINE.test(after)) return null;
  const prefixed = BY_PREFIX.test(before);
  const separated = /[·•|»,–—]\s*$|\s(?:on|at|am|um|says|said)\s*$|\n$/i.test(before) || found.iso === null;
  if (base.marker === null && !prefixed && !separated && !inThread) return null;
  const named = before
    .replace(SHORT_WEEKDAY_BEFORE, '')
    .replace(WEEKDAY_BEFORE, '')
    .replace(POINTS_BEFORE, '')
    .replace(BEFORE_DATE, '')
    .replace(SAYS_BEHIND, '');
  // Disqus: 'Bo Quist ➤ Ana • a day ago'.
  const [name = '', answers = null] = named.split(ANSWERS, 2);
  const author = authorOf(name);
  return author === null
    ? null
    : { ...base, form: 'dated', bodyLine: base.line + 1, author, date, answers: answers?.trim() ?? null };
}
/** 'quayside 2h': a name with an age or with a day without its year. */
function briefHead(at: number, content: string, base: Base): CommentHead | null {
  const brief = briefSignature(content);
  const author = brief === null ? null : authorOf(brief.name);
  if (brief === null || author === null) return null;
  const date = { iso: null, start: at + brief.start, end: at + brief.end };
  return { ...base, form: 'brief', bodyLine: base.line + 1, author, date };
}

/** 'Ana ReyesMarch 1, 2026', 'ana3 hours ago': a page's elements without a blank between. */
const GLUED =
  /[\p{Ll}\d](?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d{2})|\p{L}(?=\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\d{1,3} (?:sec|min|h|hour|day|week|month|year)[a-z]{0,6} ago)/u;

function gluedDate(content: string): FoundDate | null {
  const glue = /\d/.test(content) ? GLUED.exec(content) : null;
  if (glue === null) return null;
  const at = glue.index + glue[0].length;
  const found = findDate(content.slice(at));
  return found?.start === 0 ? { ...found, start: at, end: at + found.end } : null;
}

/** The name on one line, perhaps a role on the next, then a line with nothing but a date. */
function nameThenDate(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const line = context.lines[i];
  if (line === undefined) return null;
  const name = content === '' ? context.text.slice(line.start, line.end) : content;
  const author = authorOf(name);
  // 'Members' over '214 posts' is a card.
  if (ROLE.test(name) && isCardLine(context, i + 1)) return null;
  // A short comment over its date is no name.
  if (author === null || /[!?…]$/.test(author) || (/\.$/.test(author) && /\s\S+\s/.test(author))) return null;
  const second = context.lines[i + 1];
  const between =
    second === undefined ? '' : context.text.slice(second.start, Math.min(second.end, second.start + 40));
  const answers = REPLY_LINE.test(between) ? between.replace(ANSWERING, '').replace(/:$/, '') : null;
  const handle = second?.gap === 0 ? (HANDLE.exec(between)?.[1] ?? null) : null;
  const one = answers !== null || handle !== null || /^(?:[•·|]+|\d{1,5})$/.test(between);
  const skip = one ? 1 : cardLines(context, i + 1);
  const date =
    dateLine(context, i + 1 + skip) ??
    dayLine(context, i + 1 + skip) ??
    (handle !== null || hasTextBelow(context, i + 2 + skip) ? ageLine(context, i + 1 + skip) : null);
  return date === null
    ? null
    : { ...base, form: 'name-then-date', bodyLine: i + 2 + skip, author, date, answers, handle };
}

/** Under its text an age stands over a comment's controls, or at the end. */
function hasTextBelow({ lines, text }: Context, i: number): boolean {
  const line = lines[i];
  const below = line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 200));
  return below !== '' && !CONTROL_LINE.test(below);
}

/** Forums that print the date first: '03-01-2026, 10:12 AM #1', the name on the next line, and the member's card. */
function dateThenName(context: Context, at: number, content: string, base: Base): CommentHead | null {
  const line = context.lines[base.line + 1];
  const found = content.length > DATE_LENGTH ? null : findDate(content);
  if (found === null || line === undefined || /\p{L}/u.test(withoutDate(content, found))) return null;
  const name = context.text.slice(line.start, Math.min(line.end, line.start + 2 * MAX_AUTHOR_LENGTH));
  const author = authorOf(name.replace(/\*\*|__/g, ''));
  if (author === null || author.split(' ').length > FORUM_NAME_WORDS || UNLIKE_NAME.test(author)) return null;
  const card = cardLines(context, base.line + 2);
  const numbered = base.marker?.kind === 'number' || /#\d{1,6}$/.test(content);
  if (card === 0 && !numbered) return null;
  const date = { iso: found.iso, start: at + found.start, end: at + found.end };
  return { ...base, form: 'date-then-name', bodyLine: base.line + 2 + card, author, date };
}
const withoutDate = (content: string, { start, end }: FoundDate): string =>
  `${content.slice(0, start)}${content.slice(end)}`;
const DATE_LENGTH = 60;
const FORUM_NAME_WORDS = 3;

/** Mastodon's '@ana@salt.town' under a name. */
const HANDLE = /^@([\w.-]{1,40})(?:@[\w.-]{3,60})?$/;

/** A Facebook comment is shorter than this, in lines. */
const AGE_REACH = 30;

/** Facebook: the name, the text, and under it the age or date with the controls. What stands before is another's controls. */
function nameOverText(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const textAt = (k: number): string => {
    const line = context.lines[k];
    return line === undefined || line.end - line.start > 200 ? '' : context.text.slice(line.start, line.end);
  };
  const author = authorOf(content);
  const before = textAt(i - 1);
  if (author === null || UNLIKE_NAME.test(author) || isAge(author)) return null;
  if (!CONTROL_LINE.test(before) && !isAgedControl(before) && !THREAD_TITLE.test(before)) return null;
  const head: CommentHead = { ...base, form: 'date-under-text', bodyLine: i + 1, author, date: null };
  for (let k = i + 2; k < i + AGE_REACH; k++) {
    if (isAgedControl(textAt(k))) return head;
    if (isAge(textAt(k)) || dateLine(context, k) !== null)
      return CONTROL_LINE.test(textAt(k + 1)) ? head : null;
  }
  return null;
}
