import type { Marked } from '../../text/marks.ts';
import type { Passage, Prose } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import { behind } from './behind.ts';
import type { Input } from './clause.ts';

/**
 * A paragraph's dash before what somebody says: '– Vi ville ha en kai, sier Solheim', '— Queríamos um cais — afirmou'.
 * Between a dash and quotation marks the marks tell.
 */
const OPENS = /^(?:[–—] ?|- )(?=[\p{Lu}\d¿¡(])/u;
/** Where the words may end and who says them begin: at a comma, a mark of the sentence, a dash. */
const ENDS = /(?:,|(?<=[!?…]))\s{1,3}(?:[–—-]\s?)?(?=\p{Ll})|\s[–—-]\s?(?=\p{Ll})/gu;
/** Behind the clause the words go on: '– Ja, sier Solheim. – Og nei', '— Да, — сказала Сольхейм, — и нет', '—Sí —dijo Reyes—. Y no'. */
const GOES_ON = /(?:[.!?:,]\s[–—-]\s?|[–—][.,:]\s)(?=[\p{L}¿¡])/gu;
/** So many places are looked at, and so many characters: a clause stands at one of the first. */
const MOST_ENDS = 24;
const LONGEST_SPEECH = 3000;

/**
 * What stands behind a dash at the beginning of a paragraph, as papers in Norway, Poland or Brazil set quotes: up to the
 * clause that says who speaks, and on behind it; within a paragraph too, where it has such a clause. Without any such clause the paragraphs are a list, but for one alone
 * under a colon; with one, those of whole sentences are speech too, but for several in a row and questions, which are
 * the interviewer's.
 *
 * @param input what clauses are read with
 * @returns the stretches as if they stood between marks, in the order of the text
 */
export function dashed(prose: Prose, input: Input): Marked[] {
  if (!input.lexicon.dashes) return [];
  const opening = prose.passages.flatMap(({ start, end, heading }, passage) =>
    !heading && OPENS.test(prose.text.slice(start, start + 4)) ? [{ passage, start, end }] : [],
  );
  const said = opening.map((at) => ({ at, marks: inPassage(input, at.passage, at.start, at.end) }));
  const isDialogue = said.some(({ marks }) => marks.length > 0);
  const begins = new Set(opening.map(({ passage }) => passage));
  // 'The coach said: ¶ – It was hard.', and no list behind the colon
  const isLedTo = (passage: number): boolean => {
    const above = prose.passages[passage - 1];
    const isList = begins.has(passage - 1) || begins.has(passage + 1);
    return (
      above !== undefined && !above.heading && !isList && /:$/.test(prose.text.slice(above.start, above.end))
    );
  };
  const listed = new Set(said.flatMap(({ at, marks }) => (marks.length === 0 ? [at.passage] : [])));
  const found: Marked[] = [];
  for (const { at, marks } of said) {
    const { passage, start, end } = at;
    const text = prose.text.slice(start, end);
    const goesOn = found.at(-1)?.passage === passage - 1;
    const isListed = !goesOn && (listed.has(passage - 1) || listed.has(passage + 1));
    const isLed = isLedTo(passage);
    const isSpeech = (isLed || (isDialogue && !isListed)) && isSentence(text, goesOn || isLed);
    if (marks.length === 0 && isSpeech)
      found.push(marked(passage, start, start + dashAt(text.slice(0, 4)), end));
    found.push(...marks);
  }
  const closed = prose.passages.flatMap((at, passage) => {
    if (at.heading || begins.has(passage)) return [];
    const amid = withinPassage(input, passage, at);
    return amid.length > 0 ? amid : closedBy(input, passage, at);
  });
  return closed.length === 0 ? found : [...found, ...closed].sort((a, b) => a.start - b.start);
}

/** 'Doszło do 5812 pożarów. - Czujka ratuje życie - podał Kierzkowski.': behind a dash within a paragraph, with a clause of its own. */
function withinPassage(input: Input, passage: number, { start, end }: Passage): Marked[] {
  let places = 0;
  for (const { index } of input.text.slice(start, end).matchAll(OPENS_WITHIN)) {
    if (places++ > MOST_WITHIN) break;
    const found = inPassage(input, passage, start + index, end);
    if (found.length > 0) return found;
  }
  return [];
}
const OPENS_WITHIN = /(?<=[.!?…:]["”»]?\s)[–—-] ?(?=[\p{Lu}\d¿¡])/gu;
const MOST_WITHIN = 4;

/** 'To dobry budżet dla miasta – mówił radny Nowak.': a paragraph without a mark before its words, as Slavic portals print some. */
function closedBy(input: Input, passage: number, { start, end }: Passage): Marked[] {
  if (!input.lexicon.inflected) return [];
  const text = input.text.slice(start, end);
  const dash = Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' — '));
  const isOpen = dash > 0 && text.length - dash <= LONGEST_CLAUSE && !MARKS.test(text);
  if (!isOpen || countWords(text.slice(0, dash)) < SENTENCE_WORDS) return [];
  const stretch = marked(passage, start, start, start + dash);
  const { cue = null, subject = null } = behind(input, stretch, start, end) ?? {};
  const isVerb = cue !== null && input.lexicon.verbs.has(cue.lower);
  const rest = text.slice(Math.max(cue?.end ?? 0, subject?.end ?? 0) - start);
  return isVerb && subject !== null && rest === '.' ? [stretch] : [];
}
const LONGEST_CLAUSE = 120;
const MARKS = /["„“”«»]/;

/** A whole sentence behind a dash; behind a hyphen a long one right under somebody's words: lists stand there as often. */
const isSentence = (text: string, goesOn: boolean): boolean =>
  /[.!…]$/.test(text) &&
  (text.startsWith('-') ? goesOn && countWords(text) >= LONG_SENTENCE : countWords(text) >= SENTENCE_WORDS);
const SENTENCE_WORDS = 4;
const LONG_SENTENCE = 12;

function inPassage(input: Input, passage: number, start: number, end: number): Marked[] {
  const found: Marked[] = [];
  let from: number | null = start;
  while (from !== null && from < end) {
    const first: number = from + dashAt(input.text.slice(from, from + 4));
    const quote = saidIn(input, passage, from, first, end);
    if (quote !== null) found.push(quote.marked);
    else if (found.length > 0) found.push(marked(passage, from, first, end));
    from =
      quote === null
        ? null
        : (nextDash(input.text, quote.clause, end) ?? nextSentence(input, quote.clause, end));
  }
  return found;
}

const dashAt = (text: string): number => /^(?:[–—-][.,:]?)?\s?/.exec(text)?.[0].length ?? 0;

/** The words from `first` on up to the clause that says who speaks, and where that clause ends. */
function saidIn(
  input: Input,
  passage: number,
  from: number,
  first: number,
  end: number,
): { marked: Marked; clause: number } | null {
  const text = input.text.slice(first, Math.min(end, first + LONGEST_SPEECH));
  let places = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    if (places++ > MOST_ENDS) break;
    const stretch = marked(passage, from, first, first + index);
    const said = behind(input, stretch, from, end);
    const { cue = null, subject = null } = said ?? {};
    // Behind a comma, what no list has is as often a word of the speech: 'naboen Lars Nielsen'.
    const isVerb = (word: string): boolean =>
      input.lexicon.verbs.has(word) || (subject?.kind === 'name' && !mark.startsWith(','));
    if (cue !== null && isVerb(cue.lower) && cue.start <= first + index + mark.length)
      return { marked: stretch, clause: Math.max(cue.end, subject?.end ?? 0) };
  }
  return null;
}

const marked = (passage: number, outerStart: number, start: number, end: number): Marked => ({
  start,
  end,
  outerStart,
  outerEnd: end,
  passage,
  closed: true,
  single: false,
});

/** Where the next dash behind a clause stands, or null. */
function nextDash(text: string, clause: number, end: number): number | null {
  const next = text
    .slice(clause, Math.min(end, clause + LONGEST_SPEECH))
    .matchAll(GOES_ON)
    .next().value;
  return next === undefined ? null : clause + next.index + next[0].search(/[–—-]/);
}

/** '– Det är bra, säger Holm. Vi är nöjda.': where somebody's words go on behind the clause without a dash, or null. */
function nextSentence({ text, lexicon }: Input, clause: number, end: number): number | null {
  if (lexicon.firstPerson.size === 0) return null;
  const rest = text.slice(clause, Math.min(end, clause + LONGEST_SPEECH));
  const stop = /[.!?]\s(?=\p{Lu})/u.exec(rest);
  if (stop === null || MARKS.test(rest)) return null;
  const speech = rest
    .slice(stop.index)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return speech.some((word) => lexicon.firstPerson.has(word)) ? clause + stop.index + 2 : null;
}

/** The stretches between marks and those behind dashes, in the order of the text, without marks within the latter. */
export function withDashed(between: readonly Marked[], behindDashes: readonly Marked[]): readonly Marked[] {
  let next = 0;
  const outside = between.filter(({ start, end }) => {
    while ((behindDashes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (behindDashes[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  return [...outside, ...behindDashes].sort((a, b) => a.start - b.start);
}
