import type { Prose } from '../../text/tokens.ts';
import { lastWord } from '../../text/words.ts';
import { CITIES, COUNTRIES, type Gender, genderOfFirstName, isFirstName } from '../gazetteer.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon.ts';
import type { Cluster } from '../merge.ts';
import type { NameRun } from '../trim/run.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, nameRun, type Word } from './words.ts';

/** First names of English that are nouns elsewhere: 'eine Art von Kai', 'die Gene von Mäusen'. */
const NOUNS: ReadonlySet<string> = new Set('art gene chance star page fee'.split(' '));
/** Words in small letters within names, behind the first one: 'Ursula von der Leyen', 'Charles de Gaulle'. */
const PARTICLES: ReadonlySet<string> = new Set(
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
/** Most names have so many words; where nouns have capitals, what follows the last name may be one. */
const MAX_WORDS = 6;
/** Before these the next word names a place: 'San José'. */
const SAINTS: ReadonlySet<string> = new Set('san santa santo são saint sainte sankt st ste sint'.split(' '));

/**
 * A stretch of capital words in a passage, and what stands beside it: an article, a noun for what somebody is, a verb of
 * saying, an age ('Lucie, 34 ans'); a noun in another case, which the name is in too ('podle hejtmana Martina Kukly').
 */
type Run = Readonly<{
  words: readonly Word[];
  hasArticle: boolean;
  hasRole: boolean;
  /** An article before the noun: 'a prefeita Ceci'. */
  hasOffice: boolean;
  speaks: boolean;
  /** A verb of saying right before, or before adverbs: 'a révélé ainsi Odette Le Bihan'. */
  isSubject: boolean;
  hasAge: boolean;
  isOblique: boolean;
}>;
type Name = readonly Word[];

/**
 * The people of an article in another language than English: a known first name with the names behind it, and later
 * the last name alone.
 *
 * @param passages the words of each
 */
export function findPeople(prose: Prose, passages: readonly Word[][], lexicon: Lexicon): Cluster[] {
  const runs = passages
    .flatMap((words) => runsOf(prose.text, words, lexicon))
    .map((run) => ({
      words: run.words,
      name: fullName(run, lexicon),
      last: lastName(run, lexicon),
      holder: holderOf(run),
    }));
  const names = namesOf(runs.flatMap(({ name }) => (name === null ? [] : [name])));
  // 'Hipólito Rodríguez' of 'Hipólito Rodríguez Herrero', 'Stø Kittelsen' of 'Magnus Stø Kittelsen'
  const longer = new Map(
    [...names.values()].flatMap((name) => {
      const words = name.split(' ');
      const parts = words.length > 2 ? [words.slice(0, 2), words.slice(-2)] : [];
      return parts.map((part) => [part.join(' '), name] as const);
    }),
  );
  const keyOf = (word: string): string => (lexicon.inflected ? stemOf(word) : word);
  const byLastName = new Map([...names.values()].reverse().map((name) => [keyOf(lastWord(name)), name]));
  const named = (word: string): string | undefined =>
    (lexicon.inflected ? shorter(word) : [word])
      .map((key) => latest.get(key) ?? byLastName.get(key))
      .find((name) => name !== undefined);
  const byFirstName = onlyOnes([...new Set(names.values())]);
  const people = new Map<string, NameRun[]>();
  const latest = new Map<string, string>();
  const add = (name: string, words: Name): void => {
    const all = people.get(name) ?? [];
    people.set(name, all);
    all.push(nameRun(prose, words));
    latest.set(keyOf(lastWord(name)), name);
  };
  for (const { words, name, last, holder } of runs) {
    const own = name ?? words;
    const fuller = isFirst(own[0], lexicon, false) ? undefined : longer.get(joined(own));
    if (fuller !== undefined) {
      add(fuller, own);
      continue;
    }
    // Of two with one last name it is the one who was named last.
    const known =
      last === null
        ? undefined
        : (named(last.at(-1)?.text ?? '') ?? named(joined(last)) ?? byFirstName.get(joined(last)));
    if (name !== null) add(names.get(joined(name)) ?? joined(name), name);
    else if (last !== null && known !== undefined) add(known, last);
    else if (holder !== null) add(holder.text, [holder]);
  }
  return [...people].map(([name, all], id) => ({
    id,
    type: 'person',
    name,
    runs: all,
    gender: genderOf(name),
  }));
}

/** Names by their first names, where nobody else in the article has the same: 'Helder' of 'Helder Evangelista'. */
function onlyOnes(names: readonly string[]): ReadonlyMap<string, string> {
  const firstOf = (name: string): string => name.split(' ', 1)[0] ?? name;
  const count = new Map<string, number>();
  for (const name of names) count.set(firstOf(name), (count.get(firstOf(name)) ?? 0) + 1);
  return new Map(
    names.flatMap((name) => (count.get(firstOf(name)) === 1 ? [[firstOf(name), name] as const] : [])),
  );
}

/** Prepositions with an article within Italian and French names. */
const ELIDED = /^(?:D|L|Dell|Dall|Sant)$/;

/** A last name without the vowels that its cases change: 'Белов' of 'Белова', 'Zawadzk' of 'Zawadzki', 'Malc' of 'Malec'. */
const stemOf = (name: string): string => {
  const stem = name
    .replace(/(?<=\p{L}{2})(?:e|ie)(?=[ckłl]$)/u, '')
    .replace(/[aeiouyąęáéíýůаеёиійоуыьэюяї]{1,3}$/u, '');
  return stem.length < MIN_STEM ? name : stem;
};
const MIN_STEM = 3;
/** Endings of cases have so many letters: 'Zawadzkiego'. */
const LONGEST_ENDING = 4;
/** A word and what is left of it without the last letters: one of them is the stem of an inflected name. */
const shorter = (word: string): string[] =>
  Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)).filter(
    (stem) => stem.length >= MIN_STEM,
  );

