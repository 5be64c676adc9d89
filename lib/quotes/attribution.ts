import { SPEECH_VERBS } from '../entities/lexicon.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { somebody, somebodyOf } from './description.ts';
import {
  BETWEEN,
  CUE_NOUNS,
  MEDIA,
  QUOTING_CUES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEAK_CUES,
} from './lexicon.ts';
import type { Marked } from './marks.ts';
import { type Context, endsClause, nameOf, type Subject, subjectLeft, tokenAt } from './subject.ts';
import { subjectRight } from './subject-right.ts';

/** A subject with the word that says it speaks, and how the two were found. */
export type Attribution = Readonly<{ subject: Subject; cue: number | null; rule: Rule }>;

/** The rules in the order they are tried; each has its own confidence (see quotes.ts). */
export type Rule =
  | 'behind'
  | 'before'
  | 'according'
  | 'colon'
  | 'possessive'
  | 'carried'
  | 'ahead'
  | 'following'
  | 'reported'
  | 'paragraph'
  | 'nearest';

/** How far from the quote a cue may stand, in tokens outside quotes. */
const CUE_REACH = 40;
const BEFORE_REACH = 45;
/** How far back a sentence is read for its subject: longer ones are lists, or text without an end. */
const SENTENCE_REACH = 200;

/** Reads the attribution that a quote's own sentence gives, or null. */
export function attribute(context: Context, quote: Marked): Attribution | null {
  const tokens = context.prose.tokens;
  const first = tokenAt(tokens, quote.outerStart);
  const end = tokenAt(tokens, quote.outerEnd);
  return behind(context, quote, end) ?? before(context, first);
}

/**
 * 'The town waits, Feld said. “Nobody told us.”': whom the sentence before has speaking.
 *
 * @param passage where that sentence must stand: in the quote's own paragraph, or in the one before
 */
export function attributeBefore(context: Context, quote: Marked, passage: number): Attribution | null {
  const { tokens, sentences } = context.prose;
  const first = tokenAt(tokens, quote.outerStart);
  const previous = sentences[(tokens[first]?.sentence ?? 0) - 1];
  if (previous === undefined || previous.paragraph !== passage) return null;
  const rule = passage === quote.passage ? 'following' : 'reported';
  for (
    let i = previous.endToken - 1;
    i > Math.max(previous.firstToken, previous.endToken - BEFORE_REACH);
    i--
  ) {
    if (context.inQuote[i] || !isCue(context, i)) continue;
    const subject = subjectLeft(context, i, Math.max(previous.firstToken, i - SENTENCE_REACH));
    if (subject !== null) return { subject, cue: i, rule };
  }
  return null;
}

/** True where token `i` is a speech verb: not the noun of 'late-night tweets', not part of a name. */
export function isCue(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  if (
    token === undefined ||
    !(SPEECH_VERBS.has(token.lower) || QUOTING_CUES.has(token.lower)) ||
    token.pos === 'ADJ' ||
    (token.pos === 'NOUN' && QUOTING_CUES.has(token.lower)) ||
    context.people.mentionAt.has(i)
  )
    return false;
  const next = context.prose.tokens[i + 1]?.lower ?? '';
  // 'will continue to provide'
  if (/^continu/.test(token.lower) && next === 'to') return false;
  if (!WEAK_CUES.has(token.lower)) return true;
  // 'as the memo put it', but 'put in place'
  if (/^puts?$/.test(token.lower)) return next === 'it';
  const previous = context.prose.tokens[i - 1];
  if (previous === undefined || context.people.mentionAt.has(i - 1) || SUBJECT_PRONOUNS.has(previous.lower))
    return true;
  if (
    /^(?:DET|ADJ|NUM|PART|ADP)$/.test(previous.pos) ||
    /^(?:his|her|their|its|my|our|following)$/.test(previous.lower)
  )
    return false;
  return token.pos === 'VERB';
}

