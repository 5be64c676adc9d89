import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE, COMMENTS } from '../support/discussion.ts';

const TEXT = `Council votes to keep the harbour open\n\n${ARTICLE.join('\n\n')}\n\n`;

type Style = (author: string, text: string, place: number) => string;

/** How sites print a comment, once flattened to text. */
const EVIDENT: Readonly<Record<string, Style>> = {
  'a name, a date, controls': (a, t) => `${a}\nMarch 3, 2026 at 10:44 am\n${t}\nReply`,
  'a name and an age': (a, t) => `${a} · 3 hours ago\n${t}\nReply · Share`,
  'an age without a mark': (a, t) => `${a} 3 hours ago\n${t}`,
  'a number, a name, a date': (a, t, i) => `#${i + 1} ${a}, 03.03.2026 10:44\n${t}`,
  'a number over a name over a date': (a, t, i) => `#${i + 1}\n${a}\n03.03.2026 10:44\n${t}`,
  'bars between name, date and time': (a, t) => `${a} | March 3, 2026 | 10:44 AM\n${t}`,
  'posted by': (a, t) => `Posted by ${a} on March 3, 2026 at 10:44\n${t}`,
  'wrote on': (a, t) => `${a} wrote on 3 March 2026:\n${t}`,
  'a signature behind a dash': (a, t) => `${t}\n— ${a}, March 3, 2026`,
  'a signature with ‘Posted by’': (a, t) => `${t}\nPosted by: ${a} | March 03, 2026 at 10:44 AM`,
  'a handle and a short age': (a, t) =>
    `${a}\n@${a.toLowerCase().replaceAll(' ', '')}\n3h\n${t}\n12 likes\nReply`,
  'comment by': (a, t) => `Comment by ${a} — March 3, 2026 @ 10:44 am\n${t}`,
  'points, as Reddit prints them': (a, t) =>
    `[–]${a.replaceAll(' ', '_')} 12 points 3 hours ago\n${t}\npermalink save report reply`,
  'numbers in a list': (a, t, i) => `${i + 1}. ${a}\n3 March 2026\n${t}`,
  'German ages': (a, t) => `${a}\nvor 3 Stunden\n${t}\nAntworten`,
  'French ages': (a, t) => `${a} · il y a 3 heures\n${t}\nRépondre`,
  'German dates': (a, t) => `Von ${a} am 3. März 2026 um 10:44 Uhr\n${t}`,
  'Spanish heads': (a, t) => `${a} dijo:\n3 de marzo de 2026 a las 10:44\n${t}\nResponder`,
  'Russian dates': (a, t) => `${a}\n3 марта 2026, 10:44\n${t}\nОтветить`,
  'the date before the name': (a, t) => `On March 3, 2026 at 10:44 am ${a} said:\n${t}`,
  'a picture’s text': (a, t) => `[avatar]\n${a}\nMar 3, 2026, 10:44 AM\n${t}\nLike Reply`,
  'votes under the text': (a, t) => `${a}\n3 days ago\n${t}\n12\n3\nReply`,
  'a dash and the date': (a, t) => `${a} - 03.03.2026 10:44\n${t}`,
  'the date in brackets': (a, t) => `${a} [03/03/2026 10:44]\n${t}`,
  'the date in round brackets': (a, t) => `${a} (March 3, 2026)\n${t}`,
  'a date of ISO 8601': (a, t) => `${a} 2026-03-03 10:44:12\n${t}`,
  'Markdown’s bold names': (a, t) => `**${a}** - March 3, 2026\n${t}`,
  'a review’s stars': (a, t) => `★★★★☆ ${a}, 3 March 2026\n${t}`,
  'an edit': (a, t) => `${a}\nEdited 3d ago\n${t}\nReply`,
  'a badge behind the name': (a, t) => `${a} Subscriber\n3 hours ago\n${t}\nRecommend Reply`,
  'a place behind the name': (a, t) => `${a}, Weldon, United Kingdom, 3 hours ago\n${t}\nClick to rate`,
  'a short age behind the name, controls': (a, t) => `${a} · 2h\n${t}\nLike Reply`,
  '‘says’ between name and date': (a, t) => `${a}\nschreibt:\n3. März 2026 um 10:44 Uhr\n${t}\nAntworten`,
  'a role before the date': (a, t) => `${a}\nAuthor · March 3, 2026 at 10:44 am\n${t}\nReply`,
  'a role glued to the date': (a, t) => `${a}\nAutor3. März 2026 um 10:44\n${t}\nAntworten`,
  '‘says’ glued to the name': (a, t) => `${a}schreibt:\n3. März 2026 um 10:44\n${t}\nAntworten`,
  'a place and a day': (a, t) => `${a}\nWeldon | March 3\n${t}`,
  'Serendipity’s heads': (a, t, i) => `#${i + 1} - ${a} - 03.03.2026 10:44 - (Reply)\n${t}`,
  'Drupal’s visitors': (a, t) => `Submitted by ${a} (not verified) on Tue, 03/03/2026 - 10:44\n${t}`,
  'Dotclear’s heads': (a, t, i) => `${i + 1}. Le mardi 3 mars 2026, 10:44 par ${a}\n${t}`,
  'a verb before the name': (a, t) => `Am 3. März 2026 um 10:44 schrieb ${a}:\n${t}`,
  'a verb around the date': (a, t) => `${a} hat am 03.03.2026 um 10:44 Uhr geschrieben:\n${t}`,
  'slashes between name, date and controls': (a, t) => `${a} / 03.03.2026 / 10:44 / Antworten\n${t}`,
  'a word before the date': (a, t) => `${a}\nVerfasst 3. März 2026 um 10:44 | Permalink\n${t}\nAntworten`,
  '‘Scritto da’': (a, t) => `Scritto da ${a} il 03/03/2026 10:44\n${t}`,
};

