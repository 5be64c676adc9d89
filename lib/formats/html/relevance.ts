import { stopWords } from '../../text/stop-words.ts';
import {
  ancestorsOf,
  attribute,
  type Element,
  insideAny,
  isText,
  mainHeading,
  names,
  type Page,
  textOf,
} from './dom.ts';
import { BODY_NAMES } from './elements.ts';
import { ARTICLE_POINTS, subtreeSums } from './prose.ts';

/** Titles of fewer such words tell nothing. */
const MIN_WORDS = 3;
const WORD_LENGTH = 4;
/** Endings are cut: 'rescued' is in 'a rescue'. */
const STEM_LENGTH = 5;
/** Longer titles are none. */
const TITLE_LENGTH = 300;
/** Text is looked at for so many characters of an element. */
const TEXT_LENGTH = 4000;
/** A part of an article with so many points repeats a word of its title. */
const MIN_PROSE = 12;
/** With less than this share of what would be left out, what says the title is a summary. */
const SUMMARY_SHARE = 0.15;
const stops = stopWords('en');

/**
 * What tells of something else than the page's title: elements with an article's worth of prose in which none of the
 * title's words stands (without their endings), beside prose that has some: terms of use, purposes of cookies, job
 * offers. An article says what its title says.
 *
 * @param points each element's own points: only prose counts
 * @returns true for such elements and all in them
 */
export function ofOtherSubject(page: Page, points: readonly number[]): readonly boolean[] {
  const { nodes } = page;
  const title = titleOf(page).toLowerCase();
  const stems = [...new Set(stemsOf(title))];
  if (stems.length < MIN_WORDS) return nodes.map(() => false);
  const words = new RegExp(`(?<![a-zß-ÿ])(?:${stems.join('|')})`, 'i');
  const repeats = nodes.map(({ element, parent }, i) =>
    // Words in bold or linked are part of the paragraph around them.
    (points[i] ?? 0) > 0 || (points[parent] ?? 0) > 0 ? repeatsAny(element, words, title) : 0,
  );
  const repeated = subtreeSums(page, repeats);
  const prose = subtreeSums(page, points);
  const around = ancestorsOf(page, mainHeading(page));
  /** For each element whether an article around the headline is around it too. */
  const inArticle = insideAny(page, (i, element) => around.has(i) && isArticle(element));
  const apart: boolean[] = [];
  let left = 0;
  let dropped = 0;
  for (const [i, { parent }] of nodes.entries()) {
    const within = apart[parent] ?? false;
    const isOther =
      !inArticle[i] && repeated[i] === 0 && (prose[i] ?? 0) >= MIN_PROSE && (repeated[parent] ?? 0) > 0;
    apart.push(within || isOther);
    if (within || isOther) dropped += points[i] ?? 0;
    else left += points[i] ?? 0;
  }
  const enough = left >= Math.max(ARTICLE_POINTS, dropped * SUMMARY_SHARE);
  return enough ? apart : nodes.map(() => false);
}

const isArticle = (element: Element): boolean =>
  element.name === 'article' || BODY_NAMES.test(names(element));

/** 1 where a text of the element has one of the words, and not the whole title. */
function repeatsAny(element: Element, words: RegExp, title: string): number {
  const says = element.children.some((child) => {
    const text = isText(child) && child.data.length >= WORD_LENGTH ? child.data.slice(0, TEXT_LENGTH) : '';
    return words.test(text) && !text.toLowerCase().includes(title);
  });
  return says ? 1 : 0;
}

const stemsOf = (title: string): readonly string[] =>
  (title.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= WORD_LENGTH && !stops.has(word))
    .map((word) => word.slice(0, STEM_LENGTH));

/** What a page gives as its title, without the site's name where a sign parts them. */
function titleOf({ nodes }: Page): string {
  let title = '';
  for (const { element } of nodes) {
    if (element.name === 'meta' && attribute(element, 'property') === 'og:title') {
      const content = attribute(element, 'content').slice(0, TITLE_LENGTH).trim();
      if (content !== '') return content;
    }
    if (element.name === 'title' && title === '') title = textOf(element, TITLE_LENGTH);
  }
  return title.split(/ [|–—»·-] /, 1)[0] ?? title;
}
