import { flat } from '../../text/span.ts';
import type { LabelledBlock } from '../blocks/block.ts';
import { HEADING_MAX_CHARACTERS } from '../heading.ts';
import { endsSentence } from '../is-prose.ts';
import { isAddressOfLetter, isDayOfUpdate, isEmployer, isOverDate, isUnderContact } from './authors.ts';
import {
  isBesideColon,
  isBetweenFurniture,
  isListed,
  isOverAge,
  isOverButton,
  isOverLabel,
  isPartAtFoot,
  isTagAtFoot,
  isUnderButton,
  isUnderReadMore,
  LISTED,
} from './links.ts';
import {
  goesOnWithLabel,
  isBesidePicture,
  isOverCaptionLabel,
  isPhotographer,
  isSaidBelow,
  isUnderPicture,
  isVideo,
  repeatsPicture,
} from './pictures.ts';
import { isFlush, type Place, type Rule } from './place.ts';

/** What the block above says of a short line. */
const OF_SHORT_LINES: readonly Rule[] = [
  goesOnWithLabel,
  isPhotographer,
  isVideo,
  isUnderPicture,
  repeatsPicture,
  isUnderButton,
  isDayOfUpdate,
  isEmployer,
  isAddressOfLetter,
  isUnderContact,
  isListed,
  isUnderReadMore,
  isTagAtFoot,
  isPartAtFoot,
];
/** What the one below says, or both. */
const OF_ALL: readonly Rule[] = [
  isOverButton,
  isOverAge,
  isSaidBelow,
  isOverCaptionLabel,
  isBesidePicture,
  isOverLabel,
  isOverDate,
  isBesideColon,
  isBetweenFurniture,
];

/** In the order they are tried. */
const RULES: readonly Rule[] = [...OF_SHORT_LINES, ...OF_ALL];

/** What lines of plain text say of the next ones: labels that stand over their text, lists under 'More on this story'. */
export function withNeighbours(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const done: LabelledBlock[] = [];
  const lastProse = labelled.findLastIndex(
    ({ block, label }) => label === 'paragraph' && endsSentence(flat(block.text)),
  );
  for (const [i, item] of labelled.entries()) {
    const previous = done.at(-1);
    if (previous === undefined || item.block.markup !== null) done.push(item);
    else if (item.label === 'paragraph' || item.label === 'heading') {
      const before = done.at(-2);
      const [next, below] = [labelled[i + 1], labelled[i + 2]];
      const place = {
        item,
        text: flat(item.block.text),
        before,
        previous,
        next,
        below,
        atFoot: i > lastProse,
      };
      done.push(withRules(place));
    } else
      done.push(
        isDayOfLink(item, previous) ? { ...item, label: 'furniture', evidence: LISTED, names: [] } : item,
      );
  }
  return done;
}

function withRules(place: Place): LabelledBlock {
  const rules = place.text.length > HEADING_MAX_CHARACTERS ? OF_ALL : RULES;
  for (const rule of rules) {
    const found = rule(place);
    if (found !== null) return { ...place.item, ...found, names: [] };
  }
  return place.item;
}

/** The day of a story that is linked to. */
const isDayOfLink = (item: LabelledBlock, previous: LabelledBlock): boolean =>
  item.label === 'date' && isFlush(item) && previous.evidence === LISTED;
