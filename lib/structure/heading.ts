import { SPEECH_VERBS } from '../entities/lexicon.ts';
import { closedUp, flat } from '../text/span.ts';
import { countWords, lastWord } from '../text/words.ts';
import type { Block, LabelledBlock, Own } from './blocks/block.ts';
import { endsSentence, isProse, wordsIn } from './is-prose.ts';
import { ENTRY_TIME, NEWSLETTER } from './patterns/names.ts';
import { PATTERN_LENGTH, PATTERNS } from './patterns.ts';

/** Thresholds of a heading without markup: news headings rarely pass 15 words (seen: 2 to 16). */
const HEADING_MAX_WORDS = 18;
export const HEADING_MAX_CHARACTERS = 130;
const COLON_HEADING_MAX_WORDS = 3;
/** More commas are an enumeration: of players, of ingredients. */
const HEADING_MAX_COMMAS = 3;
/** More numbers are a result: '6-3 7-5'. */
const HEADING_MAX_NUMBERS = 3;
/** Behind conjunctions and articles a line was broken within its sentence. Headings do end in 'for' and 'in'. */
const GOES_ON =
  /\s(?:and|or|but|the|an?|und|oder|der|des|dem|den|eine[mnr]?|ein|et|ou|les?|une?|y|los|las|il|gli|een|que|dass|che|и|или|что)$/u;
/** 'I hold my breath': headings that are all quote are short; longer ones are speech on a line of its own. */
const QUOTED = /^(?:'[^']+'|"[^"]+"|‘[^’]+’|“[^”]+”|„[^“”]+[“”]|«[^»]+»)$/u;
const QUOTED_HEADING_MAX_WORDS = 6;
/** '«El Mundo»: Blast may be the end': what a paper says. */
const NAMED_IN_MARKS = /^[«„“][\p{Lu}][^«»„“”]{2,30}[»“”]: \p{Lu}/u;
/** 'Servings 12 balls', '30 – 45 Min': amounts, not headings. A list's number or a year in front is none. */
const AMOUNT = /^(?!\d{1,6}[.)]? \p{Lu}(?:\p{Ll}|\p{Lu}){3})(?!.*\b(?:19|20)\d\d\b).*\d|\*$/u;
const AMOUNT_MAX_WORDS = 4;
/** 'Level: 70': rows of such lines are data, not headings. */
const KEY_AND_VALUE = /^[^\s:][^:]{0,25}: \S/;

