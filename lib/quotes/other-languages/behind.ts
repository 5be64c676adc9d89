import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import { isCapital, isWord, type Word, wordsOf } from '../../entities/other-languages/words.ts';
import type { Marked } from '../../text/marks.ts';
import { openingSubject } from './before.ts';
import {
  type Attribution,
  accordingAt,
  echoIn,
  type Input,
  MAX_SKIPPED,
  nounEcho,
  REACH,
  subjectBehind,
} from './clause.ts';
import { phraseAt, type Subject } from './phrase.ts';

/** 'a-t-il ajouté', 's’agace-t-elle': a verb with its pronoun, which only a verb of saying has behind a quote. */
const INVERTED = /^(?!(?:est|était|sera)-)(\p{L}+)-(?:t-)?(ils?|elles?|on|je|nous)$/u;

/**
 * The attribution in the clause behind a quote: '„…“, sagte Bürgermeister Ohlsen', '« … », a-t-il ajouté', '«…», según
 * Olmedo'.
 *
 * @param from where the text before the quote begins that belongs to its sentence at most
 * @param to where the text behind it ends that does
 */
export function behind(input: Input, m: Marked, from: number, to: number): Attribution | null {
  const words = wordsOf(input.text, m.outerEnd, Math.min(to, m.outerEnd + REACH), input.lexicon.abbreviated);
  let i = 0;
  // '"Il ponte sarà pronto": lo ha detto Rossi'
  const isColon = words[0]?.text === ':';
  while (/^[,–—-]$/.test(words[i]?.text ?? '') || (isColon && i === 0)) i++;
  const echoed = echoIn(input, words);
  if (echoed !== null) return echoed;
  const signed = signedIn(input, words);
  if (signed !== null) return signed;
  // Behind the marks a capital begins another sentence.
  if (!isWord(words[i]) || isCapital(words[i])) return null;
  const according = accordingAt(input, words, i);
  if (according !== null) return according;
  const called = nounEcho(input, words, i);
  if (called !== null) return called;
  const participle = endingIn(input, m, from, words, i);
  if (participle !== null) return participle;
  const verb = verbAt(input.lexicon, words, i);
  // '„Je to kvůli opravám,“ zvedl starosta'
  const isParted = (i > 0 && !isColon) || input.text.charAt(m.end - 1) === ',';
  if (isColon && verb === null) return null;
  if (verb === null) return (isParted ? unlisted(input, words, i) : null) ?? atEnd(input, words, i);
  const cue = words[verb.at];
  if (cue === undefined) return null;
  return { subject: verb.subject ?? subjectBehind(input, words, verb.at + 1), cue, rule: 'behind' };
}

/** 'Merkel hatte die Stadt „…“ genannt', '„…“, hatte Merkel gesagt': the verb at the clause's end. */
function endingIn(
  input: Input,
  m: Marked,
  from: number,
  words: readonly Word[],
  i: number,
): Attribution | null {
  const { auxiliaries, participles } = input.lexicon;
  const first = words[i];
  if (first === undefined) return null;
  if (participles.has(first.lower)) {
    const subject = openingSubject(input, m, from);
    return subject === null ? null : { subject, cue: first, rule: 'before' };
  }
  const isReflexive = REFLEXIVE.test(words[i + 1]?.lower ?? '');
  const isHelping = auxiliaries.has(first.lower) || COPULA.test(first.lower);
  const read = isHelping ? phraseAt(words, i + (isReflexive ? 2 : 1), input.lexicon, input.mentionAt) : null;
  const cue =
    read === null
      ? undefined
      : words.slice(read.end, read.end + MAX_SKIPPED).find((word) => participles.has(word.lower));
  return read === null || cue === undefined ? null : { subject: read.subject, cue, rule: 'behind' };
}

/** '„…“, ist sich Bürgermeister Ohlsen sicher', '„…“, wird Ohlsen zitiert' */
const COPULA = /^(?:ist|war|wird|wurde)$/;

/** '„…“ (Karl Beck, Bürgermeister)': a name alone, or before a comma, in brackets behind a quote. */
function signedIn({ mentionAt }: Input, words: readonly Word[]): Attribution | null {
  const name = words[0]?.text === '(' ? mentionAt(words[1]?.start ?? -1) : undefined;
  const next = words.find(({ start }) => start >= (name?.end ?? Number.POSITIVE_INFINITY));
  return name !== undefined && /^[,)]$/.test(next?.text ?? '')
    ? { subject: { kind: 'name', ...name }, cue: null, rule: 'behind' }
    : null;
}

