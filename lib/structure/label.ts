import type { ParsedDocument } from '../formats/document.ts';
import { flat } from '../text/span.ts';
import { closingOf } from './about-author.ts';
import type { Block, LabelledBlock, Own } from './blocks/block.ts';
import { contentsOf } from './contents.ts';
import { archivePrint } from './front/archive.ts';
import { isBareByline } from './front/byline-rules.ts';
import { withDek } from './front/dek.ts';
import { findHeadline, UNDER_WAY } from './front/headline.ts';
import { labelledFront } from './front/labelled-front.ts';
import { FRONT_BLOCKS } from './front/masthead.ts';
import { pointsOverText } from './front/points.ts';
import { SITE_LINES } from './front/title-below.ts';
import { comparable } from './front/titles.ts';
import { numberedHeadings, withoutIdleHeadings } from './heading.ts';
import { isInterview, withoutQuestions } from './interview.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { labelAlone } from './label-alone.ts';
import { findMainText, type MainText } from './main-text.ts';
import { withNeighbours } from './neighbours/neighbours.ts';
import type { Page } from './page.ts';
import { endOfArticle, endOfText, footOf } from './page-end.ts';
import { captionStarts, titleOf } from './repeats.ts';
import { isOutlined, ruled } from './rules.ts';

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
  return withDek(withoutQuestions(withoutIdleHeadings(inContext)), at, document.metadata.dek);
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
  if (document.format === 'text') return above ?? (marked?.evidence === UNDER_WAY ? marked : null);
  const lower =
    above !== null &&
    blocks[above.at]?.markup?.element === 'heading' &&
    above.at - (marked?.at ?? -SITE_LINES) >= SITE_LINES;
  return lower ? above : (marked ?? above);
}

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

/** The headline and two headings show how all of them are set; those of a list's items are teasers. */
const MIN_OUTLINED = 3;
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
