import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const LEAD =
  'Mayor Helena Brandt and engineer Tomas Ardal met the fishermen of Port Ellery on Friday. The talks lasted three hours.';

/** Verbs that have somebody speak, each in a form that news has. */
const VERBS =
  'said says explained noted argued recalled quipped wrote tweeted replied countered retorted conceded mused fumed intoned deadpanned elaborated clarified lamented bemoaned reasoned guessed estimated cautioned cautions muttered moaned scoffed gushed laughed sighed smiled shrugged hollered volunteered interrupted'.split(
    ' ',
  );
const PHRASES = [
  'shot back',
  'fired back',
  'hit back',
  'pointed out',
  'went on',
  'chimed in',
  'weighed in',
  'piped up',
];

const speakersOf = async (text: string) =>
  (await digestText(`Talks in the harbour\n\n${LEAD}\n\n${text}\n`)).quotes.map(
    (q) => q.speaker?.name ?? null,
  );

describe('has somebody speak', () => {
  test.each([...VERBS, ...PHRASES])('%s, behind the name', async (verb) => {
    expect(await speakersOf(`“We build the wall in May,” Ardal ${verb}.`)).toEqual(['Tomas Ardal']);
    expect(await speakersOf(`“We build the wall in May,” he ${verb}, and left. Brandt stayed.`)).toHaveLength(
      1,
    );
  });

  test.each([...VERBS, 'shot back', 'pointed out'])('%s, before the name', async (verb) => {
    expect(await speakersOf(`“We build the wall in May,” ${verb} Ardal, who had a plan.`)).toEqual([
      'Tomas Ardal',
    ]);
  });

  test.each(['shot back', 'pointed out', 'went on'])('%s, before the marks', async (verb) => {
    expect(await speakersOf(`Ardal ${verb}: “We build the wall in May.”`)).toEqual(['Tomas Ardal']);
  });
});

describe('has nobody speak', () => {
  test.each([
    'The wall, “a promise to our children” in the words of Brandt, shot back up the list when Ardal left.',
    'The town, which went on to win the “harbour of the year” prize, thanked Brandt.',
  ])('%s', async (text) => {
    expect(await speakersOf(text)).not.toContain('Tomas Ardal');
  });
});
