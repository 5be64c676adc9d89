import { isFirstName } from '../entities/gazetteer.ts';
import { bare } from '../entities/lexicon.ts';
import { isMedium } from '../entities/papers.ts';
import { isRare, isTitleWord } from '../entities/trim/words.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { type Context, isInBrackets, nameOf, pronounAt, type Subject } from './context.ts';
import { isCue } from './cue.ts';
import { isSpeakingNoun, phraseStart, somebody } from './description.ts';
import { governed } from './governed.ts';
import { BOARDS, CUE_NOUNS, SUBJECT_PRONOUNS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPassive } from './passive.ts';
import { type Attribution, BEFORE_REACH, CUE_REACH, SENTENCE_REACH } from './rules.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

/** 'X said: “…”', 'X called Y “…”', 'according to X, “…”', 'X: “…”': the words before the opening mark. */
export function before(context: Context, end: number): Attribution | null {
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
      // 'According to him, “…”'
      const isHim =
        /^(?:him|her)$/.test(tokens[i + 1]?.lower ?? '') && /^[,:]$/.test(tokens[i + 2]?.text ?? '');
      const subject = isHim ? pronounAt(i + 1) : subjectRight(context, i + 1);
      const found: Attribution | null = subject === null ? null : { subject, cue: i - 1, rule: 'according' };
      // 'Feld called her his love, according to Weldon TV: “…”': the medium only passes it on.
      if (found !== null && !(subject?.kind === 'name' && isMedium(subject.cluster.name.toLowerCase())))
        return found;
      relative ??= found;
    }
    // 'one attributed to Feld: “…”'
    if (token.lower === 'to' && /^(?:attributed|ascribed)$/.test(tokens[i - 1]?.lower ?? '')) {
      const subject = subjectRight(context, i + 1);
      if (subject?.kind === 'name') return { subject, cue: i - 1, rule: 'according' };
    }
    if (!isCue(context, i)) continue;
    // 'published by the Ledger, had been “…”', 'was once called “…”': who speaks is told elsewhere (passive.ts).
    if (isPassive(context, i) || (tokens[i + 1]?.lower === 'by' && tokens[i + 2]?.pos !== 'NOUN')) continue;
    const thing = thingThatReads(context, i, start);
    if (thing !== null) return { subject: thing, cue: i, rule: 'before' };
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

/** 'wore a shirt that read “…”', 'held a sign saying “…”': what has words on it, or null. */
function thingThatReads(context: Context, cue: number, start: number): Subject | null {
  const { tokens } = context.prose;
  const noun = /^(?:that|which)$/.test(tokens[cue - 1]?.lower ?? '') ? cue - 2 : cue - 1;
  const reads = /^(?:read|reads|said|says|states?d?|announce[sd]|proclaim(?:s|ed)|declare[sd])$/.test(
    tokens[cue]?.lower ?? '',
  )
    ? noun === cue - 2
    : /^(?:reading|saying)$/.test(tokens[cue]?.lower ?? '');
  return reads && noun > start && BOARDS.has(tokens[noun]?.lower ?? '')
    ? { kind: 'description', firstToken: phraseStart(context, noun, start), endToken: noun + 1 }
    : null;
}

/** 'Declaring “the soul of the line” at stake, the minister ordered': a participle with a capital opens its sentence. */
const isOpeningParticiple = ({ text }: Token): boolean => /^\p{Lu}.*ing$/u.test(text);

