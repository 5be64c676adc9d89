import { isFirstName } from '../../entities/gazetteer.ts';
import { SURE_ORGANIZATION_WORDS } from '../../entities/lexicon.ts';
import { findDate } from '../../text/dates.ts';
import { countWords, lastWord } from '../../text/words.ts';
import type { Block, Own } from '../blocks/block.ts';
import { isProse } from '../is-prose.ts';
import { JOB } from '../neighbours/authors.ts';
import { type Page, type RuleOf, under } from '../page.ts';
import { UPDATE_TIME } from '../patterns/names.ts';
import { isAgency, isByAlone, parseBareByline, parseByline, parseNamesAlone } from './byline.ts';
import { DEK_MAX_WORDS } from './dek.ts';
import { namedAtPlace, parseDatedByline, parseFrontLine } from './front-line.ts';
import { FRONT_BLOCKS, isKicker } from './masthead.ts';
import { comparable } from './titles.ts';

/** Names alone under the headline, or over the date of an entry of a live blog. */
export const isBareByline: RuleOf = (page, block, i) => {
  if (!mayBeNames(page, block, i)) return null;
  const stands = standing(page, i);
  const { job, place, entry } = stands;
  if (!entry && !(page.unsigned && isPlaced(page, block, i, stands))) return null;
  const alone = (job ? parseNamesAlone : parseBareByline)(block.text, block.start);
  // 'Marlow Cottage Hospital' is what a picture shows; 'Rory Feld The Herald' signs.
  const isBody = SURE_ORGANIZATION_WORDS.has(lastWord(block.text).toLowerCase());
  if (isBody && (alone.length === 0 || alone.some(({ end }) => end === block.end))) return null;
  const front =
    place === 1 || (!isPost(page, block, i) && (place === 2 || (entry && place > 0 && i < page.text)));
  const names =
    alone.length > 0 || !front ? alone : parseFrontLine(block.text, block.start, isDated(page, i));
  if (names.length === 0) return null;
  return parseNamesAlone(block.text, 0).length === 1 && (isOfHeadline(page, block) || isOfText(page, block))
    ? { label: 'caption', evidence: 'a name alone whose bearer the article tells of', names: [] }
    : { label: 'byline', evidence: 'names alone under the headline', names };
};

/** 'Bola Okonta' under 'Okonta tells the governor': whom the picture shows. Columns have the whole name, or 'Lund: …'. */
function isOfHeadline({ blocks, headline, title }: Page, { text }: Block): boolean {
  const said = ` ${title?.words ?? ''} `;
  const name = comparable(text);
  const last = lastWord(name);
  const isColumn = comparable(blocks[headline?.at ?? -1]?.text.split(':', 1)[0] ?? '') === last;
  return said.includes(` ${last} `) && !said.includes(` ${name} `) && !isColumn;
}

/** 'Hamid Badar' over 'said the police chief Hamid Badar': the picture’s again. What tells of the author begins with the name. */
const isOfText = ({ blocks, text: first }: Page, { text }: Block): boolean =>
  blocks
    .slice(first, first + 2)
    .some((block) => isProse(block) && block.text.includes(text) && !block.text.startsWith(text));

/** A line of plain text of which nothing else is known, or what may stand in a line with a name: a date, an address. */
function mayBeNames(page: Page, { markup, text }: Block, i: number): boolean {
  const own = page.byWords[i] ?? null;
  const open = own === null || own.label === 'date' || text.includes('@') || isAgency(text);
  return markup === null && open && (own?.names.length ?? 0) === 0 && !isUnderDateline(page, i);
}

/** Where a line stands: beside its author's job, how far under the headline, over a date further below. */
type Standing = Readonly<{ job: boolean; place: number; entry: boolean }>;

function standing(page: Page, i: number): Standing {
  const underJob = isJob(page.blocks[i - 1]);
  return {
    job: underJob || isJob(page.blocks[i + 1]),
    place: placeUnder(page, i) - (underJob ? 1 : 0),
    entry: under(page, i) > 2 && page.byWords[i + 1]?.label === 'date',
  };
}

