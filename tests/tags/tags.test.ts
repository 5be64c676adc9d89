import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Digest, digestArticle } from '../../lib/index.ts';
import { stopWords } from '../../lib/text/stop-words.ts';
import { articleFiles, digestText } from '../support/articles.ts';

/** A story for each top topic, as a local paper would tell it. */
const STORIES: readonly (readonly [code: string, text: string])[] = [
  [
    'medtop:01000000',
    'Harbour film opens the festival\n\nThe director Ana Lindqvist opened the film festival in Weldon on Friday with a drama about two musicians. The actors were on stage for the premiere, and critics praised the music and the camera.',
  ],
  [
    'medtop:02000000',
    'Two jailed for the warehouse robbery\n\nA court in Weldon sentenced two men to six years in prison on Friday for the robbery of a warehouse. Prosecutors said that the suspects had threatened a guard. Police arrested both in May.',
  ],
  [
    'medtop:03000000',
    'Landslide buries a road\n\nRescuers searched the rubble for survivors on Friday after a landslide buried the coast road near Weldon. Two cars were found in the debris and forty residents were evacuated. The earthquake of Tuesday had loosened the slope.',
  ],
  [
    'medtop:03000000',
    'Commuter train derails\n\nTwenty people were injured when a commuter train derailed near Weldon on Friday morning. Firefighters freed passengers from the wreckage of the first carriage. The cause of the crash is unknown.',
  ],
  [
    'medtop:04000000',
    'Ferry company lifts its profit\n\nShares of the ferry company rose nine per cent on Friday after it reported a higher profit for the quarter. Revenue grew to forty million, and analysts expect that the company will buy a rival.',
  ],
  [
    'medtop:05000000',
    'New school opens in the old quarter\n\nThree hundred pupils moved into the new school on Friday. Teachers had waited for the classrooms for years, and students will sit their exams there in June, the head teacher said.',
  ],
  [
    'medtop:06000000',
    'Seals return to the cleaner bay\n\nConservation groups counted ninety seals in the bay on Friday. Pollution fell after the mill closed, and the habitat of endangered species recovers, environmentalists said. Warming waters are the next threat to the wildlife.',
  ],
  [
    'medtop:07000000',
    'Hospital tests a vaccine\n\nDoctors at the hospital of Weldon began to test a vaccine against the virus on Friday. Two hundred patients will get it. The disease infects the lungs, and treatment has been hard.',
  ],
  [
    'medtop:08000000',
    'Cat comes home after nine years\n\nA cat that vanished nine years ago walked into the kitchen of its family on Friday. The heartwarming reunion fell on the birthday of the twins, who had made a wish. The pet and the family dog are inseparable.',
  ],
  [
    'medtop:09000000',
    'Dockers walk out\n\nThe union of the dockers called a strike on Friday after talks on wages failed. Workers want more pay for overtime. The employers said that layoffs would follow if the walkout lasts.',
  ],
  [
    'medtop:10000000',
    'A chef brings back the fish soup\n\nThe chef of the harbour restaurant cooks by the recipes of her grandmother. The menu has a fish soup, wine from the hills and a dessert of plums, and tourists travel far for the food.',
  ],
  [
    'medtop:11000000',
    'Governor wins the vote\n\nThe governor won the election on Sunday with half of the votes. Her party holds a majority in parliament, and the opposition conceded. The candidate of the left said that the campaign had been fair.',
  ],
  [
    'medtop:12000000',
    'Bishop reopens the old church\n\nThe bishop reopened the church of Weldon on Sunday with a mass. Worshippers sang hymns, and the priest read a prayer. The congregation is the oldest of the coast.',
  ],
  [
    'medtop:13000000',
    'Telescope finds a small planet\n\nAstronomers have found a planet with the new telescope, scientists said on Friday. It orbits a dim star. The researchers will measure its atmosphere with a satellite that leaves next year.',
  ],
  [
    'medtop:14000000',
    'Refugees find homes in Weldon\n\nA hundred refugees have found homes in Weldon. The group had asked for asylum, and volunteers fight discrimination and poverty among the migrants, who want equality and civil rights.',
  ],
  [
    'medtop:15000000',
    'Weldon wins the cup\n\nThe striker scored twice in the final and Weldon won the cup on Saturday. The goalkeeper saved a penalty, and the coach praised the team. The players begin the new season in August.',
  ],
  [
    'medtop:16000000',
    'Rebels take the airport\n\nRebels took the airport of the capital on Friday after two days of fighting. Troops withdrew under artillery fire, and airstrikes hit the militants. A ceasefire failed in March.',
  ],
  [
    'medtop:17000000',
    'Snow and wind on the coast\n\nForecasters expect snow and strong winds on the coast on Friday. Temperatures will fall below zero at night, and the storm brings heavy rain to the hills by Sunday.',
  ],
];

