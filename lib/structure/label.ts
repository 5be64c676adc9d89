import type { ParsedDocument } from '../formats/document.ts';
import { findDate, isDayAlone } from '../text/dates.ts';
import { flat } from '../text/span.ts';
import type { Block, LabelledBlock, Own } from './block.ts';
import { parseBareByline, parseByline, parseDatedByline } from './byline.ts';
import { withDek, withMarkedDek } from './dek.ts';
import { headingEvidence, numberedHeadings, withoutIdleHeadings } from './heading.ts';
import { comparable, FRONT_BLOCKS, findHeadline, isKicker, isMasthead, repeatsHeadline } from './headline.ts';
import { THREAD_TITLE } from './lexicon.ts';
import { findMainText, type MainText } from './main-text.ts';
import { withNeighbours } from './neighbours.ts';
import { PATTERN_LENGTH, PATTERNS } from './patterns.ts';

/**
 * Labels every block of the article's part of a document: what the markup says, then what its words say, then
 * what its place between the others says.
 */
export function labelBlocks(document: ParsedDocument, blocks: readonly Block[]): LabelledBlock[] {
  const authors = document.metadata.authors.map(comparable);
  const byWords = blocks.map((block) => labelByAuthor(block, authors) ?? labelByWords(block));
  const main = document.format === 'text' ? findMainText(blocks, byWords) : null;
  const headline =
    main === null || main.start === null
      ? findHeadline(document, blocks, byWords)
      : main.headline === null
        ? null
        : { at: main.headline, evidence: 'the line above the text that the text repeats' };
  const numbered = numberedHeadings(blocks);
  const unsigned = !byWords.some((own) => own?.label === 'byline');
  const labelled = blocks.map((block, i): LabelledBlock => {
    if (main !== null && i !== headline?.at && isAround(main, i, blocks))
      return {
        block,
        label: 'furniture',
        evidence: 'stands around the text of a page copied whole',
        names: [],
      };
    if (i === headline?.at) return { block, label: 'headline', evidence: headline.evidence, names: [] };
    if (headline !== null && i < headline.at && (isKicker(block) || isMasthead(block)))
      return { block, label: 'furniture', evidence: 'the name of the paper or of a part of it', names: [] };
    const own = byWords[i] ?? null;
    const under = headline === null ? 0 : i - headline.at;
    const next = byWords.slice(i + 1).find((other) => other?.label !== 'furniture');
    const signs = under === 1 || (under === 2 && next?.label === 'date');
    const names =
      unsigned && signs && block.markup === null && (own === null || block.text.includes('@'))
        ? parseBareByline(block.text, block.start)
        : [];
    if (names.length > 0)
      return { block, label: 'byline', evidence: 'names alone under the headline', names };
    const front = under > 0 && under <= FRONT_BLOCKS && block.markup !== null;
    if (front && unsigned && block.markup.region === 'furniture' && document.metadata.authors.length === 0) {
      const printed = [...parseByline(block.text, block.start), ...parseDatedByline(block.text, block.start)];
      if (printed.length > 0)
        return { block, label: 'byline', evidence: 'a byline under the headline', names: printed };
    }
    if (own !== null) return { block, ...own };
    if (front && isDayAlone(block.text))
      return { block, label: 'date', evidence: 'a day under the headline', names: [] };
    if (headline !== null && i < headline.at + FRONT_BLOCKS && repeatsHeadline(block, blocks[headline.at]))
      return { block, label: 'furniture', evidence: 'repeats the headline', names: [] };
    const heading = numbered.has(i)
      ? 'a numbered line with prose under it, as others'
      : headingEvidence(blocks, i, byWords);
    if (heading !== null) return { block, label: 'heading', evidence: heading, names: [] };
    return { block, label: 'paragraph', evidence: 'prose', names: [] };
  });
  const at = headline?.at ?? -1;
  const inContext = withNeighbours(labelled);
  return withMarkedDek(withDek(withoutIdleHeadings(inContext), at, document.metadata.dek), at);
}

/** Authors' names stand at an article's head and foot. */
const NAME_LENGTH = 40;

