import { stopWords } from '../text/stop-words.ts';
import { rarityOf } from '../text/terms.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { isCapital } from './capitals.ts';
import {
  CITIES,
  COUNTRIES,
  countryOfDemonym,
  isFirstName,
  STATE_ABBREVIATIONS,
  STATES,
} from './gazetteer.ts';
import {
  AWARD_HEADS,
  bare,
  CAUSE_HEADS,
  ENDS_COMPANY,
  EVERYDAY_PLACES,
  KNOWN_ORGANIZATIONS,
  NAME_BEGINNINGS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  POSSESSIVE_BRANDS,
  ROLE_NOUNS,
  SECOND_NOUNS,
  SPEECH_VERBS,
  TITLES,
} from './lexicon.ts';
import { isMonthBehindName, isNamedLikeMonth } from './month-names.ts';

const stops = stopWords('en');
/** A word of capitals alone. */
export const ALL_CAPITALS = /^[\p{Lu}\d.&'’-]{2,}$/u;
/** Finite forms of speech verbs: a name, not a modifier, stands before them. */
const SPEAKS = /ed$|^(?:said|says|told|tells|wrote|writes)$/;
/** True for such a verb. */
export const speaks = (token: Token | undefined): boolean =>
  token !== undefined && SPEAKS.test(token.lower) && SPEECH_VERBS.has(token.lower);

/** 'MPs', 'GPs': an abbreviation of many, and nobody's name. */
const ABBREVIATED_MANY = /^\p{Lu}{2,4}s$/u;

const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'at', 'az', 'an']);

/** Where the 'al-Qaeda' that begins at `i` ends, or null. */
export function arabicEnd(prose: Prose, i: number, limit: number): number | null {
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

/** True for the countries, states and cities of the gazetteer, in lower case. */
export const isKnownPlace = (name: string): boolean =>
  CITIES.has(name) || STATES.has(name) || COUNTRIES.has(name);

/** The same without those that are words of every day besides: 'Mobile phones', 'Reading habits'. */
export const isSurelyPlace = (name: string): boolean => isKnownPlace(name) && !EVERYDAY_PLACES.has(name);

/** Where a known place of two words ends that begins at `i` ('The Hague', 'New York'), or null. */
export function placeEnd(prose: Prose, i: number, limit: number): number | null {
  const first = prose.tokens[i];
  const second = i + 1 < limit ? prose.tokens[i + 1] : undefined;
  if (first === undefined || second === undefined || !isCapital(first) || !isCapital(second)) return null;
  return isKnownPlace(`${first.lower} ${second.lower}`) ? i + 2 : null;
}

/** True where token `i` of a sentence can begin a name. `usual` are the words that the article has in lower case too. */
export function startsName(
  prose: Prose,
  i: number,
  sentenceStart: number,
  usual: ReadonlySet<string>,
): boolean {
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
  if (
    NOT_NAMES.has(word) &&
    !beginsName &&
    !acronym &&
    !isNamedLikeMonth(prose, i) &&
    !isInitial(prose, i) &&
    !beginsBody(prose, i)
  )
    return false;
  // 'Dekalb, Ill.', 'West Palm Beach, FL': the town's name says it; quarters are times.
  if (prose.tokens[i - 1]?.text === ',' && STATE_ABBREVIATIONS.has(token.text.replace(/\.$/, '')))
    return false;
  if (/^Q[1-4]$/.test(token.text)) return false;
  if (isTicker(prose.text, token)) return false;
  if (ABBREVIATED_MANY.test(token.text)) return false;
  // 'ML: The instruments.': who speaks in an interview.
  if (
    prose.tokens[i + 1]?.text === ':' &&
    /^\p{Lu}{1,3}$/u.test(token.text) &&
    !KNOWN_ORGANIZATIONS.has(word)
  )
    return false;
  if (!isSentenceStart(prose, i, sentenceStart)) return true;
  // 'A. Dale run out 16', though not 'A. Introduction' with nothing behind it.
  if (isInitial(prose, i) && prose.tokens[i + 2]?.sentence === token.sentence) return true;
  // 'Will Brandt resign?'
  if (word === 'will' && asks(prose, token.sentence)) return false;
  if (isSurelyPlace(token.lower) || isFirstName(word))
    return !usual.has(word) || (following !== undefined && isCapital(following));
  // 'Like Gubashev, he …', 'About Northgate Foods'
  if (stops.has(word) && !beginsName) return false;
  if (usual.has(word)) return following !== undefined && isCapital(following) && TITLES.has(word);
  // '“…,” Lynch said': whatever else the word may be, it speaks.
  if (speaks(following)) return true;
  // 'Northgate Foods makes soups.'
  if (
    following !== undefined &&
    isCapital(following) &&
    !NOT_NAMES.has(bare(following)) &&
    rarityOf(word) > RARE
  )
    return true;
  return (
    token.pos === 'PROPN' ||
    (following !== undefined && isCapital(following) && following.pos === 'PROPN') ||
    (ALL_CAPITALS.test(token.text) && token.text.length <= 5)
  );
}

/** '(HSC.O)', '(.SPNY)': what a share or an index is called at the exchange. */
const isTicker = (text: string, { start, end }: Token): boolean =>
  (/\([A-Za-z]{3,8} ?: ?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s?[),;]/.test(text.slice(end, end + 2))) ||
  (/^ ?: ?[A-Z.]{1,6}[),;]/.test(text.slice(end, end + 10)) && text.charAt(start - 1) === '(') ||
  /\(\.$/.test(text.slice(start - 2, start)) ||
  (text.charAt(start - 1) === '(' && /^\.[A-Z]{1,2}\)/.test(text.slice(end, end + 4)));

