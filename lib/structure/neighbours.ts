import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { LabelledBlock } from './blocks/block.ts';
import { comparable } from './front/titles.ts';
import { HEADING_MAX_CHARACTERS } from './heading.ts';
import { endsSentence } from './is-prose.ts';
import { PAPERS } from './lexicon.ts';
import {
  BUTTON,
  CAPTION_LABEL,
  GALLERY,
  NEWSLETTER,
  PICTURE_OWNER,
  PICTURE_TEXT,
  RELATED_LINKS,
  TAGS_LABEL,
  UPDATE_TIME,
} from './patterns.ts';

/** '12 May' under 'Published'. */
const DAY = /^(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2})$/u;
/** 'Associated Press', 'Coast News, Weldon', 'Transport correspondent' under a byline. */
const EMPLOYER = new RegExp(
  `^(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]*,? ){0,5}(?:${PAPERS}|${PAPERS.toUpperCase()}|Wire|Agency|Magazine|Reuters|AFP|BBC|CNN|NPR|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Ss]taff)(?:,? (?:in |from )?\\p{Lu}[\\p{L} .'’-]{1,30})?$`,
  'u',
);
/** 'Crown court reporter': an author's job on a line of its own. */
export const JOB =
  /^(?:\p{L}[\p{L}.&'’-]*,? ){0,4}(?:correspondent|reporter(?:in)?|editor|writer|columnist|critic|journalist(?:in)?|journaliste|redacteur(?: \p{L}{3,20})?|redakteur(?:in)?|korrespondent(?:in)?|periodista|giornalista|jornalista)(?: @\w{2,30})?$/iu;
/** 'ABC Harbour Coast': a part of a broadcaster. */
const BROADCASTER = /^\p{Lu}{2,4}(?: \p{Lu}[\p{L}’'-]{2,20}){1,3}$/u;
/** Evidence of what tells of the author, the name alone too. */
export const ABOUT_AUTHOR = 'says who the author is';
/** 'TOMAS ARDAL' under a caption. */
const PHOTOGRAPHER = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,3}$/u;
/** Evidence that the next line reads. */
export const LISTED = 'a link under related links';
/** The first of several, which a second follows though it is set apart. */
const LISTED_FIRST = 'the first link under related links';
const LINKS_LABEL = /(?:stories|articles|posts)$/i;
const MAX_LINK_WORDS = 15;
const VIDEO_LENGTH = / \(\d{1,2}:\d{2}\)$/;
/** What stands over a caption: whose picture it is, or what it shows. */
const PICTURE_OVER: ReadonlySet<string> = new Set([PICTURE_TEXT, PICTURE_OWNER]);
/** Labels that always have a link under them. 'Read more' is a button as often. */
const LINK_LABEL =
  /^(?:read also|see also|related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage))?|more on (?:this|the) .{1,30}|(?:à )?lire aussi|lesen sie auch|auch interessant|mehr zum thema|leia também|leggi anche|lees ook|te puede interesar|más información|recommended)$/i;

/** What lines of plain text say of the next ones: labels that stand over their text, lists under 'More on this story'. */
export function withNeighbours(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const done: LabelledBlock[] = [];
  const lastProse = labelled.findLastIndex(
    ({ block, label }) => label === 'paragraph' && endsSentence(flat(block.text)),
  );
  for (const [i, item] of labelled.entries()) {
    const previous = done.at(-1);
    done.push(
      previous === undefined || item.block.markup !== null
        ? item
        : (besides(previous, item, i > lastProse) ??
            overButton(item, labelled[i + 1]) ??
            overCaption(item, labelled[i + 1]) ??
            besidePicture(item, labelled[i + 1], previous, done.at(-2)) ??
            overLabel(item, labelled[i + 1]) ??
            overDate(previous, item, labelled[i + 1]) ??
            besideColon(previous, item, labelled[i + 1]) ??
            betweenFurniture(previous, item, labelled[i + 1], i > lastProse) ??
            item),
    );
  }
  return done;
}

/** 'New bridge[12-3456]' over 'New bridge': text browsers print a picture's text, and its caption under it. */
function isSameStart(picture: string, caption: string): boolean {
  const shown = comparable(picture.split('[', 1)[0] ?? '');
  const said = comparable(caption);
  return shown !== '' && (said.startsWith(shown) || shown.startsWith(said));
}

/** Short, and no sentence. */
const isLink = (text: string): boolean => countWords(text) <= MAX_LINK_WORDS && !endsSentence(text);

const READ_MORE = /^(?:read|see) more$/i;

/** 'Bus strike looms' right over 'Read more': a link within the text. */
function overButton(item: LabelledBlock, next: LabelledBlock | undefined): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  if (next?.block.gap !== 0 || !READ_MORE.test(next.block.text)) return null;
  return isLink(flat(item.block.text))
    ? { ...item, label: 'furniture', evidence: 'a link with ‘Read more’ under it', names: [] }
    : null;
}