/** What only a title makes a discussion: without one, an interview looks the same. */
const TITLED: Readonly<Record<string, Style>> = {
  'a short age under the name': (a, t) => `${a}\n1d\n${t}\nLike\nReply`,
  'a short age behind the name': (a, t) => `${a} 2h\n${t}`,
  'controls, likes and an age under the text': (a, t) => `${a}\n${t}\nReply · 14 likes · 2 hours ago`,
  'an age under the text, and controls below': (a, t) => `${a}\n${t}\n3 hours ago\nReply`,
  'controls and a date under the text': (a, t) => `${a}\n${t}\nLike · Reply · March 3, 2026`,
  'a day behind the name': (a, t) => `${a} · Mar 2\n${t}`,
  'the fields of a letter': (a, t) => `From: ${a}\nDate: 3 March 2026\n${t}`,
  'initials over the name': (a, t) => `${a[0]?.toUpperCase()}\n${a}\n3 hours ago\n${t}\nLike\nReply`,
  says: (a, t) => `${a} says:\n${t}`,
  'a name on the line of its text': (a, t) => `${a}: ${t}`,
  'a name and a date on that line': (a, t) => `${a} (03/03/2026 10:44): ${t}`,
  'controls with an age under the text': (a, t) => `${a}\n${t}\nLike · Reply · 3h`,
  'an at sign before the date': (a, t) => `${a} @ 03.03.2026 10:44\n${t}`,
  'a bar between date and name': (a, t) => `2026-03-03 10:44 | ${a}\n${t}`,
  'a number before an age': (a, t, i) => `${a}\n#${i + 1} — vor 2 Tagen\n${t}`,
  'a numbered comment': (a, t, i) => `Comment #${i + 1}: ${a}, March 3, 2026\n${t}`,
  'who is a guest over the name': (a, t) => `Gast\n${a}\n3 Jahre zuvor\n${t}\n0\nAntworten`,
  'the date under the text': (a, t) => `${a}\n${t}\nLe 06/04/2026 à 12:16\nAlerter Répondre`,
  'the date under the text, as Blogger prints it': (a, t) => `${a} said...\n${t}\nMarch 3, 2026 at 10:44 AM`,
};

const commentsOf = async (style: Style, title: string, between: string, said = COMMENTS) => {
  const thread = said.map(([author, text], i) => style(author, text, i)).join(between);
  const { comments } = await digestText(`${TEXT}${title}${thread}\n`);
  return comments.map(({ author, text }) => [author?.replaceAll('_', ' '), text]);
};

describe.each([
  ['blank lines between them', '\n\n'],
  ['no blank lines', '\n'],
])('comments with %s', (_, between) => {
  test.each(Object.entries({ ...EVIDENT, ...TITLED }))('under a title: %s', async (_, style) => {
    expect(await commentsOf(style, '6 Comments\n\n', between)).toEqual(COMMENTS);
  });

  test.each(Object.entries(EVIDENT))('without a title: %s', async (_, style) => {
    expect(await commentsOf(style, '', between)).toEqual(COMMENTS);
  });
});

/** What readers say in a word or two, which could be names and heads of comments. */
const SHORT: typeof COMMENTS = [
  ['Old Sailor', 'Heartbreaking. Thoughts with the family'],
  ['quayside', 'Well said'],
  ['Anna P', 'Great Article'],
  ['Per Lund', 'Bring back Dave Lund'],
  ['ropewalker77', 'Lol'],
  ['Ines', 'Same Here'],
];

test.each(Object.entries({ ...EVIDENT, ...TITLED }))('texts that look like names: %s', async (_, style) => {
  expect(await commentsOf(style, '6 Comments\n\n', '\n\n', SHORT)).toEqual(SHORT);
});

test('under a poem a discussion begins with the number of its comments', async () => {
  const verse = 'The fog walks in the garden\nand counts the late red roses.\nThe cat sits by the gate';
  const thread = COMMENTS.map(([author, text]) => `${author} says:\nMarch 3, 2026 at 10:44 am\n${text}`);
  const { comments, sections } = await digestText(
    `Song for November\n\n${verse}\n\n6 Comments\n\n${thread.join('\n\n')}\n`,
  );
  expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
  expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text)).join('\n')).toBe(verse);
});

test.each([
  [
    'the entries of a live blog',
    [
      'Ana Reyes - 03.03.2026 10:44\nThe ferry has left the quay with forty people and nine cars on board.',
      'Rory Feld - 03.03.2026 11:02\nThe harbour master has closed the north gate until the wind drops.',
      'Ruth Amsel - 03.03.2026 11:20\nThe mayor has arrived. “I am glad that we waited,” she told reporters.',
      'Ana Reyes - 03.03.2026 11:41\nThe first stones were laid at half past eleven, under the old crane.',
      'Rory Feld - 03.03.2026 12:10\nThat ends our report from the quay at Weldon.',
    ],
  ],
  [
    'the events of a week',
    [
      'Salt Choir (March 3, 2026)\nSongs of the northern coast in the old hall, with tea.',
      'Open Workshop (March 4, 2026)\nNets are mended at the boat house from nine to noon.',
      'Harbour Walk (March 5, 2026)\nAlong the wall with Peter Lind, who built half of it.',
      'Chess Club (March 6, 2026)\nBeginners are welcome in the reading room of the library.',
      'Film Night (March 7, 2026)\nTwo short films about the flood, and a talk after them.',
    ],
  ],
])('%s are no discussion', async (_, entries) => {
  const { comments } = await digestText(`${TEXT}${entries.join('\n\n')}\n`);
  expect(comments).toEqual([]);
});
