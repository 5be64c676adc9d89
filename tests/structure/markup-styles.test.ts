import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE, COMMENTS } from '../support/discussion.ts';

const MORE = [
  'Helena Brandt, the mayor, who had asked for the trial against the advice of her own treasurer, said that she was glad, that she had taken the bus herself on eleven nights, and that it had been late on two of them.',
  'The money comes from the county, which pays for half of it, and from the town, whose share is what it saved when the day bus to the quarry ended.',
  'The union of the drivers, which had wanted two of them on each night bus, got one, a telephone that works in the tunnel, and a room with a stove at the harbour, where they can wait between half past one and two.',
];
const DATE = 'March 3, 2026 at 10:44 am';

/** Markup of no known system, with class names that say nothing. */
const STYLES: Readonly<Record<string, (author: string, text: string) => string>> = {
  'inline elements and paragraphs': (a, t) =>
    `<div class="k1"><b>${a}</b> <span class="k2">${DATE}</span><p>${t}</p></div>`,
  'names and dates without a blank between': (a, t) =>
    `<div class="k1"><div><span>${a}</span><span>${DATE}</span></div><div>${t}</div><div><a href="#">Reply</a></div></div>`,
  'a list': (a, t) =>
    `<li><a href="/u">${a}</a> <time datetime="2026-03-03T10:44">${DATE}</time><p>${t}</p></li>`,
  'a definition list': (a, t) => `<dt>${a}, ${DATE}</dt><dd><p>${t}</p></dd>`,
  'articles with heads and feet': (a, t) =>
    `<article class="k1"><header><strong>${a}</strong> <time>${DATE}</time></header><p>${t}</p><footer><button>Reply</button></footer></article>`,
  'pictures and headings': (a, t) =>
    `<div class="k1"><img alt="avatar"><h4>${a}</h4><small>${DATE}</small><div class="k4"><p>${t}</p></div></div>`,
  'line breaks within a paragraph': (a, t) => `<p><strong>${a}</strong> says:<br>${DATE}<br>${t}</p>`,
  'block quotes': (a, t) => `<blockquote class="k1"><cite>${a}</cite> ${DATE}<div>${t}</div></blockquote>`,
  'rows of a table, names over dates in its first column': (a, t) =>
    `<table><tr><td><b>${a}</b><br>${DATE}</td><td>${t}</td></tr></table>`,
  'rows of a forum’s table': (a, t) =>
    `<table><tr><td><a name="p1"></a><b>${a}</b></td><td><span>Posted: ${DATE}</span><hr><div>${t}</div></td></tr></table>`,
  'initials for pictures, ages without a word': (a, t) =>
    `<div class="k1"><div>${a[0]}</div><div><span>${a}</span><span>2h</span></div><p>${t}</p><div><button>Like</button> <a>Reply</a></div></div>`,
  'days without their year': (a, t) =>
    `<div data-id="7"><a href="/u/7">${a}</a><span title="2026-03-02">Mar 2</span><p>${t}</p><a>Reply</a></div>`,
  'badges behind names': (a, t) =>
    `<div class="k1"><div><strong>${a}</strong><span>Subscriber</span><span>2 hours ago</span></div><div><p>${t}</p></div><div><span>Recommend</span><span>3</span><span>Reply</span></div></div>`,
  'names of another system': (a, t) =>
    `<div class="comments__item"><div class="comments__author">${a}</div><div class="comments__date">${DATE}</div><div class="comments__text">${t}</div></div>`,
};

const page = (paragraphs: readonly string[], thread: string): string =>
  `<html><head><title>Council votes to keep the harbour open</title></head><body><header><a href="/">Home</a> <a href="/n">News</a></header><div class="m1"><h1>Council votes to keep the harbour open</h1><div class="m2">${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div>${thread}</div><footer>© 2026 Weldon Post</footer></body></html>`;

describe.each([
  ['shorter than its discussion', ARTICLE],
  ['longer than its discussion', [...ARTICLE, ...MORE]],
])('on a page with an article %s', (_, paragraphs) => {
  describe.each([
    ['under a title', '<div class="m3"><h3>6 Comments</h3>', '</div>'],
    ['in an element called comments', '<div id="comments">', '</div>'],
  ])('comments %s', (_title, open, close) => {
    test.each(Object.entries(STYLES))('%s', async (_style, style) => {
      const thread = `${open}${COMMENTS.map(([a, t]) => style(a, t)).join('\n')}${close}`;
      const { comments, sections } = await digestText(page(paragraphs, thread), 'raw/harbour.html');
      expect(comments.map(({ author, text }) => [author, text])).toEqual(COMMENTS);
      expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual(paragraphs);
    });
  });

  test.each(Object.entries(STYLES))(
    'with neither, no comment stands in a section: %s',
    async (_style, style) => {
      const thread = `<div class="m3">${COMMENTS.map(([a, t]) => style(a, t)).join('\n')}</div>`;
      const { sections } = await digestText(page(paragraphs, thread), 'raw/harbour.html');
      expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual(paragraphs);
    },
  );
});

