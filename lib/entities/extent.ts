import { stopWords } from '../text/stop-words.ts';
import { rarityOf } from '../text/terms.ts';
import { isPossessive, type Prose, type Token } from '../text/tokens.ts';
import { isNamedLikeDay, isNamedLikeMonth } from './calendar-names.ts';
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
  bare,
  EVERYDAY_PLACES,
  KNOWN_ORGANIZATIONS,
  NAME_BEGINNINGS,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  SPEECH_VERBS,
  TITLES,
} from './lexicon.ts';
import { isPaper } from './papers.ts';

const stops = stopWords('en');
/** A word of capitals alone. */
export const ALL_CAPITALS = /^[\p{Lu}\d.&'’-]{2,}$/u;
/** Finite forms of speech verbs: a name, not a modifier, stands before them. */
const SPEAKS = /ed$|^(?:said|says|told|tells|wrote|writes)$/;
/** True for such a verb. */
export const speaks = (token: Token | undefined): boolean =>
  token !== undefined && SPEAKS.test(token.lower) && SPEECH_VERBS.has(token.lower);

/** The state of 'Harry Reid (D-Nev.)', abbreviated without its stop. */
const isStateOfParty = ({ tokens }: Prose, i: number): boolean =>
  tokens[i - 1]?.text === '-' &&
  /^[DRI]$/.test(tokens[i - 2]?.text ?? '') &&
  STATE_ABBREVIATIONS.has(tokens[i]?.text.replace(/\.$/, '') ?? '');

/** 'MPs', 'GPs': an abbreviation of many, and nobody's name. */
export const ABBREVIATED_MANY = /^\p{Lu}{2,4}s$/u;

export const ARABIC_ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'as',
  'ash',
  'at',
  'az',
  'an',
  'ud',
  'ur',
  'uz',
]);

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

