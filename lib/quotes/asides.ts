import { bare } from '../entities/lexicon.ts';
import { isTitleWord } from '../entities/trim/words.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { type Context, nameOf, type Subject } from './context.ts';
import { BODIES, FIRMS } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** Asides are no longer, in tokens. */
const LONGEST_ASIDE = 25;

/** The comma at or before token `i` that an aside may begin with, outside quotations; -1 where none is near. */
export const previousComma = ({ prose: { tokens }, inQuote }: Context, i: number, from: number): number =>
  lastNear(i, from, (k) => tokens[k]?.text === ',' && !inQuote[k]);

/** The dash at or before token `i` that an aside may begin with; -1 where none is near. */
export const previousDash = ({ prose: { tokens } }: Context, i: number, from: number): number =>
  lastNear(i, from, (k) => isDash(tokens[k]));

/** A dash between words, not a hyphen. */
export const isDash = (token: Token | undefined): boolean => /^(?:[–—]|--+)$/.test(token?.text ?? '');

function lastNear(i: number, from: number, holds: (k: number) => boolean): number {
  for (let k = i; k >= Math.max(from, i - LONGEST_ASIDE); k--) if (holds(k)) return k;
  return -1;
}

/** The first person named between two tokens, not as an owner. */
export function personIn(context: Context, from: number, end: number): Subject | null {
  for (let i = from; i < end; i++) {
    const mention = context.people.mentionAt.get(i);
    if (mention?.cluster.type === 'person' && !isPossessive(context.prose.tokens[mention.endToken])) {
      return nameOf(mention);
    }
  }
  return null;
}

/** Whether a description of a body has the body's name behind it. */
export function isBodyNamed(
  { prose: { tokens } }: Context,
  { endToken }: Subject,
  body: Mention | undefined,
): boolean {
  const noun = tokens[endToken - 1]?.lower ?? '';
  return body?.cluster.type === 'organization' && (FIRMS.has(noun) || BODIES.has(noun));
}

/** Descriptions before a name between commas are no longer, in tokens. */
const MOST_DESCRIPTION = 10;
/** Titles before such a name are no longer. */
const TITLE_TOKENS = 5;
const OF_DESCRIPTION = /^(?:ADP|DET|ADJ|NOUN|PROPN|CCONJ)$/;

/** 'The leader of the union, Rosa Quist, left': the name between commas behind a description. */
export function apposed(context: Context, subject: Subject): Subject | null {
  if (subject.kind !== 'description') return null;
  const { tokens } = context.prose;
  let end = subject.endToken;
  while (end - subject.firstToken < MOST_DESCRIPTION && OF_DESCRIPTION.test(tokens[end]?.pos ?? '')) end++;
  // 'her husband, former Sen. Robert Clay, did'
  let name = end + 1;
  while (name < end + TITLE_TOKENS && (isTitleWord(bare(tokens[name])) || tokens[name]?.text === '.')) name++;
  const mention = tokens[end]?.text === ',' ? context.people.mentionAt.get(name) : undefined;
  return mention !== undefined && mention.cluster.type !== 'place' && tokens[mention.endToken]?.text === ','
    ? nameOf(mention)
    : null;
}
