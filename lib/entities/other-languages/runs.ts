import { CITIES, COUNTRIES, genderOfFirstName, isFirstName } from '../gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, isTitleWord, type Word } from './words.ts';

/** First names of English that are nouns elsewhere: 'eine Art von Kai', 'die Gene von Mäusen'. */
const NOUNS: ReadonlySet<string> = new Set('art gene chance star page fee'.split(' '));
/** Words in small letters within names, behind the first one: 'Ursula von der Leyen', 'Charles de Gaulle'. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van de der den del della di da dos das do du la le el al ben bin ter ten af zu zum y фон ван де дер ден дель делла ди да душ ду ла ле тер тен бен бин эль аль'.split(
    ' ',
  ),
);
/** The commonest last names of Portugal and Brazil, which stand behind a particle and another one: 'Davi Correia da Silva'. */
const LAST_NAMES: ReadonlySet<string> = new Set(
  'silva santos souza sousa oliveira almeida costa nascimento jesus lima cruz conceição rocha melo castro'.split(
    ' ',
  ),
);

/**
 * A stretch of capital words in a passage, and what stands beside it: an article, a noun for what somebody is, a verb of
 * saying, an age ('Lucie, 34 ans'), a party; a noun in another case, which the name is in too ('podle hejtmana Martina Kukly').
 */
export type Run = Readonly<{
  words: readonly Word[];
  hasArticle: boolean;
  hasRole: boolean;
  /** An article before the noun: 'a prefeita Ceci'. */
  hasOffice: boolean;
  speaks: boolean;
  /** A verb of saying right before, or before adverbs: 'a révélé ainsi Odette Le Bihan'. */
  isSubject: boolean;
  hasAge: boolean;
  /** A party in brackets behind it: 'Edvaldo Lima (MDB)'. */
  hasParty: boolean;
  isOblique: boolean;
}>;

/** Prepositions with an article within Italian and French names. */
export const ELIDED = /^(?:D|L|Dell|Dall|Sant)$/;

/** The stretches of capital words with the particles between them, each without function words at its beginning. */
export function runsOf(text: string, all: readonly Word[], lexicon: Lexicon): Run[] {
  const { articles, adverbs, verbs, according, functionWords, epithets, sites, bodies } = lexicon;
  const sources = new Set(according.map(([word]) => word));
  const ends = new Set(according.map((phrase) => phrase.at(-1)));
  const runs: Run[] = [];
  let words: Word[] = [];
  let before: Word | undefined;
  let article: Word | undefined;
  const close = (at: number): void => {
    const next = all[at];
    const isLeading = (word: Word, i: number): boolean =>
      functionWords.has(word.lower) ||
      isTitleWord(word, lexicon) ||
      adverbs.has(word.lower) ||
      sources.has(word.lower) ||
      // 'Wethouder Verkampen', 'O Vereador Helder'
      (epithets.has(word.lower) && isCapital(words[i + 1]));
    let from = words.findIndex((word, i) => !isLeading(word, i));
    // 'Weekblad-hoofdredacteur Arendo Joustra'
    const office = words.findLastIndex(({ text }) => /-\p{Ll}{5,}$/u.test(text));
    if (office >= from && office < words.length - 1) from = office + 1;
    // 'Van der Es'
    if (from > 0 && !isCapital(words[from])) from--;
    const name = words.slice(from, words.findLastIndex(isCapital) + 1);
    const previous = (from === 0 ? before : words[from - 1])?.lower ?? '';
    const speaks = verbs.has(previous) || verbs.has(next?.lower ?? '');
    const hasAge = /^[,(]$/.test(next?.text ?? '') && /^\d{1,2}$/.test(all[at + 1]?.text ?? '');
    const isCase = lexicon.inflected && !epithets.has(previous) && epithets.has(previous.slice(0, -1));
    const isOblique = isCase && ends.has(all[at - words.length - 2]?.lower ?? '');
    let verb = at - words.length - 1;
    while (adverbs.has(all[verb]?.lower ?? '')) verb--;
    const beside = {
      hasArticle: articles.has(previous),
      hasRole: epithets.has(previous),
      hasOffice: from === 0 && epithets.has(previous) && articles.has(article?.lower ?? ''),
      speaks,
      isSubject: (from === 0 || from === office + 1) && verbs.has(all[verb]?.lower ?? ''),
      hasAge,
      hasParty: partyAt(all, at, lexicon),
      isOblique,
    };
    const isSite = [article, before, ...words.slice(0, Math.max(from, 1))].some((word) =>
      sites.has(word?.lower ?? ''),
    );
    const isBody = bodies.has(name[0]?.lower ?? '');
    if (from >= 0 && name.length > 0 && !isSite && !isBody) runs.push({ words: name, ...beside });
    words = [];
  };
  for (const [i, word] of all.entries()) {
    const last = words.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, word.start);
    // 'Irma Dell’Orto'
    const isElided = /^['’]$/.test(gap) && ELIDED.test(last?.text ?? '');
    if (!/^\s?$/.test(gap) && !isElided) close(i);
    // 'expresó Andrés y Adriana acotó', though 'José Ortega y Gasset'
    const joinsTwo = word.lower === 'y' && words.length === 1 && isFirst(all[i + 1], lexicon, false);
    const isParticle =
      PARTICLES.has(word.lower) &&
      !joinsTwo &&
      (words.length === 1 ||
        !isCapital(last) ||
        isFirst(last, lexicon, false) ||
        LAST_NAMES.has(all[i + 1]?.lower ?? ''));
    if (!isCapital(word) && !(words.length > 0 && isParticle)) {
      close(i);
      continue;
    }
    if (words.length === 0) [article, before] = [all[i - 2], all[i - 1]];
    words.push(word);
  }
  close(all.length);
  return runs;
}

/** Names of parties have so many words. */
const PARTY_WORDS = 4;

/** Whether a party stands in brackets at word `at`. */
function partyAt(all: readonly Word[], at: number, { parties }: Lexicon): boolean {
  if (all[at]?.text !== '(') return false;
  const behind = all.slice(at + 1, at + 2 + PARTY_WORDS);
  const end = behind.findIndex(({ text }) => text === ')');
  const [first, last] = [behind[0], behind[end - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    parties.has(
      behind
        .slice(0, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
}

/**
 * True for a first name that is no function word, nor a country besides, nor a city that is hardly anybody's name, unless
 * it `speaks`. 'Anne-Marie' is one by its first part.
 */
export function isFirst(
  word: Word | undefined,
  { firstNames, functionWords }: Lexicon,
  speaks: boolean,
): boolean {
  if (word === undefined || !isCapital(word) || functionWords.has(word.lower)) return false;
  if (PARTICLES.has(word.lower) || NOUNS.has(word.lower)) return false;
  const isPlace = COUNTRIES.has(word.lower) || (CITIES.has(word.lower) && !isSomebodys(word.lower));
  if (!speaks && isPlace) return false;
  const [part = ''] = word.lower.split(/[-‐]/);
  return (
    firstNames.has(part) || isFirstName(part) || isFirstName(part.normalize('NFD').replace(/\p{M}/gu, ''))
  );
}

/** 'Charlotte', 'Florence': cities that news names less often than people, those of Europe's teams and capitals left out. */
const isSomebodys = (city: string): boolean => genderOfFirstName(city) !== null && !RATHER_PLACES.has(city);
const RATHER_PLACES: ReadonlySet<string> = new Set(
  'paris milan milano verona lyon vienna santiago chelsea florida'.split(' '),
);