/** A picture's text over the caption that begins with it. Shorter ones may be headings, in words. */
function overCaption(item: LabelledBlock, next: LabelledBlock | undefined): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  if (next?.label !== 'caption' || countWords(item.block.text) < PICTURE_WORDS) return null;
  return comparable(next.block.text).includes(comparable(item.block.text))
    ? { ...item, label: 'caption', evidence: 'says what the caption below says', names: [] }
    : null;
}
const PICTURE_WORDS = 4;
const PICTURE_CREDIT = /^(?:photo|illustration|image|picture|graphic|foto|bild)/i;
const CAPTION_WORDS = 25;
/** Whose picture it is, behind a caption that stands there without it too. */
const CREDIT_WORDS = 6;
/** What stands over a picture at the head of an article. */
const OVER_PICTURE: ReadonlySet<string> = new Set(['headline', 'dek', 'byline', 'date', 'furniture']);

/** A word or two under the text, with a page's foot over and under it, or anywhere between lines of furniture. */
function betweenFurniture(
  previous: LabelledBlock,
  item: LabelledBlock,
  next: LabelledBlock | undefined,
  atFoot: boolean,
): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  if (previous.label !== 'furniture' || next?.label !== 'furniture') return null;
  const text = flat(item.block.text);
  const close = item.block.gap === 0 && next.block.gap === 0;
  const placed = close || (atFoot && item.label === 'paragraph');
  return placed && isLink(text) && countWords(text) <= LABEL_WORDS
    ? { ...item, label: 'furniture', evidence: 'stands between furniture', names: [] }
    : null;
}
const LABEL_WORDS = 4;
/** A few words under the text, under a call to sign up or what tells of the author, are what the text is about. */
const UNDER_FOOT = 'a few words at the foot';
const FOOT_LABELS: ReadonlySet<string> = new Set([NEWSLETTER, ABOUT_AUTHOR, UNDER_FOOT]);

/** 'WELDON' between a byline and its date. */
const overDate = (
  previous: LabelledBlock,
  item: LabelledBlock,
  next: LabelledBlock | undefined,
): LabelledBlock | null =>
  item.label === 'paragraph' &&
  previous.label === 'byline' &&
  next?.label === 'date' &&
  countWords(item.block.text) <= LABEL_WORDS
    ? { ...item, label: 'furniture', evidence: 'stands between the byline and its date', names: [] }
    : null;

/** 'Ferries', ':', 'Who pays for the new boat?', line by line: a link within the text, with its kicker. */
function besideColon(
  previous: LabelledBlock,
  item: LabelledBlock,
  next: LabelledBlock | undefined,
): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  const { text, gap } = item.block;
  const over = next?.block.text === ':' && next.block.gap === 0;
  const under = previous.block.text === ':' && gap === 0;
  return text === ':' || ((over || under) && countWords(text) <= MAX_LINK_WORDS)
    ? { ...item, label: 'furniture', evidence: 'a link and its kicker', names: [] }
    : null;
}

/** '0' over 'Comments'. */
const overLabel = (item: LabelledBlock, next: LabelledBlock | undefined): LabelledBlock | null =>
  item.label === 'paragraph' &&
  next?.label === 'furniture' &&
  next.block.gap === 0 &&
  COUNT.test(item.block.text)
    ? { ...item, label: 'furniture', evidence: 'a count over its label', names: [] }
    : null;
export const COUNT = /^\d{1,6}$/;

