import { keeping } from '../../text/keeping.ts';
import type { Prose } from '../../text/tokens.ts';
import { CITIES } from '../gazetteer.ts';
import type { Cluster } from '../merge.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital, nameRun, type Word, wordsOf } from './words.ts';

/** Names of places have so many words at most: 'Bosnia y Herzegovina'. */
const MAX_WORDS = 4;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** What news shortens that is no body, in any of the languages. */
const NO_BODIES: ReadonlySet<string> = new Set(
  'fc sv sc ac as ong ngo npo oi tv pc cd dvd dna adn dns pib iva tva mwst lkw pkw wc ki ia ai covid ufo ceo pdg gps sms usb pdf led suv vip faq eur usd gmt mez cet utc ps ok dj nr tel fax max min hd nft bip pil pkb bnp hdp hpv hiv vih sida kfz akw ice tgv ave'.split(
    ' ',
  ),
);
/** Regions of Unicode's data that are bodies, and its codes for tests. */
const BODIES = ['EU', 'UN'];
const NO_COUNTRIES: ReadonlySet<string> = new Set([...BODIES, 'EZ', 'QO', 'XA', 'XB', 'ZZ']);

type Names = Readonly<{ countries: ReadonlySet<string>; bodies: ReadonlySet<string> }>;

/** The names of countries, and of the two unions of them, in a language and in lower case (Unicode CLDR). */
const namesIn = keeping((language): Names => {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  const named = (code: string): string[] => styles.flatMap((names) => names.of(code)?.toLowerCase() ?? []);
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return {
    countries: new Set(codes.filter((code) => !NO_COUNTRIES.has(code)).flatMap(named)),
    bodies: new Set(BODIES.flatMap(named)),
  };
});

/** A name in the text that may be a place or a body, and whether what stands beside it says so. */
type Candidate = Readonly<{ type: 'place' | 'organization'; words: readonly Word[]; isSure: boolean }>;

/**
 * The places and bodies of an article in another language than English, as far as they are evident: countries, cities
 * where something is, abbreviations of bodies with an article or a verb of saying.
 *
 * @param passages the words of each
 * @param language ISO 639-1
 * @param people whose names hold no others: 'Israel Gómez'
 */
export function findThings(
  prose: Prose,
  passages: readonly Word[][],
  lexicon: Lexicon,
  language: string,
  people: readonly Cluster[],
): Cluster[] {
  const taken = new Set(
    people.flatMap(({ runs }) =>
      runs.flatMap(({ start, end }) =>
        wordsOf(prose.text, start, end, lexicon.abbreviated).map((word) => word.start),
      ),
    ),
  );
  const candidates = passages
    .flatMap((words) => candidatesIn(words, lexicon, namesIn(language)))
    .filter(({ words: [first] }) => first !== undefined && !taken.has(first.start));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.words.map(({ text }) => text).join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(candidate);
  }
  return [...groups].flatMap(([name, all], id) => {
    const sure = all.find(({ isSure }) => isSure);
    if (sure === undefined) return [];
    const runs = all.map(({ words }) => nameRun(prose, words));
    return [{ id, type: sure.type, name, runs, gender: null }];
  });
}

function candidatesIn(words: readonly Word[], lexicon: Lexicon, names: Names): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const candidate = isCapital(words[i]) ? candidateAt(words, i, lexicon, names) : null;
    if (candidate === null) continue;
    found.push(candidate);
    i += candidate.words.length - 1;
  }
  return found;
}

function candidateAt(
  words: readonly Word[],
  i: number,
  lexicon: Lexicon,
  { countries, bodies }: Names,
): Candidate | null {
  const { articles, cities, verbs, where } = lexicon;
  const [before, next] = [words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? ''];
  for (let length = MAX_WORDS; length > 0; length--) {
    const name = words.slice(i, i + length);
    const whole = name.map(({ lower }) => lower).join(' ');
    // Behind or before another capital it is part of a longer name: 'Air France', 'Bremen-Nord'.
    if (name.length < length || isPart(words, i, length, lexicon)) continue;
    // The Isle of Man is 'Man' in Norwegian, and so is 'one'.
    if (lexicon.pronouns.has(whole) || lexicon.functionWords.has(whole)) continue;
    if (bodies.has(whole)) return { type: 'organization', words: name, isSure: true };
    if (countries.has(whole)) return { type: 'place', words: name, isSure: true };
    if (cities.has(whole) || CITIES.has(whole))
      return { type: 'place', words: name, isSure: where.has(before) };
  }
  const word = words[i];
  const isBody =
    word !== undefined &&
    ACRONYM.test(word.text) &&
    !NO_BODIES.has(word.lower) &&
    !isPart(words, i, 1, lexicon);
  if (!isBody) return null;
  const isSure = [before, next].some((beside) => verbs.has(beside)) || articles.has(before);
  return { type: 'organization', words: [word], isSure };
}

/** True where a capital word stands right before or behind that is no article or preposition. */
function isPart(words: readonly Word[], i: number, length: number, { functionWords }: Lexicon): boolean {
  const [before, first, last, next] = [words[i - 1], words[i], words[i + length - 1], words[i + length]];
  const touches = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && b.start - a.end <= 1;
  const isName = (word: Word | undefined): boolean =>
    isCapital(word) && !functionWords.has(word?.lower ?? '');
  return (isName(before) && touches(before, first)) || (isName(next) && touches(last, next));
}
