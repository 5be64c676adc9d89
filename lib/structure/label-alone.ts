import { isKnownPlace } from '../entities/extent.ts';
import { isFirstName } from '../entities/gazetteer.ts';
import { flat } from '../text/span.ts';
import type { Block, Own } from './blocks/block.ts';
import { parseByline, parseNamesAlone } from './front/byline.ts';
import { isDateLine } from './front/date-line.ts';
import { parseDatedByline } from './front/front-line.ts';
import { comparable } from './front/titles.ts';
import { atxMark } from './heading.ts';
import { THREAD_TITLE } from './lexicon.ts';
import { NEWSLETTER, PICTURE_NAMED } from './patterns/names.ts';
import { PATTERN_LENGTH, patternOf } from './patterns.ts';

/**
 * What a block says of itself, wherever it stands: by its markup and its words, or as an author's name.
 *
 * @param authors the metadata's authors, as headline.ts compares texts
 * @returns null where only its place can tell
 */
export const labelAlone = (block: Block, authors: readonly string[]): Own | null =>
  labelByAuthor(block, authors) ?? labelByWords(block);

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

/** What the page's markup puts outside the article. */
export const SET_APART = 'the page sets it apart';

/** What a block's own markup and words say, or null. */
function labelByWords(block: Block): Own | null {
  if (block.markup?.region === 'furniture' || block.markup?.region === 'discussion')
    return { label: 'furniture', evidence: SET_APART, names: [] };
  if (block.markup?.element === 'caption')
    return { label: 'caption', evidence: 'the page marks it as a caption', names: [] };
  if (block.markup === null && LONG_CAPTION.test(block.text.slice(-CREDIT_LENGTH)))
    return { label: 'caption', evidence: 'whose picture it is, at the end', names: [] };
  if (block.text.length > PATTERN_LENGTH) return null;
  const text = withoutMarks(block);
  if (block.markup?.element === 'byline') return labelMarkedByline(block, text);
  if (block.markup?.element === 'paragraph' && /^[\d.,]{1,7}[kK]?$/.test(text))
    return { label: 'furniture', evidence: 'a number alone, such as counts clicks', names: [] };
  const mark = atxMark(block).width;
  const names = parseByline(block.text.slice(mark), block.start + mark);
  if (names.length > 0) return { label: 'byline', evidence: 'begins like a byline, with names', names };
  if (isDateLine(text))
    return {
      label: 'date',
      evidence: 'nothing but a date',
      names: parseDatedByline(block.text, block.start),
    };
  // In a page's body, headings are the author's own: 'Related recipes' may well be one.
  if (block.markup?.element === 'heading') {
    if (THREAD_TITLE.test(text)) return { label: 'furniture', evidence: 'title of a discussion', names: [] };
    return OVER_FORM.test(text) && patternOf(text)?.name === NEWSLETTER
      ? { label: 'furniture', evidence: NEWSLETTER, names: [] }
      : null;
  }
  if (isFirstName(PICTURE_BY.exec(text)?.[1] ?? ''))
    return { label: 'caption', evidence: 'who took the picture, for whom', names: [] };
  if (isKnownPlace(PLACE_ALONE.exec(text)?.[1]?.toLowerCase() ?? ''))
    return { label: 'furniture', evidence: 'dateline alone', names: [] };
  const pattern = patternOf(text);
  if (pattern !== undefined) return { label: pattern.label, evidence: pattern.name, names: [] };
  if (block.markup === null && PRINTED_TAG.test(text))
    return {
      label: 'furniture',
      evidence: 'a tag for pages without scripts, as text browsers print it',
      names: [],
    };
  if (block.markup === null && OVER_AND_OVER.test(text))
    return { label: 'furniture', evidence: 'the same words over and over', names: [] };
  if (block.markup === null && PICTURE_NAME.test(text))
    return { label: 'caption', evidence: PICTURE_NAMED, names: [] };
  return text.length < 60 && /\d/.test(text) && THREAD_TITLE.test(text)
    ? { label: 'furniture', evidence: 'title of a discussion', names: [] }
    : null;
}

/** 'Give now Give now Give now' */
const OVER_AND_OVER = /^(\p{Lu}.{3,30}) \1(?: \1){1,8}$/u;

/** Markdown's marks of tables and emphasis, and what it puts before signs that would be marks: html2text prints them all. */
const EMPHASIS = /^\| {1,4}|\*\*|(?<![\p{L}\d])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\d])|\\(?=[-.+#*_])/gu;

/** A block's text on one line, without the marks of lists, headings and emphasis. */
function withoutMarks(block: Block): string {
  const text = flat(block.text);
  if (block.markup !== null) return text;
  const width = atxMark(block).width || (block.marker?.kind === 'bullet' ? block.marker.width : 0);
  return text.slice(width).replace(EMPHASIS, '') || text;
}

/** What a page's byline holds: names, a date, where the authors work. */
function labelMarkedByline({ text: whole, start }: Block, text: string): Own {
  const evidence = 'the page marks it as its byline';
  const [first = whole] = whole.split(BETWEEN_PARTS, 1);
  const names = [whole, first]
    .flatMap((said) => [parseByline, parseDatedByline, parseNamesAlone].map((parse) => parse(said, start)))
    .find((found) => found.length > 0);
  if (names !== undefined) return { label: 'byline', evidence, names };
  return { label: isDateLine(text) ? 'date' : 'furniture', evidence, names: [] };
}

/** 'Sign up for our newsletter': 'Sign up for lessons' may be the author's own heading. */
const OVER_FORM = /^(?:get|join|receive|sign up|subscribe)\b.*\b(?:newsletters?|inbox|e-?mails?)\b/i;

/** 'Rosa Quist | TNN | Updated: Jan 22, 2026' */
const BETWEEN_PARTS = / [|·•] /;

/** 'Chennai :' over the text. */
const PLACE_ALONE = /^(\p{Lu}[\p{L} .-]{2,30}) ?:$/u;

/** 'Rosa Quist/Weldon News' */
const PICTURE_BY =
  /^(\p{Lu}[^\s\d/.,:;]{1,20})(?: \p{Lu}[^\s\d/,:;]{0,20}){1,2}(?:, \p{Lu}[^\d/,:;]{3,30}){0,3} ?\/ ?\p{Lu}[^/,:;!?()]{1,40}$/u;

/** Agencies' captions may be as long as paragraphs: 'A fire burns near Weldon. … (AP Photo/Rory Feld)' */
const LONG_CAPTION =
  /\((?:(?:AP|AFP|EPA|Reuters|Getty|TT|CP|Canadian Press|PA)[ -]?)?(?:Photo|Image|Foto)s?(?: by |: ?|\/ ?| courtesy (?:of )?)\p{Lu}[^()]{2,60}\)$/u;
const CREDIT_LENGTH = 100;

/** Addresses of advertisements and counters; a tag in somebody's code sample is his text. */
const PRINTED_TAG =
  /^<(?:div|a|img|iframe|script|noscript)\b.{0,200}(?:src|href)=["']?(?:https?:)?\/\/|^\[(?:[a-z-]{3,20})?\[\{".{2,390}\}\]\]$/i;
const PICTURE_NAME =
  /^\[(?:[^[\]]{2,200}|[a-z])\]$|^(?:\S{1,80}\.(?:jpe?g|png|gif|webp|svg) ?){1,3}$|^[^[\]]{2,200}\[(?=[^\]]{0,80}[\d-])[\w.?=&;-]{6,200}\]?$/i;
