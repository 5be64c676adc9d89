import { ROLE_NOUNS, SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { BETWEEN, CUE_NOUNS, SPEAKING_NOUNS, SUBJECT_PRONOUNS, WEAK_CUES } from './lexicon.ts';
import type { Marked } from './marks.ts';
import type { Mention, People } from './people.ts';

/** Who a sentence says is speaking, before pronouns and descriptions are resolved. Tokens are half open. */
export type Subject =
  | Readonly<{ kind: 'name'; cluster: Cluster; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'pronoun'; firstToken: number; endToken: number }>
  | Readonly<{ kind: 'description'; firstToken: number; endToken: number }>;

/** A subject with the word that says it speaks, and how the two were found. */
export type Attribution = Readonly<{ subject: Subject; cue: number | null; rule: Rule }>;

/** The rules in the order they are tried; each has its own confidence (see quotes.ts). */
export type Rule = 'behind' | 'before' | 'according' | 'colon' | 'possessive' | 'carried' | 'ahead' | 'paragraph' | 'nearest';

export type Context = Readonly<{ prose: Prose; people: People; inQuote: readonly boolean[] }>;

const nameOf = (mention: Mention): Subject => ({ kind: 'name', cluster: mention.cluster, firstToken: mention.firstToken, endToken: mention.endToken });

/** How far from the quote a cue may stand, in tokens outside quotes. */
const CUE_REACH = 40;
const BEFORE_REACH = 45;

/** Reads the attribution that a quote's own sentence gives, or null. */
export function attribute(context: Context, quote: Marked): Attribution | null {
  const tokens = context.prose.tokens;
  const first = tokenAt(tokens, quote.outerStart);
  const end = tokenAt(tokens, quote.outerEnd);
  return behind(context, quote, end) ?? before(context, first);
}

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

/** True where token `i` is a speech verb: not the noun of 'late-night tweets', not part of a name. */
function isCue(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  if (token === undefined || !SPEECH_VERBS.has(token.lower) || token.pos === 'ADJ' || context.people.mentionAt.has(i)) return false;
  if (!WEAK_CUES.has(token.lower)) return true;
  const previous = context.prose.tokens[i - 1];
  if (previous === undefined || context.people.mentionAt.has(i - 1) || SUBJECT_PRONOUNS.has(previous.lower)) return true;
  if (/^(?:DET|ADJ|NUM|PART|ADP)$/.test(previous.pos) || /^(?:his|her|their|its|my|our)$/.test(previous.lower)) return false;
  return token.pos === 'VERB';
}

/** '…,” said X', '…,” X said', '“…” X told reporters': the words behind the closing mark. */
function behind(context: Context, quote: Marked, from: number): Attribution | null {
  const { tokens } = context.prose;
  const passageEnd = context.prose.passages[quote.passage]?.end ?? 0;
  const inside = context.prose.text.charAt(quote.end - 1);
  // A full stop inside the marks ends the sentence: only '“…?” X asked.' goes on behind it.
  const open = /[,?!—–-]/.test(inside) || !/[.…]/.test(inside);
  let i = from;
  while (tokens[i] !== undefined && /^[,—–―-]+$/.test(tokens[i]?.text ?? '')) i++;
  const start = i;
  // '“…” — Jane Doe': a name alone behind a dash.
  const signed = i > from && /[—–―-]/.test(tokens[i - 1]?.text ?? '') ? context.people.mentionAt.get(i) : undefined;
  if (signed !== undefined && /^[,.(]?$/.test(tokens[signed.endToken]?.start !== undefined && (tokens[signed.endToken]?.start ?? 0) < passageEnd ? (tokens[signed.endToken]?.text ?? '') : '')) {
    return { subject: nameOf(signed), cue: null, rule: 'behind' };
  }
  const sentence = tokens[start]?.sentence;
  for (; i < start + CUE_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= passageEnd || token.sentence !== sentence || context.inQuote[i]) break;
    if (/^[.;:?!]$/.test(token.text)) break;
    if (token.text === '(') {
      while (tokens[i] !== undefined && tokens[i]?.text !== ')' && tokens[i]?.sentence === sentence) i++;
      continue;
    }
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const subject = subjectRight(context, i + 2);
      return subject === null ? null : { subject, cue: i, rule: 'according' };
    }
    if (!isCue(context, i)) continue;
    const direct = i === start || (i === start + 1 && BETWEEN.has(tokens[start]?.lower ?? ''));
    if (direct) {
      // 'said X': the subject follows, unless the quote ended and this is the next sentence's verb.
      const subject = subjectRight(context, i + 1);
      if (subject !== null) return { subject, cue: i, rule: 'behind' };
      continue;
    }
    const closed = /^[,.]$/.test(tokens[i + 1]?.text ?? '.') || tokens[i + 1] === undefined || tokens[i + 1]?.sentence !== sentence;
    if (!open && !closed) break;
    const subject = openingName(context, start) ?? subjectLeft(context, i, start);
    // Behind a quote the subject follows at once: '…,” and then the man who said' is another clause.
    if (subject !== null && subject.firstToken - start <= 6) return { subject, cue: i, rule: 'behind' };
  }
  return null;
}

