import { type ChildNode, Element, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export type { Element } from 'domhandler';

/** An element with its place in document order, so that trees are walked without recursion at any depth. */
export type Node = Readonly<{ element: Element; parent: number; depth: number }>;

/** A page's elements in document order; a parent always stands before its children. */
export type Page = Readonly<{ nodes: readonly Node[]; indexOf: ReadonlyMap<Element, number> }>;

/** Parses a page (htmlparser2: forgiving, linear, no scripts run). */
export function parsePage(html: string): Page {
  const document = parseDocument(html, { lowerCaseTags: true, lowerCaseAttributeNames: true });
  // A piece of a page: its text or paragraphs stand in no element.
  const isPage = document.children.some((child) => isElement(child) && /^(?:html|body)$/.test(child.name));
  const hasText = document.children.some((child) => isText(child) && child.data.trim() !== '');
  if (!isPage || hasText) document.children = [new Element('body', {}, document.children)];
  const nodes: Node[] = [];
  const indexOf = new Map<Element, number>();
  const stack: { child: ChildNode; parent: number; depth: number }[] = document.children
    .map((child) => ({ child, parent: -1, depth: 0 }))
    .reverse();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { child, parent, depth } = top;
    if (!(child instanceof Element)) continue;
    const index = nodes.length;
    nodes.push({ element: child, parent, depth });
    indexOf.set(child, index);
    for (let i = child.children.length - 1; i >= 0; i--) {
      const grandchild = child.children[i];
      if (grandchild !== undefined) stack.push({ child: grandchild, parent: index, depth: depth + 1 });
    }
  }
  return { nodes, indexOf };
}

/** The elements around one. */
export function ancestorsOf({ nodes }: Page, i: number): ReadonlySet<number> {
  const around = new Set<number>();
  for (let up = nodes[i]?.parent ?? -1; up >= 0; up = nodes[up]?.parent ?? -1) around.add(up);
  return around;
}

/** For each element whether it is what is asked, or stands in an element that is. */
export function insideAny({ nodes }: Page, is: (i: number, element: Element) => boolean): boolean[] {
  const found: boolean[] = [];
  for (const [i, { element, parent }] of nodes.entries())
    found.push((found[parent] ?? false) || is(i, element));
  return found;
}

/** The element right around one, or null for a page's outermost. */
export const parentOf = ({ parent }: Element): Element | null => (parent instanceof Element ? parent : null);

/** The page's first main heading, or -1. */
export const mainHeading = ({ nodes }: Page): number =>
  nodes.findIndex(({ element }) => element.name === 'h1');

export const isElement = (node: ChildNode): node is Element => node instanceof Element;
export const isText = (node: ChildNode): node is Text => node instanceof Text;

export function attribute(element: Element, name: string): string {
  return Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? '') : '';
}

/** The first of an element's class names: it says what the element is, the others how it looks. */
export const firstClass = (element: Element): string => /\S+/.exec(attribute(element, 'class'))?.[0] ?? '';

/** Longer class lists and ids are no names of anything, in characters. */
const MAX_NAMES = 500;

/** Attributes that say what an element is: class names, and what sites whose class names are made by machines go by. */
const NAMING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'class',
  'id',
  'data-component',
  'data-gu-name',
  'data-testid',
]);

/** Asked for several times an element, and made once. */
const known = new WeakMap<Element, string>();

/** What an element is called, as one string for patterns; 'ContentHeaderDek' with hyphens between its words. */
export function names(element: Element): string {
  const found = known.get(element);
  if (found !== undefined) return found;
  const made = spelled(element);
  known.set(element, made);
  return made;
}

function spelled({ attribs }: Element): string {
  let given = '';
  for (const name in attribs)
    if (NAMING_ATTRIBUTES.has(name))
      given += `${given === '' ? '' : ' '}${(attribs[name] ?? '').slice(0, MAX_NAMES)}`;
  // Most names have no capital.
  return /[A-Z]/.test(given) ? given.replace(/([a-z])([A-Z])/g, '$1-$2') : given;
}

export function hasClass(element: Element, name: string): boolean {
  return ` ${attribute(element, 'class').replace(/\s+/g, ' ')} `.includes(` ${name} `);
}

/** The nodes inside an element, in document order. */
function* inside(element: Element): Generator<ChildNode> {
  const stack: ChildNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (!isElement(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** The text inside an element, in document order, without layout. Bounded, for short things such as names. */
export function textOf(element: Element, limit = 2000): string {
  let text = '';
  for (const node of inside(element)) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && node.name === 'br') text += ' ';
    if (text.length >= limit) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The pieces of text inside an element, in document order. Bounded, as `textOf` is. */
export function textsOf(element: Element, limit = 20): string[] {
  const texts: string[] = [];
  for (const node of inside(element)) {
    if (isText(node) && node.data.trim() !== '') texts.push(node.data.replace(/\s+/g, ' ').trim());
    if (texts.length >= limit) break;
  }
  return texts;
}
