import type { ParsedDocument } from '../../formats/document.ts';
import { markerOf } from '../blocks/marker.ts';
import { MIN_WIDTH } from '../blocks/wrapping.ts';
import { endsSentence } from '../is-prose.ts';
import { CONTROL_LINE, SUBJECT_LINE, THREAD_END } from '../lexicon.ts';
import { patternOf, RELATED_LINKS } from '../patterns.ts';
import { withoutLeads } from './author-leads.ts';
import { type Body, bodyOf, isScore, isSubject } from './comment-body.ts';
import { type Context, content, isThreadTitle } from './comment-lines.ts';
import { isConversation, isDiscussion } from './discussion.ts';
import { commentHead } from './heads/comment-head.ts';
import { countedHeads, countIn } from './heads/counted.ts';
import type { CommentHead } from './heads/head.ts';
import { dateUnderText } from './heads/name-and-date.ts';
import { namedHead, untitledHead } from './heads/untitled.ts';
import { inlineComment, inlineComments } from './inline-comments.ts';
import { nest, type ThreadComment } from './nesting.ts';

/** The discussion of a document, and the lines that it takes up with its titles, heads and controls. */
export type Thread = Readonly<{ comments: readonly ThreadComment[]; firstLine: number; endLine: number }>;

/** A comment's head takes up so many lines. */
const HEAD_LINES = 2;
/** Lines between a thread's title and its first head: sort orders, counts, log-in links; more where all are short. */
const TITLE_TO_HEAD = 8;
const SHORT_TO_HEAD = 20;
const SHORT_LINE = 40;
/** Without a title, this many heads of a form without numbers make a discussion. */
const ENOUGH_HEADS = 2;

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
    const evident = titled || commentHead(context, start.head, true)?.form === 'says';
    if ((titled || thread.comments.length > 0) && isDiscussion(text, thread.comments, evident)) return thread;
    start = threadStart(context, start.head + 1, false, named);
  }
  return inlineThread(context) ?? countedThread(context) ?? conversation(context);
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
  const bodies = heads.map((head, k) =>
    bodyOf(context, head, heads[k + 1]?.line ?? end, heads[k + 1], { scores: scored, subjects }),
  );
  const placed = heads.length > 1 && heads.every((head) => head.author?.includes(', '));
  if (areSignatures(heads, bodies, start)) {
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
  const end = threadEnd(context, title + 1);
  const heads = title < 0 ? [] : countedHeads(context, title, end);
  if (heads.length === 0) return null;
  const bodies = heads.map((head, k) => bodyOf(context, head, heads[k + 1]?.line ?? end, heads[k + 1]));
  return { comments: nest(context, heads, bodies), firstLine: title, endLine: context.lines.length };
}

/** Without a title, so many signatures tell that the names stand below the texts. */
const ENOUGH_SIGNATURES = 3;

/**
 * '- Ana, Weldon, 12 May 2026', 'Posted by: Ana | May 12, 2026' under each comment: none has text behind the last, and
 * between the title and the first stands text.
 */
const areSignatures = (heads: readonly CommentHead[], bodies: readonly Body[], start: Start): boolean =>
  heads.length > 0 &&
  heads.every((head) => head.form === 'dated') &&
  (start.head > start.text || (!start.titled && heads.length >= ENOUGH_SIGNATURES)) &&
  bodies.at(-1) === null;

/** The first line of the paragraph right above a line. */
function paragraphAbove({ lines }: Context, i: number): number {
  let first = Math.max(0, i - 1);
  while (first > 0 && lines[first]?.gap === 0) first--;
  return first;
}

/** The texts above their signatures. Where each is the item of a list, that tells who answers whom. */
function textsAbove(
  context: Context,
  heads: readonly CommentHead[],
  from: number,
): Readonly<{ heads: readonly CommentHead[]; bodies: readonly Body[] }> {
  const bodies = heads.map((head, k) =>
    bodyOf(context, { ...head, bodyLine: heads[k - 1]?.bodyLine ?? from }, head.line),
  );
  const items = bodies.map((body) => (body === null ? null : itemAt(context, body)));
  if (items.some((item) => item === null))
    return { heads: heads.map((head) => ({ ...head, marker: null })), bodies };
  return {
    heads: heads.map((head, k) => ({ ...head, ...items[k] })),
    bodies: bodies.map((body, k) => body && { ...body, start: body.start + (items[k]?.marker.width ?? 0) }),
  };
}

/** The list's item that a text begins with, and its columns; null where it begins with none. */
function itemAt({ text, lines }: Context, { start }: { start: number }) {
  const line = lines.find((other) => other.start === start);
  const marker = line === undefined ? null : markerOf(text.slice(line.start, line.end), line.indent);
  return line === undefined || marker === null
    ? null
    : { marker, indent: line.indent, contentIndent: line.indent + marker.width };
}

/** 'Ana, Weldon' without the place. */
const withoutPlace = (head: CommentHead): CommentHead => ({
  ...head,
  author: head.author?.split(',', 1)[0] ?? null,
});

/**
 * The line where a discussion begins, that of the first text that may belong to it, that of its first head, and whether a
 * title or the page says that it is one.
 */
type Start = Readonly<{ line: number; text: number; head: number; titled: boolean }>;

/**
 * Where the discussion begins from line `from` on: its title, or its first head where the heads alone are evident.
 *
 * @param untitled whether heads alone count
 * @param named the line with which the page says that one begins, or -1
 */
function threadStart(context: Context, from: number, untitled: boolean, named: number): Start | null {
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
    if (head.form === 'says' && head.marker?.kind === 'number')
      return { line: i, text: i, head: i, titled: false };
    // A byline with a date looks like one head; a discussion has several.
    if (i === 0) continue;
    const look = `${head.form} ${head.marker?.kind}`;
    const { first, count } = loose.get(look) ?? { first: head, count: 0 };
    // A byline may stand there twice.
    if (count > 0 && content(context, lines[first.line] ?? line) === content(context, line)) continue;
    if (count + 1 >= ENOUGH_HEADS && first.line > prose) {
      const above = lines[first.line - 1];
      const titled =
        above !== undefined && above.end - above.start < 160 && SUBJECT_LINE.test(content(context, above));
      return { line: titled ? first.line - 1 : first.line, text: first.line, head: first.line, titled };
    }
    loose.set(look, { first, count: count + 1 });
  }
  return null;
}

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
function reachOf({ lines, text }: Context, title: number): number {
  const below = lines.slice(title + 1, title + 1 + SHORT_TO_HEAD);
  const long = below.findIndex(
    ({ start, end }) => end - start > SHORT_LINE || endsSentence(text.slice(start, end)),
  );
  return Math.max(TITLE_TO_HEAD, long < 0 ? SHORT_TO_HEAD : long);
}

/** Longer lines are prose, in characters. */
const LONG_LINE = 60;

/** The first line that is long enough to be prose: no discussion begins before it. */
function firstProse(context: Context): number {
  const i = context.lines.findIndex((line) => line.end - line.start > LONG_LINE);
  return i < 0 ? context.lines.length : i;
}

function threadEnd(context: Context, from: number): number {
  // What stands further in than the first head is somebody's words: 'copyright …' where a line was broken.
  const first = context.lines[from];
  const indent = first?.indent ?? 0;
  const listed = indent > 0 || (first !== undefined && markerOf(content(context, first), indent) !== null);
  for (let i = from; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined || line.end - line.start > 200 || (listed && line.indent > indent)) continue;
    if (THREAD_END.test(content(context, line)) && !goesOn(context, i)) return i;
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
