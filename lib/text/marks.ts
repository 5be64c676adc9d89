import { beginsSpeech, isElision, isWholeSpeech, type Singles, singleClose, WORD } from './single-marks.ts';
import type { Passage } from './tokens.ts';
import { withBothSigns, withCurlyMarks } from './uniform-marks.ts';

/** A stretch between quotation marks. `start` and `end` are of the words inside. */
export type Marked = Readonly<{
  start: number;
  end: number;
  /** Offsets of the whole with its marks. */
  outerStart: number;
  outerEnd: number;
  passage: number;
  /** False where the passage ends before the closing mark. */
  closed: boolean;
  single: boolean;
}>;

/** Closing marks by opening mark, in the typographies of European languages. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‟', '”"'],
  ['「', '」'],
  ['"', '"”'],
]);
const OPENS_BEHIND = /[\s([{—–/-]/;
/** Longer stretches without a closing mark have lost theirs. */
const MAX_UNCLOSED = 1500;

/**
 * The stretches between quotation marks in an article's passages: curly, straight, guillemets, low-high, and single
 * marks where they aren't apostrophes. Nested marks belong to the stretch around them.
 */
export function findMarked(text: string, passages: readonly Passage[]): Marked[] {
  const curly = withCurlyMarks(text);
  const all = (singles: Singles): Marked[] => {
    const own = passages.flatMap((passage, index) => marksIn(curly, passages, passage, index, singles));
    const rest = own.flatMap((m) => restOf(curly, passages, m));
    const byPassage = new Map(rest.map((m) => [m.passage, m]));
    const isInside = ({ passage, end }: Marked): boolean => end <= (byPassage.get(passage)?.end ?? -1);
    return [...own.filter((m) => !isInside(m)), ...rest].sort((a, b) => a.start - b.start);
  };
  const found = all('some');
  if (isBritish(found, passages)) return all('all').map((m) => ({ ...m, single: false }));
  return curly === text ? found : found.map((m) => withBothSigns(text, m));
}

/** A quotation that doesn't open its mark anew has at most so many paragraphs behind its first. */
const MAX_PARAGRAPHS = 6;
const DOUBLE_MARK = /["“”„«»‟]/g;

/** '«It was late. ¶ We left. ¶ I slept», said Feld': the paragraphs up to the mark that closes what another one opened. */
function restOf(text: string, passages: readonly Passage[], m: Marked): Marked[] {
  if (m.closed || m.single) return [];
  const closers = CLOSERS.get(text.charAt(m.outerStart)) ?? '';
  const rest: Marked[] = [];
  for (let i = m.passage + 1; i <= m.passage + MAX_PARAGRAPHS; i++) {
    const passage = passages[i];
    if (passage === undefined || passage.heading || passage.end - passage.start > MAX_UNCLOSED) return [];
    const close = closeIn(text, passage, closers);
    if (close === 'opens') return [];
    const end = close ?? passage.end;
    // '> ' of mails and Markdown before a paragraph
    const start = passage.start + (/^[>\s]*/.exec(text.slice(passage.start, end))?.[0].length ?? 0);
    const goesOn = { ...marked(start, end, i, close !== null, false), start };
    if (WORD.test(text.slice(start, end))) rest.push(trimmed(text, goesOn));
    if (close !== null) return rest;
  }
  return [];
}

/** Where a paragraph closes what one before it has opened, over pairs inside; null where it doesn't, and 'opens' where it begins another. */
function closeIn(text: string, { start, end }: Passage, closers: string): number | 'opens' | null {
  const open: string[] = [closers];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(DOUBLE_MARK)) {
    const i = start + index;
    const isCloser = (open.at(-1)?.includes(mark) ?? false) && (mark !== '"' || isEnd(text, i));
    const inside = mark === '"' || i === start ? undefined : CLOSERS.get(mark);
    if (isCloser && open.length === 1) return i;
    if (isCloser) open.pop();
    else if (inside === undefined) return 'opens';
    else open.push(inside);
  }
  return open.length > 1 ? 'opens' : null;
}

/** A straight mark that can only close: behind a word or a stop, with nothing but a blank behind it. */
const isEnd = (text: string, i: number): boolean =>
  /[\p{L}\p{N}.,!?…)’'%]/u.test(text.charAt(i - 1)) && /^(?:\s|$)/.test(text.slice(i + 1, i + 2));

/** A text with so many stretches in single marks, and hardly any in double ones but within those, quotes in single marks. */
const MIN_SINGLE = 2;
const SINGLE_SHARE = 0.8;

