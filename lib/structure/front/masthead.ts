import { isKnownPlace } from '../../entities/extent.ts';
import type { ParsedDocument } from '../../formats/document.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import type { Block } from '../blocks/block.ts';
import { atxMark } from '../heading.ts';
import { endsSentence } from '../is-prose.ts';
import { BREADCRUMBS, KICKER, MASTHEAD, MENU, MENU_ENTRY } from '../lexicon.ts';
import { PATTERN_LENGTH } from '../patterns.ts';

/** How far down a page its headline can stand, in blocks. */
export const FRONT_BLOCKS = 8;

/** True for the name of a paper's part, such as stands over headlines. */
export const isKicker = ({ text, marker }: Block): boolean =>
  text.length <= PATTERN_LENGTH && KICKER.test(flat(text.slice(marker?.width ?? 0)));

/** A word or two, as kickers and the entries of menus are. */
const WORD = /^\p{Lu}[^\s\d.,;:!?/|()]{1,24}(?: [^\s\d.,;:!?/|()]{1,24})?$/u;
/** Lines of fewer words aren't told from a dek's first line or a second word of the headline. */
export const UNDER_KICKER_WORDS = 4;

/**
 * 'Kommunalpolitik' over 'Stadtrat stoppt den Ausbau': a word and a title, perhaps with other words between. Two words
 * alone over a title are a headline with its dek as often: they count among others.
 */
export function isWordOver(blocks: readonly Block[], i: number): boolean {
  const isWord = (block: Block | undefined): boolean => block?.markup === null && WORD.test(block.text);
  const next = blocks.slice(i, i + FRONT_BLOCKS).find((block) => !isWord(block));
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (block === undefined || !isWord(block) || next === undefined || next.text.length > PATTERN_LENGTH)
    return false;
  const isPlace = isKnownPlace(block.text.toLowerCase());
  if (block.text.includes(' ') && !isPlace && !isWord(before) && !isWord(after)) return false;
  const title = flat(next.text);
  return countWords(title) >= UNDER_KICKER_WORDS && /^[\p{Lu}\d"“„«‘']/u.test(title) && !endsSentence(title);
}

/** True for what stands over the headline of a page copied whole: the paper's name, its menu, the way to the article. */
export function isMasthead(block: Block): boolean {
  if (block.lines.length > 1 || block.text.length > PATTERN_LENGTH) return false;
  const text = flat(block.text).slice(titleMark(block));
  return (
    [MASTHEAD, MENU, PIPED_MENU, GLUED_MENU, HOME_MENU, BREADCRUMBS].some((form) => form.test(text)) ||
    isMenuOfWords(text)
  );
}

/** A site's name has so few words and characters, and stands in the last lines of a page too. */
export const SITE_WORDS = 4;
const SITE_LENGTH = 60;
const FOOT_LINES = 12;

/** A few words that stand alone again in the page's foot: a site's name. */
export function isSiteName({ text, lines }: ParsedDocument, block: Block): boolean {
  const name = block.text.slice(atxMark(block).width);
  if (name.length > SITE_LENGTH || countWords(name) > SITE_WORDS || endsSentence(name)) return false;
  return lines
    .slice(-FOOT_LINES)
    .some(({ start, end }) => start >= block.end && text.slice(start, end) === name);
}

/** 'Football | Rowing | Fixtures | Tables'. */
const PIPED_MENU = /^[^|\n]{2,25}(?: \| [^|\n]{2,25}){3,20}$/;
/** 'EspañaEconomía': a menu's entries without blanks between. */
const GLUED_MENU = /^(?:\p{Lu}\p{Ll}{2,20}){2,20}$/u;

/** 'Home Posts About'. */
const HOME_MENU = /^Home(?: \p{Lu}\p{Ll}{2,20}){1,3}$/u;
/** 'News Music': each word an entry of a menu. */
function isMenuOfWords(text: string): boolean {
  const words = text.length > SITE_LENGTH ? [] : text.split(' ');
  return words.length > 1 && words.every((word) => MENU_ENTRY.test(word));
}

/** '– Vi ville ha en kai': a headline that quotes, as Nordic papers set it; hyphens and stars are marks of lists. */
const QUOTES = /^[–—] ?\p{Lu}/u;

export const isPartOfMenu = (block: Block): boolean =>
  (block.marker?.kind === 'bullet' && !QUOTES.test(block.text)) ||
  isMasthead(block) ||
  isGluedMenu(block.text);

/** 'HomeNewsObituaries', 'Open in appSign upSign in': entries that a program printed without a blank between. */
function isGluedMenu(text: string): boolean {
  if (text.length > GLUED_LENGTH || endsSentence(text)) return false;
  const entries = text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  return entries.length > 1 && entries.filter((entry) => MENU_ENTRY.test(entry)).length >= entries.length / 2;
}
const GLUED_LENGTH = 60;

/** The width of the mark of a page's title ('# Ferry line to close'), 0 where a block has none. */
export function titleMark(block: Block): number {
  const { level, width } = atxMark(block);
  return block.marker === null && level === 1 ? width : 0;
}
