import type { Marked } from './marks.ts';

/** The marks of agency wires are two signs each. */
export const withBothSigns = (text: string, m: Marked): Marked => ({
  ...m,
  outerStart: m.outerStart - (text.startsWith('``', m.outerStart - 1) ? 1 : 0),
  outerEnd: m.outerEnd + (text.startsWith("''", m.outerEnd - 1) ? 1 : 0),
});

/**
 * The text with curly marks around its quotations, whatever marks it has: what reads it needs to know one style.
 * Offsets stay the same.
 */
export function withUniformMarks(text: string, marked: readonly Marked[]): string {
  const parts: string[] = [];
  let from = 0;
  const put = (start: number, end: number, mark: string): void => {
    if (start < from || end > text.length) return;
    parts.push(text.slice(from, start), mark);
    from = end;
  };
  for (const { outerStart, outerEnd, closed } of marked) {
    if (text.startsWith('``', outerStart)) put(outerStart, outerStart + 2, ' “');
    else put(outerStart, outerStart + 1, '“');
    if (!closed) continue;
    if (text.startsWith("''", outerEnd - 2)) put(outerEnd - 2, outerEnd, '” ');
    else put(outerEnd - 1, outerEnd, '”');
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** ``…'', as old agency wires and TeX write marks, and ”…” of the Nordic press, with curly ones at the same offsets. */
export function withCurlyMarks(text: string): string {
  if (text.includes('``')) return text.replaceAll('``', ' “').replaceAll("''", '” ');
  return text.includes('”') && !/[“„]/.test(text) ? text.replace(NORDIC_OPENING, '$1“') : text;
}

/** A closing mark that opens: behind a blank, bracket or dash, before a word. */
const NORDIC_OPENING = /(^|[\s([{—–-])”(?=[\p{L}\p{N}…¿¡])/gmu;