/** What a picture shows: over or under the button that makes it larger, or printed twice, as captions are. */
function besidePicture(
  item: LabelledBlock,
  next: LabelledBlock | undefined,
  previous: LabelledBlock,
  before: LabelledBlock | undefined,
): LabelledBlock | null {
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  if (item.block.text.length > HEADING_MAX_CHARACTERS) return null;
  const text = comparable(item.block.text);
  const others = [next, previous].filter(
    (other): other is LabelledBlock =>
      other !== undefined && other.block.text.length <= HEADING_MAX_CHARACTERS,
  );
  const twice = others.some((other) => comparable(other.block.text) === text);
  const credit =
    next === undefined || next.block.text.length > HEADING_MAX_CHARACTERS ? '' : comparable(next.block.text);
  const named = credit.startsWith(`${text} `) && countWords(credit) - countWords(text) <= CREDIT_WORDS;
  const owned = next?.evidence === PICTURE_OWNER && next.block.gap === 0 && isLink(flat(item.block.text));
  const inFront = OVER_PICTURE.has(previous.label) || before?.label === 'headline';
  const over = inFront && next?.label === 'caption' && next.block.gap === 0 && item.block.marker === null;
  const credited = inFront && next?.label === 'credit' && PICTURE_CREDIT.test(next.block.text);
  const button = others.some(({ evidence }) => evidence === GALLERY) && isLink(flat(item.block.text));
  const words = countWords(text);
  return (twice || named || button || over || owned || (credited && isLink(flat(item.block.text)))) &&
    words >= PICTURE_WORDS &&
    words <= CAPTION_WORDS
    ? {
        ...item,
        label: 'caption',
        evidence: 'stands by a picture’s button, or twice, as captions do',
        names: [],
      }
    : null;
}

function besides(previous: LabelledBlock, item: LabelledBlock, atFoot: boolean): LabelledBlock | null {
  // The day of a story that is linked to.
  if (item.label === 'date' && item.block.gap === 0 && previous.evidence === LISTED)
    return { ...item, label: 'furniture', evidence: LISTED, names: [] };
  if (item.label !== 'paragraph' && item.label !== 'heading') return null;
  const text = flat(item.block.text);
  if (text.length > HEADING_MAX_CHARACTERS) return null;
  const set = (label: 'furniture' | 'caption', evidence: string): LabelledBlock => ({
    ...item,
    label,
    evidence,
    names: [],
  });
  if (previous.evidence === CAPTION_LABEL && /,$/.test(previous.block.text) && item.block.gap === 0)
    return set('caption', 'stands under the label of a caption');
  if (previous.label === 'caption' && item.block.gap === 0 && PHOTOGRAPHER.test(text))
    return set('caption', 'who took the picture above');
  if (previous.evidence === BUTTON && VIDEO_LENGTH.test(text))
    return set('furniture', 'a video under its button');
  if (PICTURE_OVER.has(previous.evidence) && item.block.gap === 0 && !endsSentence(text))
    return set('caption', 'stands under a picture’s text');
  if (previous.label === 'caption' && isSameStart(previous.block.text, text))
    return set('caption', 'says what the picture’s text above says');
  if (previous.label === 'furniture' && (COUNT.test(text) || (text === 'A' && item.block.gap === 0)))
    return set('furniture', 'a count or a letter under a button');
  if (previous.evidence === UPDATE_TIME && DAY.test(text)) return set('furniture', 'a day under ‘Published’');
  const signed = previous.label === 'byline' || previous.evidence === ABOUT_AUTHOR;
  if (
    signed &&
    (EMPLOYER.test(text) ||
      JOB.test(text.split(/ ?[·|•]/, 1)[0] ?? '') ||
      (item.block.gap === 0 && BROADCASTER.test(text)))
  )
    return set('furniture', 'where the author works');
  const listed =
    (previous.evidence === RELATED_LINKS && !/[:>»→] ?\S/.test(previous.block.text)) ||
    previous.evidence === TAGS_LABEL ||
    previous.evidence === LISTED ||
    previous.evidence === LISTED_FIRST;
  const first = previous.evidence === RELATED_LINKS && LINK_LABEL.test(previous.block.text);
  const second = previous.evidence === LISTED_FIRST;
  const asks = item.block.gap === 0 && /\?$/.test(text) && countWords(text) <= MAX_LINK_WORDS;
  if (listed && (isLink(text) || asks) && (item.block.gap === 0 || atFoot || first || second))
    return set('furniture', first && LINKS_LABEL.test(previous.block.text) ? LISTED_FIRST : LISTED);
  return atFoot &&
    FOOT_LABELS.has(previous.evidence) &&
    isLink(text) &&
    countWords(text) <= LABEL_WORDS &&
    !/\d/.test(text)
    ? set('furniture', UNDER_FOOT)
    : null;
}
