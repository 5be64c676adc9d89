import { countWords } from '../../text/words.ts';
import { isKicker } from '../front/masthead.ts';
import { endsSentence } from '../is-prose.ts';
import { AGE_ALONE, NEWSLETTER, RELATED_LINKS, TAGS_LABEL } from '../patterns/names.ts';
import { ABOUT_AUTHOR } from './authors.ts';
import { furniture, isFlush, isLink, LABEL_WORDS, MAX_LINK_WORDS, type Rule } from './place.ts';

/** Evidence that the next line reads. */
export const LISTED = 'a link under related links';
/** The first of several, which a second follows though it is set apart. */
const LISTED_FIRST = 'the first link under related links';
const LINKS_LABEL = /(?:stories|articles|posts|artikel|beiträge|interessieren|gefallen):?$/i;
/** Labels that always have a link under them. 'Read more' is a button as often. */
const LINK_LABEL =
  /^(?:read also|see also|related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage))?|more on (?:this|the) .{1,30}|(?:à )?lire aussi|lesen sie auch|auch interessant|mehr zum thema|(?:verwandte|ähnliche|weitere) (?:artikel|beiträge)|das könnte (?:sie|dich|dir|euch|ihnen) (?:auch )?(?:interessieren|gefallen)|leia também|leggi anche|lees ook|te puede interesar|más información|recommended):?$/i;
const LISTS: ReadonlySet<string> = new Set([TAGS_LABEL, LISTED, LISTED_FIRST]);

/** A link or a tag under its label, or under another. */
export const isListed: Rule = ({ item, text, previous, atFoot }) => {
  const { evidence, block } = previous;
  const labelled = evidence === RELATED_LINKS && !/[:>»→] ?\S/.test(block.text);
  const first = evidence === RELATED_LINKS && LINK_LABEL.test(block.text);
  const inList = block.marker !== null && item.block.marker?.kind === block.marker.kind;
  const placed =
    isFlush(item) || atFoot || first || evidence === LISTED_FIRST || (evidence === LISTED && inList);
  const asks = isFlush(item) && /\?$/.test(text) && countWords(text) <= MAX_LINK_WORDS;
  if (!(labelled || LISTS.has(evidence)) || !placed || !(isLink(text) || asks)) return null;
  return furniture(first && LINKS_LABEL.test(block.text) ? LISTED_FIRST : LISTED);
};

/** A title right under 'read more', with room below it: a link within the text. */
export const isUnderReadMore: Rule = ({ item, text, previous, next }) =>
  READ_MORE.test(previous.block.text) &&
  isFlush(item) &&
  next !== undefined &&
  !isFlush(next) &&
  countWords(text) >= TITLE_WORDS &&
  isLink(text)
    ? furniture('a link under ‘Read more’')
    : null;
/** Buttons have fewer words. */
const TITLE_WORDS = 4;

/** A few words under the text, under a call to sign up or what tells of the author: what the text is about. */
export const isTagAtFoot: Rule = ({ text, previous, atFoot }) =>
  atFoot &&
  FOOT_LABELS.has(previous.evidence) &&
  isLink(text) &&
  countWords(text) <= LABEL_WORDS &&
  !/\d/.test(text)
    ? furniture(UNDER_FOOT)
    : null;
const UNDER_FOOT = 'a few words at the foot';
const FOOT_LABELS: ReadonlySet<string> = new Set([NEWSLETTER, ABOUT_AUTHOR, UNDER_FOOT]);

/** 'Regional News' alone under the text. */
export const isPartAtFoot: Rule = ({ item, atFoot }) =>
  atFoot && isKicker(item.block) ? furniture('the name of a section at the foot') : null;

/** 'Bus strike looms' right over 'Read more': a link within the text. */
export const isOverButton: Rule = ({ text, next }) =>
  next !== undefined && isFlush(next) && READ_MORE.test(next.block.text) && isLink(text)
    ? furniture('a link with ‘Read more’ under it')
    : null;
const READ_MORE = /^(?:read|see) more$/i;

/** 'Ferry runs aground – board' right over '13 minutes -': a story of a list that tells how old each is. */
export const isOverAge: Rule = ({ text, next }) =>
  next?.evidence === AGE_ALONE && isFlush(next) && !endsSentence(text) && next.block.text.endsWith('-')
    ? furniture('a link over its age')
    : null;

/** 'Ferries', ':', 'Who pays for the new boat?', line by line: a link within the text, with its kicker. */
export const isBesideColon: Rule = ({ item, text, previous, next }) => {
  const over = next?.block.text === ':' && isFlush(next);
  const under = previous.block.text === ':' && isFlush(item);
  return text === ':' || ((over || under) && countWords(text) <= MAX_LINK_WORDS)
    ? furniture('a link and its kicker')
    : null;
};

/** '12', or the 'A' that makes letters larger, under a button. */
export const isUnderButton: Rule = ({ item, text, previous: { label, evidence } }) => {
  // '1' over the first of the links that a site counts.
  if (COUNT.test(text) && isFlush(item) && (evidence === RELATED_LINKS || evidence === LISTED))
    return furniture(LISTED);
  return (label === 'furniture' || label === 'caption') &&
    (COUNT.test(text) || (text === 'A' && isFlush(item)))
    ? furniture('a count or a letter under a button')
    : null;
};
export const COUNT = /^\d{1,6}$/;

/** '0' over 'Comments'. */
export const isOverLabel: Rule = ({ item, text, next }) =>
  item.label === 'paragraph' && next?.label === 'furniture' && isFlush(next) && COUNT.test(text)
    ? furniture('a count over its label')
    : null;

/** A word or two under the text, with a page's foot over and under it, or anywhere between lines of furniture. */
export const isBetweenFurniture: Rule = ({ item, text, previous, next, atFoot }) => {
  // 'Rumours' over the day
  const ends = next?.label === 'furniture' || (next?.label === 'date' && countWords(text) === 1);
  if (previous.label !== 'furniture' || next === undefined || !ends) return null;
  const placed = (isFlush(item) && isFlush(next)) || (atFoot && item.label === 'paragraph');
  return placed && isLink(text) && countWords(text) <= LABEL_WORDS
    ? furniture('stands between furniture')
    : null;
};
