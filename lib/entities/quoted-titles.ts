import type { NameRun } from './names.ts';

/** '“The Quiet Alphabet,” by Ingrid Sollers': a name that fills quotation marks, though not 'known as “Fadi Dandach”'. */
export const isQuotedTitle = (text: string, { start, end }: NameRun): boolean =>
  OPENS.test(text.slice(Math.max(0, start - LEAD), start)) &&
  CLOSES.test(text.slice(end, end + 3)) &&
  !CALLED.test(text.slice(Math.max(0, start - 2 * LEAD), start));
/** '“The ' */
const LEAD = 6;
const OPENS = /[“"‘'«„](?:The |An? )?$/;
const CLOSES = /^[,.]?[”"’'»“]/;
const CALLED = /\b(?:as|named) \W{1,2}$/;
