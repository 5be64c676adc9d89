import { datelineLength } from '../../text/dateline.ts';
import { flat } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { type Block, type Own, signs } from '../blocks/block.ts';
import { endsSentence, isProse } from '../is-prose.ts';
import { PATTERN_LENGTH } from '../patterns.ts';
import { parseBareByline } from './byline.ts';
import { isHeadline, isTitleCase } from './headline-form.ts';
import { isKicker, isPartOfMenu, UNDER_KICKER_WORDS } from './masthead.ts';
import { comparable } from './titles.ts';

/**
 * What the first lines of a text can be other than its headline: a kicker, a menu, a site's name, with the headline below
 * them. The blocks' own words and the index of the line are given; what is found is an index, or -1.
 */

/** Whether a block can be the headline over the one given, or over a byline where it is signed. */
function isTitle({ text }: Block, next: Block | undefined, signed = false): boolean {
  if (text.length > PATTERN_LENGTH) return false;
  const title = flat(text);
  return isHeadline(title, countWords(title), next, signed);
}

/**
 * A title that hangs out to the left, or stands in the middle, right below a few words that don't, as lynx prints kickers
 * and headlines; or -1.
 */
export function setApartBelow(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const kicker = blocks[i];
  if (kicker === undefined || countWords(kicker.text) > SHORT_KICKER) return -1;
  if (kicker.indent >= MIN_CENTRED) return -1;
  // Lynx sets titles of pages in the middle, and other headings out to the left.
  const isPlaced = kicker.hanging > 0 ? isCentred : isSetApart;
  const at = blocks.findIndex((block, k) => k > i && (isPlaced(block) || isProse(block)));
  const title = blocks[at];
  return title !== undefined &&
    at - i <= MOST_OVER &&
    own[at] === null &&
    countWords(title.text) > SHORT_KICKER &&
    !endsSentence(title.text) &&
    isTitle(title, blocks[at + 1])
    ? at
    : -1;
}
const MOST_OVER = 3;

/** True for what hangs out, and for one line with as much room before it as behind it, in the 80 columns of a terminal. */
const isSetApart = (block: Block): boolean => block.hanging > 0 || isCentred(block);
const isCentred = ({ indent, lines, text }: Block): boolean =>
  lines.length === 1 && indent >= MIN_CENTRED && Math.abs(2 * indent + text.length - COLUMNS) <= OFF_CENTRE;
const COLUMNS = 79;
const OFF_CENTRE = 3;
const MIN_CENTRED = 6;

/** Whether a block is names alone, an item of a list or not. */
export const isNamesAlone = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length <= PATTERN_LENGTH &&
  parseBareByline(block.text.slice(block.marker?.kind === 'bullet' ? block.marker.width : 0), block.start)
    .length > 0;

/**
 * A signed title under the first line: below a kicker, where the first line is an alert or a shout ('QUAY WAR'), or hanging
 * out under a dek that doesn't; or -1.
 */
export function signedUnder(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const [first, second] = [blocks[i], blocks[i + 1]];
  if (first === undefined || second === undefined) return -1;
  const under = isKicker(second) ? i + 2 : i + 1;
  const title = blocks[under];
  const open = own[under] === null && signs(own[under + 1]) && !signs(own[i + 1]);
  if (title === undefined || !open || endsSentence(title.text)) return -1;
  const apart = endsSentence(first.text) && first.hanging === 0 && title.hanging > 0;
  const shouted = isShout(first) && !isShout(title);
  const is = (under > i + 1 || apart || shouted) && countWords(title.text) > KICKER_WORDS;
  return is && isTitle(title, blocks[under + 2], true) ? under : -1;
}

/** A few words in capitals, as tabloids set them over headlines; papers' headlines in capitals have more. */
const isShout = ({ text }: Block): boolean =>
  countWords(text) <= SHORT_KICKER && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** 'Weldon Liberals' over 'Brandt’s Logic On the Quay Explains Misplaced Priorities' and the text: whose site it is; or -1. */
export function underWords(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const [site, title, text] = blocks.slice(i, i + 3);
  if (site === undefined || title === undefined || text === undefined) return -1;
  const open = own.slice(i, i + 3).every((said) => said === null) && title.gap > 0 && text.gap > 0;
  const few = countWords(site.text) <= SHORT_KICKER && !/[^\p{L} ]/u.test(site.text);
  const said = flat(title.text);
  const is = countWords(said) >= LONG_TITLE && isTitleCase(said) && !endsSentence(said) && isProse(text);
  return open && few && is && isTitle(title, text) ? i + 1 : -1;
}
/** Deks have a headline's style where they have as few words as one. */
const LONG_TITLE = 8;

/** 'The Weldon Champion' over a title, a dek or none, and '- By Rory Feld': pages of printed papers put on the web; or -1. */
export function underPaper(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const signed = own.findIndex(
    (said, k) =>
      k > i + 1 && k <= i + MOST_OVER && said?.label === 'byline' && DASHED_BY.test(blocks[k]?.text ?? ''),
  );
  const [paper, title] = [blocks[i], blocks[i + 1]];
  if (signed < 0 || paper === undefined || title === undefined || own[i + 1] !== null) return -1;
  const named = countWords(paper.text) <= KICKER_WORDS && !endsSentence(paper.text);
  return named && isTitle(title, blocks[signed + 1], true) ? i + 1 : -1;
}
const DASHED_BY = /^[-–—] ?By /;

