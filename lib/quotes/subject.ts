import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import { isPossessive, type Prose, type Token } from '../text/tokens.ts';
import { BETWEEN, SPEAKING_NOUNS, SUBJECT_PRONOUNS } from './lexicon.ts';
import type { Mention, People } from './people.ts';

/** Who a sentence says is speaking, before pronouns and descriptions are resolved. Tokens are half open. */
export type Subject =
  | Readonly<{ kind: 'name'; cluster: Cluster; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'pronoun'; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'description'; firstToken: number; endToken: number }>;

/** What the rules look at: the prose, its people, and which tokens stand between marks. */
export type Context = Readonly<{ prose: Prose; people: People; inQuote: readonly boolean[] }>;

/** A mention as the subject that it is. */
export const nameOf = (mention: Mention): Subject => ({
  kind: 'name',
  cluster: mention.cluster,
  firstToken: mention.firstToken,
  endToken: mention.endToken,
});

/** Index of the first token that begins at or after an offset. Binary search: tokens are in order. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a clause ends at token `i`: not at the stop of 'R-Ky.' within a sentence. */
export function endsClause({ prose: { tokens } }: Context, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return /^[;:?!]$/.test(text) || (text === '.' && tokens[i + 1]?.sentence !== tokens[i]?.sentence);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at to for with by from about against over under during after before between among than as like into behind near via through'.split(
    ' ',
  ),
);

/** The subject of the verb at `cue`, to its left and not before `from`: nearest first, over asides between commas. */
export function subjectLeft(context: Context, cue: number, from: number): Subject | null {
  const { tokens } = context.prose;
  if (isSecondVerb(context, cue)) {
    const main = firstSubject(context, from, cue);
    if (main !== null) return main;
  }
  let i = cue - 1;
  while (
    i >= from &&
    (BETWEEN.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')
  )
    i--;
  let verbs = 0;
  for (; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (context.inQuote[i]) continue;
    if (token.text === ')') {
      // 'Sen. Claire McCaskill (D-Mo.) said'
      while (i > from && tokens[i]?.text !== '(') i--;
      continue;
    }
    if (token.text === ',' && i === cue - 1) {
      // 'Trump, who is running, said': the aside ends here; go on before it.
      const opening = previousComma(context, i - 1, from);
      if (opening >= from) {
        const inside = mentionIn(context, opening + 1, i);
        const left = subjectEndingAt(context, opening - 1, from, opening);
        // 'a spokesman for the company, Oskar Feld, said'
        if (inside?.firstToken === opening + 1 && inside.endToken === i && left?.kind !== 'name')
          return inside;
        if (left !== null) return inside !== null && left.kind === 'description' ? inside : left;
        // 'the pupils, one of whom, nine-year-old Ruby Clegg, told them'
        if (inside?.endToken === i && !governed(context, inside.firstToken, opening + 1)) return inside;
        i = opening;
        continue;
      }
    }
    const subject = subjectEndingAt(context, i, from, cue);
    if (subject !== null) return subject;
    // A finite verb on the way: its subject speaks only where the cue is its second verb ('X met Y and said').
    if (token.pos === 'VERB' && ++verbs > 2) break;
    if (endsClause(context, i)) break;
  }
  return null;
}

/** 'X met Y and said', 'X left, saying': the verb shares the main clause's subject. */
function isSecondVerb(context: Context, cue: number): boolean {
  const before = context.prose.tokens[cue - 1];
  const participle = context.prose.tokens[cue]?.lower.endsWith('ing') ?? false;
  return before !== undefined && (/^(?:and|but)$/.test(before.lower) || (participle && before.text === ','));
}

/** The first subject of a sentence between two tokens. */
function firstSubject(context: Context, from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    const subject = context.inQuote[i] ? null : subjectEndingAt(context, i, from, to);
    if (subject !== null) return subject;
  }
  return null;
}

function previousComma(context: Context, i: number, from: number): number {
  for (let k = i; k >= Math.max(from, i - 25); k--)
    if (context.prose.tokens[k]?.text === ',' && !context.inQuote[k]) return k;
  return -1;
}

function mentionIn(context: Context, from: number, end: number): Subject | null {
  for (let i = from; i < end; i++) {
    const mention = context.people.mentionAt.get(i);
    if (mention?.cluster.type === 'person' && !isPossessive(context.prose.tokens[mention.endToken])) {
      return nameOf(mention);
    }
  }
  return null;
}

