import { parse as parseYaml } from 'yaml';
import { findDate } from '../text/dates.ts';
import { type Metadata, NO_METADATA } from './document.ts';
import { READER_HEAD } from './reader-head.ts';

/** What stands over the text of a Markdown file: how long it is, and what it says of the article. */
export type FrontMatter = Readonly<{
  length: number;
  metadata: Metadata;
  /** The standfirst, where the file names one; a `description` is for search engines, and often none. */
  standfirst: string | null;
}>;

type Fields = Readonly<Record<string, unknown>>;
type Form = Readonly<{ form: RegExp; fieldsOf: (match: RegExpExecArray) => Fields | Promise<Fields> }>;

/** Longer heads are none. */
const LONGEST = 20_000;
const FIELD = '[A-Za-z][\\w -]{0,30}:[ \\t]';

/**
 * The heads in use: YAML between dashes (Jekyll and most others) or over them (Hexo), TOML between plus signs and JSON
 * (Hugo), three lines with per cent signs (Pandoc), lines of fields over an empty one (MultiMarkdown).
 */
const FORMS: readonly Form[] = [
  {
    form: /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/,
    fieldsOf: ([, source = '']) => yamlFields(source),
  },
  {
    form: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/,
    fieldsOf: async ([, source = '']) => (await import('smol-toml')).parse(source),
  },
  {
    form: /^(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/,
    fieldsOf: ([, source = '']) => fieldsIn(JSON.parse(source)),
  },
  {
    form: new RegExp(
      `^(?=(?:${FIELD}.*\\n){0,20}?title:)((?:${FIELD}.*\\n|[ \\t-].*\\n){1,60}?)---[ \\t]*\\n`,
      'i',
    ),
    fieldsOf: ([, source = '']) => yamlFields(source),
  },
  {
    form: /^% (.*(?:\n[ \t]+\S.*)*)\n(?:%(.*(?:\n[ \t]+\S.*)*)\n)?(?:% ?(.*)\n)?/,
    fieldsOf: ([, title = '', authors = '', date = '']) => ({ title, author: authors.split(/;|\n/), date }),
  },
  {
    form: new RegExp(`^(?=(?:${FIELD}.*\\n){0,20}?title:)((?:${FIELD}.*\\n){2,20})\\n`, 'i'),
    fieldsOf: ([, source = '']) =>
      Object.fromEntries(
        source.split('\n').map((line) => [line.split(':', 1)[0], line.replace(/^[^:]*:\s*/, '')]),
      ),
  },
];

/**
 * The head of a Markdown file, or null where it has none that can be read.
 *
 * @param source the file, with line feeds alone
 */
export async function frontMatterOf(source: string): Promise<FrontMatter | null> {
  const head = source.slice(0, LONGEST);
  const reader = READER_HEAD.exec(head);
  if (reader !== null) return { ...read({ title: reader[1], date: reader[2] }), length: reader[0].length };
  for (const { form, fieldsOf } of FORMS) {
    const match = form.exec(head);
    if (match === null) continue;
    try {
      return { ...read(await fieldsOf(match)), length: match[0].length };
    } catch {
      // Damaged YAML is still no text of the article; of other forms, what looks like a head may be text.
      return match[0].startsWith('---') ? { ...read({}), length: match[0].length } : null;
    }
  }
  return null;
}

const yamlFields = (source: string): Fields =>
  fieldsIn(parseYaml(source, { schema: 'core', maxAliasCount: 10 }));

/** Read as plain data: no tags, no merging, so that no key can do harm. */
const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function read(fields: Fields): Omit<FrontMatter, 'length'> {
  const known = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  const text = (...keys: readonly string[]): string | null =>
    keys.map((key) => textOf(known.get(key))).find((found) => found !== null) ?? null;
  const standfirst = text('subtitle', 'dek', 'standfirst', 'subheading');
  return {
    metadata: {
      ...NO_METADATA,
      titles: [text('title', 'headline')].filter((title) => title !== null),
      dek: standfirst ?? text('description', 'summary', 'excerpt'),
      authors: [known.get('author') ?? known.get('authors') ?? known.get('byline')].flat().flatMap(namesIn),
      publishedAt:
        findDate(text('date', 'published', 'publishedat', 'pubdate', 'publishdate') ?? '')?.iso ?? null,
      language: text('lang', 'language'),
    },
    standfirst,
  };
}

/** A field's text; TOML's dates are objects. */
function textOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** 'Jane Doe and John Roe', { name: 'Jane Doe' } */
function namesIn(author: unknown): readonly string[] {
  const name = textOf(
    typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
  );
  return name === null ? [] : name.replace(/^by:? /i, '').split(/ and |, | & /);
}
