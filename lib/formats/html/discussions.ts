import { type Element, names, type Page } from './dom.ts';
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
  const around = new Set<number>();
  for (let up = root; up >= 0; up = page.nodes[up]?.parent ?? -1) around.add(up);
  const discussions = new Set<number>();
  /** For each element the outermost one around it that doesn't hold the article. */
  const outermost: number[] = [];
  for (const [i, { element, parent }] of page.nodes.entries()) {
    const outer = parent === root ? -1 : (outermost[parent] ?? -1);
    outermost.push(around.has(i) ? -1 : around.has(parent) && parent !== root ? i : outer);
    if (!isDiscussion(element)) continue;
    discussions.add(i);
    const whole = outermost[i] ?? -1;
    if (!furniture[i] && whole >= 0) discussions.add(whole);
  }
  return discussions;
}

/** For each element whether it is part of a comment, or of what the page calls its comments. */
export function inDiscussion({ nodes }: Page, commentOwners: readonly number[]): readonly boolean[] {
  const inside: boolean[] = [];
  for (const [i, { element, parent }] of nodes.entries())
    inside.push((inside[parent] ?? false) || (commentOwners[i] ?? -1) >= 0 || isDiscussion(element));
  return inside;
}
