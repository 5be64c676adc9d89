import type { ParsedDocument } from '../formats/document.ts';
import { findDate } from '../text/dates.ts';
import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Block, LabelledBlock, Own } from './block.ts';
import { parseBareByline, parseByline, parseDatedByline } from './byline.ts';
import {
  comparable,
  endsSentence,
  FRONT_BLOCKS,
  findHeadline,
  isKicker,
  repeatsHeadline,
  sameTitle,
} from './headline.ts';
import { THREAD_TITLE } from './lexicon.ts';
import { PATTERN_LENGTH, PATTERNS } from './patterns.ts';

/** Thresholds of a heading without markup: news headings rarely pass 15 words (seen: 2 to 16). */
const HEADING_MAX_WORDS = 18;
const HEADING_MAX_CHARACTERS = 130;
const COLON_HEADING_MAX_WORDS = 3;
/** More commas are an enumeration: of players, of ingredients. */
const HEADING_MAX_COMMAS = 3;
/** Behind conjunctions and articles a line was broken within its sentence. Headings do end in 'for' and 'in'. */
const GOES_ON =
  /\s(?:and|or|but|the|an?|und|oder|der|des|dem|den|eine[mnr]?|ein|et|ou|les?|une?|y|los|las|il|gli|een|и|или)$/u;
/** 'I hold my breath': headings that are all quote are short; longer ones are speech on a line of its own. */
const QUOTED = /^(?:'[^']+'|"[^"]+"|‘[^’]+’|“[^”]+”|„[^“”]+[“”]|«[^»]+»)$/u;
const QUOTED_HEADING_MAX_WORDS = 6;
const DEK_MAX_WORDS = 45;
/** 'Servings 12 balls', '30 – 45 Min': amounts, not headings. A list's number or a year in front is none. */
const AMOUNT = /^(?!\d{1,3}[.)]? \p{Lu}\p{Ll}{3})(?!.*\b(?:19|20)\d\d\b).*\d|\*$/u;
const AMOUNT_MAX_WORDS = 4;
/** 'Level: 70': rows of such lines are data, not headings. */
const KEY_AND_VALUE = /^[^\s:][^:]{0,25}: \S/;

/**
 * Labels every block of the article's part of a document: what the markup says, then what its words say, then
 * what its place between the others says.
 */
