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

/** ``…'', as old agency wires and TeX write marks, with curly ones at the same offsets. */
export const withCurlyMarks = (text: string): string =>
  text.includes('``') ? text.replaceAll('``', ' “').replaceAll("''", '” ') : text;
