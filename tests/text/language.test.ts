import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';

/** The same two sentences of a town council in many languages. */
const COUNCIL: Readonly<Record<string, string>> = {
  af: 'Die stadsraad het Dinsdag besluit dat die hawe deur die winter oop sal bly. Die burgemeester het gesê dat die geld vir die werk uit volgende jaar se begroting sal kom en dat niemand bekommerd hoef te wees nie.',
  ar: 'قرر مجلس المدينة يوم الثلاثاء أن يبقى الميناء مفتوحا طوال فصل الشتاء. وقال رئيس البلدية إن أموال الأعمال ستأتي من ميزانية العام المقبل وإنه لا داعي للقلق.',
  be: 'Гарадскі савет вырашыў у аўторак, што гавань застанецца адкрытай на працягу зімы. Мэр сказаў, што грошы на работы паступяць з бюджэту наступнага года.',
  bg: 'Градският съвет реши във вторник, че пристанището ще остане отворено през зимата. Кметът каза, че парите за работата ще дойдат от бюджета за следващата година и че никой не трябва да се тревожи.',
  ca: 'L’Ajuntament va decidir dimarts que el port romandrà obert durant tot l’hivern. L’alcalde va dir que els diners per a les obres vindran del pressupost de l’any vinent i que ningú no s’ha de preocupar.',
  cs: 'Městská rada v úterý rozhodla, že přístav zůstane přes zimu otevřený. Starosta řekl, že peníze na práce přijdou z rozpočtu na příští rok a že se nikdo nemusí bát.',
  da: 'Byrådet besluttede tirsdag, at havnen skal forblive åben hele vinteren. Borgmesteren sagde, at pengene til arbejdet kommer fra næste års budget, og at ingen behøver at være bekymret.',
  el: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι το λιμάνι θα παραμείνει ανοιχτό όλο τον χειμώνα. Ο δήμαρχος είπε ότι τα χρήματα για τα έργα θα προέλθουν από τον προϋπολογισμό του επόμενου έτους.',
  en: 'The town council decided on Tuesday that the harbour would stay open through the winter. The mayor said that the money for the works would come from the budget of next year.',
  et: 'Linnavolikogu otsustas teisipäeval, et sadam jääb kogu talveks avatuks. Linnapea ütles, et raha töödeks tuleb järgmise aasta eelarvest ja et keegi ei pea muretsema.',
  eu: 'Udalak asteartean erabaki zuen portua negu osoan zehar irekita egongo dela. Alkateak esan zuen lanetarako dirua hurrengo urteko aurrekontutik etorriko dela.',
  fa: 'شورای شهر روز سه‌شنبه تصمیم گرفت که بندر در طول زمستان باز بماند. شهردار گفت که پول کارها از بودجه سال آینده خواهد آمد و هیچ‌کس نباید نگران باشد.',
  fi: 'Kaupunginvaltuusto päätti tiistaina, että satama pysyy auki koko talven. Pormestari sanoi, että rahat töihin tulevat ensi vuoden talousarviosta ja ettei kenenkään tarvitse olla huolissaan.',
  he: 'מועצת העיר החליטה ביום שלישי שהנמל יישאר פתוח לאורך כל החורף. ראש העיר אמר שהכסף לעבודות יגיע מהתקציב של השנה הבאה ושאין סיבה לדאגה.',
  hi: 'नगर परिषद ने मंगलवार को फैसला किया कि बंदरगाह पूरी सर्दी खुला रहेगा। महापौर ने कहा कि काम के लिए पैसा अगले साल के बजट से आएगा और किसी को चिंता करने की जरूरत नहीं है।',
  hr: 'Gradsko vijeće odlučilo je u utorak da luka ostane otvorena tijekom zime. Gradonačelnik je rekao da će novac za radove doći iz proračuna za sljedeću godinu i da se nitko ne treba brinuti.',
  hu: 'A városi tanács kedden úgy döntött, hogy a kikötő egész télen nyitva marad. A polgármester azt mondta, hogy a munkák költségét a jövő évi költségvetésből fedezik, és senkinek sem kell aggódnia.',
  id: 'Pemerintah kota memutuskan pada hari Selasa bahwa pelabuhan akan tetap dibuka sepanjang musim hujan. Wali kota mengatakan bahwa uang untuk pekerjaan itu akan diambil dari anggaran tahun depan, dan tidak ada yang perlu khawatir.',
  ja: '市議会は火曜日、冬の間も港を開いておくことを決定した。市長は、工事の費用は来年度の予算から出され、誰も心配する必要はないと述べた。',
  ko: '시의회는 화요일 겨울 내내 항구를 개방하기로 결정했다. 시장은 공사 비용은 내년 예산에서 나올 것이며 아무도 걱정할 필요가 없다고 말했다.',
  lt: 'Miesto taryba antradienį nusprendė, kad uostas liks atviras visą žiemą. Meras sakė, kad pinigai darbams bus skirti iš kitų metų biudžeto ir kad niekas neturėtų nerimauti.',
  lv: 'Pilsētas dome otrdien nolēma, ka osta paliks atvērta visu ziemu. Mērs teica, ka nauda darbiem nāks no nākamā gada budžeta un ka nevienam nav jāuztraucas.',
  ms: 'Kerajaan negeri memutuskan pada hari Selasa bahawa pelabuhan itu akan terus dibuka sepanjang musim tengkujuh. Datuk Bandar berkata wang untuk kerja itu akan diambil daripada belanjawan tahun hadapan.',
  no: 'Bystyret vedtok tirsdag at havnen skal holdes åpen gjennom vinteren. Ordføreren sa at pengene til arbeidet kommer fra neste års budsjett, og at ingen trenger å bekymre seg.',
  ro: 'Consiliul local a decis marți ca portul să rămână deschis pe tot parcursul iernii. Primarul a spus că banii pentru lucrări vor veni din bugetul de anul viitor și că nimeni nu trebuie să se îngrijoreze.',
  sk: 'Mestská rada v utorok rozhodla, že prístav zostane cez zimu otvorený. Primátor povedal, že peniaze na práce prídu z rozpočtu na budúci rok a že sa nikto nemusí báť.',
  sl: 'Mestni svet je v torek odločil, da bo pristanišče ostalo odprto vso zimo. Župan je povedal, da bo denar za dela prišel iz proračuna za prihodnje leto in da ni treba skrbeti.',
  sr: 'Градско веће је у уторак одлучило да лука остане отворена током зиме. Градоначелник је рекао да ће новац за радове доћи из буџета за следећу годину.',
  sw: 'Baraza la mji liliamua siku ya Jumanne kwamba bandari itabaki wazi wakati wote wa baridi. Meya alisema kwamba fedha za kazi hiyo zitatoka katika bajeti ya mwaka ujao na kwamba hakuna mtu anayepaswa kuwa na wasiwasi.',
  th: 'สภาเมืองตัดสินใจเมื่อวันอังคารว่าท่าเรือจะเปิดตลอดฤดูหนาว นายกเทศมนตรีกล่าวว่าเงินสำหรับงานจะมาจากงบประมาณปีหน้า',
  tl: 'Nagpasya ang konseho ng lungsod noong Martes na mananatiling bukas ang daungan sa buong taglamig. Sinabi ng alkalde na ang pera para sa mga gawain ay magmumula sa badyet ng susunod na taon.',
  tr: 'Belediye meclisi salı günü limanın kış boyunca açık kalmasına karar verdi. Belediye başkanı, çalışmalar için paranın gelecek yılın bütçesinden geleceğini ve kimsenin endişelenmemesi gerektiğini söyledi.',
  uk: 'Міська рада вирішила у вівторок, що гавань залишиться відкритою протягом зими. Мер сказав, що гроші на роботи надійдуть з бюджету наступного року і що ніхто не повинен хвилюватися.',
  ur: 'شہر کی کونسل نے منگل کو فیصلہ کیا کہ بندرگاہ سردیوں میں کھلی رہے گی۔ میئر نے کہا کہ کاموں کے لیے رقم اگلے سال کے بجٹ سے آئے گی اور کسی کو فکر کرنے کی ضرورت نہیں۔',
  vi: 'Hội đồng thành phố hôm thứ Ba đã quyết định giữ bến cảng mở cửa suốt mùa đông. Thị trưởng nói rằng tiền cho công việc sẽ đến từ ngân sách năm sau và không ai phải lo lắng.',
  zh: '市议会周二决定，港口将在整个冬季保持开放。市长说，工程资金将来自明年的预算，任何人都不必担心。',
};

