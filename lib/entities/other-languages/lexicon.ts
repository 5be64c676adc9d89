import { abbreviationsOf } from '../../text/abbreviations.ts';
import { allStopWordLists } from '../../text/stop-words.ts';

/**
 * The words by which texts in other languages than English say who speaks, by ISO 639-1 code: what people and quotes
 * are read with there. Written for this project after newspapers' usage, forms as news has them: the third person in
 * the present, the past and the participle.
 */
export type Lexicon = Readonly<{
  /** Verbs of saying. */
  verbs: ReadonlySet<string>;
  /** Verbs of saying as gerunds, behind which stands what the sentence's subject says: 'afirmando que “…”'. */
  gerunds: ReadonlySet<string>;
  /** What may stand between subject and verb, or before a participle: auxiliaries, pronouns that are objects. */
  auxiliaries: ReadonlySet<string>;
  /** What names a source without a verb: 'selon', 'nach Angaben von'. */
  according: readonly (readonly string[])[];
  /** The same with the pronoun in it: 'по её словам'. */
  accordingTo: readonly Readonly<{ phrase: readonly string[]; pronoun: Pronoun }>[];
  /** What begins a sentence behind a quote that says whose it is: 'A dirlo è la sindaca', 'Así lo ha señalado el alcalde'. */
  echoes: readonly (readonly string[])[];
  /** What a sentence behind a quote calls it that says whose it is: 'È la risposta dell’assessora', 'A declaração é do prefeito'. */
  echoNouns: ReadonlySet<string>;
  /** What stands between a verb and its subject for contrast: 'pour sa part'. */
  asides: readonly (readonly string[])[];
  /** Subjects that are pronouns, by whom they may mean. */
  pronouns: ReadonlyMap<string, Pronoun>;
  articles: ReadonlySet<string>;
  /** The genders that some of them tell. */
  genders: ReadonlyMap<string, 'male' | 'female'>;
  /** Who stands behind these is named by somebody else: 'su marido', 'sein Trainer Jürgen Pohl'. */
  possessives: ReadonlySet<string>;
  /** Words that carry no subject (text/stop-words.ts). */
  functionWords: ReadonlySet<string>;
  /** Cities by their names in the language, where the gazetteer has another. */
  cities: ReadonlySet<string>;
  /** Prepositions of places: 'in', 'à'. */
  where: ReadonlySet<string>;
  /** Words that join a noun to the one it belongs to: 'ministre de la Culture'. */
  of: ReadonlySet<string>;
  /** Words that may stand between a verb and its subject besides days: 'hier', 'weiter'. */
  adverbs: ReadonlySet<string>;
  /** First names that the gazetteer lacks, in lower case. */
  firstNames: ReadonlySet<string>;
  /** 'I', 'we', 'our', in lower case, where speech goes on behind its clause without a dash. */
  firstPerson: ReadonlySet<string>;
  /** Forms of address, which are no part of a name. */
  titles: ReadonlySet<string>;
  /** Titles that stand with a stop, in lower case without it: 'dipl', 'ing', 'insp'. */
  abbreviated: ReadonlySet<string>;
  /** What stands in brackets behind a politician's name, in lower case: 'Edvaldo Lima (MDB)'. */
  parties: ReadonlySet<string>;
  /** What names of bodies begin with: 'Unione Montana', 'Associação Comercial'. */
  bodies: ReadonlySet<string>;
  /** What is named after people: streets, schools, halls ('via Bartolomeo Cannizzo', 'lycée Jules Ferry'). */
  sites: ReadonlySet<string>;
  /** True where a bare noun may be a subject: 'powiedział rzecznik', 'säger polisen'. */
  bareNouns: boolean;
  /** True where names have cases: 'по словам Лапина' is Лапин. */
  inflected: boolean;
  /** True where the verb stands second: 'Am Dienstag sagte Ohlsen: …'. */
  verbSecond: boolean;
  /** Other words for somebody who was named: 'el regidor', 'la dirigente'. */
  epithets: ReadonlySet<string>;
  /** Behind these at the beginning of a sentence stands whose opinion it gives: 'Pour Sophie Marchand, « … »'. */
  opinion: ReadonlySet<string>;
  /** Where verbs need no subject, how those end whose subject is several people. */
  plural: RegExp | null;
  /** Participles that end a clause: 'hatte Merkel gesagt', '… genannt'. */
  participles: ReadonlySet<string>;
  /** Where nouns have capitals, a capital alone makes no name: how the nouns end that say what somebody is. */
  capitalRoles: RegExp | null;
  /** True where papers set quotes behind dashes: '– Vi venter, sier Solheim.' */
  dashes: boolean;
}>;

