import { isDayAlone } from '../text/dates.ts';
import {
  isAboutAuthor,
  isBoxAboutAuthor,
  isNoteAtFoot,
  isSignature,
  isSignedAtFoot,
  isSignedWithAddress,
  isUnderValediction,
} from './about-author.ts';
import { isLabelAround, isLinkWithin, isSignedByStaff } from './around-text.ts';
import type { Block, Own } from './blocks/block.ts';
import { isBeforeByline, isSignedByBody, isUnderByline } from './front/around-byline.ts';
import {
  isBareByline,
  isBylineSetApart,
  isInFront,
  isJobOverName,
  isNameUnderBy,
  isPortrait,
} from './front/byline-rules.ts';
import { UNDER_DAY } from './front/headline.ts';
import { FRONT_BLOCKS, isKicker, isMasthead } from './front/masthead.ts';
import { POINTS } from './front/points.ts';
import { SITE_LINES } from './front/title-below.ts';
import { atxMark, headingEvidence } from './heading.ts';
import { isQuestion } from './interview.ts';
import { isProse } from './is-prose.ts';
import { COUNT } from './neighbours/links.ts';
import { type Page, type RuleOf, under } from './page.ts';
import { isBlogFoot, standsBelowEnd } from './page-end.ts';
import { isMenuEntry } from './plain-page.ts';
import {
  beginsWithHeadline,
  isCaptionAgain,
  isCaptionAroundName,
  isCutShort,
  isHeadlineAgain,
  isOfGallery,
  isPreview,
  isPrintedBelow,
  isTextAgain,
} from './repeats.ts';

/**
 * The rules by which a block is labelled on its page: where it stands, what its own words say, what stands beside it.
 * Larger ones have files of their own.
 */

const PROSE: Own = { label: 'paragraph', evidence: 'prose', names: [] };

const isHeadline: RuleOf = ({ headline }, _, i) =>
  i === headline?.at ? { label: 'headline', evidence: headline.evidence, names: [] } : null;

/** What stands over, under or twice in a page copied whole: menus, teasers, captions of galleries. */
const standsAround: RuleOf = ({ main, blocks }, _, i) => {
  if (main === null) return null;
  const first = Math.min(main.headline ?? blocks.length, main.start ?? 0);
  return i < first || i >= (main.end ?? blocks.length) || main.repeated.has(i)
    ? { label: 'furniture', evidence: 'stands around the text of a page copied whole', names: [] }
    : null;
};

/** Lines between headline and text that say nothing of themselves: teasers, buttons. The first may be the dek. */
const standsBetween: RuleOf = (page, block, i) =>
  (under(page, i) > 1 || (under(page, i) > 0 && isMenuEntry(block))) &&
  i < (page.main?.start ?? 0) &&
  !isProse(block) &&
  !/\d/.test(block.text)
    ? { label: 'furniture', evidence: 'stands between headline and text', names: [] }
    : null;

/** '0', '123': how many commented and looked, over the text. */
const isCount: RuleOf = (page, block, i) =>
  under(page, i) > 0 && i < page.text && COUNT.test(block.text.slice(block.marker?.width ?? 0))
    ? { label: 'furniture', evidence: 'a count under the headline', names: [] }
    : null;

/** 'The Weldon Courier' right under the headline of a story that a database of papers holds. */
const isPaperUnderHeadline: RuleOf = (page, block, i) =>
  under(page, i) === 1 &&
  i < page.text &&
  page.byWords[i] === null &&
  block.markup === null &&
  isMasthead(block) &&
  !FOR_A_PAPER.test(block.text)
    ? { label: 'furniture', evidence: 'the name of a paper under the headline', names: [] }
    : null;
/** 'Rory Feld The Herald': no paper's name has 'The' within. */
const FOR_A_PAPER = /\p{L} (?:The|THE) \p{Lu}/u;

/** 'Exclusive' between headline and text. */
const isKickerUnderHeadline: RuleOf = (page, block, i) =>
  under(page, i) > 0 &&
  under(page, i) <= KICKER_REACH &&
  block.markup?.element !== 'heading' &&
  isKicker(block)
    ? { label: 'furniture', evidence: 'the name of a section under the headline', names: [] }
    : null;
const KICKER_REACH = 2;

/** 'Breaking News' over a text whose headline was lost. */
const isKickerOverText: RuleOf = (page, block, i) =>
  page.headline === null && i < page.text && block.markup === null && isKicker(block)
    ? { label: 'furniture', evidence: 'the name of a section over the text', names: [] }
    : null;

