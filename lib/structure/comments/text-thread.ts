import type { ParsedDocument } from '../../formats/document.ts';
import { MIN_WIDTH } from '../blocks/layout.ts';
import { markerOf } from '../blocks/marker.ts';
import { endsSentence } from '../is-prose.ts';
import { SIDEBAR, THREAD_END } from '../lexicon.ts';
import { withoutLeads } from './author-leads.ts';
import { bodiesOf, isScore, isSubject } from './comment-body.ts';
import { type Context, content, isThreadTitle } from './comment-lines.ts';
import { isConversation, isDiscussion } from './discussion.ts';
import { commentHead } from './heads/comment-head.ts';
import { countedHeads, countIn, namedHeads } from './heads/counted.ts';
import type { CommentHead } from './heads/head.ts';
import { dateUnderText } from './heads/name-and-date.ts';
import { namedHead } from './heads/untitled.ts';
import { inlineComment, inlineComments } from './inline-comments.ts';
import {
  commentsBehindButtons,
  commentsOverButtons,
  isOverParagraphs,
  numberedComments,
  unnumberedComments,
} from './nameless.ts';
import { nest, type ThreadComment } from './nesting.ts';
import { areSignatures, paragraphAbove, textsAbove, withoutPlace } from './signatures.ts';
import { firstProse, LONG_LINE, reachOf, type Start, threadStart } from './start.ts';

/** The discussion of a document, and the lines that it takes up with its titles, heads and controls. */
export type Thread = Readonly<{ comments: readonly ThreadComment[]; firstLine: number; endLine: number }>;

/** Where what looks like a discussion is none, the next titles are tried, so many in all. */
const MOST_STARTS = 5;

/**
 * The discussion of a text by the grammar of heads: below its title, where heads alone are evident, or where people with
 * names and dates talk to each other.
 *
 * @param named the line with which something begins that the page calls a discussion; -1 where nothing does
 * @returns its comments and line range; null where there is none
 */
export function threadOfText({ text, lines }: ParsedDocument, named = -1): Thread | null {
  const context = { text, lines };
  let start = threadStart(context, 0, true, named);
  for (let tried = 0; tried < MOST_STARTS && start !== null; tried++) {
    const thread = threadFrom(context, start);
    const { titled } = start;
    const form = commentHead(context, start.head, true)?.form;
    const evident = titled || form === 'says' || form === 'blogger';
    if ((titled || thread.comments.length > 0) && isDiscussion(text, thread.comments, evident)) return thread;
    start = threadStart(context, start.head + 1, false, named);
  }
  return (
    inlineThread(context) ??
    countedThread(context) ??
    namedThread(context) ??
    underVerse(context) ??
    conversation(context) ??
    namelessThread(context)
  );
}

/** Just as many comments as their title says, under a text whose lines are all short: a poem, a list. */
function underVerse(context: Context): Thread | null {
  const title = context.lines.findIndex((_, i) => i > 1 && countIn(context, i) > 1);
  const reach = title < 0 ? 0 : reachOf(context, title);
  for (let k = title + 1; k <= title + reach; k++) {
    if (commentHead(context, k, true) === null) continue;
    const thread = threadFrom(context, { line: title, text: title + 1, head: k, titled: true });
    return thread.comments.length === countIn(context, title) &&
      isDiscussion(context.text, thread.comments, true)
      ? thread
      : null;
  }
  return null;
}

/** Names with dates over texts in which people talk to each other, where no title and no controls tell. */
function conversation(context: Context): Thread | null {
  const { lines, text } = context;
  const prose = lines.flatMap((line, i) => (line.end - line.start > LONG_LINE ? [i] : []));
  const head = lines.findIndex((_, i) => i > (prose[1] ?? lines.length) && namedHead(context, i) !== null);
  const thread = head < 0 ? null : threadFrom(context, { line: head, text: head, head, titled: false });
  return thread !== null &&
    isConversation(text, thread.comments) &&
    isDiscussion(text, thread.comments, false)
    ? thread
    : null;
}

/** Where so many of the heads have a line over them that can be a title, it is one: answers have none. */
const ENOUGH_TITLED = 0.5;

