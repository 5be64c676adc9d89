import type { Page } from './dom.ts';
import { subtreeSums } from './prose.ts';

/** An element around the best one is taken where it has this many times its prose, with few links. */
const WIDEN_PROSE = 1.3;
export const WIDEN_LINKS = 0.25;
/** The whole page, with all that surrounds an article, only where it has much more: paragraphs that each stand apart. */
const WIDEN_TO_PAGE = 2.5;

/**
 * Goes up to an element that holds clearly more of the article: text split over several containers. It may hold
 * hardly more links than prose, or it is the page around the article.
 *
 * @param root the best element by its score
 * @param points each element's own points, without those of furniture and of what is none of the article
 */
export function widen(
  page: Page,
  root: number,
  points: readonly number[],
  linkDensity: readonly number[],
  furniture: readonly boolean[],
): number {
  const prose = subtreeSums(page, points);
  let current = root;
  for (let up = page.nodes[root]?.parent ?? -1; up >= 0; up = page.nodes[up]?.parent ?? -1) {
    const name = page.nodes[up]?.element.name;
    if (name === undefined || name === 'html' || furniture[up]) break;
    const enough = name === 'body' ? WIDEN_TO_PAGE : WIDEN_PROSE;
    if ((prose[up] ?? 0) > (prose[current] ?? 0) * enough && (linkDensity[up] ?? 0) < WIDEN_LINKS)
      current = up;
  }
  return current;
}
