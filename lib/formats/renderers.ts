import { flat } from '../text/span.ts';

/**
 * What programs that turn pages into text add to it: numbers of links, underlines, stars. Readers of a page don't see
 * them, and texts that people drop into buckets are full of them.
 */

/** The heading of the list of addresses that lynx prints under a page, in its translations. */
const ADDRESSES = /^(?:References|Verweise|Références|Referencias|Riferimenti|Referências|Verwijzingen)$/;
const FIRST_ADDRESS = /^(?:Visible links:?|1\. [a-z][a-z+.-]{1,12}:\S+)$/i;
/** '[12]Sport' */
const LINK_NUMBER = /\[\d{1,4}\](?=\S)/g;
/** What lynx prints for what it can't show: '(BUTTON)', 'IFRAME: [6]//…', '#[1]alternate [2]alternate'. */
const CONTROL = /^[ \t]{0,20}(?:IFRAME: .{0,500}|#\[\d{1,4}\].{0,2000})$|\(BUTTON\) ?/gm;
/** With fewer marks the numbers are the author's: notes to a text that lists its sources. */
const MIN_NUMBERS = 3;

/** html2text's headings: six stars for the first level, fewer for lower ones. A line with four or more gives it away. */
const STARRED = /^\*{4,6} \S.{0,300}$/m;
const HEADING = /^(\*{2,6}) (\S(?:[^*]|\*(?!\*)){0,300})\s\1$/gm;
const MOST_STARS = 7;
/** '_May_12,_2026_', 'Ana_Reyes': html2text underlines links, blanks and all. Names in code have small letters behind theirs. */
const UNDERLINED =
  /(?<!\S)(?:_[^\s/@]{1,200}(?: [^\s/@_]{1,10})?_|@?(?=[^\s/@]{0,200}[\p{Lu}\d,])[^\s/@_]{0,60}_[^\s/@_]{1,60}_(?:[^\s/@]|(?<=_)\/(?=_)){1,200}|\d{1,4}_\p{L}{1,40}|\p{L}{1,4}_\d{1,2}[:.]\d{2}|\p{Lu}[\p{L}.'’-]{0,40}_\p{Lu}[\p{L}.'’-]{0,40})(?!\S)/gu;
/**
 * html2text, lynx and w3m break the line behind a list's mark where an element begins. Behind a long line '12.' is a sentence's
 * end.
 */
const MARKER_ALONE =
  /(?<=(?:^|\n)[^\n]{0,50}\n)([ \t]{1,60}(?:\d{1,3}\.|[*o#+•◦▪□■☆★○●◇◆]))[ \t]{0,60}\n(?:[ \t]{0,60}\n)?[ \t]{1,60}(?=\S)/g;

/**
 * A text without the marks of the program that made it of a page.
 *
 * @param text normalised text
 * @returns the text as it is where it was made by hand
 */
export const withoutRendererMarks = (text: string): string =>
  withoutStars(withoutAddresses(withoutLinkNumbers(text))).replace(MARKER_ALONE, '$1 ');

/** 'the report [https://…]', 'the report<https://…>': addresses of links and pictures, as html-to-text and mail programs print them. */
const ADDRESS =
  /\[(?:https?:|mailto:|javascript:|data:|#|\/)[^\s[\]]{0,3000}\]|<(?:https?:|mailto:)[^\s<>]{1,3000}>/g;
/** '[/2026/harbour]' is one, '[/quote]' is none. */
const TAG = /^\[\/[^/?#.]*\]$/;
const MIN_ADDRESSES = 3;

/** A text without the addresses that stand behind its links. An author's own are fewer. */
function withoutAddresses(text: string): string {
  const addresses = [...text.matchAll(ADDRESS)].filter(([address]) => !TAG.test(address));
  if (addresses.length < MIN_ADDRESSES) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: address, index } of addresses) {
    const end = index + address.length;
    // A picture stands before what it shows: what was between it and the text above stays.
    const before = /\S/.test(text.charAt(end)) ? index : blankBefore(text, index, done);
    pieces.push(text.slice(done, before));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Where the blanks before a place begin, with one line break among them. */
function blankBefore(text: string, at: number, from: number): number {
  let start = at;
  let broken = false;
  for (
    let c = text[start - 1];
    start > from && (c === ' ' || c === '\t' || (c === '\n' && !broken));
    c = text[start - 1]
  ) {
    broken ||= c === '\n';
    start--;
  }
  return start;
}

/** A dump of lynx without the numbers of its links and the list of their addresses. */
function withoutLinkNumbers(text: string): string {
  const at = addressesStart(text);
  if (at < 0) return text;
  const above = text.slice(0, at);
  return (above.match(LINK_NUMBER)?.length ?? 0) < MIN_NUMBERS
    ? text
    : above.replace(CONTROL, '').replace(LINK_NUMBER, '').trimEnd();
}

/** Where the list of addresses begins that ends the text; -1 where none does. */
function addressesStart(text: string): number {
  const lines = text.split('\n');
  let offset = text.length + 1;
  for (const [k, line] of lines.toReversed().entries()) {
    offset -= line.length + 1;
    if (!ADDRESSES.test(line.trim())) continue;
    const next = lines.slice(lines.length - k).find((other) => other.trim() !== '');
    return FIRST_ADDRESS.test(next?.trim() ?? '') ? offset : -1;
  }
  return -1;
}

/** What html2text prints, with Markdown's marks for its headings and nothing underlined. */
function withoutStars(text: string): string {
  if (!STARRED.test(text)) return text;
  return text
    .replace(HEADING, (_, stars: string, title: string) => {
      const level = MOST_STARS - stars.length;
      return `\n${'#'.repeat(level)} ${flat(title)}\n`;
    })
    .replace(UNDERLINED, (words) => words.replace(/_/g, ' ').trim());
}
