import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE, COMMENTS } from '../support/discussion.ts';

type Printed = Readonly<{ title: string; head: (author: string) => string; reply: string; form: string }>;

/** How WordPress prints a discussion in each language: its title, a comment's head, the link under it, the form's title. */
const LANGUAGES: Readonly<Record<string, Printed>> = {
  Arabic: {
    title: '6 تعليقات',
    head: (a) => `${a} قال:\n3 مارس، 2026 الساعة 10:44`,
    reply: 'رد',
    form: 'أضف تعليق إلغاء الرد',
  },
  Bulgarian: {
    title: '6 коментара',
    head: (a) => `${a} каза:\n03.03.2026 в 10:44`,
    reply: 'Отговор',
    form: 'Вашият коментар Отказ',
  },
  Catalan: {
    title: '6 respostes a “The harbour”',
    head: (a) => `${a} ha dit:\n3 març, 2026 a les 10:44`,
    reply: 'Respon',
    form: 'Deixa un comentari Cancel·la les respostes',
  },
  Chinese: {
    title: '6条评论',
    head: (a) => `${a}说道：\n2026年3月3日 上午10:44`,
    reply: '回复',
    form: '发表评论 取消回复',
  },
  Croatian: {
    title: '6 komentara na “The harbour”',
    head: (a) => `${a} kaže:\n3. ožujka 2026. u 10:44`,
    reply: 'Odgovori',
    form: 'Odgovori Otkaži odgovor',
  },
  Czech: {
    title: '6 komentářů',
    head: (a) => `${a} napsal:\n3.3.2026 v 10:44`,
    reply: 'Odpovědět',
    form: 'Napsat komentář Zrušit odpověď na komentář',
  },
  Danish: {
    title: '6 kommentarer',
    head: (a) => `${a} siger:\n3. marts 2026 kl. 10:44`,
    reply: 'Svar',
    form: 'Skriv et svar Annuller svar',
  },
  Estonian: {
    title: '6 kommentaari',
    head: (a) => `${a} ütleb:\n3. märts 2026, 10:44`,
    reply: 'Vasta',
    form: 'Lisa kommentaar Tühista vastus',
  },
  Finnish: {
    title: '6 kommenttia',
    head: (a) => `${a} sanoo:\n3.3.2026 klo 10.44`,
    reply: 'Vastaa',
    form: 'Vastaa Peruuta vastaus',
  },
  Greek: {
    title: '6 σχόλια',
    head: (a) => `Ο/Η ${a} λέει:\n3 Μαρτίου 2026 στις 10:44`,
    reply: 'Απάντηση',
    form: 'Σχολιάστε Ακύρωση απάντησης',
  },
  Hebrew: {
    title: '6 תגובות',
    head: (a) => `${a} הגיב:\n3 במרץ 2026 בשעה 10:44`,
    reply: 'להגיב',
    form: 'כתיבת תגובה לבטל',
  },
  Hungarian: {
    title: '6 hozzászólás',
    head: (a) => `${a} szerint:\n2026. március 3. - 10:44`,
    reply: 'Válasz',
    form: 'Vélemény, hozzászólás?',
  },
  Indonesian: {
    title: '6 Komentar',
    head: (a) => `${a} berkata:\n3 Maret 2026 pukul 10:44`,
    reply: 'Balas',
    form: 'Tinggalkan Balasan Membatalkan balasan',
  },
  Japanese: {
    title: '6件のコメント',
    head: (a) => `${a} より:\n2026年3月3日 10:44`,
    reply: '返信',
    form: 'コメントを残す コメントをキャンセル',
  },
  Korean: {
    title: '6개의 댓글',
    head: (a) => `${a}\n2026년 3월 3일 (10:44 오전)`,
    reply: '응답',
    form: '댓글 남기기 응답 취소',
  },
  Latvian: {
    title: '6 komentāri',
    head: (a) => `${a} raksta:\n3. marts, 2026 10:44`,
    reply: 'Atbildēt',
    form: 'Pievienot komentāru',
  },
  Lithuanian: {
    title: '6 komentarai',
    head: (a) => `${a} rašo:\n3 kovo 2026, 10:44`,
    reply: 'Atsakyti',
    form: 'Parašykite komentarą',
  },
  Norwegian: {
    title: '6 kommentarer',
    head: (a) => `${a} sier:\n3. mars 2026 kl. 10:44`,
    reply: 'Svar',
    form: 'Legg igjen en kommentar Avbryt svar',
  },
  Persian: {
    title: '6 دیدگاه',
    head: (a) => `${a} گفت:\n2026-03-03 10:44`,
    reply: 'پاسخ دادن',
    form: 'پاسخ دهید لغو پاسخ',
  },
  Polish: {
    title: '6 komentarzy',
    head: (a) => `${a} pisze:\n3 marca 2026 o 10:44`,
    reply: 'Odpowiedz',
    form: 'Dodaj komentarz Anuluj pisanie odpowiedzi',
  },
  Romanian: {
    title: '6 comentarii',
    head: (a) => `${a} spune:\n3 martie 2026 la 10:44`,
    reply: 'Răspunde',
    form: 'Lasă un răspuns',
  },
  Serbian: {
    title: '6 реаговања на “The harbour”',
    head: (a) => `${a} каже:\n3. март 2026. у 10:44`,
    reply: 'Одговори',
    form: 'Оставите одговор Одустани од одговора',
  },
  Slovak: {
    title: '6 komentárov',
    head: (a) => `${a} píše:\n3. marec 2026 o 10:44`,
    reply: 'Odpovedať',
    form: 'Pridaj komentár Zrušiť odpoveď',
  },
  Slovene: {
    title: '6 komentarjev',
    head: (a) => `${a} pravi:\n3. marec 2026 ob 10:44`,
    reply: 'Odgovori',
    form: 'Dodaj odgovor Prekini odgovor',
  },
  Swedish: {
    title: '6 svar till “The harbour”',
    head: (a) => `${a} skriver:\n3 mars, 2026 kl. 10:44`,
    reply: 'Svara',
    form: 'Kommentera Avbryt svar',
  },
  Turkish: {
    title: '6 yorum',
    head: (a) => `${a} diyor ki:\n3 Mart 2026, 10:44`,
    reply: 'Cevapla',
    form: 'Bir Cevap Yazın Cevabı iptal et',
  },
  Ukrainian: {
    title: '6 коментарів',
    head: (a) => `${a} сказав:\n03.03.2026 о 10:44`,
    reply: 'Відповісти',
    form: 'Залишити коментар',
  },
  Vietnamese: {
    title: '6 bình luận',
    head: (a) => `${a} viết:\n03/03/2026 lúc 10:44`,
    reply: 'Trả lời',
    form: 'Để lại phản hồi',
  },
};

const TEXT = `Council votes to keep the harbour open\n\n${ARTICLE.join('\n\n')}\n\n`;

describe.each(Object.entries(LANGUAGES))('a discussion in %s', (_, { title, head, reply, form }) => {
  const thread = COMMENTS.map(([author, text]) => `${head(author)}\n${text}\n${reply}`).join('\n\n');
  const numbered = COMMENTS.map(([author, text], i) =>
    `  ${i + 1}. ${head(author)}\n${text}\n${reply}`.replaceAll('\n', '\n     '),
  ).join('\n');

  test.each([
    ['under its title', `${title}\n\n${thread}`],
    ['as a list of numbers', `${title}\n\n${numbered}`],
  ])('is read %s', async (_, printed) => {
    const { comments, sections } = await digestText(`${TEXT}${printed}\n\n${form}\n`);
    expect(comments.map(({ author, text, postedAt }) => [author, text, postedAt?.iso])).toEqual(
      COMMENTS.map(([author, text]) => [author, text, '2026-03-03T10:44']),
    );
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(ARTICLE);
  });
});
