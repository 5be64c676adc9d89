import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block } from './blocks/block.ts';
import { PATTERN_LENGTH } from './patterns.ts';

/** Shorter blocks are labels, links and teasers, unless they end a sentence. */
const PROSE_WORDS = 8;
const LONG_WORDS = 25;
/** Chinese and Japanese put no blanks between words: about two characters make one. By blocks: scripts take longer. */
const IDEOGRAPHIC = /[⺀-⿟々〇぀-ヿㇰ-ㇿ㐀-䶿一-鿿豈-﫿]|[\ud840-\ud87f][\udc00-\udfff]/g;

/** Whether a text ends like a sentence, within quotation marks and brackets or not. */
export const endsSentence = (text: string): boolean => /[.!?…。！？](?:\s?["'”’»«“‘)\]])*;?$/u.test(text);

/** How many words a block has, in any script. */
export function wordsIn({ text }: Block): number {
  const ideographic = text.slice(0, PATTERN_LENGTH).match(IDEOGRAPHIC)?.length ?? 0;
  return countWords(text) + Math.floor(ideographic / 2);
}

/** Whether a block is prose by its length: a whole sentence, or long with marks inside, which clouds of tags lack. */
export function isProse(block: Block): boolean {
  const words = wordsIn(block);
  return (
    (words >= LONG_WORDS && /[.,;:!?…–—、。][\s"”’»«)]/.test(block.text)) ||
    (words >= PROSE_WORDS && endsSentence(flat(block.text)))
  );
}
