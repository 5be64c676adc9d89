import type { ParsedDocument } from '../formats/document.ts';
import { isDayAlone } from '../text/dates.ts';
import type { Block, LabelledBlock, Own } from './block.ts';
import { BY_ALONE, parseBareByline, parseByline, parseDatedByline, parseNamesAlone } from './byline.ts';
import { withDek } from './dek.ts';
import { headingEvidence, numberedHeadings, withoutIdleHeadings } from './heading.ts';
import {
  comparable,
  FRONT_BLOCKS,
  findHeadline,
  isKicker,
  isMasthead,
  repeatsHeadline,
  SITE_LINES,
} from './headline.ts';
import { isProse } from './is-prose.ts';
import { labelAlone } from './label-alone.ts';
import { findMainText, type MainText } from './main-text.ts';
import { JOB, withNeighbours } from './neighbours.ts';
import { endOfArticle } from './page-end.ts';
import { PATTERN_LENGTH } from './patterns.ts';

/** What the rules look at. */
type Page = Readonly<{
  document: ParsedDocument;
  blocks: readonly Block[];
  /** What each block's own markup and words say. */
  byWords: readonly (Own | null)[];
  headline: Readonly<{ at: number; evidence: string }> | null;
  /** The first block under the headline that isn't furniture; -1 where all are. */
  begin: number;
  /** Where the article stands in a page copied whole. */
  main: MainText | null;
  numbered: ReadonlySet<number>;
  /** The names that bylines and metadata give. */
  authors: readonly string[];
  /** Where the last blocks of text begin. */
  foot: number;
  /** True where no block is a byline by its words. */
  unsigned: boolean;
  /** The last block that can be the article's: below it stand a form for comments or the page's rights. */
  end: number;
}>;

type RuleOf = (page: Page, block: Block, i: number) => Own | null;

const PROSE: Own = { label: 'paragraph', evidence: 'prose', names: [] };

/**
 * Labels every block of the article's part of a document: what the markup says, then what its words say, then
 * what its place between the others says.
 */
export function labelBlocks(document: ParsedDocument, blocks: readonly Block[]): LabelledBlock[] {
  const authors = document.metadata.authors.map(comparable);
  const byWords = blocks.map((block) => labelAlone(block, authors));
  const marked = findHeadline(document, blocks, byWords);
  const whole = document.format !== 'html' || hasTeasersAbove(blocks, byWords, marked);
  const main = whole ? findMainText(blocks, byWords) : null;
  const headline = headlineOf(document, blocks, marked, main);
  const page: Page = {
    document,
    blocks,
    byWords,
    main,
    headline,
    begin: byWords.findIndex((own, i) => i > (headline?.at ?? 0) && own?.label !== 'furniture'),
    numbered: numberedHeadings(blocks),
    authors: authorsOf(document, byWords),
    foot: footOf(byWords),
    unsigned: !byWords.some((own) => own?.label === 'byline'),
    end: document.format === 'html' ? endOfArticle(blocks, byWords) : blocks.length,
  };
  const labelled = blocks.map((block, i) => ({ block, ...ruled(page, block, i) }));
  const at = page.headline?.at ?? -1;
  const inContext = withNeighbours(labelled);
  return withDek(withoutIdleHeadings(inContext), at, document.metadata.dek);
}

function ruled(page: Page, block: Block, i: number): Own {
  for (const rule of RULES) {
    const own = rule(page, block, i);
    if (own !== null) return own;
  }
  return PROSE;
}

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

/** How many blocks a block stands under the headline; 0 and less for those above. */
const under = ({ headline }: Page, i: number): number => (headline === null ? 0 : i - headline.at);

const isHeadline: RuleOf = ({ headline }, _, i) =>
  i === headline?.at ? { label: 'headline', evidence: headline.evidence, names: [] } : null;

/** Authors' names stand at an article's head and foot. */
const NAME_LENGTH = 40;

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
  under(page, i) > 1 && i < (page.main?.start ?? 0) && !isProse(block) && !/\d/.test(block.text)
    ? { label: 'furniture', evidence: 'stands between headline and text', names: [] }
    : null;

const standsOverHeadline: RuleOf = (page, block, i) =>
  page.headline !== null &&
  i < page.headline.at &&
  (isKicker(block) || isMasthead(block) || isHeadingOver(page, i, page.headline.at) || !isProse(block))
    ? { label: 'furniture', evidence: 'stands over the headline', names: [] }
    : null;

/** A heading with no text between it and the headline. */
const isHeadingOver = ({ blocks, byWords }: Page, i: number, headline: number): boolean =>
  headline - i <= FRONT_BLOCKS &&
  blocks[i]?.markup?.element === 'heading' &&
  blocks
    .slice(i + 1, headline)
    .every((b, k) => b.markup?.element === 'heading' || byWords[i + 1 + k] !== null);

/**
 * Names alone right under the headline, or under its dek where a date follows or the author's job stands before; and
 * over the date of an entry of a live blog.
 */
