import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE } from '../support/discussion.ts';

const HEADLINE = 'Council votes to keep the harbour open';

/** What sites print between headline and text; who wrote it by that, and on which day. */
type Front = readonly [front: string, names: readonly string[], day?: string];

const ANNA = ['Anna Reyes'];
const BOTH = ['Anna Reyes', 'Tom Bell'];
const DAY = '2019-11-19';

const STYLES: Readonly<Record<string, readonly Front[]>> = {
  'By, and what follows the name': [
    ['By Anna Reyes', ANNA],
    ['By: Anna Reyes - November 19, 2019', ANNA, DAY],
    ['By Anna Reyes \\- 11/19/19 06:56 AM EST', ANNA, DAY],
    ['By Anna Reyes - Coast Wire Contributor 2019-11-19T12:48:14Z Bridges', ANNA, DAY],
    ['By Anna Reyes | November 19, 2019 -- 19:14 GMT (19:14 GMT) | Topic: Bridges', ANNA, DAY],
    ['By  Anna Reyes Updated  Nov 19, 2019, 10:28am EST', ANNA, DAY],
    ['By Anna Reyes Published November 19, 2019 at 11:30 AM', ANNA, DAY],
    ['by Anna Reyes on November 19, 2019 in Bridges', ANNA, DAY],
    ['By Anna Reyes   November 19, 2019 11:30am', ANNA, DAY],
    ['By Anna Reyes, Coast Wire\nUpdated 0902 GMT (1702 HKT) November 19, 2019', ANNA, DAY],
    ['By Anna Reyes of the Harbour Gazette', ANNA],
    ['By Anna Reyes for the Harbour Gazette', ANNA],
    ['By Anna Reyes | Special to the Gazette', ANNA],
    ['By Anna Reyes (Port Ellery)', ANNA],
    ['By Anna Reyes/Coast Wire', ANNA],
    ['By Anna Reyes, Ph.D.', ANNA],
    ['By Anna Reyes @annareyes', ANNA],
    ['By Anna Reyes areyes@harbour.example\n\nNov. 19, 2019', ANNA, DAY],
    ['By Anna Reyes __areyes@harbour.example(509) 555-0182', ANNA],
    ['By Anna ReyesBusiness Columnist\n\nNov. 19, 2019', ANNA, DAY],
    ['By ANNA REYES\nCoast Staff Writer', ANNA],
    ['By Anna Reyes\nThe Weldon Courier', ANNA],
    ['By\n\nAnna Reyes\n\nUpdated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET', ANNA, DAY],
    ['_By_ Anna Reyes\n\n_November 19, 2019_', ANNA, DAY],
    ['_By_\n\nAnna Reyes\n\nNovember 19, 2019', ANNA, DAY],
    ['By José María Peña de la Cruz', ['José María Peña de la Cruz']],
    ['By A. R. Bell Jr.', ['A. R. Bell Jr.']],
    ['By Anna O’Reyes-Bell', ['Anna O’Reyes-Bell']],
    ['by Anna November 19, 2019', ['Anna'], DAY],
    ['By Anna Reyes Last updated November 19, 2019', ANNA, DAY],
    ['By Anna Reyes Reuters', ANNA],
    ['By Anna Reyes. Photos by Tom Bell.', ANNA],
    ['By Anna Reyes with additional reporting by Tom Bell', ANNA],
    ['By Anna "Annie" Reyes', ['Anna "Annie" Reyes']],
    ['(By Anna Reyes)', ANNA],
    ['[By Anna Reyes]', ANNA],
    ['by anna reyes', ANNA],
  ],
  'other words before the name': [
    ['Posted by Anna Reyes on November 19, 2019, 6:21 AM EST', ANNA, DAY],
    ['Submitted by Anna Reyes on Tue, 11/19/2019 - 11:30', ANNA, DAY],
    ['Written by: Anna Reyes', ANNA],
    ['Guest post by Anna Reyes', ANNA],
    ['Analysis by Anna Reyes', ANNA],
    ['Guest column by Anna Reyes', ANNA],
    ['As told to Anna Reyes', ANNA],
    ['Author(s): Anna Reyes', ANNA],
    ['Authors: Anna Reyes, Tom Bell', BOTH],
    ['By Staff Writer Anna Reyes', ANNA],
    ['By the Rev. Anna Reyes', ['Rev. Anna Reyes']],
    ['A column by Anna Reyes', ANNA],
    ['Words by Anna Reyes; photographs by Tom Bell', ANNA],
    ['Author: Anna Reyes    Date: 19.11.2019', ANNA, DAY],
  ],
  'the date before the name': [
    ['November 19, 2019 | BY: Anna Reyes, MS, RDN', ANNA, DAY],
    ['November 19, 2019 By Anna Reyes Leave a Comment', ANNA, DAY],
    ['Tuesday, 19 November 2019 11:30, by Anna Reyes', ANNA, DAY],
    ['Nov 19, 2019 · 6 min read · Anna Reyes', ANNA, DAY],
    ['Nov. 19th 2019 8:54 am ET\nAnna Reyes', ANNA, DAY],
    ['Updated: 20 Nov 2019 9:38 pm\nPosted: 19 Nov 2019 8:11 pm\nAnna Reyes', ANNA, DAY],
    [
      'Published Tue, Nov 19 20197:05 AM ESTUpdated Tue, Nov 19 20197:16 AM EST\n\nAnna Reyes@areyes',
      ANNA,
      DAY,
    ],
  ],
  'a name without a word before it': [
    ['Anna Reyes', ANNA],
    ['Anna Reyes - Nov 19, 2019, 8:15 pm CST', ANNA, DAY],
    ['Anna Reyes | Nov 19, 2019', ANNA, DAY],
    ['Anna Reyes, Nov 19, 2019', ANNA, DAY],
    ['Anna Reyes • 19 Nov 2019', ANNA, DAY],
    ['Anna Reyes Nov 19, 2019', ANNA, DAY],
    ['— Anna Reyes, November 19, 2019', ANNA, DAY],
    ['Anna Reyes  |  November 19, 2019  |  5 min read', ANNA, DAY],
    ['Anna Reyes\nFollow\nNov 19, 2019 · 6 min read', ANNA, DAY],
    ['Anna Reyes\n\n5 Min Read\n\nNovember 19, 2019 / 9:02 PM', ANNA, DAY],
    ['Anna Reyes @annareyes November 19, 2019', ANNA, DAY],
    ['Anna ReyesBy Anna Reyes, Coast Staff', ANNA],
    ['Anna Reyes // November 19, 2019', ANNA, DAY],
    ['Anna Reyes on November 19, 2019', ANNA, DAY],
    ['Anna Reyes The Gazette', ANNA],
    ['ANNA REYES THE GAZETTE', ANNA],
    ['ANNA REYES reports', ANNA],
    ['Anna Reyes, CNN', ANNA],
    ['Anna Reyes Political correspondent\n@annareyes\nTue 19 Nov 2019 11.30 GMT', ANNA, DAY],
    ['Anna Reyes in Port Ellery and Tom Bell in Weldon\nTue 19 Nov 2019 11.30 GMT', BOTH, DAY],
  ],
  'several names': [
    ['By Anna Reyes, Tom Bell, and Rosa Quist', ['Anna Reyes', 'Tom Bell', 'Rosa Quist']],
    ['By Anna Reyes, Tom Bell and Rosa Quist, Coast Wire', ['Anna Reyes', 'Tom Bell', 'Rosa Quist']],
    ['By Anna Reyes with Tom Bell', BOTH],
    ['By Anna Reyes, with Tom Bell', BOTH],
    ['Anna Reyes, Tom Bell, and Rosa Quist\n\nNov. 19, 2019', ['Anna Reyes', 'Tom Bell', 'Rosa Quist'], DAY],
    ['Von Anna Reyes, und Tom Bell', BOTH],
  ],
  'bodies that sign': [
    ['By Staff Reports\n\nNov 19, 2019', ['Staff Reports'], DAY],
    ['By the Editorial Board', ['Editorial Board']],
    ['__by Coast Post News Weekly __0 Comments', ['Coast Post News Weekly']],
    ['Associated Press November 19, 2019, 9:02 AM', ['Associated Press'], DAY],
    ['Associated Press\n\nPublished  11:26 pm EST, Tuesday, November 19, 2019', ['Associated Press'], DAY],
  ],
  'other languages': [
    ['Von Anna Reyes publiziert am 19. November 2019', ANNA, DAY],
    ['19. November 2019, 11:30 Uhr  Von Anna Reyes', ANNA, DAY],
    ['Ein Kommentar von Anna Reyes', ANNA],
    ['Par Anna Reyes Publié le 19 novembre 2019 à 11h30', ANNA, DAY],
    ['Publié le 19 novembre 2019 à 11h30 - Mis à jour le 20 novembre 2019 à 06h00', [], DAY],
    ['Por Anna Reyes\n19/11/2019 - 11:30', ANNA, DAY],
    ['di Anna Reyes - 19 novembre 2019', ANNA, DAY],
    ['Skriven av Anna Reyes\n19 november 2019', ANNA, DAY],
    ['Af Anna Reyes\n19. november 2019', ANNA, DAY],
    ['Autor: Anna Reyes, 19 listopada 2019', ANNA, DAY],
    ['Autor: Anna Reyes, 19. listopadu 2019', ANNA, DAY],
    ['Posted on 19 Desember 2019 by Anna', ['Anna'], '2019-12-19'],
    ['Anna Reyes\n2019. november 19.', ANNA, DAY],
    ['Anna Reyes\n19 Kasım 2019', ANNA, DAY],
    ['Anna Reyes\n19 Νοεμβρίου 2019', ANNA, DAY],
  ],
  'nobody signs': [
    ['Posted: Nov 19, 2019 / 09:02 PM EST / Updated: Nov 20, 2019 / 06:00 AM EST', [], DAY],
    ['Staff writer\nNovember 19, 2019', [], DAY],
    ['Edited by Anna Reyes', []],
  ],
};