/** British papers quote in single marks. Headings of any paper do. */
function isBritish(found: readonly Marked[], passages: readonly Passage[]): boolean {
  const inText = found.filter((m) => passages[m.passage]?.heading === false);
  const single = inText.filter((m) => m.single).length;
  return single >= MIN_SINGLE && single > SINGLE_SHARE * inText.length;
}

/** A mark that has opened. `depth` counts the curly pairs inside it that haven't closed. */
type Open = { at: number; closers: string; depth: number };

function marksIn(
  text: string,
  passages: readonly Passage[],
  passage: Passage,
  index: number,
  singles: Singles,
): Marked[] {
  const next = passages[index + 1];
  if (singles === 'all' && isWholeSpeech(text, passage, next))
    return [trimmed(text, marked(passage.start, passage.end, index, false, true))];
  // The last quotation goes on where the next paragraph opens with its mark: fewer closing marks are left for pairs inside.
  const kept = next !== undefined && text.charAt(next.start) === '“' ? 0 : 1;
  const [closed, open] = scan(text, passage, index, singles, true, kept);
  let behind: readonly Marked[] = [];
  const clause = open === null || open.closers === '' ? -1 : clauseAt(text.slice(open.at, passage.end));
  if (open !== null && clause > 0) {
    const forgotten = { ...marked(open.at, open.at + clause, index, false, false), closed: true };
    return [...closed, forgotten].map((m) => trimmed(text, m));
  }
  const unclosed = open === null ? null : marked(open.at, passage.end, index, false, false);
  const isSpeech = (m: Marked): boolean =>
    goesOn(text, m.outerStart, next) ||
    (leads(text, m.outerStart, passage) && restOf(text, passages, m).length > 0);
  if (unclosed !== null && passage.end - unclosed.start <= MAX_UNCLOSED && isSpeech(unclosed))
    behind = [unclosed];
  // A straight mark that opens nothing hides the marks behind it: read them without it.
  else if (open !== null && text.charAt(open.at) === '"')
    behind = scan(text, { ...passage, start: open.at + 1 }, index, singles, false, kept)[0];
  return [...closed, ...behind]
    .filter((m) => WORD.test(text.slice(m.start, m.end)))
    .map((m) => trimmed(text, m));
}

/** Where who said it stands at the end of a paragraph whose closing mark was forgotten: '“We resign, Mr. Lund said.'; or -1. */
function clauseAt(speech: string): number {
  const clause = FORGOTTEN.exec(speech.slice(-LONGEST_CLAUSE))?.[0];
  return clause === undefined ? -1 : speech.length - clause.length + 1;
}
const FORGOTTEN =
  /, (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}(?:said|added|noted|explained|recalled)\.$/u;
const LONGEST_CLAUSE = 80;

