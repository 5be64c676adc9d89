import { attribute, type Element, hasClass, type Page } from './dom.ts';

/** A condition on an element; every field given must hold. */
export type Selector = Readonly<{ tag?: string; class?: string; id?: RegExp; itemtype?: RegExp; itemprop?: string; attribute?: string }>;

/** How a publishing system marks its comments. Order: the more telling first. */
export type Platform = Readonly<{
  name: string;
  item: readonly Selector[];
  author: readonly Selector[];
  date: readonly Selector[];
  /** Parts of a comment that aren't its text. */
  aside: readonly Selector[];
}>;

const ASIDE: readonly Selector[] = [
  { class: 'reply' }, { class: 'comment-reply' }, { class: 'comment-reply-link' }, { class: 'comment-meta' }, { class: 'comment-metadata' },
  { class: 'commentmetadata' }, { class: 'comment-author' }, { class: 'comment-footer' }, { class: 'comment-header' }, { class: 'comment-info' },
  { class: 'comment-date' }, { class: 'comment-time' }, { class: 'comment-actions' }, { class: 'comment-avatar' }, { class: 'comment-awaiting-moderation' },
  { class: 'comment-edit-link' }, { class: 'says' }, { class: 'vcard' }, { class: 'edit-link' }, { class: 'comment-like' }, { class: 'comment-links' },
  { class: 'permalink' }, { tag: 'footer' }, { tag: 'header' }, { tag: 'form' }, { tag: 'button' }, { class: 'comment-respond' },
];

/** Markup of WordPress and its themes, Drupal, Disqus, Discourse, Reddit, Hacker News, Stack Exchange, phpBB, schema.org. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Reddit',
    item: [{ tag: 'shreddit-comment' }, { class: 'thing', attribute: 'data-author' }],
    author: [{ class: 'author' }],
    date: [{ tag: 'time' }],
    aside: [{ class: 'tagline' }, { class: 'buttons' }, { class: 'flat-list' }, { class: 'midcol' }, { class: 'parent' }, { tag: 'shreddit-comment-action-row' }],
  },
  {
    name: 'Hacker News',
    item: [{ tag: 'tr', class: 'athing', attribute: 'id' }, { tag: 'tr', class: 'comtr' }],
    author: [{ class: 'hnuser' }],
    date: [{ class: 'age' }],
    aside: [{ class: 'comhead' }, { class: 'votelinks' }, { class: 'reply' }, { class: 'ind' }],
  },
  {
    name: 'Disqus',
    item: [{ tag: 'li', class: 'post' }],
    author: [{ class: 'author' }, { class: 'author-name' }, { class: 'publisher-anchor-color' }],
    date: [{ class: 'time-ago' }, { tag: 'time' }],
    aside: [{ tag: 'header' }, { tag: 'footer' }, { class: 'post-meta' }, { class: 'avatar' }, { class: 'post-menu' }],
  },
  {
    name: 'Discourse',
    item: [{ class: 'crawler-post' }, { class: 'topic-body', attribute: 'itemprop' }, { tag: 'div', itemtype: /DiscussionForumPosting$/, class: 'topic-post' }],
    author: [{ class: 'creator' }, { class: 'username' }, { itemprop: 'name' }],
    date: [{ tag: 'time' }, { class: 'post-time' }],
    aside: [{ class: 'crawler-post-meta' }, { class: 'crawler-post-infos' }, { class: 'crawler-linkback-list' }, { class: 'creator' }, { class: 'topic-meta-data' }, { itemprop: 'interactionStatistic' }],
  },
  {
    name: 'Stack Exchange',
    item: [{ tag: 'div', class: 'answer' }, { tag: 'li', class: 'js-comment' }],
    author: [{ class: 'comment-user' }, { itemprop: 'author' }, { class: 'user-details' }],
    date: [{ class: 'comment-date' }, { tag: 'time' }, { class: 'relativetime' }],
    aside: [{ class: 'votecell' }, { class: 'js-voting-container' }, { class: 'user-info' }, { class: 'post-signature' }, { class: 'post-menu' }, { class: 'comment-score' }, { class: 'comment-user' }, { class: 'comment-date' }, { class: 'js-comments-container-actions' }, { class: 'js-post-menu' }],
  },
  {
    name: 'phpBB',
    item: [{ tag: 'div', class: 'post', id: /^p\d+$/ }],
    author: [{ class: 'username' }, { class: 'username-coloured' }, { class: 'author' }],
    date: [{ tag: 'time' }, { class: 'author' }],
    aside: [{ class: 'postprofile' }, { class: 'author' }, { class: 'signature' }, { class: 'post-buttons' }, { tag: 'h3' }, { class: 'notice' }],
  },
  {
    name: 'WordPress, Drupal and others',
    item: [
      { tag: 'li', class: 'comment' }, { tag: 'li', class: 'byuser' }, { tag: 'li', id: /^(?:li-)?comment-\d+$/ }, { tag: 'article', class: 'comment' },
      { tag: 'div', class: 'comment' }, { tag: 'div', id: /^comment-\d+$/ }, { tag: 'section', class: 'comment' }, { tag: 'div', class: 'comment-item' }, { tag: 'li', class: 'comment-item' },
    ],
    author: [{ class: 'fn' }, { class: 'comment-author-name' }, { class: 'comment-author' }, { class: 'comment__author' }, { class: 'username' }, { class: 'author' }, { itemprop: 'author' }, { tag: 'cite' }, { class: 'name' }, { class: 'user' }],
    date: [{ tag: 'time' }, { class: 'comment-date' }, { class: 'comment-metadata' }, { class: 'commentmetadata' }, { class: 'comment__time' }, { class: 'comment-time' }, { class: 'comment-meta' }, { class: 'date' }, { class: 'submitted' }],
    aside: [...ASIDE, { class: 'submitted' }, { class: 'comment__meta' }, { class: 'comment__author' }, { class: 'comment__time' }, { class: 'links' }, { class: 'user-picture' }, { class: 'date' }, { class: 'author' }, { class: 'comment-author-name' }],
  },
  {
    name: 'schema.org Comment',
    item: [{ itemtype: /schema\.org\/(?:User)?Comments?$/ }],
    author: [{ itemprop: 'author' }, { itemprop: 'creator' }, { itemprop: 'name' }],
    date: [{ itemprop: 'dateCreated' }, { itemprop: 'datePublished' }, { itemprop: 'commentTime' }, { tag: 'time' }],
    aside: [...ASIDE, { itemprop: 'author' }, { itemprop: 'creator' }, { itemprop: 'dateCreated' }, { itemprop: 'datePublished' }, { itemprop: 'commentTime' }],
  },
];

export function matches(element: Element, selector: Selector): boolean {
  return (
    (selector.tag === undefined || element.name === selector.tag) &&
    (selector.class === undefined || hasClass(element, selector.class)) &&
    (selector.id === undefined || selector.id.test(attribute(element, 'id'))) &&
    (selector.itemtype === undefined || selector.itemtype.test(attribute(element, 'itemtype'))) &&
    (selector.itemprop === undefined || attribute(element, 'itemprop').split(' ').includes(selector.itemprop)) &&
    (selector.attribute === undefined || Object.hasOwn(element.attribs, selector.attribute))
  );
}

/** A comment's element on the page, and those of its parts. Numbers are indices into `Page.nodes`. */
export type CommentElement = Readonly<{ node: number; platform: Platform; parent: number | null; author: number | null; date: number | null; pingback: boolean }>;

