import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { commentHead } from '../structure/comment-head.ts';
import { THREAD_TITLE } from '../structure/lexicon.ts';
import { findDate } from '../text/dates.ts';
import { normalise } from '../text/normalise.ts';
import { flat } from '../text/span.ts';
import { type Metadata, NO_METADATA, type ParsedDocument } from './document.ts';
import { splitLines } from './plain.ts';

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

/** html2text wraps links' addresses, where Markdown has no blanks, and headings, which are one line. */
const BROKEN_ADDRESS = /\]\(<?(?:https?:|\/)[^\s()<>]{1,200}(?:\n[^\s()<>]{1,200}){1,10}>?\)/g;
const BROKEN_HEADING = /^(#{1,6} .{50,80})\n(?=[^\s#>|*+-])/gm;

function unwrapped(source: string): string {
  const joined = source.replace(BROKEN_ADDRESS, (link) => link.replaceAll('\n', ''));
  return joined === source ? source : joined.replace(BROKEN_HEADING, '$1 ');
}

/** A line that may be a discussion's title, and how many that are titles are looked at. */
const TITLE_LINE = /^.{3,200}$/gm;
const MOST_TITLES = 5;
/** A discussion's beginning is read for its first comment so far, in characters. */
const FIRST_LENGTH = 4000;
const ELEMENT = /<(?:div|li|article|section)\b/i;
const IMAGE = /!\[[^[\]]{0,300}\]\([^\s()]{0,1000}(?: "[^"\n]{0,300}")?\)/g;
const LINK = /\[([^[\]]{0,300})\]\([^\s()]{0,1000}(?: "[^"\n]{0,300}")?\)/g;
const EMPHASIS = /\*\*|(?<![\p{L}\d_\\])_(?=[^\s_])|(?<=[^\s_\\])_(?![\p{L}\d_])/gu;
const ESCAPE = /\\(?=[-.+#*_[\]()>!])/g;

/** A list's mark with nothing behind it but a picture that is gone. */
const MARK_ALONE = /^([ \t]{0,60}(?:\d{1,5}\.|[*+-]))[ \t]{0,60}\n(?:[ \t]{0,60}\n){0,2}[ \t]{0,60}(?=\S)/gm;

/** Markdown's text without its marks: pictures, the addresses of links, emphasis. Marks of lists and headings stay. */
const withoutMarks = (source: string): string =>
  normalise(
    source
      .replace(IMAGE, '')
      .replace(LINK, (_, text: string) => flat(text))
      .replace(EMPHASIS, '')
      .replace(ESCAPE, '')
      .replace(MARK_ALONE, '$1 '),
  );

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
  const source = unwrapped(raw.replace(/\r\n?/g, '\n'));
  const front = FRONT_MATTER.exec(source);
  const [body, discussion] = parted(source.slice(front?.[0].length ?? 0));
  const html = MARKDOWN.render(body.replace(NOTE, '').replace(NOTE_MARK, '').replace(DEEP, '$1'));
  const metadata = front?.[1] === undefined ? NO_METADATA : frontMatter(front[1]);
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

/** How many lines below its title the first comment of a discussion begins at most. */
const FIRST_COMMENT = 12;

/**
 * An article, and the discussion under it as a scrape of a page has it. That is read as text: the lists of comments
 * aren't Markdown's, whose code begins where their second level does.
 */
function parted(source: string): readonly [article: string, discussion: string] {
  const titles = [...source.matchAll(TITLE_LINE)]
    .filter(([line]) => THREAD_TITLE.test(withoutMarks(line).trim()))
    .slice(0, MOST_TITLES);
  for (const { index } of titles) {
    // Comments that are elements keep their markup.
    if (ELEMENT.test(source.slice(index, index + FIRST_LENGTH))) break;
    const rest = withoutMarks(source.slice(index));
    const lines = splitLines(rest.slice(0, FIRST_LENGTH));
    const begins = lines
      .slice(1, FIRST_COMMENT)
      .some((_, i) => commentHead({ text: rest, lines }, i + 1, false) !== null);
    if (begins) return [source.slice(0, index), rest];
  }
  return [source, ''];
}

function withDiscussion(document: ParsedDocument, discussion: string): ParsedDocument {
  if (discussion === '') return document;
  const gap = document.text === '' ? '' : '\n\n';
  const at = document.text.length + gap.length;
  const lines = splitLines(discussion).map((line, i) => ({
    ...line,
    start: line.start + at,
    end: line.end + at,
    gap: i === 0 ? 1 : line.gap,
  }));
  return { ...document, text: `${document.text}${gap}${discussion}`, lines: [...document.lines, ...lines] };
}

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
