import { SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Marked } from '../text/marks.ts';
import { isPossessive, type Passage, type Prose, type Token } from '../text/tokens.ts';
import { type Context, tokenAt } from './context.ts';
import { isCue, isSpeechVerb } from './cue.ts';
import { SPEAKS, WORK_NOUNS } from './lexicon.ts';
import { passiveBefore } from './passive.ts';

/** The words of a text, with what joins them. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
/** Up to this many words between marks may be a term, a title or a nickname; from one more on they are a quotation. */
const FEW_WORDS = 3;
const TITLE_MAX_WORDS = 16;
/** Tokens before and behind the marks within which a sentence's verb can be theirs: text without an end has no sentences. */
const SENTENCE_REACH = 80;

/** True for marks in a headline or heading. */
export const isHeading = (prose: Prose, m: Marked): boolean => prose.passages[m.passage]?.heading ?? false;

/** 'The happiest: Leo Jardin (Weldon)': the heading right over a paragraph that is all quote, or null. */
export function headingOver({ passages }: Prose, { passage, outerStart, outerEnd }: Marked): Passage | null {
  const [heading, own] = passages.slice(Math.max(0, passage - 1), passage + 1);
  const isWhole = own !== undefined && outerStart - own.start <= 1 && own.end - outerEnd <= 1;
  return isWhole && passage > 1 && heading?.heading === true ? heading : null;
}

/** Reported speech, not a scare quote, the title of a work or a nickname. */
export function isSpeech(context: Context, m: Marked): boolean {
  const { prose } = context;
  const inside = prose.text.slice(m.start, m.end);
  const all = words(inside);
  const ended = /[,.?!…—]$/.test(inside);
  if (isHeading(prose, m) && all.length < 2) return false;
  if (
    isWork(context, m) ||
    (isTitle(all) && isOwned(context, m)) ||
    isNamed(context, m, all.length) ||
    isGloss(prose.text, m) ||
    isCalled(context, m, all.length)
  )
    return false;
  if (
    isTitle(all) &&
    !/[.!?…] \p{Lu}/u.test(inside) &&
    all.length <= TITLE_MAX_WORDS &&
    !isLedIn(context, m) &&
    !(ended && (/[?!…—]$/.test(inside) || (inside.endsWith(',') && cueAdjacent(context, m)))) &&
    !isSaid(context, m)
  )
    return false;
  if (all.length > FEW_WORDS) return !m.single || ended || hasCue(context, m);
  // '… with Holm. “We agree,” Holm said.'
  if (isNickname(prose.text, m) && !(ended && cueAdjacent(context, m))) return false;
  if (isLedIn(context, m)) return true;
  if (all.length <= 1)
    return ended && inside.length > 1 && hasCue(context, m) && !/[,.]$/.test(inside)
      ? true
      : ended && (cueAdjacent(context, m) || goesOn(prose.text, m));
  return (
    hasCue(context, m) ||
    (ended && isCue(context, tokenAt(prose.tokens, m.outerEnd))) ||
    // '“The Lamplighter,” a Northlight release, is rated PG-13'
    (ended && /^[A-Z]/.test(inside) && !inside.endsWith(',') && beginsSentence(prose.text, m))
  );
}

/** 'Lund replied, “No.”', 'she said: “Yes, in May.”': a whole sentence right behind a verb of saying. */
function isLedIn({ prose: { text, tokens } }: Context, m: Marked): boolean {
  const mark = tokenAt(tokens, m.outerStart) - 1;
  return (
    /^\p{Lu}.*\.$/su.test(text.slice(m.start, m.end)) &&
    /^[,:]$/.test(tokens[mark]?.text ?? '') &&
    LEADS_IN.test(tokens[mark - 1]?.lower ?? '')
  );
}
const LEADS_IN = /^(?:said|says|replied|replies|answered|answers|added|adds|responded|responds)$/;

/** '“What would you drink?” she asked. “Applause?”': a word that goes on behind who said the rest. */
function goesOn(text: string, m: Marked): boolean {
  const clause = CLAUSE_BETWEEN.exec(
    text.slice(Math.max(0, m.outerStart - CLAUSE_LENGTH), m.outerStart),
  )?.[1];
  const whole = /^\p{Lu}.*[.?!]$/u.test(text.slice(m.start, m.end));
  return whole && clause !== undefined && words(clause.toLowerCase()).some((word) => SPEECH_VERBS.has(word));
}
/** What stands between closing marks and opening ones, and ends a sentence. */
const CLAUSE_BETWEEN = /[,.?!…—][”"’] ([^“”"\n]{2,60})\. $/;
const CLAUSE_LENGTH = 80;

