/** Abbreviations by what follows them: a name or whatever else goes on with the sentence, or a number. */
export type Abbreviations = Readonly<{ names: ReadonlySet<string>; numbers: ReadonlySet<string> }>;

const MONTHS =
  'jan janv ene gen feb febr févr fev fevr mrz mar apr avr abr jun jul juil aug ago sept set oct okt ott out nov dez dec déc dic';

const of = (names: string, numbers: string): Abbreviations => ({
  names: new Set(names.split(' ')),
  numbers: new Set(`${numbers} ${MONTHS}`.split(' ')),
});

/**
 * Abbreviations that end no sentence, in lower case without their last stop, by language: those of CLDR's sentence break
 * suppressions that newspapers use, and titles. Words that mean something else where no number follows are among `numbers`.
 */
const ABBREVIATIONS: ReadonlyMap<string, Abbreviations> = new Map([
  [
    'de',
    of(
      'dr prof hr fr st co nr ca vgl evtl inkl exkl bzw mio mrd bspw sog ggf zzgl bzgl dipl ing mag lic geb tel z.b d.h u.a z.t i.d.r',
      'art abs abb bd kap ziff s str tab nr',
    ),
  ],
  ['fr', of('mr mm mme mmes mlle mgr st ste dr pr me cf env av p.ex', 'art chap fig p pp vol n éd')],
  [
    'es',
    of(
      'sr sra srta sres dr dra d dña ud uds vd av avda ee gral prof lic ing cía p.ej',
      'art núm pág págs fig cap vol n',
    ),
  ],
  [
    'it',
    of(
      'sig sigg sig.ra dott dott.ssa dr on avv ing prof arch geom mons sen gen col',
      'art pag pagg fig cap vol n',
    ),
  ],
  [
    'pt',
    of('sr sra srs dr dra exmo exma eng prof profa av gen cel d p.ex', 'art pág págs fig cap vol núm n'),
  ],
  ['nl', of('dhr mevr mw dr drs ir ing mr prof ds st ca incl excl resp jl o.a bijv m.a.w', 'art blz nr fig')],
  ['ru', of('ул пл просп обл тыс млн млрд проф акад ген св см напр', 'рис стр ст гл п')],
  ['uk', of('вул пл просп обл тис млн млрд проф акад ген св див напр', 'рис стор ст гл п')],
  ['pl', of('prof inż mgr ul św ks gen płk tys mln mld np m.in tzw ok dr hab red', 'rys art ust pkt nr')],
  ['cs', of('prof dr ing mgr judr mudr phdr ul nám sv tis mil tzv např', 'č čl odst obr str')],
  ['sk', of('prof dr ing mgr judr mudr phdr ul nám sv tis mil tzv napr', 'č čl ods obr str')],
  ['sv', of('prof dr t.ex bl.a s.k ca tel st jfr', 'kl nr kap')],
  ['da', of('prof dr f.eks bl.a ca tlf st jf', 'kl nr kap')],
  ['no', of('prof dr f.eks bl.a ca tlf st jf', 'kl nr kap')],
]);
const NONE: Abbreviations = of('dr prof st mr', 'art nr');

/** The abbreviations of a language (ISO 639-1). */
export const abbreviationsOf = (language: string): Abbreviations => ABBREVIATIONS.get(language) ?? NONE;
