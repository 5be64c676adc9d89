import type { ChildNode, ParentNode, Text } from 'domhandler';
import { BYLINE_PREFIX } from '../../structure/front/byline-words.ts';
import { normalise } from '../../text/normalise.ts';
import type { Line } from '../document.ts';
import type { Regions } from './body.ts';
import type { CommentElement } from './comments.ts';
import { type Element, isElement, isText, type Page } from './dom.ts';
import { BLOCK_ELEMENTS } from './elements.ts';
import { type State, stateInside } from './state.ts';

/**
 * The visible text of a page, its lines, and for each line the comment that it belongs to (-1: none), its share of links
 * and whether words follow the last of them.
 */
export type Visible = Readonly<{
  text: string;
  lines: readonly Line[];
  owners: readonly number[];
  linkShares: readonly number[];
  goesOn: readonly boolean[];
}>;

type Frame = Readonly<{ node: ChildNode; state: State } | { flush: true } | { mark: string }>;

/** Columns that a list moves its lines to the right. */
const INDENT = 2;
/** A line in bold is made of so few. */
const FEW_PIECES = 6;
/** Characters at the end of a line that decide how the next text joins it. */
const TAIL = 8;

/**
 * Prints a page as text, as a browser would show it: a block of the page becomes a line, a `br` a line break.
 * Walks without recursion; every visible text node is printed once.
 */
export function visibleText(page: Page, regions: Regions, comments: readonly CommentElement[]): Visible {
  const commentAt = new Map(comments.map((c, i) => [c.node, i]));
  const parts: string[] = [];
  const lines: Line[] = [];
  const owners: number[] = [];
  const linkShares: number[] = [];
  const goesOn: boolean[] = [];
  let length = 0;
  // Pieces of the line so far, and its end: looking at the end of a string that grows copies it each time.
  let pieces: string[] = [];
  let tail = '';
  let linked = 0;
  let behindLink = false;
  let strong = 0;
  let last: Text | null = null;
  /** True behind the first prose of the body: what is called a subheading there is a heading, no dek. */
  let begun = false;
  let state: State = {
    region: 'furniture',
    element: 'paragraph',
    level: 0,
    pre: false,
    link: false,
    strong: false,
    comment: -1,
    aside: false,
    within: 0,
    depth: 0,
  };

  const flush = (): void => {
    const buffer = pieces.join('');
    const printed = normalise(buffer);
    const content = (
      state.pre ? printed : printed.replace(/(?<![ \t])[ \t]+(?=\n)|(?<=\n)[ \t]+/g, '')
    ).trim();
    const written = state.pre ? paragraphsOf(content) : [];
    const element = written.length > 0 ? 'paragraph' : state.element;
    const shown =
      written.length > 0 ? written : state.pre || state.comment >= 0 ? [content] : withoutByline(content);
    for (const piece of shown) {
      if (piece === '') continue;
      const gap = length === 0 ? '' : '\n\n';
      const start = length + gap.length;
      parts.push(gap, piece);
      length = start + piece.length;
      const region = state.comment >= 0 ? 'comment' : state.region;
      begun ||= region === 'body' && element === 'paragraph' && piece.length > PROSE;
      lines.push({
        start,
        end: length,
        indent: INDENT * state.depth,
        gap: 1,
        markup: {
          element: element === 'paragraph' && strong > 0 && strong >= letters(content) ? 'strong' : element,
          level: state.level,
          region,
          within: state.within,
        },
      });
      owners.push(state.aside ? -1 : state.comment);
      linkShares.push(linked / Math.max(1, buffer.trim().length));
      goesOn.push(linked > 0 && behindLink);
    }
    pieces = [];
    tail = '';
    linked = 0;
    behindLink = false;
    strong = 0;
    last = null;
  };

  const isBoldLine = (): boolean =>
    state.element === 'paragraph' &&
    strong > 0 &&
    pieces.length <= FEW_PIECES &&
    strong >= letters(pieces.join(''));
  const print = (text: string): void => {
    pieces.push(text);
    tail = (tail + text).slice(-TAIL);
  };

  const roots = page.nodes.filter((n) => n.parent < 0).map((n): Frame => ({ node: n.element, state }));
  const stack: Frame[] = roots.reverse();
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    if ('flush' in frame) {
      flush();
      continue;
    }
    if ('mark' in frame) {
      print(frame.mark);
      continue;
    }
    const { node } = frame;
    if (isText(node)) {
      state = frame.state;
      const shown = state.pre ? node.data : node.data.replace(/\s+/g, ' ');
      if (last !== null && standApart(last, node, tail, shown)) print(' ');
      last = node;
      print(!state.pre && /^$|[\n ]$/.test(tail) ? shown.trimStart() : shown);
      if (state.link) linked += shown.trim().length;
      behindLink = !state.link && (behindLink || /\p{L}{3}/u.test(shown));
      if (state.strong) strong += letters(shown);
      continue;
    }
    if (!isElement(node)) continue;
    const index = page.indexOf.get(node) ?? -1;
    if (regions.hidden[index]) continue;
    if (node.name === 'br') {
      // Two in a row end a paragraph; one is a line break within.
      // A line in bold over text: '<b>About the firm</b><br>It makes batteries.'
      if (/\n *$/.test(tail) || isBoldLine()) flush();
      else print('\n');
      continue;
    }
    const next = stateInside(page, regions, comments, commentAt, node, index, frame.state, begun);
    const block =
      isBlock(node, next.region === 'body') ||
      next.comment !== frame.state.comment ||
      next.aside !== frame.state.aside ||
      next.region !== frame.state.region;
    if (block) {
      flush();
      stack.push({ flush: true });
    } else if (node.name === 'td' || node.name === 'th') {
      if (tail !== '' && !tail.endsWith('\n')) print('  ');
    }
    state = next;
    // The marks that style sheets print around quotations.
    if (node.name === 'q') {
      print('“');
      stack.push({ mark: '”' });
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined) stack.push({ node: child, state: next });
    }
  }
  flush();
  return { text: parts.join(''), lines, owners, linkShares, goesOn };
}

