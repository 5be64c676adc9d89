import type { ParsedDocument } from '../../formats/document.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import type { Block, Own } from '../blocks/block.ts';
import { isProse } from '../is-prose.ts';
import { PATTERN_LENGTH } from '../patterns.ts';
import { parseByline } from './byline.ts';
import { isHeadline } from './headline-form.ts';
import { isMasthead, isSiteName } from './masthead.ts';
import { comparable, mostSimilar, sameTitle } from './titles.ts';

/** Headline and title of one article share most of their words: 'Assange: Sweden drops investigation'. */
const SIMILAR = 0.6;

/**
 * The heading that is the article's: one that the metadata gives or that has most words of what it gives, else the
 * first of the highest level in the body, else one of that level before it.
 */
export function bestHeading(
  document: ParsedDocument,
  blocks: readonly Block[],
  titles: readonly string[],
): number {
  const level = (b: Block): number => (b.markup?.element === 'heading' ? b.markup.level : 9);
  // Share boxes repeat the title, in smaller print.
  const isNamed = (b: Block): boolean =>
    level(b) < 9 && titles.some((title) => sameTitle(comparable(b.text), title));
  const top = Math.min(...blocks.filter(isNamed).map(level));
  const named = blocks.findIndex((b) => level(b) === top && isNamed(b));
  if (named >= 0) return inBody(blocks, named, level) ?? named;
  const texts = blocks.map((b) =>
    level(b) <= 2 && b.text.length <= PATTERN_LENGTH ? comparable(b.text) : '',
  );
  const similar = mostSimilar(texts, titles, SIMILAR);
  if (similar >= 0) return similar;
  const isFirst = (b: Block): boolean => level(b) === 1 && b.markup?.region === 'body';
  const first = blocks.findIndex((b) => isFirst(b) && !isSiteName(document, b));
  if (first >= 0) return first;
  const site = blocks.findIndex(isFirst);
  if (site >= 0) return site;
  const body = blocks.findIndex((b) => b.markup?.region === 'body');
  const before = texts.slice(0, body < 0 ? blocks.length : body);
  const ofFirstLevel = before.map((text, i) => (isFirstLevel(blocks[i]) ? text : ''));
  const nearest = mostSimilar(ofFirstLevel, titles, 0);
  return nearest >= 0 ? nearest : ofFirstLevel.findLastIndex((text) => text !== '');
}

/** A headline has more words than a site's name or a part of it. */
const SITE_NAME_WORDS = 4;

/** Where the heading that the title names is a paper's name over the page: the heading that the body begins with, if any. */
function inBody(blocks: readonly Block[], named: number, level: (block: Block) => number): number | null {
  const site = blocks[named];
  if (site === undefined || !isApart(site) || !isMasthead(site)) return null;
  const first = blocks.findIndex((b) => b.markup?.region === 'body');
  const block = blocks[first];
  return first > named && block !== undefined && level(block) <= 3 && countWords(block.text) > SITE_NAME_WORDS
    ? first
    : null;
}

const isFirstLevel = (block: Block | undefined): boolean =>
  block?.markup?.element === 'heading' && block.markup.level === 1;

/** Parts of a title with fewer words are a site's name or a part of it. */
const TITLE_PART_WORDS = 4;

/** On pages without a heading: what their title has beside the site's name ('The Weldon Herald | Ferry line to close in May'). */
export function behindSite(
  { metadata }: ParsedDocument,
  blocks: readonly Block[],
): { at: number; evidence: string } | null {
  const parts = new Set(
    metadata.titles
      .flatMap((title) => title.split(/ (?:[|»·–—-]|::|--) | ?: /))
      .filter((part) => countWords(part) >= TITLE_PART_WORDS)
      .map(comparable),
  );
  const at = blocks.findIndex((b) => b.text.length <= PATTERN_LENGTH && parts.has(comparable(b.text)));
  return at < 0 ? null : { at, evidence: 'says what a part of the page’s title says' };
}

/** On pages without a heading: the line right over the first byline, where it isn't prose. */
export function overByline(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
): { at: number; evidence: string } | null {
  const isSigned = (block: Block, i: number): boolean =>
    own[i]?.label === 'byline' ||
    (isApart(block) && block.text.length <= PATTERN_LENGTH && parseByline(block.text, 0).length > 0);
  const at = blocks.findIndex(isSigned) - 1;
  const block = blocks[at];
  if (block === undefined || block.text.length > PATTERN_LENGTH || (own[at] !== null && !isApart(block)))
    return null;
  const text = flat(block.text);
  return isHeadline(text, countWords(text), blocks[at + 2], true)
    ? { at, evidence: 'a line with a byline under it' }
    : null;
}

/** On pages without a title or a heading of the first level: the heading that stands over all prose. */
export function firstHeading(
  { metadata }: ParsedDocument,
  blocks: readonly Block[],
): { at: number; evidence: string } | null {
  const at = blocks.findIndex((block) => block.markup?.region === 'body');
  const begins = blocks[at]?.markup?.element === 'heading' && blocks.slice(at + 1).some(isProse);
  return metadata.titles.length === 0 && begins
    ? { at, evidence: 'the heading over the text of a page without a title' }
    : null;
}

const isApart = ({ markup }: Block): boolean => markup?.region === 'furniture';
