import { flat } from '../text/span.ts';
import { stopWords } from '../text/stop-words.ts';
import { stemOf } from '../text/terms.ts';
import { countWords } from '../text/words.ts';
import type { Block, Own } from './block.ts';
import { atxMark } from './heading.ts';
import { comparable, endsSentence, isMasthead } from './headline.ts';
import { MENU_ENTRY } from './lexicon.ts';
import { NAVIGATION, PATTERN_LENGTH, RELATED_LINKS, UPDATE_TIME } from './patterns.ts';

/**
 * Where the article stands in a page that was copied whole, with its menus, teasers and foot. Block indices, half open;
 * a side is null where hardly anything surrounds the text.
 */
export type MainText = Readonly<{
  headline: number | null;
  start: number | null;
  end: number | null;
  /** Texts of more than one block, as headline.ts compares them. */
  twice: ReadonlySet<string>;
}>;

/** Shorter blocks are labels, links and teasers, unless they end a sentence. */
const PROSE_WORDS = 8;
const LONG_WORDS = 25;
/** What a block of prose gives is its words, up to so many; what anything else costs. */
const MOST = 60;
const COST = 8;
const ITEM_COST = 3;
/** Teasers stand alone between short lines: what a block with no other prose near it gives, as a share. */
const ALONE = 0.5;
/** With fewer menu entries around it a text was copied alone; a side with fewer blocks belongs to it. */
const MIN_MENU = 3;
const MIN_AROUND = 6;
/** So many short lines over a text are teasers, if no more of them than this are data. */
const MANY = 25;
const MOST_DATA = 0.3;
/** Behind 'Most read' teasers begin where so many times more blocks are short than prose. */
const TEASERS = 1.5;
/** A list of data has so many lines at least, each with a number and so many words. */
const MIN_DATA = 4;
const DATA_WORDS = 3;
/** How far from where its text begins a headline stands, in blocks, and what speaks for it at least: see `headlineOf`. */
const ABOVE = 30;
const BELOW = 5;
const MIN_SCORE = 0.2;
const HEADLINE_WORDS = 4;
const HEADLINE_MAX_WORDS = 32;
/**
 * What a line's score is made of, besides the share of its words that the text repeats: a byline or date so many blocks
 * below it, another place where it stands, each block between it and the text. Set on 71 news pages as lynx and w3m
 * print them.
 */
const SIGNED_REACH = 3;
const SIGNED = 0.6;
const SIGNED_LOSS = 0.1;
/** What Markdown's mark of a page's title says, which html2text prints. */
const MARKED = 0.3;
const TWICE = 0.15;
const DISTANCE = 0.01;
/** A dek says more of the text than the headline over it: only one that says so much more is taken instead. */
const DEK_GAIN = 0.5;
const HEADLINE_REPEATED = 0.4;

/**
 * The stretch of blocks that has most prose and least else: the maximal sum of gains and costs (body text extraction;
 * Finn, Kushmerick and Smyth 2001). Its headline is the line above it whose words the text repeats.
 *
 * @param own what each block's words say, or null
 * @returns null where the text wasn't copied with a page around it
 */
export function findMainText(blocks: readonly Block[], own: readonly (Own | null)[]): MainText | null {
  const twice = textsOfSeveral(blocks);
  const gains = blocks.map((block, i) =>
    twice.has(comparable(block.text))
      ? Math.min(0, gainOf(block, own[i] ?? null))
      : gainOf(block, own[i] ?? null),
  );
  const { start, end } = mostProse(gains, own);
  const around = [...blocks.keys()].filter((i) => i < start || i >= end);
  const entries = around.filter((i) => isMenuEntry(blocks[i]) || own[i]?.evidence === NAVIGATION);
  if (entries.length < MIN_MENU && !isListOfTeasers(blocks.slice(0, start))) return null;
  const front = start >= MIN_AROUND;
  const foot = blocks.length - withData(blocks, own, end) >= MIN_AROUND;
  const headline = front ? headlineOf(blocks, own, start, end, twice) : null;
  const within = headline === null ? titleWithin(blocks, own, start, end, twice) : null;
  return {
    headline: headline ?? within,
    start: within ?? (front ? start : null),
    end: foot ? withData(blocks, own, end) : null,
    twice,
  };
}

/** The stretch with the highest sum, in one pass (Kadane). */
function mostProse(gains: readonly number[], own: readonly (Own | null)[]): { start: number; end: number } {
  let [start, end, best] = [0, 0, 0];
  let [from, sum] = [0, 0];
  for (const [i, gain] of gains.entries()) {
    if (sum <= 0) [from, sum] = [i, 0];
    const alone = gain > 0 && gain < MOST && [i - 2, i - 1, i + 1, i + 2].every((k) => (gains[k] ?? -1) <= 0);
    sum += alone ? gain * ALONE : gain;
    if (sum > best) [start, end, best] = [from, i + 1, sum];
  }
  return { start, end: beforeTeasers(gains, own, start, end) };
}

