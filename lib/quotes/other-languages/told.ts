import { isCapital, wordsOf } from '../../entities/other-languages/words.ts';
import type { Speaker } from '../../model/digest.ts';
import { firstFrom } from '../../text/first-index.ts';
import type { Marked } from '../../text/marks.ts';
import { spanOf } from '../../text/span.ts';
import type { Passage, Prose } from '../../text/tokens.ts';
import { type Found, inHundredths, withoutSpeaker } from '../found.ts';
import { CONFIDENCE } from '../rules.ts';
import { headingOver } from '../speech.ts';
import { isBetween } from './before.ts';
import { type Attribution, clauseStart, type Input, REACH } from './clause.ts';
import { phraseAt } from './phrase.ts';
import type { State } from './state.ts';

/**
 * 'Een woordvoerder zei dat de brug dicht was. “…”': the sentence right before one that is all quote begins with whom it
 * has speaking.
 */
export function told(
  { text, lexicon, mentionAt, abbreviations }: Input,
  m: Marked,
  from: number,
): Attribution | null {
  const above = text.slice(from, m.outerStart);
  const isSentence =
    /[.!?]\s$/.test(above) &&
    /[.!?…]/.test(text.charAt(m.end - 1) + text.charAt(m.outerEnd)) &&
    isUpper(text.charAt(m.start));
  if (!isSentence) return null;
  const end = m.outerStart - 2;
  const start = clauseStart({ text, abbreviations }, Math.max(from, end - REACH), end);
  const words = wordsOf(text, start, end, lexicon.abbreviated);
  const read = phraseAt(words, 0, lexicon, mentionAt);
  if (read === null || !isCapital(words[0])) return null;
  let at = read.end;
  while (isBetween(lexicon, words[at])) at++;
  const cue = words[at];
  return cue !== undefined && lexicon.verbs.has(cue.lower)
    ? { subject: read.subject, cue, rule: 'reported' }
    : null;
}
const isUpper = (letter: string): boolean => /\p{Lu}/u.test(letter);

/** True for a paragraph that is all quote. */
export const isWhole = (passage: Passage | undefined, m: Marked): boolean =>
  passage !== undefined && m.outerStart - passage.start <= 1 && passage.end - m.outerEnd <= 1;

/** 'Rådmannen bekrefter det. ¶ – Det ble gjort et vedtak.': the paragraph without a quote over one that is all quote, or null. */
function toldOver({ passages, text }: Prose, previous: Found | undefined, m: Marked): Passage | null {
  const [above, own] = passages.slice(Math.max(0, m.passage - 1), m.passage + 1);
  const isTold = above?.heading === false && /[.!…]$/.test(text.slice(above.end - 1, above.end));
  return isWhole(own, m) && isTold && m.passage > 0 && previous?.marked.passage !== m.passage - 1
    ? above
    : null;
}

/** 'Evelien Zand sluit niets uit. ‘We wachten af.’': a sentence that is all quote, and whom alone the text before it in the paragraph names. */
export function reported({ prose, mentions, lexicon }: State, previous: Found | undefined, m: Marked): Found {
  const { passages, text } = prose;
  const none = withoutSpeaker(m);
  const start = passages[m.passage]?.start ?? 0;
  const from = previous?.marked.passage === m.passage ? previous.marked.outerEnd : start;
  // The heading over a paragraph that is all quote, or the paragraph; where verbs need no subject, it may tell of another.
  const over = headingOver(prose, m) ?? (lexicon.plural === null ? toldOver(prose, previous, m) : null);
  const between = mentions.slice(firstFrom(mentions, over?.start ?? from), firstFrom(mentions, m.outerStart));
  const [first] = between;
  const isSentence =
    over !== null ||
    (/[.!?…]/.test(text.charAt(m.end - 1) + text.charAt(m.outerEnd)) &&
      /[.!?]\s*$/.test(text.slice(from, m.outerStart)));
  const isOne = between.every(({ cluster }) => cluster.id === first?.cluster.id);
  if (first === undefined || !first.subject || !isSentence || !isOne) return none;
  const speaker: Speaker = {
    name: first.cluster.name,
    mention: spanOf(text, first.start, first.end),
    cue: null,
    confidence: inHundredths(CONFIDENCE.reported),
  };
  return { ...none, speaker, cluster: first.cluster, rule: 'reported' };
}
