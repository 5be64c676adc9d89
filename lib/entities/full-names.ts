import { stopWords } from '../text/stop-words.ts';
import { isCommon, isEveryday, rarityOf } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import { type Evidence, endsLikeThing, hasAny, TYPE_THRESHOLD, type Typed, UNSURE } from './evidence.ts';
import { isKnownPlace, isSentenceStart, SAINT } from './extent.ts';
import { CITIES, isFirstName } from './gazetteer.ts';
import { bare, ORGANIZATION_WORDS, PLACE_WORDS, ROLE_NOUNS } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { runOf } from './trim/run.ts';

/** Words rarer than this (text/rarity.ts) are no English. */
const HARDLY_A_WORD = 0.99;

/**
 * True where a run's first word has a capital whatever it is: in headings, and where a sentence begins.
 *
 * @param strict whether all words of English count there; else those alone that are no names
 */
export function isCapitalIdle(prose: Prose, { firstToken }: NameRun, strict: boolean): boolean {
  const token = prose.tokens[firstToken];
  const sentence = prose.sentences[token?.sentence ?? -1];
  if (sentence === undefined) return false;
  const isHeading = prose.passages[sentence.paragraph]?.heading ?? false;
  const isWord =
    (strict && rarityOf(bare(token)) < HARDLY_A_WORD) || token?.pos !== 'PROPN' || isEveryday(bare(token));
  return isHeading || (isWord && isSentenceStart(prose, firstToken, sentence.firstToken));
}

/** 'Abeld Malik Labidi', where Yassine Labidi is named: words that are no English before somebody's last name, taken for a body. */
export function isRelative(
  key: string,
  { type, confidence }: Typed,
  evidence: Evidence,
  surnames: ReadonlySet<string | undefined>,
): boolean {
  const words = key.split(' ');
  return (
    type === 'organization' &&
    confidence < UNSURE &&
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    surnames.has(words.at(-1) ?? '') &&
    words.every((word) => word.length > 1 && !isCommon(word)) &&
    !hasAny(evidence, ['the before', 'acronym inside']) &&
    !endsLikeThing(evidence)
  );
}
const MOST_WORDS = 4;

const STOPS = stopWords('en');

/** A last name alone is this surely a person's, where no first name stands before it elsewhere. */
const SURE_PERSON = 0.6;

/**
 * Full names that nothing around them tells, but the last name where it stands alone: 'a tweet from Attahiru Jeka …
 * “We wait,” said Jeka.'
 *
 * @returns those names with the type of their last names
 */
export function lastNamesAlone(
  found: readonly Readonly<{ key: string; best: Typed }>[],
  isIdle: (key: string) => boolean,
): ReadonlyMap<string, Typed> {
  const isPerson = ({ type, confidence }: Typed): boolean =>
    type === 'person' && confidence >= TYPE_THRESHOLD;
  const isAlone = (words: readonly string[], best: Typed): boolean =>
    isPerson(best) &&
    words.length <= MOST_LAST_NAMES &&
    !ROLE_NOUNS.has(words[0] ?? '') &&
    !(words.length > 1 && isFirstName(words[0] ?? ''));
  const alone = new Map(
    found.flatMap(({ key, best }) => (isAlone(key.split(' '), best) ? [[key, best] as const] : [])),
  );
  /** The last name of a full one that also stands alone: 'Peña Nieto' before 'Nieto'. */
  const lastOf = (words: readonly string[]): string | null => {
    for (let many = Math.min(MOST_LAST_NAMES, words.length - 1); many > 0; many--) {
      const last = words.slice(-many).join(' ');
      if (alone.has(last)) return last;
    }
    return null;
  };
  const full = found.flatMap(({ key, best }) => {
    const words = key.split(' ');
    const last = lastOf(words);
    return last === null ? [] : [{ key, words, last, own: best }];
  });
  const known = new Set(full.flatMap(({ last, own }) => (isPerson(own) ? [last] : [])));
  return new Map(
    full.flatMap(({ key, words, last }) => {
      const best = alone.get(last);
      const given = words.at(-last.split(' ').length - 1) ?? '';
      const isGiven = isFirstName(given) && !ROLE_NOUNS.has(given);
      const isSure = isGiven || (best?.confidence ?? 0) >= SURE_PERSON;
      const isName =
        isSure &&
        !known.has(last) &&
        !isKnownPlace(last) &&
        !isKnownPlace(key) &&
        !SAINT.test(words[0] ?? '') &&
        !isIdle(key) &&
        !STOPS.has(words[0] ?? '') &&
        !/^i['’]/.test(key) &&
        !words.some((word) => word === 'of' || ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word));
      return best !== undefined && isName ? [[key, best]] : [];
    }),
  );
}
/** Spanish last names have two words. */
const MOST_LAST_NAMES = 2;

/** Words rarer than this before a first name are names themselves. */
const RARE = 0.85;
/** 'Beijinger Robert Zhaolin', 'Pollster Avi Deganin' without what stands before the first name. */
export function fromFirstName(prose: Prose, run: NameRun): NameRun {
  const { firstToken, endToken, titles, leading } = run;
  const names = prose.tokens.slice(firstToken, endToken - 1).map(bare);
  const given = names.findIndex((name) => isFirstName(name));
  const at = given < 0 && names.length > 1 && ROLE_NOUNS.has(names[0] ?? '') ? 1 : given;
  const isName = names
    .slice(0, at)
    .some((name) => rarityOf(name) > RARE && !ROLE_NOUNS.has(name) && !CITIES.has(name.replace(/e?r$/, '')));
  return at > 0 && !isName ? runOf(prose, firstToken + at, endToken, titles, leading) : run;
}

/** First names that one person of the article has, and nothing else is called by: 'Nicole', where Nicole Nichterwein is named. */
export function onlyFirstNames(people: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [first = ''] of people) counts.set(first, (counts.get(first) ?? 0) + 1);
  const isOnly = (name: string): boolean => isFirstName(name) && !isKnownPlace(name) && !isEveryday(name);
  return new Set([...counts].flatMap(([name, count]) => (count === 1 && isOnly(name) ? [name] : [])));
}
