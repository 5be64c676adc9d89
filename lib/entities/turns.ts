import { isCommon } from '../text/terms.ts';
import type { Passage, Prose } from '../text/tokens.ts';

/**
 * 'DONALD TRUMP (R), PRESIDENTIAL NOMINEE: But I …': what begins a turn in a transcript. Groups: who speaks, and what he
 * is, from the comma on.
 */
const TURN =
  /^(\p{Lu}[\p{Lu}.’']+(?:[ -]\p{Lu}[\p{Lu}.’']*){0,4})(?:,? \([A-Z-]{1,6}\))?(, [^\p{Ll}:]{2,80})?(?: \([\p{Ll} -]{4,30}\))?: /u;
const LONGEST_TURN = 180;

/** A turn's beginning and its groups, where a sentence follows: forms have capitals before their colons too ('ISSUER: Bay Co'). */
function turnOf(text: string, { start, end }: Passage): RegExpExecArray | null {
  const line = text.slice(start, Math.min(end, start + LONGEST_TURN));
  const turn = TURN.exec(line);
  const said = turn === null ? '' : line.slice(turn[0].length);
  return SENTENCE.test(said) && /[.!?…"”)—-]/.test(text.charAt(end - 1)) ? turn : null;
}
const SENTENCE = /(?<!\S)\p{Ll}+(?: \S+){0,3} \p{Ll}/u;

/** Where what a transcript's speaker is ends, 'CNN ANCHOR' of 'JIM ACOSTA, CNN ANCHOR: Yes.', and where it begins; null where nothing says so. */
export function officeOfTurn(
  { text }: Prose,
  passage: Passage,
): Readonly<{ start: number; end: number }> | null {
  const [all = '', , office] = turnOf(text, passage) ?? [];
  if (office === undefined) return null;
  return { start: passage.start + all.indexOf(office), end: passage.start + all.length };
}

/** True for a name that begins a turn of a transcript. */
export function beginsTurn({ text, passages }: Prose, paragraph: number, name: string): boolean {
  const passage = passages[paragraph];
  if (passage === undefined || passage.heading || !text.startsWith(name, passage.start)) return false;
  // 'OPINION: Should the ferry be free?'
  const isLabel = !name.includes(' ') && isCommon(name.toLowerCase());
  return !isLabel && turnOf(text, passage)?.[1] === name;
}