/** True for what stands over, under or twice in a page copied whole: menus, teasers, captions of galleries. */
function isAround({ headline, start, end, twice }: MainText, i: number, blocks: readonly Block[]): boolean {
  const first = Math.min(headline ?? blocks.length, start ?? 0);
  const text = blocks[i]?.text ?? '';
  return (
    i < first || i >= (end ?? blocks.length) || (text.length > NAME_LENGTH && twice.has(comparable(text)))
  );
}

/** A name alone that the metadata gives as an author's. */
function labelByAuthor({ text, start, end }: Block, authors: readonly string[]): Own | null {
  return authors.length > 0 && text.length <= PATTERN_LENGTH && authors.includes(comparable(text))
    ? {
        label: 'byline',
        evidence: 'an author of the metadata',
        names: [{ name: flat(text), start, end, text }],
      }
    : null;
}

/** What a block's own markup and words say, or null. */
function labelByWords(block: Block): Own | null {
  if (block.markup?.region === 'furniture')
    return { label: 'furniture', evidence: 'the page sets it apart', names: [] };
  if (block.markup?.element === 'caption')
    return { label: 'caption', evidence: 'the page marks it as a caption', names: [] };
  if (block.text.length > PATTERN_LENGTH) return null;
  const text = flat(block.text);
  if (block.markup?.element === 'paragraph' && /^[\d.,]{1,7}[kK]?$/.test(text))
    return { label: 'furniture', evidence: 'a number alone, such as counts clicks', names: [] };
  const names = parseByline(block.text, block.start);
  if (names.length > 0) return { label: 'byline', evidence: 'begins like a byline, with names', names };
  if (isDateLine(text))
    return {
      label: 'date',
      evidence: 'nothing but a date',
      names: parseDatedByline(block.text, block.start),
    };
  // In a page's body, headings are the author's own: 'Related recipes' may well be one.
  if (block.markup?.element === 'heading')
    return THREAD_TITLE.test(text)
      ? { label: 'furniture', evidence: 'title of a discussion', names: [] }
      : null;
  const pattern = PATTERNS.find((p) => p.form.test(text));
  if (pattern !== undefined) return { label: pattern.label, evidence: pattern.name, names: [] };
  if (block.markup === null && PICTURE_NAME.test(text))
    return { label: 'caption', evidence: 'the name of a picture, as text browsers print it', names: [] };
  return text.length < 60 && /\d/.test(text) && THREAD_TITLE.test(text)
    ? { label: 'furniture', evidence: 'title of a discussion', names: [] }
    : null;
}

const PICTURE_NAME = /^\[[^[\]]{2,200}\]$/;
const AGO = /\b\d{1,3} (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b/gi;

/** 'Published: 4 Nov 2021 | 10:15', 'LONDON 1996-08-30': a date and hardly a word more. */
function isDateLine(text: string): boolean {
  const parts = text.length > 120 ? [] : text.split(/ [|·•] /);
  return parts.length > 1 && parts.every(isShort) ? parts.some(isDate) : isDate(text);
}

/** 'Express News Service' and other parts of a date line: a few words that are no sentence. */
const isShort = (text: string): boolean =>
  text.length < 40 && !/[.!?]$/.test(text) && text.split(' ').length < 6;

function isDate(text: string): boolean {
  if (text.length > 120 || /^[—–-]|@\w/.test(text)) return false;
  const date = findDate(text);
  if (date === null || date.iso === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(AGO, ' ')
    .replace(
      /\b\d{1,3} min read\b|\b(?:follow|listen|share|published|posted|updated|last|modified|on|at|am|um|date|datum|veröffentlicht|publié|le|publicado|el|pubblicato|il|gepubliceerd|op|by|comments?|kommentare?|stand|uhr)\b/giu,
      ' ',
    );
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 4 &&
    !/[.!?]$/.test(text.slice(date.end).trim()) &&
    rest.trim().length < 50 &&
    !/\p{Ll}{3} \p{Ll}{3}/u.test(rest)
  );
}
