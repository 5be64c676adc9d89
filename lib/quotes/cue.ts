import { SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Context } from './context.ts';
import { QUOTING_CUES, SUBJECT_PRONOUNS, WEAK_CUES } from './lexicon.ts';

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
  // '“…,” comments Feld in a statement'
  if (context.inQuote[i - 1] && context.people.mentionAt.get(i + 1)?.cluster.type === 'person') return true;
  if (
    /^(?:DET|ADJ|NUM|PART|ADP)$/.test(previous.pos) ||
    /^(?:his|her|their|its|my|our|following)$/.test(previous.lower)
  )
    return false;
  return token.pos === 'VERB';
}