/**
 * Whether names are expected in a line: right under the headline; under its dek where a date or the author's job stands
 * beside, or the text names nobody so; some lines below with their bearer's picture, or a date before the text.
 */
function isPlaced(page: Page, block: Block, i: number, { job, place }: Standing): boolean {
  if (place < 1 || place > NAME_REACH) return false;
  const isTwice = page.blocks[i + 1]?.text === block.text && proseOver(page, i) <= 1;
  const pictured = isTwice || showsAuthor(page.blocks[i - 1], block);
  return (
    place === 1 ||
    pictured ||
    (i < page.text && isDated(page, i)) ||
    (place === 2 &&
      (job || isDated(page, i) || isLoneName(page, i) || namedAtPlace(block.text, 0).length > 0))
  );
}
/** How many paragraphs stand between the headline and a line. */
function proseOver(page: Page, i: number): number {
  const from = i - under(page, i) + 1;
  return page.blocks.slice(from, i).filter((block, k) => page.byWords[from + k] === null && isProse(block))
    .length;
}
/** In lines that say nothing of themselves. */
const NAME_REACH = 4;

/** A name with its address on a network under prose is a post within the story. */
const isPost = ({ blocks }: Page, { text }: Block, i: number): boolean => {
  const above = blocks[i - 1];
  return text.includes('@') && above !== undefined && isProse(above);
};

/** How far under the headline a block stands, counting lines that say nothing of themselves: 1 for the first, 0 for none. */
function placeUnder(page: Page, i: number): number {
  const far = under(page, i);
  if (far < 1 || far > 2 * FRONT_BLOCKS) return 0;
  return 1 + page.byWords.slice(i - far + 1, i).filter((own) => own === null).length;
}

/** A name over the text that stands nowhere in it, as those of the text's people would; no other line is a name. */
function isLoneName(page: Page, i: number): boolean {
  const { blocks, byWords } = page;
  const [above, block, below] = blocks.slice(i - 1, i + 2);
  const [name] = parseNamesAlone(block?.text ?? '', 0);
  if (name === undefined || above === undefined || below === undefined) return false;
  if (
    !isProse(below) ||
    countWords(above.text) > DEK_MAX_WORDS ||
    !isFirstName(name.name.split(' ', 1)[0] ?? '')
  )
    return false;
  const last = lastWord(name.name);
  const headline = i - under(page, i);
  return blocks.every(
    ({ text }, k) =>
      k === i ||
      k < headline ||
      (!text.includes(last) && (byWords[k] !== null || parseNamesAlone(text, 0).length === 0)),
  );
}

/** 'WELDON 1996-08-30': text follows such a date, no name. */
const isUnderDateline = ({ blocks, byWords }: Page, i: number): boolean =>
  byWords[i - 1]?.label === 'date' && DATELINE.test(blocks[i - 1]?.text ?? '');
const DATELINE = /^(?!PUBLISHED|UPDATED|POSTED)\p{Lu}{2}/u;

/** True where a date stands in the line itself, right above it or next below it. */
const isDated = ({ blocks, byWords }: Page, i: number): boolean =>
  byWords[i]?.label === 'date' ||
  byWords[i - 1]?.label === 'date' ||
  isDate(
    byWords.find((own, k) => k > i && (isDate(own) || (own?.label !== 'furniture' && !isSection(blocks[k])))),
  );

const isDate = (own: Own | null | undefined): boolean =>
  own?.label === 'date' || own?.evidence === UPDATE_TIME;

/** 'World News' between a name and its date. */
const isSection = (block: Block | undefined): boolean => block !== undefined && isKicker(block);

/** 'Portrait of Rory Feld', 'Rory Feld’s profile picture' over the name. */
export const isPortrait: RuleOf = ({ blocks, byWords }, block, i) =>
  block.markup === null && byWords[i] === null && showsAuthor(block, blocks[i + 1])
    ? { label: 'furniture', evidence: 'a picture of the author', names: [] }
    : null;

