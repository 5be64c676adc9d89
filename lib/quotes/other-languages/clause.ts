import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import { isCapital, isWord, type Word } from '../../entities/other-languages/words.ts';
import { isTitle } from '../../text/abbreviations.ts';
import { isDayOrMonth } from '../../text/calendar-names.ts';
import { type MentionAt, phraseAt, type Read, type Subject } from './phrase.ts';

/** The text with what is known of it. `abbreviations` are words, in lower case, behind whose stop no sentence begins. */
export type Input = Readonly<{
  text: string;
  lexicon: Lexicon;
  mentionAt: MentionAt;
  abbreviations: ReadonlySet<string>;
}>;

/**
 * Who speaks, by which word, and how that was found. `subject` is null for a verb without one ('«…», añadió'), `cue` for
 * a colon without a verb.
 */
export type Attribution = Readonly<{
  subject: Subject | null;
  cue: Readonly<{ lower: string; start: number; end: number }> | null;
  rule: 'behind' | 'before' | 'colon' | 'according' | 'reported';
}>;

/** How far from its quote a clause is read, in characters. */
export const REACH = 220;
/** So many words may stand between a verb and its subject: 'sagte am Dienstag Bürgermeister Ohlsen'. */
export const MAX_SKIPPED = 4;

/** The subject behind a verb, past days, adverbs and asides. */
export function subjectBehind(
  { lexicon, mentionAt }: Pick<Input, 'lexicon' | 'mentionAt'>,
  words: readonly Word[],
  from: number,
): Subject | null {
  for (let i = from; i <= from + MAX_SKIPPED; i++) {
    const aside = lexicon.asides.find((phrase) => standsAt(words, i, phrase));
    if (aside !== undefined) {
      i += aside.length - 1;
      continue;
    }
    const word = words[i];
    if (!isWord(word)) return null;
    // 'heißt es von Beck'
    if (word.lower === 'es' && words[i + 1]?.lower === 'von') {
      i++;
      continue;
    }
    const isDay =
      isTime(word) ||
      (isTime(words[i + 1]) && (lexicon.articles.has(word.lower) || lexicon.of.has(word.lower)));
    if (isDay || lexicon.adverbs.has(word.lower) || lexicon.auxiliaries.has(word.lower)) continue;
    return (
      (phraseAt(words, i, lexicon, mentionAt) ?? phraseFarther(words, i, lexicon, mentionAt))?.subject ?? null
    );
  }
  return null;
}

/** Commas so many words behind the verb may part when and where from who. */
const MOST_FARTHER = 12;

/** 'dijo en una entrevista la portavoz': somebody in the rest of the clause, behind no preposition. */
function phraseFarther(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
): Read | null {
  const { articles, functionWords, epithets } = lexicon;
  for (let i = from + 1; i < words.length; i++) {
    const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
    // 'a déclaré lundi soir, sur Radio Valmont, le maire'
    if (word?.text === ',' && i - from <= MOST_FARTHER) continue;
    if (!isWord(word) || before === undefined) return null;
    if (functionWords.has(before.lower)) continue;
    const isSomebody = articles.has(word.lower) && epithets.has(next?.lower ?? '');
    if (mentionAt(word.start) !== undefined || isSomebody) return phraseAt(words, i, lexicon, mentionAt);
  }
  return null;
}

const isTime = (word: Word | undefined): boolean =>
  word !== undefined && (/^\d/.test(word.text) || isDayOrMonth(word.lower));

/** 'según Olmedo', 'nach Angaben des Ministeriums', 'по её словам' at word `i`. */
export function accordingAt(
  { lexicon, mentionAt }: Input,
  words: readonly Word[],
  i: number,
): Attribution | null {
  const cueOf = (phrase: readonly string[]): Attribution['cue'] => {
    const [first, last] = [words[i], words[i + phrase.length - 1]];
    return first === undefined || last === undefined ? null : { ...first, end: last.end };
  };
  const to = lexicon.accordingTo.find(({ phrase }) => standsAt(words, i, phrase));
  if (to !== undefined) {
    const cue = cueOf(to.phrase);
    const { start = 0, end = 0 } = cue ?? {};
    return { subject: { kind: 'pronoun', pronoun: to.pronoun, start, end }, cue, rule: 'according' };
  }
  const phrase = lexicon.according.find((all) => standsAt(words, i, all));
  if (phrase === undefined) return null;
  // 'según ha explicado Reyes', 'conforme informou a prefeita'
  const said = verbFrom(lexicon, words, i + phrase.length);
  if (said !== null) {
    const subject = subjectBehind({ lexicon, mentionAt }, words, said + 1);
    return subject === null ? null : { subject, cue: words[said] ?? null, rule: 'according' };
  }
  const read = phraseAt(words, i + phrase.length, { ...lexicon, bareNouns: true }, mentionAt);
  return read === null ? null : { subject: read.subject, cue: cueOf(phrase), rule: 'according' };
}