/** The name, pronoun or description whose last token is `i` and that isn't governed by a preposition. */
function subjectEndingAt(context: Context, i: number, from: number, cue: number): Subject | null {
  const { tokens } = context.prose;
  const token = tokens[i];
  if (token === undefined || i < from) return null;
  const mention = context.people.mentionAt.get(i);
  if (mention !== undefined) {
    // 'footage of Trump saying': the participle's subject, whatever governs it.
    const participle = i === cue - 1 && (tokens[cue]?.lower.endsWith('ing') ?? false);
    if (mention.endToken !== i + 1 || (!participle && governed(context, mention.firstToken, from)))
      return null;
    return nameOf(mention);
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) {
    if (token.lower === 'who') return mentionBefore(context, i, from);
    return { kind: 'pronoun', firstToken: i, endToken: i + 1 };
  }
  const aged = ageStart(tokens, i);
  const first = aged ?? phraseStart(context, i, from);
  const named = token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const any =
    i === cue - 1 && (named || (token.pos === 'NOUN' && /^(?:DET|NUM)$/.test(tokens[first]?.pos ?? '')));
  if (!isSpeakingNoun(token) && aged === null && !any) return null;
  return governed(context, first, from) ? null : { kind: 'description', firstToken: first, endToken: i + 1 };
}

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
function ageStart(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.lower !== 'old' || tokens[i - 2]?.lower !== 'year' || tokens[i - 3]?.text !== '-')
    return null;
  return tokens[i - 5]?.pos === 'DET' ? i - 5 : i - 4;
}

const isSpeakingNoun = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') &&
  (SPEAKING_NOUNS.has(token.lower) || ROLE_NOUNS.has(token.lower));

/** 'Clinton, who said': the name before the relative pronoun. */
function mentionBefore(context: Context, i: number, from: number): Subject | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const mention = context.people.mentionAt.get(k);
    if (mention !== undefined) return nameOf(mention);
    const token = context.prose.tokens[k];
    if (token !== undefined && isSpeakingNoun(token))
      return { kind: 'description', firstToken: phraseStart(context, k, from), endToken: k + 1 };
  }
  return null;
}

/** Where a noun phrase that ends at `i` begins: its adjectives, nouns and determiner. */
function phraseStart(context: Context, i: number, from: number): number {
  const { tokens } = context.prose;
  let first = i;
  while (
    first > from &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$/.test(tokens[first - 1]?.pos ?? '') &&
    !PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') &&
    !context.inQuote[first - 1]
  ) {
    first--;
    if (tokens[first]?.pos === 'DET') break;
  }
  return first;
}

/** True where a preposition stands before a phrase: 'a spokesman for Clinton said' isn't Clinton. */
function governed(context: Context, first: number, from: number): boolean {
  const { tokens } = context.prose;
  let i = first - 1;
  // 'President of Belarus Alexander Lukashenko': the preposition governs the name between.
  if (context.people.mentionAt.has(i)) return false;
  while (
    i >= from &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? '') &&
    !PREPOSITIONS.has(tokens[i]?.lower ?? '') &&
    first - i < 6
  )
    i--;
  return i >= from && PREPOSITIONS.has(tokens[i]?.lower ?? '');
}

/** The subject behind a verb or 'according to': the person in the phrase that begins at `from`, else the phrase. */
export function subjectRight(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const first = tokens[from];
  if (first === undefined || context.inQuote[from]) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(first.lower))
    return { kind: 'pronoun', firstToken: from, endToken: from + 1 };
  let description: Subject | null = null;
  let organization: Subject | null = null;
  for (let i = from; i < from + 16; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      context.inQuote[i] ||
      token.sentence !== first.sentence ||
      endsClause(context, i)
    )
      break;
    const mention = context.people.mentionAt.get(i);
    if (mention !== undefined) {
      const possessive = isPossessive(tokens[mention.endToken]);
      const subject: Subject = nameOf(mention);
      const belongs =
        description !== null &&
        PREPOSITIONS.has(lowerBefore(context, mention.firstToken)) &&
        lowerBefore(context, mention.firstToken) !== 'of';
      if (mention.cluster.type === 'person' && !possessive && !belongs) return subject;
      if (
        mention.cluster.type === 'organization' &&
        !possessive &&
        organization === null &&
        description === null
      )
        organization = subject;
      i = mention.endToken - 1;
      continue;
    }
    if ((token.pos === 'VERB' || token.pos === 'SCONJ' || token.lower === 'that') && i > from) break;
    if (token.text === ',' && description === null && organization === null) break;
    // '“…,” said the senator, adding': one comma may open an apposition with the name, no more.
    if (token.text === ',' && !beginsName(context, i + 1)) break;
    if ((isSpeakingNoun(token) || ageStart(tokens, i) !== null) && description === null)
      description = { kind: 'description', firstToken: from, endToken: i + 1 };
  }
  return description ?? organization ?? somebody(context, from);
}

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
  while (tokens[i]?.pos === 'ADJ' || (tokens[i]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'NOUN')) i++;
  return tokens[i]?.pos === 'NOUN' && !context.inQuote[i]
    ? { kind: 'description', firstToken: from, endToken: i + 1 }
    : null;
}

function isUnknownName({ prose: { tokens }, people, inQuote }: Context, i: number): boolean {
  const token = tokens[i];
  return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !people.mentionAt.has(i) && !inQuote[i];
}

function lowerBefore(context: Context, i: number): string {
  const token = context.prose.tokens[i - 1];
  return token?.lower === 'the' ? (context.prose.tokens[i - 2]?.lower ?? '') : (token?.lower ?? '');
}

function beginsName(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  return (
    token !== undefined &&
    (context.people.mentionAt.get(i)?.cluster.type === 'person' || /^\p{Lu}/u.test(token.text))
  );
}
