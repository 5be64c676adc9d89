/** A list marker: '3.', '•', '[4]'. `width` is its length with the blanks behind it. */
export type Marker = Readonly<{ kind: 'number' | 'bullet'; number: number | null; width: number }>;

const NUMBER_MARKER = /^(?:(\d{1,5})[.)]|\[(\d{1,5})\]|#(\d{1,5})[.:]?)\s{1,8}(?=\S)/;
const BULLET_MARKER = /^[•◦▪▫‣⁃∙*+□☆★○●■◆◇►–—-]\s{1,8}(?=\S)/;
/** Text browsers print these for deep lists; elsewhere they are letters and signs, so they count only indented. */
const DEEP_MARKER = /^[o@#]\s{1,8}(?=\S)/;
const DEEP_INDENT = 4;

/** The list marker that a line begins with, or null. */
export function markerOf(content: string, indent: number): Marker | null {
  const head = content.slice(0, 24);
  const number = NUMBER_MARKER.exec(head);
  if (number !== null) {
    return { kind: 'number', number: Number(number[1] ?? number[2] ?? number[3]), width: number[0].length };
  }
  const bullet = BULLET_MARKER.exec(head) ?? (indent >= DEEP_INDENT ? DEEP_MARKER.exec(head) : null);
  return bullet === null ? null : { kind: 'bullet', number: null, width: bullet[0].length };
}
