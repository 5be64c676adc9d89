import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse as parseYaml } from 'yaml';
import { findDate } from '../text/dates.ts';
import { type Metadata, NO_METADATA, type ParsedDocument } from './document.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Block quotes deeper than anybody writes cost micromark time that grows with their square and more. */
const MAX_QUOTE_MARKS = 40;
const DEEP_QUOTE = new RegExp(`^[> \\t]{${MAX_QUOTE_MARKS},}`, 'gm');

/**
 * Markdown as a document: CommonMark with GitHub's tables, by way of the HTML that it stands for, so that one
 * extraction serves both. Front matter gives title, author and date.
 *
 * @param raw decoded Markdown
 */
export async function parseMarkdown(raw: string): Promise<ParsedDocument> {
  const source = raw.replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(source);
  const body = source
    .slice(front?.[0].length ?? 0)
    .replace(DEEP_QUOTE, (marks) => marks.slice(0, MAX_QUOTE_MARKS));
  const html = micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const metadata = front?.[1] === undefined ? NO_METADATA : frontMatter(front[1]);
  const [title] = metadata.titles;
  const heading = title === undefined || /<h1\b/.test(html) ? '' : `<h1>${escapeHtml(title)}</h1>`;
  const { parseHtml } = await import('./html/html.ts');
  const document = parseHtml(`<article itemprop="articleBody">${heading}${html}</article>`);
  return { ...document, format: 'markdown', metadata: { ...metadata, dek: metadata.dek } };
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
