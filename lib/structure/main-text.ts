import { countWords } from '../text/words.ts';
import type { Block, Own } from './blocks/block.ts';
import { headlineAbove, headlineWithin, isBetterTitle, type WholePage } from './front/page-headline.ts';
import { comparable } from './front/titles.ts';
import { atxMark } from './heading.ts';
import { isProse, wordsIn } from './is-prose.ts';
import { NAVIGATION, NEWSLETTER, RELATED_LINKS } from './patterns/names.ts';
import { PATTERN_LENGTH } from './patterns.ts';
import {
  firstBelowMenu,
  isMenuEntry,
  isPlainPage,
  REACH,
  textGoesOn,
  titleBelowMenu,
  whereTextStops,
} from './plain-page.ts';

/**
 * Where the article stands in a page that was copied whole, with its menus, teasers and foot. Block indices, half open;
 * a side is null where hardly anything surrounds the text.
 */
export type MainText = Readonly<{
  headline: number | null;
  start: number | null;
  end: number | null;
  /** Blocks left out because they stand elsewhere too. */
  repeated: ReadonlySet<number>;
}>;

/** What a block of prose gives is its words, up to so many; what anything else costs. */
const MOST = 60;
const COST = 8;
const ITEM_COST = 3;
/** Teasers stand alone between short lines: what a block with no other prose near it gives, as a share. */
const ALONE = 0.5;
/** With fewer menu entries around it a text was copied alone; a side with fewer blocks belongs to it. */
const MIN_MENU = 3;
const MIN_AROUND = 6;
/** With a menu over the text, what stands under it is the page’s foot sooner. */
const MIN_FOOT = 2;
/** So many short lines over a text are teasers, if no more of them than this are data. */
const MANY = 25;
const MOST_DATA = 0.4;
/** Labels and names of authors are as long as this. A picture's text and its caption stand closer than so many blocks. */
const LABEL_LENGTH = 40;
const CLOSE = 3;
/** Behind 'Most read' teasers begin where so many times more blocks are short than prose. */
const TEASERS = 1.5;
/** These stand over texts and within them as often as behind them. */
const WITHIN_TEXT =
  /^(?:top stories|latest|read (?:also|more|next|on)|see (?:also|more)|don.t miss|(?:à )?lire aussi|lesen sie auch|leia|leggi|lees ook|te puede interesar)/i;
/** Between the text and its last paragraph stand so many links at most. */
const MOST_LINKS = 3;
/** A list of data has so many lines at least, each with a number and so many words. */
const MIN_DATA = 4;
const DATA_WORDS = 3;
const PAIR = /\S: \S/;
const DATA = /\d|\S: \S/;
/** 'Bridges (15)': how many posts a blog has of it. */
const POSTS_BEHIND = /(?<=\D) \(\d{1,5}\)$/;

/**
 * The stretch of blocks that has most prose and least else: the maximal sum of gains and costs (body text extraction;
 * Finn, Kushmerick and Smyth 2001). Its headline is the line above it whose words the text repeats.
 *
 * @param own what each block's words say, or null
 * @param discussed true where the page has comments, which are no blocks here: its article stands over them
 * @returns null where the text wasn't copied with a page around it
 */
export function findMainText(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  discussed: boolean,
): MainText | null {
  const twice = textsOfSeveral(blocks);
  const gains = blocks.map((block, i) => {
    const gain = gainOf(block, own[i] ?? null);
    return gain > 0 && block.text.length <= PATTERN_LENGTH && twice.has(comparable(block.text)) ? 0 : gain;
  });
  const most = mostProse(blocks, gains, own);
  const plain = discussed || isPlainPage(blocks, own);
  const start = plain ? firstBelowMenu(blocks, own, most.start) : most.start;
  const end = plain ? whereTextStops(blocks, own, most.end) : most.end;
  const around = [...blocks.keys()].filter((i) => i < start || i >= end);
  const entries = around.filter((i) => isMenuEntry(blocks[i]) || own[i]?.evidence === NAVIGATION);
  if (entries.length < MIN_MENU && !isListOfTeasers(blocks.slice(0, start))) return null;
  const page = { blocks, own, twice, start, end };
  const front = start >= MIN_AROUND;
  const above = front ? headlineAbove(page) : null;
  const title = headlineWithin(page);
  const within = title !== null && (above === null || isBetterTitle(page, title, above)) ? title : null;
  const last = withData(blocks, own, withLastWords(gains, own, end));
  return {
    headline: within ?? above ?? (front ? titleBelowMenu(blocks, own, start) : null),
    start: within ?? (front ? Math.max(start, above ?? 0) : null),
    end: blocks.length - last >= (front ? MIN_FOOT : MIN_AROUND) ? last : null,
    repeated: repeats(page),
  };
}

/**
 * Lines that stand elsewhere too: teasers, titles of galleries. Prose counts only where a teaser says it, or a picture's
 * text and its caption, one close to the other: an interview may ask everybody the same.
 */