describe.each(Object.entries(STYLES))('between headline and text: %s', (_, styles) => {
  test.each(styles)('%j', async (front, names, day) => {
    const text = `${HEADLINE}\n\n${front}\n\n${ARTICLE.join('\n\n')}\n`;
    const { headline, dek, byline, publishedAt, sections } = await digestText(text);
    expect(headline?.text).toBe(HEADLINE);
    expect(byline.map(({ name }) => name)).toEqual(names);
    expect(publishedAt?.iso.slice(0, 10)).toBe(day);
    expect(dek).toBe(null);
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text))).toEqual(ARTICLE);
  });
});

/** How a front is set: all lines flush, a dek without a full stop between headline and front. */
const DEK = 'The ferries stay until spring and the works begin in May';
const SETTINGS: Readonly<Record<string, readonly Front[]>> = {
  'a small letter at its beginning': [
    ['lundi 19 novembre 2019 à 11:30', [], DAY],
    ['martes, 19 de noviembre de 2019', [], DAY],
    ['terça-feira, 19 de novembro de 2019 às 0:13', [], DAY],
    ['dinsdag 19 november 2019', [], DAY],
    ['вторник, 19 ноября 2019', [], DAY],
    ['by Anna Reyes | Coast News', ANNA],
    ['av Anna Reyes', ANNA],
    ['text: Anna Reyes', ANNA],
  ],
  'a number at its beginning': [['19. November 2019, 11:30 Uhr  Von Anna Reyes', ANNA, DAY]],
  'a name alone': [['Anna Reyes', ANNA]],
  'a job without a name': [['Staff writer\nNovember 19, 2019', [], DAY]],
};

