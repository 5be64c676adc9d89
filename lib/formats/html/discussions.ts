import { briefSignature } from '../../structure/comments/comment-lines.ts';
import { talks } from '../../structure/comments/discussion.ts';
import { UNLIKE_NAME } from '../../structure/lexicon.ts';
import { findDate } from '../../text/dates.ts';
import { firstIndex } from '../../text/first-index.ts';
import { ancestorsOf, type Element, insideAny, isText, names, type Page } from './dom.ts';
import { COMMENT_TEXT_NAMES, DISCUSSION_NAMES } from './elements.ts';

const DISCUSSION_ELEMENTS: ReadonlySet<string> = new Set(['div', 'section', 'ol', 'ul', 'dl']);

/** True for what holds a page's comments, or the text of one, by its name. */
const isDiscussion = (element: Element): boolean =>
  holdsDiscussion(element) || COMMENT_TEXT_NAMES.test(names(element));
const holdsDiscussion = (element: Element): boolean =>
  DISCUSSION_ELEMENTS.has(element.name) && DISCUSSION_NAMES.test(names(element));

/**
 * What holds a page's comments: by its name, or because texts of comments stand in it, and it stands outside the article.
 *
 * @param root the article's element
 * @returns indices into `Page.nodes`
 */
export function discussionsOf(page: Page, root: number, furniture: readonly boolean[]): ReadonlySet<number> {
  const around = ancestorsOf(page, root);
  const discussions = new Set<number>();
  /** For each element the outermost one around it that doesn't hold the article. */
  const outermost: number[] = [];
  for (const [i, { element, parent }] of page.nodes.entries()) {
    const outer = parent === root ? -1 : (outermost[parent] ?? -1);
    outermost.push(i === root || around.has(i) ? -1 : around.has(parent) ? i : outer);
    if (!isDiscussion(element)) continue;
    discussions.add(i);
    const whole = outermost[i] ?? -1;
    if (!furniture[i] && whole >= 0) discussions.add(whole);
  }
  return discussions;
}

/** For each element whether it is part of a comment, or of what the page calls its comments. */
export const inDiscussion = (page: Page, commentOwners: readonly number[]): readonly boolean[] =>
  insideAny(page, (i, element) => (commentOwners[i] ?? -1) >= 0 || isDiscussion(element));

/** So many elements side by side that begin with a name and a date are comments. */
const ENOUGH_SIGNED = 3;
/** A commenter's name is shorter, and stands with its date in so many characters at the beginning. */
const NAME_WORDS = 4;
const HEAD_LENGTH = 80;
/** Of them at least this share talk to others: the entries of a live blog don't. */
const TALKING_SHARE = 0.5;
/** So much of an element's text is looked at, in characters. */
const PIECE_LENGTH = 400;
/** What may stand between the two. */
const CONNECTING: ReadonlySet<string> = new Set(
  'on at am um le el il op posted by von par por says said wrote reply'.split(' '),
);

/**
 * For each element whether it is or stands in one of several side by side that each begin with a name and a date, and talk
 * to each other: the comments of pages that call them nothing. A list of articles looks much the same: only where such
 * elements stand below an article do they say anything.
 */
export function inSignedSiblings(page: Page): readonly boolean[] {
  const { nodes } = page;
  const ends = subtreeEnds(nodes);
  const pieces = nodes.flatMap(({ element }, node) => {
    // A letter alone stands for its author's picture.
    const text = element.children.find((child) => isText(child) && child.data.trim().length > 1);
    return text !== undefined && isText(text)
      ? [{ node, text: text.data.trim().slice(0, PIECE_LENGTH) }]
      : [];
  });
  const signed = new Map<string, number[]>();
  let next = 0;
  for (const [i, { element, parent }] of nodes.entries()) {
    while ((pieces[next]?.node ?? i) < i) next++;
    const head = pieces.slice(next, next + 2).filter(({ node }) => node < (ends[i] ?? 0));
    const heads = head.map(({ text }) => text.slice(0, HEAD_LENGTH));
    if (!isSigned(heads)) continue;
    const key = `${parent} ${element.name}`;
    const known = signed.get(key);
    if (known === undefined) signed.set(key, [i]);
    else known.push(i);
  }
  // Names may stand beside the texts, as in '<dt>Ana, 3 hours ago</dt><dd>': from the first on, all is discussion.
  const begins = new Map<number, number>();
  for (const [first, ...others] of signed.values()) {
    const parent = nodes[first ?? -1]?.parent ?? -1;
    if (first === undefined || others.length + 1 < ENOUGH_SIGNED) continue;
    const items = [first, ...others];
    const talking = items.filter((item, k) =>
      talks(textBetween(pieces, item, items[k + 1] ?? ends[parent] ?? item)),
    );
    if (talking.length < items.length * TALKING_SHARE) continue;
    begins.set(parent, Math.min(first, begins.get(parent) ?? first));
  }
  return insideAny(page, (i) => i >= (begins.get(nodes[i]?.parent ?? -1) ?? Number.POSITIVE_INFINITY));
}

type Piece = Readonly<{ node: number; text: string }>;

/** The text of the elements from one to another. */
function textBetween(pieces: readonly Piece[], from: number, to: number): string {
  const first = firstIndex(pieces.length, (k) => (pieces[k]?.node ?? 0) < from);
  const texts: string[] = [];
  for (let k = first; k < first + MOST_PIECES && (pieces[k]?.node ?? to) < to; k++)
    texts.push(pieces[k]?.text ?? '');
  return texts.join(' ');
}
const MOST_PIECES = 12;

/** 'Ana Reyes 3 hours ago', 'quayside - 16.08.2025' */
function isSigned(heads: readonly string[]): boolean {
  if (briefSignature(heads[0] ?? '') !== null) return true;
  const head = heads.join(' ');
  const found = findDate(head);
  if (found === null) return briefSignature(head) !== null;
  // A text behind an element counts as its parent's, and comes first.
  const name = head.slice(0, found.start).trim() || head.slice(found.end).trim();
  const words = name
    .split(/[\s,;:·•|/()–—-]/)
    .filter((word) => word !== '' && !CONNECTING.has(word.toLowerCase()));
  return (
    /^[\p{L}\d@]/u.test(name) &&
    !UNLIKE_NAME.test(name.replace(/[,:;]$/, '')) &&
    words.length > 0 &&
    words.length <= NAME_WORDS
  );
}

/** For each element the index behind its last descendant. */
function subtreeEnds(nodes: Page['nodes']): readonly number[] {
  const ends = nodes.map((_, i) => i + 1);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[i] ?? 0);
  }
  return ends;
}
