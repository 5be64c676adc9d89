import { isCommon, rarityOf } from '../text/terms.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { isMonthBehindName, isNamedLikeDay, isNamedLikeMonth } from './calendar-names.ts';
import { isCapital } from './capitals.ts';
import {
  ABBREVIATED_MANY,
  ARABIC_ARTICLES,
  arabicEnd,
  isInitial,
  isKnownPlace,
  isPostcode,
  isSentenceStart,
  MOST_OF_BODY,
  OF_MANY,
  placeEnd,
  SAINT,
} from './extent.ts';
import { COUNTRIES, isFirstName } from './gazetteer.ts';
import {
  AWARD_HEADS,
  BODY_ENDS,
  BODY_NOUNS,
  bare,
  CAUSE_HEADS,
  COMPANY_FORMS,
  ENDS_COMPANY,
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PLACE_SURNAMES,
  PLACE_WORDS,
  POSSESSIVE_BRANDS,
  ROLE_NOUNS,
  SECOND_NOUNS,
  TITLE_WORDS,
  TITLES,
} from './lexicon.ts';
import { nicknameEnd } from './nickname-end.ts';
import { isSpelledOut } from './spelled-out.ts';

/** The end of the run when it goes on at `end`, else `end`. */
export function extended(prose: Prose, first: number, end: number, limit: number): number {
  const token = prose.tokens[end];
  const previous = prose.tokens[end - 1];
  if (token === undefined || previous === undefined) return end;
  if (isCapital(token)) {
    if (isPostcode(prose, end)) return end;
    if (isFirstNation(prose, end)) return end + 2;
    if (ABBREVIATED_MANY.test(token.text)) return end;
    const initial =
      token.text.length === 1 ||
      isInitial(prose, end) ||
      isNamedLikeMonth(prose, end) ||
      isNamedLikeDay(prose, end) ||
      isMonthBehindName(prose, end);
    const known = KNOWN_ORGANIZATIONS.has(`${bare(previous)} ${bare(token)}`);
    // 'Banc Five Corp.'
    const isOfFirm = COMPANY_FORMS.has(bare(prose.tokens[end + 1]));
    // 'Coast TV', though not 'an NBC TV series'
    const isStation = token.text === 'TV' && prose.tokens[end + 1]?.pos !== 'NOUN';
    if (NOT_NAMES.has(bare(token)) && !initial && !known && !isOfFirm && !isStation) return end;
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
  const nicknamed = nicknameEnd(prose, first, end, limit);
  if (nicknamed !== null) return nicknamed;
  // 'Inzamam-ul-Haq', 'Port-au-Prince', though not 'Editor-in-Chief'
  const isLink = ARABIC_ARTICLES.has(after.lower) || (LINKS.test(after.text) && !TITLES.has(bare(previous)));
  if (token.text === '-' && isLink && prose.tokens[end + 2]?.text === '-') {
    const name = prose.tokens[end + 3];
    if (name !== undefined && end + 3 < limit && isCapital(name) && token.end === after.start) return end + 4;
  }
  if (token.text === '-' && isHyphened(prose, first, end)) return end + 2;
  const beyond = prose.tokens[end + 2];
  // 'St. John’s Hospital'
  if (SAINT.test(prose.tokens[first]?.lower ?? '') && /^['’]s$/.test(token.text) && isCapital(after))
    return end + 2;
  // 'Hob’s Moor', though not 'London’s Park Lane'
  if (
    /^['’]s$/.test(token.text) &&
    (end - first === 1 || prose.tokens[end - 2]?.lower === 'of') &&
    LAND.test(after.text) &&
    !isKnownPlace(previous.lower) &&
    !(beyond !== undefined && isCapital(beyond))
  )
    return end + 2;
  // 'Polzeath Area Residents’ Association'
  if (
    /^['’]s?$/.test(token.text) &&
    /s$/.test(previous.lower) &&
    ORGANIZATION_HEADS.has(after.lower) &&
    isCapital(after)
  )
    return end + 2;
  // 'the People’s Front', 'the King’s Fund', 'Queen’s University'
  if (
    end - first === 1 &&
    /^['’]s$/.test(token.text) &&
    OF_MANY.test(previous.text) &&
    (isBodyWord(after) || (beyond !== undefined && isCapital(beyond) && isBodyWord(beyond)))
  )
    return end + 2;
  // 'Marion County Sheriff’s Office'
  if (/^['’]s$/.test(token.text) && HOLDER.test(previous.text) && OFFICE.test(after.text)) return end + 2;
  // 'the burgers of McDonald’s'
  if (end - first === 1 && /^['’]s$/.test(token.text) && POSSESSIVE_BRANDS.has(previous.lower))
    return end + 1;
  if (token.text === ',') return listEnd(prose, first, end, limit) ?? end;
  // 'Felix von der Osten', 'Juan de la Cruz'
  if (
    NAME_PARTICLES.has(token.lower) &&
    NAME_PARTICLES.has(after.lower) &&
    !isCapital(after) &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond)
  )
    return end + 3;
  // 'Neustadt an der Tarr'
  if (
    token.lower === 'an' &&
    /^(?:der|dem)$/.test(after.lower) &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond)
  )
    return end + 3;
  // 'Institute for the Study of War'
  const head = prose.tokens[end - 1];
  if (
    token.lower === 'for' &&
    after.lower === 'the' &&
    CAUSE_HEADS.has(head?.lower ?? '') &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond) &&
    !NOT_NAMES.has(bare(beyond))
  )
    return end + 3;
  // 'Council for the Exploration of the Sea'
  if (
    token.lower === 'of' &&
    after.lower === 'the' &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond) &&
    hasCause(prose, first, end)
  )
    return end + 3;
  // 'International Committee of the Red Cross'
  if (token.lower === 'of' && after.lower === 'the' && isRedCross(prose, end + 2, limit)) return end + 4;
  // 'Friends of the Marsh', 'Church of the Good Shepherd'
  if (
    token.lower === 'of' &&
    after.lower === 'the' &&
    NAMED_FOR.test(head?.text ?? '') &&
    beyond !== undefined &&
    end + 2 < limit &&
    isCapital(beyond) &&
    !TITLES.has(bare(beyond)) &&
    !KNOWN_ORGANIZATIONS.has(bare(beyond))
  )
    return end + 3;
  if (!isCapital(after)) return end;
  if (token.lower === 'of' && hasCause(prose, first, end) && !NOT_NAMES.has(bare(after))) return end + 2;
  if (token.text === '&') return end + 2;
  // 'Villanueva del Mar' is no month's.
  if (NAME_PARTICLES.has(token.lower) && (!NOT_NAMES.has(bare(after)) || after.text === 'Mar'))
    return end + 2;
  if (
    token.lower === 'of' &&
    head !== undefined &&
    (ORGANIZATION_HEADS.has(head.lower) ||
      AWARD_HEADS.has(head.lower) ||
      (PLACE_WORDS.has(head.lower) && !isSurname(prose, first, end)))
  )
    // 'University of New Mexico'
    return NOT_NAMES.has(bare(after)) ? (placeEnd(prose, end + 1, limit) ?? end) : end + 2;
  if (token.lower === 'of' && end - first === 1 && isTitleHead(prose, first)) return end + 2;
  // 'Organization for Economic Co-operation and Development', 'Council on Foreign Relations'
  if (token.lower === 'in' && after.lower === 'europe' && hasCause(prose, first, end)) return end + 2;
  // 'the charity Trees for Life'
  const isCalledBody =
    token.lower === 'for' && end - first === 1 && BODY_NOUNS.has(bare(prose.tokens[first - 1]));
  if (isCalledBody || (/^(?:for|on|against)$/.test(token.lower) && CAUSE_HEADS.has(head?.lower ?? '')))
    return NOT_NAMES.has(bare(after)) ? end : end + 2;
  if (
    token.lower === 'and' &&
    hasCause(prose, first, end) &&
    !isFirstName(after.lower) &&
    !isKnownPlace(after.lower)
  )
    return end + 2;
  if (token.lower === 'and' && (joinsBody(prose, end) || isSpelledOut(prose, first, end))) return end + 2;
  // 'Office of Rail and Road'
  if (
    token.lower === 'and' &&
    end - first === 3 &&
    prose.tokens[first + 1]?.lower === 'of' &&
    ORGANIZATION_HEADS.has(bare(prose.tokens[first])) &&
    [previous, after].every((word) => isPlainNoun(bare(word)) && !ORGANIZATION_WORDS.has(bare(word)))
  )
    return end + 2;
  // 'Weldon Fire and Rescue'
  if (token.lower === 'and' && after.text === 'Rescue' && /^(?:Fire|Search)$/.test(previous.text))
    return end + 2;
  // 'Lewis and Clark County'
  if (token.lower === 'and' && end - first === 1 && beyond?.text === 'County') return end + 3;
  // 'Devon and Cornwall Police'
  if (token.lower === 'and' && end - first === 1 && FORCE.test(beyond?.text ?? '')) return end + 2;
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

/** 'Canoe Lake Cree First Nation' */
const isFirstNation = ({ tokens }: Prose, i: number): boolean =>
  tokens[i]?.text === 'First' && tokens[i + 1]?.text === 'Nation';

/**
 * The end of the list that goes on behind a comma within a body's name: 'the Rail, Tram and Bus Union', 'Department for
 * Culture, Media and Sport'; null where other names follow.
 */
function listEnd({ tokens }: Prose, first: number, comma: number, limit: number): number | null {
  const isHeaded =
    /^(?:for|of)$/.test(tokens[first + 1]?.lower ?? '') && ORGANIZATION_HEADS.has(bare(tokens[first]));
  const isItem = (i: number): boolean => {
    const word = bare(tokens[i]);
    const fits = isHeaded ? isPlainNoun(word) : !isOthersName(word) && !ORGANIZATION_WORDS.has(word);
    return i < limit && isCapitalAt(tokens, i) && fits;
  };
  let i = comma;
  while (tokens[i]?.text === ',' && isItem(i + 1)) {
    i += 2;
    while (i < comma + MOST_OF_LIST && isItem(i)) i++;
  }
  if (i === comma || !/^(?:and|&)$/.test(tokens[i]?.lower ?? '')) return null;
  let end = i + 1;
  while (end < limit && end < comma + MOST_OF_LIST && isCapitalAt(tokens, end)) end++;
  if (end === i + 1) return null;
  const last = bare(tokens[end - 1]);
  const isTailed =
    tokens[first - 1]?.lower === 'the' &&
    isPlainNoun(bare(tokens[first])) &&
    (BODY_ENDS.has(last) || last === 'union');
  return (isHeaded && isPlainNoun(bare(tokens[i + 1]))) || isTailed ? end : null;
}
/** Words and commas of such a list. */
const MOST_OF_LIST = 10;
const isCapitalAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && isCapital(token);
};

/** 'Securities and Exchange Commission', 'Department of Health and Human Services': plain nouns on both sides, a body's at the end. */
function joinsBody({ tokens }: Prose, and: number): boolean {
  const isPlain = (i: number): boolean => isPlainNoun(bare(tokens[i]));
  const behind = tokens.slice(and + 1, and + 1 + MOST_OF_BODY);
  const end = behind.findIndex((token) => !isCapital(token));
  const last = behind[(end < 0 ? behind.length : end) - 1];
  // 'the Foreign Office and Education Department' are two.
  const isBody = BODY_ENDS.has(bare(tokens[and - 1]));
  // 'the Maritime and Coastguard Agency': behind an article the second may be any noun.
  const second = bare(tokens[and + 1]);
  const definite = tokens[and - 2]?.lower === 'the' && !isFirstName(second) && !isKnownPlace(second);
  return !isBody && isPlain(and - 1) && (definite || isPlain(and + 1)) && BODY_ENDS.has(bare(last));
}

/** A word of English that nobody and nothing is named by. */
const isPlainNoun = (word: string): boolean =>
  !isOthersName(word) && !TITLE_WORDS.has(word) && isCommon(word);
const isOthersName = (word: string): boolean =>
  isFirstName(word) || isKnownPlace(word) || KNOWN_ORGANIZATIONS.has(word);

/** Words more frequent in English than this (text/rarity.ts) are nouns, though first names besides: 'Ring of Gold'. */
const EVERYDAY_NOUN = 0.7;
/** 'Wings of Brass', 'the Battle of Hastings', though not 'the Mayor of Dunmore' or 'Critics of Labour'. */
function isTitleHead(prose: Prose, i: number): boolean {
  const token = prose.tokens[i];
  const word = bare(token);
  const one = word.replace(/s$/, '');
  return (
    !isSentenceStart(prose, i, prose.sentences[token?.sentence ?? -1]?.firstToken ?? i) &&
    isCommon(word) &&
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

/** 'Tom Hill of Charlotte', though not 'Charlotte Park of Weldon'. */
const isSurname = ({ tokens }: Prose, first: number, end: number): boolean =>
  end - first === 2 && isFirstName(bare(tokens[first])) && PLACE_SURNAMES.has(bare(tokens[end - 1]));

/** What bears somebody's name in the country. */
const LAND =
  /^(?:Moor|Heath|Green|Wood|Common|Cross|Corner|Gate|Landing|Ferry|Quay|Wharf|Head|Point|Creek|Bend|Gap|Pass|Peak|Ridge|Hill|Bay|Cove|Bridge|Lane|Court|Park|Island|Farm|Mill|Bluff|Ford)$/;
const isBodyWord = (token: Token): boolean => isCapital(token) && ORGANIZATION_WORDS.has(bare(token));
/** Bodies and houses that are named for something. */
const NAMED_FOR =
  /^(?:Friends|Church|Order|Society|Daughters|Sons|Knights|Sisters|University|Museum|Academy|College)$/;
const isRedCross = ({ tokens }: Prose, i: number, limit: number): boolean =>
  i + 1 < limit && tokens[i]?.text === 'Red' && /^(?:Cross|Crescent)$/.test(tokens[i + 1]?.text ?? '');
/** Who has an office that is called by what he is. */
const HOLDER =
  /^(?:Sheriff|Attorney|Prosecutor|Coroner|Examiner|Governor|Mayor|Treasurer|Auditor|Clerk|Comptroller|Marshal|Assessor|Defender)$/;
const OFFICE = /^(?:Office|Department)$/;
/** What two counties have together. */
const FORCE = /^(?:Police|Constabulary)$/;
/** What companies do, as it stands in their names. */
const BUSINESS = /^\p{L}{3,}ing$/u;

/** 'Rowing-Feld wins again': what agencies put before a headline. */
const SLUGS =
  /^(?:Soccer|Football|Tennis|Golf|Rugby|Cricket|Rowing|Cycling|Athletics|Basketball|Baseball|Boxing|Racing|Olympics|Swimming|Skiing|Hockey|Factbox|Analysis|Exclusive|Explainer|Timeline|Feature|Insight|Focus|Breakingviews)$/i;
/** Words between hyphens within the names of towns: 'Newcastle-upon-Tyne'. */
const LINKS = /^(?:on|upon|in|under|le|la|en|au|aux|sur|sous|am|op|a|de|du|des)$/;
/** What hyphens join to a name without being part of it: 'the Vienna-based office'. */
const HYPHENED =
  /^(?:based|led|backed|born|wide|era|style|elect|like|owned|run|only|made|bound|born|area|to)$/;
/** The second half of a Korean or Chinese first name is a short syllable: 'Ban Ki-moon'. */
const SYLLABLE = /^\p{Ll}{2,5}$/u;

/** 'Jean-Marc', 'Ki-moon': a hyphen without blanks that joins two parts of a name, not two places. */
function isHyphened(prose: Prose, first: number, hyphen: number): boolean {
  const [before, token, after] = [prose.tokens[hyphen - 1], prose.tokens[hyphen], prose.tokens[hyphen + 1]];
  if (before === undefined || token === undefined || after === undefined) return false;
  if (before.end !== token.start || token.end !== after.start || SLUGS.test(before.text)) return false;
  if (COUNTRIES.has(before.lower) || COUNTRIES.has(after.lower) || !/^\p{Lu}\p{Ll}/u.test(before.text))
    return false;
  if (isCapital(after)) return /^\p{Lu}\p{Ll}/u.test(after.text) && !NOT_NAMES.has(bare(after));
  return hyphen - first >= 2 && SYLLABLE.test(after.text) && !HYPHENED.test(after.text);
}
