import { flat } from '../text/span.ts';
import type { Block } from './blocks/block.ts';
import { AFFILIATION } from './front/byline-words.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { type Page, type RuleOf, under } from './page.ts';
import { whole } from './patterns/pattern.ts';
import { PATTERN_LENGTH } from './patterns.ts';
import { AROUND, LINKED_WITHIN } from './phrases/around.ts';
import { STAFF } from './phrases/credits.ts';
import { isMenuEntry } from './plain-page.ts';

/** 'Staff reports', 'Special to the Herald' under the headline or below the text: who signs without a name. */
export const isSignedByStaff: RuleOf = (page, block, i) =>
  page.byWords[i] === null && isAround(page, block, i) && isStaff(flat(block.text))
    ? { label: 'credit', evidence: 'who signs without a name', names: [] }
    : null;
const isStaff = (text: string): boolean =>
  SIGNED.test(text) || (FOR_PAPER.test(text) && AFFILIATION.test(text));
const SIGNED = whole(STAFF, '\\.?');
/** 'For the Herald', though not 'For the second time in three weeks'. */
const FOR_PAPER =
  /^(?:For|FOR|Special to|SPECIAL TO) (?:(?:[Tt]he|THE) )?(?:\p{Lu}[\p{L}.&'’-]{0,20} ?){1,5}$/u;

/** 'Premium' under the headline, 'Careers', 'Obituaries' below the text: labels of a site that were copied with it. */
export const isLabelAround: RuleOf = (page, block, i) =>
  isAround(page, block, i) && (LABEL.test(flat(block.text)) || (i > page.text && isEntryBelow(block)))
    ? { label: 'furniture', evidence: 'a label of the site over or below the text', names: [] }
    : null;
const LABEL = whole(AROUND, ':?');
const isEntryBelow = (block: Block): boolean => isMenuEntry(block) && !block.text.endsWith(':');

/** 'WATCH: Lighthouse switched off', 'Previously: Ferry fares rise' within a text: a link; over it, it is a headline. */
export const isLinkWithin: RuleOf = (page, block, i) =>
  isPlainLine(block) && i > page.text && !endsSentence(block.text) && LINK.test(flat(block.text))
    ? { label: 'furniture', evidence: 'a link within the text', names: [] }
    : null;
const LINK = new RegExp(`^(?:${LINKED_WITHIN.join('|')}) ?[:|–—] ?.{8,}$`, 'i');

/** A line of plain text between headline and text, or of the last lines with no prose below. */
const isAround = (page: Page, block: Block, i: number): boolean =>
  isPlainLine(block) &&
  ((under(page, i) > 0 && i < page.text) ||
    (i > page.text && i >= page.blocks.length - LAST_LINES && !page.blocks.slice(i).some(isProse)));
const LAST_LINES = 12;

const isPlainLine = (block: Block): boolean => block.markup === null && block.text.length <= PATTERN_LENGTH;
