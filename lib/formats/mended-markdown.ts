import { flat } from '../text/span.ts';

/** 'Leser*innen', 'Autor*in': stars that would be emphasis. */
const GENDER_STAR = /(?<=\p{Ll})\*(?=in(?:nen)?(?!\p{L}))/gu;

/**
 * Markdown that programs make of pages, mended where it is none: links and headings that were broken over lines, links
 * around whole blocks, stars within German words. What site generators and note books add to it goes, or becomes the
 * text that they show.
 */
export const mendedMarkdown = (source: string): string =>
  withoutBlockLinks(mendedLines(shown(source))).replace(GENDER_STAR, '\\*');

const mendedLines = (source: string): string => withWholeHeadings(withWholeAddresses(source), source);

const FENCE = /^[ \t]{0,3}(?:`{3,}|~{3,})/;
/** What no page shows, and what stands in its place where some of it is shown. */
const SHOWN: readonly (readonly [form: RegExp, shown: string])[] = [
  // Tags of Hugo and Liquid (Jekyll), attributes (kramdown), comments (Obsidian).
  [/\{\{[<%][^{}\n]{0,300}[>%]\}\}/g, ''],
  [/\{%[^%\n]{0,200}%\}/g, ''],
  [/[ \t]?\{:[^{}\n]{1,100}\}[ \t]*$/, ''],
  [/%%[^%\n]{1,200}%%/g, ''],
  // A container's ends (Pandoc, Docusaurus), and where the contents go.
  [/^[ \t]*:::.*$/, ''],
  [/^[ \t]*(?:\[toc\]|\[\[toc\]\])[ \t]*$/i, ''],
  // '![[quay.jpg]]', '[[The quay|the old quay]]', '[[The quay]]'
  [/!\[\[[^[\]\n]{1,200}\]\]/g, ''],
  [/\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, '$1'],
  // '> [!NOTE] Closed', '==closed=='
  [/^([ \t]*>[ \t]*)\[![A-Za-z]{2,20}\][+-]?/, '$1'],
  [/==([^=\n]{1,200})==/g, '$1'],
];

function shown(source: string): string {
  if (!/\{[%:{]|:::|\[\[|\[toc\]|%%|\[!|==/i.test(source)) return source;
  let code = false;
  return source
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) code = !code;
      return code ? line : SHOWN.reduce((text, [form, as]) => text.replace(form, as), line);
    })
    .join('\n');
}

/** A link's address and title are shorter than this, and what it stands around, in characters. */
const ADDRESS_LENGTH = 3000;
const BLOCK_LENGTH = 3000;

/** html2text wraps the addresses of links, where Markdown has no blanks, and their titles. */
function withWholeAddresses(source: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = source.indexOf(']('); at >= 0; at = source.indexOf('](', at + 2)) {
    const length = source.slice(at + 2, at + 2 + ADDRESS_LENGTH).indexOf(')');
    const target = source.slice(at + 2, at + 2 + Math.max(0, length));
    if (!target.includes('\n') || !/^<?(?:https?:|\/)/.test(target)) continue;
    const quote = target.search(/\s"/);
    const address = (quote < 0 ? target : target.slice(0, quote)).replace(/\n/g, '');
    if (/\s/.test(address)) continue;
    const title = quote < 0 ? '' : ` ${flat(target.slice(quote))}`;
    pieces.push(source.slice(done, at), `](${address}${title})`);
    done = at + 2 + length + 1;
  }
  return pieces.join('') + source.slice(done);
}

/** What it wraps a heading at, which is one line in Markdown. */
const WRAPPED_HEADING = /^#{1,6} .{50,80}$/;
const GOES_ON = /^[^\s#>|*+-]/;

/** The headings that html2text broke, where it broke anything. */
function withWholeHeadings(source: string, broken: string): string {
  if (source === broken) return source;
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    const above = lines.at(-1) ?? '';
    const within =
      /^#{1,6} /.test(above) && above.lastIndexOf('[') > above.lastIndexOf(']') && line.includes('](');
    if (within || (WRAPPED_HEADING.test(above) && GOES_ON.test(line)))
      lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

const BRACKET = /\\[\s\S]|!?\[|\]/g;
const BLANK_LINE = /\n[ \t]*\n/;
const HEADING_MARK = /^[ \t]{0,60}(#{1,6} )/m;
const PICTURE = /!\[[^\][\n]{0,300}\]\([^()\n]{0,3000}\)/g;
/** The address of a link and its title. */
const TARGET = /\([^\s()]{0,3000}(?:\([^\s()]{0,300}\)[^\s()]{0,300})?(?: "[^"\n]{0,1000}")?\)/y;

/**
 * Turndown puts whole blocks into links, which Markdown can't: a heading, a picture, a teaser. They come out on one line,
 * with the heading's mark before it; a title and what stands under it, as an aside.
 */
function withoutBlockLinks(source: string): string {
  const pieces: string[] = [];
  let done = 0;
  const open: { at: number; image: boolean }[] = [];
  for (const { 0: mark, index } of source.matchAll(BRACKET)) {
    if (mark.startsWith('\\')) continue;
    if (mark !== ']') {
      open.push({ at: index + mark.length - 1, image: mark.startsWith('!') });
      continue;
    }
    const link = open.pop();
    if (link === undefined || link.image || link.at < done || index - link.at > BLOCK_LENGTH) continue;
    const block = source.slice(link.at + 1, index);
    if (source.charAt(index + 1) !== '(' || !BLANK_LINE.test(block)) continue;
    const heading = HEADING_MARK.exec(block)?.[1] ?? '';
    const text = `[${flat(block.replace(HEADING_MARK, ''))}]`;
    TARGET.lastIndex = index + 1;
    const target = TARGET.exec(source)?.[0];
    const isTeaser = target !== undefined && textsIn(block) > 1;
    pieces.push(
      source.slice(done, link.at),
      isTeaser ? aside(text + target, source, link.at) : heading + text,
    );
    done = index + 1 + (isTeaser ? target.length : 0);
  }
  return pieces.join('') + source.slice(done);
}

const textsIn = (block: string): number =>
  block
    .replace(PICTURE, '')
    .split(BLANK_LINE)
    .filter((text) => text.trim() !== '').length;

const LIST_MARKS = /^[ \t]*(?:(?:[*+-]|\d{1,3}[.)])[ \t]+)*$/;

/** Between blank lines, an element's content is Markdown (CommonMark 4.6); set in, it stays in its list. */
function aside(content: string, source: string, at: number): string {
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at);
  const first = LIST_MARKS.test(before);
  const apart = `\n\n${first ? before.replace(/\S/g, ' ') : (/^[ \t]*/.exec(before)?.[0] ?? '')}`;
  return `${first ? '' : apart}<aside>${apart}${content}${apart}</aside>${apart}`;
}
