import type { ParsedDocument } from '../../formats/document.ts';
import type { PublishedAt } from '../../model/digest.ts';
import { datelineLength } from '../../text/dateline.ts';
import { findDate } from '../../text/dates.ts';
import { spanOf } from '../../text/span.ts';
import type { LabelledBlock } from '../blocks/block.ts';
import { LISTED } from '../neighbours/links.ts';

/** Dates further below the text than so many blocks are those of other articles. */
const DATE_REACH = 3;
const PUBLISHED =
  /^(?:first )?(?:published|posted|publié|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd)(?!\p{L})/iu;

/** Whether a line that was set aside may say when the article was published. Below the text a name before a date is a commenter's. */
const mayDateAside = (text: string, below: boolean): boolean =>
  text.length < 120 && (!below || PUBLISHED.test(text) || findDate(text)?.start === 0);

/**
 * When an article was published: what its metadata says, with the place where the same day is printed; else the likeliest
 * of the dates printed; else the dateline's.
 */
export function publishedAt(document: ParsedDocument, blocks: readonly LabelledBlock[]): PublishedAt | null {
  const last = blocks.findLastIndex(({ label }) => label === 'paragraph');
  const rankOf = rankOfDates(blocks);
  const mayDate = ({ block, label, evidence }: LabelledBlock, i: number): boolean =>
    evidence !== LISTED &&
    (i <= last + DATE_REACH || PUBLISHED.test(block.text)) &&
    (label === 'date' || label === 'byline' || (label === 'furniture' && mayDateAside(block.text, i > last)));
  const seen = blocks.flatMap((item, i) => {
    const { block } = item;
    const found = mayDate(item, i) ? findDate(block.text) : null;
    if (found === null || found.iso === null) return [];
    const span = spanOf(document.text, block.start + found.start, block.start + found.end);
    return [{ iso: found.iso, span, rank: rankOf(item, i) }];
  });
  const declared = document.metadata.publishedAt;
  if (declared !== null)
    return {
      iso: declared,
      span: seen.find((s) => s.iso.slice(0, 10) === declared.slice(0, 10))?.span ?? null,
    };
  const [best] = seen.toSorted((a, b) => a.rank - b.rank);
  return best === undefined ? datelineDate(document, blocks) : { iso: best.iso, span: best.span };
}

/** Lines over a headline further away than this are the page's head, which may say what day it is. */
const DATE_ABOVE = 3;
const UPDATED =
  /^(?:(?:last )?(?:updated?|modified)|aktualisiert|stand|mis à jour|actualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|gerado em|aktualizacja)(?!\p{L})/iu;

/**
 * Where dates are looked for first: under the headline, right over it (first, where the byline stands there), below the
 * text, in the page's head; what says 'Published' before other dates, what was set aside behind them, updates after all.
 */
function rankOfDates(blocks: readonly LabelledBlock[]): (item: LabelledBlock, i: number) => number {
  const headline = blocks.findIndex(({ label }) => label === 'headline');
  const first = blocks.findIndex(({ label }, i) => i > headline && label === 'paragraph');
  // A blog prints its days over each entry.
  const isBlog = headline > 0 && WEEKDAY.test(blocks[headline - 1]?.block.text ?? '');
  const above = blocks.slice(0, Math.max(0, headline)).some(({ label }) => label === 'byline') ? 0 : 1;
  return ({ block, label }, i) => {
    const said = PUBLISHED.test(block.text) ? -0.25 : UPDATED.test(block.text) ? 0.5 : 0;
    const later = said + (label === 'furniture' ? 0.25 : 0);
    if (i < headline) return later + (headline - i <= DATE_ABOVE ? above : 3);
    if (isBlog && first >= 0 && i > first && WEEKDAY.test(block.text)) return later + 2;
    return later + (first < 0 || i <= first + DATE_REACH ? 0 : 2);
  };
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Lu}?\p{L}{0,8} ?\d/u;

/** A date and a dash are no longer. */
const LEAD_LENGTH = 60;

/** 'MILWAUKEE, Nov. 5, 2026 /PRNewswire/ --': the date of the dateline that the first paragraph begins with. */
function datelineDate({ text }: ParsedDocument, blocks: readonly LabelledBlock[]): PublishedAt | null {
  const block = blocks.find((b) => b.label === 'paragraph')?.block;
  if (block === undefined) return null;
  const lead = block.text.slice(0, LEAD_LENGTH);
  const first = findDate(lead);
  // 'Friday, January 7, 2022 – The elders …'
  const opens = first?.start === 0 && /^ ?[–—-]{1,2} /.test(lead.slice(first.end));
  const found = opens ? first : findDate(block.text.slice(0, datelineLength(block.text)));
  return found === null || found.iso === null
    ? null
    : { iso: found.iso, span: spanOf(text, block.start + found.start, block.start + found.end) };
}
