import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block, Own } from './blocks/block.ts';
import { FRONT_BLOCKS } from './front/masthead.ts';
import { comparable, repeatsHeadline } from './front/titles.ts';
import { type RuleOf, under } from './page.ts';
import { PATTERN_LENGTH, PICTURE_NAMED } from './patterns.ts';

export const isHeadlineAgain: RuleOf = (page, block, i) =>
  page.headline !== null &&
  (under(page, i) < FRONT_BLOCKS || (block.markup === null && countWords(block.text) >= TEASED_WORDS)) &&
  repeatsHeadline(block, page.blocks[page.headline.at])
    ? { label: 'furniture', evidence: 'repeats the headline', names: [] }
    : null;

/** So many words at least: short headlines begin sentences too. */
const TEASED_WORDS = 5;
/** A list's mark and quotation marks before the first word. */
const MARK_LENGTH = 6;
/** What begins anew behind the headline; a sentence that the headline quotes goes on. */
const ANEW = /^ ["'“‘«„]?[\p{Lu}\d]/u;

/** The headline with more behind it, in boxes that follow the text. The first paragraph may begin like it. */
export const beginsWithHeadline: RuleOf = ({ headline, blocks, text: first }, block, i) => {
  const title = i <= first ? undefined : blocks[headline?.at ?? -1];
  if (title === undefined || block.text.length > PATTERN_LENGTH || title.text.length > PATTERN_LENGTH)
    return null;
  const [said, words] = [flat(block.text), flat(title.text)];
  const at = said.slice(0, MARK_LENGTH + words.length).indexOf(words);
  return at >= 0 && countWords(words) >= TEASED_WORDS && ANEW.test(said.slice(at + words.length))
    ? { label: 'furniture', evidence: 'begins with the headline', names: [] }
    : null;
};

/** How the captions of a page begin, by their first words. Names of pictures are sentences of the text as often. */
export const captionStarts = (
  blocks: readonly Block[],
  byWords: readonly (Own | null)[],
): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ text }, i) => {
      const own = byWords[i];
      return own?.label === 'caption' && own.evidence !== PICTURE_NAMED ? (startOf(text) ?? []) : [];
    }),
  );

/** What a picture shows, once more without its credit. A caption may be the text's first sentence. */
export const isCaptionAgain: RuleOf = ({ captions, text: first }, { text }, i) =>
  i !== first && captions.size > 0 && captions.has(startOf(text) ?? '')
    ? { label: 'caption', evidence: 'begins as a caption does', names: [] }
    : null;

/** So many words in a row are the same by chance nowhere. */
const SAME_WORDS = 8;
const SAME_LENGTH = 120;

/** The first words of a text, or null where it has fewer. */
function startOf(text: string): string | null {
  const words = comparable(text.slice(0, SAME_LENGTH)).split(' ').slice(0, SAME_WORDS);
  return words.length < SAME_WORDS ? null : words.join(' ');
}