/** The end of the article before 'Most read', where teasers with summaries follow it. */
function beforeTeasers(
  gains: readonly number[],
  own: readonly (Own | null)[],
  start: number,
  end: number,
): number {
  let [prose, others, cut] = [0, 0, end];
  for (let i = end - 1; i > start; i--) {
    if (own[i]?.evidence === RELATED_LINKS && others >= TEASERS * prose) cut = i;
    if ((gains[i] ?? 0) > 0) prose++;
    else others++;
  }
  return cut;
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

function textsOfSeveral(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of blocks) {
    const key = text.length <= PATTERN_LENGTH ? comparable(text) : '';
    if (key !== '') times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Set([...times].filter(([, n]) => n > 1).map(([key]) => key));
}

/** Short lines without end over the first prose, and no list of data ('Level: 70'). */
function isListOfTeasers(above: readonly Block[]): boolean {
  const data = above.filter(({ text, marker }) => marker === null && /\d|\S: \S/.test(text)).length;
  return above.length >= MANY && data < above.length * MOST_DATA;
}

/** 'Sport', 'About us', 'Privacy policy'. */
const isMenuEntry = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= 40 && MENU_ENTRY.test(flat(block.text));

/** What a block adds to the stretch that it stands in. */
function gainOf(block: Block, own: Own | null): number {
  if (own !== null) return -ITEM_COST;
  if (isProse(block)) return Math.min(wordsIn(block.text), MOST);
  return block.marker === null || atxMark(block).level > 0 ? -COST : -ITEM_COST;
}

/** Long and with marks inside, as clouds of tags are not, or a whole sentence. */
export function isProse({ text }: Block): boolean {
  const words = wordsIn(text);
  return (
    (words >= LONG_WORDS && /[.,;:!?…–—、。][\s"”’»)]/.test(text)) ||
    (words >= PROSE_WORDS && endsSentence(flat(text)))
  );
}

/** Chinese and Japanese put no blanks between words: about two characters make one. */
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const wordsIn = (text: string): number => {
  const ideographic = text.slice(0, PATTERN_LENGTH).match(IDEOGRAPHIC)?.length ?? 0;
  return countWords(text) + Math.floor(ideographic / 2);
};

/** The way to the article, names of pictures, addresses, rows of tables. */
const NO_HEADLINE =
  /^(?:home|startseite|accueil|inicio|início|welcome to)\s|^[[(].*[\])]$|https?:|\S {3,}\S|:$|\bcredit(?:\.{3}|:)/i;
const stops = stopWords('en');
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stops.has(word)).map(stemOf);

/** The line about where the text begins whose words the text repeats, that a byline follows, that stands there twice. */
function headlineOf(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  start: number,
  end: number,
  twice: ReadonlySet<string>,
): number | null {
  const said = new Set(
    blocks
      .slice(start, end)
      .filter(({ text }) => endsSentence(text))
      .flatMap(({ text }) => wordsOf(text)),
  );
  let [headline, most, repeated] = [-1, MIN_SCORE, 0];
  let previous = -1;
  for (const [i, between] of candidates(own, start, end)) {
    const under = previous;
    previous = i;
    const block = blocks[i];
    if (block === undefined || block.text.length > PATTERN_LENGTH) continue;
    if (i >= start && isProse(block)) break;
    const again = twice.has(comparable(block.text));
    if (!canBeHeadline(block, again)) continue;
    const words = wordsOf(block.text);
    const share = words.filter((word) => said.has(word)).length / Math.max(1, words.length);
    const score =
      share +
      signed(own, i) +
      (again ? TWICE : 0) +
      (atxMark(block).level === 1 ? MARKED : 0) -
      DISTANCE * between;
    const dek = under === headline && repeated >= HEADLINE_REPEATED && score < most + DEK_GAIN;
    if (score > most && !dek) [headline, most, repeated] = [i, score, share];
  }
  return headline < 0 ? null : headline;
}

/** The title behind teasers that look like the text's beginning: a date or byline under it, and it stands elsewhere too. */
function titleWithin(
  blocks: readonly Block[],
  own: readonly (Own | null)[],
  start: number,
  end: number,
  twice: ReadonlySet<string>,
): number | null {
  const found = blocks
    .slice(0, end)
    .findIndex(
      (block, i) =>
        i >= start &&
        own[i] === null &&
        block.text.length <= PATTERN_LENGTH &&
        canBeHeadline(block, true) &&
        signed(own, i) === SIGNED &&
        (twice.has(comparable(block.text)) || atxMark(block).level === 1),
    );
  return found < 0 ? null : found;
}

/** The blocks around where the text begins that say nothing of themselves, with how many such stand between. */
function candidates(own: readonly (Own | null)[], start: number, end: number): [number, number][] {
  const silent = (from: number, to: number): number[] =>
    [...own.keys()].slice(from, to).filter((i) => own[i] === null);
  const above = silent(0, start).slice(-ABOVE);
  const below = silent(start, Math.min(end, start + BELOW));
  return [
    ...above.map((i, k): [number, number] => [i, above.length - k]),
    ...below.map((i, k): [number, number] => [i, k]),
  ];
}

function canBeHeadline(block: Block, again: boolean): boolean {
  const count = wordsIn(block.text);
  if (count < HEADLINE_WORDS || count > HEADLINE_MAX_WORDS) return false;
  if (block.marker !== null || NO_HEADLINE.test(block.text) || isMasthead(block)) return false;
  return again || !/[.。]["”’»)」]*$/.test(block.text);
}

/** What a byline or date below a line says for it: less with others between. */
function signed(own: readonly (Own | null)[], i: number): number {
  let between = 0;
  for (let k = i + 1; k < own.length && between < SIGNED_REACH; k++) {
    const next = own[k] ?? null;
    if (next?.label === 'byline' || next?.label === 'date' || next?.evidence === UPDATE_TIME)
      return SIGNED - SIGNED_LOSS * between;
    if (next === null) between++;
  }
  return 0;
}