const joined = (name: Name): string =>
  name
    .map(({ text }, i) => (i > 0 ? `${ELIDED.test(name[i - 1]?.text ?? '') ? '’' : ' '}${text}` : text))
    .join('');

/** The fullest form of each full name: 'Pedro Sánchez Pérez' for 'Pedro Sánchez' where the article has both. */
function namesOf(full: readonly Name[]): Map<string, string> {
  // From the last to the first in order: longer forms stand right behind the shorter ones that they begin with.
  const fullest = new Map<string, string>();
  let longer = '';
  for (const form of [...new Set(full.map(joined))].sort().reverse()) {
    if (!longer.startsWith(`${form} `)) longer = form;
    fullest.set(form, longer);
  }
  return fullest;
}

/** The stretches of capital words with the particles between them, each without function words at its beginning. */
function runsOf(text: string, all: readonly Word[], lexicon: Lexicon): Run[] {
  const { articles, titles, adverbs, verbs, according, functionWords, epithets } = lexicon;
  const sources = new Set(according.map(([word]) => word));
  const ends = new Set(according.map((phrase) => phrase.at(-1)));
  const runs: Run[] = [];
  let words: Word[] = [];
  let before: Word | undefined;
  let article: Word | undefined;
  const close = (at: number): void => {
    const next = all[at];
    const isLeading = ({ lower }: Word, i: number): boolean =>
      functionWords.has(lower) ||
      titles.has(lower) ||
      adverbs.has(lower) ||
      sources.has(lower) ||
      // 'Wethouder Verkampen', 'O Vereador Helder'
      (epithets.has(lower) && isCapital(words[i + 1]));
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
      isOblique,
    };
    if (from >= 0 && name.length > 0) runs.push({ words: name, ...beside });
    words = [];
  };
  for (const [i, word] of all.entries()) {
    const last = words.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, word.start);
    // 'Irma Dell’Orto'
    const isElided = /^['’]$/.test(gap) && ELIDED.test(last?.text ?? '');
    if (!/^\s?$/.test(gap) && !isElided) close(i);
    const isParticle =
      PARTICLES.has(word.lower) &&
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

/**
 * The part of a run that is somebody's name, or null: a first name and what follows it, alone only where it speaks or has
 * an age; any words behind what somebody is.
 */
function fullName(run: Run, lexicon: Lexicon): Name | null {
  const { words, speaks, hasAge, hasArticle, isOblique, hasRole } = run;
  if (isOblique) return null;
  // 'burmistrz Lwówka Śląskiego': behind an office in the nominative, a name in another case is its town.
  if (hasRole && lexicon.inflected && GENITIVE.test(words.at(-1)?.text ?? '')) return null;
  const first = words.findIndex(
    (word, i) =>
      isFirst(word, lexicon, speaks) &&
      !ELIDED.test(word.text) &&
      !SAINTS.has(words[i - 1]?.lower ?? '') &&
      // 'Italia Viva Irma Rossi'
      !(COUNTRIES.has(words[i - 1]?.lower ?? '') && isFirst(words[i + 1], lexicon, speaks)),
  );
  const unlisted = behindRole(run, lexicon);
  const from = first >= 0 ? first : unlisted < 0 && isSpeaker(run, lexicon) ? 0 : unlisted;
  if (from < 0) return null;
  const isAlone = from === words.length - 1;
  // 'Le Monde' has the name of nobody.
  if (isAlone && !(words.length === 1 && !hasArticle && (speaks || hasAge))) return null;
  const name = words.slice(from, nameEnd(run, from, lexicon));
  const whole = joined(name).toLowerCase();
  const isPlace = !isAlone && (COUNTRIES.has(whole) || CITIES.has(whole));
  return isPlace || name.slice(1).some(isAcronym) ? null : name;
}

const GENITIVE = /(?:iego|ego|ого|его)$/u;

/** Where a name of two words begins behind what somebody is: 'la prefeita Lucimara Dias', 'Einsatzleiter Ngubane Okoro'. */
function behindRole({ words, hasRole }: Run, { capitalRoles, titles }: Lexicon): number {
  const role = capitalRoles === null ? -1 : words.findLastIndex(({ text }) => capitalRoles.test(text));
  const from = words.findIndex(({ lower }, i) => i > role && !titles.has(lower));
  const name = words.slice(from);
  // 'woordvoerder Jip de Haas'
  const isWhole = isCapital(name[0]) && name.every((word) => isCapital(word) || PARTICLES.has(word.lower));
  return (role >= 0 || hasRole) && from >= 0 && name.length > 1 && isWhole ? from : -1;
}

/** '“…”, asegura Yolanda Iribe': two words or more behind a verb of saying are somebody, where no noun has a capital. */
const isSpeaker = ({ words, isSubject }: Run, { capitalRoles, functionWords, epithets }: Lexicon): boolean =>
  capitalRoles === null &&
  isSubject &&
  words.length > 1 &&
  words.length <= MAX_WORDS &&
  isCapital(words[1]) &&
  !ELIDED.test(words[0]?.text ?? '') &&
  words.every(
    (word, i) =>
      (i > 0 && PARTICLES.has(word.lower)) ||
      (!isAcronym(word) &&
        ![functionWords, epithets, COUNTRIES, CITIES, KNOWN_ORGANIZATIONS].some((known) =>
          known.has(word.lower),
        )),
  );

/** Where a name ends that begins at word `first`: where nouns have capitals, behind the first name's one last name. */
function nameEnd({ words, speaks }: Run, first: number, lexicon: Lexicon): number {
  if (lexicon.capitalRoles === null) return Math.min(words.length, first + MAX_WORDS);
  let end = first + 1;
  const goesOn = (word: Word | undefined): boolean =>
    isFirst(word, lexicon, speaks) || !isCapital(word) || /^\p{Lu}\.$/u.test(word?.text ?? '');
  while (end < words.length - 1 && goesOn(words[end])) end++;
  return end + 1;
}

const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);