function repeats({ blocks, twice, start, end }: WholePage): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (const places of twice.values()) {
    const all = places.filter((i) => (blocks[i]?.text.length ?? 0) > LABEL_LENGTH);
    const teased = all.some((i) => i < start || i >= end);
    for (const [k, i] of all.entries()) {
      const close = i - (all[k - 1] ?? -CLOSE) < CLOSE || (all[k + 1] ?? i + CLOSE) - i < CLOSE;
      const block = blocks[i];
      if (teased || close || (block !== undefined && !isProse(block))) repeated.add(i);
    }
  }
  return repeated;
}

/** The stretch with the highest sum, in one pass (Kadane). */
function mostProse(
  blocks: readonly Block[],
  gains: readonly number[],
  own: readonly (Own | null)[],
): { start: number; end: number } {
  let [start, end, best] = [0, 0, 0];
  let [from, sum] = [0, 0];
  for (const [i, gain] of gains.entries()) {
    if (sum <= 0) [from, sum] = [i, 0];
    const near = gain > 0 && gain < MOST ? [i - 2, i - 1, i + 1, i + 2] : [];
    const alone =
      near.length > 0 && near.every((k) => (gains[k] ?? -1) <= 0) && !isBehindList(blocks, gains, i);
    sum += alone ? gain * ALONE : gain;
    if (sum > best) [start, end, best] = [from, i + 1, sum];
  }
  return { start, end: beforeTeasers(blocks, gains, own, start, end) };
}

/** A paragraph under a heading behind a list of the text: '• Nine for guests', 'What comes next'. */
function isBehindList(blocks: readonly Block[], gains: readonly number[], i: number): boolean {
  let k = i - (blocks[i - 1]?.marker == null ? 2 : 1);
  for (let items = 0; items < MOST_ITEMS && blocks[k]?.marker != null; items++) k--;
  return k < i - 2 && (gains[k] ?? 0) > 0;
}
const MOST_ITEMS = 12;

/**
 * The end of the article before 'Most read' or a newsletter's box, where teasers with summaries follow it. A box for a
 * newsletter has labels of its own, and stands within texts as often: only titles behind it count.
 */
function beforeTeasers(
  blocks: readonly Block[],
  gains: readonly number[],
  own: readonly (Own | null)[],
  start: number,
  end: number,
): number {
  let [prose, others, titles, cut] = [0, 0, 0, end];
  for (let i = end - 1; i > start; i--) {
    const evidence = own[i]?.evidence;
    const related = evidence === RELATED_LINKS && !WITHIN_TEXT.test(blocks[i]?.text ?? '');
    if (
      (related && others >= TEASERS * prose && !textGoesOn(gains.slice(i + 1, Math.min(end, i + REACH)))) ||
      (evidence === NEWSLETTER && titles >= TEASERS * prose)
    )
      cut = i;
    // Titles in a list, with their summaries.
    if ((gains[i] ?? 0) > 0 && blocks[i]?.marker === null) prose++;
    else others++;
    if ((gains[i] ?? 0) <= 0 && own[i] === null) titles++;
  }
  return cut;
}

/**
 * The end behind a last paragraph that links within the text keep apart: what says of itself that it is none stands
 * behind it, or hardly anything.
 */
function withLastWords(gains: readonly number[], own: readonly (Own | null)[], end: number): number {
  const next = gains.findIndex((gain, i) => i >= end && (gain > 0 || own[i] !== null));
  const apart = next < 0 || next - end > MOST_LINKS || (gains[next] ?? 0) <= 0;
  return apart || (own[next + 1] === null && gains.length - next > MOST_LINKS) ? end : next + 1;
}

/** The end behind a list of data that the text closes with: dates of a tour, results, prices. A line may introduce it. */
function withData(blocks: readonly Block[], own: readonly (Own | null)[], end: number): number {
  const isData = (i: number): boolean => {
    const block = blocks[i];
    return (
      block !== undefined && own[i] === null && /\d/.test(block.text) && countWords(block.text) >= DATA_WORDS
    );
  };
  const from = isData(end) ? end : end + 1;
  let to = from;
  while (isData(to)) to++;
  return to - from >= MIN_DATA ? to : end;
}

/** The texts of more than one block, as headline.ts compares them, with their blocks. */
function textsOfSeveral(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of blocks.entries()) {
    const key = text.length <= PATTERN_LENGTH ? comparable(text) : '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  places.delete('');
  return new Map([...places].filter(([, all]) => all.length > 1));
}

/** Short lines without end over the first prose, and no list of data ('Level: 70'). A text copied alone begins with prose. */
function isListOfTeasers(above: readonly Block[]): boolean {
  // Numbers stand in menus too: 'iPhone 11'.
  const data = above.filter(({ text, marker }) =>
    (marker === null ? DATA : PAIR).test(text.replace(POSTS_BEHIND, '')),
  ).length;
  const begins = above.slice(0, MIN_AROUND).some(isProse);
  return !begins && above.length >= MANY && data < above.length * MOST_DATA;
}

/** Fields to fill in, as text browsers print them. */
const FORM = /_{12}/;

/** What a block adds to the stretch that it stands in. */
function gainOf(block: Block, own: Own | null): number {
  if (own !== null) return -ITEM_COST;
  if (isProse(block) && !FORM.test(block.text.slice(0, PATTERN_LENGTH)))
    return Math.min(wordsIn(block), MOST);
  return block.marker === null || atxMark(block).level > 0 ? -COST : -ITEM_COST;
}
