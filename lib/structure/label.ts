import type { ParsedDocument } from '../formats/document.ts';
import { isDayAlone } from '../text/dates.ts';
import { flat } from '../text/span.ts';
import {
  closingOf,
  isAboutAuthor,
  isBoxAboutAuthor,
  isNoteAtFoot,
  isSignature,
  isSignedAtFoot,
  isUnderValediction,
} from './about-author.ts';
import type { Block, LabelledBlock, Own } from './blocks/block.ts';
import { contentsOf } from './contents.ts';
import { archivePrint } from './front/archive.ts';
import { isBeforeByline, isSignedByBody, isUnderByline } from './front/around-byline.ts';
import {
  isBareByline,
  isBylineSetApart,
  isInFront,
  isJobOverName,
  isNameUnderBy,
  isPortrait,
} from './front/byline-rules.ts';
import { withDek } from './front/dek.ts';
import { findHeadline, UNDER_DAY } from './front/headline.ts';
import { labelledFront } from './front/labelled-front.ts';
import { FRONT_BLOCKS, isKicker, isMasthead } from './front/masthead.ts';
import { POINTS, pointsOverText } from './front/points.ts';
import { SITE_LINES } from './front/title-below.ts';
import { comparable } from './front/titles.ts';
import { atxMark, headingEvidence, numberedHeadings, withoutIdleHeadings } from './heading.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { labelAlone } from './label-alone.ts';
import { findMainText, type MainText } from './main-text.ts';
import { COUNT } from './neighbours/links.ts';
import { withNeighbours } from './neighbours/neighbours.ts';
import { type Page, type RuleOf, under } from './page.ts';
import { endOfArticle, endOfText, footOf, isBlogFoot, standsBelowEnd } from './page-end.ts';
import { isMenuEntry } from './plain-page.ts';
import {
  beginsWithHeadline,
  captionStarts,
  isCaptionAgain,
  isCutShort,
  isHeadlineAgain,
  isOfGallery,
  isPrintedBelow,
  titleOf,
} from './repeats.ts';

const PROSE: Own = { label: 'paragraph', evidence: 'prose', names: [] };

/**
 * Labels every block of the article's part of a document: what the markup says, then what its words say, then
 * what its place between the others says.
 */
export function labelBlocks(
  document: ParsedDocument,
  all: readonly Block[],
  discussed: boolean,
): LabelledBlock[] {
  const authors = document.metadata.authors.map(comparable);
  const print = document.format === 'html' ? null : (archivePrint(all) ?? labelledFront(all));
  const blocks = print?.blocks ?? all;
  const byWords = blocks.map((block, i) => print?.labels.get(i) ?? labelAlone(block, authors));
  const marked = findHeadline(document, blocks, byWords);
  const whole = document.format !== 'html' || hasTeasersAbove(blocks, byWords, marked);
  const main = whole && print === null ? findMainText(blocks, byWords, discussed) : null;
  const headline = headlineOf(document, blocks, marked, main);
  const unsigned: Page = {
    document,
    blocks,
    byWords,
    main,
    headline,
    begin: byWords.findIndex((own, i) => i > (headline?.at ?? 0) && own?.label !== 'furniture'),
    text: firstText(blocks, byWords, headline),
    points: pointsOverText(blocks, headline?.at ?? -1),
    contents: contentsOf(blocks),
    numbered: numberedHeadings(blocks),
    interview: isInterview(blocks),
    outlined: areOutlined(blocks, byWords, headline?.at ?? -1, main),
    authors: [],
    title: titleOf(blocks[headline?.at ?? -1]),
    captions: captionStarts(blocks, byWords),
    foot: footOf(byWords),
    closing: closingOf(blocks, byWords),
    unsigned: !byWords.some((own) => own?.label === 'byline'),
    menuAbove: isMenu(blocks.slice(0, headline?.at ?? 0)),
    end: document.format === 'text' ? endOfText(blocks, byWords) : endOfArticle(blocks, byWords),
  };
  const page: Page = { ...unsigned, authors: authorsOf(unsigned) };
  const labelled = blocks.map((block, i) => ({ block, ...ruled(page, block, i) }));
  const at = page.headline?.at ?? -1;
  const inContext = withNeighbours(labelled);
  return withDek(withoutIdleHeadings(inContext), at, document.metadata.dek);
}

function firstText(
  blocks: readonly Block[],
  byWords: readonly (Own | null)[],
  headline: Page['headline'],
): number {
  const at = blocks.findIndex(
    (block, i) => i > (headline?.at ?? -1) && byWords[i] === null && isProse(block),
  );
  return at < 0 ? blocks.length : at;
}

