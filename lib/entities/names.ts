import { rarity } from '../text/rarity.ts';
import { stemOf } from '../text/terms.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { isCapital, styledPassages, wordsInLowerCase } from './capitals.ts';
import {
  CITIES,
  COUNTRIES,
  countryOfDemonym,
  isFirstName,
  STATE_ABBREVIATIONS,
  STATES,
} from './gazetteer.ts';
import {
  AFFILIATIONS,
  bare,
  CAUSE_HEADS,
  KNOWN_ORGANIZATIONS,
  NAME_BEGINNINGS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  POSSESSIVE_BRANDS,
  SPEECH_VERBS,
  TITLE_WORDS,
  TITLES,
} from './lexicon.ts';

/** A stretch of the text that may name somebody or something. Tokens are a half-open range of the prose's tokens. */
export type NameRun = Readonly<{
  firstToken: number;
  endToken: number;
  text: string;
  start: number;
  end: number;
  titles: readonly string[];
  leading: readonly string[];
}>;

const ALL_CAPITALS = /^[\p{Lu}\d.&'’-]{2,}$/u;
/** Finite forms of speech verbs: a name, not a modifier, stands before them. */
const SPEAKS = /ed$|^(?:said|says|told|tells|wrote|writes)$/;

/**
 * The name runs of an article: words with capitals that stand together, with the particles and 'of' inside names,
 * without the titles and demonyms before them. In styled passages only names known from elsewhere count.
 */
export function findNames(prose: Prose): NameRun[] {
  const styled = styledPassages(prose);
  const usual = wordsInLowerCase(prose);
  const runs: NameRun[] = [];
  const known = new Set<string>();
  for (const sentence of prose.sentences) {
    if (!styled[sentence.paragraph])
      runs.push(...runsOf(prose, sentence.firstToken, sentence.endToken, usual));
  }
  const sure = withoutCommonWords(prose, runs);
  for (const run of sure) {
    known.add(key(run.text));
    if (run.endToken - run.firstToken > 1) known.add(prose.tokens[run.endToken - 1]?.lower ?? '');
  }
  for (const sentence of prose.sentences) {
    if (styled[sentence.paragraph])
      sure.push(...knownRuns(prose, sentence.firstToken, sentence.endToken, known));
  }
  return sure.sort((a, b) => a.start - b.start);
}

/** Words more frequent than this in English (text/rarity.ts) aren't names for the capital of a sentence's beginning alone. */
const COMMON = 0.6;
/** Short words in capitals are shouted more often than abbreviations: 'OUT', 'LOW'. */
const SHOUTED_LENGTH = 4;

/** Leaves out single everyday words that stand with a capital only where a sentence begins, or are shouted. */
function withoutCommonWords(prose: Prose, runs: readonly NameRun[]): NameRun[] {
  const single = (run: NameRun): boolean => run.endToken - run.firstToken === 1;
  const opens = (run: NameRun): boolean => {
    const sentence = prose.sentences[prose.tokens[run.firstToken]?.sentence ?? 0];
    return run.titles.length === 0 && isSentenceStart(prose, run.firstToken, sentence?.firstToken ?? 0);
  };
  const elsewhere = new Set(
    runs.flatMap((run) => (single(run) && opens(run) ? [] : run.text.toLowerCase().split(/\s+/))),
  );
  return runs.filter((run) => {
    const word = run.text.toLowerCase().replace(/\.$/, '');
    if (!single(run) || isKnown(word)) return true;
    const common = rarity(stemOf(word)) < COMMON;
    const shouted = ALL_CAPITALS.test(run.text) && run.text.length <= SHOUTED_LENGTH;
    return !common || (!shouted && elsewhere.has(word));
  });
}

/** Countries, states, cities, first names and the best known organisations. */
const isKnown = (word: string): boolean =>
  COUNTRIES.has(word) ||
  STATES.has(word) ||
  CITIES.has(word) ||
  KNOWN_ORGANIZATIONS.has(word) ||
  isFirstName(word);

const key = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Longer rows of capitals are no name, and would be looked at again at each of their words. */
const MAX_TOKENS = 24;

function runsOf(prose: Prose, from: number, to: number, usual: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  let i = from;
  while (i < to) {
    // Most words are neither, and end the matter here.
    const token = prose.tokens[i];
    if (token === undefined || !(isCapital(token) || prose.tokens[i + 1]?.text === '-')) {
      i++;
      continue;
    }
    const known = placeEnd(prose, i, to) ?? arabicEnd(prose, i, to);
    if (known === null && !startsName(prose, i, from, usual)) {
      i++;
      continue;
    }
    let end = known ?? i + 1;
    while (end < to && end - i < MAX_TOKENS) {
      const next = extended(prose, i, end, to);
      if (next === end) break;
      end = next;
    }
    runs.push(...trimmed(prose, i, end));
    i = end;
  }
  return runs;
}

const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'at', 'az', 'an']);

