import { discussionsOf, inDiscussion, inSignedSiblings } from './discussions.ts';
import {
  ancestorsOf,
  attribute,
  type Element,
  insideAny,
  isElement,
  isText,
  mainHeading,
  names,
  type Page,
  parentOf,
} from './dom.ts';
import {
  BLOCK_ELEMENTS,
  BODY_NAMES,
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  HEADING,
  HOVER_NAMES,
  INVISIBLE_ELEMENTS,
  PULL_QUOTE_NAMES,
} from './elements.ts';
import { partsBeside } from './parts.ts';
import { ARTICLE_POINTS, type Measures, measure, subtreeSums } from './prose.ts';
import { ofOtherSubject } from './relevance.ts';
import { findCards, inOthers, teasersOf } from './teasers.ts';
import { widen } from './widen.ts';

/** What each element of a page is, and which one holds the article. Indices into `Page.nodes`. */
export type Regions = Readonly<{
  root: number;
  /** What beside the root belongs to the article: an opening set apart from the rest, its further parts. */
  beside: ReadonlySet<number>;
  /** True for elements that print nothing: scripts, hidden elements. */
  hidden: readonly boolean[];
  /** True for elements that are furniture by their meaning or name. */
  furniture: readonly boolean[];
  /** Elements that hold a page's comments. */
  discussions: ReadonlySet<number>;
  /** True for elements that are part of comments or of what looks like them. */
  discussed: readonly boolean[];
}>;

/** How many levels up a paragraph's points go, each with its share (Readability's are 1, 1/2, 1/6). */
const SHARES = [1, 0.5, 0.25];
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main', 'td', 'body']);
/** Names that news sites give the article's element raise its score by this much. */
const NAME_HINT = 1.5;
const ARTICLE_BODY_HINT = 3;
/** An element with this share of a page's prose is no furniture, whatever its name or even its tag. */
const TOO_MUCH_FOR_NAME = 0.4;
const TOO_MUCH_FOR_ELEMENT = 0.7;
/** A body with less than this share of a page's prose is none. */
const TOO_LITTLE = 0.2;
/** Points of some three long paragraphs: with as much no page is empty. */
const ENOUGH_PROSE = 15;

/**
 * Finds the element that holds the article: paragraphs give points to the elements around them for their length
 * and commas, less for links (after Arc90's Readability), and names that news sites use for the article count.
 */
export function findRegions(page: Page, commentOwners: readonly number[]): Regions {
  const whole = shown(page, commentOwners);
  const { measures, allProse } = whole;
  const prose = subtreeSums(page, measures.points);
  const regionsBy = (isNamed: (element: Element) => boolean): Regions =>
    regionsOf(page, whole, prose, isNamed);
  const held = ({ root, furniture }: Regions): number =>
    measures.points.reduce((sum, p, i) => (i >= root && root >= 0 && !furniture[i] ? sum + p : sum), 0);
  const found = regionsBy(hasFurnitureName);
  if (held(found) >= allProse * TOO_LITTLE) return found;
  // Names can mislead: where they leave hardly any text, they don't count (as Readability tries again).
  const again = regionsBy(() => false);
  return held(again) > held(found) * 2 ? again : found;
}

type Shown = Readonly<{
  hidden: readonly boolean[];
  measures: Measures;
  allProse: number;
  discussed: readonly boolean[];
}>;

/**
 * What a page shows, and where its prose is. A text that styles hide until a script has run is shown too, where there is
 * hardly any other; what the page calls its discussion is prose where there is none.
 */
function shown(page: Page, commentOwners: readonly number[]): Shown {
  const discussed = inDiscussion(page, commentOwners);
  const by = (isOut: (element: Element) => boolean, apart: readonly boolean[]): Shown => {
    const hidden = insideAny(page, (_, element) => isOut(element));
    const measures = measure(page, hidden, apart);
    const allProse = measures.points.reduce((sum, p) => sum + p, 0);
    return { hidden, measures, allProse, discussed: apart };
  };
  const named = by(isHidden, discussed);
  const apart = withSigned(page, discussed, named.measures);
  const styled = apart === discussed ? named : by(isHidden, apart);
  if (styled.allProse > ENOUGH_PROSE) return styled;
  const whole = by(({ name }) => INVISIBLE_ELEMENTS.has(name), apart);
  const best = styled.allProse < whole.allProse * TOO_LITTLE ? whole : styled;
  return best.allProse > 0
    ? best
    : by(
        isHidden,
        commentOwners.map((owner) => owner >= 0),
      );
}

/** What stands apart from the article, with the elements below it that each begin with a name and a date. */
function withSigned(page: Page, apart: readonly boolean[], { points }: Measures): readonly boolean[] {
  const signed = inSignedSiblings(page);
  const first = signed.indexOf(true);
  const over = points.reduce((sum, p, i) => (i < first ? sum + p : sum), 0);
  return over < ARTICLE_POINTS ? apart : apart.map((is, i) => is || signed[i] === true);
}

