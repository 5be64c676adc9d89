import type { ParsedDocument } from '../formats/document.ts';
import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block, Own } from './block.ts';
import { parseBareByline, parseByline } from './byline.ts';
import { atxMark } from './heading.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { BREADCRUMBS, KICKER, MASTHEAD, MENU } from './lexicon.ts';
import { PATTERN_LENGTH } from './patterns.ts';

const HEADLINE_MAX_WORDS = 32;
const HEADLINE_MAX_CHARACTERS = 220;
/** 'Live updates:' */
const LEADING_WORDS = 8;
/** A headline with a full stop is shorter than the sentences of the text. */
const SENTENCE_HEADLINE_MAX_WORDS = 22;
/** How far down a page its headline can stand, in blocks. */
export const FRONT_BLOCKS = 8;

/** A text's words alone, in lower case: what titles are compared by. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The block that is a document's headline: its main heading, what the metadata gives, or a first line that isn't prose.
 *
 * @param own what each block's own markup and words say, or null
 */
export function findHeadline(
  document: ParsedDocument,
  blocks: readonly Block[],
  own: readonly (Own | null)[],
): { at: number; evidence: string } | null {
  const titles = document.metadata.titles.map(comparable).filter((title) => title !== '');
  const visible = blocks.findIndex(
    (b) => b.text.length <= PATTERN_LENGTH && titles.some((title) => sameTitle(comparable(b.text), title)),
  );
  const marked = bestHeading(blocks, titles);
  if (marked >= 0) return { at: marked, evidence: 'the page’s main heading' };
  if (visible >= 0) return { at: visible, evidence: 'says what the page’s metadata gives as the headline' };
  if (document.format === 'html')
    return behindSite(document, blocks) ?? overByline(blocks, own) ?? firstHeading(document, blocks);
  const title = onlyTitle(blocks, own);
  if (title >= 0) return { at: title, evidence: 'the only line with Markdown’s mark of a title' };
  for (const [i, block] of blocks.slice(0, FRONT_BLOCKS).entries()) {
    const skippable = own[i] !== null && own[i]?.label !== 'caption';
    if (skippable) continue;
    const text = flat(block.text);
    const words = countWords(text);
    if (words === 0 || ((isKicker(block) || isWordOver(blocks, i)) && i + 1 < blocks.length)) continue;
    if (isPartOfMenu(block) && hasTitleBelow(blocks, own, i)) continue;
    const isFrontMatter = (b: Block | undefined): boolean =>
      b !== undefined && parseBareByline(b.text, b.start).length > 0;
    const signed =
      own[i + 1]?.label === 'date' || own[i + 1]?.label === 'byline' || isFrontMatter(blocks[i + 1]);
    const prose = blocks.slice(i + 1).find((b, k) => own[i + 1 + k] === null && !isFrontMatter(b));
    if (!isHeadline(text, words, prose, signed)) return null;
    const later = signed || words > SITE_WORDS ? -1 : signedBelow(blocks, own, i);
    if (later >= 0)
      return { at: later, evidence: 'a line with a byline or date under it, below a site’s name' };
    return {
      at: i,
      evidence: signed ? 'a line with a byline or date under it' : 'the first line, shorter than a paragraph',
    };
  }
  return null;
}

/** A dek or two may stand between a headline and its byline: a title with more above it has a site's name and menu there. */
export const SITE_LINES = 3;
const SITE_WORDS = 4;

/** The line over the first byline or date, where no prose comes before it and several lines stand above; or -1. */
function signedBelow(blocks: readonly Block[], own: readonly (Own | null)[], first: number): number {
  const prose = blocks.findIndex((block, k) => k > first && own[k] === null && isProse(block));
  const end = prose < 0 ? blocks.length : prose;
  const signature = own.findIndex(
    (said, k) => k > first && k <= end && (said?.label === 'byline' || said?.label === 'date'),
  );
  const block = blocks[signature - 1];
  if (block === undefined || signature - 1 - first < SITE_LINES || own[signature - 1] !== null) return -1;
  const text = flat(block.text);
  const name = parseBareByline(block.text, block.start).length > 0;
  const title = !name && block.marker === null && block.text.length <= PATTERN_LENGTH && !endsSentence(text);
  return title && isHeadline(text, countWords(text), undefined, true) ? signature - 1 : -1;
}