/** Where the 'al-Qaeda' that begins at `i` ends, or null. */
function arabicEnd(prose: Prose, i: number, limit: number): number | null {
  const [article, hyphen, name] = [prose.tokens[i], prose.tokens[i + 1], prose.tokens[i + 2]];
  const joined = prose.tokens[i - 1]?.text === '-' && prose.tokens[i - 1]?.end === article?.start;
  return article !== undefined &&
    name !== undefined &&
    !joined &&
    i + 2 < limit &&
    hyphen?.text === '-' &&
    ARABIC_ARTICLES.has(article.lower) &&
    article.end === hyphen.start &&
    hyphen.end === name.start &&
    isCapital(name)
    ? i + 3
    : null;
}

const isKnownPlace = (name: string): boolean => CITIES.has(name) || STATES.has(name) || COUNTRIES.has(name);

/** Where a known place of several words ends that begins at `i` ('The Hague', 'New York'), or null. */
function placeEnd(prose: Prose, i: number, limit: number): number | null {
  const first = prose.tokens[i];
  const second = i + 1 < limit ? prose.tokens[i + 1] : undefined;
  if (first === undefined || second === undefined || !isCapital(first) || !isCapital(second)) return null;
  const two = `${first.lower} ${second.lower}`;
  const third = i + 2 < limit ? prose.tokens[i + 2] : undefined;
  if (third !== undefined && isCapital(third) && isKnownPlace(`${two} ${third.lower}`)) return i + 3;
  return isKnownPlace(two) ? i + 2 : null;
}

function startsName(prose: Prose, i: number, sentenceStart: number, usual: ReadonlySet<string>): boolean {
  const token = prose.tokens[i];
  if (token === undefined || !isCapital(token)) return false;
  const word = bare(token);
  const following = prose.tokens[i + 1];
  const beginsName =
    NAME_BEGINNINGS.has(word) &&
    following !== undefined &&
    isCapital(following) &&
    !NOT_NAMES.has(bare(following));
  // 'WHO' in a text that isn't set in capitals is no pronoun.
  const acronym = ALL_CAPITALS.test(token.text) && token.text.length > 2 && KNOWN_ORGANIZATIONS.has(word);
  if (NOT_NAMES.has(word) && !beginsName && !acronym) return false;
  // 'Dekalb, Ill.', 'West Palm Beach, FL': the town's name says it; quarters are times.
  if (prose.tokens[i - 1]?.text === ',' && STATE_ABBREVIATIONS.has(token.text.replace(/\.$/, '')))
    return false;
  if (/^Q[1-4]$/.test(token.text)) return false;
  if (!isSentenceStart(prose, i, sentenceStart)) return true;
  if (COUNTRIES.has(token.lower) || STATES.has(token.lower) || CITIES.has(token.lower) || isFirstName(word))
    return !usual.has(word) || (following !== undefined && isCapital(following));
  if (usual.has(word)) return following !== undefined && isCapital(following) && TITLES.has(word);
  // '“…,” Lynch said': whatever else the word may be, it speaks.
  if (following !== undefined && SPEAKS.test(following.lower) && SPEECH_VERBS.has(following.lower))
    return true;
  return (
    token.pos === 'PROPN' ||
    (following !== undefined && isCapital(following) && following.pos === 'PROPN') ||
    (ALL_CAPITALS.test(token.text) && token.text.length <= 5)
  );
}

