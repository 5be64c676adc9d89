import type { Span } from '../model/digest.ts';

/** The verbatim slice of `text` from `start` to `end` (UTF-16 offsets, half open). */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

const BLANK = /\s/;

/** Like `spanOf`, without the blanks at both ends; null where nothing else is there. */
export function trimmedSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return from < to ? spanOf(text, from, to) : null;
}

/** A text on one line: every run of blanks becomes one space. For labels and comparison, never for spans. */
export function flat(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** A text on one line without the blanks that French sets within its marks: '« Oui. »', 'Le pont :'. */
export const closedUp = (text: string): string =>
  flat(text).replace(/(?<=[«“„])\s|\s(?=[»”:;!?](?:[\s«»”]|$))/gu, '');

/** A cheap look that spares most texts the copy. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** True where `inner` lies wholly inside `outer`. */
export function contains(
  outer: Readonly<{ start: number; end: number }>,
  inner: Readonly<{ start: number; end: number }>,
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