function ruled(page: Page, block: Block, i: number): Own {
  for (const rule of RULES) {
    const own = rule(page, block, i);
    if (own !== null) return own;
  }
  return PROSE;
}

/** Many blocks, and few of them prose: a menu with teasers in it. */
const isMenu = (above: readonly Block[]): boolean =>
  above.length >= MIN_MENU && above.filter(isProse).length <= above.length * MENU_PROSE;
const MIN_MENU = 12;
const MENU_PROSE = 0.25;

/** With so many paragraphs of its body over the headline, a page's markup doesn't tell what its article is. */
const TEASERS_ABOVE = 2;

function hasTeasersAbove(
  blocks: readonly Block[],
  byWords: readonly (Own | null)[],
  headline: Page['headline'],
): boolean {
  const above = blocks.slice(0, headline?.at ?? 0);
  return above.filter((block, i) => byWords[i] === null && isProse(block)).length >= TEASERS_ABOVE;
}

/** In pages turned into Markdown, headings tell: a site's name may be the first, and the article's title one below it. */
function headlineOf(
  document: ParsedDocument,
  blocks: readonly Block[],
  marked: Page['headline'],
  main: MainText | null,
): Page['headline'] {
  if (main === null || main.start === null) return marked;
  const above =
    main.headline === null
      ? null
      : { at: main.headline, evidence: 'the line above the text that the text repeats' };
  if (document.format === 'text') return above;
  const lower =
    above !== null &&
    blocks[above.at]?.markup?.element === 'heading' &&
    above.at - (marked?.at ?? -SITE_LINES) >= SITE_LINES;
  return lower ? above : (marked ?? above);
}

const isHeadline: RuleOf = ({ headline }, _, i) =>
  i === headline?.at ? { label: 'headline', evidence: headline.evidence, names: [] } : null;

/** What stands over, under or twice in a page copied whole: menus, teasers, captions of galleries. */
const standsAround: RuleOf = ({ main, blocks }, _, i) => {
  if (main === null) return null;
  const first = Math.min(main.headline ?? blocks.length, main.start ?? 0);
  return i < first || i >= (main.end ?? blocks.length) || main.repeated.has(i)
    ? { label: 'furniture', evidence: 'stands around the text of a page copied whole', names: [] }
    : null;
};

/** Lines between headline and text that say nothing of themselves: teasers, buttons. The first may be the dek. */
const standsBetween: RuleOf = (page, block, i) =>
  (under(page, i) > 1 || (under(page, i) > 0 && isMenuEntry(block))) &&
  i < (page.main?.start ?? 0) &&
  !isProse(block) &&
  !/\d/.test(block.text)
    ? { label: 'furniture', evidence: 'stands between headline and text', names: [] }
    : null;

/** '0', '123': how many commented and looked, over the text. */
const isCount: RuleOf = (page, block, i) =>
  under(page, i) > 0 && i < page.text && COUNT.test(block.text)
    ? { label: 'furniture', evidence: 'a count under the headline', names: [] }
    : null;

/** 'The Weldon Courier' right under the headline of a story that a database of papers holds. */
const isPaperUnderHeadline: RuleOf = (page, block, i) =>
  under(page, i) === 1 &&
  i < page.text &&
  page.byWords[i] === null &&
  block.markup === null &&
  isMasthead(block)
    ? { label: 'furniture', evidence: 'the name of a paper under the headline', names: [] }
    : null;

/** 'Exclusive' between headline and text. */
const isKickerUnderHeadline: RuleOf = (page, block, i) =>
  under(page, i) > 0 &&
  under(page, i) <= KICKER_REACH &&
  block.markup?.element !== 'heading' &&
  isKicker(block)
    ? { label: 'furniture', evidence: 'the name of a section under the headline', names: [] }
    : null;
const KICKER_REACH = 2;

const standsOverHeadline: RuleOf = (page, block, i) =>
  page.headline !== null &&
  i < page.headline.at &&
  !isBylineAbove(page, i, page.headline.at) &&
  (page.menuAbove ||
    page.headline.evidence === UNDER_DAY ||
    isKicker(block) ||
    isMasthead(block) ||
    isHeadingOver(page, i, page.headline.at) ||
    !isProse(block))
    ? { label: 'furniture', evidence: 'stands over the headline', names: [] }
    : null;

/** A byline right over the headline, where none stands below: Brazilian papers print it there. */
const isBylineAbove = ({ byWords, main }: Page, i: number, headline: number): boolean =>
  main === null &&
  isNamed(byWords[i]) &&
  headline - i <= SITE_LINES &&
  !byWords.some((own, k) => k > headline && isNamed(own));
/** A byline, or a date with one: 'March 3, 2026 by Rory Feld'. */
const isNamed = (own: Own | null | undefined): boolean => (own?.names.length ?? 0) > 0;

