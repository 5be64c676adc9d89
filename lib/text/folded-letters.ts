/** Letters beyond Latin-1 in Latin, Greek and Cyrillic, and the accents that no letter has been joined with. */
const LETTERS = '[\\u0100-\\u024f\\u0259\\u0300-\\u052f\\u1e00-\\u1fff]';
const FOREIGN = new RegExp(LETTERS);
const ALL_FOREIGN = new RegExp(LETTERS, 'g');
/** Letters with a stroke and the like, which Unicode doesn't decompose. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ħ: 'h', Ħ: 'H', œ: 'o', Œ: 'O', ə: 'e', Ə: 'E' }),
);
const known = new Map<string, string>();

/**
 * A text with its foreign letters as plain ones, each in its place: 'Erdoğan' as 'Erdogan'. wink-nlp knows the letters
 * of Latin-1 alone and breaks words at all others. Letters of other alphabets become an x, so that words stay words.
 *
 * @returns a text of the same length; the same text where it has none
 */
export function foldedLetters(text: string): string {
  return FOREIGN.test(text) ? text.replace(ALL_FOREIGN, plain) : text;
}

function plain(letter: string): string {
  let found = known.get(letter);
  if (found === undefined) {
    const [base = ''] = letter.normalize('NFD');
    const other = letter === letter.toLowerCase() ? 'x' : 'X';
    found = UNDECOMPOSED.get(letter) ?? (/[A-Za-z]/.test(base) ? base : other);
    known.set(letter, found);
  }
  return found;
}