test('the signed entries of a live blog under its opening stay in its sections', async () => {
  const entries = [
    'The ferry has left the quay with forty people and nine cars on board, an hour later than planned.',
    'The harbour master has closed the north gate until the wind drops, and asked all boats to stay in.',
    'The mayor has arrived at the crane. “I am glad that we waited,” she told reporters on the quay.',
    'The first stones were laid at half past eleven, under the old crane, by two children of the school.',
  ];
  const blog = entries
    .map(
      (t, i) =>
        `<div class="k1"><b>${i % 2 ? 'Rory Feld' : 'Ana Reyes'}</b> <span>${DATE}</span><p>${t}</p></div>`,
    )
    .join('');
  const { comments, sections } = await digestText(page(ARTICLE, `<div>${blog}</div>`), 'raw/live.html');
  expect(comments).toEqual([]);
  const text = sections.flatMap((s) => s.paragraphs.map((p) => p.text)).join(' ');
  for (const entry of [...ARTICLE, ...entries]) expect(text).toContain(entry);
});

describe('comments with names alone over their texts', () => {
  const named = COMMENTS.map(([a, t]) => `<div><h5>${a}</h5><p>${t}</p></div>`).join('');
  const printed = COMMENTS.map(([a, t]) => `${a}\n${t}\n\n`).join('');
  const documents = (title: string): [string, string][] => [
    ['raw/harbour.html', page(ARTICLE, `<h3>${title}</h3>${named}`)],
    ['raw/harbour.txt', `The harbour stays open\n\n${ARTICLE.join('\n\n')}\n\n${title}\n\n${printed}`],
  ];

  test.each(documents('6 Comments'))('as many as the title says: %s', async (key, text) => {
    const { comments, sections } = await digestText(text, key);
    expect(comments.map((comment) => [comment.author, comment.text])).toEqual(COMMENTS);
    expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text))).toEqual(ARTICLE);
  });

  test.each(documents('9 Comments'))(
    'no author is guessed where the title says another number: %s',
    async (key, text) => {
      const { comments } = await digestText(text, key);
      expect(comments.filter(({ author }) => author !== null)).toEqual([]);
    },
  );
});

test('names that end with an initial, right before their ages; no age dates the article', async () => {
  const names = ['Hilda M.', 'oldsalt', 'Per L.'];
  const ages = names.map(
    (name, i) =>
      `<div class="k1"><span>${name}</span><time datetime="2026-03-0${i + 3}T10:44">2y ago</time><p>${COMMENTS[i]?.[1]}</p></div>`,
  );
  const thread = `<section><h2>Join the conversation</h2>${ages.join('')}</section>`;
  const { comments, publishedAt } = await digestText(page([...ARTICLE, ...MORE], thread), 'raw/harbour.html');
  expect(comments.map(({ author }) => author)).toEqual(names);
  expect(publishedAt).toBeNull();
});

describe('the front of a page without metadata, outside what it marks as the article', () => {
  const DEK = 'The trial of one year becomes a line of its own';
  const front = (inner: string): string =>
    `<html><head><title>Night bus stays</title></head><body><header><a href="/">Home</a></header><div class="top"><h1>The night bus to the harbour stays for good</h1>${inner}</div><article>${[...ARTICLE, ...MORE].map((p) => `<p>${p}</p>`).join('')}</article><footer>© 2026 Weldon Post</footer></body></html>`;

  test.each([
    [`<h3>${DEK}</h3><p>Rosa Quist - Mar 3, 2026, 8:15 pm CST</p>`, DEK, ['Rosa Quist']],
    [`<p>${DEK}.</p><p>By Rosa Quist</p>`, `${DEK}.`, ['Rosa Quist']],
    ['<p>Rosa Quist</p><p>Monday, March 3, 2026 6:30 pm</p>', null, ['Rosa Quist']],
    ['<h3>Weldon, News</h3><p>Port Ellery | March 3, 2026</p>', null, []],
    ['<p>Home &gt; News &gt; Night bus</p>', null, []],
  ])('%s', async (inner, dek, names) => {
    const digest = await digestText(front(inner), 'raw/bus.html');
    expect(digest.dek?.text ?? null).toBe(dek);
    expect(digest.byline.map(({ name }) => name)).toEqual(names);
  });
});
