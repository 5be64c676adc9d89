import { endsSentence } from '../is-prose.ts';
import { CONTROL_LINE, SUBJECT_LINE } from '../lexicon.ts';
import { RELATED_LINKS } from '../patterns/names.ts';
import { patternOf } from '../patterns.ts';
import { type Context, content, isThreadTitle } from './comment-lines.ts';
import { commentHead } from './heads/comment-head.ts';
import type { CommentHead } from './heads/head.ts';
import { untitledHead } from './heads/untitled.ts';

/**
 * The line where a discussion begins, that of the first text that may belong to it, that of its first head, and whether a
 * title or the page says that it is one.
 */
export type Start = Readonly<{ line: number; text: number; head: number; titled: boolean }>;

/** A comment's head takes up so many lines. */
const HEAD_LINES = 2;
/** Lines between a thread's title and its first head: sort orders, counts, log-in links; more where all are short. */
const TITLE_TO_HEAD = 8;
const SHORT_TO_HEAD = 20;
const SHORT_LINE = 40;
/** Without a title, this many heads of a form without numbers make a discussion. */
const ENOUGH_HEADS = 2;

/**
 * Where the discussion begins from line `from` on: its title, or its first head where the heads alone are evident.
 *
 * @param untitled whether heads alone count
 * @param named the line with which the page says that one begins, or -1
 */
export function threadStart(context: Context, from: number, untitled: boolean, named: number): Start | null {
  const { lines } = context;
  const prose = firstProse(context);
  /** Heads of one look: the first, and how many. */
  const loose = new Map<string, { first: CommentHead; count: number }>();
  for (const [i, line] of lines.entries()) {
    if (i < from) continue;
    if (line.markup !== null && line.markup.region === 'furniture') continue;
    const short = line.end - line.start <= 200 ? content(context, line) : '';
    // 'Reply' under a first comment is no title, nor is a link to the comments above the text.
    const title = i > prose && isThreadTitle(context, line) && !(loose.size > 0 && CONTROL_LINE.test(short));
    if (title || i === named) {
      // The names of comments may stand apart from their texts.
      const first = title ? i + 1 : i - HEAD_LINES;
      const last = Math.min(i + reachOf(context, i), lines.length - 1);
      for (let k = first; k <= last; k++) {
        if (k > i && isOverTeasers(context, k)) break;
        if (commentHead(context, k, true) !== null) {
          const line = Math.min(i, k);
          return { line, text: title ? i + 1 : line, head: k, titled: true };
        }
      }
      // What stands above a discussion's title is none of its heads.
      loose.clear();
    }
    const head = untitled
      ? (commentHead(context, i, false) ?? (i > prose ? untitledHead(context, i) : null))
      : null;
    if (head === null || head.form === 'pingback') continue;
    if ((head.form === 'blogger' && i > 0) || (head.form === 'says' && head.marker?.kind === 'number'))
      return { line: i, text: i, head: i, titled: false };
    // A byline with a date looks like one head; a discussion has several.
    if (i === 0) continue;
    const look = `${head.form} ${head.marker?.kind}`;
    const { first, count } = loose.get(look) ?? { first: head, count: 0 };
    // A byline may stand there twice.
    const above = content(context, lines[first.line] ?? line);
    if (count > 0 && above === content(context, line)) continue;
    // The first post of a forum's topic is the article.
    if (count > 0 && first.line <= prose && FORUM_HEAD.test(above) && FORUM_HEAD.test(content(context, line)))
      return { line: i, text: i, head: i, titled: false };
    if (count + 1 >= ENOUGH_HEADS && first.line > prose) {
      const over = lines[first.line - 1];
      const titled =
        over !== undefined && over.end - over.start < 160 && SUBJECT_LINE.test(content(context, over));
      return { line: titled ? first.line - 1 : first.line, text: first.line, head: first.line, titled };
    }
    loose.set(look, { first, count: count + 1 });
  }
  return null;
}

/** 'by Ana » Mon May 12, 2014 9:31 am': what phpBB prints over a post. */
const FORUM_HEAD = /^.{1,60} » .{0,20}\d/;

/** 'More from Weldon': teasers with their ages look like comments. */
function isOverTeasers(context: Context, i: number): boolean {
  const line = context.lines[i];
  return (
    line !== undefined &&
    line.end - line.start < LONG_LINE &&
    patternOf(content(context, line))?.name === RELATED_LINKS
  );
}

/** How far below a title its first head may stand. */
export function reachOf({ lines, text }: Context, title: number): number {
  const below = lines.slice(title + 1, title + 1 + SHORT_TO_HEAD);
  const long = below.findIndex(
    ({ start, end }) => end - start > SHORT_LINE || endsSentence(text.slice(start, end)),
  );
  return Math.max(TITLE_TO_HEAD, long < 0 ? SHORT_TO_HEAD : long);
}

/** Longer lines are prose, in characters. */
export const LONG_LINE = 60;

/** The first line that is long enough to be prose: no discussion begins before it. */
export function firstProse(context: Context): number {
  const i = context.lines.findIndex((line) => line.end - line.start > LONG_LINE);
  return i < 0 ? context.lines.length : i;
}
