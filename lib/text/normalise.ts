/**
 * Characters that print nothing: soft hyphen, zero-width space, word joiner, direction marks, byte order mark.
 * Direction marks go too: the letters carry their own direction (Unicode UAX #9).
 */
const INVISIBLE =
  '\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
/** Scripts whose letters (non-)joiners shape. */
const JOINING =
  '\\p{Script=Arabic}|\\p{Script=Syriac}|\\p{Script=Devanagari}|\\p{Script=Bengali}|\\p{Script=Malayalam}|\\p{Script=Sinhala}|\\p{Extended_Pictographic}';
/** Zero-width (non-)joiners that shape nothing: kept only in joining scripts and inside emoji. */
const IDLE_JOINER = new RegExp(
  `(?<!${JOINING}|\\uFE0F)[\\u200C\\u200D]|[\\u200C\\u200D](?!${JOINING})`,
  'gu',
);
const LINE_BREAK = '\\u0085\\u2028\\u2029\\v';
const OTHER_SPACE = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const CONTROL = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F';
const LINE_BREAKS = new RegExp(`\\r\\n?|[${LINE_BREAK}]`, 'g');
const OTHER_SPACES = new RegExp(`[${OTHER_SPACE}]`, 'g');
const UNPRINTED = new RegExp(`[${CONTROL}${INVISIBLE}]`, 'g');
/** One look spares most texts the others. */
const ANYTHING_ODD = new RegExp(`[\\r\\f\\u200C\\u200D${LINE_BREAK}${OTHER_SPACE}${CONTROL}${INVISIBLE}]`);

/**
 * Text as the digest holds it: NFC, LF line ends, every kind of space a plain one, nothing invisible.
 *
 * @param raw decoded text
 * @returns the same text normalised; normalising it again changes nothing
 */
export function normalise(raw: string): string {
  if (!ANYTHING_ODD.test(raw)) return raw.normalize('NFC');
  return raw
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\f', '\n\n')
    .replace(OTHER_SPACES, ' ')
    .replace(UNPRINTED, '')
    .replace(IDLE_JOINER, '')
    .normalize('NFC');
}
