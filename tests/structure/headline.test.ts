import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE } from '../support/discussion.ts';

const headlineOf = async (text: string, key?: string) => (await digestText(text, key)).headline?.text ?? null;

describe('the headline of a text', () => {
  test.each([
    'COUNCIL KEEPS HARBOUR OPEN; FERRIES: THE TOWN SEES NO RISK TO BOATS. THE WORKS MAY TAKE TWO YEARS, AND COST MORE THAN THE STATE WILL PAY',
    'Council votes to keep the harbour open;',
    'Council Votes to Keep the Harbour Open.',
    'Will the harbour stay open?',
    'Harbour chief Brandt: “I’d have taken the tunnel before the storm. Not after.”',
  ])('%s', async (line) => {
    expect(await headlineOf([line, ...ARTICLE].join('\n\n'))).toBe(line);
  });

  test.each([
    'Update: Man arrested after crash on Harbour Road',
    'Sources: Council to close western quay in March',
    'Video: Robots to Aid in Repairs of the Harbour Wall',
    'Copyright fight over harbour song goes to court',
    'Continue reading, schools tell pupils',
    'Next up: the harbour wall',
  ])('may begin as furniture, notices and credits do: %s', async (line) => {
    expect(await headlineOf([line, ...ARTICLE].join('\n\n'))).toBe(line);
  });

  test.each([
    'Sign up for our newsletter',
    'Continue reading the main story',
    'Click here to read the full story',
    'Photo by Rosa Quist for the Weldon News',
    'Source: own report, with material from the agency',
    'Editor’s note: This story contains graphic details that some readers may find upsetting',
    'Correction: An earlier version of this story misspelled the mayor’s name',
    'This article is more than 3 years old',
  ])('is no furniture, notice or credit: %s', async (line) => {
    expect(await headlineOf([line, ...ARTICLE].join('\n\n'))).toBeNull();
  });

  test('is no saying with its verb', async () => {
    const line = 'Mayor Brandt said: “I’d have taken the tunnel before the storm. Not after.”';
    expect(await headlineOf([line, ...ARTICLE].join('\n\n'))).toBeNull();
  });

  test('is no sentence that the first line breaks off', async () => {
    expect(await headlineOf(['The harbour stays open, said the mayor,', ...ARTICLE].join('\n\n'))).toBeNull();
  });
});

describe('the headline of a page without a title', () => {
  const body = ARTICLE.map((p) => `<p>${p}</p>`).join('');

  test('is the heading over its text, of whatever level', async () => {
    expect(await headlineOf(`<h3>The harbour stays open</h3>${body}`, 'a.html')).toBe(
      'The harbour stays open',
    );
  });

  test('is no heading within its text', async () => {
    expect(await headlineOf(`${body}<h3>What comes next</h3>${body}`, 'a.html')).toBeNull();
  });
});

test('a line that goes on behind its link is text, and one that is all link is none', async () => {
  const lead = '<a href="/b">Karl Brunner, the minister of transport,</a> disagrees:';
  const { sections, furniture } = await digestText(
    `<h1>The harbour stays open</h1>${ARTICLE.map((p) => `<p>${p}</p>`).join('')}<p>${lead}</p><p>“It is nonsense, and I have told them so more than once.”</p><p><a href="/r">Read the report.</a></p>`,
    'a.html',
  );
  const paragraphs = sections.flatMap((s) => s.paragraphs.map((p) => p.text));
  expect(paragraphs).toContain('Karl Brunner, the minister of transport, disagrees:');
  expect(furniture.map((f) => f.text)).toContain('Read the report.');
});

test('what shows only with the pointer on a word is no part of its sentence', async () => {
  const card =
    '<span class="hovercard"><a href="/p">Ana Reyes</a> <a href="/x">Ana Reyes on the storm, and more</a></span>';
  const { text } = await digestText(
    `<h1>The harbour stays open</h1>${ARTICLE.map((p) => `<p>${p}</p>`).join('')}<p>The engineer <span class="person"><a href="/p">Ana Reyes</a>${card}</span> (Weldon), the <span role="tooltip">a wall in the sea</span>mole and the quay: all is in the plan of the town.</p>`,
    'a.html',
  );
  expect(text).toContain(
    'The engineer Ana Reyes (Weldon), the mole and the quay: all is in the plan of the town.',
  );
});

test('a headline that quotes stands behind a dash, and the text says it again', async () => {
  const said = 'Vi ville ha en kai, sier Ingrid Solheim, som driver fisketorget i byen.';
  const front = '– Vi ville ha en kai\n\nAv Rosa Quist\n3. mars 2026';
  const { headline, sections } = await digestText(`${front}\n\n${ARTICLE[0]}\n\n– ${said}\n`);
  expect(headline?.text).toBe('– Vi ville ha en kai');
  expect(sections[0]?.paragraphs.map((p) => p.text)).toEqual([ARTICLE[0], `– ${said}`]);
});

test('a paragraph goes on where the headline quotes it; a box begins anew', async () => {
  const title = 'We asked for a quay and we got a quay';
  const paragraphs = [...ARTICLE, `“${title}, after all,” said Ingrid Solheim, who runs the fish market.`];
  const box = `* ${title} Two men held after fire in boat shed`;
  const { sections } = await digestText(`${title}\n\n${paragraphs.join('\n\n')}\n\n${box}\n`);
  expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual(paragraphs);
});

test.each(['Quay stays / Mayor wins', 'Council keeps quay: nine to six'])(
  'a headline with a mark within it is no kicker: %s',
  async (title) => {
    const dek = 'Fishermen say the works may come too late';
    const { headline, dek: found } = await digestText(`${title}\n\n${dek}\n\n${ARTICLE.join('\n\n')}\n`);
    expect([headline?.text, found?.text]).toEqual([title, dek]);
  },
);

test('a headline of two sentences stands over a dateline', async () => {
  const title = 'Fisherman could make history. Again.';
  const { headline } = await digestText(`${title}\n\nPORT ELLERY, Va. - ${ARTICLE.join('\n\n')}\n`);
  expect(headline?.text).toBe(title);
});
