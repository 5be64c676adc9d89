import type { Byline } from '../../model/digest.ts';
import type { Block, Label, Own } from '../blocks/block.ts';
import { isProse } from '../is-prose.ts';
import { labelAlone } from '../label-alone.ts';
import { parseSignature } from './byline.ts';

/**
 * The fields that archives print around an article as text, with the label as the match: LexisNexis and Nexis Uni
 * ('LOAD-DATE:', as the R packages LexisNexisTools and tm.plugin.lexisnexis read them), ProQuest ('Full text:').
 */
const FIELD =
  /^(?:section|length|headline|title|byline|author|dateline|body|full text|graphic|url|load-date|language(?: of publication)?|publication(?:-type| info| title| year| date| subject)|journal-code|series|type|subject|industry|geographic|company(?: \/ organi[sz]ation)?|ticker|person|organi[sz]ation|city|state|country|location|people|abstract|correction(?:-date)?|pages?|number of pages|first page|publisher|(?:place|country) of publication|e?-?issn|source(?: type)?|document (?:type|url|feature)|proquest document id|copyright|last updated|database|links) ?:(?: |$)/i;
/** LexisNexis's own print, where the paper's name comes before the headline. */
const NUMBERED = /^\d{1,5} of \d{1,5} documents$/i;
/** The first and the last line of an article's print. */
const BEGINS = /^(?:\d{1,5} of \d{1,5} documents|document \d{1,5} of \d{1,5})$/i;
const ENDS = /^end of document$/i;
/** Other lines without a value. */
const LINE = /^(?:body|full text|classification|proquest document link|link to pdf)$/i;
/** What only archives print, besides the lines around an article. */
const SURE = /^(?:load-date:|publication-type:|publication info:|proquest document |length: \d{1,6} words$)/i;
/** So many fields, one of them sure, make a print: an article about a fair may well have the line 'Location: Weldon'. */
const MIN_FIELDS = 4;
const BODY = /^(?:body|full text)(?: ?:|$)/i;
const HEADLINE = /^(?:headline|title) ?:/i;
const BYLINE = /^(?:byline|author) ?:/i;
const CORRECTION = /^correction ?:/i;
/** Labels are shorter: what stands behind one isn't looked at. */
const HEAD_LENGTH = 60;
/** 'HARBORS & PORTS (89%)': a subject with its weight, on the second line of its field. */
const WEIGHTED = /\(\d{1,3}%\)/;

const head = ({ text }: Block): string => text.slice(0, HEAD_LENGTH);
const fits = (block: Block, ...forms: readonly RegExp[]): boolean =>
  forms.some((form) => form.test(head(block)));
const isField = (block: Block): boolean => fits(block, FIELD, BEGINS, ENDS, LINE);
const isText = (block: Block): boolean => !isField(block) && isProse(block) && !WEIGHTED.test(block.text);

/** Blocks without the labels of the fields that hold the article's text, and what stands around it by its place. */
export type ArchivePrint = Readonly<{ blocks: readonly Block[]; labels: ReadonlyMap<number, Own> }>;

/**
 * What an archive of papers printed around its articles: its fields say what they hold.
 *
 * @param blocks the blocks of a text
 * @returns null where no archive printed it
 */
export function archivePrint(blocks: readonly Block[]): ArchivePrint | null {
  const fields = blocks.filter((block) => block.markup === null && isField(block));
  if (fields.length < MIN_FIELDS || !fields.some((block) => fits(block, SURE, NUMBERED, ENDS))) return null;
  const labels = new Map<number, Own>();
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (next !== undefined && !fits(block, ENDS) && !fits(next, BEGINS)) continue;
    for (const [at, label] of labelsOfArticle(blocks.slice(from, i + 1), from > 0))
      labels.set(from + at, label);
    from = i + 1;
  }
  return { blocks: blocks.map(withoutLabel), labels };
}

/** 'HEADLINE: Council Keeps Harbour Open' and 'Full text: The council voted' without the label. */
function withoutLabel(block: Block): Block {
  if (!fits(block, HEADLINE, BODY)) return block;
  const text = valueIn(block);
  return text === '' ? block : { ...block, start: block.end - text.length, text };
}

const valueIn = (block: Block): string =>
  block.text.slice(FIELD.exec(head(block))?.[0].length ?? 0).trimStart();

/** The labels of what stands over the text of one article and under it. Another article's headline is a heading. */
function labelsOfArticle(blocks: readonly Block[], isLater: boolean): [number, Own][] {
  const body = bodyOf(blocks);
  const headline = headlineOf(blocks, body);
  const start = body >= 0 && hasText(blocks[body]) ? body : body + 1;
  const last = blocks.findLastIndex(isText);
  const foot = blocks.findIndex((block, i) => i > Math.max(last, body) && isField(block));
  return blocks.flatMap((block, i): [number, Own][] => {
    if (i === headline)
      return isLater ? [[i, own('heading', 'the headline of an archive’s next article')]] : [];
    return i < start || (foot >= 0 && i >= foot) ? [[i, ownOf(block)]] : [];
  });
}

/** 'Full text: The council voted' */
const hasText = (block: Block | undefined): boolean =>
  block !== undefined && fits(block, BODY) && fits(block, FIELD) && valueIn(block) !== '';

/** The field that the text begins with, or the last one over it; -1 where all fields stand under it. */
function bodyOf(blocks: readonly Block[]): number {
  const body = blocks.findIndex((block) => fits(block, BODY));
  if (body >= 0) return body;
  const text = blocks.findIndex(isText);
  return blocks.findLastIndex((block, i) => i < text && isField(block));
}

function headlineOf(blocks: readonly Block[], body: number): number {
  const front = blocks.slice(0, Math.max(body, 0));
  const named = front.findIndex((block) => fits(block, HEADLINE));
  if (named >= 0) return named;
  const isTitle = (block: Block): boolean => !isField(block) && labelAlone(block, []) === null;
  const isNumbered = front.some((block) => fits(block, NUMBERED));
  return isNumbered ? front.findLastIndex(isTitle) : front.findIndex(isTitle);
}

const own = (label: Label, evidence: string, names: readonly Byline[] = []): Own => ({
  label,
  evidence,
  names,
});

function ownOf(block: Block): Own {
  if (!isField(block)) return labelAlone(block, []) ?? own('furniture', 'stands around an archive’s article');
  const names = fits(block, BYLINE) ? namesOf(block) : [];
  if (names.length > 0) return own('byline', 'the authors in an archive’s print', names);
  if (fits(block, CORRECTION)) return own('notice', 'a correction in an archive’s print');
  return own('furniture', 'a field of an archive’s print');
}

/** 'Feld, Rory' */
const TURNED = /^(\p{Lu}[\p{L}'’ -]{1,30}), (\p{Lu}[\p{L}.'’ -]{0,30})$/u;

/** The names of 'By RORY FELD', 'Rory Feld and Ana Brandt' and 'Feld, Rory; Brandt, Ana'. */
function namesOf(block: Block): readonly Byline[] {
  const value = valueIn(block);
  const start = block.end - value.length;
  const turned = [...value.matchAll(/[^;]{1,80}/g)].flatMap(([part]): Byline[] => {
    const text = part.trim();
    const [, last, first] = TURNED.exec(text) ?? [];
    if (last === undefined || first === undefined) return [];
    const at = start + value.indexOf(text);
    return [{ name: `${first} ${last}`, start: at, end: at + text.length, text }];
  });
  return turned.length > 0 ? turned : parseSignature(value, start);
}
