import type { RawToken } from './tokens.ts';

/**
 * What Unicode's rules take for the end of a sentence and is none in European languages: ordinals ('12. September'),
 * initials and single letters ('z. B.', 'ч. л.'), common abbreviations.
 */
const NOT_AN_END =
  /(?:^|[\s(„«"'])(?:\p{L}|\d{1,2}|Dr|Nr|Mr|Mme|Mlle|St|Hr|Prof|bzw|ca|vgl|evtl|inkl|Sr|Sra|Dra|Av|Sig|Ing|Mio|Mrd|тыс|млн|млрд|ул|см)\.\s*$/u;
const LONGEST_ABBREVIATION = 12;

/**
 * Tokens and sentence ends by Unicode's rules (UAX #29, Intl.Segmenter), for languages that wink-nlp doesn't read.
 * Parts of speech aren't known: every word is 'X'.
 */
export function segment(text: string, language: string): RawToken[] {
  const locale = language === 'und' ? 'en' : language;
  const tokens: RawToken[] = [];
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  let open = '';
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
    open = `${open}${sentence.segment}`.slice(-LONGEST_ABBREVIATION);
    if (last === undefined || NOT_AN_END.test(open)) continue;
    last.endsSentence = true;
    open = '';
  }
  return tokens;
}
