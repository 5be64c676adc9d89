import type { Prose } from '../text/tokens.ts';
import { isMonthBehindName, isNamedLikeDay, isNamedLikeMonth } from './calendar-names.ts';
import { isCapital } from './capitals.ts';
import { ABBREVIATED_MANY, arabicEnd, isInitial, isPostcode } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import { joinedByAnd } from './joints/and.ts';
import { joinedByCause } from './joints/cause.ts';
import { joinedByHyphen } from './joints/hyphen.ts';
import type { Join, Joint } from './joints/joint.ts';
import { listed } from './joints/list.ts';
import { nicknameEnd } from './joints/nickname.ts';
import { joinedByOf } from './joints/of.ts';
import { joinedByParticle } from './joints/particle.ts';
import { joinedByPossessive } from './joints/possessive.ts';
import { bare, COMPANY_FORMS, KNOWN_ORGANIZATIONS, NOT_NAMES } from './lexicon.ts';

/** What joins the words of a name, by the word or sign that stands between them. */
const JOINS: ReadonlyMap<string, Join> = new Map<string, Join>([
  ['and', joinedByAnd],
  ['of', joinedByOf],
  ...['for', 'on', 'against', 'in'].map((word) => [word, joinedByCause] as const),
  ['-', joinedByHyphen],
  [',', listed],
  ...['’s', "'s", '’', "'"].map((mark) => [mark, joinedByPossessive] as const),
  ['&', joinedByAmpersand],
]);

/** 'Marks & Spencer', though not 'David Craik & Steve Nash': two people's names are no firm's. */
function joinedByAmpersand({ prose: { tokens }, first, end, after, beyond }: Joint): number | null {
  const isPeople =
    end - first > 1 &&
    isFirstName(tokens[end - 2]?.lower ?? '') &&
    isFirstName(after.lower) &&
    beyond !== undefined &&
    isCapital(beyond);
  return isCapital(after) && !isPeople ? end + 2 : null;
}

/** The end of the run when it goes on at `end`, else `end`. */
export function extended(prose: Prose, first: number, end: number, limit: number): number {
  const [previous, token, after] = [prose.tokens[end - 1], prose.tokens[end], prose.tokens[end + 1]];
  if (token === undefined || previous === undefined) return end;
  if (isCapital(token)) return behindCapital(prose, end);
  const arabic = arabicEnd(prose, end, limit);
  if (arabic !== null) return arabic;
  if (after === undefined || end + 1 >= limit) return end;
  const nicknamed = nicknameEnd(prose, first, end, limit);
  if (nicknamed !== null) return nicknamed;
  const joint = { prose, first, end, limit, previous, token, after, beyond: prose.tokens[end + 2] };
  return (JOINS.get(token.lower) ?? joinedByParticle)(joint) ?? end;
}

/** Where the run goes on with a word with a capital: behind it, or not at all. */
function behindCapital(prose: Prose, end: number): number {
  const [previous, token, after] = [prose.tokens[end - 1], prose.tokens[end], prose.tokens[end + 1]];
  if (token === undefined || previous === undefined) return end;
  if (isPostcode(prose, end) || ABBREVIATED_MANY.test(token.text)) return end;
  // 'Overnight I went', though 'Charles I was'
  const isSpeaker = token.text === 'I' && /^(?:VERB|AUX|ADV)$/.test(after?.pos ?? '');
  if (isSpeaker && !isFirstName(previous.lower)) return end;
  // 'Canoe Lake Cree First Nation'
  if (token.text === 'First' && after?.text === 'Nation') return end + 2;
  const isPartOfName =
    token.text.length === 1 ||
    isInitial(prose, end) ||
    isNamedLikeMonth(prose, end) ||
    isNamedLikeDay(prose, end) ||
    isMonthBehindName(prose, end) ||
    KNOWN_ORGANIZATIONS.has(`${bare(previous)} ${bare(token)}`) ||
    // 'Banc Five Corp.'
    COMPANY_FORMS.has(bare(after)) ||
    // 'Coast TV', though not 'an NBC TV series'
    (token.text === 'TV' && after?.pos !== 'NOUN');
  if (NOT_NAMES.has(bare(token)) && !isPartOfName) return end;
  // After a full stop a capital is a new sentence's, unless the stop ends an initial or a title.
  const isStopped =
    /\.$/.test(previous.text) &&
    !/^(?:\p{Lu}|\p{Lu}\p{L}{1,4})\.$/u.test(previous.text) &&
    !/^(?:\p{Lu}\.){2,}$/u.test(previous.text);
  return isStopped ? end : end + 1;
}
