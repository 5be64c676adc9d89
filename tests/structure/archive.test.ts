import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const TEXT = [
  'The council of Port Ellery voted on Monday to keep the harbour open through the winter, after months of talks with the fishermen who work there.',
  '"We could not let the boats lie idle for five months," said Mayor Helena Brandt. "The town lives from them."',
  'The vote was seven to two. The two who voted against it said that the costs of clearing the ice were too high for a town of this size.',
  '"No," said Brandt.',
];
const BODY = TEXT.join('\n\n');

/** The parts of a digest that an archive's fields would disturb. */
async function partsOf(text: string) {
  const digest = await digestText(text);
  return {
    headline: digest.headline?.text,
    dek: digest.dek,
    byline: digest.byline.map(({ name }) => name),
    day: digest.publishedAt?.iso,
    headings: digest.sections.flatMap(({ heading }) => (heading === null ? [] : [heading.text])),
    paragraphs: digest.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text)),
  };
}

const FRONT_PAGE = `                               1 of 25 DOCUMENTS


                              The Weldon Herald

                         September 19, 2026 Monday
                            Late Edition - Final

Council Keeps Harbour Open

BYLINE: By RORY FELD and ANA BRANDT

SECTION: Section A; Column 1; Metropolitan Desk; Pg. 14

LENGTH: 312 words

DATELINE: PORT ELLERY

BODY:

${TEXT.map((paragraph) => `  ${paragraph}`).join('\n\n')}

URL: http://www.weldonherald.example/2026/09/19/harbour.html

GRAPHIC: PHOTO: The harbour of Port Ellery on Sunday. (PHOTOGRAPH BY TOMAS ARDAL)

LOAD-DATE: September 20, 2026

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                 Copyright 2026 The Weldon Herald Company
                            All Rights Reserved
`;

const WITH_HEADLINE_FIELD = `4 of 90 DOCUMENTS

The Weldon Herald

September 19, 2026, Saturday, Late Edition - Final

SECTION: Section A; Page 14; Column 1; Metropolitan Desk

LENGTH: 312 words

HEADLINE: Council Keeps Harbour Open

BYLINE: By RORY FELD; Special to The Weldon Herald

DATELINE: PORT ELLERY, Sept. 18

BODY:
${BODY}

GRAPHIC: Photo: The harbour of Port Ellery on Sunday. (Tomas Ardal)

LOAD-DATE: September 20, 2026
`;

const HEADLINE_FIRST = `Council Keeps Harbour Open
The Weldon Herald
September 19, 2026 Saturday

Copyright 2026 The Weldon Herald Company All Rights Reserved

Section: NEWS; Pg. 14
Length: 312 words
Byline: Rory Feld
Dateline: PORT ELLERY
Body

${BODY}

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: CITY GOVERNMENT (90%); HARBORS & PORTS (89%); FISHERMEN (78%);
WINTER (71%)

Load-Date: September 20, 2026

End of Document
`;

const LAST_NAME_FIRST = `Council Keeps Harbour Open

Author: Feld, Rory; Brandt, Ana

Publication info: The Weldon Herald ; Port Ellery [Port Ellery]. 19 Sep 2026: A.14.

ProQuest document link

Abstract: The council of Port Ellery voted on Monday to keep the harbour open.

Full text: ${BODY}

Subject: City government; Harbors

Location: Port Ellery

Publication title: The Weldon Herald

Publication date: Sep 19, 2026

Source type: Newspapers

ProQuest document ID: 48211093

Copyright: Copyright The Weldon Herald Company Sep 19, 2026

Last updated: 2026-09-20
`;

describe('what an archive of papers prints around an article is none of its text', () => {
  test.each([
    ['the paper’s name first', FRONT_PAGE, ['Rory Feld', 'Ana Brandt']],
    ['the headline in a field', WITH_HEADLINE_FIELD, ['Rory Feld']],
    ['the headline first, fields without blank lines', HEADLINE_FIRST, ['Rory Feld']],
    ['the text behind a label, last names first', LAST_NAME_FIRST, ['Rory Feld', 'Ana Brandt']],
  ])('%s', async (_, text, byline) => {
    expect(await partsOf(text)).toEqual({
      headline: 'Council Keeps Harbour Open',
      dek: null,
      byline,
      day: '2026-09-19',
      headings: [],
      paragraphs: TEXT,
    });
  });

  test('all of it is set aside, not lost', async () => {
    const furniture = (await digestText(HEADLINE_FIRST)).furniture.map((span) => span.text);
    expect(furniture).toEqual(
      expect.arrayContaining([
        'Length: 312 words',
        'Subject: CITY GOVERNMENT (90%); HARBORS & PORTS (89%); FISHERMEN (78%);',
        'End of Document',
      ]),
    );
  });

  test('a correction is a notice', async () => {
    const text = WITH_HEADLINE_FIELD.replace(
      'GRAPHIC:',
      'CORRECTION: An earlier version gave a wrong number of votes.\n\nGRAPHIC:',
    );
    expect((await digestText(text)).notices.map((span) => span.text)).toEqual([
      'CORRECTION: An earlier version gave a wrong number of votes.',
    ]);
  });

  test('the headline of the next article in the file is a heading', async () => {
    const second = FRONT_PAGE.replace('1 of 25', '2 of 25').replace(
      'Council Keeps Harbour Open',
      'Ferry Line to Close in May',
    );
    const parts = await partsOf(`${FRONT_PAGE}\n\n${second}`);
    expect(parts.headline).toBe('Council Keeps Harbour Open');
    expect(parts.headings).toEqual(['Ferry Line to Close in May']);
    expect(parts.paragraphs).toEqual([...TEXT, ...TEXT]);
  });

  test('lines of an article that only look like fields stay in it', async () => {
    const facts = [
      'Location: Weldon town hall',
      'Subject: Harbours in winter',
      'Type: Public meeting',
      'Pages: 12',
    ];
    const { paragraphs } = await partsOf(
      `Council Keeps Harbour Open\n\n${BODY}\n\n${facts.join('\n\n')}\n\n${TEXT[2]}\n`,
    );
    expect(paragraphs).toEqual(expect.arrayContaining(facts));
  });
});
