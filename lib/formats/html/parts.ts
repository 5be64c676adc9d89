import { type Element, firstClass, type Page } from './dom.ts';
import { WIDEN_LINKS } from './widen.ts';

/** Points from which what stands beside the article's element is prose: some 150 characters with a comma. */
const BESIDE_POINTS = 3;
/** Titles of other articles, where they stand within an element. */
const TITLE = /^h[12]$/;
/** What an opening has none of. */
const STRUCTURE = /^(?:h[1-6]|ul|ol|dl|table|form|nav)$/;

/**
 * What has the same parent as the article's element and belongs to it (Readability's siblings): paragraphs of prose, the
 * opening right before it, and elements of its kind, where an article is cut in parts. One with a title of its own is
 * another article.
 */
export function partsBeside(
  page: Page,
  root: number,
  prose: readonly number[],
  linkDensity: readonly number[],
  furniture: readonly boolean[],
): ReadonlySet<number> {
  const { parent = -1, element: article } = page.nodes[root] ?? {};
  if (parent < 0 || article === undefined) return new Set();
  /** For each element the one beside the root that it stands in, or is. */
  const branches: number[] = [];
  const titled = new Set<number>();
  const paragraphed = new Set<number>();
  const structured = new Set<number>();
  for (const [i, { parent: around, element }] of page.nodes.entries()) {
    const branch = around === parent ? i : (branches[around] ?? -1);
    branches.push(branch);
    if (TITLE.test(element.name)) titled.add(branch);
    if (STRUCTURE.test(element.name)) structured.add(branch);
    if (element.name === 'p' && (prose[i] ?? 0) > 0) paragraphed.add(branch);
  }
  const before = page.nodes.findLastIndex(
    ({ parent: around }, i) => i < root && around === parent && (prose[i] ?? 0) > 0,
  );
  const isPart = (i: number, element: Element): boolean =>
    element.name === 'p' ||
    (i > root
      ? isSameKind(element, article) && !titled.has(i)
      : i === before && paragraphed.has(i) && !structured.has(i));
  return new Set(
    page.nodes.flatMap(({ parent: around, element }, i) =>
      around === parent &&
      i !== root &&
      !furniture[i] &&
      (prose[i] ?? 0) >= BESIDE_POINTS &&
      (linkDensity[i] ?? 1) < WIDEN_LINKS &&
      isPart(i, element)
        ? [i]
        : [],
    ),
  );
}

/** '<div class="section-inner wide">' and '<div class="section-inner">': the first class says what a part is. */
const isSameKind = (a: Element, b: Element): boolean =>
  a.name === b.name && a.name !== 'article' && firstClass(a) !== '' && firstClass(a) === firstClass(b);
