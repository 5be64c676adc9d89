import type { Line } from '../../formats/document.ts';
import { markerOf } from '../blocks/marker.ts';
import { type Body, bodyOf } from './comment-body.ts';
import type { Context } from './comment-lines.ts';
import type { CommentHead } from './heads/head.ts';
import type { Start } from './start.ts';

/** Without a title, so many signatures tell that the names stand below the texts: fewer where these are a list's items. */
const ENOUGH_SIGNATURES = 3;
const ENOUGH_LISTED = 2;

/**
 * '- Ana, Weldon, 12 May 2026', 'Posted by: Ana | May 12, 2026' under each comment: none has text behind the last, and
 * between the title and the first stands text.
 */
export const areSignatures = (
  context: Context,
  heads: readonly CommentHead[],
  bodies: readonly Body[],
  start: Start,
): boolean =>
  heads.length > 0 &&
  heads.every((head) => head.form === 'dated') &&
  (start.head > start.text ||
    (!start.titled && heads.length >= (isListed(context, start.head) ? ENOUGH_LISTED : ENOUGH_SIGNATURES))) &&
  bodies.at(-1) === null;

/** Whether the paragraph above a line is an item of a numbered list. */
const isListed = (context: Context, head: number): boolean =>
  itemOf(context.text, context.lines[paragraphAbove(context, head)])?.marker.kind === 'number';

/** The first line of the paragraph right above a line. */
export function paragraphAbove({ lines }: Context, i: number): number {
  let first = Math.max(0, i - 1);
  while (first > 0 && lines[first]?.gap === 0) first--;
  return first;
}

/** The texts above their signatures. Where each is the item of a list, that tells who answers whom. */
export function textsAbove(
  context: Context,
  heads: readonly CommentHead[],
  from: number,
): Readonly<{ heads: readonly CommentHead[]; bodies: readonly Body[] }> {
  const bodies = heads.map((head, k) =>
    bodyOf(context, { ...head, bodyLine: heads[k - 1]?.bodyLine ?? from }, head.line),
  );
  const lineAt = new Map(context.lines.map((line) => [line.start, line]));
  const items = bodies.map((body) => (body === null ? null : itemOf(context.text, lineAt.get(body.start))));
  if (items.some((item) => item === null))
    return { heads: heads.map((head) => ({ ...head, marker: null })), bodies };
  return {
    heads: heads.map((head, k) => ({ ...head, ...items[k] })),
    bodies: bodies.map((body, k) => body && { ...body, start: body.start + (items[k]?.marker.width ?? 0) }),
  };
}

/** The list's item that a line begins, and its columns; null where it begins none. */
function itemOf(text: string, line: Line | undefined) {
  const marker = line === undefined ? null : markerOf(text.slice(line.start, line.end), line.indent);
  return line === undefined || marker === null
    ? null
    : { marker, indent: line.indent, contentIndent: line.indent + marker.width };
}

/** 'Ana, Weldon' without the place. */
export const withoutPlace = (head: CommentHead): CommentHead => ({
  ...head,
  author: head.author?.split(',', 1)[0] ?? null,
});