/** How many tokens behind a quote its speaker is named at most. */
const NEAR = 6;
/** How what somebody says without marks begins. */
const REPORTED = /^(?:that|they|he|she|it|we|i|there)$/;

/** '…,” said X', '…,” X said', '“…” X told reporters': the words behind the closing mark. */
function behind(context: Context, quote: Marked, from: number): Attribution | null {
  const { tokens } = context.prose;
  const first = tokenAt(tokens, quote.outerStart);
  const passageEnd = context.prose.passages[quote.passage]?.end ?? 0;
  const inside = context.prose.text.charAt(quote.end - 1);
  // A full stop inside the marks ends the sentence: only '“…?” X asked.' goes on behind it.
  const open = /[,?!—–-]/.test(inside) || !/[.…]/.test(inside);
  let i = from;
  while (tokens[i] !== undefined && /^[,—–―-]+$/.test(tokens[i]?.text ?? '')) i++;
  const start = i;
  // '“tone down” the contest, but said that': words that go on with the quote's own clause.
  const within = start === from && /[\p{L}\p{N}]/u.test(inside);
  // '“…” — Jane Doe', '“…” — The Weldon Herald': a name alone behind a dash.
  const named = tokens[i]?.lower === 'the' ? i + 1 : i;
  const signed =
    i > from && !/[\p{L}\p{N}]/u.test(inside) && /[—–―-]/.test(tokens[i - 1]?.text ?? '')
      ? context.people.mentionAt.get(named)
      : undefined;
  if (
    signed !== undefined &&
    /^[,.(]?$/.test(
      tokens[signed.endToken]?.start !== undefined && (tokens[signed.endToken]?.start ?? 0) < passageEnd
        ? (tokens[signed.endToken]?.text ?? '')
        : '',
    )
  ) {
    return { subject: nameOf(signed), cue: null, rule: 'behind' };
  }
  const sentence = tokens[start]?.sentence;
  for (; i < start + CUE_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= passageEnd || token.sentence !== sentence) break;
    if (context.inQuote[i]) {
      // 'Feld, editor of the “Letter,” told reporters': a title within the aside.
      if (i === start || openingName(context, start) === null) break;
      continue;
    }
    if (endsClause(context, i) || (i === start && !within && beginsClause(context, i))) break;
    if (token.text === '(') {
      while (tokens[i] !== undefined && tokens[i]?.text !== ')' && tokens[i]?.sentence === sentence) i++;
      continue;
    }
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      // 'According to …' begins the next sentence.
      if (token.text !== token.lower) return null;
      const subject = subjectRight(context, i + 2);
      return subject === null ? null : { subject, cue: i, rule: 'according' };
    }
    const quoted = quotedAsSaying(context, i);
    if (quoted !== null) return { subject: quoted, cue: i, rule: 'behind' };
    if (!isCue(context, i)) continue;
    // '“thank you” calls from two people'
    if (WEAK_CUES.has(token.lower) && tokens[i + 1]?.pos === 'ADP') continue;
    // 'told X': whom it was said to follows, never who speaks.
    const tells = /^tell/.test(token.lower) || token.lower === 'told';
    const direct = !tells && (i === start || (i === start + 1 && BETWEEN.has(tokens[start]?.lower ?? '')));
    // '“… of the brain.” Called fatty acids, they …' begins another sentence.
    if (direct && !open && token.text !== token.lower) break;
    if (direct) {
      // 'said X': the subject follows, unless the quote ended and this is the next sentence's verb.
      const subject = subjectRight(context, i + 1);
      if (subject !== null) return { subject, cue: i, rule: 'behind' };
      continue;
    }
    const closed =
      /^[,.]$/.test(tokens[i + 1]?.text ?? '.') ||
      tokens[i + 1] === undefined ||
      tokens[i + 1]?.sentence !== sentence;
    // '“… of the work.” Another goal, Feld says, is', 'Often, Feld says, they': a sentence of its own, with an aside.
    const opens = tokens[start]?.pos === 'ADV' && tokens[start + 1]?.text === ',';
    const aside = tokens[i + 1]?.text === ',' && (opens || /^(?:AUX|VERB)$/.test(tokens[i + 2]?.pos ?? ''));
    if (!open && (!closed || aside)) break;
    // '“When will he come?” Police said they …' begins another sentence.
    if (/[?!]/.test(inside) && REPORTED.test(tokens[i + 1]?.lower ?? '')) break;
    const subject =
      openingName(context, start) ??
      openingDescription(context, start) ??
      subjectLeft(context, i, start) ??
      somebodyOf(context, start) ??
      (isOnePhrase(context, start, i) ? somebody(context, start) : null);
    // Behind a quote the subject follows at once: '…,” and then the man who said' is another clause.
    const between = tokens.slice(subject?.endToken ?? i, i);
    if (within && !between.every(({ lower }) => BETWEEN.has(lower))) continue;
    if (subject === null) continue;
    // '“…” while they were in power, Azzouz said.': the clause goes on as far as it likes.
    const near = subject.firstToken - start <= NEAR || isOnePhrase(context, start, subject.firstToken);
    const found =
      within && tokens[subject.firstToken - 1]?.text === ','
        ? (closed || near) && before(context, first) === null
        : near && !beginsClause(context, start);
    if (!found) continue;
    // 'Feld joked that it was “spring fever,” the news agency reported.'
    const said = isReportedBy(context, subject, token) ? before(context, first) : null;
    return said?.rule === 'before' ? said : { subject, cue: i, rule: 'behind' };
  }
  return null;
}

