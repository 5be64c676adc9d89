import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import { isCapital, isWord, type Word, wordsOf } from '../../entities/other-languages/words.ts';
import { isDayOrMonth } from '../../text/calendar-names.ts';
import type { Marked } from '../../text/marks.ts';
import { type MentionAt, phraseAt, type Read, type Subject } from './phrase.ts';

/**
 * Who speaks, by which word, and how that was found. `subject` is null for a verb without one ('«…», añadió'), `cue` for
 * a colon without a verb.
 */
export type Attribution = Readonly<{
  subject: Subject | null;
  cue: Readonly<{ lower: string; start: number; end: number }> | null;
  rule: 'behind' | 'before' | 'colon' | 'according';
}>;

/** The text with what is known of it. `abbreviations` are words, in lower case, behind whose stop no sentence begins. */
export type Input = Readonly<{
  text: string;
  lexicon: Lexicon;
  mentionAt: MentionAt;
  abbreviations: ReadonlySet<string>;
}>;

/** How far from its quote a clause is read, in characters. */
const REACH = 220;
/** So many words may stand between a verb of saying and the quote behind it. */
const MAX_BETWEEN = 10;
/** And so many before its subject: 'sagte am Dienstag Bürgermeister Ohlsen'. */
const MAX_SKIPPED = 4;

/** 'a-t-il ajouté', 's’agace-t-elle': a verb with its pronoun, which only a verb of saying has behind a quote. */
const INVERTED = /^(?!(?:est|était|sera)-)(\p{L}+)-(?:t-)?(ils?|elles?|on|je|nous)$/u;
/** What begins the clause that somebody says: 'dice que …'. */
const THAT: ReadonlySet<string> = new Set('que qu che dass dat att at że iż že что що'.split(' '));

/** Reads the attribution in the clause behind a quote, or in the one that introduces it. Null where none is. */
export function attribute(input: Input, m: Marked, from: number, to: number): Attribution | null {
  return behind(input, m, to) ?? before(input, m, from) ?? within(input, m);
}

/** '„…“, sagte Bürgermeister Ohlsen', '« … », a-t-il ajouté', '«…», según Olmedo'. */
function behind(input: Input, m: Marked, to: number): Attribution | null {
  const words = wordsOf(input.text, m.outerEnd, Math.min(to, m.outerEnd + REACH));
  let i = 0;
  while (/^[,–—-]$/.test(words[i]?.text ?? '')) i++;
  // Behind the marks a capital begins a sentence of its own.
  if (!isWord(words[i]) || isCapital(words[i])) return null;
  const according = accordingAt(input, words, i);
  if (according !== null) return according;
  const verb = verbAt(input.lexicon, words, i);
  if (verb === null) return i === 0 ? null : unlisted(input, words, i);
  const cue = words[verb.at];
  if (cue === undefined) return null;
  return { subject: verb.subject ?? subjectBehind(input, words, verb.at + 1), cue, rule: 'behind' };
}

/** '„…“, schimpft Rentner Heinrich Vogt': a verb that no list has, behind a comma and before a person. */
function unlisted({ lexicon, mentionAt }: Input, words: readonly Word[], i: number): Attribution | null {
  const cue = words[i];
  if (cue === undefined || lexicon.functionWords.has(cue.lower)) return null;
  const subject = phraseAt(words, i + 1, lexicon, mentionAt)?.subject;
  const isPronoun = lexicon.verbSecond && subject?.kind === 'pronoun' && subject.pronoun !== 'nobody';
  return subject?.kind === 'name' || isPronoun ? { subject, cue, rule: 'behind' } : null;
}

/** '« On tiendra, lance M. Belhadj. Les usagers comprennent. »': a clause between commas or dashes inside the marks. */
function within(input: Input, m: Marked): Attribution | null {
  const words = wordsOf(input.text, m.start, m.end);
  for (let i = 1; i < words.length; i++) {
    if (!/^[,–—-]$/.test(words[i - 1]?.text ?? '') || isCapital(words[i])) continue;
    const verb = verbAt(input.lexicon, words, i);
    const cue = words[verb?.at ?? -1];
    if (verb === null || cue === undefined) continue;
    const subject =
      verb.subject ?? phraseAt(words, verb.at + 1, input.lexicon, input.mentionAt)?.subject ?? null;
    const end = words.find(({ start }) => start >= (subject ?? cue).end);
    if (end === undefined || !isWord(end)) return { subject, cue, rule: 'behind' };
  }
  return null;
}

