/** The heading of the list of addresses that lynx prints under a page, in its translations. */
const HEADING = /^(?:References|Verweise|Références|Referencias|Riferimenti|Referências|Verwijzingen)$/;
const FIRST_ADDRESS = /^(?:Visible links:?|1\. [a-z][a-z+.-]{1,12}:\S+)$/i;
/** '[12]Sport' */
const MARK = /\[\d{1,4}\](?=\S)/g;
/** What lynx prints for what it can't show: '(BUTTON)', 'IFRAME: [6]//…', '#[1]alternate [2]alternate'. */
const CONTROL = /^[ \t]{0,20}(?:IFRAME: .{0,500}|#\[\d{1,4}\].{0,2000})$|\(BUTTON\) ?/gm;
/** With fewer marks the numbers are the author's: notes to a text that lists its sources. */
const MIN_MARKS = 3;

/**
 * A page as lynx dumps it, without the numbers of its links and the list of their addresses: what a reader sees.
 *
 * @param text normalised text
 * @returns the text as it is where it is no such dump
 */
export function withoutLinkMarks(text: string): string {
  const at = listStart(text);
  if (at < 0) return text;
  const above = text.slice(0, at);
  return (above.match(MARK)?.length ?? 0) < MIN_MARKS
    ? text
    : above.replace(CONTROL, '').replace(MARK, '').trimEnd();
}

/** Where the list of addresses begins that ends the text; -1 where none does. */
function listStart(text: string): number {
  const lines = text.split('\n');
  let offset = text.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    offset -= line.length + (i === lines.length - 1 ? 0 : 1);
    if (!HEADING.test(line.trim())) continue;
    const next = lines.slice(i + 1).find((other) => other.trim() !== '');
    return FIRST_ADDRESS.test(next?.trim() ?? '') ? offset : -1;
  }
  return -1;
}
