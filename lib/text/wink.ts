import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { foldedLetters } from './folded-letters.ts';
import { guard } from './guard.ts';
import { markSentenceEnds } from './sentence-ends.ts';
import type { PartOfSpeech, RawToken } from './tokens.ts';

/**
 * Loads the model now rather than with the first article: a Lambda does it while it waits for S3.
 */
export function loadModel(): WinkMethods {
  instance ??= winkNLP(winkModel, ['pos']);
  return instance;
}

/** One instance a process: wink refuses the 21st, and each takes 90 ms to make. */
let instance: WinkMethods | null = null;
/** Text given to wink at once, in characters: it stays linear, and memory stays bounded. */
const CHUNK = 20_000;

/**
 * Tokens of a text by wink-nlp (English; other languages get tokens all the same), with sentence ends by rules on them
 * (sentence-ends.ts): wink's own take a quarter of its time and are no better. This is the one place that knows
 * wink-nlp and its faults.
 *
 * @param text any text
 * @returns its tokens without blanks; offsets are into `text`
 */
export function readTokens(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (let from = 0; from < text.length; ) {
    const to = chunkEnd(text, from);
    readChunk(text.slice(from, to), from, tokens);
    from = to;
  }
  markSentenceEnds(tokens);
  return tokens;
}

function chunkEnd(text: string, from: number): number {
  if (text.length - from <= CHUNK) return text.length;
  const paragraph = text.lastIndexOf('\n', from + CHUNK);
  if (paragraph > from) return paragraph + 1;
  const blank = text.lastIndexOf(' ', from + CHUNK);
  return blank > from ? blank + 1 : from + CHUNK;
}

/** The 'Ph' of 'Ph.D.', which wink reads as 'Ph', '.' and 'D.': null where no degree is split. */
function splitDegree(before: readonly RawToken[], text: string, start: number): RawToken | null {
  if (!/^[DMB]\.$/.test(text)) return null;
  const [degree, stop] = before.slice(-2);
  const isSplit = stop?.text === '.' && stop.end === start && degree?.end === stop.start;
  return isSplit && DEGREES.test(degree.text) ? degree : null;
}
const DEGREES = /^(?:Ph|Ed|Psy|Pharm|Th|Sc|LL)$/;

function readChunk(chunk: string, at: number, out: RawToken[]): void {
  const wink = loadModel();
  const { its } = wink;
  const plain = foldedLetters(chunk);
  const guarded = guard(plain);
  const doc = wink.readDoc(guarded.text);
  const tokens = doc.tokens();
  const values = tokens.out();
  const parts = tokens.out(its.pos);
  let offset = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? '';
    // Looked for, not counted: some blanks wink leaves out of its count.
    const found = guarded.text.indexOf(value, offset);
    if (found >= 0) offset = found;
    if (isBlank(value)) continue;
    const local = guarded.toOriginal(offset);
    const start = at + local;
    offset += value.length;
    const text = plain === chunk ? value : chunk.slice(local, local + value.length);
    const degree = splitDegree(out, text, start);
    if (degree !== null) {
      out.splice(-2, 2, {
        ...degree,
        text: `${degree.text}.${text}`,
        lower: `${degree.lower}.${text.toLowerCase()}`,
        end: start + text.length,
      });
      continue;
    }
    out.push({
      text,
      lower: text.toLowerCase(),
      pos: asPartOfSpeech(parts[i]),
      start,
      // What guard puts in are blanks, and no token holds one.
      end: start + value.length,
      sentence: 0,
      endsSentence: false,
    });
  }
}

const PARTS: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' '),
);
const isPart = (name: string): name is PartOfSpeech => PARTS.has(name);
const asPartOfSpeech = (name = 'X'): PartOfSpeech => (isPart(name) ? name : 'X');

/** Words begin with a letter of ASCII mostly, and a comparison tells that fastest. */
const isBlank = (value: string): boolean => !(value > ' ' && value < '\x7f') && /^\s*$/.test(value);
