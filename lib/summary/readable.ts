import type { NamedTokens } from '../entities/entities.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Prose, Sentence } from '../text/tokens.ts';
import { countWords } from '../text/words.ts';

/** Words by which a sentence hangs on the one before: alone it can't be understood. */
const DANGLING_START =
  /^(?:["“‘(]?)(?:he|she|it|they|this|that|these|those|such|his|her|their|its|him|them|but|and|or|so|yet|nor|then|also|however|moreover|furthermore|meanwhile|instead|still|therefore|thus|otherwise|besides|nevertheless|nonetheless|likewise|similarly|indeed|rather|again|there|here|both|another|others?|neither|either|one of (?:them|those)|some of (?:them|those)|for example|for instance|in (?:addition|contrast|turn|fact|other words|response|return)|on the other hand|as a result|at the same time|after that|that said|what.s more|even so|the (?:former|latter|same)|too|later|earlier|afterwards|because of this|to that end|by contrast|as such)\b/i;
const PRONOUN_SUBJECT = /^(?:["“]?)(?:[^,]{0,40}, )?(?:he|she|they|it)\b/i;
/** 'MINSK, Nov. 4 (Agency) –', '(CNN)', 'LONDON (Reuters) -', 'Dekalb, Ill. —': what agencies put before a story. */
const DATELINE =
  /^(?:\([A-Z][\w .]{1,30}\)\s?(?:[—–―-]{1,2}\s?)?|[\p{Lu}][\p{L}.'’ -]{1,40}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}(?:,?\s\p{L}{3,9}\.?\s\d{1,2})?\s?(?:\([^)]{2,40}\)\s?)(?:[—–―-]{1,2}\s?)?|[\p{Lu}]{2}[\p{Lu}.' ]{1,30}(?:,\s[\p{Lu}][\p{L}. ]{1,20}){0,2}\s?[—–―-]{1,2}\s|\p{Lu}[\p{L}'’ -]{1,30},\s\p{Lu}\p{L}{1,5}\.\s[—–―-]{1,2}\s|\p{Lu}[\p{L}.' ]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,20})?,\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8})(?:,?\s\d{4})?\s?(?:\/[^/]{2,30}\/|\([^)]{2,40}\))?\s?[—–―-]{1,2}\s)/u;

/** What ends every dateline, and how far down a sentence: a cheap look that spares most sentences the form above. */
const DATELINE_END = /[)—–―-]/;
const DATELINE_REACH = 150;

/** Length of the dateline that a sentence begins with, in characters; 0 where there is none. */
export function datelineLength(text: string): number {
  if (!DATELINE_END.test(text.slice(0, DATELINE_REACH))) return 0;
  const match = DATELINE.exec(text);
  return match !== null && match[0].length < text.length * 0.6 ? match[0].length : 0;
}

/** What pages put between paragraphs to lead elsewhere: no sentence of the story. */
const LEADS_ELSEWHERE =
  /^(?:read (?:more|also|the full)|see also|see more|watch|click (?:here|on|through)|photos?|video|related|opinion|complete coverage|more from|sign up|follow us|join us|don.t miss|share this|let.s (?:go over|take a look|look at))\b[^.]{0,60}(?::|\bhere\b)|^(?:click here|sign up|follow us|join us|share this)\b/i;
const MIN_WORDS = 6;
const MAX_WORDS = 60;

/** True where a sentence can be read alone: whole, no question, no half of a quote, not hanging on another. */
export function standsAlone(text: string): boolean {
  const words = countWords(text);
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  if (!/[.!…。！]["”’»)\]]*$/u.test(text) || /\?["”’»)]*$/.test(text)) return false;
  if (/^[\p{Ll},;:)\]–—-]/u.test(text) || !balanced(text)) return false;
  if (DANGLING_START.test(text) || PRONOUN_SUBJECT.test(text)) return false;
  if (LEADS_ELSEWHERE.test(text) || /:\s*[.!]?$/.test(text)) return false;
  return !/^["“«„][^"”»“]{0,400}["”»“]$/.test(text);
}

const MARKS = /["“”()«»]/g;

/** Every quotation mark and bracket that a text opens it closes. */
function balanced(text: string): boolean {
  const marks = text.match(MARKS);
  if (marks === null) return true;
  const count = (mark: string): number => marks.filter((m) => m === mark).length;
  return (
    count('“') === count('”') &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('«') === count('»')
  );
}

const SAYS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'explained',
  'recalled',
]);

/** True where a sentence says 'he said' of nobody whom it names or describes before. */
export function hasUnnamedSpeaker(
  { tokens }: Prose,
  named: NamedTokens,
  { firstToken, endToken }: Sentence,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens[i]?.lower ?? '';
    if (named[i] === 'person' || ROLE_NOUNS.has(word)) return false;
    if (word !== 'he' && word !== 'she') continue;
    if (SAYS.has(tokens[i + 1]?.lower ?? '') || SAYS.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}
