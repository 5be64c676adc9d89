import { attribute, hasClass, type Page } from './dom.ts';
import { matches, PLATFORMS, type Platform, type Selector } from './platforms.ts';

/** A comment's element on the page, and those of its parts. Numbers are indices into `Page.nodes`. */
export type CommentElement = Readonly<{
  node: number;
  platform: Platform;
  parent: number | null;
  author: number | null;
  date: number | null;
  pingback: boolean;
}>;

/**
 * The comments of a page, by the platform whose markup fits most elements.
 *
 * Parents come from nesting; where replies stand beside their parent (Drupal's `indented`, Hacker News), from depth.
 */
export function findComments(page: Page): CommentElement[] {
  const candidates = PLATFORMS.map((platform) => ({ platform, items: itemsOf(page, platform) })).filter(
    ({ items }) => items.length > 0,
  );
  const best = candidates.sort((a, b) => withAuthor(page, b) - withAuthor(page, a))[0];
  if (best === undefined || withAuthor(page, best) === 0) return [];
  const { platform } = best;
  const owner = ownersOf(page, best.items);
  const position = new Map(best.items.map((node, i) => [node, i]));
  const depths = best.items.map((node) => flatDepth(page, node));
  const lastAtDepth: number[] = [];
  return best.items.map((node, i): CommentElement => {
    const enclosing = owner[page.nodes[node]?.parent ?? -1] ?? -1;
    const depth = depths[i] ?? 0;
    lastAtDepth.length = Math.min(lastAtDepth.length, depth);
    lastAtDepth[depth] = i;
    const parent =
      enclosing >= 0
        ? (position.get(enclosing) ?? null)
        : depth > 0
          ? (lastAtDepth[depth - 1] ?? null)
          : null;
    const find = (selectors: readonly Selector[]): number | null => {
      for (const selector of selectors) {
        const found = descendants(page, node).find(
          (d) => owner[d] === node && d !== node && matchesAt(page, d, selector),
        );
        if (found !== undefined) return found;
      }
      return null;
    };
    const element = page.nodes[node]?.element;
    const pingback =
      element !== undefined && (hasClass(element, 'pingback') || hasClass(element, 'trackback'));
    return { node, platform, parent, author: find(platform.author), date: find(platform.date), pingback };
  });
}

function matchesAt(page: Page, index: number, selector: Selector): boolean {
  const element = page.nodes[index]?.element;
  return element !== undefined && matches(element, selector);
}

/** Elements that are comments: of several around the same text, the outermost. */
function itemsOf(page: Page, platform: Platform): number[] {
  const items: number[] = [];
  const inside: number[] = new Array(page.nodes.length).fill(-1);
  const listBetween: boolean[] = new Array(page.nodes.length).fill(false);
  for (const [i, { element, parent }] of page.nodes.entries()) {
    const enclosing = parent < 0 ? -1 : (inside[parent] ?? -1);
    const between = parent >= 0 && (listBetween[parent] ?? false);
    inside[i] = enclosing;
    listBetween[i] =
      between ||
      /^(?:ul|ol|dl)$/.test(element.name) ||
      /(?:^|[\s_-])(?:children|replies|child|thread)(?=$|[\s_-])/i.test(attribute(element, 'class'));
    const hit =
      platform.item.some((selector) => matches(element, selector)) ||
      /^(?:pingback|trackback)\b/.test(attribute(element, 'class'));
    if (!hit || element.name === 'body') continue;
    const outer = enclosing < 0 ? undefined : page.nodes[enclosing]?.element;
    if (outer !== undefined && outer.name !== element.name && !listBetween[i]) continue;
    items.push(i);
    inside[i] = i;
    listBetween[i] = false;
  }
  return items;
}

function withAuthor(
  page: Page,
  { platform, items }: { platform: Platform; items: readonly number[] },
): number {
  const owner = ownersOf(page, items);
  const authored = new Set<number>();
  for (const [i, { element }] of page.nodes.entries()) {
    const item = owner[i] ?? -1;
    if (item >= 0 && item !== i && !authored.has(item) && platform.author.some((s) => matches(element, s)))
      authored.add(item);
  }
  return authored.size;
}

/** For each node, the innermost comment that it stands in, or -1. */
export function ownersOf(page: Page, items: readonly number[]): number[] {
  const set = new Set(items);
  const owner: number[] = [];
  for (const [i, { parent }] of page.nodes.entries())
    owner.push(set.has(i) ? i : parent < 0 ? -1 : (owner[parent] ?? -1));
  return owner;
}

function descendants(page: Page, node: number): number[] {
  const out: number[] = [];
  const depth = page.nodes[node]?.depth ?? 0;
  for (let i = node + 1; i < page.nodes.length && (page.nodes[i]?.depth ?? 0) > depth; i++) out.push(i);
  return out;
}

/** Depth where replies aren't nested in their parent: Drupal's wrappers, Hacker News's indentation. */
function flatDepth(page: Page, node: number): number {
  let depth = 0;
  for (let i = page.nodes[node]?.parent ?? -1; i >= 0; i = page.nodes[i]?.parent ?? -1) {
    const element = page.nodes[i]?.element;
    if (element !== undefined && hasClass(element, 'indented')) depth++;
  }
  for (const d of descendants(page, node).slice(0, 12)) {
    const element = page.nodes[d]?.element;
    if (element !== undefined && hasClass(element, 'ind')) depth += Number(attribute(element, 'indent')) || 0;
  }
  return depth;
}
