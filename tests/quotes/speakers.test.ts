import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { SPEAKER_CASES } from './speaker-cases.ts';

const LEAD =
  'Mayor Helena Brandt and engineer Tomas Ardal met the fishermen of Port Ellery on Friday. The talks lasted three hours.';

/** The speakers of the last quotes of an article, as many as are expected. */
const speakersOf = async (text: string, many: number) =>
  (await digestText(`Talks in the harbour\n\n${LEAD}\n\n${text}\n`)).quotes
    .slice(-many)
    .map(({ speaker }) => speaker?.name ?? null);

describe('the speaker is', () => {
  test.each(SPEAKER_CASES)('%s', async (_, text, speakers) => {
    expect(await speakersOf(text, speakers.length)).toEqual(speakers);
  });

  test('a woman, where a noun or the pronouns of the article say so', async () => {
    expect(
      await speakersOf(
        'Taylor Swithin wrote her songs at sea, and she sings them. The label belongs to Scooter Braunfels, who runs his studio on his boat.\n\n“It is the worst case of all,” she said.',
        1,
      ),
    ).toEqual(['Taylor Swithin']);
    expect(
      await speakersOf(
        '“It is wrong,” said widow Terry Stradler.\n\nShe went on: “We ask for the truth.”',
        2,
      ),
    ).toEqual(['Terry Stradler', 'Terry Stradler']);
  });

  test('whom the paragraph before told of, not who spoke last', async () => {
    expect(
      await speakersOf(
        '“The pumps are here,” said Ed Wieland.\n\nTomas Ardal was highly critical of the delay.\n\n“It was slow from the start,” he said.',
        2,
      ),
    ).toEqual(['Ed Wieland', 'Tomas Ardal']);
  });

  test('whom the sentence between two quotes has speaking', async () => {
    expect(
      await speakersOf(
        '“It won’t hold,” Ardal said. The plan is within the law, Brandt said. “It is not a treaty at all.”',
        2,
      ),
    ).toEqual(['Tomas Ardal', 'Helena Brandt']);
  });

  test('who was called by the last name before, whatever relatives are named in between', async () => {
    expect(
      await speakersOf(
        'Senator Ted Crowell spoke first. “It is late,” Crowell said. His father, Rafael Crowell, was there, and so was his wife, Heidi Crowell.\n\n“We are leaving,” Crowell said.',
        2,
      ),
    ).toEqual(['Ted Crowell', 'Ted Crowell']);
  });

  test.each([
    'Ardal spoke on Coast TV’s “Meet the Town.” Ardal added that the wall was safe.',
    'The song was called “I Won’t Go Home.” Ardal said that he liked it.',
    'The jury heard the soul classic “Got to Lift It Up,” jurors said on Friday.',
    'The suspect is a man with the last name “Kim,” who the council says was opposed to the talks.',
    'Ardal subscribes to the “Baker Plan,” which stresses new piers.',
    'The title is a translation from Italian meaning “all women are like that,” a bit of chauvinism, Ardal said.',
    'This leads to the old saying “sell in May and go away.” Brandt said no more.',
    'Ardal was the only one to answer the “is it a boy or a girl” question, Brandt said.',
    'The company had its employees write the words “race together” on its cups, Brandt said.',
    'Thousands have shown support with #JeSuisTarrow (“I am a Tarrowman”), Brandt said.',
    'The council’s stated “all options are on the table” policy has been in place for years, Ardal said.',
    'The deal is expected to include a 10-year “sunset provision” that is longer than the period Ardal stated.',
  ])('nobody where a title stands between the marks: %s', async (text) => {
    expect((await digestText(`Talks in the harbour\n\n${LEAD}\n\n${text}\n`)).quotes).toEqual([]);
  });

  test.each([
    'Ardal told the crowd to wait, a line that drew boos and then chants of “Open the gates now!”',
    'Fans on Twitter were into it. “That was the most intense hour of my entire life,” one tweeted.',
    'Brandt has met Ardal twice, two people said. “The mayor has respect for him,” one of them said.',
  ])('nobody where a crowd or one of several speaks: %s', async (text) => {
    expect(await speakersOf(text, 1)).toEqual([null]);
  });

  test('nobody where the sentence only says of whom it was said', async () => {
    const { quotes } = await digestText(
      `Talks in the harbour\n\n${LEAD}\n\n“It is late,” Ardal said. Brandt was once called “the worst mayor in the north”.\n`,
    );
    expect(quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(['Tomas Ardal', null]);
  });

  test('the subject of the sentence before, not of what she says there', async () => {
    expect(
      await speakersOf(
        'Maria Lindgren said Helena Brandt doesn’t care for the harbour.\n\n“It is only when the cameras come,” she said.',
        1,
      ),
    ).toEqual(['Maria Lindgren']);
  });
});
