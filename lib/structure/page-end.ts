import { flat } from '../text/span.ts';
import type { Block, Own } from './blocks/block.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { THREAD_END } from './lexicon.ts';
import type { RuleOf } from './page.ts';
import { RELATED_LINKS } from './patterns/names.ts';
import { PATTERN_LENGTH, PATTERNS } from './patterns.ts';
import { textGoesOn } from './plain-page.ts';

/** Below the end of an article stands less than this share of what stands over it. */
const SHARE_BELOW = 0.4;
/** '© 2026 Weldon Herald Inc. All rights reserved.': of a page, not of a picture. */
const PAGE_RIGHTS =
  /^(?:©|\(c\)|copyright)\W{0,4}(?:19|20)\d\d\b.{0,80}(?:rights reserved|\b(?:inc|llc|ltd|gmbh|corp|media|publishing)\b|\.(?:com|org|net)\b)/i;

/**
 * Where a page's body holds more than its article: at the first form for comments, a heading over teasers, or the page's
 * rights, with little prose below.
 *
 * @param byWords what each block's own markup and words say, or null
 * @returns the index of that block; the number of blocks where there is none
 */
export function endOfArticle(blocks: readonly Block[], byWords: readonly (Own | null)[]): number {
  const sizes = blocks.map((block, i) => (byWords[i] === null && isProse(block) ? block.text.length : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  // The last prose that stands so far in: a box within the text stands further in than the prose above and below it.
  const lastWithin = new Map(blocks.flatMap((block, i) => ((sizes[i] ?? 0) > 0 ? [[depth(block), i]] : [])));
  let above = 0;
  let text = 0;
  for (const [i, block] of blocks.entries()) {
    above += sizes[i] ?? 0;
    if ((sizes[i] ?? 0) > 0) text = depth(block);
    if (block.markup?.region !== 'body' || block.text.length > PATTERN_LENGTH) continue;
    if (all - above >= above * SHARE_BELOW) continue;
    const line = flat(block.text);
    const isBox = depth(block) > text && (lastWithin.get(text) ?? 0) > i;
    if (isEnd(line) || (opensTeasers(block, line) && !isBox)) return i;
  }
  return blocks.length;
}

/**
 * The same in plain text, which has no headings to tell: the first form under which nothing is prose, or the last prose
 * over lists of teasers, one after another.
 */
export function endOfText(blocks: readonly Block[], byWords: readonly (Own | null)[]): number {
  const last = blocks.findLastIndex((block, i) => byWords[i] === null && isProse(block));
  const form = blocks.findIndex(
    ({ text }, i) => i > last && byWords[i] !== null && text.length <= PATTERN_LENGTH && isForm(flat(text)),
  );
  return Math.min(form < 0 ? blocks.length : form, overLists(blocks, byWords));
}

/** The last line of text over 'Latest stories', 'Most popular' and their teasers; the number of blocks without those. */
function overLists(blocks: readonly Block[], byWords: readonly (Own | null)[]): number {
  const lists = blocks.flatMap((block, i) =>
    byWords[i]?.evidence === RELATED_LINKS && LIST_LABEL.test(flat(block.text)) ? [i] : [],
  );
  if (lists.length < 2) return blocks.length;
  const gains = blocks.map((block, i) => (byWords[i] === null && isProse(block) ? 1 : 0));
  const first = lists.find((i, k) => {
    const next = lists[k + 1];
    return next !== undefined && next - i <= LISTS_APART && !gains.slice(i, next).includes(1);
  });
  if (first === undefined || textGoesOn(gains.slice(first))) return blocks.length;
  const text = blocks.findLastIndex(
    (block, i) => i < first && (block.marker !== null || endsSentence(flat(block.text))),
  );
  return text < 0 ? blocks.length : text;
}
const LIST_LABEL = /^(?:latest|most|must|top|popular|trending|editor|recommended)\b/i;
const LISTS_APART = 8;

/** How many elements of a page stand around a block. */
const depth = ({ markup }: Block): number => markup?.within ?? 0;

const RELATED = PATTERNS.find(({ name }) => name === RELATED_LINKS)?.form;
/** Authors have such headings of their own, and point to what they wrote elsewhere. */
const OWN_LINKS =
  /^(?:further reading|see (?:also|more)|read (?:more|also|next|on)|more (?:on|about|in)\b|related (?!stories|articles|posts|news|coverage))/i;
/** A heading over teasers: 'More from Weldon', 'Most read'. */
const opensTeasers = ({ markup }: Block, text: string): boolean =>
  markup?.element === 'heading' && RELATED?.test(text) === true && !OWN_LINKS.test(text);

const isEnd = (text: string): boolean => PAGE_RIGHTS.test(text) || isForm(text);
const isForm = (text: string): boolean =>
  /comment|kommentar|coment|commento/i.test(text) && THREAD_END.test(text);

/** The last blocks of text that may hold what an article ends with: its author, notes. */
const FOOT_BLOCKS = 4;
/** The index of the first of the last blocks of text. */
export const footOf = (byWords: readonly (Own | null)[]): number => {
  const prose = byWords.flatMap((own, i) => (own === null ? [i] : []));
  return prose.at(-FOOT_BLOCKS) ?? 0;
};

/** Under the end of a page’s article. */
export const standsBelowEnd: RuleOf = ({ end }, { markup }, i) =>
  (i > end || (i === end && markup?.element === 'heading')) && (markup === null || markup.region === 'body')
    ? {
        label: 'furniture',
        evidence: 'stands under the form for comments, a heading over teasers or the page’s rights',
        names: [],
      }
    : null;

/** What a blog says of itself under 'No comments:', the last lines of its page. */
export const isBlogFoot: RuleOf = ({ blocks }, block, i) => {
  if (block.markup !== null || i < blocks.length - BLOG_FOOT) return null;
  const foot = Math.max(blocks.findIndex(isProse) + 1, blocks.length - BLOG_FOOT);
  return blocks.slice(foot, i).some(({ text }) => NO_COMMENTS.test(text))
    ? { label: 'furniture', evidence: 'stands under ‘No comments’', names: [] }
    : null;
};
const BLOG_FOOT = 5;
const NO_COMMENTS = /^no comments:?$/i;
