const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
/** For each ASCII code 1 for letters and digits, 2 for what joins words inside: apostrophe, hyphen, full stop. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return 1;
  return /['.-]/.test(character) ? 2 : 0;
});
const APOSTROPHE = 0x2019;
/** Unicode's block of general punctuation: dashes, quotation marks, dots. */
const [FIRST_MARK, LAST_MARK] = [0x2000, 0x206f];
const HIGH_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** A text without initials, whose stops end no sentence: 'John F. Kennedy'. */
export const withoutInitials = (text: string): string => text.replace(/(?<!\p{L})\p{Lu}\./gu, '');

/** What stands behind the last blank of a name: the last name in most languages. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** How many words a text has: runs of letters and digits, with apostrophes, hyphens and full stops inside ('U.S', '3.5', 'well-known'). */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? ASCII[code] : kindOf(code, text, i);
    if (kind === 1) {
      if (!inside && !joined) words++;
      inside = true;
      joined = false;
    } else {
      joined = inside && kind === 2;
      inside = false;
    }
  }
  return words;
}

function kindOf(code: number, text: string, i: number): number {
  if (code === APOSTROPHE) return 2;
  if (code >= FIRST_MARK && code <= LAST_MARK) return 0;
  if (code >= HIGH_SURROGATE && code <= LAST_SURROGATE)
    return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? i : i - 1) ?? 0))
      ? 1
      : 0;
  return LETTER_OR_DIGIT.test(text.charAt(i)) ? 1 : 0;
}