const showsAuthor = (picture: Block | undefined, name: Block | undefined): boolean =>
  picture !== undefined &&
  name !== undefined &&
  PORTRAIT.test(picture.text) &&
  picture.text.includes(name.text) &&
  parseNamesAlone(name.text, 0).length > 0;
const PORTRAIT =
  /^(?:(?:portrait|photo|picture|headshot) of .{4,60}|.{4,60}[’'](?:s profile picture|s avatar|s photo))$/i;

/** A name under 'By' on a line of its own. */
export const isNameUnderBy: RuleOf = ({ blocks }, block, i) => {
  if (block.markup !== null) return null;
  const below = blocks[i + 1]?.text ?? '';
  // 'Helen MoraPor' over 'Helen Mora'
  const said = below !== '' && block.text.startsWith(below) ? block.text.slice(below.length) : block.text;
  if (isByAlone(said) && parseNamesAlone(below, 0).length > 0)
    return { label: 'furniture', evidence: 'stands over the author’s name', names: [] };
  const above = blocks[i - 1]?.text ?? '';
  const isUnder = isByAlone(above.startsWith(block.text) ? above.slice(block.text.length) : above);
  const names = isUnder ? parseNamesAlone(block.text, block.start) : [];
  return names.length === 0 ? null : { label: 'byline', evidence: 'a name under ‘By’', names };
};

/** A job on a line of its own is as long as this at most. */
const JOB_LENGTH = 40;
const isJob = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= JOB_LENGTH && JOB.test(block.text);

/** 'Transport correspondent' over or without the name of its bearer. */
export const isJobOverName: RuleOf = (page, block, i) => {
  const next = page.blocks[i + 1];
  const isSigned = (): boolean =>
    (next !== undefined && isBareByline(page, next, i + 1) !== null) ||
    ([1, 2].includes(placeUnder(page, i)) && isDated(page, i));
  return page.byWords[i] === null && block.markup === null && isJob(block) && isSigned()
    ? { label: 'furniture', evidence: 'the job of the author under it, or of one without a name', names: [] }
    : null;
};

/** True for what a page's markup puts between its headline and its text. */
export const isInFront = (page: Page, block: Block, i: number): boolean =>
  under(page, i) > 0 && (under(page, i) <= FRONT_BLOCKS || i <= page.begin) && block.markup !== null;

/** Names without 'by' stand so few blocks under a page's headline, beside the date. */
const NEAR_TITLE = 3;

/**
 * A byline that a page sets apart or has right under its headline; where its metadata gives an author who is named in
 * the text, that author's.
 */
export const isBylineSetApart: RuleOf = (page, block, i) => {
  const { unsigned, document } = page;
  if (!unsigned || !isInFront(page, block, i)) return null;
  const { element, region } = block.markup ?? {};
  const above = page.blocks[i - 1];
  const near = under(page, i) === 1 || (under(page, i) === 2 && above !== undefined && !isProse(above));
  const next = near && (element === 'paragraph' || element === 'strong');
  if (region !== 'furniture' && !next) return null;
  const named = [...parseByline(block.text, block.start), ...parseDatedByline(block.text, block.start)];
  const dated = [block, page.blocks[i + 1]].some((b) => b !== undefined && isShortDate(b.text));
  const bare = named.length === 0 && under(page, i) <= NEAR_TITLE && dated;
  const names = bare ? parseFrontLine(block.text, block.start, true) : named;
  const authors = document.metadata.authors
    .filter((author) => document.text.includes(author))
    .map(comparable);
  if (authors.length > 0 && !names.every(({ name }) => authors.includes(comparable(name)))) return null;
  return names.length === 0 ? null : { label: 'byline', evidence: 'a byline under the headline', names };
};

/** A line that holds a date, and is short enough to be there for it. */
const isShortDate = (text: string): boolean => text.length <= JOB_LENGTH * 2 && findDate(text) !== null;
