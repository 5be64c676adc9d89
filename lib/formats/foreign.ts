import { ArticleError } from '../errors.ts';

/** So much of a file says what it is. */
const SAMPLE = 10_000;
const ROOT = /^<([a-z][\w:.-]{0,40})/i;
const FEED = /^(?:rss|feed|rdf:rdf|channel)$/i;
const XML_PROLOG = /^\s*<\?xml\b/i;
const PAGE = /^(?:html|head|body|article|main|section|div|p|h1|table|meta)$/i;
/** The headers of a message (RFC 5322): lines of names and values, some going on below. */
const HEADERS =
  /^(?:From .{1,200}\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:.{0,1000}\n(?:[ \t].{0,1000}\n){0,60}){2,80}/;
/** One of them that only messages have, and that of a web page saved with its parts (RFC 2557). */
const MESSAGE = /^(?:MIME-Version|Message-ID|Received|Content-Transfer-Encoding):/im;
const SAVED_PAGE = /^Content-Type: ?multipart\/related|^Snapshot-Content-Location:/im;

const UPLOAD_TEXT = 'Upload the article that it holds as plain text, HTML or Markdown.';
/** Other kinds of text, by their first lines. */
const KINDS: readonly (readonly [begins: RegExp, what: string, advice: string])[] = [
  [
    /^\uFEFF?(?:WEBVTT\b|\s{0,9}\d{1,6}\n\d{1,2}:\d{2}:\d{2},\d{3} --> )/,
    'the subtitles of a film',
    'Upload what is said in it as plain text, without the times.',
  ],
  [/^\s{0,99}(?:%.{0,500}\n\s{0,99}){0,50}\\documentclass\b/, 'LaTeX source', UPLOAD_TEXT],
  [/^BEGIN:(?:VCARD|VCALENDAR)\b/i, 'an address card or a calendar', UPLOAD_TEXT],
  [
    /^(?=[^\n]{0,300}\b(?:title|headline|text|body|content|article)\b)(?:"?\w[\w -]{0,30}"?[,;\t]){1,40}"?\w[\w -]{0,30}"?\n[^\n]{0,5000}[,;\t]/i,
    'a table of values (CSV)',
    'Upload the articles that it holds, one a file, as plain text, HTML or Markdown.',
  ],
];

/**
 * Refuses text that isn't an article by itself but holds one or many: feeds, messages, data. Read as an article it would
 * give a digest of its marks.
 *
 * @param text the decoded file
 * @throws ArticleError unsupported, with what to upload instead
 */
export function refuseForeign(text: string): void {
  const head = text.slice(0, SAMPLE).replace(/\r\n?/g, '\n');
  const root = rootOf(head);
  if (FEED.test(root))
    throw unsupported(
      'an RSS or Atom feed',
      'Upload its articles, one a file, as plain text, HTML or Markdown.',
    );
  if (XML_PROLOG.test(head) && root !== '' && !PAGE.test(root))
    throw unsupported(
      `an XML document of the type “${root}”`,
      'Upload its article as plain text, HTML or Markdown.',
    );
  const headers = HEADERS.exec(head)?.[0] ?? '';
  if (SAVED_PAGE.test(headers))
    throw unsupported(
      'a web page saved together with its pictures (MHTML)',
      'Save the page as HTML only, and upload that.',
    );
  if (MESSAGE.test(headers))
    throw unsupported('an e-mail message', 'Upload what it says as plain text, HTML or Markdown.');
  if (/^\s*[[{]/.test(head) && (isJson(text) || isJsonLines(head)))
    throw unsupported('JSON data', UPLOAD_TEXT);
  for (const [begins, what, advice] of KINDS) if (begins.test(head)) throw unsupported(what, advice);
}

/** The name of the first element, behind prologs, comments and declarations; empty where the text begins with none. */
function rootOf(head: string): string {
  let at = head.search(/\S/);
  while (head.startsWith('<?', at) || head.startsWith('<!', at)) {
    const closer = head.startsWith('<!--', at) ? '-->' : '>';
    const end = head.indexOf(closer, at);
    if (end < 0) return '';
    at = end + closer.length;
    while (/\s/.test(head.charAt(at))) at++;
  }
  return ROOT.exec(head.slice(Math.max(0, at), at + 50))?.[1] ?? '';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** One object a line, as far as the beginning shows. */
function isJsonLines(head: string): boolean {
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
  return isJson(first) && (isJson(second) || (second.startsWith('{"') && head.length >= SAMPLE));
}

const unsupported = (what: string, advice: string): ArticleError =>
  new ArticleError('unsupported', `The file is ${what}, not an article. ${advice}`);
