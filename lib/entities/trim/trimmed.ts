import { isCommon } from '../../text/terms.ts';
import type { Prose, Token } from '../../text/tokens.ts';
import { isKnownPlace, placeEnd, SAINT } from '../extent.ts';
import { COUNTRIES, isFirstName, STATES } from '../gazetteer.ts';
import { isGivenInShort } from '../joints/spelled-out.ts';
import {
  bare,
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  ORGANIZATION_WORDS,
  POST_NOMINALS,
  TITLES,
} from '../lexicon.ts';
import { PAPER_WORDS } from '../papers.ts';
import { frontOf } from './front.ts';
import { behindDepartment, innerTitle, isOfficeAlone } from './offices.ts';
import { endsWithMembers, isOfMembers, namesNothing } from './peoples.ts';
import { type NameRun, runOf } from './run.ts';
import { isOrganizationWord, isTitleWord } from './words.ts';

/** Takes titles, demonyms and affiliations off a run's front, and cuts it where two names touch. */
export function trimmed(prose: Prose, first: number, stopAt: number): NameRun[] {
  if (isWhole(prose, first, stopAt)) return [runOf(prose, first, stopAt, [], [])];
  if (isOfficeAlone(prose, first, stopAt)) return [];
  const parts = partsOf(prose, first, stopAt);
  if (parts !== null) return parts.flatMap(([from, to]) => trimmed(prose, from, to));
  const end = withoutTail(prose, first, withoutPostNominals(prose, first, stopAt));
  const { from, titles, leading } = frontOf(prose, first, end);
  if (namesNothing(prose, from, end)) return [];
  if (endsWithMembers(prose, from, end))
    return isOfMembers(prose, from, end) ? trimmed(prose, from, end - 1) : [];
  return [runOf(prose, from, end, titles, leading)];
}

const wordsOf = ({ tokens }: Prose, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** 'New York', 'Doctors Without Borders': a known name, of which no word is a title. */
const isWhole = (prose: Prose, first: number, stopAt: number): boolean =>
  stopAt - first > 1 &&
  (placeEnd(prose, first, stopAt) === stopAt ||
    isGivenInShort(prose, first, stopAt) ||
    KNOWN_ORGANIZATIONS.has(wordsOf(prose, first, stopAt)) ||
    HOUSES.has(wordsOf(prose, first, stopAt)));

/** Chambers of parliaments: whoever stands behind them is somebody. */
const HOUSES: ReadonlySet<string> = new Set(
  ['representatives', 'commons', 'lords', 'delegates', 'assembly'].map((members) => `house of ${members}`),
);
const HOUSE_LENGTH = 3;

/** Where several names touch: the stretches to be trimmed one by one. Null for one name. */
function partsOf(prose: Prose, first: number, stopAt: number): (readonly [number, number])[] | null {
  const { tokens } = prose;
  // 'Speaker of the House of Representatives Wahadi'
  const behindHouse = first + HOUSE_LENGTH;
  if (behindHouse < stopAt && HOUSES.has(wordsOf(prose, first, behindHouse)))
    return [
      [first, behindHouse],
      [behindHouse, stopAt],
    ];
  const named = behindDepartment(prose, first, stopAt);
  if (named > first) {
    const department = tokens.slice(first, named).map(bare);
    // 'Governor of Texas Greg Abbott': whose he is is a name too.
    // 'Gaming and Liquor Regulation' is the last of several.
    const isLast = /^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '');
    const isName = !isLast && (isKnownPlace(department.join(' ')) || !department.every(isCommon));
    return [...(isName ? [[first, named] as const] : []), [named, stopAt]];
  }
  const title = innerTitle(prose, first, stopAt);
  if (title !== null) {
    // 'Secretary Jo Bell and Cabinet Secretary Ana Reyes'
    const end = prose.tokens[title - 1]?.lower === 'and' ? title - 1 : title;
    return [[first, end], ...(title + 1 < stopAt ? [[title, stopAt] as const] : [])];
  }
  const touching = touchingAt(prose, first, stopAt);
  return touching === null
    ? null
    : [
        [first, touching],
        [touching, stopAt],
      ];
}

/** 'Prime Minister of Belarus Roman Halvenko': where a person's name begins behind a place or body, or null. */
function touchingAt({ tokens }: Prose, first: number, stopAt: number): number | null {
  const isLastTwo = (word: string, i: number): boolean =>
    stopAt - i === 2 &&
    !/^(?:of|for)$/.test(word) &&
    !ORGANIZATION_WORDS.has(word) &&
    !isOrganizationWord(bare(tokens[stopAt - 1]));
  for (let i = first + 1; i < stopAt - 1; i++) {
    const word = bare(tokens[i]);
    // 'Chad le Clos', 'Jordan van der Berg'
    if (i === first + 1 && NAME_PARTICLES.has(word) && isFirstName(bare(tokens[first]))) return null;
    if (endsOtherName(tokens[i - 1]) && (isFirstName(word) || isLastTwo(word, i))) return i;
  }
  return null;
}

/** 'Gareth Tolliver KC' without its end. */
function withoutPostNominals(prose: Prose, first: number, stopAt: number): number {
  let end = stopAt;
  while (end - first > 2 && POST_NOMINALS.has(bare(prose.tokens[end - 1]))) end--;
  return end;
}

/** 'American Airlines Flight 77' without the flight, 'Madison Police Chief' without who heads it. */
function withoutTail({ tokens }: Prose, first: number, end: number): number {
  const isFlight = bare(tokens[end - 1]) === 'flight' && /^\d/.test(tokens[end]?.text ?? '');
  if (isFlight && end - first > 1) return end - 1;
  const head = bare(tokens[end - 1]);
  // 'Kansas City Star', 'Weldon Building Authority St'
  if (!TITLES.has(head) || PAPER_WORDS.has(head) || SAINT.test(head)) return end;
  let titles = end;
  while (titles > first && isTitleWord(bare(tokens[titles - 1]))) titles--;
  const body = bare(tokens[titles - 1]);
  return titles > first + 1 && ORGANIZATION_WORDS.has(body) && body !== 'high' ? titles : end;
}

const endsOtherName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (COUNTRIES.has(token.lower) || STATES.has(token.lower) || BODY_ENDS.test(token.lower));
const BODY_ENDS =
  /^(?:state|states|party|council|committee|ministry|department|university|union|parliament|senate|intelligence|affairs|defense|defence|assembly|commission|agency|bureau|authority|federation)$/;
