import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, digestArticle } from '../../lib/index.ts';
import { articleFiles, digestText } from '../support/articles.ts';

function expectReadable({ summary, sections, text }: Digest, most = 3): void {
  const paragraphs = sections.flatMap((s) => s.paragraphs);
  expect(summary.sentences.length).toBeLessThanOrEqual(most);
  for (const [i, sentence] of summary.sentences.entries()) {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(paragraphs.some((p) => p.start <= sentence.start && sentence.end <= p.end)).toBe(true);
    expect(sentence.start).toBeGreaterThanOrEqual(summary.sentences[i - 1]?.end ?? 0);
    expect(sentence.text).not.toMatch(/^(?:He|She|It|They|This|That|But|And|However|Meanwhile)\b/);
    expect(sentence.text).not.toMatch(/\b(?:this|that|these|those)[.!]["”’]?$/);
    expect(sentence.text).not.toMatch(/\?["”’]?$/);
    // No dateline; 'HELENA BRANDT (L), MAYOR: …' says who speaks in a transcript.
    expect(sentence.text).not.toMatch(/^\(CNN\)|^[A-Z ]{3,}, \w+\.? \d|^[A-Z ]{3,} \((?![A-Z]\), )/);
    expect((sentence.text.match(/“/g) ?? []).length).toBe((sentence.text.match(/”/g) ?? []).length);
  }
}

describe('a summary can be read alone', () => {
  test.each(articleFiles)('$name', async ({ name, url }) => {
    expectReadable(await digestArticle({ body: new Uint8Array(readFileSync(url)), key: name }));
  });

  const sentence = fc.constantFrom(
    'The council of Weldon voted on Friday to rebuild the harbour bridge.',
    'He said that it would cost forty-eight million.',
    'But nobody knows who will pay for the new bridge in the end.',
    'Who will pay for the bridge?',
    '“We build in May,” said Mayor Helena Brandt.',
    'This was a surprise to the fishermen of the western quay.',
    'The ferry between Weldon and Port Ellery stays free of charge until then.',
    'The mayor and the engineer of the harbour bridge rejected that.',
    'Two companies have offered to build the deck of the bridge, the council said.',
    '“Nobody asked us',
    'In March the ice leaves the bay, and the works on the towers can begin.',
  );
  test('whatever sentences an article is made of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (paragraphs) => {
          expectReadable(
            await digestText(
              `Weldon rebuilds its bridge\n\n${paragraphs.map((p) => p.join(' ')).join('\n\n')}\n`,
            ),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  test.each([
    'WELDON, May 14 (Coast Wire) - ',
    'Dekalb, Ill. — ',
    '(CNN) ',
    'PORT ELLERY, May 12, 2026 /CoastWire/ -- ',
    'WELDON, 12 May 2026 – ',
  ])('a span starts after the dateline: %s', async (dateline) => {
    const { summary } = await digestText(
      `Weldon rebuilds its bridge\n\n${dateline}The council of Weldon voted on Friday to rebuild the harbour bridge for forty-eight million.\n`,
    );
    expect(summary.sentences[0]?.text).toMatch(/^The council of Weldon/);
  });

  test('what leads elsewhere and what hangs on a name before it are no sentences of a summary', async () => {
    const { summary } = await digestText(
      'Weldon rebuilds its bridge\n\nThe council of Weldon voted on Friday to rebuild the harbour bridge of the town.\n\nRead more: Ten things to know about the harbour bridge of Weldon and its council.\n\nThe harbour bridge of Weldon will cost the town forty-eight million, he said.\n\nFollow us on every network for more news of the council and the harbour bridge.\n\nThese are the reasons of the council for the harbour bridge of Weldon:\n',
    );
    expect(summary.sentences.map((s) => s.text)).toEqual([
      'The council of Weldon voted on Friday to rebuild the harbour bridge of the town.',
    ]);
  });

  test('a second sentence is enough where the two are long', async () => {
    const long = (subject: string) =>
      `${subject} of Weldon said on Friday after a night of talks that the harbour bridge, which was closed after the storm in March, will be rebuilt within the next three years.`;
    const { summary } = await digestText(
      `Weldon rebuilds its bridge\n\n${long('The council')} ${long('A committee of engineers')} ${long('The fishermen')}\n`,
    );
    expect(summary.sentences.length).toBeLessThanOrEqual(2);
  });

  test('it is as long as asked', async () => {
    const body = new Uint8Array(
      readFileSync(new URL('../../events/articles/harbour-bridge.txt', import.meta.url)),
    );
    const short = await digestArticle({ body }, { summary: { sentences: 1, words: 30 } });
    const long = await digestArticle({ body }, { summary: { sentences: 6, words: 200 } });
    expect(short.summary.sentences).toHaveLength(1);
    expect(long.summary.sentences.length).toBeGreaterThan(3);
    expectReadable(long, 6);
  });
});

describe('articles not in English', () => {
  const GERMAN =
    'Die Brücke im Hafen wird erneuert\n\nDer Stadtrat von Weldon hat am Donnerstag beschlossen, die Brücke im Hafen für 48 Millionen zu erneuern. Die Arbeiten an der Brücke beginnen im März und dauern drei Jahre.\n\nDie Fischer fürchten um ihren Anleger. Der Anleger im Westen wird für achtzehn Monate gesperrt, sagte die Bürgermeisterin am Freitag.\n';
  test('have sentences that go on behind ordinals and abbreviations', async () => {
    const { summary } = await digestText(
      'Die Messe beginnt\n\nVom 12. bis 14. September zeigt die Messe in Weldon z. B. neue Fähren und Brücken aus ganz Europa. Der Eintritt ist an allen drei Tagen für die Bürger der Stadt frei.\n',
    );
    expect(summary.sentences.map((s) => s.text)).toContain(
      'Vom 12. bis 14. September zeigt die Messe in Weldon z. B. neue Fähren und Brücken aus ganz Europa.',
    );
  });

  test('get a summary and keyphrases, and a warning that says what was left out', async () => {
    const digest = await digestText(GERMAN);
    expect(digest.language.code).toBe('de');
    expect(digest.summary.sentences.length).toBeGreaterThan(0);
    expect(digest.keyphrases.map((k) => k.label)).toContain('Brücke');
    for (const { label } of digest.keyphrases) expect(label).not.toMatch(/Donnerstag|Freitag|März/);
    expect(digest.entities).toEqual([]);
    expect(digest.warnings).toContainEqual({
      code: 'language_not_english',
      message: expect.stringContaining('places'),
    });
  });

  test.each([
    [
      'L’opposition et l’école',
      'L’opposition demande une école. Selon l’opposition, l’école du quartier est trop petite et les élèves sont trop nombreux dans les classes.',
      ['opposition', 'école'],
    ],
    [
      'Il parco dell’Arda',
      'Nasce il parco dell’Arda. Il parco dell’Arda è un sogno per i cittadini, e l’Arda non è più una discarica come negli anni passati.',
      ['Arda'],
    ],
  ])('%s: words joined to an article are the same without it', async (headline, text, labels) => {
    const { keyphrases } = await digestText(`${headline}\n\n${text}\n`);
    const found = keyphrases.map(({ label }) => label);
    for (const label of labels) expect(found).toContain(label);
    for (const label of found) expect(label).not.toMatch(/^(?:l|dell)’/i);
  });

  test('without a list of words name nobody, and the warning says so', async () => {
    const digest = await digestText(
      'Sataman silta uusitaan\n\nWeldonin kaupunki päätti torstaina, että sataman silta uusitaan ensi vuonna. ”Työt alkavat jo maaliskuussa”, sanoi Liisa Virtanen kokouksen jälkeen.\n',
    );
    expect(digest.language.code).toBe('fi');
    expect(digest.quotes.map(({ speaker }) => speaker)).toEqual([null]);
    expect(digest.entities).toEqual([]);
    expect(digest.warnings).toContainEqual({
      code: 'language_not_english',
      message: expect.stringContaining('entities, speakers'),
    });
  });
});