/** The verb of saying that a clause begins with, and the pronoun that is joined to it. */
function verbAt(
  { verbs, auxiliaries, pronouns }: Lexicon,
  words: readonly Word[],
  from: number,
): Readonly<{ at: number; subject: Subject | null }> | null {
  let subject: Subject | null = null;
  for (let i = from; i < Math.min(words.length, from + MAX_SKIPPED); i++) {
    const word = words[i];
    if (word === undefined) return null;
    const [, verb = word.lower, joined] = INVERTED.exec(word.lower) ?? [];
    const pronoun = joined === undefined ? undefined : pronouns.get(joined);
    if (pronoun !== undefined && joined !== undefined)
      subject = { kind: 'pronoun', pronoun, start: word.end - joined.length, end: word.end };
    if (verbs.has(verb) || (pronoun !== undefined && !auxiliaries.has(verb))) return { at: i, subject };
    if (!auxiliaries.has(verb)) return null;
  }
  return null;
}

/** The subject behind a verb, past days and adverbs. */
function subjectBehind(
  { lexicon, mentionAt }: Pick<Input, 'lexicon' | 'mentionAt'>,
  words: readonly Word[],
  from: number,
): Subject | null {
  for (let i = from; i <= from + MAX_SKIPPED; i++) {
    const aside = lexicon.asides.find((phrase) => standsAt(words, i, phrase));
    if (aside !== undefined) return subjectBehind({ lexicon, mentionAt }, words, i + aside.length);
    const word = words[i];
    if (!isWord(word) || word === undefined) return null;
    const next = words[i + 1]?.lower ?? '';
    const isDay =
      isTime(word.lower) ||
      (isTime(next) && (lexicon.articles.has(word.lower) || lexicon.of.has(word.lower)));
    if (isDay || lexicon.adverbs.has(word.lower) || lexicon.auxiliaries.has(word.lower)) continue;
    return (
      (phraseAt(words, i, lexicon, mentionAt) ?? phraseBehind(words, i, lexicon, mentionAt))?.subject ?? null
    );
  }
  return null;
}

/** 'dijo en una entrevista la portavoz': the phrase in the rest of the clause that stands behind no preposition. */
function phraseBehind(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
): Read | null {
  const { articles, functionWords } = lexicon;
  for (let i = from + 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!isWord(word) || word === undefined || before === undefined) return null;
    if (functionWords.has(before.lower)) continue;
    if (mentionAt(word.start) !== undefined || articles.has(word.lower))
      return phraseAt(words, i, lexicon, mentionAt);
  }
  return null;
}

/** 'Ohlsen betonte: „…“', 'Paul Renaudin assure que « … »', 'Según Olmedo, «…»'. */
function before(input: Input, m: Marked, from: number): Attribution | null {
  const { text, lexicon } = input;
  const words = wordsOf(
    text,
    clauseStart(input, Math.max(from, m.outerStart - REACH), m.outerStart),
    m.outerStart,
  );
  const colon = words.at(-1)?.text === ':';
  // 'la replica dell’assessora': behind an article it is a noun.
  const isVerb = (i: number): boolean =>
    lexicon.verbs.has(words[i]?.lower ?? '') && !lexicon.articles.has(words[i - 1]?.lower ?? '');
  const reports = words.findLastIndex((_, i) => isVerb(i) && THAT.has(words[i + 1]?.lower ?? ''));
  const nearest = words.findLastIndex((_, i) => isVerb(i) && i >= words.length - 1 - MAX_BETWEEN);
  const verb = reports >= 0 && !colon ? reports : nearest;
  const cue = words[verb];
  if (cue !== undefined) {
    const behindIt = lexicon.verbSecond || colon ? subjectBehind(input, words, verb + 1) : null;
    return { subject: subjectBefore(input, words, verb) ?? behindIt, cue, rule: colon ? 'colon' : 'before' };
  }
  for (let i = 0; i < words.length; i++) {
    const according = accordingAt(input, words, i);
    if (according !== null) return according;
  }
  return opinionOf(input, words) ?? (colon ? introduced(input, words) : null);
}

/** 'Pour Sophie Marchand, « … »': whose opinion a sentence gives. */
function opinionOf({ lexicon, mentionAt }: Input, words: readonly Word[]): Attribution | null {
  const cue = words[0];
  if (cue === undefined || !lexicon.opinion.has(cue.lower)) return null;
  const read = phraseAt(words, 1, lexicon, mentionAt);
  return read?.subject.kind === 'name' ? { subject: read.subject, cue, rule: 'according' } : null;
}

