import { stopWords } from '../../text/stop-words.ts';
import { stemOf } from '../../text/terms.ts';
import type { Block, Own } from '../blocks/block.ts';
import { atxMark } from '../heading.ts';
import { endsSentence, isProse, wordsIn } from '../is-prose.ts';
import { UPDATE_TIME } from '../patterns/names.ts';
import { PATTERN_LENGTH } from '../patterns.ts';
import { isByAlone } from './byline.ts';
import { isSignedLine } from './headline-form.ts';
import { isMasthead } from './masthead.ts';
import { comparable } from './titles.ts';

/** A page copied whole: its blocks, what each says of itself, where the texts of several stand; and where its main text stands. */
export type WholePage = Readonly<{
  blocks: readonly Block[];
  own: readonly (Own | null)[];
  twice: ReadonlyMap<string, readonly number[]>;
  start: number;
  end: number;
}>;

/** How far from where the text begins a headline stands, in blocks that say nothing of themselves, and its length in words. */
const ABOVE = 30;
const BELOW = 5;
const MIN_WORDS = 4;
const MAX_WORDS = 32;
/** One that hangs out and ends like a sentence is no dek where it is shorter, in words. */
const SENTENCE_MAX_WORDS = 22;
/**
 * What a line's score is made of, besides the share of its words that the text repeats: a byline or date within so many
 * blocks below it, less with others between; Markdown's mark of a page's title, which html2text prints, or a place left of
 * the text, as lynx does; another place
 * where it stands; each block between it and the text. Set on 71 news pages as html2text, lynx and w3m print them.
 */
const MIN_SCORE = 0.2;
const SIGNED_REACH = 3;
const SIGNED = 0.6;
const SIGNED_LOSS = 0.1;
const MARKED = 0.3;
const TWICE = 0.15;
const DISTANCE = 0.01;
/** A dek says more of the text than the headline over it: only one that says so much more is taken instead. */
const DEK_GAIN = 0.5;
const HEADLINE_REPEATED = 0.4;
/** The way to the article, greetings, names of pictures, captions with their source, addresses, rows of tables. */
const NO_HEADLINE =
  /^(?:home|startseite|accueil|inicio|início)(?:\s?[>›»/|·:]|(?: \S+){0,4}$)|^welcome to\s|^[[(].*[\])]$|https?:|\S {3,}\S|:$|\bcredit(?:\.{3}|:)|\. ?\([^()]{2,60}\)$/i;

const stops = stopWords('en');
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stops.has(word)).map(stemOf);

/** The line about where the text begins whose words the text repeats, that a byline follows, that stands there twice. */
export function headlineAbove(page: WholePage): number | null {
  const { blocks, twice, start, end } = page;
  const said = saidBy(blocks.slice(start, end));
  let [headline, most, evident] = [-1, MIN_SCORE, false];
  let previous = -1;
  for (const [i, between] of silentAround(page)) {
    const above = previous;
    previous = i;
    const block = blocks[i];
    if (block === undefined || block.text.length > PATTERN_LENGTH) continue;
    if (i >= start && isProse(block)) break;
    const words = comparable(block.text);
    const again = twice.has(words);
    if (!canBeHeadline(block, again)) continue;
    const known = comparable(blocks[headline]?.text ?? '');
    // 'Home News Business Title' is the way to 'Title'.
    if (headline >= 0 && words.endsWith(` ${known}`)) continue;
    const share = shareOf(block, said);
    const score =
      share +
      signed(page, i, said) +
      (again ? TWICE : 0) +
      (isSetApart(block) ? MARKED : 0) -
      DISTANCE * between;
    if (known.endsWith(` ${words}`)) [headline, most, evident] = [i, Math.max(score, most), true];
    const dek = above === headline && words !== known && evident && score < most + DEK_GAIN;
    if (score > most && !dek) [headline, most, evident] = [i, score, again || share >= HEADLINE_REPEATED];
  }
  return headline < 0 ? null : headline;
}

/** How much of the words of one line a later stretch of the text repeats, and of another hardly any: a title and a teaser. */
const TITLE_SHARE = 0.5;
const TEASER_SHARE = 0.2;

