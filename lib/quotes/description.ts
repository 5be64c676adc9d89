import { ROLE_NOUNS } from '../entities/lexicon.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import type { Context, Subject } from './context.ts';
import { DAYS, PREPOSITIONS, SPEAKING_NOUNS } from './lexicon.ts';

/** Where 'the Leader of the House', 'the Chief Secretary to the Treasury', 'a spokesman for Orbell Kane' ends. */
export function wholeDescription(context: Context, { firstToken, endToken }: Subject): number {
  const { tokens } = context.prose;
  const { sentence } = tokens[firstToken] ?? {};
  const isName = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      i < endToken + MOST_TOKENS &&
      token.sentence === sentence &&
      /^\p{Lu}/u.test(token.text) &&
      !context.inQuote[i]
    );
  };
  let end = endToken;
  if (isName(end - 1)) while (isName(end) && !context.people.mentionAt.has(end)) end++;
  for (let more = MOST_PARTS; more > 0 && /^(?:of|to|for|and)$/.test(tokens[end]?.lower ?? ''); more--) {
    let next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    // Names are joined by 'and' within a description, not people: 'the Department for Culture and Sport'.
    if (!isName(next) || (end === endToken && tokens[end]?.lower === 'and')) break;
    while (isName(next)) next++;
    end = next;
  }
  return end;
}
const MOST_PARTS = 3;
/** Longer rows of names are no description. */
const MOST_TOKENS = 16;

/** Where 'the 26-year-old' begins that ends with token `i`, or null. */
export function ageStart(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.lower !== 'old' || tokens[i - 2]?.lower !== 'year' || tokens[i - 3]?.text !== '-')
    return null;
  return tokens[i - 5]?.pos === 'DET' ? i - 5 : i - 4;
}

/** A noun of people or bodies that speak. */
export const isSpeakingNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN') &&
  (SPEAKING_NOUNS.has(token.lower) ||
    ROLE_NOUNS.has(token.lower) ||
    // 'Farmers in the Vale of Tarrow say'
    (token.lower.endsWith('s') && ROLE_NOUNS.has(token.lower.slice(0, -1))));

/** Where a noun phrase that ends at `i` begins: its adjectives, nouns and determiner. */
export function phraseStart(context: Context, i: number, from: number): number {
  const { tokens } = context.prose;
  let first = i;
  // 'a T-shirt'
  while (first - 2 >= from && isHyphen(tokens[first - 1], tokens[first])) first -= 2;
  while (
    first > from &&
    (/^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$/.test(tokens[first - 1]?.pos ?? '') ||
      // 'golf’s most renowned coaches'
      (/^(?:most|more|least|very)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first]?.pos === 'ADJ') ||
      isAttributive(tokens, first - 1) ||
      // 'Downing Street', whose first word looks like a verb
      (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') &&
        tokens[first]?.pos === 'PROPN' &&
        tokens[first - 2]?.sentence === tokens[first]?.sentence)) &&
    !PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') &&
    // 'what botanists call'
    !/^(?:what|which)$/.test(tokens[first - 1]?.lower ?? '') &&
    !context.inQuote[first - 1]
  ) {
    first--;
    if (tokens[first]?.pos === 'DET') break;
    // 'the 38-year-old Swede', 'the six-member panel'
    while (first - 2 >= from && isHyphen(tokens[first - 1], tokens[first])) first -= 2;
  }
  return first;
}

/** 'football’s governing body', 'the opposing side': a participle between an owner or article and a noun. */
const isAttributive = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(tokens[i]?.lower ?? '') &&
  (tokens[i - 1]?.pos === 'DET' || isPossessive(tokens[i - 1])) &&
  tokens[i + 1]?.pos === 'NOUN';

/** A hyphen that joins the token behind it to the one before. */
const isHyphen = (hyphen: Token | undefined, word: Token | undefined): boolean =>
  hyphen?.text === '-' && hyphen.end === word?.start;

/** 'said one fisherman', 'said Google's Xorandi': a noun behind its article or number, a name that no entity has. */
export function somebody(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const owner = context.people.mentionAt.get(from);
  const first = owner !== undefined && isPossessive(tokens[owner.endToken]) ? owner.endToken + 1 : from;
  let end = first;
  while (isUnknownName(context, end)) end++;
  if (end > first) return { kind: 'description', firstToken: first, endToken: end };
  if (!/^(?:DET|NUM)$/.test(tokens[from]?.pos ?? '')) return null;
  let i = from + 1;
  // 'a Japanese banker'
  while (
    tokens[i]?.pos === 'ADJ' ||
    (/^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') &&
      tokens[i + 1]?.pos === 'NOUN' &&
      !DAY.test(tokens[i + 1]?.lower ?? ''))
  )
    i++;
  // 'the wicketkeeper-batter'
  while (tokens[i]?.pos === 'NOUN' && isHyphen(tokens[i + 1], tokens[i + 2])) i += 2;
  return tokens[i]?.pos === 'NOUN' && !context.inQuote[i]
    ? { kind: 'description', firstToken: from, endToken: i + 1 }
    : null;
}

/** 'says the newsletter today' */
const DAY = /^(?:today|yesterday|tomorrow)$/;

/** 'one of the project managers', 'several of its members': some of a group. */
export function somebodyOf(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  if (!SOME.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'of') return null;
  let end = from + 2;
  while (
    /^(?:DET|PRON|PART|ADJ|ADV|NUM|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') &&
    end < from + MOST_TOKENS
  )
    end++;
  while (end > from + 2 && tokens[end - 1]?.pos !== 'NOUN' && tokens[end - 1]?.pos !== 'PROPN') end--;
  return end > from + 2 ? { kind: 'description', firstToken: from, endToken: end } : null;
}
const SOME = /^(?:one|two|three|some|several|many|most|another|others|both|each|none)$/;

function isUnknownName({ prose: { tokens }, people, inQuote }: Context, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && isNameLike(token) && !people.mentionAt.has(i) && !inQuote[i];
}

/** A word with a capital that is no day, or what users of forums are called: 'elmo666', '@salt_fan'. */
export const isNameLike = ({ pos, text, lower }: Token): boolean =>
  !DAYS.has(lower) && pos === 'PROPN' && /^\p{Lu}|^@\p{L}|^\p{L}+\d/u.test(text);