/** 'Nachbar Dieter Paulsen sieht das anders: „…“': the one whom a clause names that ends with a colon, or nobody known. */
function introduced(input: Input, words: readonly Word[]): Attribution | null {
  const { lexicon, mentionAt } = input;
  // 'E ancora: «…»' goes on with who spoke before.
  if (
    words.every(
      (word) => !isWord(word) || lexicon.functionWords.has(word.lower) || lexicon.adverbs.has(word.lower),
    )
  )
    return null;
  const named = words.flatMap(({ start }) => mentionAt(start) ?? []);
  const [only, another] = named;
  const { start = 0, end = 0 } = words[0] ?? {};
  const nobody: Subject = { kind: 'pronoun', pronoun: 'nobody', start, end };
  const read = phraseAt(words, 0, lexicon, mentionAt)?.subject;
  // 'El técnico argentino no escondió su enfado: “…”'
  const isSubject = read !== undefined && (read.kind !== 'description' || isEpithet(input, read));
  const name: Subject | null = only !== undefined && another === undefined ? { kind: 'name', ...only } : null;
  return { subject: isSubject ? read : (name ?? nobody), cue: null, rule: 'colon' };
}

const isEpithet = ({ text, lexicon }: Input, { start, end }: Subject): boolean =>
  lexicon.epithets.has(wordsOf(text, start, end)[0]?.lower ?? '');

/** Where the sentence begins that goes on into a quote. */
export function clauseStart(
  { text, abbreviations }: Pick<Input, 'text' | 'abbreviations'>,
  from: number,
  to: number,
): number {
  let start = from;
  for (const { index, 0: end } of text
    .slice(from, to)
    .matchAll(/[.!?…;]["”»“)]?\s+(?=["„«“(]?\s?\p{Lu}|$)/gu)) {
    const word = /\p{L}{1,12}$/u.exec(text.slice(Math.max(from, from + index - 12), from + index))?.[0] ?? '';
    if (!/^\p{Lu}$/u.test(word) && !abbreviations.has(word.toLowerCase())) start = from + index + end.length;
  }
  return start;
}

/** The subject before the verb at word `verb`: the phrase that ends there, or before the aside between commas. */
function subjectBefore({ lexicon, mentionAt }: Input, words: readonly Word[], verb: number): Subject | null {
  let end = verb;
  while (end > 0 && isBetween(lexicon, words[end - 1])) end--;
  if (words[end - 1]?.text === ',') {
    const opens = words.slice(0, end - 1).findLastIndex(({ text }) => text === ',');
    return opens > 0 ? endingAt(words, opens, lexicon, mentionAt, true) : null;
  }
  if (words[end - 1]?.text === ')') {
    const opens = words.slice(0, end - 1).findLastIndex(({ text }) => text === '(');
    end = opens > 0 ? opens : end;
  }
  return endingAt(words, end, lexicon, mentionAt, false) ?? opening(words, end, lexicon, mentionAt);
}

/** 'Geschäftsführer Ole Janssen hatte kürzlich betont': the person that a clause begins with, a few words before the verb. */
function opening(
  words: readonly Word[],
  verb: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
): Subject | null {
  const { articles, functionWords } = lexicon;
  const first = words.findIndex(({ lower }) => articles.has(lower) || !functionWords.has(lower));
  const read = first < 0 ? null : phraseAt(words, first, lexicon, mentionAt);
  return read?.subject.kind === 'name' && read.end <= verb && verb - read.end <= MAX_SKIPPED
    ? read.subject
    : null;
}

const isBetween = ({ auxiliaries, adverbs }: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && (auxiliaries.has(word.lower) || (adverbs.has(word.lower) && !isCapital(word)));

/** A subject may stand behind these. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'und aber doch denn et mais or car y pero ma però mas porém maar och men og ale но та але'.split(' '),
);

/** The longest phrase that ends before word `end`; with `aside` the name may stand behind it. */
function endingAt(
  words: readonly Word[],
  end: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
  aside: boolean,
): Subject | null {
  const stretch = words.slice(0, end).findLastIndex((word) => !isWord(word)) + 1;
  for (let i = stretch; i < end; i++) {
    // 'Auf die Frage nach Verstärkungen sagte er': behind a preposition stands no subject.
    const before = i === stretch ? '' : (words[i - 1]?.lower ?? '');
    if (lexicon.of.has(before) || (lexicon.functionWords.has(before) && !CONJUNCTIONS.has(before))) continue;
    const read = phraseAt(words, i, lexicon, mentionAt);
    if (read !== null && (read.end === end || (aside && read.end > end))) return read.subject;
  }
  return null;
}

/** 'según Olmedo', 'nach Angaben des Ministeriums' at word `i`. */
function accordingAt({ lexicon, mentionAt }: Input, words: readonly Word[], i: number): Attribution | null {
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
  const read = phraseAt(words, i + phrase.length, { ...lexicon, bareNouns: true }, mentionAt);
  return read === null ? null : { subject: read.subject, cue: cueOf(phrase), rule: 'according' };
}

const standsAt = (words: readonly Word[], i: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => words[i + k]?.lower === word);

const isTime = (word: string): boolean => /^\d/.test(word) || isDayOrMonth(word);
