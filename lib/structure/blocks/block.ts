import type { Line, Markup, ParsedDocument } from '../../formats/document.ts';
import type { Byline } from '../../model/digest.ts';
import { hangingLevel, textColumn } from './hanging.ts';
import { layoutOf } from './layout.ts';
import { type Marker, markerOf } from './marker.ts';
import { joins } from './wrapping.ts';

/** A paragraph, heading, list item or other unit of reading: one or more lines that belong together. */
export type Block = Readonly<{
  start: number;
  end: number;
  text: string;
  lines: readonly Line[];
  indent: number;
  gap: number;
  marker: Marker | null;
  markup: Markup | null;
  /** The level of a heading that hangs out to the left of the text (hanging.ts); 0 for any other block. */
  hanging: number;
}>;

export type Label =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'credit'
  | 'notice'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'furniture';

/** A block with its label and the evidence for it, in words. */
export type LabelledBlock = Readonly<{
  block: Block;
  label: Label;
  evidence: string;
  names: readonly Byline[];
}>;

/** What a block's own markup and words say. */
export type Own = Omit<LabelledBlock, 'block'>;

/** True for what stands beside a headline and tells who wrote the text, or when. */
export const signs = (own: Own | null | undefined): boolean =>
  own?.label === 'byline' || own?.label === 'date';

/**
 * Lines joined to blocks.
 *
 * @param document the parsed document, for its text
 * @param lines the lines to join, in order: all of the document's, or those outside the discussion
 */
export function blocksOf(document: ParsedDocument, lines: readonly Line[]): Block[] {
  const { text } = document;
  const layout = layoutOf(text, document.lines);
  const textAt = document.format === 'text' ? textColumn(text, document.lines) : 0;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && joins(text, group, line, layout)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const content = text.slice(first.start, last.end);
    return [
      {
        start: first.start,
        end: last.end,
        text: content,
        lines: group,
        indent: first.indent,
        gap: first.gap,
        marker: first.markup === null ? markerOf(content, first.indent) : null,
        markup: first.markup,
        hanging: hangingLevel(first.indent, textAt),
      },
    ];
  });
}
