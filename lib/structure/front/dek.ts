import { datelineLength } from '../../text/dateline.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import type { Label, LabelledBlock } from '../blocks/block.ts';
import { endsSentence } from '../is-prose.ts';
import { SET_APART } from '../label-alone.ts';
import { PATTERN_LENGTH, patternOf } from '../patterns.ts';
import { isDateLine } from './date-line.ts';
import { FRONT_BLOCKS } from './masthead.ts';
import { POINTS } from './points.ts';
import { comparable, sameTitle } from './titles.ts';

export const DEK_MAX_WORDS = 45;
/** Headings that are sentences are shorter: 'It works!' */
const SENTENCE_DEK_MIN_WORDS = 8;
/** Descriptions of fewer words name the site. */
const DECLARED_DEK_MIN_WORDS = 4;

/** Subtitles of fewer words are names of sections and series. */
const SUBTITLE_MIN_WORDS = 6;

type Found = Readonly<{ at: number; evidence: string }>;

/**
 * The dek: the short text between headline and body. Marked by the page's class names, or given by metadata, or told
 * by its place: what follows it (a byline, a date, a notice, another heading), or a line without a full stop in an
 * article without unmarked headings.
 */
export function withDek(
  labelled: readonly LabelledBlock[],
  headline: number,
  declared: string | null,
): LabelledBlock[] {
  const found =
    headline < 0
      ? null
      : (markedDek(labelled, headline) ??
        declaredDek(labelled, headline, declared) ??
        placedDek(labelled, headline) ??
        dekAsHeading(labelled, headline) ??
        dekUnderTitle(labelled, headline));
  if (found === null) return [...labelled];
  return labelled.map((item, i) => {
    if (i === found.at) return { ...item, label: 'dek', evidence: found.evidence };
    // A kicker, marked as a heading.
    const over = i > headline && i < found.at && item.label === 'heading';
    return over ? { ...item, label: 'furniture', evidence: 'stands between headline and dek' } : item;
  });
}

/** What the metadata gives as the description, over the first paragraph: descriptions often copy that one. */
function declaredDek(
  labelled: readonly LabelledBlock[],
  headline: number,
  declared: string | null,
): Found | null {
  if (declared === null || countWords(declared) < DECLARED_DEK_MIN_WORDS) return null;
  const description = comparable(declared);
  const isBody = ({ block, label }: LabelledBlock): boolean =>
    label === 'paragraph' && block.markup?.region === 'body';
  const first = labelled.findIndex((item, i) => i > headline && isBody(item));
  const at = labelled.findIndex(
    ({ block }, i) =>
      i > headline &&
      i !== first &&
      block.text.length <= PATTERN_LENGTH &&
      sameTitle(comparable(block.text), description),
  );
  return (first < 0 || at < first) && isShort(labelled[at])
    ? { at, evidence: 'the page’s metadata gives it as the description' }
    : null;
}

/** What a page's class names mark, among the next blocks under the headline. */
function markedDek(labelled: readonly LabelledBlock[], headline: number): Found | null {
  const at = labelled.findIndex(
    ({ block, evidence }, i) =>
      i > headline &&
      i < headline + FRONT_BLOCKS &&
      evidence !== POINTS &&
      block.markup?.element === 'dek' &&
      block.text.length <= PATTERN_LENGTH,
  );
  return at < 0 ? null : { at, evidence: 'the page marks it as the dek' };
}

/** 'Thursday', 'Summary:' */
const LABEL = /^\p{L}+:?$/u;

function placedDek(labelled: readonly LabelledBlock[], headline: number): Found | null {
  const at = firstUnder(labelled, headline);
  const item = labelled[at];
  const evidence =
    isShort(item) && !LABEL.test(item.block.text) ? evidenceOfPlace(item, labelled.slice(at + 1)) : null;
  return evidence === null ? null : { at, evidence };
}

