import { markerOf } from '../blocks/marker.ts';
import { endsSentence } from '../is-prose.ts';
import { UNLIKE_NAME } from '../lexicon.ts';
import { REPLY_AND_REMOVE } from './blogger-links.ts';
import { type Body, bodiesOf } from './comment-body.ts';
import { authorOf, type Context, content, NAME_FORM } from './comment-lines.ts';
import { talks } from './discussion.ts';
import { countIn } from './heads/counted.ts';
import type { CommentHead } from './heads/head.ts';
import { LONG_LINE } from './start.ts';

/** Comments in their order, and the line that they begin with, or their title. */
export type Nameless = Readonly<{
  line: number;
  heads: readonly CommentHead[];
  bodies: readonly Body[];
}>;

/** Lines between a title and the first comment. */
const TITLE_TO_COMMENT = 2;
/** A list without a title is a discussion where a program left out what stood over it: so many blank lines. */
const GAP_OF_DISCUSSION = 2;
const MIN_COMMENTS = 2;
/** So many lists are looked at. */
const MOST_LISTS = 8;
const MIN_SHARE = 0.5;
/** Of themselves, or aloud: how people comment, and lists of tips hardly ever speak. */
const CHATS =
  /(?<![\p{L}.'’-])(?:I|I['’]\p{L}{1,3}|[Mm]y|me|lol|haha\w*|thanks|congrat\w*)(?![\p{L}-])|!|(?<=\s)[:;]-?[)D]/u;

/**
 * Comments whose authors' names a program lost, as scrapes of Blogger have them: the items of a numbered list under a title,
 * or at the end of a text, behind blank lines or with answers further in, where most of them chat.
 *
 * @param isTitle whether a line is a discussion's title
 * @param endOf the line behind the last one of a discussion that begins at a line
 */
export function numberedComments(
  context: Context,
  isTitle: (i: number) => boolean,
  endOf: (from: number) => number,
): Nameless | null {
  let tried = 0;
  for (const [i, line] of context.lines.entries()) {
    if (line.markup !== null || tried >= MOST_LISTS) return null;
    if (numberAt(context, i) !== 1) continue;
    const title = [i - 1, i - 2].find((k) => k >= i - TITLE_TO_COMMENT && isTitle(k)) ?? -1;
    if (title < 0 && (line.gap === 0 || line.indent === 0 || !isUnderSentence(context, i))) continue;
    tried++;
    const end = endOf(i);
    const { heads, bodies } = itemsFrom(context, i, end);
    const count = title < 0 ? 0 : countIn(context, title);
    // People answer each other, which the items of a list within a text hardly do.
    const apart =
      line.gap >= GAP_OF_DISCUSSION || heads.filter(({ indent }) => indent > line.indent).length > 1;
    const chatting = bodies.filter((body) => body !== null && CHATS.test(sayOf(context, body)));
    const evident =
      title < 0
        ? apart &&
          isLast(context, bodies.at(-1)?.end ?? 0, end) &&
          heads.length >= MIN_COMMENTS &&
          chatting.length >= heads.length * MIN_SHARE
        : count === 0 || heads.length <= count;
    if (evident) return { line: title < 0 ? i : title, ...withNames(context, heads, bodies) };
  }
  return null;
}

/** Whether no prose stands between the end of a list and the end of the discussion. */
const isLast = ({ lines }: Context, from: number, end: number): boolean =>
  lines.slice(0, end).every((line) => line.start < from || line.end - line.start <= LONG_LINE);

/** Where each item's first line is a name, alone over its text: who wrote it. */
function withNames(
  context: Context,
  heads: readonly CommentHead[],
  bodies: readonly Body[],
): Omit<Nameless, 'line'> {
  const named = heads.map((head, k) => nameOver(context, head, bodies[k] ?? null));
  if (named.some((name) => name === null)) return { heads, bodies };
  return {
    heads: heads.map((head, k) => ({ ...head, author: named[k]?.author ?? null })),
    bodies: bodies.map((body, k) => body && { ...body, start: named[k]?.below ?? body.start }),
  };
}

/** The name that an item's first line is, and where the text below it begins; null for any other line. */
function nameOver(
  { text, lines }: Context,
  { line: at, marker }: CommentHead,
  body: Body,
): Readonly<{ author: string; below: number }> | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || body === null || next.start >= body.end || next.gap === 0)
    return null;
  const author = authorOf(text.slice(line.start + (marker?.width ?? 0), line.end));
  return author !== null && NAME_FORM.test(author) && !UNLIKE_NAME.test(author)
    ? { author, below: next.start }
    : null;
}

/** The number of the list's item that a line begins, or 0. */
function numberAt({ text, lines }: Context, i: number): number {
  const line = lines[i];
  const marker = line === undefined ? null : markerOf(text.slice(line.start, line.end), line.indent);
  return marker?.number ?? 0;
}

/** Where a text leads into its list, or heads it, the list is its own. */
function isUnderSentence(context: Context, i: number): boolean {
  const above = context.lines[i - 1];
  return above !== undefined && endsSentence(content(context, above));
}

