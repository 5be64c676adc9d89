import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ArticleError } from '../errors.ts';
import { binaryKind } from './signatures.ts';

/** Bounds on what one article may be, in bytes. Both can be set by the caller. */
export type DecodeLimits = Readonly<{ maxBytes: number; maxUnpackedBytes: number }>;
export const DECODE_LIMITS: DecodeLimits = {
  // The longest articles known (live blogs with their comments) are under 3 MB of HTML.
  maxBytes: 10_000_000,
  maxUnpackedBytes: 20_000_000,
};

export type Decoded = Readonly<{ text: string; encoding: string; replaced: number }>;

/** Share of undecodable characters above which a file isn't taken for broken UTF-8. */
const BROKEN_UTF8 = 0.02;
/** Share of control characters in the first 4,096 above which a file is no text. */
const CONTROL_SHARE = 0.05;
const MEGABYTE = 1_000_000;

/**
 * Bytes to text: unpacks gzip and brotli, finds the character encoding, decodes.
 *
 * The order follows the evidence: byte order mark, UTF-16 and UTF-32 by their zero bytes, valid UTF-8, what is
 * declared (content type, then the file's own head), detection by letter statistics (chardet).
 *
 * @param input the body, with its content type and key where they are known
 * @throws ArticleError empty, too_large, bad_compression, binary or undecodable
 */
export async function decode(
  input: Readonly<{ body: Uint8Array; contentType?: string | undefined; key?: string | undefined }>,
  limits: DecodeLimits = DECODE_LIMITS,
): Promise<Decoded> {
  if (input.body.length > limits.maxBytes) {
    throw new ArticleError(
      'too_large',
      `The file has ${megabytes(input.body.length)}; at most ${megabytes(limits.maxBytes)} are taken. Split it, or raise the limit.`,
    );
  }
  const body = unpack(input.body, input.key, limits.maxUnpackedBytes);
  if (body.length === 0) throw new ArticleError('empty', 'The file is empty. Upload it again with its text.');
  const decoded = decodeUnicode(body) ?? decodeDeclared(body, input.contentType);
  if (decoded === null) {
    const kind = binaryKind(body);
    if (kind !== null || looksBinary(new TextDecoder('latin1').decode(body.subarray(0, 4096))))
      throw binaryError(kind);
    return decodeDetected(body);
  }
  if (
    looksBinary(decoded.text.slice(0, 4096)) ||
    (binaryKind(body) !== null && !/^(MZ|BZh|RIFF|GIF8|ID3|OggS|Rar)/.test(decoded.text))
  )
    throw binaryError(binaryKind(body));
  return decoded;
}

function binaryError(kind: string | null): ArticleError {
  const what = kind === null ? 'The file is binary, not text.' : `The file seems to be ${kind}, not text.`;
  return new ArticleError('binary', `${what} Upload the article as plain text, HTML or Markdown.`);
}

function megabytes(bytes: number): string {
  return bytes < MEGABYTE ? `${bytes} bytes` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

function unpack(body: Uint8Array, key: string | undefined, maxOutputLength: number): Uint8Array {
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  const brotli = key?.toLowerCase().endsWith('.br') ?? false;
  if (!gzip && !brotli) return body;
  try {
    return gzip ? gunzipSync(body, { maxOutputLength }) : brotliDecompressSync(body, { maxOutputLength });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new ArticleError(
        'too_large',
        `The file unpacks to more than ${megabytes(maxOutputLength)}, the most that is taken.`,
        { cause },
      );
    }
    throw new ArticleError(
      'bad_compression',
      `The file is damaged: its ${gzip ? 'gzip' : 'brotli'} data can't be unpacked. Upload it again.`,
      { cause },
    );
  }
}

/** UTF-8, UTF-16 and UTF-32, by mark or by their shape; null where the bytes are none of them. */
function decodeUnicode(body: Uint8Array): Decoded | null {
  const [a, b, c, d] = body;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeUtf32(body.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(body.subarray(4), false);
  if (a === 0xff && b === 0xfe) return decodeAs(body, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(body, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(body, 'utf-8');
  const shape = zeroByteShape(body);
  if (shape !== null)
    return shape === 'utf-32le' || shape === 'utf-32be'
      ? decodeUtf32(body, shape === 'utf-32le')
      : decodeAs(body, shape);
  // ISO-2022-JP is pure ASCII with escapes: valid UTF-8, and not meant as such.
  if (body.includes(0x1b)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(body), encoding: 'utf-8', replaced: 0 };
  } catch {
    return null;
  }
}

/** UTF-16 and UTF-32 without a mark: in mostly Latin text their zero bytes stand in fixed places. */
function zeroByteShape(body: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const sample = body.subarray(0, 1024);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0, 0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const quarter = sample.length / 4;
  const full = zeros.map((n) => n > quarter * 0.6);
  const pattern = full.map((f) => (f ? '0' : 'x')).join('');
  if (quarter < 1) return null;
  if (pattern === 'x000') return 'utf-32le';
  if (pattern === '000x') return 'utf-32be';
  if (pattern === 'x0x0') return 'utf-16le';
  if (pattern === '0x0x') return 'utf-16be';
  return null;
}

function decodeUtf32(body: Uint8Array, littleEndian: boolean): Decoded {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const parts: string[] = [];
  let replaced = 0;
  for (let i = 0; i + 4 <= body.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (!valid) replaced++;
    parts.push(valid ? String.fromCodePoint(point) : '\uFFFD');
  }
  return { text: parts.join(''), encoding: littleEndian ? 'utf-32le' : 'utf-32be', replaced };
}

/** Decodes with a named encoding, or null where the platform doesn't know the name. */
function decodeAs(body: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(body);
    return { text, encoding: decoder.encoding, replaced: text.split('\uFFFD').length - 1 };
  } catch {
    return null;
  }
}

const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML_ENCODING = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i;

function decodeDeclared(body: Uint8Array, contentType: string | undefined): Decoded | null {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 4096));
  const inFile = head.trimStart().startsWith('<')
    ? (CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1])
    : undefined;
  for (const label of [CHARSET.exec(contentType ?? '')?.[1], inFile]) {
    // A file that says UTF-8 and isn't is left to detection; it gets there only when it isn't valid UTF-8.
    if (label === undefined || /^utf-?8$/i.test(label)) continue;
    const decoded = decodeAs(body, label);
    if (decoded !== null && decoded.replaced === 0) return decoded;
  }
  return null;
}

async function decodeDetected(body: Uint8Array): Promise<Decoded> {
  const broken = decodeAs(body, 'utf-8');
  if (broken !== null) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is counted
    const nonAscii = broken.text.replace(/[\x00-\x7F]/g, '').length;
    if (broken.replaced <= nonAscii * BROKEN_UTF8) return broken;
  }
  // Rarely needed, so loaded only here.
  const { default: chardet } = await import('chardet');
  const label = chardet.detect(body.subarray(0, 100_000));
  const decoded = label === null ? null : decodeAs(body, label);
  if (decoded === null || decoded.replaced > decoded.text.length * BROKEN_UTF8) {
    throw new ArticleError(
      'undecodable',
      'The file is in no character encoding that could be recognised. Save it as UTF-8 and upload it again.',
    );
  }
  return decoded;
}

function looksBinary(sample: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls > sample.length * CONTROL_SHARE;
}
