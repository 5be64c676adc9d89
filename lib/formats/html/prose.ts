import { type Element, isText, type Page } from './dom.ts';
import { BLOCK_ELEMENTS, HEADING } from './elements.ts';

/** Paragraphs shorter than this say nothing about where the article is (Readability's threshold). */
const MIN_PARAGRAPH = 25;
/** Points for length end here: a paragraph's at 300 characters, those of text that stands in a container later. */
const PARAGRAPH_CAP = 3;
const CONTAINER_CAP = 20;
/** Lists are more often menus and teasers than text. */
const LIST_ITEM_WEIGHT = 0.5;

/** Points of a short article: with so much prose over them, or of its own, an element holds one. */
export const ARTICLE_POINTS = 4;

/** For each element its points and the share of its text inside links. */
export type Measures = Readonly<{ points: readonly number[]; linkDensity: readonly number[] }>;

/**
 * For each element its points for the prose that stands directly in it, and the share of its text inside links. What
 * stands `apart` gets none.
 */
export function measure(page: Page, hidden: readonly boolean[], apart: readonly boolean[]): Measures {
  const own = page.nodes.map(({ element }, i) => (hidden[i] ? NO_TEXT : ownText(element)));
  const text = subtreeSums(
    page,
    own.map(({ length }) => length),
  );
  const links = subtreeSums(
    page,
    page.nodes.map(({ element }, i) => (element.name === 'a' ? (text[i] ?? 0) : 0)),
  );
  const linkDensity = text.map((length, i) => (length === 0 ? 0 : Math.min(1, (links[i] ?? 0) / length)));
  const prose = proseOfBlocks(page, own, links);
  const points = page.nodes.map(({ element }, i) => {
    const { length, commas, linked } = prose[i] ?? NO_PROSE;
    if (hidden[i] || apart[i] || length < MIN_PARAGRAPH || HEADING.test(element.name)) return 0;
    const cap = element.name === 'p' || element.name === 'li' ? PARAGRAPH_CAP : CONTAINER_CAP;
    const weight = element.name === 'li' ? LIST_ITEM_WEIGHT : 1;
    return weight * (1 + commas + Math.min(length / 100, cap)) * Math.max(0, 1 - linked / length);
  });
  return { points, linkDensity };
}

type OwnText = Readonly<{ length: number; commas: number }>;
const NO_TEXT: OwnText = { length: 0, commas: 0 };
type Prose = { length: number; commas: number; linked: number };
const NO_PROSE: Readonly<Prose> = { length: 0, commas: 0, linked: 0 };

/** The text of inline elements counted to the block that they stand in. */
function proseOfBlocks(page: Page, own: readonly OwnText[], links: readonly number[]): Prose[] {
  const prose: Prose[] = own.map(({ length, commas }) => ({ length, commas, linked: 0 }));
  for (let i = prose.length - 1; i >= 0; i--) {
    const node = page.nodes[i];
    const inner = prose[i];
    const outer = prose[node?.parent ?? -1];
    if (
      node === undefined ||
      inner === undefined ||
      outer === undefined ||
      BLOCK_ELEMENTS.has(node.element.name)
    )
      continue;
    outer.length += inner.length;
    outer.commas += inner.commas;
    outer.linked += node.element.name === 'a' ? (links[i] ?? 0) : inner.linked;
    prose[i] = { ...NO_PROSE };
  }
  return prose;
}

/** Adds every element's value to all elements around it. */
export function subtreeSums(page: Page, values: readonly number[]): number[] {
  const sums = [...values];
  for (let i = sums.length - 1; i >= 0; i--) {
    const parent = page.nodes[i]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

function ownText(element: Element): OwnText {
  let length = 0;
  let commas = 0;
  for (const child of element.children) {
    if (!isText(child)) continue;
    length += child.data.replace(/\s+/g, ' ').trim().length;
    commas += child.data.match(/[,،、，]/g)?.length ?? 0;
  }
  return { length, commas };
}