/** Why a block is a heading, or null where it isn't. */
export function headingEvidence(
  blocks: readonly Block[],
  i: number,
  own: readonly (Own | null)[],
): string | null {
  const block = blocks[i];
  if (block === undefined) return null;
  if (block.markup?.element === 'heading') return `marked as a heading of level ${block.markup.level}`;
  if (block.markup?.element !== 'item' && dashedTitle(block.text) !== null)
    return 'a line between dashes, as agencies set headings';
  // Bold lines call out as often as they head: 'Vote on the last page!', 'Our pattern:'.
  if (block.markup !== null && (block.markup.element !== 'strong' || /[:!]$/.test(block.text))) return null;
  if (atxMark(block).level > 0) return 'begins with Markdown’s heading mark';
  if (hangs(block, blocks[i + 1])) return 'hangs out to the left of the text';
  if (block.marker !== null || block.lines.length > 2 || block.text.length > PATTERN_LENGTH) return null;
  const text = closedUp(block.text);
  if (text.length > HEADING_MAX_CHARACTERS) return null;
  const words = wordsIn(block);
  if (words === 0 || words > HEADING_MAX_WORDS) return null;
  if (own[i - 1]?.evidence === ENTRY_TIME && block.gap === 0 && isTitleOfEntry(blocks[i + 1], text))
    return 'a line under the time of an entry, with prose after it';
  if (/[.,;–—。、-](?:["”“’‘»«)」』]|'')?$|…$/.test(text) || !/\p{L}{3}/u.test(text)) return null;
  const isQuoted = QUOTED.test(text) && words <= QUOTED_HEADING_MAX_WORDS;
  if (/^[\p{Ll}("“„‘'«(@>`*]/u.test(text) && !isQuoted && !NAMED_IN_MARKS.test(text)) return null;
  // '“It is old.”' under '“We can’t wait.'
  if (QUOTED.test(text) && isUnclosed(blocks[i - 1])) return null;
  if (ASKED.test(text) || THANKS.test(text) || RHETORICAL.test(text) || SALUTATION.test(text)) return null;
  if (EXCLAIMED.test(text) && words > EXCLAIMED_MAX_WORDS) return null;
  // 'Madness', under '3. How would you describe your film in two words?'
  const above = blocks[i - 1];
  if (above?.marker?.kind === 'number' && /\?!?$/.test(above.text.slice(-2))) return null;
  // A letter's signature: the next begins with 'Sir,' as the last did.
  if (SIGNATURE.test(text) && isLetter(blocks[i - 1])) return null;
  if (GOES_ON.test(text) || (text.match(/,/g)?.length ?? 0) > HEADING_MAX_COMMAS) return null;
  const isSigned = SIGNED_TITLE.test(text);
  if (/:$/.test(text) && words > COLON_HEADING_MAX_WORDS && !isTitleCase(text) && !isSigned) return null;
  // 'The new timetable:' leads into its list; 'Ingredients:' heads it.
  if (/:$/.test(text) && words > 2 && !isTitleCase(text) && !isSigned && blocks[i + 1]?.marker !== null)
    return null;
  // 'Psaki’s full statement:', over '“After decades …”'
  if (/:$/.test(text) && /^["“„«‘']/.test(blocks[i + 1]?.text ?? '')) return null;
  // 'Caddell continued:', 'Responds Kyle:', 'The ad has her asking, “Why?”': they lead into speech.
  if (/:$/.test(text) && SPEECH_VERBS.has(text.split(' ', 1)[0]?.toLowerCase() ?? '')) return null;
  if (
    SPEECH_VERBS.has(wordBeforeColon(text)) ||
    LEADS_IN.test(text) ||
    SAYS.test(text) ||
    LEADS_TO_LIST.test(text)
  )
    return null;
  if (ASKS.test(text)) return null;
  if (isTold(text, words)) return null;
  if (/, (?:[“"‘]|``|'')/.test(text) || (text.match(/\d+/g)?.length ?? 0) > HEADING_MAX_NUMBERS) return null;
  if ((text.match(/[„“”"«»]/g)?.length ?? 0) % 2 === 1) return null;
  if (/https?:|www\.|@\w/u.test(text)) return null;
  if (NEXT_SENTENCE.test(text) && !isReadersQuestion(text)) return null;
  const next = nextProse(blocks, i, own);
  if (next === null) return null;
  if (isRow(text) && [i - 1, i + 1].some((k) => isRow(flat(blocks[k]?.text ?? '')))) return null;
  // 'Result in an international', over 'basketball tournament on Friday:'
  const below = blocks[i + 1];
  if (block.markup === null && below?.marker === null && /^\p{Ll}{2,}\s/u.test(below.text)) return null;
  // Lines of one stanza, address or list stand close together; a heading keeps a distance or stands alone on its line.
  const previous = own[i - 1]?.label;
  const apart =
    block.gap > 0 || i === 0 || (previous !== undefined && previous !== 'caption') || isBetween(blocks, i);
  if (!apart) return null;
  // 'Ingredients (for 6)' heads its amounts.
  if (words <= AMOUNT_MAX_WORDS && AMOUNT.test(text.replace(/ \([^()]*\)$/, ''))) return null;
  if ((text.match(/\p{L}: /gu)?.length ?? 0) > 1) return null;
  if (KEY_AND_VALUE.test(text) && KEY_AND_VALUE.test(flat(blocks[i + 1]?.text ?? ''))) return null;
  return block.markup === null
    ? 'a short line without a full stop, with prose after it'
    : 'a short line in bold, with prose after it';
}

/** A paragraph that begins with a quotation mark and doesn't close it. */
const isUnclosed = (block: Block | undefined): boolean =>
  block !== undefined && /^["“„«]/.test(block.text) && (block.text.match(/[„“”"«»]/g)?.length ?? 0) % 2 === 1;

/** 'Leave the schemes alone – David Anders:', over what he wrote elsewhere. */
const SIGNED_TITLE = /^\p{Lu}.{10,90} [–—-] \p{Lu}\S+ \p{Lu}\S+ ?:$/u;

/** 'Partick 1 St Mirren 1', 'Total (nine wickets) 228': a row of results ends with a number that is no year. */
const isRow = (text: string): boolean =>
  text.length <= HEADING_MAX_CHARACTERS && /(?<!(?:19|20)\d)\d(?: \p{L}{4,8})?$/u.test(text);

/** '- Storms and ferries -': where the title begins and ends within its dashes, or null. */
export function dashedTitle(text: string): Readonly<{ start: number; end: number }> | null {
  const match = text.length > HEADING_MAX_CHARACTERS ? null : DASHED.exec(text);
  return match === null ? null : { start: match[1]?.length ?? 0, end: text.length - (match[2]?.length ?? 0) };
}
const DASHED = /^([-–—] ?)(?=['‘“«]?\p{Lu})[^.\n]{3,80}(?<=[\p{L}\d?!”’"'»])( ?[-–—])$/u;

/** The second sentence of a line; 'U.S. Open' is none. */
const NEXT_SENTENCE =
  /(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Jr|vs|No))[.!?] (?:\p{Lu}\p{L}{2,}|Do|Is|If|In|It|He|We|So|No|My) \p{L}+ /u;

/** 'Q. Will there be a wall?', over 'A. The council says so.' */
const ASKED = /^Q\. .{1,200}\?$/;

/** 'Love the local paper!': columnists call out in a line of their own, and the desks of papers don't. */
const EXCLAIMED = /![)"”’]?$/;
const EXCLAIMED_MAX_WORDS = 2;
/** 'Need we go on?', 'Now is that swell writing, or what?' */
const RHETORICAL =
  /^(?:Now is|Well|Need|Really|Remember|Right|Get it|Sound familiar|See|Who knew|Why not)\b.{0,80}\?$|, (?:or what|right|huh|eh|no)\?$/;

/** How interviews end. */
const THANKS =
  /^(?:(?:vielen|herzlichen) dank|danke|thank you(?: (?:very|so) much)?|thanks|merci|gracias|grazie) (?:für|for|pour|por|per) .{3,60}[!.]?$/i;

/** 'Imagine that she:' */
const LEADS_TO_LIST = /\s(?:i|you|he|she|it|we|they|that|to|is|are|was|were|by|with|for|if):$/i;

/** 'The question is, why did it take so long to say so?', 'Taxes? Deals?': questions that the text asks. */
const isTold = (text: string, words: number): boolean =>
  (/\?["”’]?$/.test(text) && words > ASKED_MAX_WORDS && STATEMENT.test(text)) ||
  (text.match(/\?/g)?.length ?? 0) > 1 ||
  /, (?:he|she|they) (?:said|says|asked|asks|added|adds)\b/.test(text);
const ASKED_MAX_WORDS = 8;
const STATEMENT = /^(?:The|This|That|It|He|She|They|As|In|For|Today) /;

/** 'I have a dog. Can I keep it?': questions have their reason before them. */
const isReadersQuestion = (text: string): boolean =>
  text.length <= QUESTION_LENGTH && /^(?:I|My|We|Our) [^.!?"“”]{1,60}\. \p{Lu}[^.!?]{1,60}\?$/u.test(text);
const QUESTION_LENGTH = 90;

/** In a live blog: a line right under the time, parted from the text of the entry, and no sentence. */
const isTitleOfEntry = (next: Block | undefined, text: string): boolean =>
  next !== undefined && next.gap > 0 && next.text.length > text.length && !/[.,;:]$/.test(text);

/** A line between blank lines left of the text; code begins with small letters or goes on below. */
const hangs = ({ hanging, gap, text, marker }: Block, next: Block | undefined): boolean =>
  hanging > 0 &&
  marker?.kind !== 'bullet' &&
  gap > 0 &&
  (next === undefined || next.gap > 0) &&
  text.length <= PATTERN_LENGTH / 2 &&
  !(endsSentence(text) && countWords(text) > HEADING_MAX_WORDS) &&
  /^[^\p{L}]{0,3}[\p{Lu}\p{Lo}]/u.test(text);

/** Paragraphs on a line of their own are longer than this, in characters. */
const PARAGRAPH_LINE = 60;

/** In texts without blank lines: true where a whole paragraph on one line stands right before and behind. */
const isBetween = (blocks: readonly Block[], i: number): boolean =>
  [blocks[i - 1], blocks[i + 1]].every(
    (block) => block !== undefined && block.text.length > PARAGRAPH_LINE && endsSentence(block.text),
  );

/** 'Polizeisprecher Norbert Schilling (51): „Es wurde niemand verletzt.“': a whole sentence. */
const SAYS = /^[^:“"„«]{2,80}: [“"„«][^“”"„«»]{2,200}\.[”"“»]$/;
/** 'Asked whether he was fit, the Italian shrugged: “He scored, no?”' */
const LEADS_IN = /^(?:\S+ ){4,18}\S+: [“"‘'„«].{1,200}[”"’'“»]$/u;
/** 'Brandt: “Who says so?”' */
const ASKS = /^[^:“"„«]{2,40}: (?:[“"„«]|,,|``)[^“”"„«»]{2,120}[?!](?:[”"“»]|’’|'')$/u;
/** The verb of 'He said:', 'He said: “…”'; nothing where there is no such colon. */
function wordBeforeColon(text: string): string {
  const colon = text.endsWith(':') ? text.length - 1 : text.search(/: [“"‘'„«]/);
  return lastWord(text.slice(0, Math.max(0, colon))).toLowerCase();
}

/** 'Colin Maddox', 'Mrs J. Trelawney' */
const SIGNATURE = /^\p{Lu}[\p{L}.'’-]*,?(?: \p{Lu}[\p{L}.'’-]*,?){0,5}$/u;
/** How letters to the editor begin. */
const SALUTATION = /^(?:sir|madam|dear (?:sir|madam|editor)\b.{0,20}?|to the editor)\s?[,:—–-]/i;
const isLetter = (block: Block | undefined): boolean => block !== undefined && SALUTATION.test(block.text);

/** Fewer numbered headings are items of a list. */
const MIN_NUMBERED = 2;

/**
 * The headings of a list of things ('1. Walk the new bridge'): numbered lines with prose under each of them, which the
 * items of a list don't have.
 */
export function numberedHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const items = blocks.flatMap((block, i) =>
    block.markup === null && block.marker?.kind === 'number' ? [{ block, i }] : [],
  );
  const rising = items.every(({ block }, k) => {
    const previous = items[k - 1]?.block.marker?.number ?? null;
    return previous === null || (block.marker?.number ?? 0) > previous;
  });
  const headed = items.every(({ block, i }) => {
    const text = flat(block.text);
    const next = blocks[i + 1];
    return (
      text.length <= HEADING_MAX_CHARACTERS &&
      countWords(text) <= HEADING_MAX_WORDS &&
      !/[.,;:…]["”“’»«)]?$/.test(text) &&
      next !== undefined &&
      next.marker === null &&
      next.markup === null &&
      (endsSentence(flat(next.text)) || /\?!?$/.test(text))
    );
  });
  return new Set(rising && headed && items.length >= MIN_NUMBERED ? items.map(({ i }) => i) : []);
}

/** English headline style: every longer word has a capital. */
function isTitleCase(text: string): boolean {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  return longer.length >= 2 && longer.every((word) => /^\p{Lu}/u.test(word));
}

/** Markdown's mark of a heading kept in plain text ('#### Title'): its level and width, 0 where there is none. */
export function atxMark(block: Block): Readonly<{ level: number; width: number }> {
  const match = block.markup === null ? /^(?:[*+-]\s{1,4})?(#{1,6})\s{1,4}(?=\S)/.exec(block.text) : null;
  return { level: match?.[1]?.length ?? 0, width: match?.[0].length ?? 0 };
}

/** The prose right after a block, over other possible headings and set-aside blocks; null where none follows soon. */
function nextProse(blocks: readonly Block[], i: number, own: readonly (Own | null)[]): Block | null {
  for (let k = i + 1; k < Math.min(blocks.length, i + 4); k++) {
    const block = blocks[k];
    if (block === undefined) return null;
    const label = own[k]?.label;
    if (
      label === 'furniture' ||
      label === 'caption' ||
      label === 'date' ||
      label === 'byline' ||
      label === 'notice'
    )
      continue;
    if (label !== undefined) return null;
    const text = flat(block.text);
    if (countWords(text) > HEADING_MAX_WORDS || endsSentence(text) || /:$/.test(text)) return block;
    if (block.marker !== null || block.text.length > HEADING_MAX_CHARACTERS) return block;
  }
  return null;
}

/**
 * A heading of plain text with nothing under it before the end is prose that lost its full stop; one of a page's box
 * ('Sign up for our newsletter') has no prose right under it.
 */
export function withoutIdleHeadings(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  return labelled.map((item, i) => {
    if (item.label !== 'heading') return item;
    if (labelled[i + 1]?.evidence === NEWSLETTER && !hasTextBelow(labelled, i + 2))
      return { ...item, label: 'furniture', evidence: 'the title of a newsletter’s box' };
    if (atxMark(item.block).level > 0) return item;
    if (item.block.markup !== null) {
      if (labelled[i + 1]?.label === 'notice' && NOTICE_TITLE.test(item.block.text))
        return { ...item, label: 'notice', evidence: 'the title of a notice' };
      const idle = labelled[i + 1]?.label !== 'paragraph';
      const box = BOX_TITLE.test(item.block.text) || (idle && isFurnitureByWords(item.block));
      return box ? { ...item, label: 'furniture', evidence: 'the title of a box' } : item;
    }
    const rest = labelled.slice(i + 1, i + 1 + FIELDS_UNDER).filter((r) => r.label !== 'furniture');
    return rest.slice(0, UNDER_HEADING).some((r) => r.label === 'paragraph')
      ? item
      : { ...item, label: 'paragraph', evidence: 'a short line with nothing under it' };
  });
}

/** Whether a paragraph is the next that isn't furniture, behind a box whose last line may be a button. */
const hasTextBelow = (labelled: readonly LabelledBlock[], from: number): boolean =>
  labelled
    .slice(from, from + FIELDS_UNDER)
    .find(({ label, block }) => label !== 'furniture' && isProse(block))?.label === 'paragraph';

/** The text of a heading begins so many blocks below it, apart from what is set aside: an archive's fields, pictures. */
const UNDER_HEADING = 4;
const FIELDS_UNDER = 16;

/** No author heads a part of a text so. */
const BOX_TITLE =
  /^(?:most (?:read|popular|viewed|shared)|popular (?:on|in|now|right now|stories|posts)|trending(?: now)?$|related (?:articles|stories|posts|videos?)$|editors?.{0,2} picks$|recommended (?:for you|stories|videos)$|related(?=: \S)|you (?:may|might) also like)\b/i;
const NOTICE_TITLE = /^(?:corrections?|clarifications?|editor.?s note|note|updates?)(?: .{1,40})?$/i;

const isFurnitureByWords = ({ text }: Block): boolean =>
  text.length <= PATTERN_LENGTH &&
  PATTERNS.some(({ label, form }) => label === 'furniture' && form.test(flat(text)));