/** The items of a numbered list with those of the lists within them. */
function itemsFrom(context: Context, from: number, end: number): Omit<Nameless, 'line'> {
  const heads: CommentHead[] = [];
  /** The last number at each column. */
  const last = new Map<number, number>();
  for (let i = from; i < end; i++) {
    const line = context.lines[i];
    const number = numberAt(context, i);
    if (line === undefined || number !== (last.get(line.indent) ?? 0) + 1) continue;
    for (const column of last.keys()) if (column > line.indent) last.delete(column);
    last.set(line.indent, number);
    heads.push(headAt(context, i));
  }
  return { heads, bodies: bodiesBehind(context, heads, end, ({ marker }) => marker?.width ?? 0) };
}

/** The comments' texts without what their first lines begin with, a number or buttons, so many characters wide. */
const bodiesBehind = (
  context: Context,
  heads: readonly CommentHead[],
  end: number,
  widthOf: (head: CommentHead) => number,
): Body[] =>
  bodiesOf(context, heads, end).map((body, k) => {
    const head = heads[k];
    return body && head ? { ...body, start: body.start + widthOf(head) } : body;
  });

function headAt({ text, lines }: Context, i: number): CommentHead {
  const line = lines[i];
  const indent = line?.indent ?? 0;
  const marker = line === undefined ? null : markerOf(text.slice(line.start, line.end), indent);
  return {
    form: 'nameless',
    line: i,
    bodyLine: i,
    author: null,
    answers: null,
    handle: null,
    date: null,
    marker,
    indent,
    contentIndent: indent + (marker?.width ?? 0),
  };
}

/** Blogger's buttons, printed before the next comment: 'ReplyDeleteI may come too.'. What stands over the first is the article's. */
export function commentsBehindButtons(context: Context, endOf: (from: number) => number): Nameless | null {
  const { lines, text } = context;
  const widthAt = (i: number): number => {
    const line = lines[i];
    return line === undefined ? 0 : (BUTTONS.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
  };
  const begins = lines.flatMap((_, i) => (widthAt(i) > 0 ? [i] : []));
  const [first] = begins;
  if (first === undefined || begins.length < MIN_COMMENTS) return null;
  const end = endOf(first);
  const heads = begins.filter((i) => i < end).map((i) => ({ ...headAt(context, i), marker: null }));
  return { line: first, heads, bodies: bodiesBehind(context, heads, end, ({ line }) => widthAt(line)) };
}
const BUTTONS = /^ReplyDelete(?=[^\s\d])/;

/** The same buttons on a line of their own under each comment: the first is the paragraph right above them. */
export function commentsOverButtons(context: Context, endOf: (from: number) => number): Nameless | null {
  const { lines } = context;
  const buttons = lines.flatMap((line, i) =>
    line.markup === null && REPLY_AND_REMOVE.test(content(context, line)) ? [i] : [],
  );
  const [first] = buttons;
  if (first === undefined || first < 2) return null;
  const begins = buttons.map((_, k) => (buttons[k - 1] ?? first - 2) + 1);
  const end = endOf(first);
  const heads = begins.filter((i) => i < end).map((i) => ({ ...headAt(context, i), marker: null }));
  return { line: first - 1, heads, bodies: bodiesOf(context, heads, end) };
}

const sayOf = ({ text }: Context, { start, end }: NonNullable<Body>): string => text.slice(start, end);

/** '(2) comments', or TypePad's line: other titles stand over menus and forms too. */
export const isOverParagraphs = (context: Context, i: number): boolean =>
  countIn(context, i) > 0 || FEED.test(content(context, context.lines[i] ?? { start: 0, end: 0 }));
const FEED = /subscribing to the comment feed for this post/i;

/**
 * Paragraphs between a discussion's title and the line that ends it, where they talk and the article stands above: comments
 * without their authors' names.
 *
 * @param title the title's line
 * @param end the line that ends the discussion
 */
export function unnumberedComments(context: Context, title: number, end: number): Nameless | null {
  const { lines } = context;
  const first = lines[title + 1];
  const foot = lines[end];
  if (first === undefined || foot === undefined || end <= title + 1) return null;
  // The title may be a link at the head of an article.
  if (first.start < (foot.start - first.start) * MIN_SHARE) return null;
  const count = countIn(context, title);
  const parted = (gap: number): readonly number[] =>
    lines.flatMap((line, i) => (i > title && i < end && (i === title + 1 || line.gap >= gap) ? [i] : []));
  const [rows, paragraphs, groups] = [parted(0), parted(1), parted(GAP_OF_DISCUSSION)];
  const apart = groups.length > 1 && paragraphs.length > count ? groups : paragraphs;
  // '2 comments' over two lines without a blank line between
  const begins = rows.length === count ? rows : apart;
  const heads = begins.map((i) => ({ ...headAt(context, i), marker: null }));
  const bodies = bodiesOf(context, heads, end);
  const said = bodies.filter((body) => body !== null);
  const talking = said.filter((body) => talks(sayOf(context, body)));
  return said.length > 0 && talking.length >= said.length * MIN_SHARE ? { line: title, heads, bodies } : null;
}
