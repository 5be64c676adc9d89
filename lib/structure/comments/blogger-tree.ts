import { firstFrom } from '../../text/first-index.ts';
import { REMOVE_ALONE, REPLY_AND_REMOVE } from './blogger-links.ts';
import type { Body } from './comment-body.ts';
import { type Context, content } from './comment-lines.ts';
import type { CommentHead } from './heads/head.ts';

/**
 * The comments that answer another one, where Blogger's links stand under each: an answer can be deleted, though not
 * answered.
 */
export function answersInTree(
  context: Context,
  heads: readonly CommentHead[],
  bodies: readonly Body[],
): ReadonlySet<number> {
  const under = heads.map((_, k) => linksUnder(context, bodies[k] ?? null, heads[k + 1]?.line));
  if (!under.some((links) => links.some((link) => REPLY_AND_REMOVE.test(link)))) return new Set();
  return new Set(
    under.flatMap((links, k) =>
      links.some((link) => REMOVE_ALONE.test(link)) && !links.some((link) => REPLY_AND_REMOVE.test(link))
        ? [k]
        : [],
    ),
  );
}

/** Links stand within so many lines under a comment. */
const LINES_UNDER = 3;

/** The lines right under a comment, before the next one's head. */
function linksUnder(context: Context, body: Body, next: number | undefined): readonly string[] {
  if (body === null) return [];
  const { lines } = context;
  const first = firstFrom(lines, body.end);
  return lines
    .slice(first, Math.min(first + LINES_UNDER, next ?? lines.length))
    .map((line) => content(context, line));
}