const isBareByline: RuleOf = (page, block, i) => {
  const { byWords, unsigned } = page;
  const job = isJob(page.blocks[i - 1]) || isJob(page.blocks[i + 1]);
  const [own, place] = [byWords[i] ?? null, under(page, i) - (isJob(page.blocks[i - 1]) ? 1 : 0)];
  const entry = place > 2 && byWords[i + 1]?.label === 'date';
  if (place !== 1 && place !== 2 && !entry) return null;
  if (!(unsigned || entry) || block.markup !== null || (own !== null && !block.text.includes('@')))
    return null;
  const isDated = (): boolean =>
    byWords.slice(i + 1).find((other) => other?.label !== 'furniture')?.label === 'date';
  if (place === 2 && !job && !isDated()) return null;
  const names = (job ? parseNamesAlone : parseBareByline)(block.text, block.start);
  return names.length === 0 ? null : { label: 'byline', evidence: 'names alone under the headline', names };
};

/** A name under 'By' on a line of its own. */
const isNameUnderBy: RuleOf = ({ blocks }, block, i) => {
  if (block.markup !== null) return null;
  if (BY_ALONE.test(block.text) && parseNamesAlone(blocks[i + 1]?.text ?? '', 0).length > 0)
    return { label: 'furniture', evidence: 'stands over the author’s name', names: [] };
  const names = BY_ALONE.test(blocks[i - 1]?.text ?? '') ? parseNamesAlone(block.text, block.start) : [];
  return names.length === 0 ? null : { label: 'byline', evidence: 'a name under ‘By’', names };
};

const isJob = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= NAME_LENGTH && JOB.test(block.text);

const isJobOverName: RuleOf = (page, block, i) => {
  const next = page.blocks[i + 1];
  return isJob(block) && next !== undefined && isBareByline(page, next, i + 1) !== null
    ? { label: 'furniture', evidence: 'the job of the author under it', names: [] }
    : null;
};

const isInFront = (page: Page, block: Block, i: number): boolean =>
  under(page, i) > 0 && (under(page, i) <= FRONT_BLOCKS || i <= page.begin) && block.markup !== null;

/** A byline that a page sets apart, where its metadata gives no author. */
const isBylineSetApart: RuleOf = (page, block, i) => {
  const { unsigned, document } = page;
  if (!unsigned || !isInFront(page, block, i) || block.markup?.region !== 'furniture') return null;
  if (document.metadata.authors.length > 0) return null;
  const names = [...parseByline(block.text, block.start), ...parseDatedByline(block.text, block.start)];
  return names.length === 0 ? null : { label: 'byline', evidence: 'a byline under the headline', names };
};

/** What the author does, as articles end: 'Rory Feld is a reporter who covers schools.' */
const LIFE =
  /^ (?:is|was|has been|covers|writes|joined|reports|teaches)\b.{0,80}\b(?:reporter|writer|editor|correspondent|journalist|columnist|critic|author|producer|contributor|freelance|professor|covers|covering|writes|reports)\b/;
/** How many blocks of text may follow such a line. */
const FOOT_BLOCKS = 4;
/** So many names are compared with each block: an article has no more authors. */
const MOST_AUTHORS = 20;
const authorsOf = ({ metadata }: ParsedDocument, byWords: readonly (Own | null)[]): readonly string[] => {
  const printed = byWords.flatMap((own) => own?.names.map(({ name }) => name) ?? []);
  return [...new Set([...metadata.authors, ...printed])].filter((name) => name !== '').slice(0, MOST_AUTHORS);
};
const footOf = (byWords: readonly (Own | null)[]): number => {
  const prose = byWords.flatMap((own, i) => (own === null ? [i] : []));
  return prose.at(-FOOT_BLOCKS) ?? 0;
};

const isAboutAuthor: RuleOf = ({ authors, foot }, { text }, i) => {
  if (i < foot || text.length > PATTERN_LENGTH) return null;
  return authors.some((name) => text.startsWith(name) && LIFE.test(text.slice(name.length)))
    ? { label: 'furniture', evidence: 'says who the author is', names: [] }
    : null;
};

/** '—Rory Feld' under the text. */
const isSignature: RuleOf = ({ foot }, { text, start }, i) => {
  const dash = /^[—–-]{1,2} ?/.exec(text)?.[0].length ?? 0;
  const names = i < foot || dash === 0 ? [] : parseBareByline(text.slice(dash), start + dash);
  return names.length === 0 ? null : { label: 'byline', evidence: 'a name behind a dash at the end', names };
};

const standsBelowEnd: RuleOf = ({ end }, block, i) =>
  (i > end || (i === end && block.markup?.element === 'heading')) && block.markup?.region === 'body'
    ? { label: 'furniture', evidence: 'stands under the form for comments or the page’s rights', names: [] }
    : null;

const saysItself: RuleOf = ({ byWords }, _, i) => byWords[i] ?? null;

const isDayUnderHeadline: RuleOf = (page, block, i) =>
  isInFront(page, block, i) && isDayAlone(block.text)
    ? { label: 'date', evidence: 'a day under the headline', names: [] }
    : null;

const isHeadlineAgain: RuleOf = (page, block, i) =>
  page.headline !== null &&
  under(page, i) < FRONT_BLOCKS &&
  repeatsHeadline(block, page.blocks[page.headline.at])
    ? { label: 'furniture', evidence: 'repeats the headline', names: [] }
    : null;

const isHeading: RuleOf = ({ blocks, byWords, numbered }, _, i) => {
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
  isNameUnderBy,
  isBareByline,
  isJobOverName,
  isBylineSetApart,
  isAboutAuthor,
  isSignature,
  standsBelowEnd,
  saysItself,
  isDayUnderHeadline,
  isHeadlineAgain,
  standsBetween,
  isHeading,
];
