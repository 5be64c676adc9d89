import type { ParsedDocument } from '../../formats/document.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { ThreadComment } from './nesting.ts';

/** A reply stands in its parent's element, mostly in a box for replies: with one element more, only several levels tell. */
const BOXED_STEP = 2;
const MIN_LEVELS = 3;

/**
 * Who answers whom where nothing tells but that elements of a page stand within others, whatever they are called: each
 * level of replies has so many elements more around it.
 *
 * @param comments in their order on the page
 * @returns the comments with their parents; as they are where some have a parent, or the elements show no levels
 */
export function nestedByElements(
  document: ParsedDocument,
  comments: readonly ThreadComment[],
): readonly ThreadComment[] {
  if (comments.some(({ parent }) => parent !== null)) return comments;
  const depths = comments.map((comment) => elementsAround(document, comment));
  const step = stepOf(depths);
  if (step === null) return comments;
  const path: number[] = [];
  return comments.map((comment, i) => {
    const depth = ((depths[i] ?? 0) - (depths[0] ?? 0)) / step;
    path.length = Math.min(path.length, depth);
    const parent = path.at(-1) ?? null;
    path.push(i);
    return { ...comment, parent, depth };
  });
}

/** How many elements stand around a comment's head, where its date is, or else around its text. */
function elementsAround({ lines }: ParsedDocument, { postedAt, start }: ThreadComment): number {
  const at = postedAt?.start ?? start;
  const line = lines[firstIndex(lines.length, (i) => (lines[i]?.end ?? 0) <= at)];
  return line?.markup?.within ?? 0;
}

/** How many elements more each level has; null where the first comment isn't on the lowest, or the levels have gaps. */
function stepOf(depths: readonly number[]): number | null {
  const [first = 0] = depths;
  const levels = [...new Set(depths)].sort((a, b) => a - b);
  const step = (levels[1] ?? first) - first;
  if (step <= 0 || (step < BOXED_STEP && levels.length < MIN_LEVELS)) return null;
  const regular =
    levels.every((depth, i) => depth === first + i * step) &&
    depths.every((depth, i) => depth - (depths[i - 1] ?? first) <= step);
  return regular ? step : null;
}
