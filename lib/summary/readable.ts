import type { NamedTokens } from '../entities/entities.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import { byBeginning } from '../text/beginnings.ts';
import type { Prose, Sentence } from '../text/tokens.ts';
import { countWords } from '../text/words.ts';

/** Words by which a sentence hangs on the one before: alone it can't be understood. */
const DANGLING_START = byBeginning(
  /^(?:["“‘(]?)(?:he|she|it|they|this|that|these|those|such|his|her|their|its|him|them|but|and|or|so|yet|nor|then|also|however|moreover|furthermore|meanwhile|instead|still|therefore|thus|otherwise|besides|nevertheless|nonetheless|likewise|similarly|indeed|rather|again|there|here|both|another|others?|neither|either|one of (?:them|those)|some of (?:them|those)|for example|for instance|in (?:addition|contrast|turn|fact|other words|response|return)|on the other hand|as a result|at the same time|after that|that said|what.s more|even so|the (?:former|latter|same)|too|later|earlier|afterwards|because of this|to that end|by contrast|as such)\b/i,
);
const PRONOUN_SUBJECT = /^(?:["“]?)(?:[^,]{0,40}, )?(?:he|she|they|it)\b/i;
/** 'The minister rejected that.', 'Nobody had expected this.' */
const DANGLING_END = /\b(?:this|that|these|those|so)[.!]["”’»)\]]*$/i;
/** What pages put between paragraphs to lead elsewhere: no sentence of the story. */
const LEADS_ELSEWHERE = byBeginning(
  /^(?:read (?:more|also|the full)|see also|see more|watch|click (?:here|on|through)|photos?|video|related|opinion|complete coverage|more from|sign up|follow us|join us|don.t miss|share this|let.s (?:go over|take a look|look at))\b[^.]{0,60}(?::|\bhere\b)|^(?:click here|sign up|follow us|join us|share this)\b/i,
);
/** 'Jonas Eklund: You started out in physics.', 'Sir, Your report omits …': one side of a talk, a letter's greeting. */
const ADDRESSED =
  /^(?:(?:\p{Lu}{1,3}|\p{Lu}[^\s\d,;:!?]+(?: \p{Lu}[^\s\d,;:!?]+){0,3}): |(?:S(?:ir|IR)|M(?:adam|ADAM)|Dear [^,]{1,30}) ?[,—–-])/u;
const MIN_WORDS = 6;
const MAX_WORDS = 60;

/** True where a sentence can be read alone: whole, no question, no half of a quote, not hanging on another. */
export function standsAlone(text: string): boolean {
  const words = countWords(text);
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  if (!/[.!…。！]["”’»)\]]*$/u.test(text) || /\?["”’»)]*$/.test(text)) return false;
  if (/^[\p{Ll},;:)\]–—-]/u.test(text) || !balanced(text)) return false;
  if (DANGLING_START.test(text) || DANGLING_END.test(text) || PRONOUN_SUBJECT.test(text)) return false;
  if (LEADS_ELSEWHERE.test(text) || ADDRESSED.test(text) || /:\s*[.!]?$/.test(text)) return false;
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
