import { isFirstName } from '../entities/gazetteer.ts';
import { SURE_ORGANIZATION_WORDS } from '../entities/lexicon.ts';
import type { Byline } from '../model/digest.ts';
import { flat } from '../text/span.ts';
import { countWords, lastWord } from '../text/words.ts';
import type { Block, Own } from './blocks/block.ts';
import { isGiven, parseBareByline, parseNamesAlone } from './front/byline.ts';
import { FRONT_BLOCKS } from './front/masthead.ts';
import { atxMark } from './heading.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { ABOUT_AUTHOR, ADDRESS_WORDS, SIGNED_AT_FOOT } from './neighbours/authors.ts';
import { type Page, type RuleOf, under } from './page.ts';
import { OVER_AUTHOR } from './patterns/names.ts';
import { PATTERN_LENGTH, patternOf } from './patterns.ts';
import { endsLetter } from './sign-off.ts';

/** What the author does, as articles end: 'Rory Feld is a reporter who covers schools.' */
const LIFE =
  /^ (?:is|was|has been|covers|writes|joined|reports|teaches)\b.{0,80}\b(?:reporter|writer|editor|correspondent|journalist|columnist|critic|author|producer|contributor|freelance|professor|covers|covering|writes|reports)\b/;
/** 'Feld covers schools for The Courier.' */
const SHORT_LIFE = /^ (?:covers|reports on|writes about) /;
const afterLastName = (line: string, name: string): string => {
  const last = lastWord(name);
  return line.startsWith(`${last} `) ? line.slice(last.length) : '';
};
/** A line that tells of an author whom the page names. */
export const isAboutAuthor: RuleOf = (page, block, i) => {
  const { text } = block;
  const { authors, blocks, byWords, foot } = page;
  const inFront = under(page, i) > 0 && under(page, i) <= 2 * FRONT_BLOCKS;
  if ((i < foot && !inFront) || text.length > PATTERN_LENGTH) return null;
  const line = text.slice(atxMark(block).width).replace(/^[•●▪*—–-] ?/, '');
  const lower = line.toLowerCase();
  const isLast = (): boolean => blocks.findLastIndex((b, k) => byWords[k] === null && isProse(b)) === i;
  // A name alone stands over the box that tells of its bearer.
  const about = (life: string): boolean =>
    life === '' ||
    life === '.' ||
    /^ \([^()]{2,60}\)$/.test(life) ||
    LIFE.test(life) ||
    SHORT_LIFE.test(life) ||
    (IS_SOMEBODY.test(life) && isLast());
  return authors.some(
    (name) =>
      (lower.startsWith(name.toLowerCase()) && about(line.slice(name.length).replace(/^\s+(?=\S)/, ' '))) ||
      SHORT_LIFE.test(afterLastName(line, name)),
  )
    ? { label: 'furniture', evidence: ABOUT_AUTHOR, names: [] }
    : null;
};
/** 'Rory Feld is a retired librarian.', under all of the text. */
const IS_SOMEBODY = /^ is (?:an?|the) /;

