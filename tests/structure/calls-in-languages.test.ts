import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/index.ts';

const LEAD =
  'The council of Weldon voted on Monday to keep the western quay open, after four hours of debate.';
const NEXT = 'The works on the wall will begin in May and cost two million, the mayor said after the vote.';

/** The paragraphs of a page with a line between two paragraphs of its text. */
const paragraphsWith = async (language: string, line: string): Promise<string[]> => {
  const page = `<html lang="${language}"><title>Council keeps the quay</title><h1>Council keeps the quay</h1><p>${LEAD}</p><p>${line}</p><p>${NEXT}</p></html>`;
  const { sections } = await digestArticle({
    body: new TextEncoder().encode(page),
    key: 'page.html',
    contentType: 'text/html',
  });
  return sections.flatMap((s) => s.paragraphs.map((p) => p.text));
};

describe('calls, labels and sources between paragraphs are none of the text', () => {
  test.each([
    ['de', 'Diesen Artikel teilen:'],
    ['de', '(dpa/lno)'],
    ['de', 'Mit Material von dpa'],
    ['de', 'Abonnieren Sie unseren Newsletter und erhalten Sie die wichtigsten Nachrichten.'],
    ['fr', 'Réagissez à cet article'],
    ['fr', '(Avec AFP)'],
    ['fr', 'Crédit photo : Rosa Quist'],
    ['es', 'Lee también: El faro que nadie quiso'],
    ['es', 'Con información de EFE'],
    ['es', 'Únete a nuestro canal de WhatsApp'],
    ['it', 'Ti potrebbe interessare anche:'],
    ['it', 'Clicca qui per ricevere le notizie su WhatsApp'],
    ['pt', 'Com informações da Agência Brasil'],
    ['pt', 'Continua após a publicidade'],
    ['nl', 'Schrijf je in voor onze nieuwsbrief'],
    ['pl', 'Udostępnij ten artykuł'],
    ['ru', 'Подписывайтесь на наш канал в Telegram'],
    ['id', 'Sumber: Antara'],
    ['tr', 'Kaynak: AA'],
    ['sv', 'Prenumerera på vårt nyhetsbrev'],
    ['es', 'Más historias'],
    ['es', 'También te puede interesar'],
    ['es', 'hace 3 horas'],
    ['fr', 'Vous aimerez aussi'],
    ['fr', 'La suite après cette publicité'],
    ['fr', 'Partagez cet article'],
    ['fr', 'il y a 5 mois'],
    ['de', 'vor einem Jahr'],
    ['de', 'Schlagworte'],
    ['it', 'Notizie correlate'],
    ['it', '2 ore fa'],
    ['pt', 'Notícias relacionadas'],
    ['pt', 'há 2 dias'],
    ['nl', 'Gerelateerde artikelen'],
    ['nl', '3 uur geleden'],
    ['pl', 'Przeczytaj także'],
    ['pl', 'Tagi:'],
    ['ru', 'Похожие новости'],
    ['ru', '3 часа назад'],
    ['cs', 'Související články'],
    ['vi', 'Xem thêm: Ngọn hải đăng'],
    ['en', 'Have you been on the ferry? Share your experiences by emailing quay@coast.example.'],
    ['en', 'Links on this page may earn us a commission.'],
    ['en', 'Materials provided by Coast University. Note: Content may be edited for style and length.'],
  ])('%s: %s', async (language, line) => {
    expect(await paragraphsWith(language, line)).toEqual([LEAD, NEXT]);
  });
});

describe('sentences that begin alike are text', () => {
  test.each([
    [
      'de',
      'Mit Material von den Feldern des Nachbarn baute er die Mauer wieder auf, sagte der Bürgermeister.',
    ],
    ['fr', 'Avec AFP, les agences du monde entier ont repris la nouvelle dès lundi soir.'],
    ['es', 'Con información de última hora, el alcalde cambió de opinión y votó a favor del muelle.'],
    ['pt', 'Saiba o leitor que a balsa não parou, disse o prefeito depois da votação.'],
    ['en', 'Materials for the wall were provided by three firms, which the council did not name.'],
    ['en', 'Share prices of the ferry line rose by a tenth after the vote.'],
    ['en', 'More information about the loan was refused, and nobody asked twice.'],
    ['en', 'Brokers may earn a commission of three percent on each sale, the report said.'],
    ['en', 'Get the latest boat, he told her, and the rest will follow.'],
  ])('%s: %s', async (language, line) => {
    expect(await paragraphsWith(language, line)).toEqual([LEAD, line, NEXT]);
  });
});
