import { isCommon } from '../../text/terms.ts';
import { opensSentence, type Prose, paragraphOf, type Token } from '../../text/tokens.ts';
import type { Add } from '../collecting.ts';
import { isKnownPlace } from '../extent.ts';
import {
  CITIES,
  COUNTRIES,
  countryOfDemonym,
  isFirstName,
  STATE_ABBREVIATIONS,
  STATES,
} from '../gazetteer.ts';
import { BODY_NOUNS, bare, ORGANIZATION_WORDS, PLACE_PREPOSITIONS } from '../lexicon.ts';
import type { NameRun } from '../names.ts';
import { isOfShares, nextNoun, type Surroundings } from './surroundings.ts';

/** What tells of a place: prepositions, datelines, what is beside, what happens there. */
export function addPlace(at: Surroundings, add: Add): void {
  const { prose, tokens, run, first, end, before, before2, after, after2, previous, next } = at;
  add(previous === 'of' && isFullNameAt(tokens, first - 3), 'somebody of before');
  // 'Jacques Zucker, of Lachowsky Zucker'
  add(previous === 'of' && before2?.text === ',', 'comma and of before');
  add(previous === 'for' && MEMBERS.test(before2?.text ?? ''), 'seat before');
  if (next === ',') {
    // 'Velden, Europe’s largest carmaker'
    const isBody = BODY_NOUNS.has(nextNoun(tokens, end + 1));
    const isWithin = COUNTRIES.has(after2?.lower ?? '') || STATES.has(after2?.lower ?? '');
    add(!isBody && isWithin, 'place behind a comma');
    add(isStateInShort(after2), 'state in short behind a comma');
    add(!isBody && isCalledPlace(tokens, end + 1), 'noun for places beside');
  }
  add(PLACE_NOUNS.has(previous) && before2?.lower === 'the', 'noun for places beside');
  const isOfPlace = OF_PLACE.test(next) && after?.sentence === tokens[end - 1]?.sentence;
  add(isOfPlace && countryOfDemonym(bare(tokens[end - 1])) === null, 'noun for places beside');
  add(isAtEndOfWay(tokens, first), 'noun for places beside');
  // 'south of Sauk Centre', 'Nayeli Hernandez, 20, of Sauk Centre'
  const isAged = before2?.text === ',' && /^\d{1,2}$/.test(tokens[first - 3]?.text ?? '');
  // 'just outside of Forbes'
  const isJustOutside = before2?.lower === 'outside' && tokens[first - 3]?.lower === 'just';
  const isBy = COMPASS.test(before2?.lower ?? '') || isJustOutside;
  add(previous === 'of' && (isAged || isBy), 'noun for places beside');
  // 'the village of Dembi Dolo'
  const isOfOne = PLACE_NOUNS.has(before2?.lower ?? '') || AREAS.test(before2?.lower ?? '');
  add(previous === 'of' && isOfOne && !isCommon(run.text.toLowerCase()), 'noun for places beside');
  const source = previous === 'to' && before2?.lower === 'according';
  add(source, 'according to before');
  const isThanked = previous === 'to' && before2?.lower === 'thanks';
  const isTowards = TOWARDS.has(previous) && !isOfShares(at) && !source && !isThanked;
  const isSomebody = isFirstNameAlone(at);
  add(isTowards && !isSomebody, 'place preposition before');
  add(isSomebody, 'first name alone behind from');
  add(STRUCK.has(previous) && DISASTERS.has(before2?.lower ?? ''), 'disaster before');
  const isDirected = previous === 'the' || DIRECTIONS.has(previous);
  add(isDirected && PLACE_PREPOSITIONS.has(before2?.lower ?? ''), 'place preposition and article before');
  // 'in post-war London', 'in a London hotel'
  const isModified = before?.pos === 'ADJ' || /^(?:pre-.+|post-.+|an?)$/.test(previous);
  add(isModified && TOWARDS.has(before2?.lower ?? ''), 'place preposition and modifier before');
  const isBeside = (): boolean =>
    COUNTRIES.has(before2?.lower ?? '') ||
    CITIES.has(before2?.lower ?? '') ||
    CITIES.has(`${tokens[first - 3]?.lower} ${before2?.lower}`);
  add(previous === ',' && isBeside(), 'place before a comma');
  add(next === '(' && end - run.firstToken > 1 && holdsCountry(prose, end), 'country in brackets behind');
  addDateline(at, add);
}

