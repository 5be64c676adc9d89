import type { Format } from '../model/digest.ts';
import { READER_HEAD } from './reader-head.ts';

const TYPE_FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/^(text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(x-)?markdown\b/i, 'markdown'],
];
const KEY_FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?(\.gz|\.br)?$/i, 'html'],
  [/\.(md|markdown|mdown)(\.gz|\.br)?$/i, 'markdown'],
  [/\.(txt|text)(\.gz|\.br)?$/i, 'text'],
];
/** A page begins with a doctype or with one of the elements that only pages begin with. */
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main|meta|div|section|p|h1|table)\b/i;
/** Text without any such mark is no HTML, whoever says so. */
const TAG = /<[a-z!?/]/i;
/** Front matter, or at least two marks of Markdown on lines of their own. */
const FRONT_MATTER = /^(---|\+\+\+)\n(?:.*\n){1,60}?\1\s*\n/;
const MARKDOWN_LINE = /^(?:#{1,6} \S|```|\[[^\]\n]{1,100}\]: \S|!\[[^\]\n]{0,200}\]\()/gm;

/** So many links with addresses, and a heading, are a page that a program turned into Markdown, whatever its key says. */
const MARKDOWN_LINK = /\]\((?:https?:\/\/|\/)/g;
const MANY_LINKS = 8;
const ELEMENT = /<(?:div|span|img|a|p|ul|li|figure)\b/gi;
const MANY_ELEMENTS = 20;
const MARKDOWN_HEADING = /^#{1,6} \S/m;
const SAMPLE = 50_000;

const isPageAsMarkdown = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  if (READER_HEAD.test(sample)) return true;
  const count = (form: RegExp): number => sample.match(form)?.length ?? 0;
  return (
    MARKDOWN_HEADING.test(sample) && (count(MARKDOWN_LINK) >= MANY_LINKS || count(ELEMENT) >= MANY_ELEMENTS)
  );
};

/**
 * The format of an article, from its content type, its key and its first characters, in that order.
 *
 * `text/plain` and `application/octet-stream` are what upload tools write when they don't know, so there the key
 * and the text itself decide; a `.txt` key or a plain text type keeps Markdown's marks as they stand, unless the text is a
 * page that a program turned into Markdown, with its links. What is called HTML and has no element is plain text.
 */
export function detectFormat(text: string, contentType: string | undefined, key: string | undefined): Format {
  const byType = TYPE_FORMATS.find(([pattern]) => pattern.test(contentType ?? ''))?.[1];
  const byKey = KEY_FORMATS.find(([pattern]) => pattern.test(key ?? ''))?.[1];
  const plain = /^text\/plain\b/i.test(contentType ?? '');
  const asText = (): Format => (isPageAsMarkdown(text) ? 'markdown' : 'text');
  if ((byType ?? byKey) === 'html' && !TAG.test(text)) return asText();
  if (byType !== undefined) return byType;
  if (byKey !== undefined && (byKey !== 'html' || !plain || HTML_START.test(text)))
    return byKey === 'text' ? asText() : byKey;
  if (HTML_START.test(text)) return 'html';
  if (plain) return asText();
  const head = text.slice(0, 5000).replace(/\r\n?/g, '\n');
  if (FRONT_MATTER.test(head) || READER_HEAD.test(head)) return 'markdown';
  return (head.match(MARKDOWN_LINE)?.length ?? 0) >= 2 ? 'markdown' : 'text';
}
