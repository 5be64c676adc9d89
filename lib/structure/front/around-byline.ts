import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { type Block, type Own, signs } from '../blocks/block.ts';
import { endsSentence, isProse } from '../is-prose.ts';
import { type Page, type RuleOf, under } from '../page.ts';
import { isBodyAlone } from './byline.ts';
import { isSignedLine } from './headline-form.ts';

/** The byline stands so few blocks under the headline, with so few between them that say nothing of themselves. */
const REACH = 12;
const MOST_BETWEEN = 4;

/**
 * What stands between the headline's dek and a byline some lines below: what pictures show, summaries in points. The
 * first of these lines may be the dek.
 */
export const isBeforeByline: RuleOf = (page, block, i) => {
  if (block.markup !== null || page.byWords[i] !== null || page.headline === null) return null;
  if (under(page, i) < 1 || under(page, i) > REACH) return null;
  const between = linesOverByline(page, page.headline.at);
  // The text's lead, behind a dek.
  const isLead = endsSentence(block.text) && countWords(block.text) >= LEAD_WORDS;
  if (isLead && block.marker === null) return null;
  return between.slice(1).includes(i)
    ? { label: 'furniture', evidence: 'stands between headline and byline', names: [] }
    : null;
};

/** Captions and points of a summary are shorter. */
const LEAD_WORDS = 25;

/** The blocks between headline and byline that say nothing of themselves, by their numbers; none where it signs no text. */
function linesOverByline(page: Page, headline: number): readonly number[] {
  const { blocks, byWords } = page;
  const near = byWords.slice(headline + 1, headline + 1 + REACH);
  const far = near.findIndex((own, k) => isByline(own, blocks[headline + 1 + k]));
  if (far < 0) return [];
  const byline = headline + 1 + far;
  const between = [...blocks.keys()].slice(headline + 1, byline).filter((k) => byWords[k] === null);
  const above = proseIn(page, headline + 1, byline);
  return between.length <= MOST_BETWEEN && proseIn(page, byline + 1) > above ? between : [];
}

/** How many blocks of prose in a stretch say nothing of themselves, in plain text. */
const proseIn = ({ blocks, byWords }: Page, from: number, to = blocks.length): number =>
  blocks
    .slice(from, to)
    .filter((block, k) => byWords[from + k] === null && block.markup === null && isProse(block)).length;

const isByline = (own: Own | null | undefined, block: Block | undefined): boolean =>
  own?.label === 'byline' || (block !== undefined && isSignedLine(block.text));

/** 'By Coast Staff and News Agencies', 'THE COAST BUREAU' over the text: a byline without a person. */
export const isSignedByBody: RuleOf = (page, block, i) => {
  const far = under(page, i);
  if (block.markup !== null || page.byWords[i] !== null || far < 1 || far > REACH) return null;
  return isSignedLine(block.text) || (i <= page.text && far > 1 && isBodyAlone(block.text))
    ? { label: 'furniture', evidence: 'a byline without a person', names: [] }
    : null;
};

/** So many paragraphs follow, so that it isn't a list or a poem. */
const MIN_PROSE = 3;
const MIN_LINES = 2;
const MAX_LINES = 10;
/** Points of a summary have more words than labels and buttons. */
const LABEL_WORDS = 2;

/** Lines between the byline or its date and the text, one under the other and no sentences: buttons and labels. */
export const isUnderByline: RuleOf = (page, block, i) => {
  const { blocks, byWords, headline, text } = page;
  const far = under(page, i);
  if (!isOpenLine(page, block, i) || headline === null || far < 2 || far > 2 * REACH) return null;
  const signed = byWords.slice(0, text).findLastIndex((own, k) => k > headline.at && signs(own));
  if (signed < 0 || i < signed || i > text) return null;
  const lines = blocks.slice(signed + 1, text).filter((b, k) => isOpenLine(page, b, signed + 1 + k));
  const close = lines.slice(1).every(({ gap }) => gap === 0);
  const isFew = lines.length >= MIN_LINES && lines.length <= MAX_LINES;
  return isFew && close && proseIn(page, text) >= MIN_PROSE
    ? { label: 'furniture', evidence: 'stands between byline and text', names: [] }
    : null;
};

/** A line that says nothing of itself and is no sentence. */
const isOpenLine = ({ byWords }: Page, block: Block, i: number): boolean =>
  block.markup === null &&
  byWords[i] === null &&
  block.marker === null &&
  countWords(block.text) <= LABEL_WORDS &&
  !endsSentence(flat(block.text));