/** True where a medium reports what the sentence has somebody else say. */
const isReportedBy = ({ prose: { tokens } }: Context, subject: Subject, cue: Token): boolean =>
  /^report(?:s|ed)$/.test(cue.lower) &&
  (subject.kind === 'name'
    ? subject.cluster.type === 'organization'
    : MEDIA.has(tokens[subject.endToken - 1]?.lower ?? ''));

/** 'the paper quoted Feld as saying', 'quoted him as saying': whom a medium quotes. */
function quotedAsSaying(context: Context, i: number): Subject | null {
  const { tokens } = context.prose;
  if (!/^quot(?:ed|es|ing)$/.test(tokens[i]?.lower ?? '')) return null;
  const as = tokens.slice(i + 2, i + 2 + QUOTED_REACH).findIndex(({ lower }) => lower === 'as');
  if (as < 0 || !/ing$/.test(tokens[i + 3 + as]?.lower ?? '')) return null;
  return /^(?:him|her)$/.test(tokens[i + 1]?.lower ?? '')
    ? { kind: 'pronoun', firstToken: i + 1, endToken: i + 2 }
    : subjectRight(context, i + 1);
}
/** How many words may name whom a medium quotes. */
const QUOTED_REACH = 8;

/** 'Orbell Kane's Houston-based analyst', 'a dealer for a German bank in London': no verb and no comma. */
const isOnePhrase = ({ prose: { tokens } }: Context, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .every(
      ({ pos, text }, k, all) =>
        OF_PHRASE.test(pos) || /^(?:['’]s?|-)$/.test(text) || all[k - 1]?.text === '-',
    );
const OF_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|PART|ADP|NUM)$/;

/** '“…,” when Clinton blasted him', '“…,” but Ardal calls her': words behind a quote that aren't its attribution. */
function beginsClause({ prose: { tokens }, people }: Context, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  return (
    SUBORDINATORS.has(word) ||
    (/^(?:and|but)$/.test(word) && people.mentionAt.has(i + 1)) ||
    (word === 'but' && SUBJECT_PRONOUNS.has(next))
  );
}

/** '…,” Scott Pruitt, the attorney general of Oklahoma, one of the states in the suit, said': the name, then asides. */
function openingName(context: Context, start: number): Subject | null {
  for (let i = start; i <= start + 5; i++) {
    const mention = context.people.mentionAt.get(i);
    const token = context.prose.tokens[i];
    if (mention?.cluster.type === 'person')
      return context.prose.tokens[mention.endToken]?.text === ',' ? nameOf(mention) : null;
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos)) return null;
  }
  return null;
}

