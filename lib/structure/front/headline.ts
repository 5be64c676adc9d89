import type { ParsedDocument } from '../../formats/document.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { type Block, type Own, signs } from '../blocks/block.ts';
import { endsSentence, isProse } from '../is-prose.ts';
import { PATTERN_LENGTH } from '../patterns.ts';
import { parseBareByline } from './byline.ts';
import { isHeadline, isTitleCase } from './headline-form.ts';
import { behindSite, bestHeading, firstHeading, overByline } from './marked-headline.ts';
import {
  FRONT_BLOCKS,
  isKicker,
  isMasthead,
  isPartOfMenu,
  isSiteName,
  isWordOver,
  SITE_WORDS,
  titleMark,
  UNDER_KICKER_WORDS,
} from './masthead.ts';
import { comparable, sameTitle } from './titles.ts';

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
  const marked = bestHeading(document, blocks, titles);
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
    const next = own[i + 1] === null ? blocks[i + 1] : undefined;
    if (leadsToTitle(block, next) || (words === 1 && isSignedTitle(blocks, own, i + 1))) continue;
    if ((isPartOfMenu(block) || isSiteName(document, block)) && hasTitleBelow(blocks, own, i)) continue;
    const isFrontMatter = (b: Block | undefined): boolean =>
      b !== undefined && parseBareByline(b.text, b.start).length > 0;
    if (isKickerOver(blocks, own, i))
      return { at: i + 1, evidence: 'the line under a kicker, over the dek and the byline' };
    const signed = signs(own[i + 1]) || isFrontMatter(blocks[i + 1]);
    const prose = blocks.slice(i + 1).find((b, k) => own[i + 1 + k] === null && !isFrontMatter(b));
    if (!isHeadline(text, words, prose, signed)) return likeFurniture(blocks, own);
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

/** 'Harbour in Port Ellery' over a headline, a dek of whole sentences and a byline, as German papers set them. */
function isKickerOver(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const [kicker, title, dek] = blocks.slice(i, i + 3).map(({ text }) => flat(text));
  if (kicker === undefined || title === undefined || dek === undefined) return false;
  const open = own.slice(i, i + 3).every((said) => said === null) && signs(own[i + 3]);
  const words = countWords(kicker);
  return (
    open &&
    words <= (endsSentence(dek) ? KICKER_WORDS : SHORT_KICKER) &&
    countWords(title) > words &&
    ![kicker, title].some(endsSentence)
  );
}
/** 'Britain | Small ports': parts of a paper. */
const PIPED = /^[^|/.!?\d]{3,26} ?[|/] ?[^|/.!?\d]{2,25}$/;

/**
 * 'Dispute over the quay:', 'Britain | Small ports' over the headline, the colon on a line of its own or not;
 * 'News Weldon Council keeps quay open', the way to the line below.
 */
function leadsToTitle({ text }: Block, next: Block | undefined): boolean {
  if (next?.text === ':') return true;
  if (next === undefined || next.text.length > PATTERN_LENGTH || countWords(next.text) < UNDER_KICKER_WORDS)
    return false;
  const words = countWords(text);
  const parted =
    (words <= SHORT_KICKER && PIPED.test(text)) ||
    (/:$/.test(text) && next.gap === 0 && words <= KICKER_WORDS);
  const kicker = parted && !endsSentence(next.text) && !isProse(next);
  return kicker || comparable(text).endsWith(` ${comparable(next.text)}`);
}

/** 'I moved to a town with one ferry. Here are three things that surprised me.' over a byline, under 'Travel'. */
function isSignedTitle(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const text = flat(blocks[i]?.text ?? '');
  return (
    own[i] === null &&
    signs(own[i + 1]) &&
    countWords(text) > KICKER_WORDS &&
    isHeadline(text, countWords(text), blocks[i + 2], true)
  );
}

const KICKER_WORDS = 5;
const SHORT_KICKER = 3;

/**
 * The first line where its words could be a page's furniture, a notice or a credit, and no other line is the headline:
 * 'Update: Man held after crash', 'Sources: Council to close quay', 'Copyright fight over song goes to court'. It tells
 * something, and speaks to no reader.
 */
function likeFurniture(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
): { at: number; evidence: string } | null {
  const [block] = blocks;
  const label = own[0]?.label;
  if (block === undefined || (label !== 'furniture' && label !== 'notice' && label !== 'credit')) return null;
  const text = flat(block.text);
  const telling = text.match(/(?<!\S)\p{Ll}{4,}(?!\S)/gu) ?? [];
  const words = countWords(text);
  // Names in credits have capitals as titles do.
  const titled =
    (label !== 'credit' || /^(?:videos?|photos|pictures)\b/i.test(text)) &&
    words >= TITLE_WORDS &&
    isTitleCase(text);
  const tells = titled || telling.filter((word) => !IDLE_WORDS.has(word)).length >= TELLING_WORDS;
  const described = label === 'credit' && /^[^:]{1,20}: \p{Ll}/u.test(text);
  return tells && !described && isHeadline(text, words, undefined, false) && !TO_READER.test(text)
    ? { at: 0, evidence: 'the first line, which tells something' }
    : null;
}

/** So many words in lower case tell something; names and labels have fewer. */
const TELLING_WORDS = 2;
/** So many words with capitals are a title, where a button has fewer. */
const TITLE_WORDS = 6;
const IDLE_WORDS: ReadonlySet<string> = new Set(
  'from with this that these article articles story stories page site main content comment comments below here'.split(
    ' ',
  ),
);
/** What speaks to readers, or of the article and what belongs to it. */
const TO_READER =
  /\b(?:you|your|our|us|we|my|me|here|readers?|newsletters?|e-?mails?|inbox|cookies?|updates?(?! ?:)|alerts|app|articles?|(?:this|the|full|main|more|popular) (?:story|stories|post|page)|version|release|captions?|sponsored|published|note|reserved|contributed|translated)\b|https?:|@/i;

/** A dek or two may stand between a headline and its byline: a title with more above it has a site's name and menu there. */
export const SITE_LINES = 3;

/** The line over the first byline or date, where no prose comes before it and several lines stand above; or -1. */
function signedBelow(blocks: readonly Block[], own: readonly (Own | null)[], first: number): number {
  const prose = blocks.findIndex((block, k) => k > first && own[k] === null && isProse(block));
  const end = prose < 0 ? blocks.length : prose;
  const signature = own.findIndex((said, k) => k > first && k <= end && signs(said));
  const block = blocks[signature - 1];
  if (block === undefined || signature - 1 - first < SITE_LINES || own[signature - 1] !== null) return -1;
  const text = flat(block.text);
  const name = parseBareByline(block.text, block.start).length > 0;
  const title = !name && block.marker === null && block.text.length <= PATTERN_LENGTH && !endsSentence(text);
  return title && isHeadline(text, countWords(text), undefined, true) ? signature - 1 : -1;
}

/** The one block with the mark of a page's title ('# Ferry line to close'), and -1 where none or several have it. */
function onlyTitle(blocks: readonly Block[], own: readonly (Own | null)[]): number {
  const isTitle = (block: Block, i: number): boolean =>
    own[i] === null && titleMark(block) > 0 && !isMasthead(block);
  const first = blocks.findIndex(isTitle);
  return first >= 0 && blocks.findLastIndex(isTitle) === first ? first : -1;
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