/** 'WELDON, March 5 —', 'WELDON (Coast Wire)', 'WELDON 1996-08-30' */
function addDateline(
  { prose, tokens, run, first, end, after2, previous, next }: Surroundings,
  add: Add,
): void {
  const opens = opensSentence(prose, run.firstToken) && !ORGANIZATION_WORDS.has(bare(tokens[end - 1]));
  const isShouted = run.text === run.text.toUpperCase();
  add(opens && next === ',' && MONTH.test(after2?.lower ?? ''), 'dateline');
  add(opens && isShouted && ISO_DATE.test(next), 'dateline');
  // 'OPINION: Should the ferry be free?' is no dateline.
  const isLabel = isCommon(run.text.toLowerCase()) && !isKnownPlace(run.text.toLowerCase());
  const isMarked = (): boolean =>
    /^(?:\(|--?|–|—)$/.test(next) || (next === ':' && !isLabel && isInFirst(prose, run));
  add(opens && isShouted && isMarked(), 'dateline');
  const isInBrackets = previous === '(' && next === ')' && /^(?:--?|–|—)$/.test(after2?.text ?? '');
  // '(DALLAS) — A man …', and '(Reuters) - A man …'
  const isTown = opensSentence(prose, first - 1) && isKnownPlace(run.text.toLowerCase());
  add(isInBrackets, isTown ? 'dateline' : 'agency of a dateline');
}

const ISO_DATE = /^(?:19|20)\d{2}-\d{2}(?:-|$)/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|tember|ober|ember)?$/;
const DIRECTIONS: ReadonlySet<string> = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'downtown',
]);
const TOWARDS: ReadonlySet<string> = new Set(
  'in near from to across around outside inside into toward towards'.split(' '),
);
/** What a place is: 'Worthing, a town on the coast', 'the capital Grozny'. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town village city suburb hamlet resort capital port island district neighbourhood neighborhood region province'.split(
    ' ',
  ),
);
/** What stands before bodies as well: 'the state Senate', 'the state of Tamaulipas'. */
const AREAS = /^(?:towns|villages|cities|islands|county|counties|states?|municipality|borough)$/;
const COMPASS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|outskirts)$/;
/** What leads from one place to another: 'the road between Tuzla and Mahala'. */
const WAYS: ReadonlySet<string> = new Set(
  'road roads border highway motorway railway route line ferry flight flights train trains bus'.split(' '),
);
/** Members of parliaments, for their constituencies. */
const MEMBERS = /^(?:MPs?|MSPs?|TDs?|MLAs?|[Mm]embers?|[Ss]enators?|[Cc]ouncillors?)$/;
/** 'the Atlanta native', 'Weldon residents' */
const OF_PLACE = /^(?:natives?|residents?|suburbs?)$/;
/** What storms and quakes do to places. */
const STRUCK: ReadonlySet<string> = new Set(
  'hit hits struck battered lashed pounded flooded devastated ravaged shook rocked swept reached'.split(' '),
);
const DISASTERS: ReadonlySet<string> = new Set(
  'storm hurricane typhoon cyclone tornado earthquake quake flood floods fire wildfire tsunami blast explosion'.split(
    ' ',
  ),
);

/** 'a letter from Judith': no place, where nothing but a first name stands behind a word that people have before them too. */
const isFirstNameAlone = ({ run, previous }: Surroundings): boolean =>
  /^(?:from|to)$/.test(previous) &&
  run.endToken - run.firstToken === 1 &&
  /\p{Ll}/u.test(run.text) &&
  isFirstName(run.text.toLowerCase()) &&
  !isKnownPlace(run.text.toLowerCase());

/** A first name and another word with a capital. */
const isFullNameAt = (tokens: readonly Token[], i: number): boolean =>
  isFirstName(tokens[i]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');

/** In the first paragraph of the text. */
const isInFirst = (prose: Prose, { firstToken }: NameRun): boolean =>
  prose.passages.findIndex(({ heading }) => !heading) === paragraphOf(prose, firstToken);

/** 'a small market town on the coast': whether what begins at token `i` calls something a place. */
function isCalledPlace(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) return false;
  const nouns = tokens.slice(i + 1, i + 6);
  const end = nouns.findIndex(({ pos, text }) => !/^(?:ADJ|ADV|NOUN)$/.test(pos) && text !== '-');
  return PLACE_NOUNS.has(nouns[(end < 0 ? nouns.length : end) - 1]?.lower ?? '');
}

/** 'the road between Tuzla and Mahala': either of the two. */
function isAtEndOfWay(tokens: readonly Token[], first: number): boolean {
  const between = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1;
  return tokens[between]?.lower === 'between' && WAYS.has(tokens[between - 1]?.lower ?? '');
}

/** 'Mich.', 'N.J.': what stands behind towns; 'MD' and 'MA' are degrees. */
const isStateInShort = (token: Token | undefined): boolean =>
  STATE_ABBREVIATIONS.has(/^(.+)\.$/.exec(token?.text ?? '')?.[1] ?? '');

/** 'Amanda Kruger (South Africa)': true where a country and nothing else stands in the brackets that open at a token. */
function holdsCountry({ text, tokens }: Prose, bracket: number): boolean {
  const close = [2, 3].find((length) => tokens[bracket + length]?.text === ')');
  if (close === undefined) return false;
  const inside = text.slice(tokens[bracket]?.end, tokens[bracket + close]?.start);
  return COUNTRIES.has(inside.trim().toLowerCase());
}
