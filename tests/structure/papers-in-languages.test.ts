import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { TRANSLATED } from '../support/translated.ts';

/** How papers print an article in each language: HEADLINE and TEXT with what stands around them, and who signs it. */
const PRINTED: readonly (readonly [language: string, byline: string | null, page: string])[] = [
  [
    'German',
    'Rory Feld',
    'Startseite\nLokales\nHEADLINE\nErstellt: 12.05.2014, 09:31 Uhr\nVon: Rory Feld\nKommentare\nTeilen\nTEXT\nFoto: Rory Feld',
  ],
  [
    'German',
    'Rory Feld',
    'HEADLINE\n\nVon Rory Feld | 12.05.2014, 09:31 Uhr | Lesezeit: 2 Minuten\n\n© Rory Feld\n\nTEXT\n\nQuelle: dpa',
  ],
  [
    'German',
    'Rory Feld',
    'Weldau\n\nHEADLINE\n\n12. Mai 2014 | 09:31 Uhr\n\nAutor: Rory Feld\n\nTEXT\n\n(red)',
  ],
  [
    'German',
    null,
    'HEADLINE\nStand: 12. Mai 2014, 9:31 Uhr Quelle: dpa Rory Feld\nArtikel anhören\nDie Aufzeichnung des Artikels ist nur für Abonnenten verfügbar.\nTEXT',
  ],
  [
    'German',
    null,
    '12.05.2014 – 09:31\nPolizei Weldau\nPOL-WE: HEADLINE\nWeldau (ots)\nTEXT\nRückfragen bitte an:\nPolizei Weldau\nPressestelle\nRory Feld\nTelefon: 0123 45678\nE-Mail: presse@weldau.example\nOriginal-Content von: Polizei Weldau, übermittelt durch news aktuell',
  ],
  [
    'French',
    'Rory Feld',
    'Accueil > Société\nHEADLINE\nPar Rory Feld\nPublié le 12 mai 2014 à 09h31, mis à jour le 12 mai 2014 à 10h00\nTemps de lecture : 2 min\nTEXT\nLe Courrier avec AFP',
  ],
  [
    'French',
    'Rory FELD',
    'HEADLINE\n\nPubliée le 12 Mai 2014 à 09:31\n\nPar Rory FELD, à Veldon\n\nPhoto Rory FELD\n\nTEXT\n\nRory FELD.',
  ],
  [
    'French',
    null,
    'Société\nHEADLINE\nR. Feld avec AFP\nLe 12/05/2014 à 09:31\nMis à jour le 12/05/2014 à 10:00\nPartager\nTEXT\nÀ lire aussi : Veldon cherche un maire',
  ],
  [
    'French',
    'Rory Feld',
    'HEADLINE\n\n12 mai 2014 - Rory Feld\n\n0 commentaire\n\nTEXT\n\nPartager :\nTweet\nJ’aime ça :\nJ’aime chargement…',
  ],
  [
    'Spanish',
    null,
    'Portada\nSociedad\nHEADLINE\nRedacción / Agencias\n12/05/2014 a las 09:31 CEST\nActualizado a las 10:00\nTEXT\nFuente: EFE',
  ],
  [
    'Spanish',
    'Rory Feld',
    'HEADLINE\n\nPor Rory Feld - mayo 12, 2014\n\nCompartir\n\nFacebook\n\nTwitter\n\nTEXT\n\nEtiquetas: puente, Veldón',
  ],
  [
    'Spanish',
    'Rory Feld',
    'HEADLINE\nRORY FELD\nVeldón - 12 MAY 2014 - 09:31 CEST\nTEXT\nArchivado En:\nPuentes\nVeldón',
  ],
  [
    'Spanish',
    'Rory Feld',
    'HEADLINE\n\nRory Feld\n\nlunes, 12 de mayo de 2014 · 09:31\n\nTEXT\n\nTemas\nPuente\nVeldón\n\nComentarios',
  ],
  [
    'Italian',
    'Rory Feld',
    'HomeCronaca\nHEADLINE\ndi Rory Feld\n12 Maggio 2014 alle 09:31\n2 minuti di lettura\nTEXT\n© RIPRODUZIONE RISERVATA',
  ],
  [
    'Italian',
    'Redazione',
    'HEADLINE\n\ndi Redazione – 12 maggio 2014 – 9:31\n\nPiù informazioni su\n\nTEXT\n\nCommenti\n\nTag: ponte, Veldone',
  ],
  [
    'Italian',
    'Rory Feld',
    'Cronaca\nVeldone\nHEADLINE\nRory Feld\nlunedì 12 maggio 2014 - 09:31\nCondividi\nStampa\nTEXT\nRiproduzione riservata © Copyright Il Corriere di Veldone',
  ],
  [
    'Portuguese',
    'Rory Feld',
    'HEADLINE\n\nPor Rory Feld, G1 Veldão\n\n12/05/2014 09h31 Atualizado há 2 anos\n\nTEXT\n\nVeja mais notícias da região no G1 Veldão',
  ],
  [
    'Portuguese',
    'Redação',
    'Início » Notícias » Cidades\nHEADLINE\nPublicado em 12/05/2014 às 09:31\nPor Redação\nFoto: Divulgação/Prefeitura\nTEXT\nFonte: Ascom',
  ],
  [
    'Portuguese',
    'Rory Feld',
    'HEADLINE\n\nRory Feld\n\n12 mai 2014, 09:31\n\nPartilhar\n\nTEXT\n\nLeia também: Veldão procura presidente',
  ],
  ['Dutch', 'Rory Feld', 'HEADLINE\n12 mei 2014 om 09:31 door Rory Feld\nDeel dit artikel\nTEXT\nBron: ANP'],
  [
    'Dutch',
    'Rory Feld',
    'Home\nNieuws\nRegio\nHEADLINE\nRory Feld 12-05-14, 09:31 Laatste update: 10:00\nTEXT\nFoto: Rory Feld',
  ],
  [
    'Dutch',
    'Rory Feld',
    'HEADLINE\n\nDoor: Rory Feld\nGeplaatst: 12 mei 2014 - 09:31\nLeestijd: 2 min\n\nVELDON – TEXT\n\nMeer over: brug, Veldon',
  ],
  [
    'Polish',
    'Rory Feld',
    'HEADLINE\nRory Feld\n12 maja 2014, 09:31\nUdostępnij\nfot. Rory Feld\nTEXT\nŹródło: PAP',
  ],
  [
    'Polish',
    'Rory Feld',
    'Strona główna > Wiadomości\nHEADLINE\nData publikacji: 12.05.2014, godz. 09:31\nAutor: Rory Feld\nTEXT\nTagi: most, Weldona\nKomentarze (0)',
  ],
  [
    'Russian',
    'Рори Фелд',
    'HEADLINE\n12 мая 2014, 09:31\nАвтор: Рори Фелд\nФото: Рори Фелд\nПросмотров: 123\nTEXT\nИсточник: ТАСС\nТеги: мост, Велдон',
  ],
  [
    'Russian',
    null,
    'Новости Общество\nHEADLINE\n12.05.2014 09:31\nTEXT\nЧитайте также: Велдон ищет мэра\nПодписывайтесь на наш Telegram-канал',
  ],
  [
    'Swedish',
    'Rory Feld',
    'HEADLINE\nPublicerad: 12 maj 2014 kl. 09.31\nUppdaterad: 12 maj 2014 kl. 10.00\nFoto: Rory Feld\nTEXT\nRory Feld\nrory.feld@weldon.example',
  ],
  ['Swedish', 'Rory Feld', 'Lokalt\nHEADLINE\nAv Rory Feld\n12 maj 2014 09:31\nDela\nTEXT'],
  [
    'Danish',
    'Rory Feld',
    'HEADLINE\n12. maj 2014 kl. 09.31\nAf Rory Feld\nDel artiklen\nFoto: Rory Feld\nTEXT\nKilde: Ritzau',
  ],
  [
    'Czech',
    'Rory Feld',
    'HEADLINE\n12. května 2014 9:31\nRory Feld\nFoto: Rory Feld\nTEXT\nZdroj: ČTK\nSdílet',
  ],
];

describe('an article as papers print it', () => {
  test.each(PRINTED)('%s, by %s: %s', async (language, byline, page) => {
    const { headline = '', paragraphs = [] } = TRANSLATED[language] ?? {};
    const between = page.includes('\n\n') ? '\n\n' : '\n';
    const digest = await digestText(
      page.replace('HEADLINE', headline).replace('TEXT', paragraphs.join(between)),
    );
    expect(digest.headline?.text.endsWith(headline)).toBe(true);
    expect(digest.dek).toBeNull();
    expect(digest.byline.map(({ name }) => name)).toEqual(byline === null ? [] : [byline]);
    expect(digest.publishedAt?.iso).toMatch(/^2014-05-12/);
    expect(digest.sections.map(({ heading }) => heading)).toEqual([null]);
    const texts = digest.sections.flatMap((s) => s.paragraphs.map(({ text }) => text));
    expect(texts.map((text) => text.replace(/^VELDON – /, ''))).toEqual(paragraphs);
  });
});