/** '— Rory Feld, Weldon' */
const PLACE_BEHIND = /, (?=\p{Lu}[\p{L} .'’-]{2,30}$)/u;

/** '—Rory Feld', '– Rory' under the text. */
export const isSignature: RuleOf = ({ foot }, { text, start }, i) => {
  const dash = /^[—–-]{1,2} ?/.exec(text)?.[0].length ?? 0;
  if (i < foot || dash === 0 || text.length > PATTERN_LENGTH) return null;
  const [said = ''] = text.slice(dash).split(PLACE_BEHIND, 1);
  const isOneName = /^\p{Lu}\p{L}{2,20}$/u.test(said) && isFirstName(said);
  const [from, end] = [start + dash, start + dash + said.length];
  const names = isOneName ? [{ name: said, start: from, end, text: said }] : parseBareByline(said, from);
  return names.length === 0 ? null : { label: 'byline', evidence: 'a name behind a dash at the end', names };
};

/**
 * 'Rory Feld', 'Cllr Rory Feld, Quay Road, Weldon' as the last line of a text that nobody else has signed, over a second line
 * of the address or none: how letters to a paper end. Whom the text tells of doesn't sign it.
 */
export const isSignedAtFoot: RuleOf = ({ blocks, byWords, foot, unsigned, closing }, block, i) => {
  if (!unsigned || i < foot || !closing.lines.includes(i)) return null;
  const address = closing.lines.find((k) => k > i);
  const above = blocks[i - 1];
  const ends =
    (address === undefined || isAddressAt(blocks, address)) &&
    above !== undefined &&
    (isProse(above) || endsSentence(flat(above.text)));
  const names = ends ? signers(block) : [];
  const last = lastWord(names.at(-1)?.name ?? '');
  // Each of several letters has its own.
  const isTold = (other: Block, k: number): boolean =>
    other.text.includes(last) || (k < i && byWords[k] === null && signers(other).length > 0);
  return names.length === 0 || blocks.some((other, k) => k !== i && isTold(other, k))
    ? null
    : { label: 'byline', evidence: SIGNED_AT_FOOT, names };
};

/** 'Rory Feld rory@weldon.example' at the foot of a text that nobody else has signed. */
export const isSignedWithAddress: RuleOf = ({ unsigned, foot }, { text, start, markup }, i) => {
  const name = unsigned && i >= foot && markup === null ? WITH_ADDRESS.exec(text)?.[1] : undefined;
  const names = name === undefined ? [] : parseNamesAlone(name, start);
  return names.length === 0 ? null : { label: 'byline', evidence: SIGNED_AT_FOOT, names };
};
const WITH_ADDRESS =
  /^(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){1,2}),?\s[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}$/u;

/** 'Rory Feld,', 'Quay Road,', 'Weldon.' under '… of the town. - Yours, etc.,': who signs a letter, and where he lives. */
export const isUnderValediction: RuleOf = ({ blocks }, block, i) => {
  const above = blocks.slice(Math.max(0, i - ADDRESS_LINES), i);
  const end = above.findLastIndex(({ text }) => endsLetter(text));
  const lines = end < 0 ? [] : [...above.slice(end + 1), block];
  const [first] = lines;
  if (first === undefined || !lines.every(isLineOfAddress)) return null;
  const names = signers(first);
  if (names.length === 0) return null;
  return first === block
    ? { label: 'byline', evidence: SIGNED_AT_FOOT, names }
    : { label: 'furniture', evidence: 'where the author lives', names: [] };
};
const ADDRESS_LINES = 6;
const isLineOfAddress = ({ text, markup }: Block): boolean =>
  markup === null &&
  countWords(text) <= ADDRESS_WORDS &&
  text.length <= PATTERN_LENGTH &&
  /^[\p{Lu}\d]/u.test(text);

/** '(Letters are published as submitted …)' under all of the text: of the page, not of the author. */
export const isNoteAtFoot: RuleOf = ({ closing }, block, i) =>
  i === closing.block && block.markup === null && isNote(block)
    ? { label: 'notice', evidence: 'a note in brackets at the end', names: [] }
    : null;

/** The last block that says nothing of itself, and the last two such that are no notes in brackets, as indices. */
export function closingOf(blocks: readonly Block[], byWords: readonly (Own | null)[]): Page['closing'] {
  const isOpen = (_: Block, i: number): boolean => byWords[i] === null;
  const isLine = (block: Block, i: number): boolean => isOpen(block, i) && !isNote(block);
  const last = blocks.findLastIndex(isLine);
  const above = blocks.findLastIndex((block, i) => i < last && isLine(block, i));
  return { block: blocks.findLastIndex(isOpen), lines: [above, last].filter((i) => i >= 0) };
}
const isNote = ({ text }: Block): boolean => NOTE.test(text);
const NOTE =
  /^[([](?=[^()[\]]{20,900}[)\]]$).{0,80}\b(?:letters?|columns?|columnist|author|writer|views|opinions?|article|editorial)\b/is;

/** Who signs in a line of plain text, which may go on with an address, or begin with a place: 'Weldon / Ana Brandt'. */
function signers(block: Block): readonly Byline[] {
  if (block.markup !== null || !isAddress(block)) return [];
  const place = PLACE_BEFORE.exec(block.text)?.[0].length ?? 0;
  const own = signersIn(block.text, 0, block.start);
  return own.length > 0 || place === 0 ? own : signersIn(block.text, place, block.start);
}
const PLACE_BEFORE = /^\p{Lu}[^/]{1,30} \/ /u;

/** Who signs in a line from character `from` on. */
function signersIn(text: string, from: number, offset: number): readonly Byline[] {
  const [said = ''] = text.slice(from).split(/,| \/ /, 1);
  const title = from + (TITLE.exec(said)?.[0].length ?? 0);
  const [name] = parseNamesAlone(said.slice(title - from), offset + title);
  if (name === undefined) return couple(said, offset + from);
  return isGiven(name.name) && !SURE_ORGANIZATION_WORDS.has(lastWord(name.name).toLowerCase()) ? [name] : [];
}

/** 'Rick & Eleanor Wood' */
function couple(line: string, start: number): readonly Byline[] {
  const [, one = '', and = '', other = ''] = COUPLE.exec(line) ?? [];
  if (!isFirstName(one) || !isFirstName(other.split(' ', 1)[0] ?? '')) return [];
  const second = start + one.length + and.length;
  return [
    { name: one, start, end: start + one.length, text: one },
    { name: other, start: second, end: second + other.length, text: other },
  ];
}
const COUPLE = /^(\p{Lu}\p{Ll}{1,20})( (?:&|and) )(\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}'’-]{1,20})$/u;

const TITLE = /^(?:Cllr|Councillor|Dr|Mrs?|Ms|Miss|Prof|Rev|Sir) /;
const isAddressAt = (blocks: readonly Block[], i: number): boolean => {
  const block = blocks[i];
  return block !== undefined && isAddress(block);
};
/** Short, and in capitals but for small words between. */
const isAddress = ({ text, marker }: Block): boolean =>
  marker === null &&
  text.length <= PATTERN_LENGTH &&
  countWords(text) <= ADDRESS_WORDS &&
  !endsSentence(text) &&
  text.split(/\s+/).every((word, i) => /^\(?[\p{Lu}\d]/u.test(word) || (i > 0 && SMALL_WORD.test(word)));
const SMALL_WORD = /^(?:of|and|the|on|de|via|by|e-?mail|[&/])$/;

/** 'About Rory Feld' over 'Rory covers schools', or what stands under 'About the author': the box at a text's foot. */
export const isBoxAboutAuthor: RuleOf = (page, block, i) => {
  const above = page.blocks[i - 1];
  if (i < page.foot || block.text.length > PATTERN_LENGTH) return null;
  const below = page.blocks[i + 1];
  return (below !== undefined && isTitleOfBox(block, below)) ||
    (above !== undefined && (isTitleOfBox(above, block) || (isLabelOfBox(above) && isProse(block))))
    ? TOLD
    : null;
};
const TOLD: Own = { label: 'furniture', evidence: ABOUT_AUTHOR, names: [] };

const ABOUT = /^(?:[Aa]bout|[Üü]ber|[ÀA] propos de|[Ss]obre|[Oo]ver) (\p{Lu}\S*)(?: \p{Lu}\S*){0,3}$/u;
const isTitleOfBox = (title: Block, below: Block): boolean => {
  const line = lineOf(title);
  const [name = line] = ABOUT.exec(line)?.slice(1) ?? [];
  const told = name === line ? LIFE_OF_NAME.test(below.text.slice(name.length)) : true;
  return told && isFirstName(name) && below.text.startsWith(name);
};
/** 'Regan' over 'Regan is a native of the coast who writes about boats.' */
const LIFE_OF_NAME = /^(?: \p{Lu}\S*){0,2} (?:is|lives|writes|has been|loves)\b/u;
const isLabelOfBox = (block: Block): boolean => patternOf(lineOf(block))?.name === OVER_AUTHOR;
/** A short block's text without the mark of a heading; nothing for prose. */
const lineOf = (block: Block): string =>
  block.text.length > PATTERN_LENGTH ? '' : flat(block.text.slice(atxMark(block).width));
