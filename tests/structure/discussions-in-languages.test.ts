import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { TRANSLATED } from '../support/translated.ts';

/** How sites print ages, dates, names and the links under a comment in each language. */
type Printed = Readonly<{
  ages: readonly [string, string];
  date: string;
  reply: string;
  share: string;
  drupal?: (name: string) => string;
  forum?: (name: string) => string;
}>;

const PRINTED: Readonly<Record<string, Printed>> = {
  German: {
    ages: ['vor 3 Jahren', 'vor 2 Stunden'],
    date: '12.05.2014, 09:31 Uhr',
    reply: 'Antworten',
    share: 'Teilen ›',
    drupal: (name) => `Gespeichert von ${name} (nicht überprüft) am Mo, 12.05.2014 - 09:31`,
    forum: (name) => `von ${name} » Mo 12. Mai 2014, 09:31`,
  },
  French: {
    ages: ['il y a 3 ans', 'il y a 2 heures'],
    date: '12/05/2014 à 09:31',
    reply: 'Répondre',
    share: 'Partager ›',
    drupal: (name) => `Soumis par ${name} (non vérifié) le lun, 12/05/2014 - 09:31`,
    forum: (name) => `par ${name} » lun. 12 mai 2014 09:31`,
  },
  Spanish: {
    ages: ['hace 3 años', 'hace 2 horas'],
    date: '12/05/2014 - 09:31',
    reply: 'Responder',
    share: 'Compartir ›',
    drupal: (name) => `Enviado por ${name} (no verificado) el Lun, 12/05/2014 - 09:31`,
    forum: (name) => `por ${name} » Lun May 12, 2014 9:31 am`,
  },
  Italian: {
    ages: ['3 anni fa', '2 ore fa'],
    date: '12/05/2014 09:31',
    reply: 'Rispondi',
    share: 'Condividi ›',
    drupal: (name) => `Inviato da ${name} (non verificato) il Lun, 12/05/2014 - 09:31`,
    forum: (name) => `da ${name} » lun 12 mag 2014, 9:31`,
  },
  Portuguese: {
    ages: ['há 3 anos', 'há 2 horas'],
    date: '12/05/2014 às 09h31',
    reply: 'Responder',
    share: 'Compartilhar ›',
    drupal: (name) => `Enviado por ${name} (não verificado) em seg, 12/05/2014 - 09:31`,
    forum: (name) => `por ${name} » seg mai 12, 2014 9:31 am`,
  },
  Dutch: {
    ages: ['3 jaar geleden', '2 uur geleden'],
    date: '12-05-2014 09:31',
    reply: 'Beantwoorden',
    share: 'Delen ›',
    drupal: (name) => `Ingediend door ${name} (niet gecontroleerd) op ma, 12/05/2014 - 09:31`,
    forum: (name) => `door ${name} » ma 12 mei 2014, 09:31`,
  },
  Polish: {
    ages: ['3 lata temu', '2 godziny temu'],
    date: '12.05.2014 09:31',
    reply: 'Odpowiedz',
    share: 'Udostępnij ›',
    drupal: (name) => `Wysłane przez ${name} (niezweryfikowany) w pon., 12/05/2014 - 09:31`,
    forum: (name) => `autor: ${name} » 12 maja 2014, 09:31`,
  },
  Russian: {
    ages: ['3 года назад', '2 часа назад'],
    date: '12.05.2014 09:31',
    reply: 'Ответить',
    share: 'Поделиться ›',
    drupal: (name) => `Отправлено ${name} (не проверено) пн, 12/05/2014 - 09:31`,
    forum: (name) => `${name} » 12 май 2014, 09:31`,
  },
  Swedish: {
    ages: ['för 3 år sedan', 'för 2 timmar sedan'],
    date: '2014-05-12 09:31',
    reply: 'Svara',
    share: 'Dela ›',
    forum: (name) => `av ${name} » mån 12 maj 2014, 09:31`,
  },
  Danish: {
    ages: ['for 3 år siden', 'for 2 timer siden'],
    date: '12.05.2014 kl. 09:31',
    reply: 'Svar',
    share: 'Del ›',
  },
  Czech: {
    ages: ['před 3 lety', 'před 2 hodinami'],
    date: '12. 5. 2014 9:31',
    reply: 'Odpovědět',
    share: 'Sdílet ›',
  },
};

describe.each(Object.entries(PRINTED))('a discussion in %s', (language, printed) => {
  const { headline = '', paragraphs = ['', ''], comment = '', blogger } = TRANSLATED[language] ?? {};
  const [older, newer] = printed.ages;
  const { date, reply, share, drupal, forum } = printed;
  const under = (...blocks: readonly string[]) =>
    [headline, ...paragraphs, blogger?.twoComments.replace(':', ''), ...blocks].join('\n\n');

  const expectBoth = async (text: string, answered: number | null) => {
    const { comments, sections } = await digestText(text);
    expect(comments.map((c) => [c.author, c.text, c.postedAt?.text, c.parent])).toEqual([
      ['Jonas', comment, older, null],
      ['Mira Lund', comment, newer, answered],
    ]);
    expect(sections.flatMap((s) => s.paragraphs.map(({ text }) => text))).toEqual(paragraphs);
  };

  test('of Disqus', () =>
    expectBoth(
      under(
        `Jonas • ${older}`,
        comment,
        `${reply} • ${share}`,
        `Mira Lund  Jonas • ${newer}`,
        comment,
        `${reply} • ${share}`,
      ),
      0,
    ));

  test('with ages under the names', () =>
    expectBoth(
      under(`Jonas\n${older}\n${comment}\n${reply}`, `Mira Lund\n${newer}\n${comment}\n${reply}`),
      null,
    ));

  test('with dates under the names', async () => {
    const text = under(`Jonas\n${date}\n${comment}\n${reply}`, `Mira Lund\n${date}\n${comment}\n${reply}`);
    const { comments } = await digestText(text);
    expect(comments.map((c) => [c.author, c.text, c.postedAt?.iso])).toEqual([
      ['Jonas', comment, '2014-05-12T09:31'],
      ['Mira Lund', comment, '2014-05-12T09:31'],
    ]);
  });

  test.skipIf(drupal === undefined)('of Drupal', async () => {
    const [first = '', second = ''] = ['Jonas', 'Mira Lund'].map((name) => drupal?.(name));
    const { comments } = await digestText(under(first, comment, reply, second, comment, reply));
    expect(comments.map((c) => [c.author, c.text, c.postedAt?.iso])).toEqual([
      ['Jonas', comment, '2014-05-12T09:31'],
      ['Mira Lund', comment, '2014-05-12T09:31'],
    ]);
  });

  test.skipIf(forum === undefined)('of a forum, whose first post is the article', async () => {
    const [first = '', second = ''] = ['Jonas', 'Mira Lund'].map((name) => forum?.(name));
    const { comments, sections } = await digestText(
      [headline, first, ...paragraphs, second, comment].join('\n\n'),
    );
    expect(sections.flatMap((s) => s.paragraphs.map(({ text }) => text))).toEqual(paragraphs);
    expect(comments.map((c) => [c.author, c.text, c.postedAt?.iso])).toEqual([
      ['Mira Lund', comment, '2014-05-12T09:31'],
    ]);
  });
});
