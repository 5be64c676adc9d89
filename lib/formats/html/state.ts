import type { Markup } from '../document.ts';
import type { Regions } from './body.ts';
import { type CommentElement, levelOf, marginOf } from './comments.ts';
import { type Element, isElement, names, type Page, parentOf } from './dom.ts';
import { BLOCK_ELEMENTS, BYLINE_NAMES, CAPTION_NAMES, DEK_NAMES, FURNITURE_NAMES } from './elements.ts';
import { matches } from './platforms.ts';

/** What the text at a place of a page is, by the elements around it. */
export type State = Readonly<{
  region: Markup['region'];
  element: Markup['element'];
  level: number;
  pre: boolean;
  link: boolean;
  strong: boolean;
  comment: number;
  aside: boolean;
  /** How many block elements stand around it. */
  within: number;
  /** How far in it stands, by lists, block quotes, margins and levels around it: comments answer each other so. */
  depth: number;
}>;

const HEADING = /^h([1-6])$/;
const LIST = /^(?:ul|ol|dl)$/;

/** What the text inside an element is, by the element and what is around it. `begun` is true behind the first prose of the body. */
export function stateInside(
  page: Page,
  regions: Regions,
  comments: readonly CommentElement[],
  commentAt: ReadonlyMap<number, number>,
  element: Element,
  index: number,
  outer: State,
  begun: boolean,
): State {
  const comment = commentAt.get(index) ?? outer.comment;
  const entered = comment !== outer.comment;
  const platform = comments[comment]?.platform;
  const aside =
    comment >= 0 && ((!entered && outer.aside) || isAside(comments[comment], platform, element, index));
  const region: Markup['region'] =
    index === regions.root || regions.beside.has(index)
      ? 'body'
      : outer.region === 'discussion' || regions.discussions.has(index)
        ? 'discussion'
        : regions.furniture[index] || page.nodes[index]?.parent === -1
          ? 'furniture'
          : outer.region;
  const heading = HEADING.exec(element.name);
  const base = {
    region: region === 'body' && begun && isCard(element, outer) ? 'furniture' : region,
    pre: outer.pre || element.name === 'pre',
    link: outer.link || element.name === 'a',
    strong: outer.strong || element.name === 'b' || element.name === 'strong',
    comment,
    aside,
    within: outer.within + (BLOCK_ELEMENTS.has(element.name) ? 1 : 0),
    depth: outer.depth + indentOf(element),
  };
  if (comment < 0 && !(begun && heading !== null) && isDek(element))
    return { ...base, element: 'dek', level: 0 };
  if (comment < 0 && CAPTION_NAMES.test(names(element))) return { ...base, element: 'caption', level: 0 };
  if (comment < 0 && isByline(element)) return { ...base, element: 'byline', level: 0 };
  // The title of a link in a figure: '<figure><a><h2>Read more about it'.
  if (heading !== null && outer.element !== 'caption')
    return { ...base, element: 'heading', level: Number(heading[1]) };
  const own = OWN_ELEMENT.get(element.name);
  if (outer.element === 'dek' || outer.element === 'byline')
    return { ...base, element: outer.element, level: 0 };
  if (own !== undefined && outer.element !== 'heading')
    return { ...base, element: outer.element === 'caption' ? 'caption' : own, level: 0 };
  return { ...base, element: entered ? 'paragraph' : outer.element, level: entered ? 0 : outer.level };
}

/** '<a><h3>', '<a><span>…</span><span>…</span></a>': the card of another article. Authors link within headings and paragraphs. */
const isCard = (element: Element, outer: State): boolean =>
  outer.link
    ? HEADING.test(element.name)
    : element.name === 'a' &&
      BOX.test(parentOf(element)?.name ?? '') &&
      element.children.filter(isElement).length > 1;
const BOX = /^(?:div|section|article|aside|figure)$/;

/** Only compared with each other: in whatever unit a site gives its margins. */
const indentOf = (element: Element): number =>
  LIST.test(element.name) || element.name === 'blockquote'
    ? 1
    : Math.ceil(marginOf(element)) || levelOf(element);

const OWN_ELEMENT = new Map<string, Markup['element']>([
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['tr', 'row'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
]);

/** Those of comments have such names too. */
export const isByline = (element: Element): boolean =>
  BYLINE_NAMES.test(names(element)) && !/comment/i.test(names(element));

/** Elements that can hold a dek: lists and sections of the body have such names too. */
const DEK_ELEMENTS: ReadonlySet<string> = new Set(['p', 'div', 'h2', 'h3', 'h4', 'span']);
const isDek = (element: Element): boolean =>
  DEK_ELEMENTS.has(element.name) && DEK_NAMES.test(names(element)) && !FURNITURE_NAMES.test(names(element));

function isAside(
  comment: CommentElement | undefined,
  platform: CommentElement['platform'] | undefined,
  element: Element,
  index: number,
): boolean {
  if (comment === undefined || platform === undefined || index === comment.node) return false;
  return index === comment.author || platform.aside.some((selector) => matches(element, selector));
}