function regionsOf(
  page: Page,
  { hidden, measures, allProse, discussed }: Shown,
  prose: readonly number[],
  isNamed: (element: Element) => boolean,
): Regions {
  const aroundHeadline = ancestorsOf(page, mainHeading(page));
  const named = insideAny(page, (i, element) => {
    const share = (prose[i] ?? 0) / Math.max(1, allProse);
    const isArticle = aroundHeadline.has(i) && (prose[i] ?? 0) >= ARTICLE_POINTS;
    return (
      (isFurnitureElement(element) && share < TOO_MUCH_FOR_ELEMENT) ||
      (isNamed(element) && share < TOO_MUCH_FOR_NAME && !isArticle)
    );
  });
  const { linkDensity } = measures;
  const pointsOutside = (apart: readonly boolean[]): number[] =>
    measures.points.map((p, i) => (apart[i] ? 0 : p));
  const unnamed = pointsOutside(named);
  const cards = findCards(page, unnamed, linkDensity);
  const teasers = teasersOf(page, cards, unnamed);
  const outside = insideAny(page, (i) => named[i] === true || teasers.has(i));
  const other = ofOtherSubject(page, pointsOutside(outside));
  const points = pointsOutside(outside.map((is, i) => is || other[i] === true));
  const root = bestElement(page, points, linkDensity);
  const others = inOthers(page, root, cards);
  const apart = outside.map((is, i) => is || others[i] === true);
  const widest = widen(
    page,
    root,
    points.map((p, i) => (apart[i] ? 0 : p)),
    linkDensity,
    outside,
  );
  const furniture = insideAny(
    page,
    (i, { name }) =>
      apart[i] === true || (name === 'article' && i > widest && widest >= 0 && (prose[i] ?? 0) === 0),
  );
  const ownProse = subtreeSums(page, pointsOutside(apart));
  const beside = partsBeside(page, widest, ownProse, linkDensity, furniture);
  const discussions = discussionsOf(page, widest, furniture);
  return { root: widest, beside, hidden, furniture, discussions, discussed };
}

/** The element with the highest score for the prose below it; -1 on a page without prose. */
function bestElement(page: Page, points: readonly number[], linkDensity: readonly number[]): number {
  const score = new Float64Array(page.nodes.length);
  for (const [i, { element, parent }] of page.nodes.entries()) {
    const own = points[i] ?? 0;
    // Text directly in a container counts for that container, a paragraph for the element around it.
    let up = CONTAINERS.has(element.name) ? i : parent;
    for (const share of SHARES) {
      if (own === 0 || up < 0) break;
      score[up] = (score[up] ?? 0) + own * share;
      up = page.nodes[up]?.parent ?? -1;
    }
  }
  let root = -1;
  let best = 0;
  for (const [i, { element }] of page.nodes.entries()) {
    const value = (score[i] ?? 0) * (1 - (linkDensity[i] ?? 0)) * hintOf(element);
    if (value > best) {
      best = value;
      root = i;
    }
  }
  return root;
}

function hintOf(element: Element): number {
  if (attribute(element, 'itemprop').includes('articleBody')) return ARTICLE_BODY_HINT;
  return BODY_NAMES.test(names(element)) || element.name === 'article' || element.name === 'main'
    ? NAME_HINT
    : 1;
}

function isHidden(element: Element): boolean {
  if (INVISIBLE_ELEMENTS.has(element.name)) return !isFoldedHeading(element);
  if (Object.hasOwn(element.attribs, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (attribute(element, 'role') === 'tooltip' || HOVER_NAMES.test(names(element))) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'));
}

/** '<h2><button>', '<button><h2>': a heading that opens and closes the text under it. */
const isFoldedHeading = (element: Element): boolean =>
  element.name === 'button' &&
  [parentOf(element), ...element.children.filter(isElement)].some((other) => HEADING.test(other?.name ?? ''));

const NEVER_FURNITURE: ReadonlySet<string> = new Set(['body', 'html', 'article', 'main', 'blockquote']);

function isFurnitureElement(element: Element): boolean {
  return (
    FURNITURE_ELEMENTS.has(element.name) ||
    (FURNITURE_ROLES.has(attribute(element, 'role')) && !NEVER_FURNITURE.has(element.name))
  );
}

function hasFurnitureName(element: Element): boolean {
  const own = names(element);
  if (NEVER_FURNITURE.has(element.name)) return element.name === 'blockquote' && PULL_QUOTE_NAMES.test(own);
  // A heading is what stands under it: 'edTag'.
  if (HEADING.test(element.name)) return false;
  return own !== '' && FURNITURE_NAMES.test(own) && !BODY_NAMES.test(own) && !isWithinSentence(element);
}

/** 'shares of <span class="ticker">Weldon Gas</span>, which': what stands within a sentence is part of it. */
const isWithinSentence = ({ name, next }: Element): boolean =>
  !BLOCK_ELEMENTS.has(name) && next !== null && isText(next) && /^\s{0,9}[,;:)\p{Ll}]/u.test(next.data);