const standsOverHeadline: RuleOf = (page, block, i) =>
  page.headline !== null &&
  i < page.headline.at &&
  !isBylineAbove(page, i, page.headline.at) &&
  (page.menuAbove ||
    page.headline.evidence === UNDER_DAY ||
    isKicker(block) ||
    isMasthead(block) ||
    isHeadingOver(page, i, page.headline.at) ||
    !isProse(block))
    ? { label: 'furniture', evidence: 'stands over the headline', names: [] }
    : null;

/** A byline right over the headline, where none stands below: Brazilian papers print it there. */
const isBylineAbove = ({ byWords, main }: Page, i: number, headline: number): boolean =>
  main === null &&
  isNamed(byWords[i]) &&
  headline - i <= SITE_LINES &&
  !byWords.some((own, k) => k > headline && isNamed(own));
/** A byline, or a date with one: 'March 3, 2026 by Rory Feld'. */
const isNamed = (own: Own | null | undefined): boolean => (own?.names.length ?? 0) > 0;

/** A heading with no text between it and the headline. */
const isHeadingOver = ({ blocks, byWords }: Page, i: number, headline: number): boolean =>
  headline - i <= FRONT_BLOCKS &&
  blocks[i]?.markup?.element === 'heading' &&
  blocks
    .slice(i + 1, headline)
    .every((b, k) => b.markup?.element === 'heading' || byWords[i + 1 + k] !== null);

const isPointOverText: RuleOf = ({ points }, _, i) =>
  points.has(i) ? { label: 'furniture', evidence: POINTS, names: [] } : null;

const isEntryOfContents: RuleOf = ({ contents }, _, i) =>
  contents.entries.has(i)
    ? { label: 'furniture', evidence: 'an entry of a table of contents', names: [] }
    : null;

const saysItself: RuleOf = ({ byWords }, _, i) => byWords[i] ?? null;

const isDayUnderHeadline: RuleOf = (page, block, i) =>
  (isInFront(page, block, i) || (under(page, i) > 0 && i < page.text)) && isDayAlone(block.text)
    ? { label: 'date', evidence: 'a day under the headline', names: [] }
    : null;

/** A line that hangs out, or has Markdown’s mark of a heading. */
export const isOutlined = (block: Block): boolean =>
  block.hanging > 0 || (block.marker === null && atxMark(block).level > 0);

/** In bold, or all in capitals, as agencies set headings. */
const EMPHATIC = /^\*\*.{1,200}\*\*$|^(?=.{0,60}\p{Lu}{3})[^\p{Ll}]{4,80}$/u;

const isHeading: RuleOf = ({ blocks, byWords, numbered, outlined, interview, contents }, block, i) => {
  if (interview && isQuestion(block)) return null;
  if (contents.headings.has(i))
    return { label: 'heading', evidence: 'an entry of the table of contents', names: [] };
  const isMarked = isOutlined(block) || atxMark(block).level > 0 || EMPHATIC.test(block.text);
  if (outlined && block.markup === null && !isMarked) return null;
  const evidence = numbered.has(i)
    ? 'a numbered line with prose under it, as others'
    : headingEvidence(blocks, i, byWords);
  return evidence === null ? null : { label: 'heading', evidence, names: [] };
};

/** In the order they are tried: the first that says something labels a block. */
const RULES: readonly RuleOf[] = [
  isHeadline,
  standsAround,
  standsOverHeadline,
  isKickerUnderHeadline,
  isKickerOverText,
  isPaperUnderHeadline,
  isPortrait,
  isNameUnderBy,
  isCaptionAroundName,
  isBareByline,
  isJobOverName,
  isBylineSetApart,
  isCount,
  isSignedByBody,
  isBeforeByline,
  isUnderByline,
  isAboutAuthor,
  isBoxAboutAuthor,
  isUnderValediction,
  isSignature,
  isSignedAtFoot,
  isSignedWithAddress,
  isNoteAtFoot,
  isBlogFoot,
  isSignedByStaff,
  isLabelAround,
  isLinkWithin,
  standsBelowEnd,
  isPointOverText,
  isEntryOfContents,
  saysItself,
  isDayUnderHeadline,
  isHeadlineAgain,
  beginsWithHeadline,
  isCutShort,
  isPrintedBelow,
  isPreview,
  isTextAgain,
  isOfGallery,
  isCaptionAgain,
  standsBetween,
  isHeading,
];

/** What a block is on its page, and why: the first rule that says something decides; what none tells is prose. */
export function ruled(page: Page, block: Block, i: number): Own {
  for (const rule of RULES) {
    const own = rule(page, block, i);
    if (own !== null) return own;
  }
  return PROSE;
}
