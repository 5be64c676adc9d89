import { findMarked } from './marks.ts';
import { segment } from './segmenter.ts';
import type { Passage, Prose, Sentence } from './tokens.ts';
import { withUniformMarks } from './uniform-marks.ts';
import { readTokens } from './wink.ts';

/** Marks that close a quotation or bracket: a sentence ends behind them, not before. */
const CLOSING = /^[”’»)\]]+$/;
const STRAIGHT = /^["']+$/;
/** wink breaks after these; the name goes on. */
const NOT_AN_END =
  /^(?:Coun|Cllrs?|Engr|Barr|Reps?|Sens?|Govs?|Gens?|Col|Lt|Capt|Sgts?|Cmdr|Comdr|Commr|Ofc|Eng|Brig|Cdr|Adm|Maj|Cpl|Pfc|Pvt|Pte|Spc|Det|Insp|Supt|Msgr|Fr|Amb|Pres|Atty|Asst|Assoc|Dist|Dep|Ald|Mlle|Mme|Rev|Hon|Prof|Dr|Mr|Mrs|Ms|Jr|Sr|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.$/u;

const SHORT_BRACKET = 20;

/**
 * Reads an article's prose once: tokens with parts of speech, sentences that never cross a passage.
 *
 * @param text the article's text
 * @param passages its paragraphs and headings, in order
 * @param language ISO 639-1; wink-nlp reads English, Unicode's segmentation rules everything else
 */
export function readProse(text: string, passages: readonly Passage[], language = 'en'): Prose {
  const sentences: Sentence[] = [];
  const marked = findMarked(text, passages);
  const uniform = withUniformMarks(text, marked);
  // Read together, so that wink's cost for a document is paid once; cut apart again at the passages' ends.
  const joined = passages.map((p) => uniform.slice(p.start, p.end).replace(/\n/g, ' ')).join('\n\n');
  // Moved to their places in the text where they stand: a second million of tokens would double the memory.
  const tokens = language === 'en' ? readTokens(joined) : segment(joined, language);
  let next = 0;
  let offset = 0;
  for (const [paragraph, passage] of passages.entries()) {
    const end = offset + passage.end - passage.start;
    const shift = passage.start - offset;
    let firstToken = next;
    let quoted = false;
    let brackets = 0;
    const close = (): void => {
      const first = tokens[firstToken];
      const last = tokens[next - 1];
      if (first === undefined || last === undefined || next === firstToken) return;
      sentences.push({ start: first.start, end: last.end, firstToken, endToken: next, paragraph });
      firstToken = next;
    };
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[next]) {
      token.start += shift;
      token.end += shift;
      token.sentence = sentences.length;
      next++;
      // Most tokens are words inside a sentence.
      if (!token.endsSentence && token.pos !== 'PUNCT') continue;
      const mark = token.pos === 'PUNCT';
      const straight = mark && STRAIGHT.test(token.text);
      if (straight) quoted = !quoted;
      if (token.text === '(') brackets = token.end;
      if (token.text === ')') brackets = 0;
      const following = tokens[next];
      const previous = tokens[next - 2];
      const closing = mark && (straight ? !quoted : CLOSING.test(token.text));
      const ended =
        token.endsSentence || (closing && endsInside(previous?.text) && startsSentence(following?.text));
      // No sentence ends inside a short bracket: '(D-Mo.) said'.
      if (!ended || (brackets > 0 && token.end - brackets < SHORT_BRACKET)) continue;
      const closes =
        following !== undefined &&
        (CLOSING.test(following.text) ||
          (quoted && STRAIGHT.test(following.text) && following.start + shift === token.end));
      // wink splits some abbreviations from their stop: 'the Rev' '.' 'Peter Marl'.
      const abbreviated =
        token.text === '.' && previous?.end === token.start ? `${previous.text}.` : token.text;
      // '“Really?” she asked.' goes on in lower case.
      if (!closes && !NOT_AN_END.test(abbreviated) && !/^[\p{Ll},;]/u.test(following?.text ?? '')) close();
    }
    close();
    offset = end + 2;
  }
  return { text, passages, marked, tokens, sentences };
}

const endsInside = (text: string | undefined): boolean => text !== undefined && /^[.!?…]+$/.test(text);
const startsSentence = (text: string | undefined): boolean =>
  text !== undefined && /^["“‘«(\p{Lu}\d]/u.test(text);
