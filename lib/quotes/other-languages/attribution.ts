import type { Marked } from '../../text/marks.ts';
import { before } from './before.ts';
import { behind, within } from './behind.ts';
import type { Attribution, Input } from './clause.ts';

/**
 * Reads who speaks from the clause behind a quote, from the one that introduces it, or from one inside its marks. Null
 * where none says so.
 *
 * @param from where the text before the quote begins that may say so: behind the quote before it in its paragraph
 * @param to where the text behind it ends that may
 */
export const attribute = (input: Input, m: Marked, from: number, to: number): Attribution | null =>
  behind(input, m, from, to) ?? before(input, m, from) ?? within(input, m);