function isSentenceStart(prose: Prose, i: number, sentenceStart: number): boolean {
  if (i === sentenceStart) return true;
  const before = prose.tokens[i - 1];
  return (
    before !== undefined &&
    /^["“”‘'«(—–:*•-]+$/.test(before.text) &&
    (i - 1 === sentenceStart || /^["“‘«:]+$/.test(before.text))
  );
}

/** The end of the run when it goes on at `end`, else `end`. */
function extended(prose: Prose, first: number, end: number, limit: number): number {
  const token = prose.tokens[end];
  const previous = prose.tokens[end - 1];
  if (token === undefined || previous === undefined) return end;
  if (isCapital(token)) {
    if (NOT_NAMES.has(bare(token)) && token.text.length > 1 && !isInitial(prose, end)) return end;
    // After a full stop a capital is a new sentence's, unless the stop ends an initial or a title.
    return /\.$/.test(previous.text) &&
      !/^(?:\p{Lu}|\p{Lu}\p{L}{1,4})\.$/u.test(previous.text) &&
      !/^(?:\p{Lu}\.){2,}$/u.test(previous.text)
      ? end
      : end + 1;
  }
  const arabic = arabicEnd(prose, end, limit);
  if (arabic !== null) return arabic;
  const after = prose.tokens[end + 1];
  if (after === undefined || end + 1 >= limit) return end;
  if (token.text === '-' && isHyphened(prose, first, end)) return end + 2;
  // 'Inzamam-ul-Haq'
  if (token.text === '-' && ARABIC_ARTICLES.has(after.lower) && prose.tokens[end + 2]?.text === '-') {
    const name = prose.tokens[end + 3];
    if (name !== undefined && end + 3 < limit && isCapital(name) && token.end === after.start) return end + 4;
  }
  // 'the burgers of McDonald’s'
  if (end - first === 1 && /^['’]s$/.test(token.text) && POSSESSIVE_BRANDS.has(previous.lower))
    return end + 1;
  // 'Felix von der Osten', 'Juan de la Cruz'
  const beyond = prose.tokens[end + 2];
  if (
    NAME_PARTICLES.has(token.lower) &&
    NAME_PARTICLES.has(after.lower) &&
    !isCapital(after) &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond)
  )
    return end + 3;
  if (!isCapital(after)) return end;
  if (token.text === '&') return end + 2;
  if (NAME_PARTICLES.has(token.lower) && !NOT_NAMES.has(bare(after))) return end + 2;
  const head = prose.tokens[end - 1];
  if (
    token.lower === 'of' &&
    head !== undefined &&
    (ORGANIZATION_HEADS.has(head.lower) || PLACE_WORDS.has(head.lower))
  )
    return NOT_NAMES.has(bare(after)) ? end : end + 2;
  // 'Organization for Economic Co-operation and Development', 'Council on Foreign Relations'
  if (token.lower === 'in' && after.lower === 'europe' && hasCause(prose, first, end)) return end + 2;
  if (/^(?:for|on|against)$/.test(token.lower) && CAUSE_HEADS.has(head?.lower ?? ''))
    return NOT_NAMES.has(bare(after)) ? end : end + 2;
  if (
    token.lower === 'and' &&
    hasCause(prose, first, end) &&
    !isFirstName(after.lower) &&
    !isKnownPlace(after.lower)
  )
    return end + 2;
  if (token.lower === 'of' && after.lower === 'the' && ORGANIZATION_HEADS.has(head?.lower ?? '')) return end;
  if (
    token.lower === 'and' &&
    end - first >= 1 &&
    ORGANIZATION_WORDS.has(after.lower) &&
    ORGANIZATION_HEADS.has(prose.tokens[first]?.lower ?? '')
  )
    return end + 2;
  return end;
}

/** True where a run is an organisation for something: another thing may follow behind 'and'. */
const hasCause = (prose: Prose, first: number, end: number): boolean =>
  prose.tokens
    .slice(first, end)
    .some((t, k) => t.lower === 'for' && CAUSE_HEADS.has(prose.tokens[first + k - 1]?.lower ?? ''));

/** The 'A.' of 'Julie A. Brandt', a word of English besides: a name goes on behind it. */
function isInitial(prose: Prose, i: number): boolean {
  const [token, after] = [prose.tokens[i], prose.tokens[i + 1]];
  return (
    token !== undefined &&
    after !== undefined &&
    /^\p{Lu}\.$/u.test(token.text) &&
    isCapital(after) &&
    !NOT_NAMES.has(bare(after))
  );
}

/** What hyphens join to a name without being part of it: 'the Vienna-based office'. */
const HYPHENED =
  /^(?:based|led|backed|born|wide|era|style|elect|like|owned|run|only|made|bound|born|area|to)$/;
/** The second half of a Korean or Chinese first name is a short syllable: 'Ban Ki-moon'. */
const SYLLABLE = /^\p{Ll}{2,5}$/u;

/** 'Jean-Marc', 'Ki-moon': a hyphen without blanks that joins two parts of a name, not two places. */
function isHyphened(prose: Prose, first: number, hyphen: number): boolean {
  const [before, token, after] = [prose.tokens[hyphen - 1], prose.tokens[hyphen], prose.tokens[hyphen + 1]];
  if (before === undefined || token === undefined || after === undefined) return false;
  if (before.end !== token.start || token.end !== after.start) return false;
  if (COUNTRIES.has(before.lower) || COUNTRIES.has(after.lower) || !/^\p{Lu}\p{Ll}/u.test(before.text))
    return false;
  if (isCapital(after)) return /^\p{Lu}\p{Ll}/u.test(after.text) && !NOT_NAMES.has(bare(after));
  return hyphen - first >= 2 && SYLLABLE.test(after.text) && !HYPHENED.test(after.text);
}

/** Takes titles, demonyms and affiliations off a run's front, and cuts it where two names touch. */
function trimmed(prose: Prose, first: number, stopAt: number): NameRun[] {
  if (stopAt - first > 1 && placeEnd(prose, first, stopAt) === stopAt)
    return [runOf(prose, first, stopAt, [], [])];
  const title = innerTitle(prose, first, stopAt);
  if (title !== null)
    return [...trimmed(prose, first, title), ...(title + 1 < stopAt ? trimmed(prose, title, stopAt) : [])];
  // 'Prime Minister of Belarus Roman Golovchenko': a place or body, then a person's first name.
  const touching = prose.tokens
    .slice(first + 1, stopAt - 1)
    .findIndex(
      (t, k) =>
        endsOtherName(prose.tokens[first + k]) &&
        (isFirstName(bare(t)) ||
          (stopAt - first - k === 3 &&
            t.lower !== 'of' &&
            !ORGANIZATION_WORDS.has(bare(t)) &&
            !isOrganizationWord(bare(prose.tokens[stopAt - 1])))),
    );
  if (touching >= 0)
    return [...trimmed(prose, first, first + 1 + touching), ...trimmed(prose, first + 1 + touching, stopAt)];
  const end = stopAt;
  let from = first;
  const titles: string[] = [];
  const leading: string[] = [];
  while (from < end - 1) {
    const token = prose.tokens[from];
    const next = prose.tokens[from + 1];
    if (token === undefined || next === undefined) break;
    const word = bare(token);
    const lastWord = bare(prose.tokens[end - 1]);
    const organization = ORGANIZATION_WORDS.has(lastWord) || PLACE_WORDS.has(lastWord);
    const adjective = countryOfDemonym(word) !== null || AFFILIATIONS.has(word);
    // 'National Bank of Poland', though 'national' stands in titles too.
    if (ORGANIZATION_HEADS.has(bare(next)) && !PERSON_TITLES.has(word)) break;
    const isTitle = TITLES.has(word) || (TITLE_WORDS.has(word) && isTitleWord(bare(next)));
    if (isTitle && !(organization && !isFirstName(bare(next)))) titles.push(word);
    // 'Lieutenant-Colonel'
    else if (token.text === '-' && titles.length > 0 && TITLES.has(bare(next))) {
      from++;
      continue;
    } else if (adjective && (TITLES.has(bare(next)) || isFirstName(bare(next)))) leading.push(word);
    else break;
    from++;
  }
  const last = prose.tokens[from];
  if (last === undefined || (end - from === 1 && isNoName(bare(last)) && !/^\p{Lu}{3,}$/u.test(last.text)))
    return [];
  return [runOf(prose, from, end, titles, leading)];
}

function runOf(
  prose: Prose,
  firstToken: number,
  endToken: number,
  titles: readonly string[],
  leading: readonly string[],
): NameRun {
  const start = prose.tokens[firstToken]?.start ?? 0;
  const end = prose.tokens[endToken - 1]?.end ?? start;
  return { firstToken, endToken, text: prose.text.slice(start, end), start, end, titles, leading };
}

/**
 * Where the titles begin that part a run in two: 'Security Council President Tono Eitel' is an organisation and a person,
 * and so is 'Detroit Police Chief James Craig'. Behind a first name a title is a last name: 'Julie Bishop'.
 */
function innerTitle(prose: Prose, first: number, stopAt: number): number | null {
  for (let i = first + 1; i < stopAt; i++) {
    const [before, token, after] = [prose.tokens[i - 1], prose.tokens[i], prose.tokens[i + 1]];
    if (token === undefined || before === undefined || before.lower === 'of' || isFirstName(before.lower))
      continue;
    const named = after !== undefined && i + 1 < stopAt && isFirstName(bare(after));
    const inside = named && TITLES.has(bare(token)) && !/^st\.?$|^saint$/.test(token.lower);
    if (!PERSON_TITLES.has(bare(token)) && !inside) continue;
    // 'Burger King', 'Dairy Queen': not everybody of that name reigns somewhere.
    if (i + 1 === stopAt && NOBILITY.has(bare(token)) && countryOfDemonym(before.lower) === null) return null;
    let from = i;
    while (from > first && isTitleWord(bare(prose.tokens[from - 1]))) from--;
    // Titles in front are taken off elsewhere.
    if (from > first) return from;
  }
  return null;
}
const isTitleWord = (word: string): boolean => TITLES.has(word) || TITLE_WORDS.has(word);
const NOBILITY: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'lord', 'lady']);

const isOrganizationWord = (word: string): boolean =>
  ORGANIZATION_WORDS.has(word) || ORGANIZATION_HEADS.has(word);

function endsOtherName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COUNTRIES.has(token.lower) ||
      STATES.has(token.lower) ||
      /^(?:state|states|party|council|committee|ministry|department|university|union|parliament|senate)$/.test(
        token.lower,
      ))
  );
}

function isNoName(word: string): boolean {
  return (
    NOT_NAMES.has(word) ||
    TITLES.has(word) ||
    AFFILIATIONS.has(word) ||
    (countryOfDemonym(word) !== null && !COUNTRIES.has(word)) ||
    /^\p{L}$/u.test(word)
  );
}

/** In styled passages: the longest stretches that are names elsewhere in the article, or places. */
function knownRuns(prose: Prose, from: number, to: number, known: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = from; i < to; i++) {
    const first = prose.tokens[i];
    if (first === undefined || !isCapital(first)) continue;
    const { start } = first;
    for (let end = Math.min(to, i + 4); end > i; end--) {
      const stop = prose.tokens[end - 1]?.end ?? 0;
      const text = prose.text.slice(start, stop);
      const folded = key(text);
      if (!(known.has(folded) || COUNTRIES.has(folded) || STATES.has(folded) || CITIES.has(folded))) continue;
      if (end - i === 1 && (isNoName(folded) || text.length < 3)) continue;
      runs.push({ firstToken: i, endToken: end, text, start, end: stop, titles: [], leading: [] });
      i = end - 1;
      break;
    }
  }
  return runs;
}
