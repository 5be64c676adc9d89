import type { Line } from '../formats/document.ts';
import { type FoundDate, findDate, isDayAlone } from '../text/dates.ts';
import { type Marker, markerOf } from './block.ts';
import {
  BY_PREFIX,
  CONTROL_LINE,
  MEMBER_CARD,
  PINGBACK,
  ROLE,
  ROLE_BEHIND_NAME,
  SAYS,
  SUBJECT_LINE,
  THREAD_TITLE,
} from './lexicon.ts';

/** How a line was recognised as the head of a comment; printed by `--explain`. */
export type HeadForm = 'says' | 'dated' | 'name-then-date' | 'date-under-text' | 'inline' | 'pingback';

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
  date: Readonly<{ iso: string | null; start: number; end: number }> | null;
  marker: Marker | null;
  /** Column where the line begins, and where its text begins behind the marker. */
  indent: number;
  contentIndent: number;
}>;

/** '— Ana Reyes (@anareyes) November 1, 2019' signs a tweet that an article shows. */
const TWEET = /^[—–-]{1,2} ?.{1,80}\(@\w{1,30}\) /u;
const MAX_AUTHOR_LENGTH = 60;
const MAX_AUTHOR_WORDS = 8;
/** Text browsers print a picture's name in brackets before the author: '[0e1ea3] degski'. */
const PICTURE = /^\[[^\]]{0,40}\]\s*/;
/** What may stand between an author and a date, or behind a date. */
/** 'Tue, 03/03/2026': a weekday that stands apart from the date. */
const WEEKDAY_BEFORE = /[\s,](?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]?\s*$/i;
const BEFORE_DATE =
  /(?:[\s,;:·•|»/()–—-]|\b(?:on|at|am|um|le|el|il|em|op|den|dne|vom|wrote|points?|score hidden|level \d{1,2}))+$/i;
