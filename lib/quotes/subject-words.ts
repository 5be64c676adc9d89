import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { BETWEEN, DAYS } from './lexicon.ts';

/** The token before 'Saturday', 'late Saturday', 'this week' where such words end at `i`; else `i`. */
export function beforeTime(tokens: readonly Token[], i: number): number {
  const [word, before] = [tokens[i]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
  if (DAYS.has(word)) return /^(?:late|early|last|this|next)$/.test(before) ? i - 2 : i - 1;
  return /^(?:week|month|year|morning|afternoon|evening|night)$/.test(word) &&
    (/^(?:this|last|that|next)$/.test(before) || DAYS.has(before))
    ? i - 2
    : i;
}

/** 'four lawmakers visiting the Philippines spoke': what a participle behind a noun has for its object. */
export function isVisited(tokens: readonly Token[], first: number): boolean {
  const verb = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  const [noun, participle] = [tokens[verb - 1], tokens[verb]];
  return participle?.pos === 'VERB' && participle.lower.endsWith('ing') && noun?.pos === 'NOUN';
}

/** 'as Feld put it', 'as Feld colourfully put it', 'as Feld of the Herald points out': nothing but such words between a name and its verb. */
export function standsBeside({ prose: { tokens }, people }: Context, behind: number, cue: number): boolean {
  let from = behind;
  if (/^(?:of|at|from)$/.test(tokens[from]?.lower ?? ''))
    while (/^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tokens[from]?.pos ?? '') || people.mentionAt.has(from)) from++;
  return tokens.slice(from, cue).every(({ pos }) => pos === 'ADV');
}

/** 'As one person said' */
export const isBehindAs = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'as';

/** 'the carmaker had also called it': nothing but such words between two tokens. */
export const isAuxiliary = (tokens: readonly Token[], from: number, cue: number): boolean =>
  from < cue &&
  tokens.slice(from, cue).every(({ pos, lower }) => /^(?:AUX|ADV)$/.test(pos) || BETWEEN.has(lower));
