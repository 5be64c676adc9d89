import { answersInTree } from './blogger-tree.ts';
import type { Body } from './comment-body.ts';
import { ANSWERING, type Context, QUOTING } from './comment-lines.ts';
import type { CommentHead } from './heads/head.ts';

/** A comment before its spam score: offsets into the document's text. */
export type ThreadComment = Readonly<{
  author: string | null;
  start: number;
  end: number;
  parent: number | null;
  depth: number;
  postedAt: Readonly<{ iso: string | null; start: number; end: number }> | null;
  evidence: string;
}>;

/** A trackback prints an excerpt of the page that links here: '[…] as they write […]'. */
const TRACKBACK_TEXT = /^\[(?:\.{3}|…)\][\s\S]{0,2000}\[(?:\.{3}|…)\]$/;

type Level = {
  indent: number;
  contentIndent: number;
  kind: string;
  number: number | null;
  comment: number | null;
};

/**
 * Who answers whom. In lists the marker's column and number tell; where there are no lists, Blogger's buttons, or '@name'
 * at the beginning of a comment, which names the one that it answers.
 */
export function nest(
  context: Context,
  heads: readonly CommentHead[],
  bodies: readonly Body[],
): ThreadComment[] {
  const comments: ThreadComment[] = [];
  const levels: Level[] = [];
  const lastBy = new Map<string, number>();
  const inTree = answersInTree(context, heads, bodies);
  let top: number | null = null;
  const listed = heads.some((head) => head.marker !== null) || new Set(heads.map((h) => h.indent)).size > 1;
  for (const [k, head] of heads.entries()) {
    const level = {
      indent: head.indent,
      contentIndent: head.contentIndent,
      kind: head.marker?.kind ?? 'none',
      number: head.marker?.number ?? null,
      comment: null,
    };
    const sibling = levels.findLastIndex((other) => isSibling(other, level));
    if (sibling >= 0) levels.length = sibling;
    else while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) >= head.indent) levels.pop();
    const body = bodies[k];
    const depth = levels.length;
    let parent = levels.at(-1)?.comment ?? null;
    const excerpt =
      body !== null && body !== undefined && TRACKBACK_TEXT.test(context.text.slice(body.start, body.end));
    if (head.form === 'pingback' || body === null || body === undefined || excerpt) {
      levels.push(level);
      continue;
    }
    if (!listed && inTree.has(k)) parent = top;
    else if (!listed)
      parent =
        head.answers === null
          ? answered(`${markOf(head, body)}${context.text.slice(body.start, body.start + 80)}`, lastBy)
          : (lastBy.get(head.answers.toLowerCase()) ?? null);
    const parentDepth = parent === null ? 0 : (comments[parent]?.depth ?? 0) + 1;
    levels.push({ ...level, comment: comments.length });
    if (!inTree.has(k)) top = comments.length;
    for (const name of [head.author, head.handle])
      if (name !== null) lastBy.set(name.toLowerCase(), comments.length);
    comments.push({
      author: head.author,
      start: body.start,
      end: body.end,
      parent,
      depth: listed ? Math.min(depth, parentDepth) : parentDepth,
      postedAt: head.date ?? body.date,
      evidence: `head of the form '${head.form}'`,
    });
  }
  return comments;
}

/**
 * Same list: one marker kind at one column. Right-aligned numbers share their text's column, left-aligned ones
 * their own; a restart at 1 further right is a list within.
 */
function isSibling(a: Level, b: Level): boolean {
  if (a.kind !== b.kind) return false;
  if (a.number !== null && b.number !== null && b.number !== a.number + 1 && a.indent !== b.indent)
    return false;
  return a.indent === b.indent || (a.contentIndent === b.contentIndent && a.number !== null);
}

/** What stands before a comment's text: a line that says whom it answers. Facebook leaves out the '@' before names. */
const markOf = (head: CommentHead, body: NonNullable<Body>): string =>
  body.mark !== '' ? `${body.mark} ` : head.form === 'date-under-text' ? '@' : '';

/** Whom the beginning of a comment names: the last comment of that author, or null. */
function answered(beginning: string, lastBy: ReadonlyMap<string, number>): number | null {
  const quoted = QUOTING.exec(beginning)?.[1];
  if (quoted !== undefined) return lastBy.get(quoted.toLowerCase()) ?? null;
  if (!ANSWERING.test(beginning)) return null;
  const rest = beginning.replace(ANSWERING, '').toLowerCase();
  // The longest name that it begins with.
  for (let length = rest.length; length > 0; length--) {
    const comment = lastBy.get(rest.slice(0, length));
    if (comment !== undefined) return comment;
  }
  return null;
}