/** Blogger's day, with the title below it: behind the text it says 'Posted by NAME at TIME', or has Blogger's links. */
export function datedAbove(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const day = own.findIndex((said, k) => k > i && k <= i + MOST_OVER && said?.label === 'date');
  const title = blocks[day + 1];
  if (day < 0 || title === undefined || own[day + 1] !== null || !isTitle(title, blocks[day + 2])) return -1;
  const posted = blocks.some(
    ({ text }, k) =>
      k > day + 1 &&
      text.length <= PATTERN_LENGTH &&
      (POSTED.test(text) || (WEEKDAY.test(blocks[day]?.text ?? '') && FORM.test(text))),
  );
  return posted ? day + 1 : -1;
}
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /;
const FORM = /^(?:post a comment|no comments:?)$/i;
const POSTED = /^posted by .{2,60} at \d|^<< home$|^links to this post:?$|^subscribe to:? post comments/i;

/**
 * The title of a page's window, 'Council keeps quay | Weldon | Courier' or 'The Courier - Council keeps quay', over the
 * headline that it repeats; or -1.
 */
export function underWindowTitle(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const window = flat(blocks[i]?.text.slice(0, PATTERN_LENGTH) ?? '');
  const titles = WINDOW_TITLES.flatMap((form) => form.exec(window)?.[1] ?? []).filter(
    (title) => countWords(title) >= UNDER_KICKER_WORDS,
  );
  return blocks.findIndex(
    ({ text }, k) => k > i && k <= i + MOST_UNDER_WINDOW && own[k] === null && titles.includes(flat(text)),
  );
}
/** 'Home News Weldon Council keeps quay open' over the headline that it ends with, other lines between or not; or -1. */
export function underWay(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const front = blocks
    .slice(i, i + MOST_UNDER_WINDOW + 1)
    .map(({ text }) => (text.length <= PATTERN_LENGTH ? flat(text) : ''));
  const at = front.findIndex(
    (title, k) =>
      own[i + k] === null &&
      countWords(title) >= UNDER_KICKER_WORDS &&
      front.slice(0, k).some((way) => way.endsWith(` ${title}`) && WAY.test(way.slice(0, -title.length))),
  );
  return at < 0 ? -1 : i + at;
}
/** Names of a site's parts, one behind the other. */
const WAY = /^(?:[\p{Lu}\d][^\s,.;:!?]{0,30} (?:[›»>|/·-] )?){1,6}$/u;

/** A title under Blogger's day, below what a blog says of itself and its author's picture; or -1. */
export function underPhoto(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const photo = blocks.findIndex(({ text }, k) => k > i && k <= i + MOST_UNDER_WINDOW && PHOTO.test(text));
  const day = photo < 0 ? -1 : own.findIndex((said, k) => k > photo && said?.label === 'date');
  const title = blocks[day + 1];
  const is =
    day > photo &&
    day <= photo + MOST_OVER + 1 &&
    WEEKDAY.test(blocks[day]?.text ?? '') &&
    title !== undefined &&
    own[day + 1] === null &&
    isTitle(title, blocks[day + 2]);
  return is ? day + 1 : -1;
}
const PHOTO = /^my photo$/i;

/** 'The quay must (…' over the headline that it begins: a window's title cut short; or -1. */
export function underCutTitle(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const cut = CUT_TITLE.exec(flat(blocks[i]?.text.slice(0, PATTERN_LENGTH) ?? ''))?.[1];
  if (cut === undefined) return -1;
  return blocks.findIndex(
    ({ text }, k) =>
      k > i &&
      k <= i + MOST_UNDER_WINDOW &&
      own[k] === null &&
      text.length <= PATTERN_LENGTH &&
      text.length > cut.length &&
      flat(text).startsWith(cut),
  );
}
const CUT_TITLE = /^(\S.{8,120}?) ?(?:\.{3}|…)$/;

const WINDOW_TITLES = [
  /^(.{10,200}?) (?:[|–—-]|::) .{2,60}$/,
  /^(?:[^\s|–—-]+ ){1,5}(?:[|–—-]|::) (.{10,200})$/,
];
const MOST_UNDER_WINDOW = 12;

/** A title twice in a row, far below the first line: the page's and the article's own, under a menu in words; or -1. */
export function twiceUnderMenu(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  for (let at = i + MIN_MENU; at <= i + MOST_MENU; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || next === undefined) return -1;
    if (own[at] !== null || next.text !== block.text || !isTitle(block, next)) continue;
    if (countWords(block.text) < UNDER_KICKER_WORDS) continue;
    // A caption twice, within the text
    const above = blocks.slice(i, at).filter(isProse);
    return own.slice(i, at).some(signs) || above.length > MOST_TEASERS ? -1 : at;
  }
  return -1;
}
const MIN_MENU = 8;
const MOST_MENU = 40;
/** More paragraphs than stand within a menu. */
const MOST_TEASERS = 2;

