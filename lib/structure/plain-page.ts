import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block, Own } from './blocks/block.ts';
import { isHeadline } from './front/headline-form.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { MENU_ENTRY } from './lexicon.ts';
import {
  AGE_ALONE,
  BLOG,
  ENTRY_TIME,
  NAVIGATION,
  OVER_AUTHOR,
  RELATED_LINKS,
  TAGS,
  TAGS_LABEL,
  UPDATE_TIME,
} from './patterns/names.ts';
import { PATTERN_LENGTH } from './patterns.ts';
import { SIGN_OFF } from './sign-off.ts';

/**
 * Pages of small sites, copied whole: a menu, one article in short paragraphs under headings, perhaps its comments, and a
 * foot. What the sum of prose (main-text.ts) would take for teasers is the article there.
 */

/** Labels of teasers and entries of menus are as long as this, in characters. */
const LABEL_LENGTH = 40;

/** A page of a few blocks outside lists, without anything that tells of other articles: labels over links, ages, times. */
export function isPlainPage(blocks: readonly Block[], own: readonly (Own | null)[]): boolean {
  const dates = own.filter((said) => said?.label === 'date' || AGES.has(said?.evidence ?? ''));
  return (
    blocks.filter(({ marker }) => marker === null).length <= MOST_PLAIN &&
    !own.some((said) => said?.evidence === RELATED_LINKS) &&
    !blocks.some(({ text }) => TEASER_LABEL.test(text.slice(0, LABEL_LENGTH))) &&
    dates.length <= MOST_DATES
  );
}
const MOST_PLAIN = 40;
const MOST_DATES = 2;
const AGES: ReadonlySet<string> = new Set([ENTRY_TIME, UPDATE_TIME, AGE_ALONE]);
const TEASER_LABEL =
  /^(?:latest|live|direct|aktuell|en direct|en vivo|newsticker|top news|in this article|more)\b/i;

/** A title of so many words is rather one than what stands over it: a section's name, a button. */
const TITLE_WORDS = 5;
/** Its first lines are longer than those of a menu. */
const TITLE_LINE = 25;
const SIGNS: ReadonlySet<string> = new Set(['byline', 'date', 'notice']);

/** The line between the page's menu and its text that can be a title, whatever the text says of it; or null. */
export function titleBelowMenu(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  start: number,
): number | null {
  // A question is a headline where its byline, date or notice stands under it.
  const signed = own.slice(start + 1, start + 3).some((said) => SIGNS.has(said?.label ?? ''));
  const end = signed ? start + 1 : start;
  const wordsOf = (i: number): number => countWords(blocks[i]?.text ?? '');
  // 'News' may stand between a title and its text: then the menu is above both.
  for (let menu = lastOfMenu(blocks, own, start); menu >= 0; menu = lastOfMenu(blocks, own, menu)) {
    if (start - menu > MOST_BELOW_MENU) return null;
    const titles = [...blocks.keys()].slice(menu + 1, end).filter((i) => canBeTitle(blocks, own, i));
    const long = titles.find((i) => wordsOf(i) >= TITLE_WORDS);
    const [first] = titles.toSorted((a, b) => wordsOf(b) - wordsOf(a));
    if (first !== undefined) return long ?? first;
  }
  return null;
}

function canBeTitle(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const block = blocks[i];
  return (
    block !== undefined &&
    own[i] === null &&
    block.marker === null &&
    block.lines.slice(0, -1).every(({ start, end }) => end - start >= TITLE_LINE) &&
    isHeadline(flat(block.text.slice(0, PATTERN_LENGTH)), countWords(block.text), blocks[i + 1], false)
  );
}

/**
 * The end of a text that goes on in short paragraphs and lists under headings, over the page's comments: at what a page
 * prints between the two, or where more lines stand together than within a text.
 */
export function whereTextStops(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  within: number,
): number {
  let [end, others] = [within, 0];
  for (let i = within; i < blocks.length; i++) {
    const block = blocks[i];
    const evidence = own[i]?.evidence ?? '';
    // 'Subscribe' alone is a button within the text.
    const foot = isMenuEntry(block) && isMenuEntry(blocks[i + 1]);
    if (block === undefined || UNDER_TEXT.has(evidence) || foot) break;
    if (evidence === RELATED_LINKS && !goesOnSoon(blocks, own, i)) break;
    if (own[i] !== null) continue;
    const isItem = block.marker !== null && end === i;
    const closes = others < FEW_BETWEEN && (endsSentence(flat(block.text)) || SIGN_OFF.test(block.text));
    if (isItem || closes || isProse(block)) [end, others] = [i + 1, 0];
    else if (++others > MOST_BETWEEN) break;
  }
  return end;
}
const MOST_BETWEEN = 10;
/** So many stand before a short sentence that still belongs to the text. */
const FEW_BETWEEN = 4;

/** Whether paragraphs of the text follow a list of links within it. */
const goesOnSoon = (blocks: readonly Block[], own: readonly (Own | null)[], label: number): boolean =>
  textGoesOn(
    blocks
      .slice(label + 1, label + REACH)
      .map((block, k) => (own[label + 1 + k] === null && isProse(block) ? 1 : 0)),
  );
const UNDER_TEXT: ReadonlySet<string> = new Set([OVER_AUTHOR, TAGS_LABEL, TAGS, BLOG]);

/** Where the text begins below the page's menu, with few lines between that and a place within the text. */
export function firstBelowMenu(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  within: number,
): number {
  const menu = lastOfMenu(blocks, own, within);
  if (menu < 0 || within - menu > MOST_BELOW_MENU) return within;
  const first = blocks.findIndex((block, i) => i > menu && own[i] === null && isProse(block));
  return first < 0 ? within : first;
}
const MOST_BELOW_MENU = 25;

const lastOfMenu = (blocks: readonly Block[], own: readonly (Own | null)[], end: number): number =>
  blocks.findLastIndex((block, i) => i < end && (isMenuEntry(block) || own[i]?.evidence === NAVIGATION));

/** Whether several paragraphs stand one after another, which teasers with summaries don't. */
export const textGoesOn = (gains: readonly number[]): boolean =>
  gains.some((_, i) => gains.slice(i, i + RUN).filter((gain) => gain > 0).length === RUN);
export const REACH = 15;
const RUN = 3;

/** 'Sport', 'About us', 'Privacy policy'. */
export const isMenuEntry = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LABEL_LENGTH && MENU_ENTRY.test(flat(block.text));