/** Where a known organisation of three words ends that begins at `i` ('Save the Children'), or null. */
export function organizationEnd({ tokens }: Prose, i: number, limit: number): number | null {
  const last = i + 2 < limit ? tokens[i + 2] : undefined;
  if (last === undefined || !isCapital(last)) return null;
  const name = `${tokens[i]?.lower} ${tokens[i + 1]?.lower} ${last.lower}`.replace(/ (?=['’]s )/, '');
  return KNOWN_ORGANIZATIONS.has(name) ? i + 3 : null;
}

/** 'YO21 3PU': either half of a British postcode. */
export function isPostcode({ tokens }: Prose, i: number): boolean {
  const isDistrict = (k: number): boolean =>
    /^\p{Lu}{1,2}\d{1,2}\p{Lu}?$/u.test(tokens[k]?.text ?? '') &&
    /^\d$/.test(tokens[k + 1]?.text ?? '') &&
    /^\p{Lu}{2}$/u.test(tokens[k + 2]?.text ?? '') &&
    tokens[k + 1]?.end === tokens[k + 2]?.start;
  return isDistrict(i) || isDistrict(i - 2);
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
    !isNamedLikeDay(prose, i) &&
    !isPaper(word, bare(following)) &&
    !isInitial(prose, i) &&
    !beginsBody(prose, i)
  )
    return false;
  if (isPostcode(prose, i)) return false;
  // 'Dekalb, Ill.', 'West Palm Beach, FL': the town's name says it, though 'his husband, Wash Feld'; quarters are times.
  const town = prose.tokens[i - 1]?.text === ',' ? prose.tokens[i - 2] : undefined;
  if (town !== undefined && isCapital(town) && STATE_ABBREVIATIONS.has(token.text.replace(/\.$/, '')))
    return false;
  if (/^Q[1-4]$/.test(token.text)) return false;
  // 'I’m', '(D-Nev.)'
  if (/^I['’]/.test(token.text)) return false;
  if (isStateOfParty(prose, i)) return false;
  if (isTicker(prose.text, token)) return false;
  // 'R -Texas'
  if (token.text.startsWith('-')) return false;
  // 'Rs3,500'
  if (/^(?:Rs|Rp|RM|K?[Ss]h|Tk|GH)\d+$/.test(token.text)) return false;
  // 'NZ$4 million'
  if (/^[$£€]/.test(prose.text.slice(token.end, token.end + 1))) return false;
  if (ABBREVIATED_MANY.test(token.text)) return false;
  // 'ML: The instruments.': who speaks in an interview.
  if (
    prose.tokens[i + 1]?.text === ':' &&
    /^\p{Lu}{1,3}$/u.test(token.text) &&
    !KNOWN_ORGANIZATIONS.has(word)
  )
    return false;
  // 'THE CLAIM: “…”'
  if (isLabel(prose, i, sentenceStart) && !KNOWN_ORGANIZATIONS.has(word)) return false;
  if (!isSentenceStart(prose, i, sentenceStart)) return true;
  // 'A. Dale run out 16', though not 'A. Introduction' with nothing behind it.
  if (isInitial(prose, i) && prose.tokens[i + 2]?.sentence === token.sentence) return true;
  // 'Will Brandt resign?'
  if (word === 'will' && asks(prose, token.sentence)) return false;
  if (isSurelyPlace(token.lower) || isFirstName(word))
    return !usual.has(word) || (following !== undefined && isCapital(following));
  // 'Like Gubanov, he …', 'About Northgate Foods'
  if (stops.has(word) && !beginsName) return false;
  // 'Children’s Health Ireland said'
  if (
    isPossessive(following) &&
    OF_MANY.test(token.text) &&
    ORGANIZATION_WORDS.has(bare(prose.tokens[i + 2]))
  )
    return true;
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

/** A word in capitals before a colon where a sentence begins, behind 'THE' and 'OUR' or alone. */
const isLabel = ({ tokens }: Prose, i: number, sentenceStart: number): boolean =>
  tokens[i + 1]?.text === ':' &&
  ALL_CAPITALS.test(tokens[i]?.text ?? '') &&
  i === sentenceStart + 1 &&
  /^(?:THE|OUR|MY|A)$/.test(tokens[sentenceStart]?.text ?? '');

/** '(HSC.O)', '(.SPNY)': what a share or an index is called at the exchange. */
const isTicker = (text: string, { start, end }: Token): boolean =>
  (/\([A-Za-z]{3,8} ?: ?$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s?[),;]/.test(text.slice(end, end + 2))) ||
  (/^ ?: ?[A-Z.]{1,6}[),;]/.test(text.slice(end, end + 10)) && text.charAt(start - 1) === '(') ||
  /\(\.$/.test(text.slice(start - 2, start)) ||
  (text.charAt(start - 1) === '(' && /^\.[A-Z]{1,2}\)/.test(text.slice(end, end + 4)));

/** Whose bodies are that begin with them: 'Children’s Society'. */
export const OF_MANY =
  /^(?:People|Children|Women|Men|Girl|Boy|King|Queen|Prince|Writer|Worker|Farmer|Parent|Teacher|Nurse|Fishermen|Veteran)$/;

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

/** Words of a body's or place's name are no more than this. */
export const MOST_OF_BODY = 5;

/** 'Russian Federation', 'English Channel', 'French Communist Party': a language's name that begins one of a body or place. */
function beginsBody({ tokens }: Prose, i: number): boolean {
  if (countryOfDemonym(bare(tokens[i])) === null) return false;
  const behind = tokens.slice(i + 1, i + MOST_OF_BODY).findIndex((token) => !isCapital(token));
  const end = behind < 0 ? i + MOST_OF_BODY : i + 1 + behind;
  const last = bare(tokens[end - 1]);
  return end > i + 1 && (ORGANIZATION_WORDS.has(last) || PLACE_WORDS.has(last));
}

/** The 'A.' of 'Julie A. Brandt', a word of English besides: a name goes on behind it. */
export function isInitial(prose: Prose, i: number): boolean {
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

/** A known place, or one side of it. */
export function isPlaceOrSide({ tokens }: Prose, first: number, end: number): boolean {
  const words = tokens.slice(first, end).map(bare);
  const [side = '', ...rest] = words;
  return isKnownPlace(words.join(' ')) || (SIDES.test(side) && isKnownPlace(rest.join(' ')));
}
const SIDES = /^(?:north|south|east|west)(?:ern)?$/;
