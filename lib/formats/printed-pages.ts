import type { Line, Markup } from './document.ts';

/** Longer lines are text. */
const MAX_LENGTH = 150;
/** '3', '- 3 -', 'Page 3 of 7', 'Seite 3'. */
const PAGE_NUMBER =
  /^[-–—]? ?(?:(?:page|seite|página|pagina|стр\.?|p\.?) )?\d{1,4}(?: ?(?:of|von|de|sur|di|van|из|\/) ?\d{1,4})? ?[-–—]?$/i;
const FURNITURE: Markup = { element: 'paragraph', level: 0, region: 'furniture', within: 0 };

/**
 * Lines with the heads and feet of printed pages set aside, as programs print a PDF: form feeds part its pages, and a
 * page begins or ends with its number, or with a line that other pages have too.
 *
 * @param raw the text with its form feeds
 * @param text the same text as the document holds it
 */
export function withoutPageEdges(raw: string, text: string, lines: readonly Line[]): readonly Line[] {
  if (!raw.includes('\f')) return lines;
  const edges = new Map<string, number>();
  for (const page of raw.split('\f')) {
    const printed = page.trim().split('\n');
    for (const edge of new Set([printed[0], printed.at(-1)].map((line) => likeness(line ?? ''))))
      if (edge !== '') edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  return lines.map((line, i) => {
    if (line.end - line.start > MAX_LENGTH) return line;
    const content = text.slice(line.start, line.end);
    const pages = edges.get(likeness(content)) ?? 0;
    const title = i === 0 && !/\d/.test(content);
    return !title && (pages > 1 || (pages > 0 && PAGE_NUMBER.test(content)))
      ? { ...line, markup: FURNITURE }
      : line;
  });
}

/** What two heads of pages have in common: all but their numbers and blanks. */
const likeness = (line: string): string =>
  line.length > 2 * MAX_LENGTH ? '' : line.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ');