/** In texts that browsers print: a whole sentence marked as a heading, over all of the text. */
function dekAsHeading(labelled: readonly LabelledBlock[], headline: number): Found | null {
  const at = labelled.findIndex(
    ({ label }, i) => i > headline && (label === 'heading' || label === 'paragraph'),
  );
  const item = labelled[at];
  const isSentence = (text: string): boolean =>
    endsSentence(text) && countWords(text) >= SENTENCE_DEK_MIN_WORDS;
  return item?.label === 'heading' &&
    item.block.markup === null &&
    isShort(item) &&
    isSentence(flat(item.block.text)) &&
    labelled[at + 1]?.label === 'paragraph'
    ? { at, evidence: 'a sentence marked as a heading over the text' }
    : null;
}

/** A page's subtitle right under its headline, outside what it marks as the article: a heading, or a whole sentence. */
function dekUnderTitle(labelled: readonly LabelledBlock[], headline: number): Found | null {
  const at = headline + 1;
  const item = labelled[at];
  const isSubtitle =
    item?.block.markup?.region === 'furniture' &&
    item.evidence === SET_APART &&
    isShort(item) &&
    countWords(flat(item.block.text)) >= SUBTITLE_MIN_WORDS &&
    patternOf(flat(item.block.text)) === undefined &&
    !isDateLine(flat(item.block.text)) &&
    (item.block.markup.element === 'heading' ||
      (item.block.markup.element === 'paragraph' && endsSentence(item.block.text)));
  return isSubtitle ? { at, evidence: 'stands right under the page’s headline' } : null;
}

/** The first block under the headline that can be a dek; in a page, that of its body. */
function firstUnder(labelled: readonly LabelledBlock[], headline: number): number {
  const isText = ({ label }: LabelledBlock): boolean => label === 'heading' || label === 'paragraph';
  const at = labelled.findIndex(
    (item, i) =>
      i > headline &&
      (item.block.markup === null
        ? !ASIDE.has(item.label) &&
          !(item.label === 'byline' && isDekUnderByline(labelled[i + 1], labelled[i + 2]))
        : item.block.markup.region === 'body' && isText(item)),
  );
  const item = labelled[at];
  return item !== undefined && isText(item) ? at : -1;
}

const ASIDE: ReadonlySet<Label> = new Set(['furniture', 'caption', 'notice']);

/** A line between the byline and its date, as Italian papers set the dek. */
const isDekUnderByline = (item: LabelledBlock | undefined, next: LabelledBlock | undefined): boolean =>
  next?.label === 'date' && item !== undefined && countWords(flat(item.block.text)) >= SUBTITLE_MIN_WORDS;

function isShort(item: LabelledBlock | undefined): item is LabelledBlock {
  const words = item === undefined ? 0 : countWords(flat(item.block.text));
  return words > 0 && words <= DEK_MAX_WORDS && item?.block.marker === null;
}

/** What a block's own form and the blocks under it say, or null where it is no dek. */
function evidenceOfPlace({ block }: LabelledBlock, rest: readonly LabelledBlock[]): string | null {
  const text = flat(block.text);
  const words = countWords(text);
  if (!rest.some((other) => other.label === 'paragraph')) return null;
  const next = rest.find(({ label }) => label !== 'furniture' && label !== 'caption' && label !== 'credit');
  if (next === undefined) return null;
  const frontMatter = next.label === 'byline' || next.label === 'date' || next.label === 'notice';
  if (block.markup !== null) {
    const isLine = next.label === 'byline' && !endsSentence(text) && words >= SUBTITLE_MIN_WORDS;
    if (block.markup.element !== 'heading') return isLine ? 'a line between headline and byline' : null;
    if (frontMatter) return 'stands between headline and byline';
    return endsSentence(text) && words >= SENTENCE_DEK_MIN_WORDS
      ? 'a sentence marked as a heading under the headline'
      : null;
  }
  if (frontMatter) return `stands between headline and ${next.label}`;
  if (endsSentence(text) || /[,:]$/.test(text) || datelineLength(text) > 0) return null;
  if (datelineLength(next.block.text) > 0) return 'stands between headline and dateline';
  if (next.label === 'heading') return 'a line without a full stop between headline and first heading';
  const headings = rest.filter((other) => other.label === 'heading').length;
  return headings === 0 && words > 3
    ? 'a line without a full stop under the headline, in an article without headings'
    : null;
}