/** '« … » et prendre le relais, a affirmé le préfet.': the sentence goes on, and ends with who says it. */
function atEnd(input: Input, words: readonly Word[], from: number): Attribution | null {
  const end = words.findIndex((word, i) => i > from && /^[.!?;:]$/.test(word.text));
  const comma = words.slice(from, end < 0 ? undefined : end).findLastIndex(({ text }) => text === ',') + from;
  const verb = comma < from ? null : verbAt(input.lexicon, words, comma + 1);
  const cue = words[verb?.at ?? -1];
  const subject = verb === null ? null : (verb.subject ?? subjectBehind(input, words, verb.at + 1));
  return cue === undefined || subject === null ? null : { subject, cue, rule: 'behind' };
}

/** '„…“, schimpft Rentner Heinrich Vogt': a verb that no list has, behind a comma and before a person. */
function unlisted({ lexicon, mentionAt }: Input, words: readonly Word[], start: number): Attribution | null {
  let i = start;
  while (lexicon.auxiliaries.has(words[i]?.lower ?? '')) i++;
  const cue = words[i];
  if (cue === undefined || lexicon.functionWords.has(cue.lower)) return null;
  const isReflexive = REFLEXIVE.test(words[i + 1]?.lower ?? '');
  const infinitive = lexicon.verbSecond ? null : infinitiveBehind(words, i + 1);
  const from = infinitive ?? i + (isReflexive ? 2 : 1);
  const subject = phraseAt(words, from, lexicon, mentionAt)?.subject;
  const isPronoun = lexicon.verbSecond && subject?.kind === 'pronoun' && subject.pronoun !== 'nobody';
  return subject?.kind === 'name' || isPronoun ? { subject, cue, rule: 'behind' } : null;
}

/** 'tient à préciser Paul Dupont', 'quiso subrayar Juan Pérez': where the words behind an infinitive begin, or null. */
function infinitiveBehind(words: readonly Word[], from: number): number | null {
  const at = words.slice(from, from + 2).findIndex(({ text }) => INFINITIVE.test(text));
  return at >= 0 && !words.slice(from, from + at).some(isCapital) ? from + at + 1 : null;
}
const INFINITIVE = /^\p{Ll}{3,}(?:[aei]r|re)$/u;

/** 'ereiferte sich Gabriele Ritter' */
const REFLEXIVE = /^(?:sich|zich|się)$/;

/** '« On tiendra, lance M. Belhadj. Les usagers comprennent. »': a clause between commas or dashes inside the marks. */
export function within(input: Input, m: Marked): Attribution | null {
  const words = wordsOf(input.text, m.start, m.end, input.lexicon.abbreviated);
  for (let i = 1; i < words.length; i++) {
    if (!/^[,–—-]$/.test(words[i - 1]?.text ?? '') || isCapital(words[i])) continue;
    const verb = verbAt(input.lexicon, words, i);
    const cue = words[verb?.at ?? -1];
    if (verb === null || cue === undefined) continue;
    const subject = verb.subject ?? subjectBehind(input, words, verb.at + 1);
    let end = verb.at + 1;
    while ((words[end]?.start ?? Number.POSITIVE_INFINITY) < (subject ?? cue).end) end++;
    if (!isWord(words[end])) return { subject, cue, rule: 'behind' };
  }
  return null;
}

/** The verb of saying that a clause begins with, and the pronoun that is joined to it. */
function verbAt(
  { verbs, auxiliaries, articles, adverbs, pronouns }: Lexicon,
  words: readonly Word[],
  from: number,
): Readonly<{ at: number; subject: Subject | null }> | null {
  let subject: Subject | null = null;
  for (let i = from; i < Math.min(words.length, from + MAX_SKIPPED); i++) {
    const word = words[i];
    if (word === undefined) return null;
    const [, verb = word.lower, joined] = INVERTED.exec(word.lower) ?? [];
    const pronoun = joined === undefined ? undefined : pronouns.get(joined);
    const isAuxiliary = auxiliaries.has(verb);
    // 'a-t-il répété': behind the pronoun stands the verb, whatever it is.
    const isVerb = verbs.has(verb) || ((subject !== null || pronoun !== undefined) && !isAuxiliary);
    if (pronoun !== undefined && joined !== undefined)
      subject = { kind: 'pronoun', pronoun, start: word.end - joined.length, end: word.end };
    if (isVerb) return { at: i, subject };
    // 'l’a interrompu la magistrate', 'a encore affirmé le préfet'
    const isPassed = i === from ? articles.has(verb) : adverbs.has(verb);
    if (!isAuxiliary && !isPassed) return null;
  }
  return null;
}
