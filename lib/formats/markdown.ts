import MarkdownIt from 'markdown-it';
import { BYLINE_PREFIX } from '../structure/front/byline-words.ts';
import { NO_METADATA, type ParsedDocument } from './document.ts';
import { frontMatterOf } from './front-matter.ts';
import { parted, withDiscussion } from './markdown-discussion.ts';
import { mendedMarkdown } from './mended-markdown.ts';

/** Quotes and lists within one another further than anybody writes: the library would leave out what they hold. */
const MAX_NESTED_MARKS = 40;
const MARK = '(?:[> \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])';
const DEEP = new RegExp(`^(${MARK}{${MAX_NESTED_MARKS}})${MARK}+`, 'gm');

/**
 * Footnotes (PHP Markdown Extra, GitHub): their marks in the text go, the notes stay as paragraphs. The library's own
 * plugin takes more than the square of their number.
 */
const NOTE = /^\[\^[^[\]\s]{1,40}\]:[ \t]+/gm;
const NOTE_MARK = /(?<=\S)\[\^[^[\]\s]{1,40}\]/g;

/** A line in italics under the title is the dek, where it has more than names and a date. */
const EMPHASISED_DEK = /(<\/h1>\s{0,9})<p><em>([^<]{1,300})<\/em><\/p>/;
const WORD = /(?<!\p{L})\p{Ll}{4}/u;

/** A tab can open two levels, and a list takes two of the library's: so marks within the bound never reach it. */
const MARKDOWN = new MarkdownIt({ html: true }).set({ maxNesting: 4 * MAX_NESTED_MARKS });

/**
 * Markdown as a document: CommonMark with GitHub's tables, by way of the HTML that it stands for, so that one
 * extraction serves both. Front matter gives title, standfirst, authors and date; what of it the text doesn't show is
 * put on top.
 *
 * @param raw decoded Markdown
 */
export async function parseMarkdown(raw: string): Promise<ParsedDocument> {
  const source = mendedMarkdown(raw.replace(/\r\n?/g, '\n'));
  const front = await frontMatterOf(source);
  const [body, discussion] = parted(source.slice(front?.length ?? 0));
  const html = MARKDOWN.render(body.replace(NOTE, '').replace(NOTE_MARK, '').replace(DEEP, '$1'));
  const { metadata = NO_METADATA, standfirst = null } = front ?? {};
  const [title] = metadata.titles;
  const heading = title === undefined || /<h1\b/.test(html) ? '' : `<h1>${escapeHtml(title)}</h1>`;
  const isUnseen = (text: string | null): text is string => text !== null && !body.includes(text);
  const unseen = [
    ...[standfirst].filter(isUnseen).map((text) => `<p class="dek">${escapeHtml(text)}</p>`),
    ...metadata.authors.filter(isUnseen).map((name) => `<p>${escapeHtml(name)}</p>`),
  ];
  const headed = `${heading}${html}`
    .replace(EMPHASISED_DEK, (line, title: string, text: string) =>
      BYLINE_PREFIX.test(text) || !WORD.test(text) ? line : `${title}<p class="dek">${text}</p>`,
    )
    .replace('</h1>', (end) => end + unseen.join(''));
  const { parseHtml } = await import('./html/html.ts');
  const document = parseHtml(`<article itemprop="articleBody">${headed}</article>`);
  return { ...withDiscussion(document, discussion), format: 'markdown', metadata };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
