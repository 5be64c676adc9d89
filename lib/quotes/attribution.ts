import type { Marked } from '../text/marks.ts';
import { isPossessive, type Sentence } from '../text/tokens.ts';
import { before } from './before.ts';
import { behind } from './behind.ts';
import { type Context, nameOf, type Subject, tokenAt } from './context.ts';
import { isCue } from './cue.ts';
import { echoed } from './echo.ts';
import { CUE_NOUNS, SPEAKS } from './lexicon.ts';
import { agent, isPassive } from './passive.ts';
import { type Attribution, BEFORE_REACH, SENTENCE_REACH } from './rules.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

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
    before(context, first) ??
    echoed(context, quote)
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
  const from = Math.max(previous.firstToken, previous.endToken - BEFORE_REACH);
  const cues = tokens
    .slice(from + 1, previous.endToken)
    .flatMap((_, k) => {
      const i = from + 1 + k;
      return context.inQuote[i] || !isCue(context, i) || isPassive(context, i) ? [] : [i];
    })
    .reverse();
  const says = (i: number): boolean => SPEAKS.test(tokens[i]?.lower ?? '');
  // 'Feld says that it began when Brandt welcomed him': the verb of saying before all others.
  for (const cue of [...cues.filter(says), ...cues.filter((i) => !says(i))]) {
    const subject = saysIt(context, cue, Math.max(previous.firstToken, cue - SENTENCE_REACH));
    if (subject !== null) return { subject, cue, rule };
  }
  const teller = tellsOf(context, previous);
  return teller === null ? null : { subject: teller, cue: null, rule };
}

/** 'For Feld, a nurse, the help came too late. “I lost my son.”': whom a sentence begins with that tells how it was for somebody. */
function tellsOf({ prose: { tokens }, people }: Context, { firstToken }: Sentence): Subject | null {
  if (tokens[firstToken]?.text !== 'For') return null;
  let i = firstToken + 1;
  while (
    i < firstToken + TITLE_REACH &&
    /^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[i]?.pos ?? '') &&
    !people.mentionAt.has(i)
  )
    i++;
  const mention = people.mentionAt.get(i);
  const isTold = mention?.cluster.type === 'person' && tokens[mention.endToken]?.text === ',';
  return isTold ? nameOf(mention) : null;
}
/** So many words at most stand before such a name: 'For shop owner Feld'. */
const TITLE_REACH = 5;

/** Who speaks by the verb at `cue`, but for whom another only says that they do: 'Feld said the dig reveals'. */
function saysIt(context: Context, cue: number, from: number): Subject | null {
  const { tokens } = context.prose;
  // 'Most people live on roots, said Feld.'
  const isInverted = tokens[cue - 1]?.text === ',' && !/^t(?:ell|old)/.test(tokens[cue]?.lower ?? '');
  const right = isInverted ? subjectRight(context, cue + 1) : null;
  if (right?.kind === 'name') return right;
  const subject = subjectLeft(context, cue, from);
  const before = (subject?.firstToken ?? 0) - 1;
  const isReported = SPEAKS.test(tokens[tokens[before]?.lower === 'that' ? before - 1 : before]?.lower ?? '');
  return isReported ? null : subject;
}
