import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const TEXT = [
  'The council of Port Ellery voted on Tuesday to close the western quay for eighteen months.',
  '“We have waited ten years for this,” said Ingrid Solheim, who leads the association.',
];

const partsOf = async (lines: readonly string[]) => {
  const digest = await digestText(lines.join('\n'));
  return {
    headline: digest.headline?.text ?? null,
    byline: digest.byline.map(({ name }) => name),
    day: digest.publishedAt?.iso ?? null,
    paragraphs: digest.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [`# ${heading.text}`]),
      ...paragraphs.map((p) => p.text),
    ]),
  };
};
const ALL = { headline: 'Quay to close', byline: ['Jane Doe'], day: '2026-03-04', paragraphs: TEXT };
const [first = '', second = ''] = TEXT;

describe('fields over an article', () => {
  test.each<[string, readonly string[]]>([
    [
      'names and colons',
      ['Title: Quay to close', 'Author: Jane Doe', 'Date: March 4, 2026', '', first, '', second],
    ],
    [
      'in capitals, with an address',
      [
        'TITLE: Quay to close',
        'BY: JANE DOE',
        'DATE: 2026-03-04',
        'URL: https://weldon.example/a',
        '',
        first,
        '',
        second,
      ],
    ],
    [
      'with the text’s own',
      [
        'Source: Weldon News',
        'Headline: Quay to close',
        'Byline: Jane Doe',
        'Published: 4 March 2026',
        '',
        `Text: ${first}`,
        '',
        second,
      ],
    ],
    [
      'in brackets',
      ['[Title] Quay to close', '[Author] Jane Doe', '[Date] 2026-03-04', '[Content]', first, '', second],
    ],
    [
      'as mail programs print them',
      ['Subject: Quay to close', 'From: Jane Doe', 'Date: March 4, 2026', '', first, '', second],
    ],
  ])('%s', async (_, lines) => {
    expect(await partsOf(lines)).toEqual(ALL);
  });

  test('the dek and the source are told too', async () => {
    const { dek, credits } = await digestText(
      [
        'Headline: Quay to close',
        'Subheadline: The wall is rebuilt',
        'Source: Weldon News',
        '',
        ...TEXT,
      ].join('\n'),
    );
    expect([dek?.text, credits.map(({ name }) => name)]).toEqual(['The wall is rebuilt', ['Weldon News']]);
  });

  test('one alone is the headline’s own words', async () => {
    expect((await partsOf(['Head: a film about the sea', '', first, '', second])).headline).toBe(
      'Head: a film about the sea',
    );
  });
});

describe('an address on a line of its own', () => {
  test.each<[string, readonly string[]]>([
    ['over the headline', ['https://weldon.example/quay', '', 'Quay to close', '', first, '', second]],
    ['under it', ['Quay to close', 'https://weldon.example/quay', '', first, '', second]],
    ['under the text', ['Quay to close', '', first, '', second, '', 'https://weldon.example/quay']],
  ])('%s is no part of the article', async (_, lines) => {
    const { headline, paragraphs } = await partsOf(lines);
    expect([headline, paragraphs]).toEqual(['Quay to close', TEXT]);
  });

  test('belongs to the line that leads to it', async () => {
    const { paragraphs } = await partsOf([
      'Quay to close',
      '',
      first,
      '',
      'The report of the harbour board is at',
      'https://weldon.example/quay',
    ]);
    expect(paragraphs.at(-1)).toBe('The report of the harbour board is at\nhttps://weldon.example/quay');
  });
});
