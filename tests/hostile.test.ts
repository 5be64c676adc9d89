import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestArticle } from '../lib/index.ts';
import { schemaErrors } from './support/schema.ts';

/** What the function adds before it writes, so that the schema of what is stored can be checked. */
const STORED = {
  source: {
    bucket: 'b',
    key: 'raw/a.txt',
    versionId: null,
    eTag: null,
    sequencer: null,
    size: 1,
    contentType: null,
  },
  generator: { name: 'article-digest', version: '0.0.0' },
};
const HEAD = 'Council meets\n\nThe council of Weldon met on Friday, the clerk said in a statement.\n\n';
const MEGABYTE = 1_000_000;

describe('text that nobody writes is digested all the same', () => {
  const cases: [string, string, string][] = [
    ['5 MB without a blank', 'text/plain', 'x'.repeat(5 * MEGABYTE)],
    ['a million quotation marks', 'text/plain', HEAD + '"'.repeat(MEGABYTE)],
    ['a third of a million opening single marks', 'text/plain', HEAD + "'a ".repeat(MEGABYTE / 3)],
    ['single marks that might be apostrophes', 'text/plain', HEAD + "'s x' 'in ".repeat(MEGABYTE / 10)],
    [
      'ten thousand different people and companies',
      'text/plain',
      HEAD +
        Array.from({ length: 10_000 }, (_, i) => {
          const name = `B${i.toString(26).replace(/\d/g, (d) => 'aeiouklmnr'.charAt(Number(d)))}`;
          return `“We came,” said Ann ${name}son of the ${name}eth Company in ${name}land.\n\n`;
        }).join(''),
    ],
    ['a million opening marks', 'text/plain', HEAD + '“ '.repeat(MEGABYTE / 2)],
    [
      'a hundred thousand comments',
      'text/plain',
      `${HEAD}9 Comments\n\n${'  1. Ann says:\n     May 1, 2026 at 6:12 pm\n\n     No.\n\n'.repeat(MEGABYTE / 10)}`,
    ],
    [
      'ten thousand people who answer each other by name',
      'text/plain',
      `${HEAD}Comments\n\n${Array.from({ length: 10_000 }, (_, i) => `Ann B${i}on · 3 hours ago\n\n@Ann B${Math.max(0, i - 7)}on No, that is not so.\n\n`).join('')}`,
    ],
    ['half a million short lines', 'text/plain', HEAD + 'a\n'.repeat(MEGABYTE / 2)],
    ['two hundred thousand paragraphs', 'text/plain', HEAD + 'A word.\n\n'.repeat(MEGABYTE / 5)],
    [
      'a hundred and fifty thousand names in a row',
      'text/plain',
      HEAD + ' Ann (May 2): hi\n'.repeat(150_000),
    ],
    ['links without an end', 'text/plain', HEAD + 'http://'.repeat(MEGABYTE / 7)],
    [
      'an image inside the text',
      'text/plain',
      `${HEAD}data:image/png;base64,${'iVBORw0KGgo'.repeat(MEGABYTE / 11)}`,
    ],
    [
      'dashes, dots and hashes',
      'text/plain',
      `${HEAD}${'-'.repeat(MEGABYTE / 4)} ${'A.'.repeat(MEGABYTE / 8)} ${'#a'.repeat(MEGABYTE / 8)}`,
    ],
    [
      'a hundred thousand nested elements',
      'text/html',
      `<article><h1>Council</h1>${'<div>'.repeat(MEGABYTE / 10)}deep`,
    ],
    ['a hundred thousand unclosed links', 'text/html', '<a href="/x">x'.repeat(MEGABYTE / 10)],
    ['a hundred thousand class names', 'text/html', `<p class="${'_share'.repeat(MEGABYTE / 10)}">text</p>`],
    [
      'nested Markdown quotes and lists',
      'text/markdown',
      `${'> '.repeat(20_000)}deep\n\n${'- '.repeat(2_000)}deep`,
    ],
    [
      'a Markdown list indented step by step',
      'text/markdown',
      Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(2 * i)}- step ${i}\n`).join(''),
    ],
    [
      'thirty thousand Markdown quotes and lists',
      'text/markdown',
      '# Council meets\n\nThe clerk said so.\n\n> A quote.\n\n- An item.\n\n'.repeat(15_000),
    ],
  ];
  test.each(cases)(
    '%s',
    async (_, contentType, text) => {
      const digest = await digestArticle({ body: new TextEncoder().encode(text), contentType });
      expect(digest.text.length).toBeGreaterThan(0);
      if (text.length < MEGABYTE / 2) expect(schemaErrors({ ...digest, ...STORED })).toEqual([]);
    },
    60_000,
  );

  test('no text is lost in Markdown nested deeper than is kept', async () => {
    const marks = ['> ', '- ', '1. ', '> 1. ', '\t'];
    const body = marks.map((mark, i) => `Paragraph.\n\n${mark.repeat(500)}inner${i}`).join('\n\n');
    const { text } = await digestArticle({
      body: new TextEncoder().encode(body),
      contentType: 'text/markdown',
    });
    for (const i of marks.keys()) expect(text).toContain(`inner${i}`);
  });

  // What takes time by the square takes minutes at this size, and runs into the tests' limit.
  test.each([
    'and “we came here” says he ',
    "'s x' 'in ",
    'The mayor said “we do so”. ',
    'He said “we do so”. ',
    'Ann Bell and ',
    'said and ',
    '“aa bb cc dd”: ',
    '“a “b ”',
    '"“‘\'"”’ ',
    'Big News\n\n',
    'Ann says:\n',
    'By Ann Bell\n',
    'May 3, 2026 ',
    'A-b-',
    'University of ',
    'President ',
    'Organization for Peace and ',
    '“Yes.” — John Bell\n\n',
    '1. Walk the bridge\nIt opens.\n\n',
    '1. ',
    'a | b\n',
  ])('%j over and over', async (pattern) => {
    const text = `Council meets\n\nThe town said so. ${pattern.repeat((MEGABYTE / 3 / pattern.length) | 0)}`;
    const digest = await digestArticle({ body: new TextEncoder().encode(text) });
    expect(schemaErrors({ ...digest, ...STORED })).toEqual([]);
  });

  test('what unpacks to more than is taken is refused', async () => {
    const bomb = gzipSync(new Uint8Array(50 * MEGABYTE));
    await expect(digestArticle({ body: bomb })).rejects.toMatchObject({ code: 'too_large' });
  });
});

describe('data in a page can’t reach the program', () => {
  test('front matter that would change every object', async () => {
    const text =
      '---\n__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\ntitle: Council meets\n---\n\nThe council met on Friday and the clerk spoke.\n';
    const digest = await digestArticle({ body: new TextEncoder().encode(text), key: 'raw/a.md' });
    expect(digest.headline?.text).toBe('Council meets');
    expect({}).not.toHaveProperty('polluted');
  });

  test('JSON-LD that would change every object, or is no JSON', async () => {
    for (const json of [
      '{"@type":"NewsArticle","headline":"Council meets","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      '{"@type":"NewsArticle","author":{"name":{"name":["x",null,{"name":7}]}},"headline":["a",{}]}',
      '{"@type": broken',
      '['.repeat(50_000),
    ]) {
      const html = `<html><head><script type="application/ld+json">${json}</script></head><body><article><h1>Council meets</h1><p>The council met on Friday and the clerk spoke.</p></article></body></html>`;
      const digest = await digestArticle({ body: new TextEncoder().encode(html), contentType: 'text/html' });
      expect(digest.headline?.text).toBe('Council meets');
      expect({}).not.toHaveProperty('polluted');
    }
  });

  test('escape sequences for terminals don’t come through', async () => {
    const digest = await digestArticle({
      body: new TextEncoder().encode(`\u001b[31m\u001b]0;title\u0007${HEAD}`),
    });
    expect(JSON.stringify(digest)).not.toMatch(/\\u001b|\\u0007/);
  });
});