/** A title alone over a dateline, below so many lines that stand together: a station's alerts; or -1. */
export function underAlerts(blocks: readonly Block[], own: readonly (Own | null)[], i: number): number {
  const at = blocks.findIndex((block, k) => k > i && block.gap > 0);
  const [title, text] = [blocks[at], blocks[at + 1]];
  if (title === undefined || text === undefined || at - i < MOST_OVER || own[at] !== null) return -1;
  const apart = blocks.slice(i, at).every((block, k) => own[i + k] === null && block.marker === null);
  const dated = text.gap > 0 && datelineLength(text.text) > 0;
  return apart && dated && isTitle(title, text) ? at : -1;
}

/** 'Harbour in Port Ellery' over a headline, a dek of whole sentences and a byline, as German papers set them. */
export function isKickerOver(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const [kicker, title, dek] = blocks.slice(i, i + 3).map(({ text }) => flat(text));
  if (kicker === undefined || title === undefined || dek === undefined) return false;
  const open =
    own.slice(i, i + 3).every((said) => said === null) && (signs(own[i + 3]) || isNamesAlone(blocks[i + 3]));
  const words = countWords(kicker);
  return (
    open &&
    words <= (endsSentence(dek) ? KICKER_WORDS : SHORT_KICKER) &&
    countWords(title) > words &&
    ![kicker, title].some(endsSentence)
  );
}
/** 'Britain | Small ports': parts of a paper. */
const PIPED = /^[^|/.!?\d]{3,26} ?[|/] ?[^|/.!?\d]{2,25}$/;

/**
 * 'Dispute over the quay:', 'Britain | Small ports' over the headline, the colon on a line of its own or not;
 * 'News Weldon Council keeps quay open', the way to the line below.
 */
export function leadsToTitle({ text }: Block, next: Block | undefined): boolean {
  if (next?.text === ':') return true;
  // 'Norland News |'
  if (/ \|$/.test(text) && countWords(text) <= SHORT_KICKER && next?.gap === 0) return true;
  // 'Council keeps quay |' over 'Council keeps quay'
  if (next !== undefined && text === `${next.text} |`) return true;
  if (next === undefined || next.text.length > PATTERN_LENGTH || countWords(next.text) < UNDER_KICKER_WORDS)
    return false;
  const words = countWords(text);
  const parted =
    (words <= SHORT_KICKER && PIPED.test(text)) ||
    (/:$/.test(text) && next.gap === 0 && words <= KICKER_WORDS);
  const kicker = parted && !endsSentence(next.text) && !isProse(next);
  // 'HomeWorldCouncil keeps quay open', where a program lost the blanks.
  const [way, title] = [comparable(text), comparable(next.text)];
  return kicker || (way.length > title.length && way.endsWith(title));
}

/** 'I moved to a town with one ferry. Here are three things that surprised me.' over a byline, under 'Travel'. */
export function isSignedTitle(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const text = flat(blocks[i]?.text ?? '');
  return (
    own[i] === null &&
    signs(own[i + 1]) &&
    countWords(text) > KICKER_WORDS &&
    isHeadline(text, countWords(text), blocks[i + 2], true)
  );
}

const KICKER_WORDS = 5;
const SHORT_KICKER = 3;

/** A dek or two may stand between a headline and its byline: a title with more above it has a site's name and menu there. */
export const SITE_LINES = 3;

/** The line over the first byline or date, where no prose comes before it and several lines stand above; or -1. */
export function signedBelow(blocks: readonly Block[], own: readonly (Own | null)[], first: number): number {
  const prose = blocks.findIndex((block, k) => k > first && own[k] === null && isProse(block));
  const end = prose < 0 ? blocks.length : prose;
  const signature = own.findIndex((said, k) => k > first && k <= end && signs(said));
  const block = blocks[signature - 1];
  if (block === undefined || signature - 1 - first < SITE_LINES || own[signature - 1] !== null) return -1;
  const text = flat(block.text);
  const name = parseBareByline(block.text, block.start).length > 0;
  const title = !name && block.marker === null && block.text.length <= PATTERN_LENGTH && !endsSentence(text);
  return title && isHeadline(text, countWords(text), undefined, true) ? signature - 1 : -1;
}

/** 'Featured', 'Breaking news' between a menu and the headline. */
const FLAG_WORDS = 2;

/** True where another line that can be the headline comes before the first sentence. */
export function hasTitleBelow(blocks: readonly Block[], own: readonly (Own | null)[], i: number): boolean {
  const next = blocks.findIndex(
    (block, k) =>
      k > i &&
      own[k] === null &&
      !isKicker(block) &&
      !isPartOfMenu(block) &&
      countWords(block.text) > FLAG_WORDS,
  );
  const block = blocks[next];
  return block !== undefined && isTitle(block, blocks[next + 1]);
}
