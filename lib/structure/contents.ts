import { flat } from '../text/span.ts';
import type { Block } from './blocks/block.ts';
import { comparable } from './front/titles.ts';

/** An entry of a table of contents is shorter, in characters. */
const ENTRY_LENGTH = 150;
/** One item of a list may say what a heading says. */
const MIN_ENTRIES = 2;
/** '1.2 ' before an entry that the list doesn't number itself. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? (?=\S)/;

/** The entries of a table of contents: items of a list, each of which stands again below over a text. */
export function entriesOfContents(blocks: readonly Block[]): ReadonlySet<number> {
  const titles = blocks.map((block) => (block.text.length <= ENTRY_LENGTH ? titleOf(block) : ''));
  const headings = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (!isItem(block) || (next !== undefined && !isItem(next))) headings.set(titles[i] ?? '', i);
  }
  headings.delete('');
  const entries = blocks.flatMap((block, i) =>
    isItem(block) && (headings.get(titles[i] ?? '') ?? -1) > i ? [i] : [],
  );
  const distinct = new Set(entries.map((i) => titles[i]));
  return new Set(entries.length < MIN_ENTRIES || distinct.size < entries.length ? [] : entries);
}

const isItem = ({ markup, marker }: Block): boolean => markup?.element === 'item' || marker !== null;

const titleOf = ({ text, marker }: Block): string =>
  comparable(flat(text.slice(marker?.width ?? 0)).replace(NUMBER, ''));