/**
 * The comments of a page, by the platform whose markup fits most elements.
 *
 * Parents come from nesting; where replies stand beside their parent (Drupal's `indented`, Hacker News), from depth.
 */
export function findComments(page: Page): CommentElement[] {
  const candidates = PLATFORMS.map((platform) => ({ platform, items: itemsOf(page, platform) })).filter(({ items }) => items.length > 0);
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
    const parent = enclosing >= 0 ? (position.get(enclosing) ?? null) : depth > 0 ? (lastAtDepth[depth - 1] ?? null) : null;
    const find = (selectors: readonly Selector[]): number | null => {
      for (const selector of selectors) {
        const found = descendants(page, node).find((d) => owner[d] === node && d !== node && matchesAt(page, d, selector));
        if (found !== undefined) return found;
      }
      return null;
    };
    const element = page.nodes[node]?.element;
    const pingback = element !== undefined && (hasClass(element, 'pingback') || hasClass(element, 'trackback'));
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
    listBetween[i] = between || /^(?:ul|ol|dl)$/.test(element.name) || /(?:^|[\s_-])(?:children|replies|child|thread)(?=$|[\s_-])/i.test(attribute(element, 'class'));
    const hit = platform.item.some((selector) => matches(element, selector)) || /^(?:pingback|trackback)\b/.test(attribute(element, 'class'));
    if (!hit || element.name === 'body') continue;
    const outer = enclosing < 0 ? undefined : page.nodes[enclosing]?.element;
    if (outer !== undefined && outer.name !== element.name && !listBetween[i]) continue;
    items.push(i);
    inside[i] = i;
    listBetween[i] = false;
  }
  return items;
}

function withAuthor(page: Page, { platform, items }: { platform: Platform; items: readonly number[] }): number {
  const owner = ownersOf(page, items);
  const authored = new Set<number>();
  for (const [i, { element }] of page.nodes.entries()) {
    const item = owner[i] ?? -1;
    if (item >= 0 && item !== i && !authored.has(item) && platform.author.some((s) => matches(element, s))) authored.add(item);
  }
  return authored.size;
}

/** For each node, the innermost comment that it stands in, or -1. */
export function ownersOf(page: Page, items: readonly number[]): number[] {
  const set = new Set(items);
  const owner: number[] = [];
  for (const [i, { parent }] of page.nodes.entries()) owner.push(set.has(i) ? i : parent < 0 ? -1 : (owner[parent] ?? -1));
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
