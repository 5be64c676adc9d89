import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block, Own } from './blocks/block.ts';
import { FRONT_BLOCKS } from './front/masthead.ts';
import { isNamesAlone } from './front/title-below.ts';
import { comparable } from './front/titles.ts';
import { isProse } from './is-prose.ts';
import { type RuleOf, under } from './page.ts';
import { PICTURE_NAMED } from './patterns/names.ts';
import { PATTERN_LENGTH } from './patterns.ts';

/** The headline, as repetitions of it are told: on one line, its words alone, and how many they are. */
export type Title = Readonly<{ text: string; words: string; count: number }>;

export function titleOf(headline: Block | undefined): Title | null {
  if (headline === undefined) return null;
  const text = flat(headline.text);
  return { text, words: comparable(text), count: countWords(text) };
}

export const isHeadlineAgain: RuleOf = (page, block, i) => {
  const { headline, title } = page;
  if (headline === null || title === null || i === headline.at || block.text.length > PATTERN_LENGTH)
    return null;
  const far = block.markup === null && title.count >= TEASED_WORDS;
  return (far || under(page, i) < FRONT_BLOCKS) && comparable(block.text) === title.words
    ? { label: 'furniture', evidence: 'repeats the headline', names: [] }
    : null;
};

/** So many words at least: short headlines begin sentences too. */
const TEASED_WORDS = 5;
/** A list's mark and quotation marks before the first word. */
const MARK_LENGTH = 6;
/** What begins anew behind the headline; a sentence that the headline quotes goes on. */
const ANEW = /^ ["'“‘«„]?[\p{Lu}\d]/u;

/** The headline with more behind it, in boxes that follow the text. The first paragraph may begin like it. */
export const beginsWithHeadline: RuleOf = ({ title, text: first }, block, i) => {
  if (title === null || title.count < TEASED_WORDS || block.text.length > PATTERN_LENGTH) return null;
  if (i <= first && !block.text.includes('©')) return null;
  const said = flat(block.text);
  const at = said.slice(0, MARK_LENGTH + title.text.length).indexOf(title.text);
  return at >= 0 &&
    (ANEW.test(said.slice(at + title.text.length)) || said.charAt(at + title.text.length) === '©')
    ? { label: 'furniture', evidence: 'begins with the headline', names: [] }
    : null;
};

/** The beginning of the text, cut short over it: 'Bill Kemp, who oversaw t...' */
export const isCutShort: RuleOf = ({ blocks }, block, i) => {
  if (block.markup !== null || block.text.length > PATTERN_LENGTH || !CUT.test(block.text)) return null;
  const said = comparable(block.text).split(' ').slice(0, -1).join(' ');
  const below = blocks
    .slice(i + 1, i + 1 + CUT_BLOCKS)
    .map(({ text }) => text.slice(0, 2 * PATTERN_LENGTH))
    .join(' ');
  return said.split(' ').length >= SAME_WORDS && comparable(below).startsWith(said)
    ? { label: 'furniture', evidence: 'the beginning of the text below, cut short', names: [] }
    : null;
};
const CUT = /(?:\.{3}|…)$/;
const CUT_BLOCKS = 3;

/** A paragraph over the same once more, the dek that papers make of their first sentence; or below it, with signs behind. */
export const isPrintedBelow: RuleOf = ({ blocks }, block, i) => {
  if (i >= FRONT_BLOCKS || block.markup !== null || !isProse(block)) return null;
  return (isPair(blocks, i - 1) && isShorter(blocks, i - 1)) || (isPair(blocks, i) && !isShorter(blocks, i))
    ? { label: 'furniture', evidence: 'the paragraph beside it, once more', names: [] }
    : null;
};

const isShorter = (blocks: readonly Block[], i: number): boolean =>
  (blocks[i]?.text.length ?? 0) < (blocks[i + 1]?.text.length ?? 0);

/** A paragraph that stands in the text once more, behind what a page says to who doesn't subscribe. */
export const isPreview: RuleOf = ({ blocks, byWords }, block, i) => {
  if (i >= PREVIEW_BLOCKS || block.markup !== null || !isProse(block)) return null;
  const again = blocks.slice(i + 1, i + 1 + PREVIEW_BLOCKS).findIndex(({ text }) => text === block.text);
  const between = byWords.slice(i + 1, i + 1 + Math.max(0, again));
  return between.some((own) => own?.label === 'furniture')
    ? { label: 'furniture', evidence: 'stands in the text once more below', names: [] }
    : null;
};
const PREVIEW_BLOCKS = 16;

/** All of the text once more in one paragraph, as some papers' pages hold it. */
export const isTextAgain: RuleOf = ({ blocks, text: first }, block, i) => {
  const [lead, next] = blocks.slice(first, first + 2);
  if (lead === undefined || next === undefined || i <= first + 1 || lead.text.length < LONG_LEAD) return null;
  const all = `${flat(lead.text)} ${flat(next.text).slice(0, LONG_LEAD)}`;
  return block.text.length > all.length && flat(block.text.slice(0, 2 * all.length)).startsWith(all)
    ? { label: 'furniture', evidence: 'the text once more', names: [] }
    : null;
};
const LONG_LEAD = 60;

/** 'People on the steps of City Hall' twice with the photographer's name between: what a picture shows, and its caption. */
export const isCaptionAroundName: RuleOf = ({ blocks, headline }, { markup, text }, i) =>
  i < CAPTION_BLOCKS &&
  markup === null &&
  text.length <= PATTERN_LENGTH &&
  [i - 2, i - 1, i].some((k) => k > (headline?.at ?? -1) && isAroundName(blocks.slice(k, k + 3)))
    ? { label: 'caption', evidence: 'stands twice, around a name', names: [] }
    : null;
const CAPTION_BLOCKS = 12;
const isAroundName = ([first, name, again]: readonly Block[]): boolean =>
  first !== undefined &&
  first.text === again?.text &&
  countWords(first.text) >= CAPTION_WORDS &&
  isNamesAlone(name);
const CAPTION_WORDS = 4;

/** Two alike in a row, and others above and below. */
function isPair(blocks: readonly Block[], i: number): boolean {
  const said = (k: number): string => comparable(blocks[k]?.text ?? '');
  return (
    i > 0 &&
    i + 2 < blocks.length &&
    said(i + 1) === said(i) &&
    [i - 1, i + 2].every((k) => said(k) !== said(i))
  );
}

/** '• Rowers have coffee ...' over 'Tomas Ardal, The Courier' and the caption in full: the parts of a gallery's item. */
export const isOfGallery: RuleOf = ({ blocks }, { text }, i) =>
  text.length <= 2 * PATTERN_LENGTH && [i, i - 1, i - 2].some((k) => beginsItem(blocks[k], blocks[k + 2]))
    ? { label: 'caption', evidence: 'of a gallery, whose item begins as its caption does', names: [] }
    : null;
function beginsItem(first: Block | undefined, caption: Block | undefined): boolean {
  if (first?.marker?.kind !== 'bullet' || first.text.length > SAME_LENGTH || !CUT.test(first.text))
    return false;
  const said = comparable(first.text.slice(first.marker.width).replace(CUT, ''));
  return (
    said.split(' ').length >= ITEM_WORDS &&
    caption !== undefined &&
    comparable(caption.text.slice(0, SAME_LENGTH)).startsWith(said)
  );
}
const ITEM_WORDS = 4;

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
