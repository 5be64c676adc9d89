import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import type { Marked } from '../../text/marks.ts';
import { words } from '../speech.ts';

/** Up to this many words between marks may be a term, up to this many more a title. */
const FEW_WORDS = 3;
const TITLE_MAX_WORDS = 6;

/**
 * Reported speech in another language than English, not a term or a title: where its sentence says who speaks, where it
 * has an end or a beginning of its own, or too long for either.
 *
 * @param isSaid true where the words around the marks say that somebody speaks
 * @param lexicon null for languages without one: there nobody is ever said to speak
 */
export function isSpeech(text: string, m: Marked, isSaid: boolean, lexicon: Lexicon | null): boolean {
  const all = words(text.slice(m.start, m.end));
  if (all.length > TITLE_MAX_WORDS) return !m.single || isSaid;
  const isBody = isBodysName(text, m) && /^\s\p{Lu}/u.test(text.slice(m.outerEnd, m.outerEnd + 2));
  if (all.length === 0 || isBody || isNamed(text, m, all, lexicon)) return false;
  const stands =
    /[,.?!…—]$/.test(text.slice(m.start, m.end)) ||
    /^\p{Ll}/u.test(text.charAt(m.start)) ||
    // '«Nos alegra mucho a todos».', where the stop stands outside
    (text.charAt(m.outerEnd) === '.' && /[.!?]["”»]?\s$/.test(text.slice(m.outerStart - 3, m.outerStart))) ||
    goesOn(text, m.outerEnd, lexicon);
  return isSaid || (all.length > FEW_WORDS && !m.single && stands);
}

/** 'засновник БФ “Сміливі” Віталій Селик': a name in marks right behind a word and before another. */
export function isBodysName(text: string, m: Marked): boolean {
  const all = words(text.slice(m.start, m.end));
  return (
    all.length <= FEW_WORDS &&
    all.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    /\p{L}\s?$/u.test(text.slice(Math.max(0, m.outerStart - 2), m.outerStart)) &&
    /^\s\p{L}/u.test(text.slice(m.outerEnd, m.outerEnd + 2)) &&
    /\p{L}/u.test(text.charAt(m.end - 1))
  );
}

/** 'der „Hohenfelder Zeitung“', 'publiée par « Le Courrier de Valmont »': a name behind a function word or what it names. */
function isNamed(text: string, m: Marked, all: readonly string[], lexicon: Lexicon | null): boolean {
  const isFunctionWord = (word = ''): boolean => lexicon?.functionWords.has(word.toLowerCase()) ?? false;
  const before = /\p{L}{1,12}(?=[\s’']{0,3}$)/u.exec(
    text.slice(Math.max(0, m.outerStart - LONGEST_WORD), m.outerStart),
  );
  const word = before?.[0].toLowerCase() ?? '';
  // 'il consigliere del «Cantiere della nuova politica»', where no noun has a capital
  const isOf = lexicon?.capitalRoles === null && lexicon.of.has(word);
  if (isOf && /^\p{Lu}[^,.?!…]*$/u.test(text.slice(m.start, m.end))) return true;
  return (
    // 'сказал тренер «Северной звезды»'
    (isFunctionWord(word) || WORKS.has(word) || lexicon?.epithets.has(word) === true) &&
    !/[,.?!…—]$/.test(text.slice(m.start, m.end)) &&
    all.every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && isFunctionWord(word)))
  );
}
const LONGEST_WORD = 12;
/** What has a title, in the languages that have a lexicon. */
const WORKS: ReadonlySet<string> = new Set(
  'programa programme programma libro livre livro buch boek película film filme serie série sendung trasmissione revista rivista magazin magazine zeitschrift zeitung diario periódico giornale quotidiano quotidien journal jornal krant novela roman romanzo romance álbum album canción chanson canzone canção lied'.split(
    ' ',
  ),
);

/**
 * '“…”, schimpft Vogt', '«…», — говорится в письме', '“…”, mais il est', but not '«…», de Pardo': a verb or another clause
 * behind a comma or dash.
 */
function goesOn(text: string, end: number, lexicon: Lexicon | null): boolean {
  const next = /^\s?[,–—][\s–—]*(\p{Ll}+)/u.exec(text.slice(end, end + 4 + LONGEST_WORD))?.[1];
  return next !== undefined && (lexicon?.functionWords.has(next) !== true || BUT.has(next));
}
/** 'but' */
const BUT: ReadonlySet<string> = new Set('aber mais pero ma mas maar men но але ale'.split(' '));
