import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE } from '../support/discussion.ts';

const [FIRST = '', SECOND = ''] = ARTICLE;

/** A page with a discussion of three, as programs print it that turn pages into text. */
const PRINTS: Readonly<Record<string, Readonly<{ key: string; text: string }>>> = {
  'pandoc, Markdown': {
    key: 'raw/harbour.md',
    text: `# Council votes to keep the harbour open

${FIRST}

${SECOND} The [report](https://weldon.example/report "The report") is public.

### 3 Comments

1.  ![](https://weldon.example/a.png?s=48)**[Old
    Sailor](https://sailor.example)**

    says:

    [March 3, 2026 at 10:44
    am](https://weldon.example/harbour/#comment-1)

    It was high time that somebody did this.

    [Reply](https://weldon.example/harbour/?replytocom=1#respond)

    1.  ![](https://weldon.example/b.png?s=48)
        **[Anna P](https://weldon.example/)**

        Author[March 3, 2026 at 11:02
        am](https://weldon.example/harbour/#comment-2)

        And who pays for it? We do, as always.

        [Reply](https://weldon.example/harbour/?replytocom=2#respond)

2.  <div id="comment-3">

    Pingback: [The week in Weldon](https://other.example/week)

    </div>

3.  ![](https://weldon.example/c.png?s=48)
    ropewalker77

    says:

    [March 4, 2026 at 8:10
    am](https://weldon.example/harbour/#comment-4)

    Good news for the town, for once.

    [Reply](https://weldon.example/harbour/?replytocom=4#respond)

### Leave a Reply

Your email address will not be published.
`,
  },
  'html-to-text, with addresses': {
    key: 'raw/harbour.txt',
    text: `COUNCIL VOTES TO KEEP THE HARBOUR OPEN

${FIRST}

${SECOND} The report
[https://weldon.example/report]
is public.


3 COMMENTS

 1. [https://weldon.example/a.png?s=48]Old Sailor [https://sailor.example] says:
    March 3, 2026 at 10:44 am
    [https://weldon.example/harbour/#comment-1]
    
    It was high time that somebody did this.
    
    Reply [https://weldon.example/harbour/?replytocom=1#respond]
    
     1. [https://weldon.example/b.png?s=48]
        Anna P [https://weldon.example/] says:
        March 3, 2026 at 11:02 am
        [https://weldon.example/harbour/#comment-2]
        
        And who pays for it? We do, as always.
        
        Reply [https://weldon.example/harbour/?replytocom=2#respond]
 2. ropewalker77 says:
    March 4, 2026 at 8:10 am
    [/harbour/?page=2#comment-4]
    
    Good news for the town, for once.
    
    Reply [https://weldon.example/harbour/?replytocom=4#respond]


LEAVE A REPLY

Your email address will not be published.
`,
  },
  'html2text, with underlined links': {
    key: 'raw/harbour.txt',
    text: `****** Council votes to keep the harbour open ******
${FIRST}
${SECOND} The report is public.
**** 3 Comments ****
   1.
       Old Sailorsays:
      _March_3,_2026_at_10:44 am_
      It was high time that somebody did this.
      Reply
          o
             Anna Psays:
            _March_3,_2026_at_11:02 am_
            And who pays for it? We do, as always.
            Reply
   2.
       ropewalker77says:
      _March_4,_2026_at_8:10 am_
      Good news for the town, for once.
      LikeLiked by 1_person
**** Leave a Reply ****
Your email address will not be published.
`,
  },
  'a mail program, with addresses': {
    key: 'raw/harbour.txt',
    text: `Council votes to keep the harbour open

${FIRST}

${SECOND} The report <https://weldon.example/report> is public.

3 comments

Old Sailor<https://sailor.example> says:
March 3, 2026 at 10:44 am<https://weldon.example/harbour/#comment-1>
It was high time that somebody did this.
Reply<https://weldon.example/harbour/?replytocom=1#respond>

Anna P<https://weldon.example/> says:
March 3, 2026 at 11:02 am<https://weldon.example/harbour/#comment-2>
@Old Sailor And who pays for it? We do, as always.
Reply<https://weldon.example/harbour/?replytocom=2#respond>

ropewalker77 says:
March 4, 2026 at 8:10 am<https://weldon.example/harbour/#comment-4>
Good news for the town, for once.
Reply<https://weldon.example/harbour/?replytocom=4#respond>
`,
  },
};

