import { attribute, type Element, hasClass, isText, type Page } from './dom.ts';
import { namedPlatforms } from './named-comments.ts';
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
  const marks = marksOf(page);
  const best = bestOf(page, marks, PLATFORMS) ?? bestNamed(page, marks);
  if (best === null) return [];
  const { platform } = best;
  const owner = ownersOf(page, best.items);
  const position = new Map(best.items.map((node, i) => [node, i]));
  const prints = withText(page);
  const authors = partsOf(page, owner, prints, platform.author);
  const dates = partsOf(page, owner, prints, platform.date);
  const depths = flatDepths(page, best.items, owner);
  const ids = new Map(best.items.flatMap((node, i) => idsOf(page.nodes[node]?.element).map((id) => [id, i])));
  const lastAtDepth: number[] = [];
  return best.items.map((node, i): CommentElement => {
    const enclosing = owner[page.nodes[node]?.parent ?? -1] ?? -1;
    const depth = depths.get(node) ?? 0;
    lastAtDepth.length = Math.min(lastAtDepth.length, depth);
    lastAtDepth[depth] = i;
    const before = depth > 0 ? (lastAtDepth[depth - 1] ?? null) : null;
    const element = page.nodes[node]?.element;
    const answered = ids.get(parentId(element)) ?? i;
    const beside = answered < i ? answered : before;
    const parent = enclosing >= 0 ? (position.get(enclosing) ?? null) : beside;
    const pingback =
      element !== undefined && (hasClass(element, 'pingback') || hasClass(element, 'trackback'));
    return {
      node,
      platform,
      parent,
      author: authors.get(node) ?? null,
      date: dates.get(node) ?? null,
      pingback,
    };
  });
}

/** A comment's number, in its id or in what scripts read: 'comment-17', data-comment-id="17". */
const idsOf = (element: Element | undefined): readonly string[] => numbersIn(element, ID_ATTRIBUTES);
const ID_ATTRIBUTES = ['id', 'data-id', 'data-comment-id', 'data-commentid', 'data-cid'];

/** The number of the comment that one answers, where its element has it. */
const parentId = (element: Element | undefined): string => numbersIn(element, PARENT_ATTRIBUTES)[0] ?? '';
const PARENT_ATTRIBUTES = ['data-parent-id', 'data-parent', 'data-parentid', 'data-parent-comment-id'];

