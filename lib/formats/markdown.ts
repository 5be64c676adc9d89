import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { findDate } from '../text/dates.ts';
import { type Metadata, NO_METADATA, type ParsedDocument } from './document.ts';
import { parted, withDiscussion } from './markdown-discussion.ts';
import { mendedMarkdown } from './mended-markdown.ts';
import { READER_HEAD } from './reader-head.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

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

/** A line in italics under the title is the dek. */
const EMPHASISED_DEK = /(<\/h1>\s{0,9})<p><em>([^<]{1,300})<\/em><\/p>/;

/** A tab can open two levels, and a list takes two of the library's: so marks within the bound never reach it. */
const MARKDOWN = new MarkdownIt({ html: true }).set({ maxNesting: 4 * MAX_NESTED_MARKS });

/**
 * Markdown as a document: CommonMark with GitHub's tables, by way of the HTML that it stands for, so that one
 * extraction serves both. Front matter gives title, author and date; what of it the text doesn't show is put on top.
 *
 * @param raw decoded Markdown
 */
export async function parseMarkdown(raw: string): Promise<ParsedDocument> {
  const source = mendedMarkdown(raw.replace(/\r\n?/g, '\n'));
  const front = FRONT_MATTER.exec(source);
  const reader = READER_HEAD.exec(source);
  const [body, discussion] = parted(source.slice((front ?? reader)?.[0].length ?? 0));
  const html = MARKDOWN.render(body.replace(NOTE, '').replace(NOTE_MARK, '').replace(DEEP, '$1'));
  const metadata = front?.[1] === undefined ? readerMetadata(reader) : frontMatter(front[1]);
  const [title] = metadata.titles;
  const heading = title === undefined || /<h1\b/.test(html) ? '' : `<h1>${escapeHtml(title)}</h1>`;
  const unseen = metadata.authors.filter((name) => !body.includes(name));
  const headed = `${heading}${html}`
    .replace(EMPHASISED_DEK, '$1<p class="dek">$2</p>')
    .replace('</h1>', (end) => end + unseen.map((name) => `<p>${escapeHtml(name)}</p>`).join(''));
  const { parseHtml } = await import('./html/html.ts');
  const document = parseHtml(`<article itemprop="articleBody">${headed}</article>`);
  return { ...withDiscussion(document, discussion), format: 'markdown', metadata };
}

const readerMetadata = (head: RegExpExecArray | null): Metadata =>
  head === null
    ? NO_METADATA
    : {
        ...NO_METADATA,
        titles: [head[1] ?? ''].filter((title) => title !== ''),
        publishedAt: findDate(head[2] ?? '')?.iso ?? null,
      };

/** Front matter read as plain YAML data: no tags, no merging, so that no key can do harm. */
function frontMatter(source: string): Metadata {
  let value: unknown;
  try {
    value = parseYaml(source, { schema: 'core', maxAliasCount: 10 });
  } catch {
    return NO_METADATA;
  }
  if (typeof value !== 'object' || value === null) return NO_METADATA;
  const fields = new Map(Object.entries(value).map(([key, v]) => [key.toLowerCase(), v as unknown]));
  const text = (...keys: string[]): string | null => {
    for (const key of keys) {
      const v = fields.get(key);
      if (typeof v === 'string' && v.trim() !== '') return v.trim();
    }
    return null;
  };
  const authors = [fields.get('author') ?? fields.get('authors')]
    .flat()
    .filter((a): a is string => typeof a === 'string');
  return {
    titles: [text('title', 'headline')].filter((title) => title !== null),
    dek: text('description', 'subtitle', 'summary', 'dek', 'excerpt'),
    authors: authors.flatMap((a) => a.split(/ and |, | & /)),
    publishedAt: findDate(text('date', 'published', 'publishedat', 'pubdate') ?? '')?.iso ?? null,
    language: text('lang', 'language'),
  };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
