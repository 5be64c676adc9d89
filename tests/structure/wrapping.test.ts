import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const PARAGRAPHS = [
  'The council of Port Ellery voted on Tuesday for a new wall after nine hours of talk, with the gallery full. It was the first such vote since the storm of 2012. The wall will cost 40 million crowns, most of which the state will pay by 31 March 2027.',
  '“Nobody asked the people who live here,” said Bobby Marsh, who has sat for the harbour since the vote of 2009. “They will hear of it from the papers – as they always do.”',
  'In the year 1986. That is when Mayor Helena Brandt, the daughter of a fisherman, first came to the town hall, and she has been in office for most of the years since 1998. The last wall was built in 1951.',
  'Work begins in the spring and ends two years later, she said, if the stone comes in time from the quarry in Norrhamn, which closed for most of the summer of 2025. Boats will lie at the eastern quay.',
];
const HEADINGS = ['Council Votes for a New Wall in Port Ellery', 'Work Begins in the Spring'];
const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;

function wrapped(paragraph: string, width: number, firstIndent: string, indent: string): string {
  const lines: string[] = [];
  let line = firstIndent;
  for (const word of paragraph.split(' ')) {
    const blank = line.trim() === '' ? '' : ' ';
    if (line.length + blank.length + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line += blank + word;
  }
  return [...lines, line].join('\n');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
async function partsOf(text: string): Promise<unknown> {
  const { headline, sections } = await digestText(text);
  return {
    headline: headline === null ? null : flat(headline.text),
    headings: sections.flatMap(({ heading }) => (heading === null ? [] : [flat(heading.text)])),
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs.map((p) => flat(p.text))),
  };
}
const EXPECTED = { headline: HEADINGS[0], headings: [HEADINGS[1]], paragraphs: PARAGRAPHS };

describe('a text is the same however it was wrapped', () => {
  test('at any column, indented or not, with years at the heads of lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 60, max: 120 }),
        fc.constantFrom('', '   ', '\t'),
        fc.constantFrom('', '    '),
        async (width, indent, more) => {
          const set = (text: string): string =>
            wrapped(text, width, indent + more, indent).replaceAll('\t', '        ');
          const text = [HEADINGS[0], set(first), set(second), HEADINGS[1], set(third), set(fourth)].join(
            '\n\n',
          );
          expect(await partsOf(text)).toEqual(EXPECTED);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('without blank lines, where the first line of a paragraph is set in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 100 }), async (width) => {
        const set = (text: string): string => wrapped(text, width, '   ', '');
        const body = [first, second, third, fourth].map(set);
        const text = `${HEADINGS[0]}\n\n${body.slice(0, 2).join('\n')}\n   ${HEADINGS[1]}\n${body.slice(2).join('\n')}\n`;
        expect(await partsOf(text)).toEqual(EXPECTED);
      }),
      { numRuns: 41 },
    );
  });

  test('with a paragraph on each line and no blank lines', async () => {
    const text = [HEADINGS[0], first, second, HEADINGS[1], third, fourth].join('\n');
    expect(await partsOf(text)).toEqual(EXPECTED);
  });

  test.each<[string, (text: string) => string]>([
    ['set in as a whole', (text) => text.replace(/^/gm, '        ')],
    ['with doubled line breaks', (text) => text.replaceAll('\n', '\n\n')],
    ['with the line breaks of Windows, doubled', (text) => text.replaceAll('\n', '\r\n\r\n')],
    ['with form feeds between pages', (text) => text.replace('\n\n“', '\n\f\n“')],
    ['with blanks at the ends of lines', (text) => text.replaceAll('\n', '   \n')],
  ])('%s', async (_, change) => {
    const set = (text: string): string => wrapped(text, 72, '', '');
    const text = [HEADINGS[0], set(first), set(second), HEADINGS[1], set(third), set(fourth)].join('\n\n');
    expect(await partsOf(change(text))).toEqual(EXPECTED);
  });

  test('with a line that was shortened behind the wrapping', async () => {
    const text = `${HEADINGS[0]}\n\n${wrapped(first, 72, '', '').replace('vote since\n', 'vote\n')}\n\n${second}\n\n${fourth}`;
    const { paragraphs } = (await partsOf(text)) as { paragraphs: string[] };
    expect(paragraphs).toHaveLength(3);
  });
});

describe('lists in wrapped texts', () => {
  test('keep their items', async () => {
    const items = [
      '1. Boats lie at the eastern quay until the work ends in the year after next, 2028.',
      '2. The ferry sails from the old landing place near the market until then, every hour.',
      '3. Nobody pays more.',
    ];
    const text = `${HEADINGS[0]}\n\n${wrapped(first, 72, '', '')}\n\nWhat was decided:\n${items.map((item) => wrapped(item, 72, '', '   ')).join('\n')}\n\n${wrapped(third, 72, '', '')}\n`;
    const { paragraphs } = (await partsOf(text)) as { paragraphs: string[] };
    expect(paragraphs.slice(-4)).toEqual([...items, third]);
  });
});

test('a line of Japanese that begins with a mark of the line above goes on with it', async () => {
  const lines = [
    '港の岸壁は冬のあいだも開いたままになると、町の議会が月曜日に決めた',
    '、Weldon の新聞が伝えた。',
    '工事は五月に始まり、二百万かかると町長は述べた。',
  ];
  const { sections } = await digestText(`西の岸壁は閉鎖しない\n\n${lines.join('\n')}\n`);
  expect(sections[0]?.paragraphs.map((p) => p.text)).toEqual([`${lines[0]}\n${lines[1]}`, lines[2]]);
});