/** Front matter is this long at most. */
const FRONT_MATTER_LENGTH = 400;

/** 'Council votes to stay<br>By Peter Lind<br>March 3': the lines of a block with a byline below its first line. */
function withoutByline(content: string): readonly string[] {
  if (content.length > FRONT_MATTER_LENGTH || !content.includes('\n')) return [content];
  const lines = content.split('\n');
  const byline = lines.findIndex((line, i) => i > 0 && BYLINE_PREFIX.test(line));
  return byline < 0 ? [content] : [lines.slice(0, byline).join('\n'), ...lines.slice(byline)];
}

/** The paragraphs of what is set as code but written in sentences, as old sites print dispatches; none in code. */
function paragraphsOf(content: string): readonly string[] {
  const parts = content.split(/\n[ \t]*\n\s*/).map((part) => part.trim());
  const sentences = parts.filter((part) => part.length > PROSE && /[.!?]["”’)]?$/.test(part));
  return sentences.length >= MIN_SENTENCES && !/[{}]|;$/m.test(content) ? parts : [];
}
const MIN_SENTENCES = 2;

/** Longer paragraphs are the article's text. */
const PROSE = 80;

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/**
 * '<span>Rosa Quist</span><span>Follow</span>': two elements side by side without a blank, which style sheets part.
 * Within a word ('<b>H</b><i>ere</i>') a small letter follows.
 */
const standApart = (before: Text, node: Text, printed: string, next: string): boolean =>
  before.parent !== node.parent &&
  !holds(before.parent, node) &&
  !holds(node.parent, before) &&
  ((/[\p{Ll}\p{N}]$/u.test(printed.slice(-2)) && /^\p{Lu}/u.test(next)) ||
    (/\p{L}{2}$/u.test(printed.slice(-4)) && /^\d/.test(next)) ||
    // '<span class="name">ana</span><span class="date">on Monday</span>'
    (isNamed(before.parent) && isNamed(node.parent) && /\p{L}$/u.test(printed) && /^\p{L}{2}/u.test(next)) ||
    // '<span>Anna P</span><span>March 3, 2026</span>'
    (/\p{L}$/u.test(printed) && DAY.test(next)) ||
    // '<span>Hilda M.</span><span>2h</span>', '<b>Anna P</b><span>Subscriber</span>'
    (/\s\p{Lu}\.?$/u.test(printed.slice(-4)) && /^(?:\d|\p{Lu}\p{Ll}{2})/u.test(next)) ||
    // '<span>ana77</span><span>2h</span>'
    (/\p{L}\d{1,6}$/u.test(printed.slice(-8)) && /^\d{1,3} ?[a-z]{1,3}$/.test(next)) ||
    // '<span>Hilda M.</span><time>2y ago</time>'
    ((isTime(before.parent) || isTime(node.parent)) &&
      /[\p{L}\p{N}.)]$/u.test(printed) &&
      /^[\p{L}\p{N}]/u.test(next)) ||
    // '<a>Anna Pell</a><span>@annapell</span>'
    (/\p{L}$/u.test(printed) && /^@\w{2}/.test(next)) ||
    // '2026' and '9:03 AM', 'UTC' and 'Updated'
    (/\d{4}$/.test(printed.slice(-4)) && /^\d{1,2}:\d/.test(next)) ||
    (/\p{Lu}{2}$/u.test(printed.slice(-4)) && /^\p{Lu}\p{Ll}/u.test(next)));

/** How a date begins: a month with its day. */
const DAY = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}(?=[\s,.]|$)/u;

const isTime = (element: ParentNode | null): boolean =>
  element !== null && 'name' in element && element.name === 'time';

/** An inline element that its style sheet may set apart; what is only in bold or linked is part of the word. */
const isNamed = (element: ParentNode | null): boolean =>
  element !== null &&
  'name' in element &&
  element.name === 'span' &&
  'attribs' in element &&
  'class' in element.attribs;

/** Inline elements stand in few others. */
const MOST_INLINE = 12;

/** True where a text stands inside an element, at any depth that a line of text has. */
function holds(element: ParentNode | null, text: Text): boolean {
  let up: ParentNode | null = text.parent;
  for (let i = 0; up !== null && i < MOST_INLINE; i++, up = up.parent) if (up === element) return true;
  return false;
}

/**
 * A cell is a block only where it holds blocks: a layout table. A data row is one line. Beside the article lines that are
 * broken tell a layout table too: commenters' names over their dates, with the texts in the next column.
 */
function isBlock(element: Element, isBody: boolean): boolean {
  if (element.name !== 'td' && element.name !== 'th') return BLOCK_ELEMENTS.has(element.name);
  return element.children.some(
    (child) => isElement(child) && (BLOCK_ELEMENTS.has(child.name) || (!isBody && child.name === 'br')),
  );
}
