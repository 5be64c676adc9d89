import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const BEFORE = 'Officials met on Monday after the storm, and nobody spoke of the harbour.';
const BEHIND = 'The officials said that they would meet again in May to talk of the boats.';
const digestWith = (line: string) =>
  digestText(`Talks in the harbour town\n\n${BEFORE}\n\n${line}\n\n${BEHIND}\n`);

describe('a sentence of the text, whatever a page prints that begins like it', () => {
  test.each([
    'The report, published on Monday, found that 40 percent of the boats were late.',
    'The report was written by three scientists of the university.',
    'The story was published in May and won a prize.',
    'The interview, which appeared in the Herald, was read by many.',
    'The post was removed on Monday after an outcry.',
    'The article, published in a journal, says that bees can count to four.',
    'The report will be corrected, the council said. It had named the wrong man.',
    'First published in 1932, the novel tells of a boy and his boat.',
    'Translated from the French by Ida Brandt, the book won a prize.',
    'Terms of the deal were not disclosed.',
    'Copyright law is a maze, the judge said.',
    'Reporting by the paper led to his arrest.',
    'More on that later, he said with a smile.',
    'Next up, she stars beside a dog in a film about a ferry.',
    'Subscribe now, the sign said, and nobody did.',
    'She captioned the photo: World meet Hero, Hero meet world!',
    'By Election Day 1984, the price of fish had sunk to 7.2 percent.',
    'The Health Ministry reported 18 dead and 24 wounded in Weldon, the agency said.',
    'The question is, why did it take so long for the town to use it?',
    'Today is two months until the vote. Do you know where your boat is?',
    'Seriously, the pier is the bottom of the pile. Taxes? Foundation? Deals?',
  ])('%s', async (line) => {
    const { sections } = await digestWith(line);
    expect(sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(({ text }) => text)])).toEqual([
      [null, [BEFORE, line, BEHIND]],
    ]);
  });
});

describe('a notice', () => {
  test.each([
    'This story has been corrected to say that the mayor was elected in 2015.',
    'An earlier version of this article misstated the age of the mayor.',
    'The article was amended on 3 May 2026 to correct a name.',
    'The story has been updated.',
    'Originally published in the Weldon Herald, October 15, 1953.',
    'This article first appeared in the Weldon Herald.',
    'This report was updated on Monday to add a comment.',
  ])('%s', async (line) => {
    expect((await digestWith(line)).notices.map(({ text }) => text)).toEqual([line]);
  });
});

describe('a heading', () => {
  test.each([
    'What happens next?',
    'Why does the council want a wall now?',
    'U.S. Open is next',
    'Terms of the deal',
    'Newsletter wars',
    'Translation problems',
    'Copyright and wrong',
  ])('%s', async (line) => {
    expect((await digestWith(line)).sections.map(({ heading }) => heading?.text ?? null)).toEqual([
      null,
      line,
    ]);
  });
});

test('a paper’s name under the author’s is no heading', async () => {
  const { sections, byline } = await digestText(
    `Talks in the harbour town\n\nBy Marnie Holcomb\nWeldon Ledger\n\n${BEFORE}\n\n${BEHIND}\n`,
  );
  expect(byline.map(({ name }) => name)).toEqual(['Marnie Holcomb']);
  expect(sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([[null, 2]]);
});
