import type { Passage } from './tokens.ts';

/** What single marks hold in a text: some of its quotations, or all of them, as in British papers. */
export type Singles = 'some' | 'all';

/** A letter or figure. */
export const WORD = /[\p{L}\p{N}]/u;

/** What begins with an apostrophe: “rock ’n’ roll”, “the ’90s”. */
const ELIDED = /^(?:n|em|tis|twas|cause|til|bout|\d0s)\b/;
/** A mark before these opens nothing: “the ’90s”, “rock ’n’ roll”. */
export const isElision = (text: string, mark: number): boolean =>
  /^(?:n['’]|\d0s\b)/.test(text.slice(mark + 1, mark + 5));
/** Word ends at which a mark may be an apostrophe: 'the boys’ club', 'goin’ home'. */
const APOSTROPHE_BEHIND = /(?:s|in)$/;

/**
 * The mark that closes a single quotation, not an apostrophe: behind punctuation, or behind a word whose end takes no
 * apostrophe; else the first behind any word, where no other quotation opens before a surer one. -1 where there is none
 * or the marks hold a single word: that is speech only where all speech stands in single marks.
 */
export function singleClose(text: string, open: number, passage: Passage, singles: Singles): number {
  const { sure, loose } = closeOf(text, open, passage, singles);
  return sure < 0 ? loose : sure;
}

/** The mark that surely closes a single quotation, and the first that may before it; -1 where there is none. */
function closeOf(
  text: string,
  open: number,
  passage: Passage,
  singles: Singles,
): Readonly<{ sure: number; loose: number }> {
  let loose = -1;
  for (let i = open + 2; i < passage.end; i++) {
    const mark = text.charAt(i);
    if (mark === '‘') break;
    if (mark !== '’' && mark !== "'") continue;
    const before = text.charAt(i - 1);
    const after = i + 1 >= passage.end ? ' ' : text.charAt(i + 1);
    // Another that opens: this one has lost its end. Going on would take time by the square.
    if (mark === "'" && /[\s([]/.test(before) && WORD.test(after) && !ELIDED.test(text.slice(i + 1, i + 6)))
      break;
    if (WORD.test(after) || /[\s'’]/.test(before) || after === mark) continue;
    // “rock ’n’ roll”
    if (before === 'n' && /['’]/.test(text.charAt(i - 2))) continue;
    if (!/\s/.test(text.slice(open + 1, i)) && !(singles === 'all' && /[,.?!]/.test(before))) break;
    // A possessive has its noun behind it: 'the engineers’ findings’.'
    const ends = i + 1 >= passage.end || /[.,;:!?)—]/.test(after);
    if (ends || !APOSTROPHE_BEHIND.test(text.slice(i - 2, i))) return { sure: i, loose };
    if (loose < 0) loose = i;
    if (/[.;]/.test(after)) break;
  }
  return { sure: -1, loose };
}

/** A paragraph that begins with a single mark which nothing surely closes, before another that begins so. */
export function isWholeSpeech(text: string, passage: Passage, next: Passage | undefined): boolean {
  const mark = text.charAt(passage.start);
  return (
    (mark === '‘' || mark === "'") &&
    next !== undefined &&
    text.charAt(next.start) === mark &&
    beginsSpeech(text, passage.start, passage) &&
    closeOf(text, passage.start, passage, 'all').sure < 0
  );
}

/** A single mark without an end opens speech at a paragraph's beginning, and a curly one behind punctuation too. */
export function beginsSpeech(text: string, i: number, { start }: Passage): boolean {
  const behind = text.charAt(i) === '‘' && /[.,:!?] $/.test(text.slice(Math.max(start, i - 2), i));
  return (
    (behind || i === start) &&
    !ELIDED.test(text.slice(i + 1, i + 6)) &&
    !ONE_WORD.test(text.slice(i + 1, i + 40))
  );
}
const ONE_WORD = /^[^\s’']+['’](?!\p{L})/u;