export function labelBlocks(document: ParsedDocument, blocks: readonly Block[]): LabelledBlock[] {
  const byWords = blocks.map((block) => labelByWords(block));
  const headline = findHeadline(document, blocks, byWords);
  const numbered = numberedHeadings(blocks);
  const unsigned = !byWords.some((own) => own?.label === 'byline');
  const labelled = blocks.map((block, i): LabelledBlock => {
    if (i === headline?.at) return { block, label: 'headline', evidence: headline.evidence, names: [] };
    if (headline !== null && i < headline.at && isKicker(block))
      return { block, label: 'furniture', evidence: 'the name of a part of the paper', names: [] };
    const own = byWords[i];
    if (own !== undefined && own !== null) return { block, ...own };
    if (headline !== null && i < headline.at + FRONT_BLOCKS && repeatsHeadline(block, blocks[headline.at]))
      return { block, label: 'furniture', evidence: 'repeats the headline', names: [] };
    const under = headline === null ? 0 : i - headline.at;
    const signs = under === 1 || (under === 2 && byWords[i + 1]?.label === 'date');
    const names = unsigned && signs && block.markup === null ? parseBareByline(block.text, block.start) : [];
    if (names.length > 0)
      return { block, label: 'byline', evidence: 'names alone under the headline', names };
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

/** Where nothing else gives a dek: the one that a page's class names mark, among the next blocks under the headline. */
function withMarkedDek(labelled: readonly LabelledBlock[], headline: number): LabelledBlock[] {
  const at = labelled.some((item) => item.label === 'dek')
    ? -1
    : labelled.findIndex(
        ({ block }, i) =>
          headline >= 0 &&
          i > headline &&
          i < headline + FRONT_BLOCKS &&
          block.markup?.element === 'dek' &&
          block.text.length <= PATTERN_LENGTH,
      );
  return labelled.map((item, i) =>
    i === at ? { ...item, label: 'dek', evidence: 'the page marks it as the dek' } : item,
  );
}

/** What a block's own markup and words say, or null. */
function labelByWords(block: Block): Own | null {
  if (block.markup?.region === 'furniture')
    return { label: 'furniture', evidence: 'the page sets it apart', names: [] };
  if (block.markup?.element === 'caption')
    return { label: 'caption', evidence: 'the page marks it as a caption', names: [] };
  if (block.text.length > PATTERN_LENGTH) return null;
  const text = flat(block.text);
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
  return text.length < 60 && /\d/.test(text) && THREAD_TITLE.test(text)
    ? { label: 'furniture', evidence: 'title of a discussion', names: [] }
    : null;
}

const AGO = /\b\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago\b/gi;

/** 'Published: 4 Nov 2021 | 10:15', 'LONDON 1996-08-30': a date and hardly a word more. */
function isDateLine(text: string): boolean {
  if (text.length > 120 || /^[—–-]|@\w/.test(text)) return false;
  const date = findDate(text);
  if (date === null || date.iso === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(AGO, ' ')
    .replace(
      /\b(?:published|posted|updated|last|modified|on|at|am|um|date|datum|veröffentlicht|publié|le|publicado|el|pubblicato|il|gepubliceerd|op|by|comments?|kommentare?|stand|uhr)\b/giu,
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

/** Why a block is a heading, or null where it isn't. */
function headingEvidence(blocks: readonly Block[], i: number, own: readonly (Own | null)[]): string | null {
  const block = blocks[i];
  if (block === undefined) return null;
  if (block.markup !== null)
    return block.markup.element === 'heading' ? `marked as a heading of level ${block.markup.level}` : null;
  if (atxLevel(block) > 0) return 'begins with Markdown’s heading mark';
  if (block.marker !== null || block.lines.length > 2 || block.text.length > PATTERN_LENGTH) return null;
  const text = flat(block.text);
  if (text.length > HEADING_MAX_CHARACTERS) return null;
  const words = countWords(text);
  if (words === 0 || words > HEADING_MAX_WORDS) return null;
  if (/[.,;–—-]["”’»)]?$|…$/.test(text) || !/\p{L}{3}/u.test(text)) return null;
  if (/^[\p{Ll}("“„‘'«(@>]/u.test(text) && !(QUOTED.test(text) && words <= QUOTED_HEADING_MAX_WORDS))
    return null;
  if (GOES_ON.test(text) || (text.match(/,/g)?.length ?? 0) > HEADING_MAX_COMMAS) return null;
  if (/:$/.test(text) && words > COLON_HEADING_MAX_WORDS && !isTitleCase(text)) return null;
  // 'The new timetable:' leads into its list; 'Ingredients:' heads it.
  if (/:$/.test(text) && words > 2 && !isTitleCase(text) && blocks[i + 1]?.marker !== null) return null;
  if ((text.match(/[„“”"«»]/g)?.length ?? 0) % 2 === 1) return null;
  if (/[!]["”]?$/.test(text) && words > 8) return null;
  if (/https?:|www\.|@\w|[.!?] \p{Lu}\p{L}{2,} \p{L}+ /u.test(text)) return null;
  const next = nextProse(blocks, i, own);
  if (next === null) return null;
  // Lines of one stanza, address or list stand close together; a heading keeps a distance or stands alone on its line.
  const previous = own[i - 1]?.label;
  const apart = block.gap > 0 || i === 0 || (previous !== undefined && previous !== 'caption');
  if (!apart) return null;
  if (words <= AMOUNT_MAX_WORDS && AMOUNT.test(text)) return null;
  if (KEY_AND_VALUE.test(text) && KEY_AND_VALUE.test(flat(blocks[i + 1]?.text ?? ''))) return null;
  return 'a short line without a full stop, with prose after it';
}

/** Fewer numbered headings are items of a list. */
const MIN_NUMBERED = 2;

/**
 * The headings of a list of things ('1. Walk the new bridge'): numbered lines with prose under each of them, which the
 * items of a list don't have.
 */
function numberedHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const items = blocks.flatMap((block, i) =>
    block.markup === null && block.marker?.kind === 'number' ? [{ block, i }] : [],
  );
  const rising = items.every(({ block }, k) => {
    const previous = items[k - 1]?.block.marker?.number ?? null;
    return previous === null || (block.marker?.number ?? 0) > previous;
  });
  const headed = items.every(({ block, i }) => {
    const text = flat(block.text);
    const next = blocks[i + 1];
    return (
      text.length <= HEADING_MAX_CHARACTERS &&
      countWords(text) <= HEADING_MAX_WORDS &&
      !/[.,;:…]["”’»)]?$/.test(text) &&
      next !== undefined &&
      next.marker === null &&
      next.markup === null &&
      endsSentence(flat(next.text))
    );
  });
  return new Set(rising && headed && items.length >= MIN_NUMBERED ? items.map(({ i }) => i) : []);
}

/** English headline style: every longer word has a capital. */
function isTitleCase(text: string): boolean {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  return longer.length >= 2 && longer.every((word) => /^\p{Lu}/u.test(word));
}

/** Markdown's level of a heading kept in plain text ('#### Title'), 0 where there is none. */
export function atxLevel(block: Block): number {
  const match = /^(?:[*+-]\s{1,4})?(#{1,6})\s{1,4}\S/.exec(block.text);
  return block.markup === null && match?.[1] !== undefined ? match[1].length : 0;
}

/** The prose right after a block, over other possible headings and set-aside blocks; null where none follows soon. */
function nextProse(blocks: readonly Block[], i: number, own: readonly (Own | null)[]): Block | null {
  for (let k = i + 1; k < Math.min(blocks.length, i + 4); k++) {
    const block = blocks[k];
    if (block === undefined) return null;
    const label = own[k]?.label;
    if (
      label === 'furniture' ||
      label === 'caption' ||
      label === 'date' ||
      label === 'byline' ||
      label === 'notice'
    )
      continue;
    if (label !== undefined) return null;
    const text = flat(block.text);
    if (countWords(text) > HEADING_MAX_WORDS || endsSentence(text) || /:$/.test(text)) return block;
    if (block.marker !== null || block.text.length > HEADING_MAX_CHARACTERS) return block;
  }
  return null;
}

/** '12 May' under 'Published'. */
const DAY = /^(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2})$/u;
/** 'Associated Press', 'Coast News, Weldon' under a byline. */
const EMPLOYER =
  /^(?:the )?(?:\p{Lu}[\p{L}.&'’-]*,? ){0,5}(?:press|news|times|post|herald|tribune|gazette|journal|chronicle|telegraph|guardian|wire|agency|magazine|weekly|reuters|afp|bbc|cnn|npr|correspondent|reporter|editor|writer|staff)(?:,? (?:in |from )?\p{Lu}[\p{L} .'’-]{1,30})?$/iu;
const MAX_LINK_WORDS = 15;

/** What lines of plain text say of the next ones: labels that stand over their text, lists under 'More on this story'. */
function withNeighbours(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const done: LabelledBlock[] = [];
  const lastProse = labelled.findLastIndex(
    ({ block, label }) => label === 'paragraph' && endsSentence(flat(block.text)),
  );
  for (const [i, item] of labelled.entries()) {
    const previous = done.at(-1);
    done.push(
      previous === undefined || item.block.markup !== null
        ? item
        : (besides(previous, item, i > lastProse) ?? item),
    );
  }
  return done;
}

function besides(previous: LabelledBlock, item: LabelledBlock, atFoot: boolean): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  const text = flat(item.block.text);
  if (text.length > HEADING_MAX_CHARACTERS) return null;
  const set = (label: 'furniture' | 'caption', evidence: string): LabelledBlock => ({
    ...item,
    label,
    evidence,
    names: [],
  });
  if (previous.evidence === CAPTION_LABEL && /,$/.test(previous.block.text) && item.block.gap === 0)
    return set('caption', 'stands under the label of a caption');
  if (previous.evidence === UPDATE && DAY.test(text)) return set('furniture', 'a day under ‘Published’');
  if (previous.label === 'byline' && EMPLOYER.test(text)) return set('furniture', 'where the author works');
  const link = countWords(text) <= MAX_LINK_WORDS && !endsSentence(text);
  const listed =
    (previous.evidence === RELATED && !/[:>»→] ?\S/.test(previous.block.text)) ||
    previous.evidence === LISTED;
  return listed && link && (item.block.gap === 0 || atFoot) ? set('furniture', LISTED) : null;
}
/** Evidence that other decisions read: the names of patterns, and of what follows from them. */
const CAPTION_LABEL = 'label of a caption';
const UPDATE = 'time of an update';
const RELATED = 'related links';
const LISTED = 'a link under related links';

/** A heading of plain text with nothing under it before the end is prose that lost its full stop. */
function withoutIdleHeadings(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  return labelled.map((item, i) => {
    if (item.label !== 'heading' || item.block.markup !== null || atxLevel(item.block) > 0) return item;
    const rest = labelled.slice(i + 1, i + 5);
    return rest.some((r) => r.label === 'paragraph')
      ? item
      : { ...item, label: 'paragraph', evidence: 'a short line with nothing under it' };
  });
}

/**
 * The dek: the short text between headline and body. Marked by metadata, or by what follows it (a byline, a date,
 * a notice, another heading); or a line without a full stop in an article without unmarked headings.
 */
function withDek(
  labelled: readonly LabelledBlock[],
  headline: number,
  declared: string | null,
): LabelledBlock[] {
  if (headline < 0) return [...labelled];
  const at = labelled.findIndex((item, i) => i > headline && isDekCandidate(item, declared));
  const item = labelled[at];
  if (
    item === undefined ||
    (item.block.markup === null && item.label !== 'heading' && item.label !== 'paragraph')
  )
    return [...labelled];
  const evidence = dekEvidence(labelled, at, item, declared);
  return evidence === null
    ? [...labelled]
    : labelled.map((other, i) => (i === at ? { ...item, label: 'dek', evidence } : other));
}

/** In pages a dek stands before the body's element; in text it is the first block under the headline. */
function isDekCandidate({ block, label }: LabelledBlock, declared: string | null): boolean {
  if (block.markup === null) return label !== 'furniture' && label !== 'caption';
  if (block.markup.region === 'body') return block.markup.element === 'heading' || label === 'paragraph';
  return (
    declared !== null &&
    block.text.length <= PATTERN_LENGTH &&
    sameTitle(comparable(block.text), comparable(declared))
  );
}

function dekEvidence(
  labelled: readonly LabelledBlock[],
  at: number,
  item: LabelledBlock,
  declared: string | null,
): string | null {
  const text = flat(item.block.text);
  const words = countWords(text);
  if (words === 0 || words > DEK_MAX_WORDS || item.block.marker !== null) return null;
  const outside =
    item.block.markup === null ||
    item.block.markup.region !== 'body' ||
    item.block.markup.element === 'heading';
  if (outside && declared !== null && sameTitle(comparable(text), comparable(declared)))
    return 'the page’s metadata gives it as the description';
  const rest = labelled.slice(at + 1);
  if (!rest.some((other) => other.label === 'paragraph')) return null;
  const next = rest.find((other) => other.label !== 'furniture' && other.label !== 'caption');
  if (next === undefined) return null;
  const frontMatter = next.label === 'byline' || next.label === 'date' || next.label === 'notice';
  if (item.block.markup !== null)
    return item.block.markup.element === 'heading' && frontMatter
      ? 'stands between headline and byline'
      : null;
  if (frontMatter) return `stands between headline and ${next.label}`;
  if (endsSentence(text)) return null;
  if (next.label === 'heading') return 'a line without a full stop between headline and first heading';
  const headings = rest.filter((other) => other.label === 'heading').length;
  return headings === 0 && words > 3
    ? 'a line without a full stop under the headline, in an article without headings'
    : null;
}
