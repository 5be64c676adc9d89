import { RELATED_LINKS } from '../../structure/patterns/names.ts';
import { patternOf } from '../../structure/patterns.ts';
import {
  ancestorsOf,
  attribute,
  type Element,
  firstClass,
  insideAny,
  isElement,
  mainHeading,
  type Page,
  textOf,
} from './dom.ts';
import { HEADING } from './elements.ts';
import { ARTICLE_POINTS, subtreeSums } from './prose.ts';

/** So many elements of one kind side by side, each with a title that is a link and little prose, are teasers. */
const MIN_TEASERS = 3;
const TEASER_PROSE = 2;
const ALL_LINK = 0.95;

/**
 * What looks like teasers: elements with one title that is a link, and a paragraph or two. A list of products in an
 * article looks the same, and so does a box within a text.
 */
export type Cards = Readonly<{
  /** For each element what kind of card it is (where it stands, and what it is called); empty where it is none. */
  kinds: readonly string[];
  /** True for those that stand side by side with others of their kind. */
  grouped: readonly boolean[];
}>;

/** @param points each element's own points, without those of furniture */
export function findCards(page: Page, points: readonly number[], linkDensity: readonly number[]): Cards {
  const { nodes } = page;
  const linked = insideAny(page, (_, { name }) => name === 'a');
  const titles = subtreeSums(
    page,
    nodes.map(({ element }, i) =>
      HEADING.test(element.name) && (linked[i] || (linkDensity[i] ?? 0) >= ALL_LINK) ? 1 : 0,
    ),
  );
  const paragraphs = subtreeSums(
    page,
    points.map((p) => (p > 0 ? 1 : 0)),
  );
  const kinds = nodes.map(({ parent, element }, i) =>
    titles[i] === 1 && paragraphs[i] !== 0 && (paragraphs[i] ?? 0) <= TEASER_PROSE
      ? `${parent} ${element.name} ${firstClass(element)}`
      : '',
  );
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { kinds, grouped: kinds.map((kind) => kind !== '' && (counts.get(kind) ?? 0) >= MIN_TEASERS) };
}

/**
 * The cards that are no part of the article, wherever that stands: those beside the element that holds the headline and
 * an article's worth of prose, those under a label such as 'Read next', and single ones between paragraphs.
 */
export function teasersOf(page: Page, cards: Cards, points: readonly number[]): ReadonlySet<number> {
  const { nodes } = page;
  /** The headline's branch below each element around it. */
  const branchBelow = new Map<number, number>();
  for (let i = mainHeading(page); i >= 0; i = nodes[i]?.parent ?? -1)
    branchBelow.set(nodes[i]?.parent ?? -1, i);
  const prose = subtreeSums(
    page,
    points.map((p, i) => (cards.grouped[i] ? 0 : p)),
  );
  /** For each element the nearest around it that is around the headline too. */
  const shared: number[] = [];
  for (const [i, { parent }] of nodes.entries()) shared.push(branchBelow.has(i) ? i : (shared[parent] ?? -1));
  const host = hostOf(page);
  const lists = new Set(nodes.flatMap(({ parent }, i) => (cards.grouped[i] ? [parent] : [])));
  const labelled = new Set([...lists].filter((list) => isUnderLabel(nodes[list]?.element)));
  const isTeaser = (i: number): boolean => {
    const { parent = -1, element } = nodes[i] ?? {};
    if (element === undefined || cards.kinds[i] === '') return false;
    if (!cards.grouped[i]) return isBetweenParagraphs(element) && isInternal(element, host);
    const branch = branchBelow.get(shared[parent] ?? -1);
    return (branch !== undefined && (prose[branch] ?? 0) >= ARTICLE_POINTS) || labelled.has(parent);
  };
  return new Set([...nodes.keys()].filter(isTeaser));
}

/** Whether the first heading in an element is a label of other articles: 'Read next'. */
function isUnderLabel(around: Element | undefined): boolean {
  const heading = around?.children.find((child) => isElement(child) && HEADING.test(child.name));
  return (
    heading !== undefined &&
    isElement(heading) &&
    patternOf(textOf(heading, LABEL_LENGTH))?.name === RELATED_LINKS
  );
}
const LABEL_LENGTH = 80;

/** A card with a paragraph right before it and right behind it. */
const isBetweenParagraphs = (element: Element): boolean =>
  !HEADING.test(element.name) &&
  element.name !== 'p' &&
  isParagraph(element, 'prev') &&
  isParagraph(element, 'next');

/** Between siblings stands hardly more than a blank. */
const NEAR = 4;
function isParagraph(element: Element, side: 'prev' | 'next'): boolean {
  let beside = element[side];
  for (let k = 0; k < NEAR && beside !== null && !isElement(beside); k++) beside = beside[side];
  return beside !== null && isElement(beside) && beside.name === 'p';
}

/** The site that a page says it is of, or an empty text. */
function hostOf({ nodes }: Page): string {
  for (const { element } of nodes) {
    const address =
      element.name === 'link' && attribute(element, 'rel') === 'canonical'
        ? attribute(element, 'href')
        : element.name === 'meta' && attribute(element, 'property') === 'og:url'
          ? attribute(element, 'content')
          : '';
    const host = HOST.exec(address)?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return '';
}
const HOST = /^(?:https?:)?\/\/([^/?#:]{1,255})/i;

/** Whether the first link of a card leads to another article of the same site. */
function isInternal(card: Element, site: string): boolean {
  const link = firstLink(card);
  if (link === '' || link.startsWith('#')) return false;
  const host = HOST.exec(link)?.[1]?.toLowerCase();
  return host === undefined ? !/^[a-z]+:/i.test(link) : host === site;
}

/** The address of the first link in an element, or an empty text. Cards have few elements. */
function firstLink(element: Element): string {
  const stack: Element[] = [element];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.name === 'a' && attribute(top, 'href') !== '') return attribute(top, 'href');
    stack.push(...top.children.filter(isElement).reverse());
  }
  return '';
}

/** What stands, outside an element, in grouped cards or in another article below it. */
export function inOthers(page: Page, root: number, { grouped }: Cards): readonly boolean[] {
  const { nodes } = page;
  const depth = nodes[root]?.depth ?? 0;
  const below = nodes.findIndex((node, i) => i > root && node.depth <= depth);
  const end = below < 0 ? nodes.length : below;
  const around = ancestorsOf(page, root);
  /** For each element the one around the root, or beside what is, that it stands in. */
  const branches: number[] = [];
  for (const [i, { parent }] of nodes.entries())
    branches.push(parent < 0 || around.has(parent) ? i : (branches[parent] ?? i));
  const heads = nodes.flatMap(({ element }, i) => (element.name === 'h1' ? [i] : []));
  const titled = (heads[0] ?? end) < end;
  const others = new Set(titled ? heads.filter((i) => i >= end).map((i) => branches[i] ?? i) : []);
  return insideAny(page, (i) => others.has(i) || (grouped[i] === true && (i < root || i >= end)));
}
