import { bare, SPEECH_VERBS } from '../entities/lexicon.ts';
import { isTitleWord } from '../entities/trim/words.ts';
import { isPossessive } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { PHRASAL_CUES, QUOTING_CUES, SUBJECT_PRONOUNS, WEAK_CUES } from './lexicon.ts';

/** True where token `i` is a speech verb: not the noun of 'late-night tweets', not part of a name. */
export function isCue(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  if (isPhrasal(context, i)) return !context.people.mentionAt.has(i);
  // '“After seven years,” he began, “I will be retiring.”'
  if (/^beg(?:an|ins)$/.test(token?.lower ?? '')) return isAfterSubject(context, i) && isBetween(context, i);
  if (/^(?:held|mentioned)$/.test(token?.lower ?? '')) return endsClauseBehind(context, i);
  if (
    token === undefined ||
    !isSpeechVerb(token.lower) ||
    (token.pos === 'ADJ' && !hasSubject(context, i)) ||
    (token.pos === 'NOUN' && QUOTING_CUES.has(token.lower) && !hasSubject(context, i)) ||
    context.people.mentionAt.has(i)
  )
    return false;
  const next = context.prose.tokens[i + 1]?.lower ?? '';
  // 'called it, quote, “a work of fiction”'
  if (token.lower === 'quote' && context.prose.tokens[i - 1]?.text === ',') return false;
  // 'Washington state's term limit'
  if (isPossessive(context.prose.tokens[i + 1])) return false;
  // 'a talk compared to “…”'
  if (token.lower === 'compared' && next === 'to') return false;
  // 'will continue to provide', 'will continue talks'
  if (/^continu/.test(token.lower) && (next === 'to' || context.prose.tokens[i + 1]?.pos === 'NOUN'))
    return false;
  if (!WEAK_CUES.has(token.lower)) return true;
  // 'as the memo put it', but 'put in place'
  if (/^puts?$/.test(token.lower)) return next === 'it';
  // 'as the site states that “…”'
  if (token.lower === 'states' && next === 'that') return true;
  const previous = context.prose.tokens[i - 1];
  if (previous === undefined || hasSubject(context, i) || endsAside(context, i)) return true;
  // 'sent a message, warning, “…”'
  if (previous.text === ',' && token.lower.endsWith('ing')) return true;
  if (
    /^(?:DET|ADJ|NUM|PART|ADP)$/.test(previous.pos) ||
    /^(?:his|her|their|its|my|our|following)$/.test(previous.lower)
  )
    return false;
  return token.pos === 'VERB';
}

/** True for a verb, in lower case, that has somebody speak where marks are near. */
export const isSpeechVerb = (verb: string): boolean => SPEECH_VERBS.has(verb) || QUOTING_CUES.has(verb);

/** True right behind a name or a pronoun, whatever part of speech the word seems to be. */
const isAfterSubject = ({ prose: { tokens }, people }: Context, i: number): boolean =>
  people.mentionAt.has(i - 1) || SUBJECT_PRONOUNS.has(tokens[i - 1]?.lower ?? '');

/** True for the last word of a clause of two or three words between quotations. */
const isBetween = ({ prose: { tokens }, inQuote }: Context, i: number): boolean =>
  tokens[i + 1]?.text === ',' &&
  inQuote[i + 2] === true &&
  (inQuote[i - 2] === true || inQuote[i - 3] === true);

/** True between closing marks and somebody's name: '“…,” comments Feld in a statement', '“…,” charges Sen. Rosa Quist'. */
function isBeforeSubject({ prose: { tokens }, inQuote, people }: Context, i: number): boolean {
  if (inQuote[i - 1] !== true) return false;
  const name = i + (isTitleWord(bare(tokens[i + 1])) ? (tokens[i + 2]?.text === '.' ? 3 : 2) : 1);
  return people.mentionAt.get(name)?.cluster.type === 'person';
}

const hasSubject = (context: Context, i: number): boolean =>
  isAfterSubject(context, i) || isBeforeSubject(context, i);

/** '“…,” the High Court held.': a verb that says so at the end of a few words behind a quotation. */
const endsClauseBehind = ({ prose: { tokens }, inQuote }: Context, i: number): boolean =>
  /^[,.]$/.test(tokens[i + 1]?.text ?? '') &&
  inQuote.slice(Math.max(0, i - CLAUSE_LENGTH), i).includes(true) &&
  !inQuote[i];
const CLAUSE_LENGTH = 6;

/** 'On her return, the lawsuit states, Feld was “…”', '“…,” the lawsuit states.': a noun and its verb alone. */
const endsAside = ({ prose: { tokens }, inQuote }: Context, i: number): boolean =>
  /^(?:states|reports|claims|notes|posts)$/.test(tokens[i]?.lower ?? '') &&
  /^[,.]$/.test(tokens[i + 1]?.text ?? '') &&
  tokens[i - 1]?.pos === 'NOUN' &&
  tokens[i - 2]?.pos === 'DET' &&
  (tokens[i - 3]?.text === ',' || inQuote[i - 3] === true);

/** 'shot back', 'pointed out' */
const isPhrasal = ({ prose: { tokens } }: Context, i: number): boolean =>
  // wink takes 'in.' for inches.
  PHRASAL_CUES.get(tokens[i]?.lower ?? '') === (tokens[i + 1]?.lower.replace(/\.$/, '') ?? '') &&
  // 'went on to receive the prize'
  tokens[i + 2]?.lower !== 'to';

/** The token behind a verb of speech, and behind the word that belongs to it: 'shot back Feld'. */
export const behindCue = (context: Context, i: number): number => i + (isPhrasal(context, i) ? 2 : 1);