test('who and what is named in passing only fills a short list', async () => {
  const names =
    'Anna Kraus, Tom Whitlow, Lewis Trent, Marco Bianchi, Steve Moss, Oscar Quintero, Julie Brandt, Kyle Reid, Joe Hale, Amy Cole';
  const { tags } = await digestText(
    `Ferry line reopens\n\nThe ferry line reopened on Friday. The guests were ${names}.\n`,
  );
  expect(tags.filter((t) => t.kind === 'person').length).toBeLessThan(9);
});

test('where and by whom a story was written is no tag', async () => {
  const { tags } = await digestText(
    'Ferry line reopens\n\nWeldon, May 14 (Coast Wire) -- The ferry line to Port Ellery reopened on Friday, and the mayor, Helena Brandt, paid for her ticket.\n',
  );
  const labels = tags.map((t) => t.label);
  expect(labels).toContain('Helena Brandt');
  expect(labels).not.toContain('Coast Wire');
  expect(labels).not.toContain('Weldon');
});

describe('subjects', () => {
  test.each(STORIES)('%s comes first', async (code, text) => {
    const { subjects } = await digestText(`${text}\n`);
    expect(subjects.find((s) => !s.code.startsWith('medtop:20'))?.code).toBe(code);
  });

  test('the second level is told where the text is clear', async () => {
    const { subjects } = await digestText(
      'Governor wins the vote\n\nThe governor won the election on Sunday. Voters went to the polls in every county, and the ballots were counted until midnight. The candidate of the left lost the runoff election; turnout among registered voters was high. The next presidential election is in May.\n',
    );
    expect(subjects).toEqual([
      { code: 'medtop:11000000', label: 'politics and government', score: expect.any(Number) },
      { code: 'medtop:20000574', label: 'election', score: expect.any(Number) },
    ]);
  });

  test('none is told without evidence', async () => {
    const { subjects } = await digestText('Lorem ipsum\n\nDolor sit amet, consectetur adipiscing elit.\n');
    expect(subjects).toEqual([]);
  });
});

const words = (label: string): readonly string[] => label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('tags and keyphrases', () => {
  test.each(articleFiles)('of $name say each thing once, in the words of the text', async ({ name, url }) => {
    const digest: Digest = await digestArticle({ body: new Uint8Array(readFileSync(url)), key: name });
    const { tags, keyphrases, text, language } = digest;
    const stops = stopWords(language.code);

    expect(tags.length).toBeLessThanOrEqual(15);
    for (const [i, tag] of tags.entries())
      for (const other of tags.slice(i + 1)) {
        const [short, long] = [words(tag.label), words(other.label)].sort((a, b) => a.length - b.length);
        expect(
          short?.every((word) => long?.includes(word)),
          `${tag.label} and ${other.label}`,
        ).toBe(false);
      }

    for (const { label, mentions } of keyphrases) {
      expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(mentions.map((m) => m.text));
      expect(mentions.map((m) => m.text.replace(/\s+/g, ' '))).toContain(label);
      // 'no-fly zone' begins with no stop word.
      const parts = label.toLowerCase().split(' ');
      expect(stops.has(parts[0] ?? ''), label).toBe(false);
      expect(stops.has(parts.at(-1) ?? ''), label).toBe(false);
    }
  });

  test('words that only count, date or report are no tags alone', async () => {
    const { tags } = await digestText(
      'Two jailed for the warehouse robbery\n\nA judge sentenced two men to six years in prison. The defendants will appeal within years, a statement said, and years may pass, the statement said on CNN.\n',
    );
    for (const { label } of tags) expect(label).not.toMatch(/^(?:years|statement|CNN)$/i);
  });

  test('nor are what a piece is, and whom everybody calls so', async () => {
    const { tags } = await digestText(
      'Interview: Why she came back to the track\n\nMarta Oyelaran won three world titles on the track. Her first runner told her: “You are not racing, Mama, I am.”\n',
    );
    for (const { label } of tags) expect(label).not.toMatch(/^(?:Interview|Mama)$/);
  });

  test('adjectives that say which and not what are left out', async () => {
    const { keyphrases } = await digestText(
      'Harbour wall to be rebuilt\n\nThe council called the harbour wall an important project for the third straight week. Fishermen spoke of an encouraging project and of upcoming repairs to the wall.\n',
    );
    for (const { label } of keyphrases)
      expect(label).not.toMatch(/\b(?:important|straight|encouraging|upcoming)\b/);
  });

  test('verbs are no nouns, which is no what, and a firm with its noun is the firm', async () => {
    const { tags, keyphrases } = await digestText(
      'New tram line for Weldon\n\nTeachers work long hours in Weldon. Official figures show that schools close early. Councils plan a new tram line, and drivers could challenge Orbell with a bill paving the way for the tram. Budget carrier Norfly flies there in early March.\n',
    );
    const labels = keyphrases.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Official figures', 'tram line']));
    for (const label of labels)
      expect(label).not.toMatch(/\b(?:work|show|plan|challenge|paving|new|early|March)\b/);
    expect(tags.map(({ label }) => label)).toContain('Norfly');
    for (const { label } of tags) expect(label).not.toMatch(/carrier/);
  });
});
