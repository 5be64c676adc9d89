import { bare, ROLE_NOUNS } from '../entities/lexicon.ts';
import { isTitleWord } from '../entities/trim/words.ts';
import type { Marked } from '../text/marks.ts';
import { WORD } from '../text/single-marks.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { before } from './before.ts';
import { type Clause, clauseBehind, type Reader } from './clause-behind.ts';
import { type Context, endsClause, nameOf, type Subject, tokenAt } from './context.ts';
import { behindCue, isCue } from './cue.ts';
import { somebody, somebodyOf } from './description.ts';
import { BETWEEN, MEDIA, SUBJECT_PRONOUNS, SUBORDINATORS, WEAK_CUES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { openingDescription, openingName } from './openings.ts';
import { isPassive } from './passive.ts';
import { type Attribution, CUE_REACH } from './rules.ts';
import { according, answered, phrased, quoted } from './sources.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

/** How many tokens behind a quote its speaker is named at most. */
const NEAR = 6;
/** How what somebody says without marks begins. */
const REPORTED = /^(?:that|they|he|she|it|we|i|there)$/;

/** '…,” said X', '…,” X said', '“…” X told reporters': the words behind the closing mark. */
export function behind(context: Context, quote: Marked, from: number): Attribution | null {
  const clause = clauseBehind(context, quote, from);
  const signed = signature(context, clause, from);
  if (signed !== null) return { subject: nameOf(signed), cue: null, rule: 'behind' };
  for (let i = clause.start; i < clause.start + CUE_REACH; i++) {
    const token = context.prose.tokens[i];
    if (token === undefined || token.start >= clause.end || token.sentence !== clause.sentence) return null;
    if (context.inQuote[i]) {
      // 'Feld, editor of the “Letter,” told reporters': a title within the aside.
      if (i === clause.start || openingName(context, clause.start) === null) return null;
      continue;
    }
    if (endsClause(context, i) || (i === clause.start && !clause.within && beginsClause(context, i)))
      return null;
    if (token.text === '(') {
      i = bracketEnd(context, clause, i);
      continue;
    }
    for (const read of READERS) {
      const found = read(context, clause, i);
      if (found === 'on') break;
      if (found === 'stop') return null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** '“…” — Jane Doe', '“…” — The Weldon Herald', '“…” – Weldon boss Jane Doe after a draw': a name behind a dash. */
function signature(
  { prose: { passages, tokens }, people }: Context,
  { quote, start, end, last }: Clause,
  from: number,
): Mention | null {
  // 'the “big lie” — Feld’s words': a quotation without a stop is signed where it is the whole paragraph.
  const isWhole = quote.outerStart <= (passages[quote.passage]?.start ?? 0);
  if (start === from || (WORD.test(last) && !isWhole) || !/[—–―-]/.test(tokens[start - 1]?.text ?? ''))
    return null;
  let at = tokens[start]?.lower === 'the' ? start + 1 : start;
  // '“…” — state Sen. Mia Torres'
  // 'Weldon’s Jane Doe'
  const club = people.mentionAt.get(at);
  const owner = club?.endToken ?? at + 1;
  if (club?.cluster.type !== 'person' && isPossessive(tokens[owner])) at = owner + 1;
  while (at < start + SIGNED_TITLES && (isOfTitle(tokens[at]) || isOfTitle(tokens[at + 1]))) at++;
  const signed = people.mentionAt.get(at);
  const next = tokens[signed?.endToken ?? -1];
  const ends = next === undefined || next.start >= end || SIGNED_END.test(next.lower);
  return signed !== undefined && ends ? signed : null;
}

const isOfTitle = (token: Token | undefined): boolean =>
  isTitleWord(bare(token)) || ROLE_NOUNS.has(token?.lower ?? '');
/** Words of a title before a signature at most. */
const SIGNED_TITLES = 5;
/** Behind a signature: where it ends, or when it was said. */
const SIGNED_END = /^(?:[,.(]|after|before|following|on|about)$/;

function bracketEnd({ prose: { tokens } }: Context, { sentence }: Clause, open: number): number {
  let i = open;
  while (tokens[i] !== undefined && tokens[i]?.text !== ')' && tokens[i]?.sentence === sentence) i++;
  return i;
}

/** Passes over what is no verb of speech. */
const cue: Reader = (context, _clause, i) => {
  const [token, next] = context.prose.tokens.slice(i, i + 2);
  // '“thank you” calls from two people'
  const isObject = token !== undefined && WEAK_CUES.has(token.lower) && next?.pos === 'ADP';
  return isCue(context, i) && !isObject && !isPassive(context, i) ? null : 'on';
};

/** 'told X': whom it was said to follows, never who speaks. */
const TELLS = /^tell|^told$/;

/** '“…,” said X': the subject follows, unless the quote ended and this is the next sentence's verb. */
const verbFirst: Reader = (context, clause, i) => {
  const { start, open } = clause;
  const { tokens } = context.prose;
  const token = tokens[i];
  if (
    TELLS.test(token?.lower ?? '') ||
    !(
      i === start ||
      (i === start + 1 && (BETWEEN.has(tokens[start]?.lower ?? '') || tokens[start]?.pos === 'ADV'))
    )
  )
    return null;
  // '“… of the brain.” Called fatty acids, they …' begins another sentence.
  if (!open && token?.text !== token?.lower) return 'stop';
  const subject = subjectRight(context, behindCue(context, i));
  if (subject === null) return 'on';
  return reportsMore(context, clause, subject) ? 'stop' : { subject, cue: i, rule: 'behind' };
};

/** 'Feld, who called it “…,” said Brandt will leave': behind the verb stands what the sentence's own subject says. */
function reportsMore(context: Context, { quote, last }: Clause, { endToken }: Subject): boolean {
  const next = context.prose.tokens[endToken];
  const isVerb = /^(?:AUX|VERB)$/.test(next?.pos ?? '') && !/ing$/.test(next?.lower ?? '');
  return last === ',' && isVerb && before(context, tokenAt(context.prose.tokens, quote.outerStart)) !== null;
}

/** True where nothing of the sentence follows a verb but a comma or stop. */
function isClosed(context: Context, verb: number, sentence: number | undefined): boolean {
  const next = context.prose.tokens[behindCue(context, verb)];
  return next === undefined || /^[,.]$/.test(next.text) || next.sentence !== sentence;
}

/** Ends at a verb that is another sentence's or quotation's. */
const another: Reader = (context, { start, sentence, last, open }, i) => {
  const { tokens } = context.prose;
  const at = behindCue(context, i);
  const next = tokens[at];
  const closed = isClosed(context, i, sentence);
  // '“… of the work.” Another goal, Feld says, is', 'Often, Feld says, they': a sentence of its own, with an aside.
  const opens = tokens[start]?.pos === 'ADV' && tokens[start + 1]?.text === ',';
  const aside = next?.text === ',' && (opens || /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? ''));
  // '“… of the work.” Another user wrote, “…”': the next quote's.
  const ahead = /^[,:]$/.test(next?.text ?? '') && context.inQuote[at + 1] === true;
  // '“When will he come?” Police said they …' begins another sentence.
  const reports = /[?!]/.test(last) && REPORTED.test(next?.lower ?? '');
  return (!open && (!closed || aside || ahead)) || reports ? 'stop' : null;
};

/** '“…,” X said': the subject stands between the marks and the verb. */
const nameFirst: Reader = (context, clause, i) => {
  const { start, sentence, within, quote, open } = clause;
  const { tokens } = context.prose;
  const token = tokens[i];
  const subject =
    openingName(context, start) ??
    openingDescription(context, start) ??
    subjectLeft(context, i, start) ??
    somebodyOf(context, start) ??
    (isOnePhrase(context, start, i) ? somebody(context, start) : null);
  if (token === undefined || subject === null) return 'on';
  // Behind a quote the subject follows at once: '…,” and then the man who said' is another clause.
  const between = tokens.slice(subject.endToken, i);
  const first = tokenAt(tokens, quote.outerStart);
  // '“… is lost.” They need to hear what the union is saying.'
  const isVerb = ({ pos }: Token): boolean => pos === 'VERB';
  const isSentence =
    tokens.slice(start, subject.firstToken).some(isVerb) ||
    (subject.kind === 'pronoun' && between.some(isVerb));
  if (!open && isSentence) return 'stop';
  // '…, Capt. Roper, a spokesman for the ministry, said in Weldon'
  const isAside = between.length > 1 && between[0]?.text === ',' && between.at(-1)?.text === ',';
  if (within && !isAside && !between.every(({ lower }) => BETWEEN.has(lower))) return 'on';
  // 'Feld said “a supply of meals” kept her going as she thanked her friends'
  if (within && AT_ONCE.test(tokens[subject.firstToken - 1]?.lower ?? '') && before(context, first) !== null)
    return 'on';
  // '“…” while they were in power, Azzouz said.': the clause goes on as far as it likes.
  const near = subject.firstToken - start <= NEAR || isOnePhrase(context, start, subject.firstToken);
  const closed = isClosed(context, i, sentence);
  const found =
    within && tokens[beforeTitle(tokens, subject.firstToken)]?.text === ','
      ? (closed || near || isAside) && before(context, first) === null
      : near && !beginsClause(context, start);
  if (!found) return 'on';
  // 'Feld joked that it was “spring fever,” the news agency reported.'
  const said = isReportedBy(context, subject, token) ? before(context, first) : null;
  return said?.rule === 'before' ? said : { subject, cue: i, rule: 'behind' };
};

/** 'Turnout was “astonishing” for an off-year, said X.': the sentence that goes on behind the marks ends with who says it. */
const verbAtEnd: Reader = (context, { start, sentence, within, last }, i) => {
  const { tokens } = context.prose;
  const goesOn = within || (last === ',' && !TELLS.test(tokens[i]?.lower ?? ''));
  if (!goesOn || i === start || tokens[i - 1]?.text !== ',') return null;
  const subject = subjectRight(context, behindCue(context, i));
  const next = subject === null ? undefined : tokens[subject.endToken];
  const ends = next === undefined || next.sentence !== sentence || /^[.,]$/.test(next.text);
  return subject !== null && subject.kind !== 'pronoun' && ends ? { subject, cue: i, rule: 'behind' } : null;
};

/** The token before a name's titles: before 'Capt. Roper'. */
function beforeTitle(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  while (
    tokens[i]?.text === '.' ||
    isTitleWord(bare(tokens[i])) ||
    (i > first - 4 && tokens[i]?.pos === 'NOUN')
  )
    i--;
  return i;
}

/** What begins a clause of what happens meanwhile. */
const AT_ONCE = /^(?:as|while|when|after|before|because|since)$/;

/** What is tried at each word of a clause, in this order. */
const READERS: readonly Reader[] = [
  according,
  phrased,
  answered,
  quoted,
  cue,
  verbFirst,
  verbAtEnd,
  another,
  nameFirst,
];

/** True where a medium reports what the sentence has somebody else say. */
const isReportedBy = ({ prose: { tokens } }: Context, subject: Subject, cue: Token): boolean =>
  /^(?:report|add|quote|write|wrote|note)(?:s|ed|d)?$/.test(cue.lower) &&
  (subject.kind === 'name'
    ? subject.cluster.type === 'organization'
    : MEDIA.has(tokens[subject.endToken - 1]?.lower ?? ''));

/** 'Orbell Kane's Houston-based analyst', 'Weldon Diving Academy manager and instructor', 'a dealer for a German bank in London': no verb and no comma. */
const isOnePhrase = ({ prose: { tokens } }: Context, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .every(
      ({ pos, text }, k, all) =>
        OF_PHRASE.test(pos) ||
        (k > 0 && text === 'and') ||
        /^(?:['’]s?|-)$/.test(text) ||
        all[k - 1]?.text === '-',
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
