/**
 * Abbreviations by what follows them: `titles` a person's name or another title, `names` (titles among them) whatever
 * goes on with the sentence, `numbers` a number.
 */
export type Abbreviations = Readonly<{
  titles: ReadonlySet<string>;
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}>;

const MONTHS =
  'jan janv ene gen feb febr févr fev fevr mrz mar apr avr abr jun jul juil aug ago sept set oct okt ott out nov dez dec déc dic';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));

const of = (titles: string, names: string, numbers: string): Abbreviations => ({
  titles: set(titles),
  names: set(`${titles} ${names}`),
  numbers: set(`${numbers} ${MONTHS}`),
});

/** Academic degrees, and ranks of police, soldiers and firemen, that Czech and Slovak put before names. */
const CZECH_TITLES =
  'prof doc dr ing bc mgr judr mudr phdr rndr mvdr paeddr thdr thlic por npor ppor kpt mjr plk pplk gen genmjr genpor prap nprap pprap stržm pstržm nstržm rtm nrtm brig bca mga arch akad mons';
const NORDIC_TITLES = 'prof dr dr.med lic cand cand.med mag jur polit merc scient psych phil theol';

/**
 * Abbreviations that end no sentence, in lower case without their last stop, by language: those of CLDR's sentence break
 * suppressions that newspapers use, and titles. No title is a word that ends sentences too (German 'dir', Norwegian 'med'). Words that mean something else where no number follows are among `numbers`.
 */
const ABBREVIATIONS: ReadonlyMap<string, Abbreviations> = new Map([
  [
    'de',
    of(
      'dr prof hr fr st dipl ing mag mmag univ priv doz med phil jur rer nat h.c lic bgm labg lh lr bez',
      'co nr ca vgl evtl inkl exkl bzw mio mrd bspw sog ggf zzgl bzgl geb tel z.b d.h u.a z.t i.d.r',
      'art abs abb bd kap ziff s str tab nr',
    ),
  ],
  [
    'fr',
    of(
      'mr m mm mme mmes mlle mgr st ste dr pr me gén cdt lt',
      'cf env av p.ex',
      'art chap fig p pp vol n éd',
    ),
  ],
  [
    'es',
    of(
      'sr sra srta sres dr dra dres d dña gral prof profa lic lcdo lcda licda ing arq cap cnel cor tte tcnel sgto cmte cdte mtro mtra mons pbro abg abog econ psic rvdo fr dip sen',
      'ud uds vd av avda ee cía p.ej',
      'art núm pág págs fig cap vol n',
    ),
  ],
  [
    'it',
    of(
      'sig sigg sig.ra dott dott.ssa dr on avv ing prof prof.ssa arch geom mons sen gen col ten cap magg mar brig rag cav comm sac',
      '',
      'art pag pagg fig cap vol n',
    ),
  ],
  [
    'pt',
    of(
      'sr sra srs dr dra drs exmo exma eng enga prof profa gen gal cel ten cap maj sgt cb dep sen pe fr arq adv gov',
      'av d p.ex',
      'art pág págs fig cap vol núm n',
    ),
  ],
  [
    'nl',
    of(
      'dhr mevr mw dr drs ir ing mr prof ds mgr st',
      'ca incl excl resp jl o.a bijv m.a.w',
      'art blz nr fig',
    ),
  ],
  [
    'ru',
    of(
      'проф акад ген доц о к.э.н д.э.н к.м.н д.м.н к.и.н д.и.н к.т.н д.т.н к.ю.н д.ю.н',
      'ул пл просп обл тыс млн млрд св см напр',
      'рис стр ст гл п',
    ),
  ],
  [
    'uk',
    of(
      'проф акад ген доц інж о к.е.н д.е.н к.м.н д.м.н к.і.н д.і.н к.т.н д.т.н к.ю.н д.ю.н',
      'вул пл просп обл тис млн млрд св див напр',
      'рис стор ст гл п',
    ),
  ],
  [
    'pl',
    of(
      'p.o prof dr hab inż mgr n med ks bp abp o br red adw insp podinsp nadinsp asp sierż sztab mł st kom podkom nadkom prok bryg kpt por ppor mjr płk ppłk gen kpr plut dh',
      'ul św tys mln mld np m.in tzw ok',
      'rys art ust pkt nr',
    ),
  ],
  ['cs', of(CZECH_TITLES, 'ul nám sv tis mil tzv např', 'č čl odst obr str')],
  ['sk', of(CZECH_TITLES, 'ul nám sv tis mil tzv napr', 'č čl ods obr str')],
  ['sv', of(`${NORDIC_TITLES} fil tekn kand kapt st`, 't.ex bl.a s.k ca tel jfr', 'kl nr kap')],
  ['da', of(`${NORDIC_TITLES} st`, 'f.eks bl.a ca tlf jf', 'kl nr kap')],
  ['no', of(`${NORDIC_TITLES} st`, 'f.eks bl.a ca tlf jf', 'kl nr kap')],
]);
const NONE: Abbreviations = of('dr prof st mr', '', 'art nr');

/** Whether a word, in lower case without its last stop, is a title or several: 'dr', 'dipl.-ing', 'prof.dr'. */
export const isTitle = (word: string, titles: ReadonlySet<string>): boolean =>
  titles.has(word) || word.split(/[.-]+/).every((part) => titles.has(part));

/** The abbreviations of a language (ISO 639-1). */
export const abbreviationsOf = (language: string): Abbreviations => ABBREVIATIONS.get(language) ?? NONE;