/** Every character that can open or close a quotation. */
const MARK = /["“”„«»‟「」‘'’]/g;

/** One pass over a passage: its closed stretches, and the mark that is still open at its end. */
function scan(
  text: string,
  passage: Passage,
  index: number,
  singles: Singles,
  straight: boolean,
  kept: number,
): [Marked[], Open | null] {
  const found: Marked[] = [];
  const marks = [...text.slice(passage.start, passage.end).matchAll(MARK)].map(
    (match) => passage.start + match.index,
  );
  const left = new Map<string, number>();
  for (const i of marks) left.set(text.charAt(i), (left.get(text.charAt(i)) ?? 0) + 1);
  /** Whether enough closing marks are left for a pair inside the one that is open. */
  const closesTwice = (opening: string, closing: string): boolean =>
    (left.get(closing) ?? 0) > (left.get(opening) ?? 0) + kept;
  let open: Open | null = null;
  let passedOver = passage.start;
  let doubled = false;
  for (const i of marks) {
    const mark = text.charAt(i);
    left.set(mark, (left.get(mark) ?? 0) - 1);
    if (i < passedOver) continue;
    if (mark === "'" && text.charAt(i + 1) === mark) {
      doubled = !doubled;
      passedOver = i + 2;
    } else if (open === null) {
      const closers =
        straight || mark !== '"'
          ? (CLOSERS.get(mark) ?? (opensReversed(text, i) ? '”' : undefined))
          : undefined;
      if (closers !== undefined && opens(text, i, mark, passage)) open = { at: i, closers, depth: 0 };
      else if (
        (mark === '‘' || mark === "'") &&
        text.charAt(i + 1) !== mark &&
        !doubled &&
        !isElision(text, i) &&
        opens(text, i, mark, passage)
      ) {
        const close = singleClose(text, i, passage, singles);
        if (close >= 0) {
          found.push(marked(i, close, index, true, true));
          passedOver = close + 1;
        } else if (singles === 'all' && beginsSpeech(text, i, passage))
          open = { at: i, closers: '', depth: 0 };
      }
    } else if (mark === '“' && !open.closers.includes(mark) && open.closers.includes('”')) {
      // '“He calls it “hell” here”': a pair inside, where enough closing marks are left for both.
      if (closesTwice('“', '”') || text.charAt(open.at) === '"') open.depth++;
    } else if (mark === '«' && open.closers === '»') {
      if (closesTwice('«', '»')) open.depth++;
    } else if (open.closers.includes(mark) && closes(text, i, passage)) {
      if (/[”»]/.test(mark) && open.depth > 0) open.depth--;
      else {
        found.push(marked(open.at, i, index, true, false));
        open = null;
      }
    }
  }
  return [found, open];
}

/**
 * A quotation over several paragraphs opens a mark at each and closes only the last. Curly marks that don't close are
 * speech all the same; a straight one without another after it may be an inch or a slip.
 */
function goesOn(text: string, open: number, next: Passage | undefined): boolean {
  const mark = text.charAt(open);
  if (mark !== '"' && mark !== "'") return true;
  const transcript = /^"\p{Lu}{2}[\p{Lu} .]*:/u.test(text.slice(open, open + 40));
  const begins = next === undefined ? '' : text.charAt(next.start);
  // 'Feld said: "It was late.', and a curly mark before the next paragraph
  const mixed = mark === '"' && begins === '“' && /[:,] $/.test(text.slice(Math.max(0, open - 2), open));
  return !transcript && (begins === mark || mixed);
}

function marked(open: number, close: number, passage: number, closed: boolean, single: boolean): Marked {
  return {
    start: open + 1,
    end: close,
    outerStart: open,
    outerEnd: closed ? close + 1 : close,
    passage,
    closed,
    single,
  };
}

function trimmed(text: string, m: Marked): Marked {
  let { start, end } = m;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { ...m, start, end };
}

/** An opening mark stands at the beginning or behind a blank, bracket or dash, and before a word. */
function opens(text: string, i: number, mark: string, passage: Passage): boolean {
  const before = i === passage.start ? ' ' : text.charAt(i - 1);
  const after = text.charAt(i + 1);
  if (mark === '“' || mark === '„' || mark === '「' || mark === '«' || mark === '”') return true;
  // '»' opens in German books, closes everywhere else.
  if (mark === '»') return OPENS_BEHIND.test(before) && WORD.test(after);
  if (mark === '"' && after === ' ') return opensLoosely(text, i, passage);
  return (
    (OPENS_BEHIND.test(before) ||
      i === passage.start ||
      (before === ':' && mark === '"') ||
      /[“"]/.test(before)) &&
    after !== '' &&
    !/\s/.test(after)
  );
}

/** 'then he said, " I was there,"': a blank behind the mark, where another one closes behind a comma or a stop. */
function opensLoosely(text: string, i: number, passage: Passage): boolean {
  if (!leads(text, i, passage) || !/^\p{Lu}/u.test(text.slice(i + 2, i + 4))) return false;
  const close = text.indexOf('"', i + 1);
  return close > 0 && close < passage.end && /[,.!?…]/.test(text.charAt(close - 1));
}

/** True where a mark begins a paragraph or stands behind a comma or colon: speech begins there. */
const leads = (text: string, i: number, { start }: Passage): boolean =>
  i === start || /[,:]\s$/.test(text.slice(Math.max(0, i - 2), i));

/** 'Rory Feld said:” It was late.', '{ad}”We left,” he said' behind a program's mark: the wrong mark of the two. */
const opensReversed = (text: string, i: number): boolean =>
  text.charAt(i) === '”' && /^(?:\p{L}:|.\})” ?\p{Lu}/u.test(text.slice(i - 2, i + 3));

/** A straight mark closes behind anything but a blank, or at the passage's end. */
function closes(text: string, i: number, passage: Passage): boolean {
  if (text.charAt(i) !== '"') return true;
  const after = i + 1 >= passage.end ? ' ' : text.charAt(i + 1);
  return !/\s/.test(text.charAt(i - 1)) || !WORD.test(after);
}