/** 'person' for pronouns of either gender; 'nobody' for those that stand for nobody in the text. */
export type Pronoun = 'male' | 'female' | 'person' | 'nobody';

/** A lexicon as its language's file writes it: words in lower case, parted by blanks. */
export type Written = Readonly<{
  verbs: string;
  gerunds?: string;
  auxiliaries?: string;
  according?: readonly string[];
  accordingHim?: readonly string[];
  accordingHer?: readonly string[];
  accordingEither?: readonly string[];
  asides?: readonly string[];
  echoes?: readonly string[];
  echoNouns?: string;
  male: string;
  female: string;
  nobody?: string;
  articles?: string;
  maleArticles?: string;
  femaleArticles?: string;
  possessives: string;
  of?: string;
  /** Words of one name are joined: 'la_haye'. */
  cities?: string;
  where?: string;
  adverbs: string;
  titles?: string;
  firstPerson?: string;
  /** Words of one name are joined: 'die_linke'. */
  parties?: string;
  bodies?: string;
  sites?: string;
  firstNames?: string;
  bareNouns?: boolean;
  inflected?: boolean;
  verbSecond?: boolean;
  epithets?: string;
  opinion?: string;
  plural?: RegExp;
  participles?: string;
  capitalRoles?: RegExp;
  dashes?: boolean;
}>;

const set = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

const names = (words: string | undefined): ReadonlySet<string> =>
  new Set([...set(words)].map((name) => name.replaceAll('_', ' ')));

const phrases = (all: readonly string[] = []): string[][] => all.map((phrase) => phrase.split(' '));

const read = (written: Written): Omit<Lexicon, 'functionWords' | 'abbreviated'> => ({
  verbs: set(written.verbs),
  gerunds: set(written.gerunds),
  auxiliaries: set(written.auxiliaries),
  according: phrases(written.according),
  accordingTo: [
    ...phrases(written.accordingHim).map((phrase) => ({ phrase, pronoun: 'male' as const })),
    ...phrases(written.accordingHer).map((phrase) => ({ phrase, pronoun: 'female' as const })),
    ...phrases(written.accordingEither).map((phrase) => ({ phrase, pronoun: 'person' as const })),
  ],
  asides: phrases(written.asides),
  echoes: phrases(written.echoes),
  echoNouns: set(written.echoNouns),
  pronouns: new Map<string, Pronoun>([
    ...[...set(written.male)].map((word) => [word, 'male'] as const),
    ...[...set(written.female)].map((word) => [word, 'female'] as const),
    ...[...set(written.nobody)].map((word) => [word, 'nobody'] as const),
  ]),
  articles: set(written.articles),
  genders: new Map([
    ...[...set(written.maleArticles)].map((word) => [word, 'male'] as const),
    ...[...set(written.femaleArticles)].map((word) => [word, 'female'] as const),
  ]),
  possessives: set(written.possessives),
  of: set(written.of),
  cities: names(written.cities),
  where: set(written.where),
  adverbs: set(written.adverbs),
  titles: set(written.titles),
  firstPerson: set(written.firstPerson),
  parties: names(written.parties),
  bodies: set(written.bodies),
  sites: set(written.sites),
  firstNames: set(written.firstNames),
  bareNouns: written.bareNouns ?? false,
  inflected: written.inflected ?? false,
  verbSecond: written.verbSecond ?? false,
  epithets: set(written.epithets),
  opinion: set(written.opinion),
  plural: written.plural ?? null,
  participles: set(written.participles),
  capitalRoles: written.capitalRoles ?? null,
  dashes: written.dashes ?? false,
});

/** How an article's people and speakers are read: English as such, other languages by their lexicon, some not at all. */
export type Reading =
  | Readonly<{ by: 'english' }>
  | Readonly<{ by: 'lexicon'; language: string; lexicon: Lexicon; abbreviations: ReadonlySet<string> }>
  | Readonly<{ by: 'nothing' }>;

export const ENGLISH: Reading = { by: 'english' };

/** How articles in a language (ISO 639-1) are read. */
export async function readingOf(language: string): Promise<Reading> {
  if (language === 'en') return ENGLISH;
  const { LANGUAGES } = await import('./languages/languages.ts');
  const written = LANGUAGES.get(language);
  if (written === undefined) return { by: 'nothing' };
  const words = read(written);
  const functionWords = (await allStopWordLists()).get(language) ?? new Set<string>();
  const { titles, names, numbers } = abbreviationsOf(language);
  const abbreviations = new Set([...names, ...numbers, ...words.titles]);
  return {
    by: 'lexicon',
    language,
    lexicon: { ...words, abbreviated: titles, functionWords },
    abbreviations,
  };
}