/** 'NAME 12 points 3 hours ago'. */
const POINTS_BEFORE = /[\s·•|]\(?-?\d{1,6} (?:points?|karma)(?: \(.{0,20}\))?[\s·•|]*$/i;
const SAYS_BEHIND = new RegExp(`\\s(?:${SAYS})$`, 'i');
const AFTER_DATE = /^(?:[\s,;:·•|()#\d–—-]|\b(?:at|um|à|uhr|am|pm)\b|\(edited\)|edited|bearbeitet)+/i;
const SAYS_END = new RegExp(`^(?:${SAYS})?\\s?(?:\\.{3}|…|:)?$`, 'i');
const SAYS_HEAD = new RegExp(
  `^(.{1,${MAX_AUTHOR_LENGTH}}?),?\\s(?:${SAYS})(?![\\p{L}\\d'’])(.{0,80})$`,
  'iu',
);
/** 'anasays:', where a program lost the blank. */
const SAYS_GLUED = new RegExp(`^(\\S.{0,${MAX_AUTHOR_LENGTH}}?)(?:says|sagt|dit|dice|zegt|disse)(:)$`, 'i');
const NAME_AFTER_DATE = new RegExp(`^[\\s,]{0,3}(.{1,${MAX_AUTHOR_LENGTH}}?)\\s(?:${SAYS})\\s?:$`, 'i');

type Context = Readonly<{ text: string; lines: readonly Line[] }>;

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
    (marker !== null || picture !== '' || inThread || /^u\//.test(content)
      ? nameThenDate(context, i, content, base)
      : null) ??
    (inThread ? nameOverText(context, i, content, base) : null)
  );
}

/** Markdown's marks around a name, which html2text prints. */
const MARKS = /^(?:#{1,6} {1,4})?(?:\*\*|__)?(?=\S)/;
const MARKS_BEHIND = /(?:\*\*|__)$/;
const SCORE = /^[+-]?\d{1,5}$/;

/** The head on the line under the one that `base` was read from. */
function headBelow(context: Context, base: Base): CommentHead | null {
  const line = context.lines[base.line + 1];
  if (line === undefined || line.end - line.start > 200) return null;
  const content = context.text.slice(line.start, line.end);
  return (
    datedHead(line.start, content, { ...base, line: base.line + 1 }, true) ??
    nameThenDate(context, base.line + 1, '', base)
  );
}

type Base = Pick<CommentHead, 'line' | 'marker' | 'indent' | 'contentIndent' | 'answers' | 'handle'>;

/** 'NAME says:', its date on the same line or the next. */
function saysHead(
  context: Context,
  i: number,
  content: string,
  base: Base,
  inThread: boolean,
): CommentHead | null {
  const next = dateLine(context, i + 1);
  const glued = base.marker !== null && next !== null ? SAYS_GLUED.exec(content) : null;
  const match = SAYS_HEAD.exec(content) ?? glued;
  if (match === null) return null;
  const [, name = '', rest = ''] = match;
  const author = authorOf(name);
  if (author === null || COUNTS.test(content)) return null;
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
/** 'Ana ReyesMarch 1, 2026', 'ana3 hours ago': a page's elements without a blank between. */
const GLUED =
  /[\p{Ll}\d](?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d{2})|\p{L}(?=\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\d{1,3} (?:sec|min|h|hour|day|week|month|year)[a-z]{0,6} ago)/u;

function gluedDate(content: string): FoundDate | null {
  const glue = GLUED.exec(content);
  if (glue === null) return null;
  const at = glue.index + glue[0].length;
  const found = findDate(content.slice(at));
  return found?.start === 0 ? { ...found, start: at, end: at + found.end } : null;
}

const ANSWERS = /\s[➤▶→↪]\s/u;

/** The name on one line, perhaps a role on the next, then a line with nothing but a date. */
function nameThenDate(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const line = context.lines[i];
  if (line === undefined) return null;
  const name = content === '' ? context.text.slice(line.start, line.end) : content;
  const author = authorOf(name);
  // A short comment over its date is no name.
  if (author === null || (/[.!?…]$/.test(author) && /\s\S+\s/.test(author))) return null;
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
    (handle !== null ? ageLine(context, i + 1 + skip) : null);
  return date === null
    ? null
    : { ...base, form: 'name-then-date', bodyLine: i + 2 + skip, author, date, answers, handle };
}

/** A member's card is shorter than this, in lines. */
const MAX_CARD = 5;

/** Marks of lists and headings before a card's lines. */
export const ITEM_MARKS = /^(?:[*•+○□☆·-] {1,4})?(?:#{1,6} {1,4})?/;

/** How many lines of a member's card stand from line `i` on: 'Members', '214 posts', 'Re: the ferry'. */
function cardLines({ text, lines }: Context, i: number): number {
  let count = 0;
  for (; count < MAX_CARD; count++) {
    const line = lines[i + count];
    const content =
      line === undefined || line.end - line.start > 160
        ? ''
        : text.slice(line.start, line.end).replace(ITEM_MARKS, '');
    if (![ROLE, MEMBER_CARD, SUBJECT_LINE].some((form) => form.test(content))) break;
  }
  return count;
}

/** Mastodon's '@ana@salt.town' under a name. */
const HANDLE = /^@([\w.-]{1,40})(?:@[\w.-]{3,60})?$/;

/** What stands before the name of the one that a comment answers. */
const REPLY_TO = '(?:in )?reply to|replying to|antwort (?:an|auf)|en réponse à|en respuesta a|in risposta a';
/** A line that says nothing else than whom a comment answers. */
export const REPLY_LINE = new RegExp(`^(?:${REPLY_TO}) [^:.!?]{1,60}:?$`, 'i');
/** How a comment begins that quotes another first: 'ana wrote:'. */
export const QUOTING =
  /^(.{1,60}?) (?:wrote|said|schrieb|hat geschrieben|a écrit|escribió|ha scritto|schreef) ?: ?\n/i;
/** How a comment begins that answers another. */
export const ANSWERING = new RegExp(`^(?:@ ?|(?:${REPLY_TO}) @?)`, 'i');

/** Facebook's age of a comment: '2d', '5 h'. */
const AGE = /^\d{1,3} ?(?:s|min|m|hrs?|h|d|w|wks?|yrs?|y)$/i;
/** A Facebook comment is shorter than this, in lines. */
const AGE_REACH = 30;

export const isAge = (text: string): boolean => text.length < 8 && AGE.test(text);

/** Facebook: the name, the text, and under it the age with the controls. What stands before is another's controls. */
function nameOverText(context: Context, i: number, content: string, base: Base): CommentHead | null {
  const textAt = (k: number): string => {
    const line = context.lines[k];
    return line === undefined || line.end - line.start > 200 ? '' : context.text.slice(line.start, line.end);
  };
  const author = authorOf(content);
  const before = textAt(i - 1);
  if (author === null || /[.!?…,:]$/.test(author) || isAge(author)) return null;
  if (!CONTROL_LINE.test(before) && !THREAD_TITLE.test(before)) return null;
  for (let k = i + 2; k < i + AGE_REACH; k++) {
    if (!isAge(textAt(k))) continue;
    return CONTROL_LINE.test(textAt(k + 1))
      ? { ...base, form: 'date-under-text', bodyLine: i + 1, author, date: null }
      : null;
  }
  return null;
}

/** The date of a line that holds nothing else but connecting words and controls. */
export function dateLine(context: Context, i: number): CommentHead['date'] {
  const line = context.lines[i];
  if (line === undefined || line.end - line.start > 100) return null;
  const content = context.text.slice(line.start, line.end);
  const found = findDate(content);
  if (found === null) return null;
  const before = content
    .slice(0, found.start)
    .replace(/\b(?:posted|on|at|am|le|el|il|em|op|den|um|vor|written|published)\b/gi, '');
  const after = content.slice(found.end).replace(AFTER_DATE, '');
  if (/[\p{L}\d]/u.test(before) || (after !== '' && !CONTROL_LINE.test(after))) return null;
  return { iso: found.iso, start: line.start + found.start, end: line.start + found.end };
}

/** '2h' on a line of its own. */
function ageLine(context: Context, i: number): CommentHead['date'] {
  const line = context.lines[i];
  if (line === undefined || !isAge(context.text.slice(line.start, Math.min(line.end, line.start + 9))))
    return null;
  return { iso: null, start: line.start, end: line.end };
}

/** 'May 12', 'Boston | May 12': a day of this year, whose comments print no other date. */
function dayLine(context: Context, i: number): CommentHead['date'] {
  const line = context.lines[i];
  if (line === undefined || line.end - line.start > 60) return null;
  const content = context.text.slice(line.start, line.end);
  const place = /^\p{Lu}[^|\n]{1,40}\| ?/u.exec(content)?.[0] ?? '';
  return isDayAlone(content.slice(place.length))
    ? { iso: null, start: line.start + place.length, end: line.end }
    : null;
}

/** What html2text makes of an icon without text. */
const EMPTY_MARKS = /\s+_{2}$/;
/** 'Nine weeks is a joke 16 comments' counts them. */
const COUNTS = /\s\d{1,6} comments?$/i;

/** A commenter's name out of what stands before 'says' or a date, or null where that can't be a name. */
function authorOf(raw: string): string | null {
  const name = raw
    .trim()
    .replace(BY_PREFIX, '')
    .replace(/^[>»·•|*()[\]–—\s]+|^-\s+/u, '')
    .replace(/(?<![\s,:;·•|(–—])[\s,:;·•|(–—]+$/u, '')
    .replace(ROLE_BEHIND_NAME, '')
    .replace(EMPTY_MARKS, '');
  if (name.length === 0 || name.length > MAX_AUTHOR_LENGTH) return null;
  if (/^(?:posted|published|written|(?:last )?updated|modified)(?:$|\b.?:|\s\d)/i.test(name)) return null;
  if (MEMBER_CARD.test(`${name}:`) || REPLY_LINE.test(name)) return null;
  if (name.split(/\s+/).length > MAX_AUTHOR_WORDS || !/[\p{L}\d]/u.test(name)) return null;
  return CONTROL_LINE.test(name) && !/^\d/.test(name) ? null : name;
}
