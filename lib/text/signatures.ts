/**
 * First bytes of the binary files that people drop by mistake (IANA media types, Gary Kessler's signature table).
 * `at` is the offset of the bytes.
 */
export const SIGNATURES: readonly Readonly<{ kind: string; at: number; bytes: readonly number[] }>[] = [
  { kind: 'a PDF document', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'a PNG image', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a WebP, WAV or AVI file', at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
  { kind: 'a TIFF image', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'a ZIP archive or an Office document (DOCX, ODT, EPUB)', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an old Office document (DOC, XLS)', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a bzip2 archive', at: 0, bytes: [0x42, 0x5a, 0x68] },
  { kind: 'an xz archive', at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'a Zstandard archive', at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'a 7-Zip archive', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'a RAR archive', at: 0, bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: 'a program (ELF)', at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'a program (Windows)', at: 0, bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { kind: 'an MP3 file', at: 0, bytes: [0x49, 0x44, 0x33] },
  { kind: 'an Ogg file', at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
  { kind: 'an MP4 or QuickTime video', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { kind: 'a SQLite database', at: 0, bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
  { kind: 'a PostScript document', at: 0, bytes: [0x25, 0x21, 0x50, 0x53] },
  { kind: 'a web archive of Safari', at: 0, bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30] },
  { kind: 'an RTF document', at: 0, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/** What a file seems to be by its first bytes, or null where they are nothing known. */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((s) => s.bytes.every((byte, i) => bytes[s.at + i] === byte));
  return found?.kind ?? null;
}
