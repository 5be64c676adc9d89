import { findDate, isDayAlone } from '../../text/dates.ts';
import { markerOf } from '../blocks/marker.ts';
import type { Body } from './comment-body.ts';
import type { Context } from './comment-lines.ts';
import type { CommentHead } from './heads/head.ts';

type Found = Readonly<{ head: CommentHead; body: NonNullable<Body> }>;

/** '1. Ana (May 12): Nine weeks is a joke.', 'Per Lund: Has anybody seen it?' */
const INLINE =
  /^(@?[\p{L}\d][\p{L}\d'’._-]{0,29}(?: \p{Lu}[\p{L}\d'’._-]{0,29}){0,3})(?: ?\(([^()]{3,40})\))?: (?=\S)/u;
/** Fewer lines of that form are no discussion, and most must have it: the others go on with the text above. */
const MIN_COMMENTS = 2;
const MIN_SHARE = 0.5;

/**
 * Comments that have their author on the line of their text.
 *
 * @param from the line behind the discussion's title
 * @param end the line behind its last one
 * @returns heads with bodies in their order; none where the lines are something else
 */
export function inlineComments(context: Context, from: number, end: number): readonly Found[] {
  const found: Found[] = [];
  for (let i = from; i < end; i++) {
    const line = context.lines[i];
    if (line === undefined) return [];
    const next = inlineComment(context, i);
    const last = found.at(-1);
    if (next !== null) found.push(next);
    else if (last === undefined) return [];
    else found[found.length - 1] = { ...last, body: { ...last.body, end: line.end } };
  }
  return found.length >= MIN_COMMENTS && found.length >= (end - from) * MIN_SHARE ? found : [];
}

/** The comment that line `i` holds with its author, or null. */
export function inlineComment({ text, lines }: Context, i: number): Found | null {
  const line = lines[i];
  if (line === undefined || line.markup !== null) return null;
  const raw = text.slice(line.start, Math.min(line.end, line.start + 200));
  const marker = markerOf(raw, line.indent);
  const width = marker?.width ?? 0;
  const match = INLINE.exec(raw.slice(width));
  const author = match?.[1];
  if (match === null || author === undefined) return null;
  const brackets = match[2];
  const at = line.start + width + match[0].indexOf('(') + 1;
  const found = brackets === undefined ? null : findDate(brackets);
  const day = brackets !== undefined && isDayAlone(brackets);
  if (brackets !== undefined && found === null && !day) return null;
  const start = line.start + width + match[0].length;
  return {
    head: {
      form: 'inline',
      line: i,
      bodyLine: i,
      author: author.replace(/^@/, ''),
      answers: null,
      handle: null,
      date:
        brackets === undefined
          ? null
          : {
              iso: found?.iso ?? null,
              start: at + (found?.start ?? 0),
              end: at + (found?.end ?? brackets.length),
            },
      // Numbers only count: who answers whom is in the text.
      marker: null,
      indent: 0,
      contentIndent: 0,
    },
    body: { start, end: line.end, date: null, mark: '' },
  };
}
