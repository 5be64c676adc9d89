import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError, digestArticle } from '../lib/index.ts';
import { digestText, spansOf, uncovered } from './support/articles.ts';
import { schemaErrors } from './support/schema.ts';

const SAMPLES = new URL('../events/articles/', import.meta.url);
const samples = readdirSync(SAMPLES).map((file) => ({
  file,
  body: new Uint8Array(readFileSync(new URL(encodeURIComponent(file), SAMPLES))),
}));

/** Pieces that articles are made of, in any order: more of the code is reached than with letters alone. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '“It is late,” said Mayor Helena Brandt.',
    'He said: "We leave now."',
    'By Jane Doe',
    '14 May 2026',
    '3 Comments',
    '  1. Per says:',
    '     May 14, 2026 at 6:12 pm',
    'Reply',
    '<p>Some <b>bold</b> text</p>',
    '# Heading',
    '- item',
    '> quoted',
    '---',
    'Source: Wire',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\r\n',
    '\f',
    '&amp;',
    'â€œ',
    'http://example.org/a',
    '(CNN)',
    'PORT ELLERY, May 14 (Wire) - ',
    'The council met in Weldon on Friday to vote on the bridge, which had been closed.',
    '\ud800',
  ),
);
const article = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\n\n\n', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const key = fc.constantFrom('raw/a.txt', 'raw/a.html', 'raw/a.md', undefined);
const RUNS = { numRuns: 150 };

describe('every digest', () => {
  test.each(samples)(
    'of $file fits the schema, with spans that are verbatim slices',
    async ({ file, body }) => {
      const digest = await digestArticle({ body, key: file });
      expect(schemaErrors(digest)).toEqual([]);
      const spans = spansOf(digest);
      expect(spans.length).toBeGreaterThan(10);
      for (const span of spans) expect(digest.text.slice(span.start, span.end)).toBe(span.text);
    },
  );

  test('holds every character that isn’t blank in one of its parts, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(article, key, async (text, name) => {
        fc.pre(text.trim() !== '');
        expect(uncovered(await digestText(text, name ?? 'raw/a'))).toBe('');
      }),
      RUNS,
    );
  });

  test('has only verbatim spans and fits the schema, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(article, key, async (text, name) => {
        fc.pre(text !== '');
        const digest = await digestText(text, name ?? 'raw/a');
        for (const span of spansOf(digest)) expect(digest.text.slice(span.start, span.end)).toBe(span.text);
        expect(schemaErrors(digest)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is the same, byte for byte, for the same bytes, whatever was digested between', async () => {
    await fc.assert(
      fc.asyncProperty(article, article, key, async (text, between, name) => {
        fc.pre(text !== '' && between !== '');
        const first = JSON.stringify(await digestText(text, name ?? 'raw/a'));
        await digestText(between);
        expect(JSON.stringify(await digestText(text, name ?? 'raw/a'))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  test('of arbitrary bytes is made, or refused with an ArticleError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), key, async (body, name) => {
        const made = await digestArticle({ body, key: name }).catch((error: unknown) => error);
        if (made instanceof Error) expect(made).toBeInstanceOf(ArticleError);
        else expect(schemaErrors(made)).toEqual([]);
      }),
      RUNS,
    );
  });
});
