import type { Marked } from '../text/marks.ts';
import { WORD } from '../text/single-marks.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import type { Attribution } from './rules.ts';

/** The clause behind a quotation: where its words begin, and how it joins the quotation. */
export type Clause = Readonly<{
  quote: Marked;
  /** The first token behind the marks, and behind any dash or comma. */
  start: number;
  end: number;
  sentence: number | undefined;
  /** The last character between the marks. */
  last: string;
  /** A full stop inside the marks ends the sentence: only '“…?” X asked.' goes on behind it. */
  open: boolean;
  /** '“tone down” the contest, but said that': words that go on with the quote's own clause. */
  within: boolean;
}>;

/** What a reader makes of token `i` of the clause: whom it names, nothing, or that the clause is none of the quotation's. */
type Read = Attribution | 'on' | 'stop' | null;
export type Reader = (context: Context, clause: Clause, i: number) => Read;

const INNER_CLOSE = /['’”"]/;

/** Reads where the clause behind a quotation begins, from the first token behind its marks. */
export function clauseBehind({ prose }: Context, quote: Marked, from: number): Clause {
  const { tokens, text, passages } = prose;
  // '“… a 'Muppet Movie.'”': the mark of a quotation within that ends where this one does
  let end = quote.end - 1;
  while (end > quote.start && INNER_CLOSE.test(text.charAt(end))) end--;
  const last = text.charAt(end);
  let start = from;
  while (tokens[start] !== undefined && /^[,—–―-]+$/.test(tokens[start]?.text ?? '')) start++;
  return {
    quote,
    start,
    end: passages[quote.passage]?.end ?? 0,
    sentence: tokens[start]?.sentence,
    last,
    open: goesOn(last, tokens[start]),
    within: start === from && WORD.test(last),
  };
}

/** Whether a sentence goes on behind the last character between the marks: not behind '“…!” The caption reads'. */
const goesOn = (last: string, next: Token | undefined): boolean =>
  /[?!]/.test(last) ? !OPENS_NEXT.test(next?.text ?? '') : /[,—–-]/.test(last) || !/[.…]/.test(last);
const OPENS_NEXT = /^(?:The|An?|This|That|These|Those)$/;
