import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

const ENGLISH =
  'The council has voted to keep the harbour open through the winter, after a debate of four hours. It said that the works would begin in May.';
const GERMAN =
  'Der Stadtrat hat am Dienstag beschlossen, den Hafen im Winter offen zu halten, nach einer Debatte von vier Stunden. Die Arbeiten beginnen im Mai.';
const FRENCH =
  'Le conseil municipal a décidé mardi de garder le port ouvert pendant l’hiver, après un débat de quatre heures. Les travaux commenceront en mai.';
const SPANISH =
  'El ayuntamiento ha decidido este martes mantener abierto el puerto durante el invierno, tras un debate de cuatro horas. Las obras empezarán en mayo.';
const ITALIAN =
  'Il consiglio comunale ha deciso di tenere aperto il porto durante l’inverno, dopo un dibattito di quattro ore. I lavori inizieranno a maggio.';
const PORTUGUESE =
  'O conselho da cidade decidiu manter o porto aberto durante o inverno, depois de um debate de quatro horas. As obras vão começar em maio.';
const RUSSIAN =
  'Власти города решили оставить порт открытым зимой после четырёх часов обсуждения. Работы начнутся в мае.';
const POLISH =
  'Rada miasta zdecydowała, że port będzie otwarty zimą, po czterech godzinach debaty. Prace rozpoczną się w maju.';

const FULL: readonly (readonly [dateline: string, text: string])[] = [
  ['LONDON, 4 November 2026 – ', ENGLISH],
  ['LONDON, 4 Nov 2026 (Agency) - ', ENGLISH],
  ['WEDNESDAY, Nov. 4, 2026 (Coast News) -- ', ENGLISH],
  ['NEW YORK, November 4, 2026 --(BUSINESS WIRE)-- ', ENGLISH],
  ['NEW YORK, Nov. 4, 2026 (GLOBE NEWSWIRE) -- ', ENGLISH],
  ['GENEVA (4 November 2026) – ', ENGLISH],
  ['GENEVA, 4 November 2026 (WHO) - ', ENGLISH],
  ['WASHINGTON, DC, November 4, 2026 – ', ENGLISH],
  ['Nairobi, Kenya | November 4, 2026 – ', ENGLISH],
  ['STOCKHOLM, Sweden, Nov. 4, 2026 /PRNewswire/ -- ', ENGLISH],
  ['MANCHESTER, England – November 4, 2026 – ', ENGLISH],
  ['Weldon, 4 November 2026: ', ENGLISH],
  ['Bremen, 4. November 2026. ', GERMAN],
  ['Berlin, 4. November 2026 – ', GERMAN],
  ['Berlin, den 4. November 2026 – ', GERMAN],
  ['Frankfurt/Main, 04.11.2026 – ', GERMAN],
  ['Paris, le 4 novembre 2026 – ', FRENCH],
  ['Lyon, 4 nov. 2026 (AFP) - ', FRENCH],
  ['Madrid, 4 nov 2026 (EFE).- ', SPANISH],
  ['Sevilla, 4 de noviembre de 2026 - ', SPANISH],
  ['Lisboa, 04 nov 2026 (Lusa) – ', PORTUGUESE],
  ['São Paulo, 4 de novembro de 2026 – ', PORTUGUESE],
  ['МИНСК, 4 ноября 2026 г. – ', RUSSIAN],
  ['Warszawa, 4 listopada 2026 r. – ', POLISH],
];

const WITHOUT_YEAR: readonly (readonly [dateline: string, text: string])[] = [
  ['LONDON, Nov 4 — ', ENGLISH],
  ['SEOUL, Nov. 4 (Yonhap) -- ', ENGLISH],
  ['NEW DELHI, Nov 4 (PTI) ', ENGLISH],
  ['NEW DELHI, Nov 4: ', ENGLISH],
  ['New Delhi [India], November 4 (ANI): ', ENGLISH],
  ['NEW YORK--(BUSINESS WIRE)--', ENGLISH],
  ['DUBAI, United Arab Emirates (AP) — ', ENGLISH],
  ['Washington, D.C. – ', ENGLISH],
  ['Atlanta (CNN) -- ', ENGLISH],
  ['(CNN)', ENGLISH],
  ['BERLIN (dpa) - ', GERMAN],
  ['Hamburg (dpa/lno) – ', GERMAN],
  ['Berlin/München – ', GERMAN],
  ['PARIS (AFP) — ', FRENCH],
  ['Madrid, 4 nov (EFE).- ', SPANISH],
  ['MADRID 4 Nov. (EUROPA PRESS) - ', SPANISH],
  ['Roma, 4 nov. (askanews) - ', ITALIAN],
  ['(ANSA) - ROMA, 04 NOV - ', ITALIAN],
  ['МОСКВА, 4 ноя — РИА Новости. ', RUSSIAN],
];

const articleOf = (dateline: string, text: string) =>
  digestText(`The harbour stays open\n\n${dateline}${text}\n\n${text.split('. ')[1]}\n`);

describe('datelines', () => {
  test.each(FULL)('%s says when the article was published', async (dateline, text) => {
    const { publishedAt } = await articleOf(dateline, text);
    expect(publishedAt?.iso).toBe('2026-11-04');
    expect(dateline).toContain(publishedAt?.span?.text);
  });

  test.each([...FULL, ...WITHOUT_YEAR])('%s is no part of the summary', async (dateline, text) => {
    const { summary } = await articleOf(dateline, text);
    expect(summary.sentences[0]?.text).toBe(`${text.split('. ')[0]}.`);
  });

  test.each([
    'On Tuesday, 4 November 2026, the council voted to keep the harbour open through the winter – after a debate of four hours.',
    'Winter – the season of storms – is when boats need the harbour most, the council said on 4 November 2026.',
  ])('a sentence that begins otherwise is whole: %s', async (sentence) => {
    const { summary } = await digestText(`The harbour stays open\n\n${sentence} ${ENGLISH}\n`);
    expect(summary.sentences.map(({ text }) => text).join(' ')).toContain(sentence);
  });
});