describe.each(Object.entries(SETTINGS))('flush under headline and dek: %s', (_, styles) => {
  test.each(styles)('%j', async (front, names, day) => {
    const text = [HEADLINE, DEK, front, ...ARTICLE].join('\n');
    const { headline, dek, byline, publishedAt, sections } = await digestText(`${text}\n`);
    expect([headline?.text, dek?.text]).toEqual([HEADLINE, DEK]);
    expect([byline.map(({ name }) => name), publishedAt?.iso.slice(0, 10)]).toEqual([names, day]);
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text))).toEqual(ARTICLE);
  });
});

test('a name over each part of a text is its heading, no byline', async () => {
  const text = [HEADLINE, 'Who speaks for the harbour?', 'Anna Reyes', ARTICLE[0], 'Tom Bell', ARTICLE[1]];
  const { byline, sections } = await digestText(`${text.join('\n\n')}\n`);
  expect([byline, sections.at(-1)?.heading?.text]).toEqual([[], 'Tom Bell']);
});

test.each([
  [
    'a dateline',
    'PORT ELLERY, May 12, 2026 /CoastWire/ -- The council has voted to keep the harbour open this winter.',
  ],
  [
    'a place and a day over a list',
    'WELDON 1996-08-30\n\nMajor Harbour League\n\nresults of matches played on Friday in the harbour towns.',
  ],
  ['a place with a first name in it', 'MONTE CARLO 1996-08-30'],
])('%s is no byline', async (_, front) => {
  const { byline } = await digestText(`${HEADLINE}\n\n${front}\n\n${ARTICLE.join('\n\n')}\n`);
  expect(byline).toEqual([]);
});