describe.each(Object.entries(PRINTS))('a page as printed by %s', (_, { key, text }) => {
  test('has its headline and paragraphs, without addresses', async () => {
    const { headline, sections } = await digestText(text, key);
    expect(headline?.text.toLowerCase()).toBe('council votes to keep the harbour open');
    const paragraphs = sections.flatMap((section) =>
      section.paragraphs.map((p) => p.text.replace(/\s+/g, ' ')),
    );
    expect(paragraphs.join(' ')).toBe(`${FIRST} ${SECOND} The report is public.`);
  });

  test('has its comments with authors, dates and parents', async () => {
    const { comments } = await digestText(text, key);
    expect(comments.map((c) => [c.author, c.postedAt?.iso, c.text.split('\n')[0], c.parent])).toEqual([
      ['Old Sailor', '2026-03-03T10:44', 'It was high time that somebody did this.', null],
      ['Anna P', '2026-03-03T11:02', expect.stringMatching(/And who pays for it\? We do, as always\.$/), 0],
      ['ropewalker77', '2026-03-04T08:10', 'Good news for the town, for once.', null],
    ]);
  });
});

test('an author’s own addresses stay in the text', async () => {
  const { text } = await digestText(
    `Two reports\n\n${FIRST} The first [https://weldon.example/a] and the second <https://weldon.example/b> differ.\n\n${SECOND}`,
  );
  expect(text).toContain(
    'The first [https://weldon.example/a] and the second <https://weldon.example/b> differ.',
  );
});

describe('Markdown that programs make of pages', () => {
  const page = (below: string): string => `# Council votes to keep the harbour open

By Rory Feld

${FIRST}

${SECOND}

${below}
`;
  const paragraphsOf = async (text: string): Promise<string[]> => {
    const { sections } = await digestText(text, 'raw/harbour.md');
    return sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading.text]),
      ...paragraphs.map((p) => p.text),
    ]);
  };

  test.each([
    [
      'around pictures, headings and teasers',
      `[![The quay in May](https://weldon.example/quay.jpg "The quay in May")

#### Ferry fares rise in June](/news/fares "Ferry fares rise in June")

[

![](https://weldon.example/net.jpg)

Nets are mended by hand again

](/news/nets)

[

](https://weldon.example/share)`,
      ['Ferry fares rise in June'],
    ],
    [
      'whose addresses and titles were broken over lines',
      `#####  [Ferry fares rise in June, and the owners of boats say
why](https://weldon.example/news/2026/ferry-fares-rise-in-june-and-the-
owners-say-why "Ferry fares rise in
June")`,
      ['Ferry fares rise in June, and the owners of boats say why'],
    ],
  ])('links %s show their text alone', async (_, below, headings) => {
    const digest = await digestText(page(below), 'raw/harbour.md');
    expect(digest.text).not.toMatch(/[[\]]|weldon\.example/);
    expect(await paragraphsOf(page(below))).toEqual([FIRST, SECOND, ...headings]);
  });

  test('teasers under a heading that says what they are are no part of the article', async () => {
    const below = `## More from the coast

Ferry fares rise in June

The company says that it had no choice, with fuel at its highest price in years.

Nets are mended by hand again`;
    expect(await paragraphsOf(page(below))).toEqual([FIRST, SECOND]);
  });

  test('stars within German words stay in them', async () => {
    const german =
      'Die Wissenschaftler*innen der Stadt haben am Dienstag mit den Politiker*innen über den Hafen gesprochen.';
    expect(await paragraphsOf(`# Der Hafen bleibt offen\n\n${german}`)).toEqual([german]);
  });
});
