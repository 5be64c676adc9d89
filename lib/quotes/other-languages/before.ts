import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import { isCapital, isWord, type Word, wordsOf } from '../../entities/other-languages/words.ts';
import { isDayOrMonth } from '../../text/calendar-names.ts';
import type { Marked } from '../../text/marks.ts';
import {
  type Attribution,
  accordingAt,
  clauseStart,
  echoIn,
  type Input,
  MAX_SKIPPED,
  REACH,
  subjectBehind,
} from './clause.ts';
import { isAnd, type MentionAt, phraseAt, RELATIVES, type Read, type Subject } from './phrase.ts';

/** So many words may stand between a verb of saying and the quote behind it. */
const MAX_BETWEEN = 10;
/** What begins the clause that somebody says: 'dice que …'. */
const THAT: ReadonlySet<string> = new Set('que qu che dass dat att at że iż že что що'.split(' '));

/**
 * The attribution in the clause that introduces a quote: 'Ohlsen betonte: „…“', 'Paul Renaudin assure que « … »', 'Según
 * Olmedo, «…»'.
 *
 * @param from where the text before the quote begins that belongs to its sentence at most
 */
export function before(input: Input, m: Marked, from: number): Attribution | null {
  const { lexicon } = input;
  const words = clauseBefore(input, m, from);
  const colon = words.at(-1)?.text === ':';
  // 'la replica dell’assessora': behind an article it is a noun.
  const isVerb = (i: number): boolean =>
    lexicon.verbs.has(words[i]?.lower ?? '') &&
    (!lexicon.articles.has(words[i - 1]?.lower ?? '') || opensWithAs(words, i, lexicon));
  const reports = words.findLastIndex((_, i) => isVerb(i) && THAT.has(words[i + 1]?.lower ?? ''));
  const nearest = words.findLastIndex((_, i) => isVerb(i) && i >= words.length - 1 - MAX_BETWEEN);
  const verb = reports >= 0 && !colon ? reports : nearest;
  const cue = words[verb];
  if (cue !== undefined) {
    const left = notTime(input, subjectBefore(input, words, verb));
    // 'Una cifra que, aclaró el alcalde, «…»'
    const isAside = words[verb - 1]?.text === ',' && words.at(-1)?.text === ',';
    const isAs = opensWithAs(words, verb, lexicon);
    const right =
      lexicon.verbSecond || colon || isAside || isAs ? subjectBehind(input, words, verb + 1) : null;
    // '„…“, säger Attenius och tillägger att „…“': whose the verb before is.
    const isSecond = isAnd(words[verb - 1], lexicon);
    if (isSecond)
      return {
        subject: namedFirst(words, lexicon, input.mentionAt) ??
          describedFirst(words, lexicon, input.mentionAt) ?? {
            kind: 'pronoun',
            pronoun: 'person',
            ...spanOfWord(cue),
          },
        cue,
        rule: colon ? 'colon' : 'before',
      };
    // 'Daran erinnerte Bürgermeister Ohlsen: …': a name goes before what may be no subject.
    const isNamed = left !== null && /^\p{Lu}\S+ \p{Lu}/u.test(input.text.slice(left.start, left.end));
    const subject = isAs
      ? (right ?? left)
      : left?.kind === 'description' && right?.kind === 'name' && !isNamed
        ? right
        : (left ?? right);
    return { subject, cue, rule: colon ? 'colon' : 'before' };
  }
  const gerund = words.findLast(
    ({ lower }, i) => lexicon.gerunds.has(lower) && i >= words.length - 1 - MAX_BETWEEN,
  );
  if (gerund !== undefined) return { subject: namedBy(input, words, gerund), cue: gerund, rule: 'before' };
  for (let i = 0; i < words.length; i++) {
    const according = accordingAt(input, words, i);
    if (according !== null) return according;
  }
  return opinionOf(input, words) ?? echoIn(input, words) ?? (colon ? introduced(input, words) : null);
}

/** 'Comme l’a expliqué', 'Jak podkreśla', 'Tal y como dijo': a clause whose subject stands behind its verb. */
function opensWithAs(
  words: readonly Word[],
  verb: number,
  { auxiliaries, articles, pronouns }: Lexicon,
): boolean {
  let at = verb - 1;
  const passes = ({ lower }: Word): boolean =>
    auxiliaries.has(lower) || articles.has(lower) || pronouns.has(lower);
  for (let word = words[at]; word !== undefined && !AS.has(word.lower) && passes(word); word = words[at])
    at--;
  return AS.has(words[at]?.lower ?? '');
}
const AS: ReadonlySet<string> = new Set('comme como come jak как як'.split(' '));

