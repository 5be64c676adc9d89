import { findDate } from '../../../text/dates.ts';
import { SAYS } from '../../lexicon.ts';
import { authorOf, type Context, content, dateLine, MAX_AUTHOR_LENGTH } from '../comment-lines.ts';
import type { Base, CommentHead } from './head.ts';

const SAYS_HEAD = new RegExp(
  `^(.{1,${MAX_AUTHOR_LENGTH}}?),?\\s(?:${SAYS})(?![\\p{L}\\d'’])(.{0,80})$`,
  'iu',
);
/** 'anasays:', where a program lost the blank. */
const SAYS_GLUED = new RegExp(
  `^(\\S.{0,${MAX_AUTHOR_LENGTH}}?)(?:says|said|wrote|sagte?|schreibt|schrieb|meinte?|dit|dice|dijo|zegt|schreef|disse|kaže|ha dit|sanoo|skriver|píše|pravi|каже|сказав|λέει|הגיב|より|说道?|說道?)\\s?([:：])$`,
  'i',
);
/** 'says:' under the name, where a program printed each on a line of its own. */
const SAYS_ALONE = new RegExp(`^(?:${SAYS})\\s?[:：]$`, 'i');
/** 'Most replied' sorts comments. */
const NOBODY = /^(?:most|last|all|no|not|just|newest|recently)$/i;
/** 'Nine weeks is a joke 16 comments' counts them. */
const COUNTS = /\s\d{1,6} comments?$/i;

/** 'At 3:30 PM, Blogger Ana said...', 'At May 22, 2007 3:30 PM, Anonymous Anonymous said...' */
const BLOGGER =
  /^At (.{3,24} )?\d{1,2}:\d{2}(?: ?[AP]M)?, (?:(?:Blogger|Anonymous|OpenID) )?(.{1,60}) said ?(?:\.{3}|…|:)$/;

/** 'harbourmouse said...' alone between blank lines, as later templates print it; right over its text where others do so too. */
const SAID_ALONE =
  /^(?!(?:the|an?|he|she|it|they|we|i|you|one|who|someone|somebody|everyone|nobody|as|what)\b)(\S{2,30}(?: \S{1,20}){0,2}) said(?:\.{3}|…)$/i;
const ENDS_IN_SAID = /\ssaid…$/;
/** Comments begin within so many lines of each other. */
const NEAR = 60;

/** What Blogger's templates print over a comment: hardly another line looks like that. */
export function bloggerHead(
  { text, lines }: Context,
  at: number,
  content: string,
  base: Base,
): CommentHead | null {
  const i = base.line;
  const isApart = (lines[i]?.gap ?? 0) > 0 && (lines[i + 1]?.gap ?? 0) > 0;
  const isAlone = isApart || (ENDS_IN_SAID.test(content) && isOneOfSeveral({ text, lines }, i));
  const [, day = '', name = isAlone ? (SAID_ALONE.exec(content)?.[1] ?? '') : ''] =
    BLOGGER.exec(content) ?? [];
  const author = authorOf(name);
  if (author === null) return null;
  const found = day === '' ? null : findDate(content);
  const date = found === null ? null : { iso: found.iso, start: at + found.start, end: at + found.end };
  return { ...base, form: 'blogger', bodyLine: i + 1, author, date };
}

/** Whether another line near by ends in 'said…' too. */
const isOneOfSeveral = ({ text, lines }: Context, at: number): boolean =>
  lines
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(
      (line) =>
        line !== lines[at] && ENDS_IN_SAID.test(text.slice(Math.max(line.start, line.end - 6), line.end)),
    );

/** 'Ana Reyes's avatar' for the picture over a comment, where nothing repeats the name: Substack's pages without their links. */
const AVATAR = /^(?!user\b)(.{2,60})[’']s avatar$/i;

export function avatarHead(context: Context, content: string, base: Base): CommentHead | null {
  const author = authorOf(AVATAR.exec(content)?.[1] ?? '');
  const below = context.lines[base.line + 1];
  const isNamed = below !== undefined && context.text.slice(below.start, below.end) === author;
  return author === null || isNamed
    ? null
    : { ...base, form: 'avatar', bodyLine: base.line + 1, author, date: null };
}

/** 'NAME says:', its date on the same line or the next. */
export function saysHead(
  context: Context,
  i: number,
  line: string,
  base: Base,
  inThread: boolean,
): CommentHead | null {
  const below = context.lines[i + 1];
  const alone =
    below !== undefined && below.end - below.start < 20 && SAYS_ALONE.test(content(context, below));
  const said = SAYS_HEAD.exec(alone ? `${line} ${content(context, below)}` : line);
  // Most lines say nothing of the kind.
  if (said === null && !/[:：]$/.test(line)) return null;
  const bodyLine = i + (alone ? 2 : 1);
  const next = dateLine(context, bodyLine);
  const match = said ?? (next === null ? null : SAYS_GLUED.exec(line));
  if (match === null) return null;
  const [, name = '', rest = ''] = match;
  const author = authorOf(name);
  // 'On March 3, 2026 Ana said:' has its date first.
  if (author === null || NOBODY.test(author) || COUNTS.test(line) || findDate(name) !== null) return null;
  const tail = rest.replace(/^(?:\s*(?:on|at|am|le|el|il|em|op|den))\s/i, ' ');
  const here = findDate(tail);
  const bare = /^\s?(?:[:：]|\.{3}|…)?$/.test(rest);
  const closed =
    here !== null &&
    /^[\s:,.…]*$/.test(tail.slice(here.end).replace(/\buhr\b/i, '')) &&
    tail.slice(0, here.start).trim() === '';
  if (!bare && !closed) return null;
  // 'The minister says' at a line's end is prose: without number, date or colon the form is too weak.
  const evident = base.marker !== null || next !== null || closed || (inThread && /[:：…]|\.{3}/.test(rest));
  if (!evident) return null;
  if (closed && here !== null) {
    const at = (context.lines[i]?.end ?? 0) - tail.length;
    const date = { iso: here.iso, start: at + here.start, end: at + here.end };
    return { ...base, form: 'says', bodyLine, author, date };
  }
  return { ...base, form: 'says', bodyLine: next === null ? bodyLine : bodyLine + 1, author, date: next };
}
