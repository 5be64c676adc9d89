import { countWords } from '../../text/words.ts';
import type { LabelledBlock } from '../blocks/block.ts';
import { endsSentence } from '../is-prose.ts';

/** A paragraph or heading of plain text between its neighbours. Those above have their labels, those below what they say alone. */
export type Place = Readonly<{
  item: LabelledBlock;
  /** The item's text on one line. */
  text: string;
  /** Two blocks above, right above and right below. */
  before: LabelledBlock | undefined;
  previous: LabelledBlock;
  next: LabelledBlock | undefined;
  /** Two blocks below. */
  below: LabelledBlock | undefined;
  /** True below the last paragraph that ends a sentence. */
  atFoot: boolean;
}>;

/** What a place says of the block there; null where it says nothing. */
export type Rule = (place: Place) => Readonly<{ label: 'furniture' | 'caption'; evidence: string }> | null;

export const furniture = (evidence: string) => ({ label: 'furniture', evidence }) as const;
export const caption = (evidence: string) => ({ label: 'caption', evidence }) as const;

/** Links have so many words at most. */
export const MAX_LINK_WORDS = 15;
/** Labels and tags have so many. */
export const LABEL_WORDS = 4;

/** Short, and no sentence. */
export const isLink = (text: string): boolean => countWords(text) <= MAX_LINK_WORDS && !endsSentence(text);

/** Whether a block stands right under the one above it, without a blank line. */
export const isFlush = ({ block }: LabelledBlock): boolean => block.gap === 0;