/** Whether the text behind a title within it says much of that title, and next to nothing of the line above it all. */
export function isBetterTitle({ blocks, end }: WholePage, within: number, above: number): boolean {
  const said = saidBy(blocks.slice(within + 1, end));
  return shareOf(blocks[within], said) >= TITLE_SHARE && shareOf(blocks[above], said) <= TEASER_SHARE;
}

/** The words of a stretch's sentences. */
const saidBy = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.filter(({ text }) => endsSentence(text)).flatMap(({ text }) => wordsOf(text)));

/** The share of a line's words that a text says. */
function shareOf(block: Block | undefined, said: ReadonlySet<string>): number {
  const words = wordsOf(block?.text ?? '');
  return words.filter((word) => said.has(word)).length / Math.max(1, words.length);
}

/** Among teasers no line is another's dek. */
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The title behind teasers that look like the text's beginning: a byline or date stands right under it, and it stands
 * elsewhere too or is set apart.
 */
export function headlineWithin(page: WholePage): number | null {
  const { blocks, own, twice, start, end } = page;
  const found = blocks
    .slice(start, end)
    .findIndex(
      (block, i) =>
        own[start + i] === null &&
        block.text.length <= PATTERN_LENGTH &&
        canBeHeadline(block, true) &&
        signed(page, start + i, NOTHING) === SIGNED &&
        (twice.has(comparable(block.text)) || isSetApart(block)),
    );
  return found < 0 ? null : start + found;
}

/** The blocks around where the text begins that say nothing of themselves, with how many such stand between. */
function silentAround({ own, start, end }: WholePage): [number, number][] {
  const silent = (from: number, to: number): number[] =>
    [...own.keys()].slice(from, to).filter((i) => own[i] === null);
  const above = silent(0, start).slice(-ABOVE);
  const below = silent(start, Math.min(end, start + BELOW));
  return [
    ...above.map((i, k): [number, number] => [i, above.length - k]),
    ...below.map((i, k): [number, number] => [i, k]),
  ];
}

/** With Markdown's mark of a title, or hanging out to the left of the text. */
const isSetApart = (block: Block): boolean => atxMark(block).level === 1 || block.hanging > 0;

function canBeHeadline(block: Block, again: boolean): boolean {
  const count = wordsIn(block);
  if (count < MIN_WORDS || count > MAX_WORDS) return false;
  if (block.marker !== null || NO_HEADLINE.test(block.text) || isMasthead(block)) return false;
  if (isSignedLine(block.text)) return false;
  const short = block.hanging > 0 && count <= SENTENCE_MAX_WORDS;
  return again || short || !/[.。](?:["”“’»«)」]| »)*$/.test(block.text);
}

/** A headline and its deks under one another have so many lines; it has more words than a button, and the text says them. */
const MOST_FLUSH = 4;
const FLUSH_WORDS = 5;
const FLUSH_SHARE = 0.4;

/** The headline that a line stands under as its dek: the first of lines right under one another. The line itself otherwise. */
function flushTop({ blocks, own }: WholePage, i: number, said: ReadonlySet<string>): number {
  let top = i;
  while (top > 0 && i - top < MOST_FLUSH && blocks[top]?.gap === 0 && own[top - 1] === null) top--;
  const block = blocks[top];
  if (top === i || block === undefined || i - top >= MOST_FLUSH || block.gap === 0) return i;
  const isTitle = canBeHeadline(block, false) && wordsIn(block) >= FLUSH_WORDS;
  return isTitle && shareOf(block, said) >= FLUSH_SHARE ? top : i;
}

/** What a byline or date below a line says for it: for the first of several lines without a blank one between. */
function signed(page: WholePage, i: number, said: ReadonlySet<string>): number {
  const { blocks, own } = page;
  if (flushTop(page, i, said) < i) return 0;
  let between = 0;
  for (let k = i + 1; k < own.length && between < SIGNED_REACH; k++) {
    const next = own[k] ?? null;
    const text = blocks[k]?.text ?? '';
    const line = next === null && (isSignedLine(text) || isByAlone(text));
    if (line || next?.label === 'byline' || next?.label === 'date' || next?.evidence === UPDATE_TIME)
      return SIGNED - SIGNED_LOSS * between;
    if (next === null && flushTop(page, k, said) !== i) between++;
  }
  return 0;
}