function threadFrom(context: Context, start: Start): Thread {
  const { lines } = context;
  const end = threadEnd(context, start.head);
  const found: CommentHead[] = [];
  let [allMarked, allDated] = [true, true];
  for (let i = start.head; i < end; i++) {
    const head = commentHead(context, i, true);
    // A head must look like those before it: a numbered discussion has no heads without a marker.
    if (head === null || (found.length > 0 && allMarked && !isMarked(head))) continue;
    // 'ana wrote:' in a discussion whose heads have dates begins what somebody quotes.
    if (head.form === 'says' && head.date === null && head.marker === null && found.length > 0 && allDated)
      continue;
    found.push(head);
    allMarked &&= isMarked(head);
    allDated &&= head.date !== null;
    // A line of the text over its date looks like a name.
    const date = head.form === 'date-under-text' ? dateUnderText(context, i) : null;
    // 'Well said' over Blogger's date, and under 'Ana said...'
    const body = head.form === 'says' && head.date === null ? head.bodyLine : head.bodyLine - 1;
    i = date ?? body;
  }
  const heads = withoutLeads(found);
  const scored = isScore(context, lines[start.head - 1]);
  const subjects = heads.filter((head) => isSubject(context, head)).length >= heads.length * ENOUGH_TITLED;
  const bodies = bodiesOf(context, heads, end, { scores: scored, subjects });
  const placed = heads.length > 1 && heads.every((head) => head.author?.includes(', '));
  if (areSignatures(context, heads, bodies, start)) {
    const from = start.text < start.head ? start.text : paragraphAbove(context, start.head);
    const signed = textsAbove(context, heads.map(withoutPlace), from);
    return {
      comments: nest(context, signed.heads, signed.bodies),
      firstLine: Math.min(start.line, from),
      endLine: lines.length,
    };
  }
  return {
    comments: nest(context, placed ? heads.map(withoutPlace) : heads, bodies),
    firstLine: scored ? Math.min(start.line, start.head - 1) : start.line,
    endLine: lines.length,
  };
}

/** A discussion whose comments have their authors on the line of their text, under a title that says what they are. */
function inlineThread(context: Context): Thread | null {
  const title = context.lines.findIndex(
    (line, i) => isThreadTitle(context, line) && inlineComment(context, i + 1) !== null,
  );
  if (title < 0) return null;
  const found = inlineComments(context, title + 1, threadEnd(context, title + 1));
  if (found.length === 0) return null;
  const heads = found.map(({ head }) => head);
  const bodies = found.map(({ body }) => body);
  return { comments: nest(context, heads, bodies), firstLine: title, endLine: context.lines.length };
}

/** A discussion whose comments have only names over them, as many as its title says. */
function countedThread(context: Context): Thread | null {
  const prose = firstProse(context);
  const title = context.lines.findIndex((_, i) => i > prose && countIn(context, i) > 0);
  return headedThread(context, title, countedHeads);
}

/** The same without a number, by the names themselves. */
function namedThread(context: Context): Thread | null {
  const prose = firstProse(context);
  const title = context.lines.findIndex((line, i) => i > prose && isThreadTitle(context, line));
  return headedThread(context, title, namedHeads);
}

function headedThread(context: Context, title: number, headsOf: typeof countedHeads): Thread | null {
  if (title < 0) return null;
  const end = threadEnd(context, title + 1);
  const heads = headsOf(context, title, end);
  if (heads.length === 0) return null;
  const bodies = bodiesOf(context, heads, end);
  return { comments: nest(context, heads, bodies), firstLine: title, endLine: context.lines.length };
}

/** Comments without names: numbered ones, or as many paragraphs as a title counts, or under TypePad's line, to the form for comments. */
function namelessThread(context: Context): Thread | null {
  const { lines } = context;
  const prose = firstProse(context);
  const isTitle = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && i > prose && isThreadTitle(context, line);
  };
  const title = lines.findIndex((_, i) => isTitle(i) && isOverParagraphs(context, i));
  const endOf = (from: number): number => threadEnd(context, from);
  const found =
    commentsBehindButtons(context, endOf) ??
    commentsOverButtons(context, endOf) ??
    numberedComments(context, isTitle, endOf) ??
    (title < 0 ? null : unnumberedComments(context, title, endOf(title + 1)));
  return found === null
    ? null
    : {
        comments: nest(context, found.heads, found.bodies),
        firstLine: found.line,
        endLine: lines.length,
      };
}

function threadEnd(context: Context, from: number): number {
  // What stands further in than the first head is somebody's words: 'copyright …' where a line was broken.
  const first = context.lines[from];
  const indent = first?.indent ?? 0;
  const listed = indent > 0 || (first !== undefined && markerOf(content(context, first), indent) !== null);
  for (let i = from; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined || line.end - line.start > 200 || (listed && line.indent > indent)) continue;
    const said = content(context, line);
    if (SIDEBAR.test(said) || (THREAD_END.test(said) && !goesOn(context, i))) return i;
  }
  return context.lines.length;
}

/** Whether a line goes on with the sentence that was broken above it. */
function goesOn(context: Context, i: number): boolean {
  const [above, line] = [context.lines[i - 1], context.lines[i]];
  if (above === undefined || line?.gap !== 0 || above.end - above.start < MIN_WIDTH) return false;
  // Only a paragraph's first line may stand further in than its next.
  if (above.gap === 0 && line.indent < above.indent) return false;
  return !endsSentence(content(context, { start: above.end - 4, end: above.end }));
}

/** Pingbacks stand in every discussion as they are. */
const isMarked = (head: CommentHead): boolean => head.marker !== null || head.form === 'pingback';
