import { readdirSync } from 'node:fs';
import { type Digest, digestArticle } from '../../lib/index.ts';

/** Digests a text as a file of this name. */
export function digestText(text: string, key = 'raw/article.txt'): Promise<Digest> {
  return digestArticle({ body: new TextEncoder().encode(text), key });
}

const folders = ['../../events/articles/', '../fixtures/pages/', '../fixtures/languages/'].map(
  (path) => new URL(path, import.meta.url),
);

/** The sample articles, and the pages and articles of tests/fixtures. */
export const articleFiles: readonly Readonly<{ name: string; url: URL }>[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => ({ name, url: new URL(encodeURIComponent(name), folder) })),
);

type Place = { start: number; end: number; text: string };
const isPlace = (value: object): value is Place =>
  'start' in value &&
  'end' in value &&
  'text' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number' &&
  typeof value.text === 'string';

/** Every span anywhere in a digest. */
export function spansOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isPlace(value) ? [value] : []), ...Object.values(value).flatMap(spansOf)];
}

/** The characters of a digest's text that aren't blank and that none of its parts holds. */
export function uncovered(digest: Digest): string {
  const parts = [
    ...[digest.headline, digest.dek].filter((s) => s !== null),
    ...digest.credits,
    ...digest.notices,
    ...digest.sections.flatMap((s) => [...(s.heading === null ? [] : [s.heading]), ...s.paragraphs]),
    ...digest.comments,
    ...digest.furniture,
  ];
  const held = new Uint8Array(digest.text.length);
  for (const { start, end } of parts) held.fill(1, start, end);
  return [...digest.text].length === 0
    ? ''
    : digest.text
        .split('')
        .filter((c, i) => held[i] === 0 && /\S/.test(c))
        .join('');
}
