import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const LEAD = 'The council of Port Ellery voted on Tuesday to close the western quay for eighteen months.';
const END = 'The boats will land their catch in Weldon until the wall is done, the harbour master says.';
const BODY = `${LEAD}\n\n## What comes next\n\n${END}\n`;
const digestMarkdown = (text: string) => digestText(text, 'raw/article.md');
const paragraphsOf = async (text: string): Promise<readonly string[]> =>
  (await digestMarkdown(text)).sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text));

describe('the head of a Markdown file', () => {
  test.each([
    ['YAML', '---\ntitle: "Quay to close"\nauthor: [Jane Doe, John Roe]\ndate: 2026-03-04\n---\n\n'],
    [
      'YAML with objects',
      '---\nTitle: Quay to close\nauthors:\n  - name: Jane Doe\n    url: /jane\n  - name: John Roe\npubDate: Mar 4, 2026\n---\n',
    ],
    ['YAML over dashes', 'title: Quay to close\nauthor: Jane Doe and John Roe\ndate: 2026-03-04\n---\n\n'],
    [
      'TOML',
      '+++\ntitle = "Quay to close"\nauthors = ["Jane Doe", "John Roe"]\ndate = 2026-03-04\n[params]\nwide = true\n+++\n',
    ],
    [
      'JSON',
      '{\n  "title": "Quay to close",\n  "author": "Jane Doe, John Roe",\n  "date": "2026-03-04"\n}\n\n',
    ],
    ['Pandoc’s title block', '% Quay to close\n% Jane Doe; John Roe\n% March 4, 2026\n\n'],
    [
      'MultiMarkdown’s fields',
      'Title: Quay to close\nAuthor: Jane Doe and John Roe\nDate: March 4, 2026\nKeywords: quay, wall\n\n',
    ],
  ])('%s', async (_, head) => {
    const { headline, byline, publishedAt, sections } = await digestMarkdown(head + BODY);
    expect(headline?.text).toBe('Quay to close');
    expect(byline.map(({ name }) => name)).toEqual(['Jane Doe', 'John Roe']);
    expect(publishedAt?.iso).toBe('2026-03-04');
    expect(sections.map(({ heading, paragraphs }) => [heading?.text ?? null, paragraphs.length])).toEqual([
      [null, 1],
      ['What comes next', 1],
    ]);
  });

  test('its standfirst is the dek', async () => {
    const head =
      '---\ntitle: Quay to close\nsubtitle: The wall is rebuilt from May\nauthor: Jane Doe\n---\n\n';
    const { headline, dek, byline } = await digestMarkdown(head + BODY);
    expect([headline?.text, dek?.text, byline[0]?.name]).toEqual([
      'Quay to close',
      'The wall is rebuilt from May',
      'Jane Doe',
    ]);
  });

  test('TOML tells that a file without a name is Markdown', async () => {
    const { format, headline } = await digestText(
      `+++\ntitle = "Quay to close"\n+++\n\n${BODY}`,
      'raw/article',
    );
    expect([format, headline?.text]).toEqual(['markdown', 'Quay to close']);
  });

  test.each([
    ['TOML that is none', `+++\nWhat a day, and what a vote in the end.\n+++\n\n${BODY}`],
    ['JSON that is none', `{\nWhat a day, and what a vote in the end.\n}\n\n${BODY}`],
  ])('%s is text', async (_, text) => {
    expect((await digestMarkdown(text)).text).toContain('What a day, and what a vote in the end.');
  });
});

describe('under a title in Markdown', () => {
  test.each([
    '*By Jane Doe, March 4, 2026*',
    '**Jane Doe** · March 4, 2026',
    '*Jane Doe*\n\n*March 4, 2026*',
  ])('a byline with its date: %s', async (line) => {
    const { byline, publishedAt, dek } = await digestMarkdown(`# Quay to close\n\n${line}\n\n${BODY}`);
    expect([byline.map(({ name }) => name), publishedAt?.iso, dek]).toEqual([
      ['Jane Doe'],
      '2026-03-04',
      null,
    ]);
  });

  test('fields in bold over the text', async () => {
    const head =
      '**Title:** Quay to close\n\n**Author:** Jane Doe\n\n**Date:** March 4, 2026\n\n**Content:**\n\n';
    const { headline, byline, publishedAt, sections } = await digestMarkdown(head + BODY);
    expect([headline?.text, byline[0]?.name, publishedAt?.iso]).toEqual([
      'Quay to close',
      'Jane Doe',
      '2026-03-04',
    ]);
    expect(sections[0]?.paragraphs.map((p) => p.text)).toEqual([LEAD]);
  });

  test('a quotation is the dek, where the byline is a link under it', async () => {
    const { byline, dek } = await digestMarkdown(
      `# Quay to close\n\n> The wall is rebuilt from May\n\n[Jane Doe](/jane) · Mar 4, 2026 · 5 min read\n\n${BODY}`,
    );
    expect([byline[0]?.name, dek?.text]).toEqual(['Jane Doe', 'The wall is rebuilt from May']);
  });

  test('a line in italics is the dek', async () => {
    const { dek } = await digestMarkdown(`# Quay to close\n\n*The wall is rebuilt from May*\n\n${BODY}`);
    expect(dek?.text).toBe('The wall is rebuilt from May');
  });
});

describe('what site generators and note books add to Markdown', () => {
  test.each([
    '{% include share.html %}',
    '{{< figure src="quay.jpg" >}}',
    '{{% notice %}}',
    '{:.no_toc}',
    '::: warning',
    '[[toc]]',
    '%% to be checked %%',
    '![[quay.jpg]]',
  ])('isn’t shown: %s', async (line) => {
    expect(await paragraphsOf(`# Quay to close\n\n${LEAD}\n\n${line}\n\n${END}\n`)).toEqual([LEAD, END]);
  });

  test.each([
    ['The [[Western quay|quay]] is shut until May.', 'The quay is shut until May.'],
    ['{{< lead >}}The quay is shut until May.{{< /lead >}}', 'The quay is shut until May.'],
    ['{% note %} The quay is shut until May. {% endnote %}', 'The quay is shut until May.'],
    ['They meet in [[Port Ellery]] on Monday again.', 'They meet in Port Ellery on Monday again.'],
    ['The quay is ==shut== until May, says the town.', 'The quay is shut until May, says the town.'],
    ['> [!NOTE] The quay is shut until May, says the town.', 'The quay is shut until May, says the town.'],
    ['The quay is shut until May, says the town.{: .lead}', 'The quay is shut until May, says the town.'],
  ])('becomes text: %s', async (line, shown) => {
    expect(await paragraphsOf(`# Quay to close\n\n${LEAD}\n\n${line}\n\n${END}\n`)).toEqual([
      LEAD,
      shown,
      END,
    ]);
  });

  test('stays as it is in code', async () => {
    const code = '{% raw %}\n[[quay]]';
    expect(await paragraphsOf(`# Quay to close\n\n${LEAD}\n\n\`\`\`\n${code}\n\`\`\`\n\n${END}\n`)).toEqual([
      LEAD,
      code,
      END,
    ]);
  });
});