/** Where a verb of saying stands from word `from` on, past auxiliaries, or null. */
function verbFrom({ verbs, auxiliaries }: Lexicon, words: readonly Word[], from: number): number | null {
  let at = from;
  while (auxiliaries.has(words[at]?.lower ?? '')) at++;
  return verbs.has(words[at]?.lower ?? '') ? at : null;
}

/**
 * '“…”. È la risposta dell’assessora Rossi', '“…”. A declaração é do prefeito', '«…», le parole di Rossi': what the quote
 * is, and whose.
 */
export function nounEcho(input: Input, words: readonly Word[], from: number): Attribution | null {
  const { echoNouns, articles, of } = input.lexicon;
  const passed = (i: number, also: (lower: string) => boolean): number => {
    let at = i;
    while (also(words[at]?.lower ?? '') || articles.has(words[at]?.lower ?? '')) at++;
    return at;
  };
  const noun = passed(from, (lower) => BE.test(lower));
  const cue = words[noun];
  if (cue === undefined || !echoNouns.has(cue.lower)) return null;
  const whose = passed(noun + 1, (lower) => BE.test(lower) || of.has(lower));
  const says = words[from - 1]?.text === ',' || words.slice(from, whose).some(({ lower }) => BE.test(lower));
  const subject = says && whose > noun + 1 ? subjectBehind(input, words, whose) : null;
  return subject === null ? null : { subject, cue, rule: 'behind' };
}

/** '“…”. A dirlo è la sindaca Rossi', '«…». Così, in una nota, Rossi': a sentence of its own that says whose the quote is. */
export function echoIn(input: Input, words: readonly Word[]): Attribution | null {
  const { echoes, verbs, auxiliaries, articles } = input.lexicon;
  const from = words[0]?.text === '.' ? 1 : 0;
  if (!isCapital(words[from])) return null;
  const called = nounEcho(input, words, from);
  if (called !== null) return called;
  const echo = echoes.find((phrase) => standsAt(words, from, phrase));
  if (echo === undefined) return null;
  let at = from + echo.length;
  // 'Con estas palabras, Reyes', 'Così, in una nota, Rossi'
  const comma = echo.length > 2 ? at : words.findIndex(({ text }, k) => k > at && text === ',');
  if (words[at]?.text === ',') at = comma + 1;
  let cue: Word | undefined;
  for (; isSaid(words[at]); at++) if (verbs.has(words[at]?.lower ?? '')) cue = words[at];
  // 'Das sagte Ohlsen', though not 'Das Schiff': one word says so with a verb alone.
  const isBare = echo.length === 1 && !NAMING.test(echo[0] ?? '');
  const subject = at === 0 || (isBare && cue === undefined) ? null : subjectBehind(input, words, at);
  const says = cue ?? words[from];
  return subject === null || says === undefined ? null : { subject, cue: says, rule: 'behind' };

  function isSaid(word: Word | undefined): boolean {
    const lower = word?.lower ?? '';
    return (verbs.has(lower) || auxiliaries.has(lower) || BE.test(lower)) && !articles.has(lower);
  }
}
/** 'Aldus Blom', 'Così Rossi', 'Ainsi parle' */
const NAMING = /^(?:aldus|così)$/;
const BE =
  /^(?:lautet|lautete|ist|war|is|was|luidt|è|sono|stato|stata|stati|era|hanno|ha|est|sont|es|son|é|são|foi|foram)$/;

const standsAt = (words: readonly Word[], i: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => words[i + k]?.lower === word);

/** Where the sentence begins that goes on into a quote. */
export function clauseStart(
  { text, abbreviations }: Pick<Input, 'text' | 'abbreviations'>,
  from: number,
  to: number,
): number {
  let start = from;
  for (const { index, 0: end } of text.slice(from, to).matchAll(SENTENCE_END)) {
    const stop = from + index;
    const word = /\p{L}[\p{L}.-]{0,15}$/u.exec(text.slice(Math.max(from, stop - 16), stop))?.[0] ?? '';
    if (!/^\p{Lu}$/u.test(word) && !isTitle(word.toLowerCase(), abbreviations)) start = stop + end.length;
  }
  return start;
}
const SENTENCE_END = /[.!?…;]["”»“)]?\s{1,8}(?=["„«“(]?\s?\p{Lu}|$)/gu;
