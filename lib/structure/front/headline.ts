import type { ParsedDocument } from '../../formats/document.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { type Block, type Own, signs } from '../blocks/block.ts';
import { atxMark } from '../heading.ts';
import { endsSentence } from '../is-prose.ts';
import { ARCHIVE_TITLE, CAPTION_LABEL, CREDIT_AT_END, CREDITED, STATION } from '../patterns/names.ts';
import { PATTERN_LENGTH } from '../patterns.ts';
import { isByAlone } from './byline.ts';
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
} from './masthead.ts';
import {
  datedAbove,
  hasTitleBelow,
  isKickerOver,
  isNamesAlone,
  isSignedTitle,
  leadsToTitle,
  setApartBelow,
  signedBelow,
  signedUnder,
  twiceUnderMenu,
  underAlerts,
  underCutTitle,
  underPaper,
  underPhoto,
  underWay,
  underWindowTitle,
  underWords,
} from './title-below.ts';
import { comparable, sameTitle } from './titles.ts';

/** Evidence of a headline with a blog's name and what the blog says of itself above. */
export const UNDER_DAY = 'a line with its day over it, below a site’s name';

/** Evidence of a headline that stands on the page twice: no other line can be meant. */
export const UNDER_WAY = 'what the way to the article ends with';

/** Headlines below other lines, and what tells them; tried in this order. */
const BELOW: readonly (readonly [find: typeof setApartBelow, evidence: string])[] = [
  [setApartBelow, 'a line set apart from the text, below a few words'],
  [signedUnder, 'a line with a byline or date under it, below another'],
  [underWindowTitle, 'what the page’s title above says, without the site’s name'],
  [underCutTitle, 'what the page’s title above begins, which was cut short'],
  [underPhoto, UNDER_DAY],
  [twiceUnderMenu, 'a line twice in a row, below a menu'],
  [underPaper, 'a line under a paper’s name, over a byline behind a dash'],
  [underWords, 'a line in headline style under a few words, over the text'],
  [underAlerts, 'a line over a dateline, below others that stand together'],
];

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
  // A station's address and slogan stand over the button that plays it.
  const from = own.slice(0, 2 * FRONT_BLOCKS).findLastIndex((said) => said?.evidence === STATION) + 1;
  for (const [k, block] of blocks.slice(from, from + FRONT_BLOCKS).entries()) {
    const i = from + k;
    const skippable =
      own[i] !== null && (own[i]?.label !== 'caption' || SURE_CAPTIONS.has(own[i]?.evidence ?? ''));
    if (skippable) continue;
    const text = flat(block.text);
    const words = countWords(text);
    if (
      words === 0 ||
      !/\p{L}/u.test(text) ||
      ((isKicker(block) || isWordOver(blocks, i)) && i + 1 < blocks.length)
    )
      continue;
    // A picture's text over its caption with whose it is.
    const below = blocks[i + 1];
    if (own[i + 1]?.label === 'caption' && comparable(below?.text ?? '').startsWith(comparable(text)))
      continue;
    // 'Ligavorschau' over a photographer's name
    if (words === 1 && own[i + 1]?.label === 'credit' && hasTitleBelow(blocks, own, i + 1)) continue;
    // 'datenblog'
    if (words === 1 && /^\p{Ll}+$/u.test(text) && (blocks[i + 1]?.gap ?? 0) > 0) continue;
    // A blog's name.
    if (own[i + 1]?.evidence === ARCHIVE_TITLE) continue;
    const way = underWay(blocks, own, i);
    if (way >= 0) return { at: way, evidence: UNDER_WAY };
    if (isByAlone(text)) continue;
    const next = own[i + 1] === null ? blocks[i + 1] : undefined;
    if (leadsToTitle(block, next) || (words === 1 && isSignedTitle(blocks, own, i + 1))) continue;
    if ((isPartOfMenu(block) || isSiteName(document, block)) && hasTitleBelow(blocks, own, i)) continue;
    for (const [find, evidence] of BELOW) {
      const at = find(blocks, own, i);
      if (at >= 0) return { at, evidence };
    }
    const dated = words > BLOG_WORDS ? -1 : datedAbove(blocks, own, i);
    if (dated >= 0) return { at: dated, evidence: UNDER_DAY };
    if (isKickerOver(blocks, own, i))
      return { at: i + 1, evidence: 'the line under a kicker, over the dek and the byline' };
    const signed =
      signs(own[i + 1]) || isNamesAlone(blocks[i + 1]) || (own[i - 1]?.label === 'date' && isLine(block));
    const prose = blocks.slice(i + 1).find((b, k) => own[i + 1 + k] === null && !isNamesAlone(b));
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

/** A title in small letters stands alone under its day. */
const isLine = ({ gap, text }: Block): boolean =>
  gap > 0 && countWords(text) <= BLOG_WORDS && !endsSentence(text);
/** The name of a blog has no more words. */
const BLOG_WORDS = 8;

/** What no headline looks like; others end with the name of an agency as captions do. */
const SURE_CAPTIONS: ReadonlySet<string> = new Set([CAPTION_LABEL, CREDIT_AT_END, CREDITED]);

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

/** The one block with the mark of a page's title ('# Ferry line to close'), and -1 where none or several have it. */
function onlyTitle(blocks: readonly Block[], own: readonly (Own | null)[]): number {
  const isTitle = (block: Block, i: number): boolean =>
    own[i] === null && titleMark(block) > 0 && !isMasthead(block);
  const first = blocks.findIndex(isTitle);
  if (first < 0 || blocks.findLastIndex(isTitle) !== first) return -1;
  // A site's name over a post's title, which is signed.
  const name = countWords(blocks[first]?.text ?? '') <= SITE_WORDS && !signs(own[first + 1]);
  const post = name ? blocks.findIndex((block, i) => i > first && atxMark(block).level === 2) : -1;
  return post >= 0 && post <= first + FRONT_BLOCKS && signs(own[post + 1]) ? post : first;
}
