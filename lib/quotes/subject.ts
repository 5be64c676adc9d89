import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import { firstIndex } from '../text/first-index.ts';
import { isPossessive, type Prose, type Token } from '../text/tokens.ts';
import { ageStart, isNameLike, isSpeakingNoun, phraseStart, somebodyOf } from './description.ts';
import { BETWEEN, DAYS, DOCUMENTS, ISSUES, PREPOSITIONS, SPEAKS, SUBJECT_PRONOUNS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

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

/** Index of the first token that begins at or after an offset. Tokens are in order. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) < offset);

/** True where a clause ends at token `i`: not at the stop of 'R-Ky.' within a sentence. */
export function endsClause({ prose: { tokens } }: Context, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return /^[;:?!]$/.test(text) || (text === '.' && tokens[i + 1]?.sentence !== tokens[i]?.sentence);
}

/** The subject of the verb at `cue`, to its left and not before `from`: nearest first, over asides between commas. */
export function subjectLeft(context: Context, cue: number, from: number): Subject | null {
  const { tokens } = context.prose;
  if (isSecondVerb(context, cue)) {
    // 'They waited, said Feld, adding that'
    const speaker = context.people.mentionAt.get(cue - 2);
    if (speaker !== undefined && SPEAKS.test(tokens[speaker.firstToken - 1]?.lower ?? ''))
      return nameOf(speaker);
    const main = firstSubject(context, from, cue);
    if (main !== null) return main;
  }
  let i = beforeTime(tokens, cue - 1);
  while (
    i >= from &&
    (BETWEEN.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')
  )
    i = beforeTime(tokens, i - 1);
  const last = i;
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
    if (token.text === ',' && i === last) {
      // 'Trump, who is running, has said': the aside ends here; go on before it.
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

/** The token before 'Saturday', 'late Saturday', 'this week' where such words end at `i`; else `i`. */
function beforeTime(tokens: readonly Token[], i: number): number {
  const [word, before] = [tokens[i]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
  if (DAYS.has(word)) return /^(?:late|early|last|this|next)$/.test(before) ? i - 2 : i - 1;
  return /^(?:week|month|year|morning|afternoon|evening|night)$/.test(word) &&
    (/^(?:this|last|that|next)$/.test(before) || DAYS.has(before))
    ? i - 2
    : i;
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
    const mention = context.people.mentionAt.get(i);
    const skipped = context.inQuote[i] || (mention !== undefined && isInBrackets(context.prose, mention));
    const subject = skipped ? null : subjectEndingAt(context, i, from, to);
    if (subject !== null) return apposed(context, subject) ?? subject;
  }
  return null;
}

/** Descriptions before a name between commas are no longer, in tokens. */
const MOST_DESCRIPTION = 10;
const OF_DESCRIPTION = /^(?:ADP|DET|ADJ|NOUN|PROPN|CCONJ)$/;

/** 'The leader of the union, Rosa Quist, left': the name between commas behind a description. */
function apposed(context: Context, subject: Subject): Subject | null {
  if (subject.kind !== 'description') return null;
  const { tokens } = context.prose;
  let end = subject.endToken;
  while (end - subject.firstToken < MOST_DESCRIPTION && OF_DESCRIPTION.test(tokens[end]?.pos ?? '')) end++;
  const mention = tokens[end]?.text === ',' ? context.people.mentionAt.get(end + 1) : undefined;
  return mention?.cluster.type === 'person' && tokens[mention.endToken]?.text === ','
    ? nameOf(mention)
    : null;
}

/** 'ATLANTA (CNN)': the agency of a dateline, a party behind a name. */
export const isInBrackets = ({ tokens }: Prose, { firstToken, endToken }: Mention): boolean =>
  tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';

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
    if (mention.endToken !== i + 1) return null;
    if (!participle && governed(context, mention.firstToken, from, i === cue - 1)) return null;
    // 'Oklahoma Attorney General Scott Pruitt': a place or a body before a noun says whose it is.
    const modifies =
      mention.cluster.type !== 'person' &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
      !DAYS.has(tokens[i + 1]?.lower ?? '');
    if (modifies && i + 1 < cue) return null;
    // 'a scholar at Queen Elizabeth House, Oxford, says', 'Sen. Ted Cruz, R-Texas, says'
    const address =
      mention.cluster.type === 'place' &&
      /^[,-]$/.test(tokens[mention.firstToken - 1]?.text ?? '') &&
      tokens[i + 1]?.text === ',';
    return address ? null : nameOf(mention);
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) {
    if (token.lower === 'who') return mentionBefore(context, i, from);
    return { kind: 'pronoun', firstToken: i, endToken: i + 1 };
  }
  const aged = ageStart(tokens, i);
  const first = aged ?? phraseStart(context, i, from);
  const near = beforeTime(tokens, cue - 1) === i;
  const says = SPEAKS.test(tokens[cue]?.lower ?? '');
  const any =
    near &&
    (isNameLike(token) || (token.pos === 'NOUN' && (says || /^(?:DET|NUM)$/.test(tokens[first]?.pos ?? ''))));
  if (!isSpeakingNoun(token) && !isGeneral(tokens, i) && aged === null && !any) return null;
  // 'Local councillor Gordon Mackay': the name behind says who it is.
  if (isTitle(context, i, cue) || isPossessive(tokens[i + 1])) return null;
  const some = someOf(context, first, i + 1);
  if (some !== null) return some;
  if (governed(context, first, from, i === cue - 1)) return null;
  const owner = DOCUMENTS.has(token.lower) ? ownerOf(context, i) : null;
  if (owner !== null) return owner;
  const named = opensWithName(context, first);
  if (named !== null) return named;
  // 'the council issued a statement calling it'
  const issued = DOCUMENTS.has(token.lower) && ISSUES.has(tokens[first - 1]?.lower ?? '');
  const issuer = issued ? subjectLeft(context, first - 1, from) : null;
  return issuer ?? { kind: 'description', firstToken: first, endToken: i + 1 };
}

/** 'the attorney general': an adjective behind its noun. */
const isGeneral = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'general' && ROLE_NOUNS.has(tokens[i - 1]?.lower ?? '');

/** 'one of the disciples' where 'the disciples' stands between two tokens. */
function someOf(context: Context, first: number, end: number): Subject | null {
  if (context.prose.tokens[first - 1]?.lower !== 'of') return null;
  const some = somebodyOf(context, first - 2);
  return some !== null && some.endToken >= end ? some : null;
}

/** The person of 'Feld’s statement', 'Feld's second letter' that ends with token `i`. */
function ownerOf({ prose: { tokens }, people }: Context, i: number): Subject | null {
  for (let k = i - 1; k > i - 4; k--) {
    const mention = isPossessive(tokens[k]) ? people.mentionAt.get(k - 1) : undefined;
    if (mention !== undefined) return mention.cluster.type === 'person' ? nameOf(mention) : null;
  }
  return null;
}

/** 'Martin Feld, a spokesman for the ministry tweeted': the name that opens a sentence, with no comma behind the aside. */
function opensWithName({ prose: { sentences, tokens }, people }: Context, first: number): Subject | null {
  const article = tokens[first];
  if (!/^an?$/.test(article?.lower ?? '') || tokens[first - 1]?.text !== ',') return null;
  const mention = people.mentionAt.get(first - 2);
  return mention?.cluster.type === 'person' &&
    mention.firstToken === sentences[article?.sentence ?? -1]?.firstToken
    ? nameOf(mention)
    : null;
}

/** True where a person's name follows a noun at once, or behind more of the title: 'Attorney General Scott Pruitt'. */
function isTitle({ prose: { tokens }, people }: Context, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    const mention = people.mentionAt.get(k);
    if (mention !== undefined) return mention.cluster.type === 'person' && mention.firstToken === k;
    // 'Secretary of State Hilda Clay'
    const of = tokens[k]?.lower === 'of' && !people.mentionAt.has(k + 1);
    if (!of && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** 'Clinton, who said': the name before the relative pronoun. */
function mentionBefore(context: Context, i: number, from: number): Subject | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const mention = context.people.mentionAt.get(k);
    const behind = context.prose.tokens[mention?.endToken ?? i];
    // 'a former Houston pharmacist who said'
    if (mention !== undefined)
      return mention.endToken === i || behind?.pos === 'PUNCT' ? nameOf(mention) : null;
    const token = context.prose.tokens[k];
    if (token === undefined || !isSpeakingNoun(token)) continue;
    const first = phraseStart(context, k, from);
    // 'Leland was a former pharmacist who said'
    const is = IS.test(context.prose.tokens[first - 1]?.lower ?? '');
    const subject = is ? subjectLeft(context, first - 1, from) : null;
    return subject ?? { kind: 'description', firstToken: first, endToken: k + 1 };
  }
  return null;
}
const IS = /^(?:is|was|are|were)$/;

/**
 * True where a preposition stands before a phrase: 'a spokesman for Clinton said' isn't Clinton. Right before the cue 'as'
 * is none: 'as Espinosa put it', 'As one banker said'.
 */
function governed(context: Context, first: number, from: number, beforeCue = false): boolean {
  const preposition = governing(context, first, from);
  return preposition !== null && !(beforeCue && preposition === 'as');
}

/** The preposition that stands before a phrase and governs it, or null. */
function governing(context: Context, first: number, from: number): string | null {
  const { tokens } = context.prose;
  const { mentionAt } = context.people;
  let i = first - 1;
  // 'for Croatia and Slovenia to say'
  while (/^(?:and|or)$/.test(tokens[i]?.lower ?? '') && mentionAt.has(i - 1))
    i = (mentionAt.get(i - 1)?.firstToken ?? i) - 1;
  // 'President of Belarus Alexander Lukashenko': the preposition governs the name between.
  if (mentionAt.has(i)) return null;
  while (
    i >= from &&
    first - i < 6 &&
    (mentionAt.has(i) ||
      (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? '') &&
        !PREPOSITIONS.has(tokens[i]?.lower ?? '')))
  )
    // Prepositions within a name ('Bank of Weldon City') govern nothing else.
    i = (mentionAt.get(i)?.firstToken ?? i) - 1;
  const preposition = tokens[i]?.lower ?? '';
  if (i < from || !PREPOSITIONS.has(preposition)) return null;
  // 'Head of financial reporting Richard Martin', 'Secretary of State Hillary Clinton': it governs the words between.
  const [office, between] = [tokens[i - 1], tokens[first - 1]];
  const isOffice =
    preposition === 'of' &&
    office !== undefined &&
    ROLE_NOUNS.has(office.lower) &&
    between !== undefined &&
    first - i > 1 &&
    between.pos !== 'DET' &&
    !isSpeakingNoun(between);
  return isOffice ? null : preposition;
}
