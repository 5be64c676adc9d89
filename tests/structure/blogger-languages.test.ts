import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { TRANSLATED } from '../support/translated.ts';

describe.each(Object.entries(TRANSLATED))('a post of Blogger in %s', (_, article) => {
  const { headline, paragraphs, comment, blogger } = article;
  const post = [headline, ...paragraphs].join('\n\n');
  const foot = [blogger.postedBy, blogger.share, blogger.labels].join('\n');
  const end = [blogger.post, blogger.paging, blogger.feed].join('\n');

  test('without comments is its text alone', async () => {
    const digest = await digestText(`${post}\n\n${foot}\n${blogger.noComments}\n${end}\n`);
    expect(digest.headline?.text).toBe(headline);
    expect(digest.byline.map(({ name }) => name)).toHaveLength(1);
    expect(digest.sections.map(({ heading }) => heading)).toEqual([null]);
    expect(digest.sections.flatMap((s) => s.paragraphs.map(({ text }) => text))).toEqual(paragraphs);
  });

  test('with two has both', async () => {
    const said = ['Jonas', 'Mira']
      .map((name) => `${name} ${blogger.said}\n${comment}\n\n${blogger.date}\n`)
      .join('\n');
    const digest = await digestText(`${post}\n\n${foot}\n${blogger.twoComments}\n\n${said}\n${end}\n`);
    expect(digest.comments.map(({ author, text, postedAt }) => [author, text, postedAt?.iso])).toEqual(
      ['Jonas', 'Mira'].map((name) => [name, comment, expect.stringMatching(/^2014-05-12T09:31/)]),
    );
    expect(digest.sections.flatMap((s) => s.paragraphs.map(({ text }) => text))).toEqual(paragraphs);
  });

  test('with answers under a comment says whom they answer', async () => {
    const [both, remove, answers, reply, add, more] = blogger.links;
    const said = [
      ...[`Jonas${blogger.date}`, comment, both, answers],
      ...[`Mira Lund${blogger.date}`, comment, `${remove}\n${answers}\n${reply}`, reply],
      ...[`Per${blogger.date}`, comment, `${both}\n${answers}\n${reply}`, `${add}\n${more}`],
    ].join('\n\n');
    const { comments } = await digestText(
      `${post}\n\n${blogger.postedBy}\n${blogger.twoComments.replace('2', '3')}\n\n${said}\n${blogger.feed}\n`,
    );
    expect(comments.map(({ author, text, parent }) => [author, text, parent])).toEqual([
      ['Jonas', comment, null],
      ['Mira Lund', comment, 0],
      ['Per', comment, null],
    ]);
  });
});
