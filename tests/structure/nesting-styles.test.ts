import { expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE, answering, type Said } from '../support/discussion.ts';

/** Which of the others the readers answer. */
const THREAD = answering(null, 0, 1, null, 3);
const DATE = 'March 3, 2026 at 10:44 am';

const depthOf = ({ parent }: Said): number => {
  const answered = parent === null ? undefined : THREAD[parent];
  return answered === undefined ? 0 : 1 + depthOf(answered);
};
const answeredBy = ({ parent }: Said): string => (parent === null ? '' : (THREAD[parent]?.author ?? ''));

/** A comment in an element with such attributes, and with a name that sites give comments. */
const named = (attributes: string, { author, text }: Said): string =>
  `<div ${attributes}><b class="user-name">${author}</b> <span>${DATE}</span><p>${text}</p></div>`;

/** The same in an element that says nothing of itself. */
const unnamed = (attributes: string, { author, text }: Said): string =>
  `<div ${attributes}><b>${author}</b> <span>${DATE}</span><p>${text}</p></div>`;

/** A list whose replies stand in lists of their own. */
const listOf = (parent: number | null): string =>
  THREAD.map((said, i) =>
    said.parent === parent
      ? `<li><b>${said.author}</b> <span>${DATE}</span><p>${said.text}</p><ul>${listOf(i)}</ul></li>`
      : '',
  ).join('');

/** Replies in an element of their parent's, or right inside it. */
const treeOf = (parent: number | null, open = '', close = ''): string =>
  THREAD.map((said, i) =>
    said.parent === parent
      ? `<div class="x9f2"><div><b>${said.author}</b> <span>${DATE}</span></div><p>${said.text}</p>${open}${treeOf(i, open, close)}${close}</div>`
      : '',
  ).join('');

const each = (print: (said: Said, place: number) => string): string => THREAD.map(print).join('\n');

test('a comment in a frame of its own answers nobody', async () => {
  const thread = THREAD.map((said, i) =>
    i === 2 ? `<div>${unnamed('', said)}</div>` : unnamed('', said),
  ).join('');
  const { comments } = await digestText(
    `<html><body><div><h1>The harbour stays open</h1><p>${ARTICLE.join('</p><p>')}</p></div><div><h3>5 Comments</h3>${thread}</div></body></html>`,
    'raw/harbour.html',
  );
  expect(comments.map(({ author, parent }) => [author, parent])).toEqual(
    THREAD.map(({ author }) => [author, null]),
  );
});

test.each([
  ['lists in lists', listOf(null)],
  ['elements in elements without names', treeOf(null)],
  ['boxes for replies in elements without names', treeOf(null, '<div class="q1b7">', '</div>')],
  [
    'margins of elements without names',
    each((c) => unnamed(`style="margin-left: ${1.5 * depthOf(c)}em"`, c)),
  ],
  ['levels of elements without names', each((c) => unnamed(`class="k1 level-${depthOf(c)}"`, c))],
  [
    'block quotes',
    each((c) => `${'<blockquote>'.repeat(depthOf(c))}${unnamed('', c)}${'</blockquote>'.repeat(depthOf(c))}`),
  ],
  ['margins', each((c) => named(`class="comment-item" style="margin-left:${20 * depthOf(c)}px"`, c))],
  ['a class with the level', each((c) => named(`class="comment-item level-${depthOf(c)}"`, c))],
  ['a class with the depth', each((c) => named(`class="comment-item depth${depthOf(c) + 1}"`, c))],
  ['an attribute with the level', each((c) => named(`class="comment-item" data-level="${depthOf(c)}"`, c))],
  [
    'the level of a tree',
    each((c) => named(`class="comment-item" role="treeitem" aria-level="${depthOf(c) + 1}"`, c)),
  ],
  [
    'the number of the comment answered',
    each((c, i) =>
      named(
        `class="comment-item" id="comment-${i + 7}" data-parent-id="${c.parent === null ? '' : c.parent + 7}"`,
        c,
      ),
    ),
  ],
  [
    'whom it replies to, behind the name',
    each(
      (c) =>
        `<div><b>${c.author}</b> ${answeredBy(c) === '' ? '' : `in reply to <a href="/u">${answeredBy(c)}</a>`} <span>3 hours ago</span><p>${c.text}</p></div>`,
    ),
  ],
  [
    'whom it replies to, under the name',
    each(
      (c) =>
        `<div><b>${c.author}</b> <span>${DATE}</span>${answeredBy(c) === '' ? '' : `<div>Replying to ${answeredBy(c)}</div>`}<p>${c.text}</p></div>`,
    ),
  ],
])('who answers whom is told by %s', async (_, thread) => {
  const paragraphs = ARTICLE.map((text) => `<p>${text}</p>`).join('');
  const { comments } = await digestText(
    `<html><body><div><h1>The harbour stays open</h1>${paragraphs}</div><div><h3>5 Comments</h3>${thread}</div></body></html>`,
    'raw/harbour.html',
  );
  expect(comments.map(({ author, text, parent }) => ({ author, text, parent }))).toEqual(THREAD);
  expect(comments.every(({ postedAt }) => postedAt !== null)).toBe(true);
});
