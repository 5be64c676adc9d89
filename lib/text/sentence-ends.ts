import { stopWords } from './stop-words.ts';
import type { RawToken } from './tokens.ts';

/** What ends a sentence by itself. */
const END = /^[.!?…]+$/;
const STOPS: ReadonlySet<number> = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)));
const ELLIPSIS = /^(?:\.{2,}|…)/;
/** An abbreviation with its full stop, as one token. */
const ABBREVIATION = /^\p{L}[\p{L}.]*\.$/u;
/** Abbreviations that a name or number follows: they end no sentence. */
const GOES_ON =
  /^(?:\p{L}|mr|mrs|ms|messrs|dr|prof|rev|fr|hon|sens?|reps?|govs?|gen|col|lt|capt|cpl|sgt|maj|cmdr|adm|pvt|pres|supt|det|insp|st|mt|ft|vs?|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|cf|approx)\.$/iu;
/** Those that are in lower case anywhere: a capital behind another one begins a sentence ('fell seriously ill. Despite'). */
const LOWER = /^(?:[ap]\.m|no|nos|vol|pp|figs?)\.$/;
/** What can open a sentence: a capital, a figure, an opening mark. */
const OPENS = /^[\p{Lu}\p{Lt}\d"'“‘«„([•*§$€£#@©–—―-]/u;
const CLOSES = /^["'”’»)\]]+$/;
const STRAIGHT = /^["']+$/;
const OPENS_QUOTE = /^[“‘«„]+$/;
/** '9 a.m. Thursday' */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const english = stopWords('en');

/**
 * Marks in place where sentences end in tokens of English: at full stops with what can open a sentence behind them,
 * but not at those of abbreviations; behind closing marks, not before them.
 */
export function markSentenceEnds(tokens: readonly RawToken[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { text } = token;
    // Most tokens are words, and a look at the last letter tells.
    if (!STOPS.has(text.charCodeAt(text.length - 1))) continue;
    if (ABBREVIATION.test(text)) {
      const amount = isUnit(text) && tokens[i - 1]?.pos === 'NUM' && tokens[i - 1]?.end === token.start;
      token.endsSentence = (amount || !GOES_ON.test(text)) && beginsAfresh(text, tokens[i + 1]);
      continue;
    }
    if (isInsideName(tokens, i)) continue;
    // '… and so on': three dots alone leave something out.
    if (!END.test(text) || (ELLIPSIS.test(text) && !endsWord(tokens[i - 1], token))) continue;
    // A straight mark that touches the full stop closes.
    const mark = tokens[i + 1];
    const closed = mark !== undefined && mark.start === token.end && STRAIGHT.test(mark.text);
    const last = closed ? mark : token;
    last.endsSentence = opens(tokens[closed ? i + 2 : i + 1]);
  }
}

/** '300m. Analysts': millions, and no initial. */
const isUnit = (text: string): boolean => /^[mbk]\.$/.test(text);

/** 'Bropia.F arrives' */
function isInsideName(tokens: readonly RawToken[], i: number): boolean {
  const [token, next, following] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    token?.text === '.' &&
    next?.start === token.end &&
    /^[\p{Lu}\d]$/u.test(next.text) &&
    following !== undefined &&
    following.start > next.end &&
    following.text === following.lower
  );
}

const endsWord = (word: RawToken | undefined, dots: RawToken): boolean =>
  word !== undefined && word.end === dots.start && !CLOSES.test(word.text) && !OPENS_QUOTE.test(word.text);

const opens = (next: RawToken | undefined): boolean =>
  next === undefined || OPENS.test(next.text) || CLOSES.test(next.text) || ELLIPSIS.test(next.text);

/** Behind 'U.S.' or 'Inc.' a capital may be the name going on; an article or pronoun is a new sentence. */
function beginsAfresh(abbreviation: string, next: RawToken | undefined): boolean {
  if (next === undefined) return true;
  if (next.text === next.lower || WEEKDAY.test(next.lower)) return false;
  const usual = abbreviation === abbreviation.toLowerCase() && !LOWER.test(abbreviation);
  return usual || english.has(next.lower);
}
