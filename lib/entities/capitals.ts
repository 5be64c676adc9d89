import type { Prose, Token } from '../text/tokens.ts';

/** What capitals tell in an article, and where they tell nothing. */
const CAPITAL = /^\p{Lu}/u;
const HAS_LOWER_CASE = /\p{Ll}/u;
/** Passages with more than this share of capital words are set in capitals or headline style: capitals tell nothing there. */
const STYLED_SHARE = 0.6;
const MIN_STYLED_WORDS = 4;
const MIN_SHORT_WORDS = 2;
/** Short words have capitals in no style. */
const MIN_STYLED_LENGTH = 4;

const [A, Z] = [65, 90];
function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= A && code <= Z) || (code > 127 && CAPITAL.test(text));
}

/** True for a token with a capital first. Most have none, and a comparison tells that fastest. */
export const isCapital = (token: Token): boolean => token.text !== token.lower && beginsCapital(token.text);

/**
 * True for each passage that is set in capitals or in headline style. A short heading is where one of its words stands in
 * lower case elsewhere: 'Senate Approves Budget'.
 *
 * @param usual the words that the article also writes in lower case
 */
export function styledPassages(prose: Prose, usual: ReadonlySet<string>): boolean[] {
  const shouted = prose.passages.map(({ start, end }) => !HAS_LOWER_CASE.test(prose.text.slice(start, end)));
  const words = prose.passages.map(() => ({ all: 0, capital: 0, usual: 0 }));
  for (const { paragraph, firstToken, endToken } of prose.sentences) {
    const count = words[paragraph];
    // Most passages are neither headings nor without small letters.
    if (count === undefined || !(shouted[paragraph] || prose.passages[paragraph]?.heading)) continue;
    for (let i = firstToken; i < endToken; i++) {
      const token = prose.tokens[i];
      if (token === undefined || token.text.length < MIN_STYLED_LENGTH || token.pos === 'PUNCT') continue;
      count.all++;
      if (isCapital(token)) count.capital++;
      if (usual.has(token.lower)) count.usual++;
    }
  }
  return words.map(({ all, capital, usual: said }, i) => {
    // 'WHY?', 'WHAT CAN SHOPPERS DO?'
    const { start = 0, end = 0 } = prose.passages[i] ?? {};
    const asks = prose.text.charAt(end - 1) === '?';
    // '(BEGIN VIDEO CLIP)'
    const isDirection = prose.text.charAt(start) === '(' && prose.text.charAt(end - 1) === ')';
    const few = all < MIN_STYLED_WORDS;
    if (few && said > 0 && all >= MIN_SHORT_WORDS && capital === all) return true;
    return few
      ? shouted[i] === true &&
          (asks || isDirection || (prose.passages[i]?.heading === true && all === MIN_STYLED_WORDS - 1))
      : shouted[i] === true || capital > all * STYLED_SHARE;
  });
}

/** Words that the article also writes in lower case: a capital at a sentence's beginning says nothing of them. */
export function wordsInLowerCase(prose: Prose): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, lower } of prose.tokens) if (text === lower) words.add(lower);
  return words;
}
