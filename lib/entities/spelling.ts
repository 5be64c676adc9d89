import { keeping } from '../text/keeping.ts';
import { isShortForm } from './short-names.ts';

/**
 * Spellings of one name in different transliterations: 'Lukashenko' and 'Lukashenka', 'Aleksandr' and 'Alexander'.
 * Letters that transliteration tables (ISO 9, BGN/PCGN, scientific) write differently are folded to one.
 */
const folded = keeping((name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/x/g, 'ks')
    .replace(/tch|tsch|tsh/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/zh|dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/iy|yi|ij|ii|yy|y|j(?=[aeou])/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/der$/, 'dr')
    .replace(/[aeo]$/, 'a'),
);

/** Names shorter than this are the same only when they are written the same: 'Lee' and 'Li' are two people. */
const MIN_LENGTH = 5;
/** Spellings begin with the same letters. */
const SAME_START = 4;

/** True where two words can be one name: written the same but for case, or spellings of the same name. */
export function sameSpelling(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const x = folded(a);
  const y = folded(b);
  if (Math.min(x.length, y.length) < MIN_LENGTH) return false;
  if (x === y) return true;
  // One letter more, less or other, behind the first three: 'Zelensky' and 'Zelenski' are folded, 'Gaddafi' and 'Gadafi' too.
  return (
    x.length >= 7 &&
    y.length >= 7 &&
    x.slice(0, SAME_START) === y.slice(0, SAME_START) &&
    x.at(-1) === y.at(-1) &&
    withinOneEdit(x, y)
  );
}

/** Spellings of one name have the same key; other names may have it too. */
export const spellingKey = (name: string): string => folded(name).slice(0, SAME_START);

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** First names fit together when they are one name, one is the other's initial, or one shortens the other. */
export function firstNamesFit(a: string, b: string): boolean {
  const x = a.replace(/\.$/, '');
  const y = b.replace(/\.$/, '');
  if (x.length === 1 || y.length === 1) return x.charAt(0).toLowerCase() === y.charAt(0).toLowerCase();
  const [short, long] =
    x.length < y.length ? [x.toLowerCase(), y.toLowerCase()] : [y.toLowerCase(), x.toLowerCase()];
  return sameSpelling(x, y) || (short.length >= 3 && long.startsWith(short)) || isShortForm(short, long);
}