/** 'Afgelopen dinsdag lichtte de wethouder toe: …': a day is no subject. */
const notTime = ({ text, lexicon }: Input, subject: Subject | null): Subject | null =>
  subject?.kind === 'description' &&
  wordsOf(text, subject.start, subject.end, lexicon.abbreviated).some(({ lower }) => isDayOrMonth(lower))
    ? null
    : subject;

const spanOfWord = ({ start, end }: Word): Readonly<{ start: number; end: number }> => ({ start, end });

/** The words of the sentence that goes on into a quote. */
const clauseBefore = (input: Input, m: Marked, from: number): Word[] =>
  wordsOf(
    input.text,
    clauseStart(input, Math.max(from, m.outerStart - REACH), m.outerStart),
    m.outerStart,
    input.lexicon.abbreviated,
  );

/** The person that the sentence begins with which goes on into a quote. */
export function openingSubject(input: Input, m: Marked, from: number): Subject | null {
  const words = clauseBefore(input, m, from);
  const subject = firstPhrase(words, input.lexicon, input.mentionAt)?.subject;
  return subject?.kind === 'name' || subject?.kind === 'pronoun' ? subject : null;
}

/** The person that a clause begins with by name. */
function namedFirst(words: readonly Word[], lexicon: Lexicon, mentionAt: MentionAt): Subject | null {
  const subject = firstPhrase(words, lexicon, mentionAt)?.subject;
  return subject?.kind === 'name' ? subject : null;
}

/** 'Filipe Lopes, presidente, falou dos projetos, afirmando que “…”': the person whom alone a sentence names, or whom its verb leaves open. */
function namedBy({ mentionAt }: Input, words: readonly Word[], { start, end }: Word): Subject {
  const [only, another] = words.flatMap((word) => (word.start < start ? (mentionAt(word.start) ?? []) : []));
  return only !== undefined && another === undefined
    ? { kind: 'name', ...only }
    : { kind: 'pronoun', pronoun: 'person', start, end };
}

/** 'El técnico visitante fue rotundo y explicó': what somebody is, whom a clause begins with. */
function describedFirst(words: readonly Word[], lexicon: Lexicon, mentionAt: MentionAt): Subject | null {
  const subject = firstPhrase(words, lexicon, mentionAt)?.subject;
  const first = words.find(({ start }) => start === subject?.start);
  return subject?.kind === 'description' && lexicon.epithets.has(first?.lower ?? '') ? subject : null;
}

/** The phrase that a clause begins with. */
const firstPhrase = (words: readonly Word[], lexicon: Lexicon, mentionAt: MentionAt): Read | null =>
  phraseAt(words, opens(words, lexicon), lexicon, mentionAt);

/** The first word of a clause that can begin a subject. */
const opens = (words: readonly Word[], { articles, possessives, pronouns, functionWords }: Lexicon): number =>
  words.findIndex(
    ({ lower }) =>
      articles.has(lower) || possessives.has(lower) || pronouns.has(lower) || !functionWords.has(lower),
  );

/** 'Pour Sophie Marchand, « … »': whose opinion a sentence gives. */
function opinionOf({ lexicon, mentionAt }: Input, words: readonly Word[]): Attribution | null {
  const cue = words[0];
  if (cue === undefined || !lexicon.opinion.has(cue.lower)) return null;
  const subject = phraseAt(words, 1, lexicon, mentionAt)?.subject;
  const isNamed = subject?.kind === 'name' || (isCapital(words[1]) && isCapital(words[2]));
  return subject !== undefined && isNamed ? { subject, cue, rule: 'according' } : null;
}

/**
 * 'Nachbar Dieter Paulsen sieht das anders: „…“': the one whom a clause names that ends with a colon; else who is called
 * something else there ('El técnico no escondió su enfado: «…»'); else nobody known.
 */