/** Words rarer in English than this (text/rarity.ts) have a capital before another because they are a name. */
const RARE = 0.85;
function asks({ sentences, tokens }: Prose, sentence: number): boolean {
  const end = sentences[sentence]?.endToken ?? 0;
  return tokens[end - 1]?.text === '?' || tokens[end - 2]?.text === '?';
}

/** True where a capital says nothing: at a sentence's beginning, also behind an opening mark. */
export function isSentenceStart(prose: Prose, i: number, sentenceStart: number): boolean {
  if (i === sentenceStart) return true;
  const before = prose.tokens[i - 1];
  return (
    before !== undefined &&
    /^["“”‘'«(—–:*•-]+$/.test(before.text) &&
    (i - 1 === sentenceStart || /^["“‘«:]+$/.test(before.text))
  );
}

/** The end of the run when it goes on at `end`, else `end`. */
export function extended(prose: Prose, first: number, end: number, limit: number): number {
  const token = prose.tokens[end];
  const previous = prose.tokens[end - 1];
  if (token === undefined || previous === undefined) return end;
  if (isCapital(token)) {
    if (ABBREVIATED_MANY.test(token.text)) return end;
    const initial =
      token.text.length === 1 ||
      isInitial(prose, end) ||
      isNamedLikeMonth(prose, end) ||
      isMonthBehindName(prose, end);
    const known = KNOWN_ORGANIZATIONS.has(`${bare(previous)} ${bare(token)}`);
    if (NOT_NAMES.has(bare(token)) && !initial && !known) return end;
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
  // 'St. John’s Hospital'
  if (SAINT.test(prose.tokens[first]?.lower ?? '') && /^['’]s$/.test(token.text) && isCapital(after))
    return end + 2;
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
    (ORGANIZATION_HEADS.has(head.lower) || PLACE_WORDS.has(head.lower) || AWARD_HEADS.has(head.lower))
  )
    return NOT_NAMES.has(bare(after)) ? end : end + 2;
  if (token.lower === 'of' && end - first === 1 && isTitleHead(prose, first)) return end + 2;
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
  // 'House Ways and Means Committee', 'Weldon Refining and Marketing Co'
  if (
    token.lower === 'and' &&
    (BUSINESS.test(after.lower) || SECOND_NOUNS.has(after.lower)) &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond) &&
    ENDS_COMPANY.has(bare(beyond))
  )
    return end + 3;
  if (
    token.lower === 'and' &&
    end - first >= 1 &&
    ORGANIZATION_WORDS.has(after.lower) &&
    ORGANIZATION_HEADS.has(prose.tokens[first]?.lower ?? '')
  )
    return end + 2;
  return end;
}

/** Words more frequent in English than this (text/rarity.ts) are nouns that titles of works and events begin with. */
const COMMON_NOUN = 0.8;
/** The same for those that are first names besides: 'Ring of Gold'. */
const EVERYDAY_NOUN = 0.7;
/** 'Wings of Brass', 'the Battle of Hastings', though not 'the Mayor of Dunmore' or 'Critics of Labour'. */
function isTitleHead(prose: Prose, i: number): boolean {
  const token = prose.tokens[i];
  const word = bare(token);
  const one = word.replace(/s$/, '');
  return (
    !isSentenceStart(prose, i, prose.sentences[token?.sentence ?? -1]?.firstToken ?? i) &&
    rarityOf(word) < COMMON_NOUN &&
    ![TITLES, ROLE_NOUNS, ORGANIZATION_WORDS].some((words) => words.has(word) || words.has(one)) &&
    !(isFirstName(word) && rarityOf(word) > EVERYDAY_NOUN) &&
    !isKnownPlace(word)
  );
}

/** True where a run is an organisation for something: another thing may follow behind 'and'. */
const hasCause = (prose: Prose, first: number, end: number): boolean =>
  prose.tokens
    .slice(first, end)
    .some((t, k) => t.lower === 'for' && CAUSE_HEADS.has(prose.tokens[first + k - 1]?.lower ?? ''));

/** What companies do, as it stands in their names. */
const BUSINESS = /^\p{L}{3,}ing$/u;

/** Words of a body's or place's name are no more than this. */
const MOST_OF_BODY = 5;

/** 'Russian Federation', 'English Channel', 'French Communist Party': a language's name that begins one of a body or place. */
function beginsBody({ tokens }: Prose, i: number): boolean {
  if (countryOfDemonym(bare(tokens[i])) === null) return false;
  const behind = tokens.slice(i + 1, i + MOST_OF_BODY).findIndex((token) => !isCapital(token));
  const end = behind < 0 ? i + MOST_OF_BODY : i + 1 + behind;
  const last = bare(tokens[end - 1]);
  return end > i + 1 && (ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last));
}

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

/** What the names of saints begin with, and of the hospitals, towns and churches that have them. */
export const SAINT = /^(?:st\.?|saint)$/;

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
