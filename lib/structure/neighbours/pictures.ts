import { countWords } from '../../text/words.ts';
import type { LabelledBlock } from '../blocks/block.ts';
import { comparable } from '../front/titles.ts';
import { HEADING_MAX_CHARACTERS } from '../heading.ts';
import { endsSentence } from '../is-prose.ts';
import { BUTTON, CAPTION_LABEL, GALLERY, PICTURE_OWNER, PICTURE_TEXT } from '../patterns/names.ts';
import { caption, furniture, isFlush, isLink, type Place, type Rule } from './place.ts';

/** What pictures show has so many words; fewer may be a heading. */
const PICTURE_WORDS = 4;
const CAPTION_WORDS = 25;
/** Whose picture it is, behind a caption that stands there without it too. */
const CREDIT_WORDS = 6;

/** Its last words, on the line under the first; or what it leads in, where that is no sentence. */
export const goesOnWithLabel: Rule = ({ item, text, previous }) =>
  previous.evidence === CAPTION_LABEL &&
  /,$/.test(previous.block.text) &&
  (isFlush(item) || (LABEL_ALONE.test(previous.block.text) && !endsSentence(text)))
    ? caption('stands under the label of a caption')
    : null;
const LABEL_ALONE = /^(?:image|media|video|photo) (?:caption|source),$/i;

/** 'TOMAS ARDAL' under a caption. */
export const isPhotographer: Rule = ({ item, text, previous }) =>
  previous.label === 'caption' && isFlush(item) && PHOTOGRAPHER.test(text)
    ? caption('who took the picture above')
    : null;
const PHOTOGRAPHER = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,3}$/u;

/** 'Rowers celebrate (1:12)' under 'Play'. */
export const isVideo: Rule = ({ text, previous }) =>
  previous.evidence === BUTTON && VIDEO_LENGTH.test(text) ? furniture('a video under its button') : null;
const VIDEO_LENGTH = / \(\d{1,2}:\d{2}\)$/;

/** Under the text of a picture, or under whose it is. */
export const isUnderPicture: Rule = ({ item, text, previous }) =>
  OVER_CAPTION.has(previous.evidence) && isFlush(item) && !endsSentence(text)
    ? caption('stands under a picture’s text')
    : null;
const OVER_CAPTION: ReadonlySet<string> = new Set([PICTURE_TEXT, PICTURE_OWNER]);

/** 'New bridge' under 'New bridge[12-3456]': text browsers print a picture's text, and its caption under it. */
export const repeatsPicture: Rule = ({ text, previous }) => {
  if (previous.label !== 'caption') return null;
  const shown = comparable(previous.block.text.split('[', 1)[0] ?? '');
  const said = comparable(text);
  return shown !== '' && (said.startsWith(shown) || shown.startsWith(said))
    ? caption('says what the picture’s text above says')
    : null;
};

/** 'Weldon Quay' right over 'Image caption,'. */
export const isOverCaptionLabel: Rule = ({ text, next }) =>
  next?.evidence === CAPTION_LABEL &&
  isFlush(next) &&
  countWords(text) <= CAPTION_WORDS &&
  !endsSentence(text)
    ? caption('a picture’s text over the label of its caption')
    : null;

/** A picture's text over the caption that says it too. */
export const isSaidBelow: Rule = ({ item, text, next, below }) => {
  // '1' may count the pictures between the two.
  const said = next !== undefined && /^\d{1,2}$/.test(next.block.text) ? below : next;
  return said?.label === 'caption' &&
    countWords(text) >= PICTURE_WORDS &&
    comparable(said.block.text).includes(comparable(item.block.text))
    ? caption('says what the caption below says')
    : null;
};

/** What a picture shows: beside the button that makes it larger, over whose it is, or printed twice, as captions are. */
export const isBesidePicture: Rule = (place) => {
  const { item, text, previous, next } = place;
  const words = countWords(text);
  if (item.block.text.length > HEADING_MAX_CHARACTERS || words > CAPTION_WORDS) return null;
  const isOver = isOverAgency(place) || (isOverCaption(place) && !isFlush(item));
  if (words < PICTURE_WORDS && !isTwiceAlone(place) && !isOver) return null;
  const others = [next, previous].filter((other) => other !== undefined).filter(isShort);
  const button = others.some(({ evidence }) => evidence === GALLERY) && isLink(text);
  return button || isTwice(place, others) || isOverOwner(place) || isOverCaption(place)
    ? caption('stands by a picture’s button, or twice, as captions do')
    : null;
};
const isShort = ({ block }: LabelledBlock): boolean => block.text.length <= HEADING_MAX_CHARACTERS;

/** The same above or below, or below with whose picture it is behind it. */
function isTwice({ text, next }: Place, others: readonly LabelledBlock[]): boolean {
  const said = comparable(text);
  return others.some((other) => {
    const words = comparable(other.block.text);
    const credited = other === next && words.startsWith(`${said} `);
    return words === said || (credited && countWords(words) - countWords(said) <= CREDIT_WORDS);
  });
}

/** 'Weldon Quay' twice, under the headline or with blank lines around each: what a picture shows and its caption. */
const isTwiceAlone = ({ item, text, before, previous, next, below: under }: Place): boolean => {
  const [above, below] = [previous.block.text === text, next?.block.text === text];
  const apart = !isFlush(item) && !endsSentence(text);
  return (
    (below &&
      (previous.label === 'headline' ||
        (previous.label === 'furniture' && isFlush(item) && countWords(text) <= NAME_WORDS) ||
        before?.label === 'headline' ||
        under?.label === 'credit' ||
        (apart && next !== undefined && !isFlush(next)))) ||
    (above && (before?.label === 'headline' || previous.label === 'caption' || (apart && !isFlush(previous))))
  );
};

/** 'President Helena Brandt.' */
const NAME_WORDS = 5;

/** Right over 'getty', or in front of the text over 'Photo: Tomas Ardal'. */
const isOverOwner = (place: Place): boolean =>
  (isLink(place.text) &&
    ((place.next?.evidence === PICTURE_OWNER && isFlush(place.next)) ||
      (isInFront(place) && place.next?.label === 'credit' && PICTURE_CREDIT.test(place.next.block.text)))) ||
  isOverAgency(place);

/** A sentence alone, right over 'Credit: Tomas Ardal/Coast Agency'. */
const isOverAgency = ({ item, next }: Place): boolean =>
  next?.label === 'credit' && isFlush(next) && !isFlush(item) && AGENCY_CREDIT.test(next.block.text);
const AGENCY_CREDIT =
  /^(?:credit|photo|image|picture|foto|bild|beeld)s?(?: credit)?: ?[^/]{3,40} ?\/ ?\p{Lu}[^/]{2,40}$/iu;
const PICTURE_CREDIT = /^(?:photo|illustration|image|picture|graphic|foto|bild)/i;

/** A paragraph of several lines may have the next picture right under it. */
const isOverCaption = (place: Place): boolean =>
  isInFront(place) &&
  place.item.block.marker === null &&
  place.next?.label === 'caption' &&
  place.item.block.lines.length === 1 &&
  isFlush(place.next);

/** Whether a block stands where the picture at the head of an article does. */
const isInFront = ({ previous, before }: Place): boolean =>
  OVER_PICTURE.has(previous.label) || before?.label === 'headline';
const OVER_PICTURE: ReadonlySet<string> = new Set(['headline', 'dek', 'byline', 'date', 'furniture']);
