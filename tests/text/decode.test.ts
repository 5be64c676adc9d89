import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/index.ts';
import { decode } from '../../lib/text/decode.ts';
import { repairMojibake } from '../../lib/text/mojibake.ts';
import { normalise } from '../../lib/text/normalise.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const WEST =
  'Die Brücke über die Förde wird für 48 Millionen erneuert, sagte Bürgermeisterin Brandt. Die Fähre fährt künftig häufiger.';
const RUSSIAN =
  'Паром между городами снова ходит с понедельника, сообщили в управлении порта. Ремонт причала длился одиннадцать недель.';

/** Bytes of single-byte encodings, made by turning the platform's decoder round. */
function encode(text: string, label: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(label);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((c) => table.get(c) ?? 0x3f));
}
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text.split('')].map((c) => c.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit, littleEndian);
  return new Uint8Array(view.buffer);
}
function utf32(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const points = [...(mark ? '\uFEFF' : ''), ...text].map((c) => c.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [i, point] of points.entries()) view.setUint32(i * 4, point, littleEndian);
  return new Uint8Array(view.buffer);
}

describe('bytes become text', () => {
  const cases: [string, Uint8Array, string, string | undefined, string][] = [
    ['UTF-8', utf8(WEST), 'utf-8', undefined, WEST],
    ['UTF-8 with its mark', utf8(`\uFEFF${WEST}`), 'utf-8', undefined, WEST],
    ['UTF-16LE with its mark', utf16(WEST, true, true), 'utf-16le', undefined, WEST],
    ['UTF-16BE with its mark', utf16(WEST, false, true), 'utf-16be', undefined, WEST],
    ['UTF-16LE without', utf16(WEST, true, false), 'utf-16le', undefined, WEST],
    ['UTF-16BE without', utf16(WEST, false, false), 'utf-16be', undefined, WEST],
    ['UTF-32LE with its mark', utf32(WEST, true, true), 'utf-32le', undefined, WEST],
    ['UTF-32BE without', utf32(WEST, false, false), 'utf-32be', undefined, WEST],
    ['windows-1252, detected', encode(WEST, 'windows-1252'), 'windows-1252', undefined, WEST],
    [
      'ISO-8859-15, declared',
      encode('Das kostet 5 € für alle', 'iso-8859-15'),
      'iso-8859-15',
      'text/plain; charset=ISO-8859-15',
      'Das kostet 5 € für alle',
    ],
    ['windows-1251, detected', encode(RUSSIAN, 'windows-1251'), 'windows-1251', undefined, RUSSIAN],
    ['KOI8-R, detected', encode(RUSSIAN, 'koi8-r'), 'koi8-r', undefined, RUSSIAN],
  ];
  test.each(cases)('%s', async (_, body, encoding, contentType, text) => {
    expect(await decode({ body, contentType })).toMatchObject({ text, encoding });
  });

  test('Shift_JIS and EUC-JP, by what the page declares and by detection', async () => {
    // 港の橋 and a sentence, in Shift_JIS.
    const body = Uint8Array.from(
      Buffer.from(
        '8d6082cc8bb482aa8dc48c9a82b382ea82e98e968a4582c982c882c182bd81428e738b6389ef82cd96d8976a93fa82c98e5e90ac91bd909482c589c28c8882b582bd8142',
        'hex',
      ),
    );
    expect((await decode({ body, contentType: 'text/plain; charset=shift_jis' })).text).toContain('港の橋');
    expect((await decode({ body })).encoding).toBe('shift_jis');
  });

  test('the charset that an HTML page declares in its head', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${RUSSIAN}</p></body></html>`;
    const body = encode(page, 'windows-1251');
    expect((await decode({ body, contentType: 'text/html' })).text).toContain(RUSSIAN);
  });

  test('a few broken bytes don’t spoil a UTF-8 file, and are warned of', async () => {
    const body = Uint8Array.from([...utf8(`${WEST}\n\n${RUSSIAN}`), 0xff]);
    const digest = await digestArticle({ body });
    expect(digest.encoding).toBe('utf-8');
    expect(digest.text).toContain('Förde');
    expect(digest.warnings.map((w) => w.code)).toContain('characters_replaced');
  });

  test('gzip and brotli bodies are unpacked', async () => {
    expect((await decode({ body: gzipSync(utf8(WEST)) })).text).toBe(WEST);
    const brotli = { body: brotliCompressSync(utf8(WEST)), key: 'raw/a.txt.br' };
    expect((await decode(brotli)).text).toBe(WEST);
  });
});

describe('what is no article is refused with its reason', () => {
  const bomb = gzipSync(new Uint8Array(3_000_000));
  const limits = { maxBytes: 1_000_000, maxUnpackedBytes: 2_000_000 };
  const cases: [string, Uint8Array, string, RegExp][] = [
    ['an empty file', new Uint8Array(), 'empty', /empty/],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'binary', /PDF/],
    ['a ZIP or Office file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe), 'binary', /ZIP/],
    ['unknown bytes', Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256), 'binary', /binary/],
    ['a bomb', bomb, 'too_large', /unpacks to more than 2\.0 MB/],
    ['a damaged gzip', gzipSync(utf8(WEST)).subarray(0, 40), 'bad_compression', /damaged/],
    ['one byte too many', new Uint8Array(1_000_001).fill(97), 'too_large', /at most 1\.0 MB/],
  ];
  test.each(cases)('%s', async (_, body, code, message) => {
    await expect(decode({ body }, limits)).rejects.toThrow(
      expect.objectContaining({ name: 'ArticleError', code, message: expect.stringMatching(message) }),
    );
  });

  test('a file of exactly the limit is taken', async () => {
    const body = new Uint8Array(1_000_000).fill(97);
    expect((await decode({ body }, limits)).text).toHaveLength(1_000_000);
  });

  test.each([
    ['gzip', 'raw/a.txt.gz', gzipSync],
    ['brotli', 'raw/a.txt.br', brotliCompressSync],
  ])('what %s unpacks to exactly the limit is taken, one byte more isn’t', async (_, key, pack) => {
    const packed = (bytes: number): Uint8Array => pack(new Uint8Array(bytes).fill(97));
    expect((await decode({ body: packed(2_000_000), key }, limits)).text).toHaveLength(2_000_000);
    await expect(decode({ body: packed(2_000_001), key }, limits)).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});

describe('text is cleaned', () => {
  test('mojibake is repaired, and only that', () => {
    expect(repairMojibake('He said â€œwe doâ€\u009d, cafÃ© and 20 Â°C').text).toBe(
      'He said “we do”, café and 20 °C',
    );
    expect(repairMojibake('The quay is shut.Â  It was lateÂ and cold.Â\n')).toEqual({
      text: 'The quay is shut.  It was late and cold.\n',
      repaired: 3,
    });
    expect(repairMojibake('Ã and Â stand alone; café, naïve, Über')).toEqual({
      text: 'Ã and Â stand alone; café, naïve, Über',
      repaired: 0,
    });
  });

  test('line ends, spaces, and what prints nothing', () => {
    expect(normalise('a\r\nb\rc\u2028d\fe\u00a0f\u00adg\u200bh\u200ei\u0007j')).toBe('a\nb\nc\nd\n\ne fghij');
    expect(normalise('e\u0301')).toBe('é');
  });

  test('joiners stay where they shape letters: Persian, emoji', () => {
    expect(normalise('می‌خواهم 👨‍👩‍👧 a‌b')).toBe('می‌خواهم 👨‍👩‍👧 ab');
    expect(normalise(normalise('می‌خواهم a‌b'))).toBe(normalise('می‌خواهم a‌b'));
  });

  test('entities in plain text become what they mean', async () => {
    const digest = await digestArticle({
      body: utf8(
        'Bread &amp; butter\n\nThe baker&#8217;s daughter sold bread &amp; butter in Weldon for forty years.\n',
      ),
    });
    expect(digest.text).toContain('baker’s daughter sold bread & butter');
  });
});