function introduced({ lexicon, mentionAt }: Input, words: readonly Word[]): Attribution | null {
  // 'E ancora: «…»' goes on with who spoke before.
  const says = ({ lower }: Word): boolean => !lexicon.functionWords.has(lower) && !lexicon.adverbs.has(lower);
  if (!words.some((word) => isWord(word) && says(word))) return null;
  const [, joined, infinitive] = words;
  // 'Et d’ajouter : « … »'
  if (infinitive !== undefined && GOES_ON.test(`${words[0]?.lower} ${joined?.lower}`) && words.length === 4) {
    const { start, end } = infinitive;
    return { subject: { kind: 'pronoun', pronoun: 'person', start, end }, cue: infinitive, rule: 'colon' };
  }
  const [only, another] = words.flatMap(({ start }) => mentionAt(start) ?? []);
  const { start = 0, end = 0 } = words[0] ?? {};
  const nobody: Subject = { kind: 'pronoun', pronoun: 'nobody', start, end };
  const read = phraseAt(words, 0, lexicon, mentionAt)?.subject ?? nobody;
  const name: Subject | null = only !== undefined && another === undefined ? { kind: 'name', ...only } : null;
  const isEpithet = words.some((word) => word.start === read.start && lexicon.epithets.has(word.lower));
  const other = read.kind !== 'description' || (isEpithet && !lexicon.bareNouns) ? read : nobody;
  return { subject: read.kind === 'name' ? read : (name ?? other), cue: null, rule: 'colon' };
}

const GOES_ON = /^(?:et|avant) de?$/;

/** The subject before the verb at word `verb`: the phrase that ends there, or before the aside between commas. */
function subjectBefore({ lexicon, mentionAt }: Input, words: readonly Word[], verb: number): Subject | null {
  // 'Den Verlust kommentierte das Blatt': what is commented on.
  if (lexicon.capitalRoles !== null && GERMAN_OBJECT.test(words[0]?.lower ?? '')) return null;
  let end = verb;
  while (end > 0 && isBetween(lexicon, words[end - 1])) end--;
  // 'all’interrogazione del consigliere Angiolo Veroli che chiedeva “…”'
  if (RELATIVES.has(words[end - 1]?.lower ?? '')) {
    const who = lastNamed(words.slice(0, end - 1), mentionAt);
    if (who !== null) return who;
  }
  if (words[end - 1]?.text === ',') {
    const aside = words.slice(0, end - 1).findLastIndex(({ text }) => text === ',');
    return aside > 0 ? endingAt(words, aside, lexicon, mentionAt, true) : null;
  }
  if (words[end - 1]?.text === ')') {
    const bracket = words.slice(0, end - 1).findLastIndex(({ text }) => text === '(');
    end = bracket > 0 ? bracket : end;
  }
  return endingAt(words, end, lexicon, mentionAt, false) ?? opening(words, end, lexicon, mentionAt);
}

/** The person whom words end with, before a comma or not. */
function lastNamed(words: readonly Word[], mentionAt: MentionAt): Subject | null {
  const end = words.findLast(isWord)?.end;
  for (const { start } of words.toReversed()) {
    const mention = mentionAt(start);
    if (mention !== undefined) return mention.end === end ? { kind: 'name', ...mention } : null;
  }
  return null;
}

/** Articles that no German subject has. */
const GERMAN_OBJECT = /^(?:den|dem|einen|einem)$/;

export const isBetween = ({ auxiliaries, adverbs }: Lexicon, word: Word | undefined): boolean =>
  word !== undefined && (auxiliaries.has(word.lower) || (adverbs.has(word.lower) && !isCapital(word)));

/** 'Geschäftsführer Ole Janssen hatte kürzlich betont': the person that a clause begins with, a few words before the verb. */
function opening(
  words: readonly Word[],
  verb: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
): Subject | null {
  const read = firstPhrase(words, lexicon, mentionAt);
  const isNear = read !== null && read.end <= verb && verb - read.end <= MAX_SKIPPED;
  return isNear && read.subject.kind === 'name' ? read.subject : null;
}

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
    const previous = i === stretch ? '' : (words[i - 1]?.lower ?? '');
    const isPreposition = lexicon.functionWords.has(previous) && !CONJUNCTIONS.has(previous);
    // 'Одна из жительниц улицы Кошевого поделилась мнением'
    const isSite = [previous, words[i]?.lower ?? ''].some((word) => lexicon.sites.has(word));
    if (lexicon.of.has(previous) || isSite || isPreposition) continue;
    const read = phraseAt(words, i, lexicon, mentionAt);
    if (read !== null && (read.end === end || (aside && read.end > end))) return read.subject;
  }
  return null;
}