/** A heading with no text between it and the headline. */
const isHeadingOver = ({ blocks, byWords }: Page, i: number, headline: number): boolean =>
  headline - i <= FRONT_BLOCKS &&
  blocks[i]?.markup?.element === 'heading' &&
  blocks
    .slice(i + 1, headline)
    .every((b, k) => b.markup?.element === 'heading' || byWords[i + 1 + k] !== null);

/** So many names are compared with each block: an article has no more authors. */
const MOST_AUTHORS = 20;
function authorsOf(page: Page): readonly string[] {
  const top = page.headline?.at ?? 0;
  const bare = page.blocks
    .slice(top, top + FRONT_BLOCKS)
    .map((block, k) => isBareByline(page, block, top + k));
  const printed = [...page.byWords, ...bare].flatMap((own) => own?.names.map(({ name }) => name) ?? []);
  const names = new Set([...page.document.metadata.authors, ...printed]);
  return [...names].filter((name) => name !== '').slice(0, MOST_AUTHORS);
}
const isPointOverText: RuleOf = ({ points }, _, i) =>
  points.has(i) ? { label: 'furniture', evidence: POINTS, names: [] } : null;

const isEntryOfContents: RuleOf = ({ contents }, _, i) =>
  contents.entries.has(i)
    ? { label: 'furniture', evidence: 'an entry of a table of contents', names: [] }
    : null;

const saysItself: RuleOf = ({ byWords }, _, i) => byWords[i] ?? null;

const isDayUnderHeadline: RuleOf = (page, block, i) =>
  (isInFront(page, block, i) || (under(page, i) > 0 && i < page.text)) && isDayAlone(block.text)
    ? { label: 'date', evidence: 'a day under the headline', names: [] }
    : null;

/** The headline and two headings show how all of them are set; those of a list's items are teasers. */
const MIN_OUTLINED = 3;
const isOutlined = (block: Block): boolean =>
  block.hanging > 0 || (block.marker === null && atxMark(block).level > 0);

/** Whether marks show a text's headings: those of the boxes around it tell nothing. */
function areOutlined(
  blocks: readonly Block[],
  byWords: readonly (Own | null)[],
  headline: number,
  main: MainText | null,
): boolean {
  if (blocks.filter(isOutlined).length < MIN_OUTLINED) return false;
  const end = main?.end ?? blocks.length;
  return blocks.some(
    (block, i) =>
      i > headline && i < end && isOutlined(block) && byWords[i] === null && !endsSentence(flat(block.text)),
  );
}

/** In bold, or all in capitals, as agencies set headings. */
const EMPHATIC = /^\*\*.{1,200}\*\*$|^(?=.{0,60}\p{Lu}{3})[^\p{Ll}]{4,80}$/u;

/** A question in bold that is too long for a heading: in an interview none is one. */
const isInterview = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => isQuestion(block) && /[.!?…] \p{L}/u.test(block.text));
const isQuestion = ({ markup, text }: Block): boolean => markup?.element === 'strong' && /\?$/.test(text);

const isHeading: RuleOf = ({ blocks, byWords, numbered, outlined, interview, contents }, block, i) => {
  if (interview && isQuestion(block)) return null;
  if (contents.headings.has(i))
    return { label: 'heading', evidence: 'an entry of the table of contents', names: [] };
  const isMarked = isOutlined(block) || atxMark(block).level > 0 || EMPHATIC.test(block.text);
  if (outlined && block.markup === null && !isMarked) return null;
  const evidence = numbered.has(i)
    ? 'a numbered line with prose under it, as others'
    : headingEvidence(blocks, i, byWords);
  return evidence === null ? null : { label: 'heading', evidence, names: [] };
};

/** In the order they are tried: the first that says something labels a block. */
const RULES: readonly RuleOf[] = [
  isHeadline,
  standsAround,
  standsOverHeadline,
  isKickerUnderHeadline,
  isPaperUnderHeadline,
  isPortrait,
  isNameUnderBy,
  isBareByline,
  isJobOverName,
  isBylineSetApart,
  isCount,
  isSignedByBody,
  isBeforeByline,
  isUnderByline,
  isAboutAuthor,
  isBoxAboutAuthor,
  isUnderValediction,
  isSignature,
  isSignedAtFoot,
  isNoteAtFoot,
  isBlogFoot,
  standsBelowEnd,
  isPointOverText,
  isEntryOfContents,
  saysItself,
  isDayUnderHeadline,
  isHeadlineAgain,
  beginsWithHeadline,
  isCutShort,
  isPrintedBelow,
  isOfGallery,
  isCaptionAgain,
  standsBetween,
  isHeading,
];
