import type { Subject } from './context.ts';

/** A subject with the word that says it speaks, and how the two were found. */
export type Attribution = Readonly<{ subject: Subject; cue: number | null; rule: Rule }>;

/** The rules in the order they are tried; each has its own confidence (see below). */
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
  | 'headline'
  | 'nearest';

/** How often each rule was right on news with known speakers, rounded; pronouns and descriptions lower it. */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
  behind: 0.95,
  before: 0.85,
  according: 0.9,
  colon: 0.85,
  possessive: 0.75,
  carried: 0.75,
  ahead: 0.7,
  following: 0.65,
  reported: 0.55,
  paragraph: 0.65,
  headline: 0.65,
  nearest: 0.45,
};
export const PRONOUN_FACTOR = 0.8;
export const DESCRIPTION_FACTOR = 0.85;

/** How far from the quote a cue may stand, in tokens outside quotes. */
export const CUE_REACH = 40;
export const BEFORE_REACH = 70;
/** How far back a sentence is read for its subject: longer ones are lists, or text without an end. */
export const SENTENCE_REACH = 200;
