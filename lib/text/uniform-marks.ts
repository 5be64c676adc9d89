import type { Marked } from './marks.ts';

/** Marks of two signs: of agency wires and TeX, and of texts that come out of a table's cells (CSV doubles its marks). */
const OPENING = ['``', '""', '“”', '””', ',,', '‘‘'];
const CLOSING = ["''", '""', '””', '’’'];
const isPair = (text: string, pairs: readonly string[], at: number): boolean =>
  pairs.some((pair) => text.startsWith(pair, at));

/** The marks of agency wires are two signs each. */
export const withBothSigns = (text: string, m: Marked): Marked => ({
  ...m,
  outerStart: m.outerStart - (isPair(text, OPENING, m.outerStart - 1) ? 1 : 0),
  outerEnd: m.outerEnd + (isPair(text, CLOSING, m.outerEnd - 1) ? 1 : 0),
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
  for (const { start, outerStart, outerEnd, closed } of marked) {
    if (isPair(text, OPENING, outerStart)) put(outerStart, outerStart + 2, ' “');
    // A paragraph within a quotation has no mark at its beginning.
    else if (outerStart < start) put(outerStart, outerStart + 1, '“');
    if (!closed) continue;
    if (isPair(text, CLOSING, outerEnd - 2)) put(outerEnd - 2, outerEnd, '” ');
    else put(outerEnd - 1, outerEnd, '”');
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Marks of two signs, ”…” of the Nordic press and “…“, with curly ones at the same offsets. */
export function withCurlyMarks(text: string): string {
  if (!text.includes('„') && TURNED.test(text)) return withCurlyMarks(text.replace(TURNED_CLOSING, '”'));
  if (text.includes('``')) return text.replaceAll('``', ' “').replaceAll("''", '” ');
  if (DOUBLED.test(text))
    return text.replace(DOUBLED_OPENING, '$1 “').replace(DOUBLED_APOSTROPHE, ' ’').replaceAll('""', '” ');
  if (HALF_WIRE.test(text)) return withCurlyMarks(text.replace(HALF_WIRE_CLOSING, '” '));
  if (COMMAS.test(text)) return text.replace(COMMAS_OPENING, '$1 “').replace(TWO_CLOSING, '” ');
  if (isHalfCurly(text)) return text.replace(HALF_CURLY_CLOSING, '” ');
  if (TWO_SINGLE.test(text)) return text.replace(TWO_OPENING, '$1 “').replace(TWO_CLOSING, '” ');
  if (CURLED.test(text)) return text.replace(CURLED_OPENING, '$1 “').replaceAll('””', '” ');
  return text.includes('”') && !/[“„]/.test(text) ? text.replace(NORDIC_OPENING, '$1“') : text;
}

/** “It is late“: an opening mark that closes, behind a word. Behind a low mark it always does. */
const TURNED = /[\p{L}\p{N}.,!?…)]“(?=[\s).,;:!?]|$)/u;
const TURNED_CLOSING = /(?<=[\p{L}\p{N}.,!?…)])“(?=[\s).,;:!?]|$)/gu;
/** A closing mark that opens: behind a blank, bracket or dash, before a word. */
const NORDIC_OPENING = /(^|[\s([{—–-])”(?=[\p{L}\p{N}…¿¡])/gmu;
/** Doubled marks around something. */
const DOUBLED = /(?:^|[\s(])""[\p{L}\p{N}][^"\n]*""(?!")/mu;
const DOUBLED_OPENING = /(^|[\s([{—–:-])""(?=[^\s"])/gm;
/** “”So they said,”” where a program made doubled marks curly. */
const CURLED = /(?:^|[\s(])[“”]”[\p{L}\p{N}(][^“”\n]*””(?!”)/mu;
const CURLED_OPENING = /(^|[\s([{—–:-])[“”]”(?=[\p{L}\p{N}(…‘'])/gmu;
/** "It was late,'' said Feld; "Het was laat'', zei Blom: a straight mark that two apostrophes close. */
const HALF_WIRE = /(?:^|[\s(])"[\p{L}\p{N}][^"\n]{2,600}(?:[,.!?]''(?=\s|$)|\p{L}''(?=[,.]))/mu;
const HALF_WIRE_CLOSING = /(?<=[,.!?])''(?=\s|$)|(?<=\p{L})''(?=[,.])/gu;

/** ,,Het is laat.’’ of the Dutch press: two commas for the low mark, two apostrophes for the high one. */
const COMMAS = /(?:^|[\s(]),,[\p{L}\p{N}‘'…]/mu;
const COMMAS_OPENING = /(^|[\s(]),,(?=[\p{L}\p{N}‘'…])/gmu;

/** ‘‘It is late,’’ of papers in New Zealand: two single marks for each double one. */
const TWO_SINGLE = /(?:^|[\s(])‘‘[\p{L}\p{N}…‘([$£€]/mu;
const TWO_OPENING = /(^|[\s([{—–:-])‘‘(?=[\p{L}\p{N}…‘([$£€])/gmu;
/** The outer two of three: ‘‘He said: ‘It is late.’’’ */
const TWO_CLOSING = /(?:’’|'')(?!['’])/g;

/** “It is late’’: a curly mark that two single ones close, where closing marks are missing. */
const isHalfCurly = (text: string): boolean =>
  HALF_CURLY.test(text) && text.split('“').length > text.split('”').length;
const HALF_CURLY = /“[\p{L}\p{N}‘…][^“”\n]{2,600}[\p{L}\p{N}.,!?…](?:’’|'')(?=[ \n).,;:!?]|$)/u;
const HALF_CURLY_CLOSING = /(?<=[\p{L}\p{N}.,!?…])(?:’’|'')(?=[ \n).,;:!?]|$)/gu;

/** 'the mid-20""s': what was an apostrophe before a table doubled its marks. */
const DOUBLED_APOSTROPHE = /(?<=[\p{L}\p{N}.])""(?=s\b)/gu;
