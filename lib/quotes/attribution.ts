import type { Marked } from '../text/marks.ts';
import { isPossessive } from '../text/tokens.ts';
import { before } from './before.ts';
import { behind } from './behind.ts';
import { type Context, nameOf, tokenAt } from './context.ts';
import { isCue } from './cue.ts';
import { CUE_NOUNS } from './lexicon.ts';
import { agent, isPassive } from './passive.ts';
import { type Attribution, BEFORE_REACH, SENTENCE_REACH } from './rules.ts';
import { subjectLeft } from './subject.ts';

/** Reads the attribution that a quote's own sentence gives, or null. */
export function attribute(context: Context, quote: Marked): Attribution | null {
  const tokens = context.prose.tokens;
  const first = tokenAt(tokens, quote.outerStart);
  const end = tokenAt(tokens, quote.outerEnd);
  if (isChanted(context, first)) return null;
  return (
    agent(context, quote) ??
    described(context, first) ??
    owned(context, first, end) ??
    introduced(context, quote, first) ??
    behind(context, quote, end) ??
    before(context, first)
  );
}

/** 'Lund’s “read my lips” pledge': whose words they are. */
function owned({ prose: { tokens }, people }: Context, first: number, end: number): Attribution | null {
  const owner = isPossessive(tokens[first - 1]) ? people.mentionAt.get(first - 2) : undefined;
  const isTheirs =
    owner !== undefined && owner.cluster.type !== 'place' && CUE_NOUNS.has(tokens[end]?.lower ?? '');
  return isTheirs ? { subject: nameOf(owner), cue: end, rule: 'possessive' } : null;
}

/** 'drew chants of “Send her home!”': a crowd. */
export const isChanted = ({ prose: { tokens } }: Context, first: number): boolean =>
  tokens[first - 1]?.lower === 'of' && CHANTS.test(tokens[first - 2]?.lower ?? '');
const CHANTS = /^(?:chants?|chorus(?:es)?|shouts?|cries|cheers|calls|screams|murmurs|whispers|boos)$/;

/** 'Feld wrote: “… for her!” Pike's campaign responded with a photo.': who leads in with a colon, whatever follows. */
function introduced(context: Context, quote: Marked, first: number): Attribution | null {
  const { tokens, text } = context.prose;
  const ends = /[.!?]/.test(text.charAt(quote.end - 1));
  const found = ends && tokens[first - 1]?.text === ':' ? before(context, first) : null;
  return found?.rule === 'before' ? found : null;
}

/** 'what the carmaker had described as “…”, the union said': who called it so, whoever passes that on. */
function described(context: Context, first: number): Attribution | null {
  const { tokens } = context.prose;
  const from = Math.max(0, first - DESCRIBED_REACH);
  const at = tokens.slice(from, first).findLastIndex(({ lower }) => DESCRIBES.test(lower));
  const cue = from + at;
  if (at < 0 || tokens[cue]?.sentence !== tokens[first - 1]?.sentence || !isCue(context, cue)) return null;
  const found = before(context, first);
  return found?.cue === cue && found.rule === 'before' ? found : null;
}
/** So many tokens stand between such a verb and the marks: 'described it as its “…”'. */
const DESCRIBED_REACH = 4;
const DESCRIBES = /^(?:described|describes|branded|dubbed|labell?ed|termed)$/;

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
    if (context.inQuote[i] || !isCue(context, i) || isPassive(context, i)) continue;
    const subject = subjectLeft(context, i, Math.max(previous.firstToken, i - SENTENCE_REACH));
    if (subject !== null) return { subject, cue: i, rule };
  }
  return null;
}
