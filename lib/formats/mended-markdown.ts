import { flat } from '../text/span.ts';

/**
 * Markdown that programs make of pages, mended where it is none: links and headings that were broken over lines, links
 * around whole blocks, stars within German words that would be emphasis.
 */
export const mendedMarkdown = (source: string): string =>
  withoutBlockLinks(unwrapped(source)).replace(GENDER_STAR, '\\*');

/** 'Leser*innen', 'Autor*in' */
const GENDER_STAR = /(?<=\p{Ll})\*(?=in(?:nen)?(?!\p{L}))/gu;

/** html2text wraps links' addresses, where Markdown has no blanks, and headings, which are one line. */
const BROKEN_LINK =
  /\]\((<?(?:https?:|\/)[^\s()<>]{1,200}(?:\n[^\s()<>]{1,200}){0,10}>?)([ \n]{1,2}"[^"]{0,300}")?\)/g;
const BROKEN_HEADING_LINK = /^(#{1,6} [^\n[\]]{0,80}\[[^\n[\]]{1,100})\n(?=[^\n[\]]{0,100}\]\()/gm;
const BROKEN_HEADING = /^(#{1,6} .{50,80})\n(?=[^\s#>|*+-])/gm;

/** A link, with pictures in it. Turndown puts whole blocks into links, which Markdown can't: a heading, a picture, a teaser. */
const LINK =
  /\[((?:!\[[^[\]]{0,300}\]\([^()]{0,3000}\)|\\[[\]]|[^[\]]){1,1500}?)\]\(([^\s()]{1,1000})(?: "[^"\n]{0,300}")?\)/g;
const BLANK_LINE = /\n[ \t]{0,60}\n/;
const HEADING_MARK = /^[ \t]{0,60}(#{1,6} )/m;

/** Each link around blocks on one line, with the heading's mark before it. */
const withoutBlockLinks = (source: string): string =>
  source.replace(LINK, (link, block: string, address: string) =>
    BLANK_LINE.test(block)
      ? `${HEADING_MARK.exec(block)?.[1] ?? ''}[${flat(block.replace(HEADING_MARK, ''))}](${address})`
      : link,
  );

function unwrapped(source: string): string {
  const joined = source.replace(
    BROKEN_LINK,
    (_, address: string, title = '') => `](${address.replaceAll('\n', '')}${title.replaceAll('\n', ' ')})`,
  );
  return joined === source
    ? source
    : joined.replace(BROKEN_HEADING_LINK, '$1 ').replace(BROKEN_HEADING, '$1 ');
}