/** Parts of a title with fewer words are a site's name or a part of it. */
const TITLE_PART_WORDS = 4;

/** On pages without a heading: what their title has beside the site's name ('The Weldon Herald | Ferry line to close in May'). */
function behindSite(
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
function overByline(
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
function firstHeading(
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

/** True for the name of a paper's part, such as stands over headlines. */
export const isKicker = (block: Block): boolean =>
  block.text.length <= PATTERN_LENGTH && KICKER.test(flat(block.text));

/** A word or two, as kickers and the entries of menus are. */
const WORD = /^\p{Lu}[\p{L}&'’-]{1,24}(?: [\p{L}&'’-]{1,24})?$/u;
/** Lines of fewer words aren't told from a dek's first line or a second word of the headline. */
const UNDER_KICKER_WORDS = 4;

/**
 * 'Kommunalpolitik' over 'Stadtrat stoppt den Ausbau': a word and a title, perhaps with other words between. Two words
 * alone over a title are a headline with its dek as often: they count among others.
 */
function isWordOver(blocks: readonly Block[], i: number): boolean {
  const isWord = (block: Block | undefined): boolean => block?.markup === null && WORD.test(block.text);
  const next = blocks.slice(i, i + FRONT_BLOCKS).find((block) => !isWord(block));
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (block === undefined || !isWord(block) || next === undefined || next.text.length > PATTERN_LENGTH)
    return false;
  if (block.text.includes(' ') && !isWord(before) && !isWord(after)) return false;
  const title = flat(next.text);
  return countWords(title) >= UNDER_KICKER_WORDS && /^[\p{Lu}\d"“„«‘']/u.test(title) && !endsSentence(title);
}

/** True for what stands over the headline of a page copied whole: the paper's name, its menu, the way to the article. */
export function isMasthead(block: Block): boolean {
  if (block.lines.length > 1 || block.text.length > PATTERN_LENGTH) return false;
  const text = flat(block.text).slice(titleMark(block));
  return [MASTHEAD, MENU, PIPED_MENU, GLUED_MENU, BREADCRUMBS].some((form) => form.test(text));
}

/** 'Football | Rowing | Fixtures | Tables'. */
const PIPED_MENU = /^[^|\n]{2,25}(?: \| [^|\n]{2,25}){3,20}$/;
/** 'EspañaEconomía': a menu's entries without blanks between. */
const GLUED_MENU = /^(?:\p{Lu}\p{Ll}{2,20}){2,20}$/u;

const isPartOfMenu = (block: Block): boolean => block.marker?.kind === 'bullet' || isMasthead(block);

/** The one block with the mark of a page's title ('# Ferry line to close'), and -1 where none or several have it. */
function onlyTitle(blocks: readonly Block[], own: readonly (Own | null)[]): number {
  const isTitle = (block: Block, i: number): boolean =>
    own[i] === null && titleMark(block) > 0 && !isMasthead(block);
  const first = blocks.findIndex(isTitle);
  return first >= 0 && blocks.findLastIndex(isTitle) === first ? first : -1;
}

/** The width of that mark, 0 where a block has none. */
function titleMark(block: Block): number {
  const { level, width } = atxMark(block);
  return block.marker === null && level === 1 ? width : 0;
}

/** True where another line that can be the headline comes before the first sentence. */
function hasTitleBelow(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const next = blocks.findIndex(
    (block, k) => k > i && own[k] === null && !isKicker(block) && !isPartOfMenu(block),
  );
  const block = blocks[next];
  if (block === undefined || block.text.length > PATTERN_LENGTH) return false;
  const text = flat(block.text);
  return isHeadline(text, countWords(text), blocks[next + 1], false);
}

/** 'By Rory Feld Weldon TV' is no headline, though no byline can be read from it. */
export const isSignedLine = (text: string): boolean => BY.test(text);
const BY = /^By \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,5}$/u;

function isHeadline(text: string, words: number, next: Block | undefined, signed: boolean): boolean {
  if (isInCapitals(text, next)) return true;
  if (words > HEADLINE_MAX_WORDS || text.length > HEADLINE_MAX_CHARACTERS) return false;
  // Archives part the decks of a headline so: 'Ferry line to close in May;'.
  const parted = /;$/.test(text) && next !== undefined && /^\p{Lu}/u.test(next.text);
  if ((/[,;]$/.test(text) && !parted) || /^\p{Ll}/u.test(text) || /^\[.*\]$/.test(text) || isSignedLine(text))
    return false;
  // 'Here are some facts from the weather service:' leads in.
  if (/:$/.test(text) && words > LEADING_WORDS) return false;
  if (!endsSentence(text)) return true;
  if (/[?!…]["”’»)]*$/.test(text)) return next !== undefined;
  // A sentence can be a headline when it is one alone, and something longer follows.
  const inner = /[.!?] \p{Lu}/u.test(text.slice(0, -1).replace(/\b\p{Lu}\./gu, ''));
  return (
    !inner &&
    words <= SENTENCE_HEADLINE_MAX_WORDS &&
    next !== undefined &&
    (signed || next.text.length > text.length * 0.8 || isTitleCase(text))
  );
}

/** Headlines in capitals may have several sentences, if the text has none. */
const CAPITALS_MAX_CHARACTERS = 400;
const isInCapitals = (text: string, next: Block | undefined): boolean =>
  next !== undefined &&
  text.length <= CAPITALS_MAX_CHARACTERS &&
  countWords(text) > LONGER &&
  !/\p{Ll}/u.test(text) &&
  /\p{Lu}{4}/u.test(text) &&
  /\p{Ll}{3}/u.test(next.text);

/** 'Obama Sees Insult if They Don’t Rally for Clinton.': most of its longer words have a capital. */
function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.replace(/[^\p{L}]/gu, '').length >= LONGER);
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length >= LONGER && capitals.length >= TITLE_CASE_SHARE * words.length;
}
const LONGER = 4;
const TITLE_CASE_SHARE = 0.8;

/**
 * The heading that is the article's: one that the metadata gives or that has most words of what it gives, else the
 * first of the highest level in the body, else one of that level before it.
 */
function bestHeading(blocks: readonly Block[], titles: readonly string[]): number {
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
  const first = blocks.findIndex((b) => level(b) === 1 && b.markup?.region === 'body');
  if (first >= 0) return first;
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

/** Headline and title of one article share most of their words: 'Assange: Sweden drops investigation'. */
const SIMILAR = 0.6;
const SIMILAR_WORDS = 3;

/** The place of the text that shares most words with one of the titles; -1 where none shares enough. */
function mostSimilar(texts: readonly string[], titles: readonly string[], least: number): number {
  const sets = titles.map((title) => new Set(title.split(' ')));
  let [best, most] = [-1, least];
  for (const [i, text] of texts.entries()) {
    const words = [...new Set(text.split(' '))];
    if (words.length < SIMILAR_WORDS) continue;
    for (const title of sets) {
      const share = words.filter((word) => title.has(word)).length / Math.min(words.length, title.size);
      if (title.size >= SIMILAR_WORDS && share > most) [best, most] = [i, share];
    }
  }
  return best;
}

/** Titles are the same when one begins with the other: pages add their name behind ('… – The Daily'). */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 0 &&
    long.startsWith(short) &&
    short.length >= Math.min(long.length, 12) &&
    short.length > long.length * 0.5
  );
}

export function repeatsHeadline(block: Block, headline: Block | undefined): boolean {
  return (
    headline !== undefined &&
    block.text.length <= PATTERN_LENGTH &&
    comparable(block.text) === comparable(headline.text) &&
    block !== headline
  );
}