/** The subject behind the first comma outside quotes or right before a closing mark, from token `from` on in its sentence. */
function mainSubject(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < from + CUE_REACH && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text !== ',') continue;
    const next = CLOSING.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (!context.inQuote[i] || (next > i + 1 && !context.inQuote[next])) return subjectRight(context, next);
  }
  return null;
}
const CLOSING = /^[”"’'»]$/;

/** 'said they', 'said that it': a clause that somebody reports, and whose subject is no one person. */
function isReported(context: Context, { kind, firstToken }: Subject): boolean {
  const { tokens } = context.prose;
  if (kind !== 'pronoun' || !/^(?:they|it)$/.test(tokens[firstToken]?.lower ?? '')) return false;
  return isCue(context, firstToken - (tokens[firstToken - 1]?.lower === 'that' ? 2 : 1));
}

/** 'Weldon School Board President Ana Reyes': who holds the office behind a body's name, or null. */
function headOf({ prose, people }: Context, { cluster, endToken }: Mention): Mention | null {
  let end = endToken;
  while (isTitleWord(bare(prose.tokens[end]))) end++;
  const holder = end > endToken ? people.mentionAt.get(end) : undefined;
  return cluster.type === 'organization' && holder?.cluster.type === 'person' ? holder : null;
}

/** 'X: “…”', 'in a statement, X …', 'X’s claim that “…”'. */
function colonOrNoun(context: Context, from: number, end: number): Attribution | null {
  const { tokens } = context.prose;
  const { mentionAt } = context.people;
  if (tokens[end - 1]?.text === ':') {
    // 'A woman holds a sign: “…”'
    if (BOARDS.has(tokens[end - 2]?.lower ?? '')) {
      const firstToken = phraseStart(context, end - 2, from);
      return { subject: { kind: 'description', firstToken, endToken: end - 1 }, cue: null, rule: 'colon' };
    }
    // 'Rovers boss Keane: “…”'
    const last = mentionAt.get(end - 2);
    if (last?.cluster.type === 'person' && !context.inQuote[end - 2])
      return { subject: nameOf(last), cue: null, rule: 'colon' };
    // 'Isobel: “…”', a first name that no entity has
    const only = somebody(context, end - 2);
    const isName = isRare(tokens[end - 2]) || isFirstName(tokens[end - 2]?.lower ?? '');
    const opens = end - 2 === from || /^[–—-]+$/.test(tokens[end - 3]?.text ?? '');
    if (isName && opens && only?.endToken === end - 1) return { subject: only, cue: null, rule: 'colon' };
    for (let i = from; i < end; i++) {
      const named = mentionAt.get(i);
      if (named === undefined || context.inQuote[i] || isInBrackets(context.prose, named)) continue;
      const mention = headOf(context, named) ?? named;
      // 'endorsed a limit for Congress: “…”'
      const isObject = mention.endToken === end - 1 && governed(context, mention.firstToken, from);
      if (mention.cluster.type !== 'place' && !isObject) {
        return { subject: nameOf(mention), cue: null, rule: 'colon' };
      }
    }
    const pronoun = tokens
      .slice(from, end)
      .findIndex((t) => SUBJECT_PRONOUNS.has(t.lower) && /^(?:he|she)$/.test(t.lower));
    if (pronoun >= 0)
      return {
        subject: pronounAt(from + pronoun),
        cue: null,
        rule: 'colon',
      };
  }
  for (let i = end - 1; i > from; i--) {
    const token = tokens[i];
    if (token === undefined || context.inQuote[i] || !CUE_NOUNS.has(token.lower)) continue;
    // 'received praise from Feld for his “…”'
    const giver = tokens[i + 1]?.lower === 'from' ? mentionAt.get(i + 2) : undefined;
    if (giver !== undefined && giver.cluster.type !== 'place')
      return { subject: nameOf(giver), cue: i, rule: 'possessive' };
    for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (isPossessive(tokens[k])) {
        const mention = mentionAt.get(k - 1);
        if (mention !== undefined) return { subject: nameOf(mention), cue: i, rule: 'possessive' };
        // 'his father’s words, “…”'
        if (isSpeakingNoun(tokens[k - 1])) {
          const firstToken = phraseStart(context, k - 1, from);
          return { subject: { kind: 'description', firstToken, endToken: k }, cue: i, rule: 'possessive' };
        }
      }
      if (/^(?:his|her)$/.test(tokens[k]?.lower ?? ''))
        return { subject: pronounAt(k), cue: i, rule: 'possessive' };
    }
  }
  return null;
}