/** Text before the marks ends, or nothing stands there. */
const beginsSentence = (text: string, m: Marked): boolean =>
  /(?:^|[.!?…:”"’\n])\s{0,2}$/u.test(text.slice(Math.max(0, m.outerStart - 3), m.outerStart));

/** Up to this many words between an article and a noun are what the thing is called. */
const CALLED_MAX_WORDS = 5;
/** What is called by more words than that, too. */
const POLICIES =
  /^(?:policy|approach|strategy|campaign|plan|program|programme|doctrine|initiative|mentality|agenda|question|philosophy|excuse)$/;

/** 'the “use it or lose it” approach': words that stand for an adjective. */
function isCalled(context: Context, m: Marked, length: number): boolean {
  const { text, tokens } = context.prose;
  const [before, after] = [tokens[tokenAt(tokens, m.outerStart) - 1], tokens[tokenAt(tokens, m.outerEnd)]];
  // 'Israel’s stated “all options are on the table” policy'
  const isPolicy = POLICIES.test(after?.lower ?? '');
  return (
    (isPolicy || (length <= CALLED_MAX_WORDS && /^(?:a|an|the)$/.test(before?.lower ?? ''))) &&
    after?.pos === 'NOUN' &&
    /^ ?$/.test(text.slice(m.outerEnd, after.start)) &&
    !/[,.?!…—]$/.test(text.slice(m.start, m.end))
  );
}

/** Words that titles write small. */
const SMALL = new Set(
  'a an the and or nor but of in on at to for with from by as into over up vs'.split(' '),
);

/** Headline style: every word with a capital but the small ones, as in the titles of books and songs. */
function isTitle(all: readonly string[]): boolean {
  const longer = all.filter((word) => !SMALL.has(word.toLowerCase()));
  return longer.length >= 2 && longer.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** 'his commentary, “Tell the whole story,” is very thoughtful': the noun before says what the marks hold. */
function isWork(context: Context, m: Marked): boolean {
  const { text, tokens } = context.prose;
  // 'a film “in which nothing is explained”' goes on with the sentence.
  if (/^\p{Ll}/u.test(text.charAt(m.start))) return false;
  let i = tokenAt(tokens, m.outerStart) - 1;
  if (tokens[i]?.text === ',') i--;
  // 'is co-author, with Feld, of “Finding Weldon”'
  const writes = tokens.slice(Math.max(0, i - AUTHOR_REACH), i).some(({ lower }) => lower.endsWith('author'));
  if (tokens[i]?.lower === 'of' && writes) return !/["“]/.test(text.slice(m.start, m.end));
  // 'a song called “I will be here”'
  if (/^(?:called|named)$/.test(tokens[i]?.lower ?? '')) i--;
  // 'Feld, who this month published, “The State of Terror,” says'
  if (isTitle(words(text.slice(m.start, m.end))) && PUBLISHED.test(tokens[i]?.lower ?? '')) return true;
  // 'an email with the subject line “Giving thanks”'
  if (tokens[i]?.lower === 'line' && tokens[i - 1]?.lower === 'subject') return true;
  return tokens[i]?.pos !== 'VERB' && WORK_NOUNS.has(tokens[i]?.lower ?? '');
}

const PUBLISHED =
  /^(?:published|authored|co-authored|co-wrote|directed|co-directed|penned|recorded|self-published)$/;

/** So many tokens lie between an author and the title at most. */
const AUTHOR_REACH = 6;

/** 'on NBC’s “Meet the Town,” Feld said': what a station or author has with a title. */
const isOwned = ({ prose: { tokens }, people }: Context, m: Marked): boolean => {
  const mark = tokenAt(tokens, m.outerStart) - 1;
  return isPossessive(tokens[mark]) && people.mentionAt.has(mark - 1);
};

/** 'the so-called “bridge of sighs”', 'nicknamed “the Rock”': what something is called, not what somebody said. */
function isNamed(context: Context, m: Marked, length: number): boolean {
  const { tokens } = context.prose;
  const i = tokenAt(tokens, m.outerStart) - 1;
  const before = tokens[i]?.lower ?? '';
  return (
    NAMING.test(before) ||
    (length <= FEW_WORDS && NAMES.test(before)) ||
    SAYINGS.test(before) ||
    (before === 'saying' && /^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '')) ||
    (before === 'as' && /^(?:known|translates?|translated)$/.test(tokens[i - 1]?.lower ?? '')) ||
    (length <= FEW_WORDS && before === 'as' && isReferredTo(tokens, i - 1)) ||
    (before === 'called' && tokens[i - 1]?.text === '-') ||
    (length <= CALLED_MAX_WORDS && LABELLED.test(tokens[tokenAt(tokens, m.outerEnd)]?.lower ?? ''))
  );
}
/** 'press the “Report it now!” button': what has those words on it. */
const LABELLED =
  /^(?:buttons?|tabs?|icons?|links?|keys?|hashtags?|menus?|checkbox|emojis?|stickers?|badges?)$/;
/** 'referred to', 'referred to only' that ends with token `i`. */
const isReferredTo = (tokens: readonly Token[], i: number): boolean => {
  const to = tokens[i]?.pos === 'ADV' ? i - 1 : i;
  return tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'referred';
};
const NAMING = /^(?:so-called|dubbed|nicknamed|titled|entitled)$/;
/** 'the old saying “…”', 'an opera whose title is Italian, meaning “…”' */
const SAYINGS = /^(?:adage|proverb|maxim|cliché|cliche|meaning)$/;
const NAMES =
  /^(?:name|surname|nickname|moniker|codename|pseudonym|alias|handle|username|acronym|term|hashtag|words?|euphemism|slur)$/;

/** '#JeSuisTarrow (“I am a Tarrowman”)': what something means, in brackets; not 'He denied it (“I was at home.”)'. */
const isGloss = (text: string, m: Marked): boolean =>
  text.charAt(m.outerStart - 1) === '(' &&
  text.charAt(m.outerEnd) === ')' &&
  !/[.!?]/.test(text.charAt(m.end - 1));

/** 'Dwayne “The Rock” Johnson'. */
function isNickname(text: string, m: Marked): boolean {
  return (
    /(?<!\p{L})\p{Lu}\p{L}*\.? ?$/u.test(text.slice(Math.max(0, m.outerStart - 20), m.outerStart)) &&
    /^ ?\p{Lu}\p{Ll}/u.test(text.slice(m.outerEnd, m.outerEnd + 4))
  );
}

/** 'a 10-year “sunset provision” that was stated': few words within a sentence that gives them to nobody. */
export function isTerm(context: Context, m: Marked): boolean {
  const { text, tokens } = context.prose;
  const inside = text.slice(m.start, m.end);
  const isFew = words(inside).length <= FEW_WORDS && !/[.?!…—]$/.test(inside);
  const before = text.slice(Math.max(0, m.outerStart - 2), m.outerStart);
  return (
    isFew && /[\p{L}\d]\s$/u.test(before) && passiveBefore(context, tokenAt(tokens, m.outerStart)) === null
  );
}

/** A speech verb in the same sentence, outside the marks, or a colon before them. */
function hasCue(context: Context, m: Marked): boolean {
  const { text, tokens, sentences } = context.prose;
  if (/:\s?$/.test(text.slice(Math.max(0, m.outerStart - 2), m.outerStart))) return true;
  const sentence = sentences[tokens[tokenAt(tokens, m.outerStart)]?.sentence ?? -1];
  if (sentence === undefined) return false;
  const [from, to] = [
    tokenAt(tokens, m.outerStart) - SENTENCE_REACH,
    tokenAt(tokens, m.outerEnd) + SENTENCE_REACH,
  ];
  for (let i = Math.max(sentence.firstToken, from); i < Math.min(sentence.endToken, to); i++)
    if (!context.inQuote[i] && SPEECH_VERBS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** '“Oh Eddy...” tweeted Feld.': a verb of saying stands right behind. */
function isSaid({ prose: { text, tokens }, people }: Context, m: Marked): boolean {
  const verb = tokenAt(tokens, m.outerEnd);
  return (
    text.charAt(m.end - 1) === '.' && SPEAKS.test(tokens[verb]?.text ?? '') && people.mentionAt.has(verb + 1)
  );
}

function cueAdjacent(context: Context, m: Marked): boolean {
  const { tokens } = context.prose;
  const end = tokenAt(tokens, m.outerEnd);
  // 'the “Baker Plan,” which stresses'
  if (tokens[end]?.lower === 'which') return false;
  return [end, end + 1, end + 2].some(
    (i) => isSpeechVerb(tokens[i]?.lower ?? '') && tokens[i]?.sentence === tokens[end]?.sentence,
  );
}
