import type { Reading } from './entities/other-languages/lexicon.ts';
import type { Digest, Language, Section, Span, Warning } from './model/digest.ts';
import type { Decoded } from './text/decode.ts';
import type { Prose } from './text/tokens.ts';
import { countWords } from './text/words.ts';

/** Words read in a minute (Brysbaert 2019, a review of 190 studies of silent reading in English). */
const WORDS_A_MINUTE = 238;

type Counted = Readonly<{ prose: Prose; sections: readonly Section[]; quotes: number; comments: number }>;

/** Counts over the sections, and how long they take to read. */
export function statsOf({ prose, sections, quotes, comments }: Counted): Digest['stats'] {
  const paragraphs = sections.flatMap((s) => s.paragraphs);
  const words = paragraphs.reduce((sum, p) => sum + countWords(p.text), 0);
  const sentences = prose.sentences.filter((s) => prose.passages[s.paragraph]?.heading === false).length;
  return {
    words,
    sentences,
    paragraphs: paragraphs.length,
    quotes,
    comments,
    readingSeconds: Math.round((words / WORDS_A_MINUTE) * 60),
  };
}

type Doubtful = Readonly<{
  decoded: Decoded;
  repaired: number;
  headline: Span | null;
  sections: readonly Section[];
  language: Language;
  reading: Reading;
}>;

const LEFT_OUT = {
  lexicon: 'subjects, which need English, were left out, and fewer places and organisations are found.',
  nothing: 'entities, speakers and subjects, which need a language with a list of words, were left out.',
} as const;

/** What a reader of the digest should know before trusting it. */
export function warningsOf({
  decoded,
  repaired,
  headline,
  sections,
  language,
  reading,
}: Doubtful): Warning[] {
  const warnings: Warning[] = [];
  if (decoded.replaced > 0)
    warnings.push({
      code: 'characters_replaced',
      message: `${decoded.replaced} characters couldn’t be decoded and are shown as U+FFFD.`,
    });
  if (repaired > 0)
    warnings.push({
      code: 'mojibake_repaired',
      message: `${repaired} places had been decoded wrongly before (‘â€œ’ for ‘“’) and were repaired.`,
    });
  if (headline === null) warnings.push({ code: 'no_headline', message: 'No headline was found.' });
  if (sections.every((s) => s.paragraphs.length === 0))
    warnings.push({ code: 'no_body', message: 'No paragraphs were found.' });
  if (reading.by !== 'english')
    warnings.push({
      code: 'language_not_english',
      message: `The language seems to be ‘${language.code}’: ${LEFT_OUT[reading.by]}`,
    });
  return warnings;
}