/**
 * True for a first name that is no function word, nor a country besides, nor a city that is hardly anybody's name, unless
 * it `speaks`. 'Anne-Marie' is one by its first part.
 */
function isFirst(word: Word | undefined, { firstNames, functionWords }: Lexicon, speaks: boolean): boolean {
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

/** The last name that may stand alone: a run of one word, with particles or without, or one behind what somebody is ('Bürgermeister Ohlsen'). */
function lastName({ words, hasArticle }: Run, { capitalRoles }: Lexicon): Name | null {
  const from =
    capitalRoles === null ? 0 : words.slice(0, -1).findLastIndex(({ text }) => capitalRoles.test(text)) + 1;
  const name = words.slice(from);
  // 'der Richter' is no Anna Richter. 'Van der Es' has two particles.
  const isOne =
    name.length > 0 &&
    name.slice(0, -1).every(({ lower, text }) => PARTICLES.has(lower) || ELIDED.test(text));
  return !isOne || (from === 0 && hasArticle) ? null : name;
}

/** Who is named by one word behind an office with its article: 'a prefeita Ceci', 'el ministro Riera'. */
function holderOf({ words, hasOffice }: Run): Word | null {
  const [word, ...more] = words;
  const isOther =
    word === undefined ||
    more.length > 0 ||
    isAcronym(word) ||
    COUNTRIES.has(word.lower) ||
    CITIES.has(word.lower) ||
    word.text.length < SHORTEST_HOLDER;
  return hasOffice && !isOther ? word : null;
}
const SHORTEST_HOLDER = 3;

const genderOf = (name: string): Gender | null => genderOfFirstName(name.split(/[ -]/)[0] ?? name);
