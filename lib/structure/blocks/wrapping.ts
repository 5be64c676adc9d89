import type { Line } from '../../formats/document.ts';
import { parseByline } from '../front/byline.ts';
import { isDateLine } from '../front/date-line.ts';
import { BUTTON, PICTURE_OWNER, TAGS_LABEL } from '../patterns/names.ts';
import { patternOf } from '../patterns.ts';
import { endsLetter } from '../sign-off.ts';
import {
  ends,
  endsWithFunctionWord,
  isUnfinished,
  type Layout,
  markerAt,
  startsSmall,
  wraps,
} from './layout.ts';
import type { Marker } from './marker.ts';

/** An address alone on its line: no more of the line above, unless that leads to it ('at', 'on'). */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** 'photo: Ana Brandt', 'getty' under a caption. */
function isCredit(line: string): boolean {
  const said = patternOf(line);
  return said?.label === 'credit' || said?.name === PICTURE_OWNER;
}

/** 'lundi 2 mars 2026', 'by Rory Feld', 'photo: Ana Brandt' on a line of its own. */
const isSigning = (line: string): boolean =>
  line.length <= SIGNED_LENGTH && (parseByline(line, 0).length > 0 || isDateLine(line) || isCredit(line));
const SIGNED_LENGTH = 100;

/** 'Tags', 'Listen', 'September 23, 2016': a button, label or date goes on in no other line. */
function isLabel(text: string, { start, end }: Line): boolean {
  if (end - start > LABEL_LENGTH) return false;
  const line = text.slice(start, end);
  const said = patternOf(line)?.name;
  return said === TAGS_LABEL || said === BUTTON || (/\b(?:19|20)\d\d$/.test(line) && isDateLine(line));
}
const LABEL_LENGTH = 40;

/** Up to a year, and perhaps a time behind it. */
const WITH_YEAR = /^.{0,24}\b(?:19|20)\d\d(?: \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?)?$/;

/** What no line of Chinese or Japanese begins with unless it goes on (JIS X 4051, line-start prohibition). */
const NO_START = /^[、。，．！？）」』】〉》〕]/;

/** Two lines go on as one paragraph when the break between them is soft, or in the middle of a sentence. */
export function joins(text: string, group: readonly Line[], next: Line, layout: Layout): boolean {
  const line = group.at(-1);
  if (line === undefined || line.markup !== null || next.markup !== null || next.gap > 0) return false;
  if (isRule(text, line) || isRule(text, next)) return false;
  if (NO_START.test(text.charAt(next.start))) return true;
  const said = text.slice(line.start, line.end);
  if (endsLetter(said)) return false;
  const marker = markerAt(text, next);
  if (next.indent === layout.firstLineIndent) return false;
  const soft = wraps(text, line, next, layout.column) && !(layout.sparse && ends(text, line));
  if (marker !== null && isItem(text, marker, line, next, soft, layout)) return false;
  if (PICTURE.test(text.slice(next.start, Math.min(next.end, next.start + PICTURE_LENGTH)))) return false;
  // A line that is full ends a paragraph as often as any other.
  const under = text.slice(next.start, next.end);
  if (soft && ends(text, line) && isSigning(under)) return false;
  // A title may be as long as a line too.
  if (
    soft &&
    group.length === 1 &&
    WITH_YEAR.test(under) &&
    isDateLine(under) &&
    !endsWithFunctionWord(text, line)
  )
    return false;
  if (soft) return next.indent <= line.indent || markerAt(text, line) !== null;
  if (next.indent > line.indent + 1) return false;
  if (ADDRESS.test(text.slice(next.start, next.end)) && !endsWithFunctionWord(text, line)) return false;
  if (layout.frayed && marker === null && OPEN_END.test(said.slice(-1))) return true;
  if (
    DATED.test(said) ||
    (/^\([^()]+$/.test(said) && /^[^()]{1,60}\)$/.test(text.slice(next.start, next.end)))
  )
    return true;
  const within = group.length > 1 && /^[\p{L}“‘"'(]/u.test(text.charAt(next.start));
  const goesOn =
    ((within || marker !== null) && isUnfinished(text, line)) ||
    (startsSmall(text, next) &&
      !/[.!?:]["”’)]?$/.test(text.slice(line.end - 3, line.end)) &&
      !isLabel(text, line));
  return goesOn && (endsWithFunctionWord(text, line) || !isSigning(text.slice(next.start, next.end)));
}

/** '[Image]', '[ferry.jpg]': how text browsers print a picture; '©Coast Agency' tells whose it is. */
const PICTURE = /^(?:\[(?:|image|img|[^\]\n]{1,60}\.(?:jpe?g|png|gif|webp))\]|©)/i;
const PICTURE_LENGTH = 80;

/** 'Oct 11 Canadian telecom provider EXFO', the first line of a wire whose dateline was cut. */
const DATED =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2} \p{Lu}.{20,70}[\p{L}\p{N}]$/u;
/** How a line ends that goes on. */
const OPEN_END = /[\p{L}\p{N},;–-]/u;

/** '=====': a rule that text browsers print. */
const isRule = (text: string, { start, end }: Line): boolean =>
  end - start >= RULE_LENGTH && RULE.test(text.slice(start, end));
const RULE = /^([=_~*━─—-])\1+$/;
const RULE_LENGTH = 5;

/** True for a list's item; a sentence goes on with '2012.', or with a dash at the head of a wrapped line. */
function isItem(
  text: string,
  { kind, number }: Marker,
  line: Line,
  next: Line,
  soft: boolean,
  { numbers }: Layout,
): boolean {
  if (kind === 'bullet' || number === null) return !(soft && /^[–—-]/.test(text.charAt(next.start)));
  if (numbers.has(number - 1) || numbers.has(number + 1)) return true;
  return number === 1 ? !(soft && isUnfinished(text, line)) : !soft && !isUnfinished(text, line);
}
