import { markerOf } from '../../blocks/marker.ts';
import { PINGBACK } from '../../lexicon.ts';
import type { Context } from '../comment-lines.ts';
import { briefHead, datedHead } from './dated.ts';
import type { Base, CommentHead } from './head.ts';
import { dateThenName, nameOverText, nameThenDate } from './name-and-date.ts';
import { avatarHead, bloggerHead, saysHead } from './says.ts';

/** '— Ana Reyes (@anareyes) November 1, 2019' signs a tweet that an article shows. */
const TWEET = /^[—–-]{1,2} ?.{1,80}\(@\w{1,30}\) /u;
/** Text browsers print a picture's name in brackets before the author: '[0e1ea3] degski'. */
const PICTURE = /^\[[^\]]{0,40}\]\s*/;
/** What lynx prints for buttons, a comment's number, the stars of reviews, and html2text's marks around a name. */
const MARKS = /^(?:\(BUTTON\) )?(?:#{1,6} {1,4})?(?:#\d{1,5} )?(?:[★☆⭐]{1,10} ?)?(?:\*\*|__)?(?=\S)/u;
const MARKS_BEHIND = /(?:\*\*|__)$/;
const SCORE = /^[+-]?\d{1,5}$/;
/** Longer lines are prose, in characters. */
const HEAD_LENGTH = 200;

/**
 * The comment head that begins at line `i`, or null.
 *
 * @param inThread true where a discussion is known to have begun: weaker forms count there
 */
export function commentHead(context: Context, i: number, inThread: boolean): CommentHead | null {
  const line = context.lines[i];
  if (line === undefined || line.markup !== null || line.end - line.start > HEAD_LENGTH) return null;
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
    bloggerHead(context, line.start + offset, content, base) ??
    avatarHead(context, content, base) ??
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

/** The head on the line under the one that `base` was read from. */
function headBelow(context: Context, base: Base): CommentHead | null {
  const line = context.lines[base.line + 1];
  if (line === undefined || line.end - line.start > HEAD_LENGTH) return null;
  const content = context.text.slice(line.start, line.end);
  const dated =
    base.marker === null ? null : datedHead(line.start, content, { ...base, line: base.line + 1 }, true);
  if (dated !== null) return { ...dated, line: base.line };
  return (
    saysHead(context, base.line + 1, content, base, true) ?? nameThenDate(context, base.line + 1, '', base)
  );
}
