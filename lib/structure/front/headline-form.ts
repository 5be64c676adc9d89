import { datelineLength } from '../../text/dateline.ts';
import { countWords, withoutInitials } from '../../text/words.ts';
import type { Block } from '../blocks/block.ts';
import { endsSentence } from '../is-prose.ts';

const HEADLINE_MAX_WORDS = 32;
const HEADLINE_MAX_CHARACTERS = 220;
const SAID_BEFORE = /^(?:He|She|They) (?:said|says|added|told|also)\b/;
/** 'Live updates:' */
const LEADING_WORDS = 8;
/** A headline with a full stop is shorter than the sentences of the text. */
const SENTENCE_HEADLINE_MAX_WORDS = 22;
/** Neither signed nor over a dateline nor in headline style, a longer sentence is the text's first. */
const BARE_SENTENCE_MAX_WORDS = 14;
/** 'The ferry is a road. Fund it like one.': one of two sentences is shorter still, and signed or over a dateline. */
const SENTENCES_HEADLINE_MAX_WORDS = 16;

/** 'By Rory Feld Weldon TV', 'By Coast Staff and Agencies' are no headlines, though no byline can be read from them. */
export const isSignedLine = (text: string): boolean => BY.test(text);
const BY = /^By \p{Lu}[^\s\d,;:!?]{0,30}(?: (?:\p{Lu}|and$|and (?=\p{Lu}))[^\s\d,;:!?]{0,30}){1,7}$/u;

export function isHeadline(text: string, words: number, next: Block | undefined, signed: boolean): boolean {
  if (isInCapitals(text, next)) return true;
  if (words > HEADLINE_MAX_WORDS || text.length > HEADLINE_MAX_CHARACTERS) return false;
  // Archives part the decks of a headline so: 'Ferry line to close in May;'.
  const parted = /;$/.test(text) && next !== undefined && /^\p{Lu}/u.test(next.text);
  if (
    (/[,;]$/.test(text) && !parted) ||
    (!signed && /^\p{Ll}/u.test(text)) ||
    /^\[.*\]$/.test(text) ||
    isSignedLine(text)
  )
    return false;
  // 'She said that it is late.': a text whose beginning is lost.
  if (SAID_BEFORE.test(text)) return false;
  // 'Here are some facts from the weather service:' leads in.
  // 'Chennai :'
  if (/:$/.test(text) && (words > LEADING_WORDS || words === 1)) return false;
  if (!endsSentence(text) || ABBREVIATED.test(text)) return true;
  if (/(?:[?!…]|\.{3})(?:["”“’»«)]|\s»)*$/.test(text) || isSaying(text)) return next !== undefined;
  // A sentence can be a headline when it is one alone, and something longer follows.
  const inner = /[.!?] \p{Lu}/u.test(withoutInitials(text.slice(0, -1)));
  // 'Virginian could make history. Again.', over 'NEWPORT NEWS, Va. – In a tradition …'
  const isOver = signed || (next !== undefined && datelineLength(next.text) > 0);
  return (
    (!inner || (isOver && words <= SENTENCES_HEADLINE_MAX_WORDS)) &&
    words <= (isOver || isTitleCase(text) ? SENTENCE_HEADLINE_MAX_WORDS : BARE_SENTENCE_MAX_WORDS) &&
    next !== undefined &&
    (signed || next.text.length > text.length * 0.8 || isTitleCase(text))
  );
}

/** 'Two hurt in crash in Marsh Co.' */
const ABBREVIATED = / (?:Co|Inc|Ltd|Corp|Rd|Ave|Blvd|Hwy)\.$/;

/** 'Rovers boss Brandt: “I’d have taken a point before the game. Not after.”', though not 'Brandt said: “…”'. */
const isSaying = (text: string): boolean => {
  const who = SAYING.exec(text)?.[1];
  return who !== undefined && countWords(who) <= LEADING_WORDS && !SAID.test(who);
};
const SAYING = /^([^:.!?"“‘«„]{2,80}):\s["“'‘«„].{1,200}["”“'’»]$/u;
const SAID = /\b(?:said|says|told|added|asked|wrote|writes|replied|saying)\b/;

/** Headlines in capitals may have several sentences, if the text has none. */
const CAPITALS_MAX_CHARACTERS = 400;
const isInCapitals = (text: string, next: Block | undefined): boolean =>
  next !== undefined &&
  text.length <= CAPITALS_MAX_CHARACTERS &&
  countWords(text) > LONGER &&
  !/\p{Ll}/u.test(text) &&
  /\p{Lu}{4}/u.test(text) &&
  /\p{Ll}{3}/u.test(next.text);

/** 'Obama Sees Insult if They Don’t Rally for Clinton.': most of its longer words have a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.replace(/[^\p{L}]/gu, '').length >= LONGER);
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length >= LONGER && capitals.length >= TITLE_CASE_SHARE * words.length;
}
const LONGER = 4;
const TITLE_CASE_SHARE = 0.8;