const HEADLINES = [
  'Fire in town hall',
  'Djokovic beats Federer',
  'Macron visits Ukraine',
  'Kim Jong Un visits Beijing',
  'Bali bombing suspect arrested in Jakarta',
  'El Niño returns',
  'Wałęsa meets Kaczyński in Gdańsk at 80',
];

const languageOf = async (text: string) => (await digestText(text)).language;

describe('the language of an article', () => {
  test('by its own letters where words say little', async () => {
    const { code } = await languageOf('Most w Helmie zostanie odbudowany\n\nRząd przyjął ustawę budżetową.');
    expect(code).toBe('pl');
  });

  test.each(Object.entries(COUNCIL))('%s', async (code, text) => {
    const { code: found, confidence } = await languageOf(`${text}\n\n${text}`);
    expect(found).toBe(code);
    expect(confidence).toBeGreaterThanOrEqual(0.5);
  });

  test.each(HEADLINES)('a headline alone is in English: %s', async (text) => {
    const { code, confidence } = await languageOf(text);
    expect(code).toBe('en');
    expect(confidence).toBeLessThan(0.5);
  });

  test('scores and names are in English', async () => {
    expect(
      (await languageOf('Results\n\nA. Lund 2 v. Marsh 1, B. Ardal 3 v. S. Feld 0, Z. Brandt 1 v. K. Moe 1'))
        .code,
    ).toBe('en');
  });
});

describe('keyphrases of other languages', () => {
  test.each(Object.entries(COUNCIL).filter(([code]) => /^(?:id|tr|uk|da|cs|ro|hu|fi|el)$/.test(code)))(
    '%s: no words that every text has',
    async (_, text) => {
      const { keyphrases } = await digestText(`${text}\n\n${text}`);
      const labels = keyphrases.map(({ label }) => label.toLowerCase());
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels)
        expect(label).not.toMatch(
          /^(?:bahwa|yang|dan|bir|ve|що|та|at|og|det|že|a|și|că|nu|hogy|az|että|ja|ότι|και)$/,
        );
    },
  );

  test('no addresses', async () => {
    const { keyphrases } = await digestText(
      `${COUNCIL['it'] ?? 'Il consiglio ha deciso che il porto resta aperto.'} Tutto qui: https://wldn.ex/2jTuV e www.weldon.example/porto. Ancora https://wldn.ex/2jTuV`,
    );
    for (const { label } of keyphrases) expect(label).not.toMatch(/http|www|wldn|weldon/i);
  });
});
