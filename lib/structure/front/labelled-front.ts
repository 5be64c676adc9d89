import type { Byline } from '../../model/digest.ts';
import type { Block, Label, Own } from '../blocks/block.ts';
import type { ArchivePrint } from './archive.ts';
import { parseSignature } from './byline.ts';

/** What a field over an article holds. */
type Field = 'title' | 'dek' | 'author' | 'date' | 'source' | 'text' | 'other';

/** Names of fields, as programs that save articles and people who paste them write them over the text. */
const NAMES: readonly (readonly [field: Field, names: string])[] = [
  ['title', 'title|headline|head(?:er)?|heading|subject|article title'],
  ['dek', 'sub-?title|sub-?head(?:line|ing)?|dek|deck|standfirst'],
  ['author', 'by|byline|author(?:s|\\(s\\))?|writers?|written by|reporter|from|creator'],
  [
    'date',
    'date|dated|date published|publication date|pub ?date|(?:published|posted|updated|accessed|modified|last updated|last modified)(?: (?:at|on|date))?|time(?:stamp)?',
  ],
  ['source', 'source(?: name)?|publisher|publication|newspaper|outlet|site(?: name)?|website'],
  ['text', 'text|body|content|article|article (?:text|body)|story|full text|main text'],
  [
    'other',
    'url|link|source url|address|permalink|canonical|tags?|keywords?|categor(?:y|ies)|section|topics?|language|lang|id|image(?: url)?|thumbnail|word ?count|length|description|summary|abstract|excerpt|dateline|location|country|copyright|rights|license|type|edition|page',
  ],
];
const FIELDS = NAMES.map(([field, names]) => ({
  field,
  form: new RegExp(`^(?:\\[(?:${names})\\] ?[:=]?|(?:${names}) ?[:=])\\s*`, 'i'),
}));
/** In Markdown names may be in bold, and fields items of a list. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'strong', 'item']);
/** Names of fields are shorter. */
const NAME_LENGTH = 40;
/** A head has no more fields, and no fewer. */
const MOST_FIELDS = 20;
const MIN_FIELDS = 2;

type Labelled = Readonly<{ block: Block; field: Field; value: string }>;

/**
 * What stands over an article whose file has a field a line: 'Title: …', 'Author: …', '[Date] …', 'URL: …', 'Text: …'.
 *
 * @param blocks the blocks of a text
 * @returns the blocks without the labels of what belongs to the article; null where the text has no such head
 */
export function labelledFront(blocks: readonly Block[]): ArchivePrint | null {
  const fields: Labelled[] = [];
  for (const block of blocks.slice(0, MOST_FIELDS)) {
    const labelled = fields.at(-1)?.field === 'text' ? null : fieldOf(block);
    if (labelled === null) break;
    fields.push(labelled);
  }
  const title = fields.some(({ field, value }) => field === 'title' && value !== '');
  if (!title || fields.length < MIN_FIELDS) return null;
  const labels = new Map(
    fields.flatMap((labelled, i): [number, Own][] => {
      const own = ownOf(labelled);
      return own === null ? [] : [[i, own]];
    }),
  );
  return { blocks: [...fields.map(withoutName), ...blocks.slice(fields.length)], labels };
}

function fieldOf(block: Block): Labelled | null {
  const isLine = block.markup === null || LINES.has(block.markup.element);
  if (!isLine || !/^[^:=\]]{2,40}[:=\]]/.test(block.text)) return null;
  const head = block.text.slice(0, NAME_LENGTH);
  for (const { field, form } of FIELDS) {
    const name = form.exec(head)?.[0];
    if (name !== undefined) return { block, field, value: block.text.slice(name.length) };
  }
  return null;
}

/** The headline, the dek and the text without the names of their fields, which are no part of them. */
const withoutName = ({ block, field, value }: Labelled): Block =>
  value !== '' && (field === 'title' || field === 'dek' || field === 'text')
    ? { ...block, start: block.end - value.length, text: value }
    : block;

/** What a field says of its block; the headline and the text are told as in any text. */
function ownOf({ block, field, value }: Labelled): Own | null {
  const own = (label: Label, names: readonly Byline[] = []): Own => ({
    label: value === '' ? 'furniture' : label,
    evidence: 'a field over the article',
    names,
  });
  if (field === 'author') {
    const names = parseSignature(value, block.end - value.length);
    return own(names.length > 0 ? 'byline' : 'furniture', names);
  }
  if (field === 'title' || field === 'text') return value === '' ? own('furniture') : null;
  return own(field === 'source' ? 'credit' : field === 'other' ? 'furniture' : field);
}