const numbersIn = (element: Element | undefined, attributes: readonly string[]): readonly string[] =>
  element === undefined
    ? []
    : attributes
        .map((name) => attribute(element, name).replace(/^#?(?:comments?|c|post|p)[-_]?(?=\d)/i, ''))
        .filter((number) => number !== '');

type Candidate = Readonly<{ platform: Platform; items: readonly number[] }>;

/** The platform with most comments whose author is known; null where no comment has one. */
function bestOf(page: Page, marks: Marks, platforms: readonly Platform[]): Candidate | null {
  const candidates = platforms
    .map((platform) => ({ platform, items: itemsOf(page, marks, platform) }))
    .filter(({ items }) => items.length > 0)
    .map((candidate) => ({ candidate, authored: withAuthor(page, candidate) }))
    .sort((a, b) => b.authored - a.authored);
  const [best] = candidates;
  return best === undefined || best.authored === 0 ? null : best.candidate;
}

/** The best of a page's own class names, with another for comments that stand beside its comments: answers. */
function bestNamed(page: Page, marks: Marks): Candidate | null {
  const platforms = namedPlatforms(page);
  const best = bestOf(page, marks, platforms);
  if (best === null) return null;
  const within = ownersOf(page, best.items);
  const others = platforms.filter(
    (platform) =>
      platform !== best.platform && isBeside(page, best.items, within, itemsOf(page, marks, platform)),
  );
  const answers = bestOf(page, marks, others);
  if (answers === null) return best;
  const platform = { ...best.platform, item: [...best.platform.item, ...answers.platform.item] };
  return { platform, items: itemsOf(page, marks, platform) };
}

/** True where no comment of one kind stands in one of the other. `within` holds the owners of `best`. */
function isBeside(
  page: Page,
  best: readonly number[],
  within: readonly number[],
  others: readonly number[],
): boolean {
  if (others.some((i) => within[i] !== -1)) return false;
  const around = ownersOf(page, others);
  return best.every((i) => around[i] === -1);
}

/** For each comment its first element with text that meets the first selector that any of its elements meets. */
function partsOf(
  page: Page,
  owner: readonly number[],
  prints: readonly boolean[],
  selectors: readonly Selector[],
): ReadonlyMap<number, number> {
  const best = new Map<number, { part: number; rank: number }>();
  for (const [i, { element }] of page.nodes.entries()) {
    const item = owner[i] ?? -1;
    if (item < 0 || item === i) continue;
    const rank = selectors.findIndex((selector) => matches(element, selector));
    // A picture of the author may have such a name too.
    const better = rank >= 0 && rank < (best.get(item)?.rank ?? selectors.length);
    if (better && prints[i]) best.set(item, { part: i, rank });
  }
  return new Map([...best].map(([item, { part }]) => [item, part]));
}

/** For each element whether there is any text in it. */
function withText({ nodes }: Page): readonly boolean[] {
  const prints = nodes.map(({ element }) =>
    element.children.some((child) => isText(child) && child.data.trim() !== ''),
  );
  for (let i = prints.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1;
    if (prints[i] && parent >= 0) prints[parent] = true;
  }
  return prints;
}

/** What elements are on any platform: lists that hold replies, pingbacks. */
type Marks = Readonly<{ lists: readonly boolean[]; pingbacks: readonly boolean[] }>;

function marksOf({ nodes }: Page): Marks {
  const classes = nodes.map(({ element }) => attribute(element, 'class'));
  return {
    lists: nodes.map(
      ({ element }, i) =>
        /^(?:ul|ol|dl)$/.test(element.name) ||
        /(?:^|[\s_-])(?:children|replies|child|thread)(?=$|[\s_-])/i.test(classes[i] ?? ''),
    ),
    pingbacks: classes.map((name) => /^(?:pingback|trackback)\b/.test(name)),
  };
}

/** Elements that are comments: of several around the same text, the outermost. */
function itemsOf(page: Page, { lists, pingbacks }: Marks, platform: Platform): number[] {
  const items: number[] = [];
  const inside: number[] = new Array(page.nodes.length).fill(-1);
  const listBetween: boolean[] = new Array(page.nodes.length).fill(false);
  for (const [i, { element, parent }] of page.nodes.entries()) {
    const enclosing = parent < 0 ? -1 : (inside[parent] ?? -1);
    const between = parent >= 0 && (listBetween[parent] ?? false);
    inside[i] = enclosing;
    listBetween[i] = between || lists[i] === true;
    const hit = pingbacks[i] === true || platform.item.some((selector) => matches(element, selector));
    if (!hit || element.name === 'body') continue;
    const outer = enclosing < 0 ? undefined : page.nodes[enclosing]?.element;
    if (outer !== undefined && outer.name !== element.name && !listBetween[i]) continue;
    items.push(i);
    inside[i] = i;
    listBetween[i] = false;
  }
  return items;
}

function withAuthor(page: Page, { platform, items }: Candidate): number {
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

/** What stands around a comment and its replies where a reply isn't nested in the comment. */
const WRAPPER =
  /(?:^|\s)(?:indented|thread|replies|children|comment-replies|reply-list|comments_subtree|comments-list)(?=$|\s)/;

const MARGIN = /(?:margin|padding)-left\s{0,3}:\s{0,3}(\d{1,4}(?:\.\d{1,3})?)(?:px|r?em|pt|%)/i;
export const marginOf = (element: Element): number =>
  Number(MARGIN.exec(attribute(element, 'style'))?.[1] ?? 0);

/** 'level-2', 'depth3', aria-level="2" */
const LEVEL = /(?:^|[\s_-])(?:level|depth|indent)[_-]{0,2}(\d{1,2})(?=$|\s)/i;
export const levelOf = (element: Element): number =>
  Number(
    attribute(element, 'aria-level') ||
      attribute(element, 'data-level') ||
      attribute(element, 'data-depth') ||
      LEVEL.exec(attribute(element, 'class'))?.[1] ||
      (ANSWER.test(attribute(element, 'class')) ? 1 : 0),
  ) || 0;
/** 'comment--indented': an answer, at no level of its own. */
const ANSWER = /(?:^|[\s_-])(?:-indented|is-(?:reply|child)|comment--(?:reply|child))(?=$|\s)/;

/** The values that comments have of a measure, each with its place among them from the least on: a depth. */
function stepsOf(
  page: Page,
  items: readonly number[],
  measure: (element: Element) => number,
): ReadonlyMap<number, number> {
  const values = items.flatMap((item) => {
    const element = page.nodes[item]?.element;
    return element === undefined ? [] : [measure(element)];
  });
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, step) => [value, step]));
}

/**
 * Depths where replies aren't nested in their parent: Drupal's and other wrappers, Hacker News's indentation, margins
 * that a style gives each comment, levels that its element names.
 */
function flatDepths(
  page: Page,
  items: readonly number[],
  owner: readonly number[],
): ReadonlyMap<number, number> {
  const wrappers: number[] = [];
  const depths = new Map<number, number>();
  const steps = stepsOf(page, items, marginOf);
  const levels = stepsOf(page, items, levelOf);
  for (const [i, { element, parent }] of page.nodes.entries()) {
    wrappers.push((wrappers[parent] ?? 0) + (WRAPPER.test(attribute(element, 'class')) ? 1 : 0));
    const item = owner[i] ?? -1;
    if (item === i)
      depths.set(
        i,
        (wrappers[parent] ?? 0) + (steps.get(marginOf(element)) || (levels.get(levelOf(element)) ?? 0)),
      );
    if (item >= 0 && hasClass(element, 'ind'))
      depths.set(item, (depths.get(item) ?? 0) + (Number(attribute(element, 'indent')) || 0));
  }
  // Where each comment has a wrapper, so have those that answer none.
  const least = [...depths.values()].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return new Map([...depths].map(([item, depth]) => [item, depth - least]));
}
