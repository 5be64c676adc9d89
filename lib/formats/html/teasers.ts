import { firstClass, type Page } from './dom.ts';
import { HEADING } from './elements.ts';
import { subtreeSums } from './prose.ts';

/** So many elements of one kind side by side, each with a title that is a link and little prose, are teasers. */
const MIN_TEASERS = 3;
const TEASER_PROSE = 2;
const ALL_LINK = 0.95;
/** Points of a short article: an element with the headline and so much prose of its own holds the article. */
const ARTICLE_POINTS = 4;

/**
 * The teasers of a page: elements of one kind side by side, each with one title that is a link and a paragraph or two.
 * A list of products in an article looks the same.
 *
 * @param points each element's own points, without those of furniture
 * @returns for each element whether it is one
 */
export function findTeasers(
  page: Page,
  points: readonly number[],
  linkDensity: readonly number[],
): readonly boolean[] {
  const { nodes } = page;
  const linked: boolean[] = [];
  for (const { element, parent } of nodes) linked.push((linked[parent] ?? false) || element.name === 'a');
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
  return kinds.map((kind) => kind !== '' && (counts.get(kind) ?? 0) >= MIN_TEASERS);
}

/** The teasers beside the element that holds the headline and an article’s worth of prose. */
export function teasersBesideHeadline(
  page: Page,
  teasers: readonly boolean[],
  points: readonly number[],
): ReadonlySet<number> {
  const { nodes } = page;
  const headline = nodes.findIndex(({ element }) => element.name === 'h1');
  /** The headline's branch below each element around it. */
  const branchBelow = new Map<number, number>();
  for (let i = headline; i >= 0; i = nodes[i]?.parent ?? -1) branchBelow.set(nodes[i]?.parent ?? -1, i);
  const prose = subtreeSums(
    page,
    points.map((p, i) => (teasers[i] ? 0 : p)),
  );
  /** For each element the nearest around it that is around the headline too. */
  const shared: number[] = [];
  for (const [i, { parent }] of nodes.entries()) shared.push(branchBelow.has(i) ? i : (shared[parent] ?? -1));
  return new Set(
    teasers.flatMap((is, i) => {
      const branch = branchBelow.get(shared[nodes[i]?.parent ?? -1] ?? -1);
      return is && branch !== undefined && (prose[branch] ?? 0) >= ARTICLE_POINTS ? [i] : [];
    }),
  );
}

/** What stands, outside an element, in teasers or in another article below it. */
export function inOthers({ nodes }: Page, root: number, teasers: readonly boolean[]): readonly boolean[] {
  const depth = nodes[root]?.depth ?? 0;
  const below = nodes.findIndex((node, i) => i > root && node.depth <= depth);
  const end = below < 0 ? nodes.length : below;
  const around = new Set<number>();
  for (let up = nodes[root]?.parent ?? -1; up >= 0; up = nodes[up]?.parent ?? -1) around.add(up);
  /** For each element the one around the root, or beside what is, that it stands in. */
  const branches: number[] = [];
  for (const [i, { parent }] of nodes.entries())
    branches.push(parent < 0 || around.has(parent) ? i : (branches[parent] ?? i));
  const heads = nodes.flatMap(({ element }, i) => (element.name === 'h1' ? [i] : []));
  const titled = (heads[0] ?? end) < end;
  const others = new Set(titled ? heads.filter((i) => i >= end).map((i) => branches[i] ?? i) : []);
  const apart: boolean[] = [];
  for (const [i, { parent }] of nodes.entries())
    apart.push((apart[parent] ?? false) || others.has(i) || (teasers[i] === true && (i < root || i >= end)));
  return apart;
}
