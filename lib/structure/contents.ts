import { flat } from '../text/span.ts';
import type { Block } from './blocks/block.ts';
import { comparable } from './front/titles.ts';

/** An entry of a table of contents is shorter, in characters. */
const ENTRY_LENGTH = 150;
/** One item of a list may say what a heading says. */
const MIN_ENTRIES = 2;
/** '1.2 ' before an entry that the list doesn't number itself. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? (?=\S)/;

/** A text's table of contents: its entries, and the headings that they name. */
export type Contents = Readonly<{ entries: ReadonlySet<number>; headings: ReadonlySet<number> }>;
const NO_CONTENTS: Contents = { entries: new Set(), headings: new Set() };

/** The items of a list, each of which stands again below over a text. */
export function contentsOf(blocks: readonly Block[]): Contents {
  const titles = blocks.map((block) => (block.text.length <= ENTRY_LENGTH ? titleOf(block) : ''));
  const last = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (!isItem(block) || (next !== undefined && !isItem(next))) last.set(titles[i] ?? '', i);
  }
  last.delete('');
  const headingOf = (i: number): number => last.get(titles[i] ?? '') ?? -1;
  const entries = blocks.flatMap((block, i) => (isItem(block) && headingOf(i) > i ? [i] : []));
  const distinct = new Set(entries.map((i) => titles[i]));
  return entries.length < MIN_ENTRIES || distinct.size < entries.length
    ? NO_CONTENTS
    : { entries: new Set(entries), headings: new Set(entries.map(headingOf)) };
}

const isItem = ({ markup, marker, text }: Block): boolean =>
  markup === null ? marker !== null || NUMBER.test(text.slice(0, ENTRY_LENGTH)) : markup.element === 'item';

const titleOf = ({ text, marker }: Block): string =>
  comparable(flat(text.slice(marker?.width ?? 0)).replace(NUMBER, ''));
