import type { RawToken } from './tokens.ts';

/**
 * Tokens and sentence ends by Unicode's rules (UAX #29, Intl.Segmenter), for languages that wink-nlp doesn't read.
 * Parts of speech aren't known: every word is 'X'.
 */
export function segment(text: string, language: string): RawToken[] {
  const locale = language === 'und' ? 'en' : language;
  const tokens: RawToken[] = [];
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  for (const sentence of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    for (const word of words.segment(sentence.segment)) {
      if (word.segment.trim() === '') continue;
      const start = sentence.index + word.index;
      tokens.push({
        text: word.segment,
        lower: word.segment.toLowerCase(),
        pos: word.isWordLike ? 'X' : 'PUNCT',
        start,
        end: start + word.segment.length,
        sentence: 0,
        endsSentence: false,
      });
    }
    const last = tokens.at(-1);
    if (last !== undefined) last.endsSentence = true;
  }
  return tokens;
}
