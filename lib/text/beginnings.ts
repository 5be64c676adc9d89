/** Whatever can tell whether a text has a form. */
export type Form = Pick<RegExp, 'test'>;

/** One way in which texts of a form begin: its first letters, and the form of the texts that begin so. */
type Beginning = Readonly<{ head: string; source: string }>;

/** So many letters tell most beginnings apart. */
const HEAD_LENGTH = 3;

/**
 * The same form, of which only those alternatives are compiled that a text can have by its first letters. An engine
 * compiles a regular expression whole when it first runs: 30 ms of a cold start for one that lists some hundred
 * phrases, of which a line of an article begins like two or three.
 *
 * @param form anchored at the beginning, where it is to save anything; without back references, `g` and `y`
 */
export function byBeginning(form: RegExp): Form {
  const compiled = new Map<string, RegExp>();
  let sources: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    test(text) {
      sources ??= sourcesByHead(form.source);
      for (let length = 0; length <= HEAD_LENGTH; length++) {
        const head = fold(text.slice(0, length));
        const found = sources.get(head);
        if (found === undefined) continue;
        const part = compiled.get(head) ?? new RegExp(found.join('|'), form.flags);
        compiled.set(head, part);
        if (part.test(text)) return true;
      }
      return false;
    },
  };
}

/** Letters that match each other where case is ignored become the same. */
const fold = (letters: string): string => letters.toLowerCase().toUpperCase();

function sourcesByHead(form: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const alternative of alternativesOf(form))
    for (const { head, source } of beginningsOf('', '', alternative)) {
      // What isn't anchored can stand anywhere.
      const key = source.startsWith('^') ? fold(head.slice(0, HEAD_LENGTH)) : '';
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [source]);
      else if (!group.includes(source)) group.push(source);
    }
  return groups;
}

/**
 * The ways in which texts of a form begin.
 *
 * @param read what of the form was read, and stays as it is
 * @param head the letters that texts have there
 * @param left what is left of the form, a single alternative
 */
function beginningsOf(read: string, head: string, left: string): readonly Beginning[] {
  const whole = [{ head, source: read + left }];
  if (left === '' || head.length >= HEAD_LENGTH) return whole;
  const plain = PLAIN.exec(left)?.[0];
  if (plain !== undefined) return beginningsOf(read + plain, head + plain, left.slice(plain.length));
  const atom = firstAtom(left);
  const behind = left.slice(atom.length);
  if (ZERO_WIDTH.test(atom)) return beginningsOf(read + atom, head, behind);
  const quantifier = QUANTIFIER.exec(behind)?.[0] ?? '';
  const after = behind.slice(quantifier.length);
  const without = MAY_BE_MISSING.test(quantifier) ? beginningsOf(read, head, after) : [];
  const repeats = !/^\??\??$/.test(quantifier);
  if (atom.startsWith('(?:')) {
    const inside = alternativesOf(atom.slice(3, -1));
    const begun = repeats
      ? inside.flatMap((one) => beginningsOf('', head, one)).map((b) => ({ ...b, source: read + left }))
      : inside.flatMap((one) => beginningsOf(read, head, one + after));
    return [...without, ...begun];
  }
  const letters = quantifier !== '' && SURROGATE.test(atom) ? [] : lettersOf(atom);
  if (letters.length === 0) return whole;
  const begun = letters.flatMap((letter) =>
    repeats
      ? [{ head: head + letter, source: read + left }]
      : beginningsOf(read + atom, head + letter, after),
  );
  return [...without, ...begun];
}

/** Half of a character beyond the first 65,536: whether a quantifier is its or the whole's depends on the flags. */
const SURROGATE = /[\ud800-\udfff]/;
/** Letters that stand there once. */
const PLAIN = /^[^\\^$.*+?()[\]{}|]{1,3}(?![?*+{])/u;
const ZERO_WIDTH = /^(?:\^|\\b|\(\?<?[=!])/;
const QUANTIFIER = /^(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})\??/;
const MAY_BE_MISSING = /^(?:[?*]|\{0)/;

/** Which letters a part of a form can be, where it is a letter, a digit or a class of single ones; else none. */
function lettersOf(atom: string): readonly string[] {
  if (atom === '\\d') return [...'0123456789'];
  if (atom.startsWith('['))
    return SURROGATE.test(atom) || /^\[\^|\\[a-z]|[^[]-[^\]]/i.test(atom)
      ? []
      : [...atom.slice(1, -1)].filter((c) => c !== '\\');
  if (/^\\[^\w]/.test(atom)) return [atom.slice(1)];
  return /^[.$(\\]/.test(atom) ? [] : [atom];
}

/** What a form's structure is told by; escapes and classes are passed over whole. */
const STRUCTURE = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs;

/** The alternatives of a form, as far as they aren't within groups. */
function alternativesOf(form: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of form.matchAll(STRUCTURE))
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (mark === '|' && depth === 0) {
      found.push(form.slice(start, index));
      start = index + 1;
    }
  return [...found, form.slice(start)];
}

/** A letter, an escape or a class. */
const ATOM = /^(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|.)/su;

/** The group that a form begins with, or else its first letter, escape or class. */
function firstAtom(form: string): string {
  if (!form.startsWith('(')) return ATOM.exec(form)?.[0] ?? '';
  let depth = 0;
  for (const { 0: mark, index } of form.matchAll(STRUCTURE)) {
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    if (depth === 0) return form.slice(0, index + 1);
  }
  return form;
}