/** '…,” a survivor who asked for her name to be left out said': the noun, then what is said of it. */
function openingDescription(context: Context, start: number): Subject | null {
  const { tokens } = context.prose;
  const subject = somebody(context, start);
  return subject !== null && /^(?:who|whose|,)$/.test(tokens[subject.endToken]?.lower ?? '') ? subject : null;
}

/** 'X said: “…”', 'X called Y “…”', 'according to X, “…”', 'X: “…”': the words before the opening mark. */
function before(context: Context, end: number): Attribution | null {
  const { tokens, sentences } = context.prose;
  const sentence = tokens[Math.max(0, end)]?.sentence ?? 0;
  let start = Math.max(sentences[sentence]?.firstToken ?? 0, end - SENTENCE_REACH);
  // A quote that begins its sentence may hang on the one before, where that ends with a colon.
  if (start >= end && end > 0 && tokens[end - 1]?.text === ':')
    start = Math.max(sentences[tokens[end - 1]?.sentence ?? 0]?.firstToken ?? 0, end - SENTENCE_REACH);
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
    const subject = isOpeningParticiple(token)
      ? mainSubject(context, end)
      : (subjectLeft(context, i, start) ?? (start === i ? subjectRight(context, i + 1) : null));
    if (subject === null) continue;
    const found: Attribution = { subject, cue: i, rule: 'before' };
    // 'X told a woman who suggested that “…”', 'X said they had written “…”': the main clause's subject speaks.
    if (tokens[i - 1]?.lower !== 'who' && !isReported(context, subject)) return found;
    relative ??= found;
  }
  return relative ?? colonOrNoun(context, from, end);
}

/** 'Declaring “the soul of the line” at stake, the minister ordered': a participle with a capital opens its sentence. */
const isOpeningParticiple = ({ text }: Token): boolean => /^\p{Lu}.*ing$/u.test(text);

/** The subject behind the first comma outside quotes, from token `from` on in its sentence. */
function mainSubject(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < from + CUE_REACH && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]?.text === ',' && !context.inQuote[i]) return subjectRight(context, i + 1);
  return null;
}

/** 'said they', 'said that it': a clause that somebody reports, and whose subject is no one person. */
function isReported(context: Context, { kind, firstToken }: Subject): boolean {
  const { tokens } = context.prose;
  if (kind !== 'pronoun' || !/^(?:they|it)$/.test(tokens[firstToken]?.lower ?? '')) return false;
  return isCue(context, firstToken - (tokens[firstToken - 1]?.lower === 'that' ? 2 : 1));
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
    const pronoun = tokens
      .slice(from, end)
      .findIndex((t) => SUBJECT_PRONOUNS.has(t.lower) && /^(?:he|she)$/.test(t.lower));
    if (pronoun >= 0)
      return {
        subject: { kind: 'pronoun', firstToken: from + pronoun, endToken: from + pronoun + 1 },
        cue: null,
        rule: 'colon',
      };
  }
  for (let i = end - 1; i > from; i--) {
    const token = tokens[i];
    if (token === undefined || context.inQuote[i] || !CUE_NOUNS.has(token.lower)) continue;
    for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (isPossessive(tokens[k])) {
        const mention = mentionAt.get(k - 1);
        if (mention !== undefined) return { subject: nameOf(mention), cue: i, rule: 'possessive' };
      }
      if (/^(?:his|her)$/.test(tokens[k]?.lower ?? ''))
        return { subject: { kind: 'pronoun', firstToken: k, endToken: k + 1 }, cue: i, rule: 'possessive' };
    }
  }
  return null;
}
