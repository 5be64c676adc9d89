import { expect, test } from 'vitest';
import { readProse } from '../../lib/text/prose.ts';

/** Paragraphs in other languages than English, with a bar between their sentences. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Am Dienstag, 4. November 2026, tagte der Rat.| Er blieb lange.',
    'Das gilt z. B. für Boote.| Es gilt auch für Netze.',
    'Dr. Jens Ohlsen und Prof. Maria Brandt kamen am 12. September um 9.30 Uhr.| Sie gingen bald.',
    'Nach Art. 5 Abs. 2 GG ist das erlaubt.| Der Rat stimmte zu.',
    'Die Kosten betragen ca. 3,5 Mio. Euro bzw. 4 Mrd. Kronen.| Das ist viel.',
    'Der Hafen wurde im 19. Jahrhundert gebaut.| Heute ist er leer.',
    'Das Haus in der Langen Str. 12 brennt.| Die Feuerwehr kam.',
    'Fische, Netze, Boote usw. lagen am Kai.| Niemand half.',
    'Sie wohnt in St. Pölten.| Er wohnt in Wien.',
    'Die Firma Ohlsen & Co. KG baut Boote.| Sie ist alt.',
    '„Das ist gut.“| Ohlsen ging.| Brandt blieb.',
    'Wer zahlt?| Wir!| Das war klar.',
    'Siehe S. 12 und Abb. 3 im Bericht.| Er ist lang.',
    'Der FC St. Pauli gewann 2:1.| Die Fans sangen.',
  ],
  fr: [
    'Le 4 nov. 2026, le conseil a voté.| Il a duré.',
    'M. Renaudin et Mme Marchand sont venus.| Ils sont repartis.',
    'MM. Durand et Petit ont voté.| Le maire aussi.',
    'Le Dr. Petit a vu l’art. 5 de la loi.| Il a ri.',
    'Voir p. 12 et fig. 3 du rapport.| Il est long.',
    '« C’est bon. »| Le maire est parti.| Il pleut.',
    'Des bateaux, des filets, etc. étaient au port.| Personne n’aidait.',
    'En 50 av. J.-C. la ville était petite.| Elle a grandi.',
    'J.-P. Martin est né à St. Denis.| Il vit à Lyon.',
  ],
  es: [
    'El Sr. López y la Sra. Olmedo vinieron.| Se fueron pronto.',
    'EE. UU. anunció medidas.| España esperó.',
    'Los EE.UU. anunciaron medidas.| España esperó.',
    'D. Juan Quiroga y Dña. Carmen hablaron.| Fue breve.',
    'Véase la pág. 12 y el art. 3 del informe.| Es largo.',
    'El 4 de nov. de 2026 votó el pleno.| Duró cuatro horas.',
    '¿Quién paga?| ¡Nosotros!| Estaba claro.',
    'Vive en la Av. Libertad 12.| El perro ladra.',
    'Había barcos, redes, etc. en el muelle.| Nadie ayudó.',
    'El gasto fue de 3.500 millones de euros.| Es mucho.',
  ],
  it: [
    'Il sig. Rossi e la dott. Bianchi sono arrivati.| Sono ripartiti.',
    'L’on. Bellini e il prof. Verdi hanno parlato.| È finita.',
    'La Fiat S.p.A. ha venduto barche.| È ricca.',
    'Vedi pag. 12 e art. 3 della legge.| È lunga.',
    'Il 4 nov. 2026 il consiglio ha votato.| È durato.',
  ],
  pt: [
    'O Sr. Silva e a Dra. Costa vieram.| Foram embora.',
    'Os EUA, a U.E. e o Exmo. Sr. Presidente falaram.| Foi breve.',
    'Ver pág. 12 e art. 3 do relatório.| É longo.',
    'A av. Paulista fechou às 9h.| O povo riu.',
  ],
  nl: [
    'Dhr. De Vries en mevr. Jansen kwamen.| Ze gingen weg.',
    'Dit geldt o.a. voor boten.| Het geldt ook voor netten.',
    'Op 4 nov. 2026 stemde de raad.| Het duurde lang.',
    'Drs. P. Bakker woont in ’s-Hertogenbosch.| Hij is oud.',
  ],
  ru: [
    'В г. Минске на ул. Ленина открыли порт.| Он большой.',
    'Это стоит 3 тыс. руб. в год.| Дорого.',
    'Лодки, сети и т. д. лежали на берегу.| Никто не помог.',
    'В 2026 г. совет решил иначе.| Порт открыли.',
    '«Это хорошо».| Мэр ушёл.| Дождь идёт.',
  ],
  pl: [
    'Prof. Kowalski i dr Nowak mieszkają przy ul. Długiej 5.| Są starzy.',
    'W 2026 r. rada zdecydowała inaczej.| Port jest otwarty.',
    'To kosztuje 3 tys. zł rocznie.| Drogo.',
    'Były tam m.in. łodzie, np. stare.| Nikt nie pomógł.',
  ],
  sv: ['Kl. 9.30 kom t.ex. borgmästaren.| Han gick snart.', 'Det gäller bl.a. båtar.| Det gäller också nät.'],
  ja: ['市議会は火曜日に港を開けておくことを決めた。|工事は五月に始まる。'],
  zh: ['市议会星期二决定保持港口开放。|工程五月开始。'],
  ar: ['قرر المجلس إبقاء الميناء مفتوحا.| ستبدأ الأعمال في مايو.'],
};

test.each(
  Object.entries(PARAGRAPHS).flatMap(([language, paragraphs]) =>
    paragraphs.map((marked) => [language, marked] as const),
  ),
)('sentences of %s: %s', (language, marked) => {
  const text = marked.replaceAll('|', '');
  const { sentences } = readProse(
    text,
    [{ start: 0, end: text.length, section: 0, heading: false }],
    language,
  );
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
    marked.split('|').map((sentence) => sentence.trim()),
  );
});
