import type { Marked } from '../text/marks.ts';
import type { Token } from '../text/tokens.ts';
import { type Context, type Subject, tokenAt } from './context.ts';
import { isCue } from './cue.ts';
import type { Attribution } from './rules.ts';
import { subjectRight } from './subject-right.ts';

/** So many tokens lie between such a verb and the marks at most: 'was urged by the mayor of the town to “…”'. */
const REACH = 10;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const PARTICIPLE = /(?:ed|told|said|found)$/;

/** 'was once called “…”', 'was told by Feld that “…”': the passive verb of speech before the marks, or null. */
export function passiveBefore(context: Context, first: number): number | null {
  const cue = cueBefore(context, first);
  return cue !== null && isPassive(context, cue) ? cue : null;
}

/** The verb of speech before the marks in their own sentence, or null. */
function cueBefore(context: Context, first: number): number | null {
  const { tokens } = context.prose;
  const last = tokens[first - 1];
  if (last === undefined || /^[.!?]$/.test(last.text)) return null;
  for (let i = first - 1; i >= first - REACH && tokens[i]?.sentence === last.sentence; i--)
    if (!context.inQuote[i] && isCue(context, i)) return i;
  return null;
}

/** 'was told', 'has often been called': a verb of speech whose subject is spoken to, or of. */
export function isPassive({ prose: { tokens } }: Context, cue: number): boolean {
  const [verb, next] = [tokens[cue]?.lower ?? '', tokens[cue + 1]];
  // 'a photo posted to Twitter showed'
  const isPutOut = PUT_OUT.test(verb) && next?.pos === 'ADP' && THINGS.has(tokens[cue - 1]?.lower ?? '');
  return isPutOut || (PARTICIPLE.test(verb) && BE.test(tokens[beforeAdverbs(tokens, cue)]?.lower ?? ''));
}
const PUT_OUT = /^(?:posted|published|shared|written|emailed|tweeted)$/;
const THINGS: ReadonlySet<string> = new Set(
  'photo photos photograph picture pictures image images video videos clip footage statement letter email note message article essay study report'.split(
    ' ',
  ),
);

function beforeAdverbs(tokens: readonly Token[], cue: number): number {
  let i = cue - 1;
  while (tokens[i]?.pos === 'ADV') i--;
  return i;
}

/** Who speaks where a verb is passive: 'described by Feld as “…”', 'was called “…” by Feld'. */
export function agent(context: Context, quote: Marked): Attribution | null {
  const { tokens } = context.prose;
  const [first, end] = [tokenAt(tokens, quote.outerStart), tokenAt(tokens, quote.outerEnd)];
  const cue = cueBefore(context, first);
  if (cue === null || !PARTICIPLE.test(tokens[cue]?.lower ?? '')) return null;
  const passive = isPassive(context, cue);
  if (tokens[cue + 1]?.lower === 'by') {
    const subject = agentAt(context, cue + 2);
    // 'published by the Herald, had been “…”'
    const goesOn = subject !== null && (passive || leadsTo(context, subject.endToken, first));
    return goesOn ? { subject, cue, rule: 'before' } : null;
  }
  // 'Brandt, once called “…” by Feld,'
  const isReduced = tokens[beforeAdverbs(tokens, cue)]?.text === ',';
  const isBehind = tokens[end]?.lower === 'by' && tokens[end]?.sentence === tokens[cue]?.sentence;
  const subject = isBehind && (passive || isReduced) ? agentAt(context, end + 1) : null;
  return subject === null ? null : { subject, cue, rule: 'before' };
}

/** 'by Feld', 'by the mayor', though not 'by email' or 'by promising'. */
function agentAt(context: Context, from: number): Subject | null {
  const subject = subjectRight(context, from);
  const isNoun = subject?.kind !== 'description' || context.prose.tokens[subject.firstToken]?.pos === 'DET';
  return isNoun ? subject : null;
}

/** True where nothing but 'as' or a comma stands between a token and the marks. */
const leadsTo = ({ prose: { tokens } }: Context, from: number, end: number): boolean =>
  tokens.slice(from, end).every(({ lower }) => /^(?:as|an?|the|,|:)$/.test(lower));
