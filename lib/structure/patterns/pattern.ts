import type { Form } from '../../text/beginnings.ts';

/** Labels that a block's own words can give it, wherever it stands. */
export type PatternLabel = 'furniture' | 'notice' | 'credit' | 'byline' | 'date' | 'caption';

/**
 * One pattern: the label, what it stands for (printed by `--explain`), the form. Forms are anchored and bounded:
 * they run on blocks of at most `PATTERN_LENGTH` characters.
 */
export type Pattern = Readonly<{
  label: PatternLabel;
  name: string;
  form: Form;
  /** Sentences of the text begin like it too: 'Terms of the deal were not disclosed.' is no foot of a page. */
  loose?: true;
}>;

/** A pattern as it is written down, before it is made fast. */
export type Written = Pattern & Readonly<{ form: RegExp }>;

/** The form of a line that is one of these phrases, with what may stand behind it. */
export const whole = (phrases: readonly string[], behind = ''): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})${behind}$`, 'i');