/** '…,” Scott Pruitt, the attorney general of Oklahoma, one of the states in the suit, said': the name, then asides. */
function openingName(context: Context, start: number): Subject | null {
  for (let i = start; i <= start + 5; i++) {
    const mention = context.people.mentionAt.get(i);
    const token = context.prose.tokens[i];
    if (mention?.cluster.type === 'person') return context.prose.tokens[mention.endToken]?.text === ',' ? nameOf(mention) : null;
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos)) return null;
  }
  return null;
}

/** 'X said: “…”', 'X called Y “…”', 'according to X, “…”', 'X: “…”': the words before the opening mark. */
function before(context: Context, end: number): Attribution | null {
  const { tokens, sentences } = context.prose;
  const sentence = tokens[Math.max(0, end)]?.sentence ?? 0;
  let start = sentences[sentence]?.firstToken ?? 0;
  // A quote that begins its sentence may hang on the one before, where that ends with a colon.
  if (start >= end && end > 0 && tokens[end - 1]?.text === ':') start = sentences[tokens[end - 1]?.sentence ?? 0]?.firstToken ?? 0;
  if (start >= end) return null;
  const from = Math.max(start, end - BEFORE_REACH);
  let relative: Attribution | null = null;
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || context.inQuote[i]) continue;
    if (token.lower === 'to' && tokens[i - 1]?.lower === 'according') {
      const subject = subjectRight(context, i + 1);
      if (subject !== null) return { subject, cue: i - 1, rule: 'according' };
    }
    if (!isCue(context, i)) continue;
    const subject = subjectLeft(context, i, start) ?? (start === i ? subjectRight(context, i + 1) : null);
    if (subject === null) continue;
    const found: Attribution = { subject, cue: i, rule: 'before' };
    // 'X told a woman who suggested that “…”': the main clause's subject speaks.
    if (tokens[i - 1]?.lower !== 'who') return found;
    relative ??= found;
  }
  return relative ?? colonOrNoun(context, from, end);
}

/** 'X: “…”', 'in a statement, X …', 'X’s claim that “…”'. */
function colonOrNoun(context: Context, from: number, end: number): Attribution | null {
  const { tokens } = context.prose;
  const { mentionAt } = context.people;
  if (tokens[end - 1]?.text === ':') {
    for (let i = from; i < end; i++) {
      const mention = mentionAt.get(i);
      if (mention !== undefined && mention.cluster.type !== 'place' && !context.inQuote[i]) {
        return { subject: nameOf(mention), cue: null, rule: 'colon' };
      }
    }
    const pronoun = tokens.slice(from, end).findIndex((t) => SUBJECT_PRONOUNS.has(t.lower) && /^(?:he|she)$/.test(t.lower));
    if (pronoun >= 0) return { subject: { kind: 'pronoun', firstToken: from + pronoun, endToken: from + pronoun + 1 }, cue: null, rule: 'colon' };
  }
  for (let i = end - 1; i > from; i--) {
    const token = tokens[i];
    if (token === undefined || context.inQuote[i] || !CUE_NOUNS.has(token.lower)) continue;
    for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (/^['’]s?$/.test(tokens[k]?.text ?? '')) {
        const mention = mentionAt.get(k - 1);
        if (mention !== undefined) return { subject: nameOf(mention), cue: i, rule: 'possessive' };
      }
      if (/^(?:his|her)$/.test(tokens[k]?.lower ?? '')) return { subject: { kind: 'pronoun', firstToken: k, endToken: k + 1 }, cue: i, rule: 'possessive' };
    }
  }
  return null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set('of in on at to for with by from about against over under during after before between among than as like into behind near via through'.split(' '));

/** The subject of the verb at `cue`, to its left and not before `from`: nearest first, over asides between commas. */
function subjectLeft(context: Context, cue: number, from: number): Subject | null {
  const { tokens } = context.prose;
  let i = cue - 1;
  while (i >= from && (BETWEEN.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i--;
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
        if (left !== null) return inside !== null && left.kind === 'description' ? inside : left;
        i = opening;
        continue;
      }
    }
    const subject = subjectEndingAt(context, i, from, cue);
    if (subject !== null) return subject;
    // A finite verb on the way: its subject speaks only where the cue is its second verb ('X met Y and said').
    if (token.pos === 'VERB' && ++verbs > 2) break;
    if (/^[.;:?!]$/.test(token.text)) break;
  }
  return null;
}