test('what a site’s theme prints around a text is none of it', async () => {
  const over = [
    'Home » News » Local',
    HEADLINE,
    'By Anna Reyes - November 19, 2019\n0\n123',
    'Facebook\nTwitter',
  ];
  const foot = [
    'ALSO READ | Ten things about quays',
    'TAGS\nharbour\nquay',
    'Previous article Boats rise\nNext article Fish fall',
    'Anna Reyes\nhttps://weldon.example',
    'RELATED ARTICLES MORE FROM AUTHOR',
    'LEAVE A REPLY Cancel reply',
  ];
  const text = [...over, ...ARTICLE, ...foot].join('\n\n');
  const { headline, byline, sections } = await digestText(text);
  expect([headline?.text, byline.map(({ start }) => text.slice(start - 3, start))]).toEqual([
    HEADLINE,
    ['By '],
  ]);
  expect(sections.map((s) => [s.heading, s.paragraphs.map((p) => p.text)])).toEqual([[null, ARTICLE]]);
});

test('a name with an address on a network over a post within the story is no byline', async () => {
  const post = 'Anna Reyes @annareyes\nNov 19, 2019\nCannot sleep. The budget is like a ferry: late.';
  const { byline } = await digestText(`${HEADLINE}\n\n${ARTICLE[0]}\n\n${post}\n\n${ARTICLE[1]}\n`);
  expect(byline).toEqual([]);
});

test.each(['Rory Feld, Weldon TV', 'Rory Feld | Coast Media for weldon.example', 'Rory Feld, Weldon.com'])(
  'where the author works is no author, in a page’s metadata either: %s',
  async (author) => {
    const body = ARTICLE.map((paragraph) => `<p>${paragraph}</p>`).join('');
    const page = `<head><meta name="author" content="${author}"></head><article><h1>${HEADLINE}</h1><p>By ${author}</p>${body}</article>`;
    const { byline } = await digestText(page, 'page.html');
    expect(byline.map(({ name }) => name)).toEqual(['Rory Feld']);
  },
);

test('a name with a day right under a page’s headline is its byline', async () => {
  const body = ARTICLE.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const page = `<article><h1>${HEADLINE}</h1><p>Anna Reyes · November 19, 2019</p>${body}</article>`;
  const { byline, publishedAt } = await digestText(page, 'page.html');
  expect([byline.map(({ name }) => name), publishedAt?.iso]).toEqual([ANNA, DAY]);
});
