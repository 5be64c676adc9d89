import type { Subject } from './context.ts';

/** A subject with the word that says it speaks, and how the two were found. */
export type Attribution = Readonly<{ subject: Subject; cue: number | null; rule: Rule }>;

/** The rules in the order they are tried; each has its own confidence (see resolve.ts). */
export type Rule =
  | 'behind'
  | 'before'
  | 'according'
  | 'colon'
  | 'possessive'
  | 'carried'
  | 'ahead'
  | 'following'
  | 'reported'
  | 'paragraph'
  | 'nearest';

/** How far from the quote a cue may stand, in tokens outside quotes. */
export const CUE_REACH = 40;
export const BEFORE_REACH = 45;
/** How far back a sentence is read for its subject: longer ones are lists, or text without an end. */
export const SENTENCE_REACH = 200;
