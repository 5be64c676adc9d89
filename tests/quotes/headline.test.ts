import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const ALL_QUOTE =
  '“I take full responsibility for the delay. I was wrong about the stone, and we will look for another quarry.”';
const OTHER = 'The engineer, Tim Marsh, was pleased: “We know that it is hard to build here.”';

/** Who speaks in the quotes under the headline. */
const speakersOf = async (headline: string, ...paragraphs: readonly string[]) =>
  (await digestText([headline, ...paragraphs].join('\n\n'))).quotes
    .filter(({ start }) => start > headline.length)
    .map(({ speaker }) => speaker?.name ?? null);

describe('whom a headline has speaking', () => {
  test.each([
    'Helena Brandt after the vote: “I was wrong about the stone”',
    '“I was wrong about the stone”, says Helena Brandt',
    'Helena Brandt: I was wrong about the stone',
  ])('%s', async (headline) => {
    expect(await speakersOf(headline, ALL_QUOTE, OTHER)).toEqual(['Helena Brandt', 'Tim Marsh']);
  });

  test('speaks where a paragraph is all quote, in other words', async () => {
    const headline = 'Helena Brandt: “We all make mistakes”';
    expect(await speakersOf(headline, ALL_QUOTE, OTHER)).toEqual(['Helena Brandt', 'Tim Marsh']);
  });

  test('doesn’t, in other words, behind somebody else', async () => {
    const headline = 'Helena Brandt: “We all make mistakes”';
    const told = 'Nobody in the town was surprised by what Ana Lund wrote to the council in March.';
    expect(await speakersOf(headline, told, ALL_QUOTE, OTHER)).not.toContain('Helena Brandt');
  });

  test('is no city', async () => {
    expect(await speakersOf('London: “I was wrong about the stone”', ALL_QUOTE)).toEqual([null]);
  });
});
