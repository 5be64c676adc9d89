import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/index.ts';
import { flat } from '../../lib/text/span.ts';
import { digestText } from '../support/articles.ts';

/** What a page holds, written by hand beside it (PAGE.json). Fields that it leaves out aren't looked at. */
type Expected = {
  headline: string | null;
  dek?: string;
  byline?: string[];
  publishedAt?: string;
  notices?: string[];
  credits?: string[];
  headings: string[];
  levels?: number[];
  paragraphs: number;
  comments: { author: string | null; parent: number | null; text: string }[];
  furniture?: string[];
};

const PAGES = new URL('../fixtures/pages/', import.meta.url);
const pages = readdirSync(PAGES).filter((name) => !name.endsWith('.json'));

describe('a page is taken apart as a reader would', () => {
  test.each(pages)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8'));
    const digest = await digestArticle({
      body: new Uint8Array(readFileSync(new URL(name, PAGES))),
      key: name,
    });
    const found = {
      headline: digest.headline === null ? null : flat(digest.headline.text),
      headings: digest.sections.flatMap((s) => (s.heading === null ? [] : [flat(s.heading.text)])),
      paragraphs: digest.sections.flatMap((s) => s.paragraphs).length,
      comments: digest.comments.map(({ author, parent, text }) => ({ author, parent, text })),
      ...(expected.dek === undefined ? {} : { dek: digest.dek?.text }),
      ...(expected.byline === undefined ? {} : { byline: digest.byline.map((b) => b.name) }),
      ...(expected.publishedAt === undefined ? {} : { publishedAt: digest.publishedAt?.iso }),
      ...(expected.notices === undefined ? {} : { notices: digest.notices.map((n) => n.text) }),
      ...(expected.credits === undefined ? {} : { credits: digest.credits.map((c) => c.text) }),
      ...(expected.levels === undefined ? {} : { levels: digest.sections.map((s) => s.level) }),
      ...(expected.furniture === undefined
        ? {}
        : { furniture: digest.furniture.map((f) => f.text).filter((f) => expected.furniture?.includes(f)) }),
    };
    expect(found).toEqual(expected);
  });
});

test('footnotes of Markdown stay, without their marks', async () => {
  const { sections } = await digestText(
    '# The mill returns\n\nThe town paid half.[^1] Nobody complained.\n\n[^1]: The rest came from donors.\n',
    'raw/mill.md',
  );
  expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual([
    'The town paid half. Nobody complained.',
    'The rest came from donors.',
  ]);
});