function previousComma(context: Context, i: number, from: number): number {
  for (let k = i; k >= Math.max(from, i - 25); k--) if (context.prose.tokens[k]?.text === ',' && !context.inQuote[k]) return k;
  return -1;
}

function mentionIn(context: Context, from: number, end: number): Subject | null {
  for (let i = from; i < end; i++) {
    const mention = context.people.mentionAt.get(i);
    if (mention?.cluster.type === 'person' && !/^['’]s?$/.test(context.prose.tokens[mention.endToken]?.text ?? '')) {
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
    if (mention.endToken !== i + 1 || (!participle && governed(context, mention.firstToken, from))) return null;
    return nameOf(mention);
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) {
    if (token.lower === 'who') return mentionBefore(context, i, from);
    return { kind: 'pronoun', firstToken: i, endToken: i + 1 };
  }
  const first = phraseStart(context, i, from);
  const named = token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const any = i === cue - 1 && (named || (token.pos === 'NOUN' && /^(?:DET|NUM)$/.test(tokens[first]?.pos ?? '')));
  if (!isSpeakingNoun(token) && !any) return null;
  return governed(context, first, from) ? null : { kind: 'description', firstToken: first, endToken: i + 1 };
}

const isSpeakingNoun = (token: Token): boolean => (token.pos === 'NOUN' || token.pos === 'PROPN') && (SPEAKING_NOUNS.has(token.lower) || ROLE_NOUNS.has(token.lower));

/** 'Clinton, who said': the name before the relative pronoun. */
function mentionBefore(context: Context, i: number, from: number): Subject | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const mention = context.people.mentionAt.get(k);
    if (mention !== undefined) return nameOf(mention);
    const token = context.prose.tokens[k];
    if (token !== undefined && isSpeakingNoun(token)) return { kind: 'description', firstToken: phraseStart(context, k, from), endToken: k + 1 };
  }
  return null;
}

/** Where a noun phrase that ends at `i` begins: its adjectives, nouns and determiner. */
function phraseStart(context: Context, i: number, from: number): number {
  const { tokens } = context.prose;
  let first = i;
  while (first > from && /^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$/.test(tokens[first - 1]?.pos ?? '') && !context.inQuote[first - 1]) {
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
  while (i >= from && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? '') && !PREPOSITIONS.has(tokens[i]?.lower ?? '') && first - i < 6) i--;
  return i >= from && PREPOSITIONS.has(tokens[i]?.lower ?? '');
}

/** The subject behind a verb or 'according to': the person in the phrase that begins at `from`, else the phrase. */
function subjectRight(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const first = tokens[from];
  if (first === undefined || context.inQuote[from]) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(first.lower)) return { kind: 'pronoun', firstToken: from, endToken: from + 1 };
  let description: Subject | null = null;
  let organization: Subject | null = null;
  for (let i = from; i < from + 16; i++) {
    const token = tokens[i];
    if (token === undefined || context.inQuote[i] || token.sentence !== first.sentence || /^[.;:?!]$/.test(token.text)) break;
    const mention = context.people.mentionAt.get(i);
    if (mention !== undefined) {
      const possessive = /^['’]s?$/.test(tokens[mention.endToken]?.text ?? '');
      const subject: Subject = nameOf(mention);
      const belongs = description !== null && PREPOSITIONS.has(lowerBefore(context, mention.firstToken)) && lowerBefore(context, mention.firstToken) !== 'of';
      if (mention.cluster.type === 'person' && !possessive && !belongs) return subject;
      if (mention.cluster.type === 'organization' && !possessive && organization === null && description === null) organization = subject;
      i = mention.endToken - 1;
      continue;
    }
    if ((token.pos === 'VERB' || token.pos === 'SCONJ' || token.lower === 'that') && i > from) break;
    if (token.text === ',' && description === null && organization === null) break;
    // '“…,” said the senator, adding': one comma may open an apposition with the name, no more.
    if (token.text === ',' && !beginsName(context, i + 1)) break;
    if (isSpeakingNoun(token) && description === null) description = { kind: 'description', firstToken: from, endToken: i + 1 };
  }
  return description ?? organization;
}

function lowerBefore(context: Context, i: number): string {
  const token = context.prose.tokens[i - 1];
  return token?.lower === 'the' ? (context.prose.tokens[i - 2]?.lower ?? '') : (token?.lower ?? '');
}

function beginsName(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  return token !== undefined && (context.people.mentionAt.get(i)?.cluster.type === 'person' || /^\p{Lu}/u.test(token.text));
}
