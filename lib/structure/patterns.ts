import { byBeginning } from '../text/beginnings.ts';
import { CAPTIONS } from './patterns/captions.ts';
import { CREDITS } from './patterns/credits.ts';
import { FURNITURE } from './patterns/furniture.ts';
import { NOTICES } from './patterns/notices.ts';
import type { Pattern } from './patterns/pattern.ts';

/** A sentence that tells what somebody did or said, with no colon as labels have, and doesn't speak to the reader. */
const tells = (text: string): boolean =>
  !text.includes(':') && /[.!?]["”’']?$/.test(text) && TOLD.test(text) && !TO_READER.test(text);
const TOLD = /\b(?:said|says|told|was|were|had|led|he|she|they|his|her|their)\b/;
const TO_READER = /\b(?:you|your|our|us)\b/;

/** The first pattern that a block's words fit, or undefined. */
export const patternOf = (text: string): Pattern | undefined =>
  PATTERNS.find(({ form, loose }) => form.test(text) && !(loose && tells(text)));

/** Longer blocks are prose, whatever they begin with. */
export const PATTERN_LENGTH = 400;

/** Tried in this order; the first that fits gives the label. */
export const PATTERNS: readonly Pattern[] = [...FURNITURE, ...NOTICES, ...CREDITS, ...CAPTIONS].map(
  (pattern) => ({
    ...pattern,
    form: byBeginning(pattern.form),
  }),
);
