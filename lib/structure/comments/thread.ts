import type { Line, ParsedDocument } from '../../formats/document.ts';
import { RECENT_COMMENTS } from '../lexicon.ts';
import { withoutLeads } from './author-leads.ts';
import { content, isThreadTitle } from './comment-lines.ts';
import { nestedByElements } from './element-nesting.ts';
import type { ThreadComment } from './nesting.ts';
import { type Thread, threadOfText } from './text-thread.ts';

/**
 * The discussion of a document: from the page's markup where that delimits comments, else by the grammar of heads.
 *
 * @returns its comments and line range; null where there is none
 */
export function findThread(document: ParsedDocument): Thread | null {
  if (document.comments.length > 0) return threadOfMarkup(document);
  return document.format === 'html' ? threadInBlocks(document) : threadOfText(document);
}

/**
 * On a page whose markup delimits no comments: those among the blocks of what it calls a discussion, or of the article's
 * body, or below the article under a discussion's title, read as lines of text. Behind the title every block counts: names
 * that are links look like a menu.
 */
function threadInBlocks(document: ParsedDocument): Thread | null {
  const isProse = ({ start, end, markup }: Line): boolean => markup?.region === 'body' && end - start > PROSE;
  const begin = document.lines.findIndex(isProse);
  const isTitle = (line: Line): boolean => isThreadTitle(document, line);
  /** Beside the article stands what its readers say elsewhere. */
  const isElsewhere = (line: Line): boolean =>
    !isContent(line) && isTitle(line) && RECENT_COMMENTS.test(content(document, line));
  const title = document.lines.findIndex(
    (line, i) => (isContent(line) || (begin >= 0 && i > begin)) && isTitle(line) && !isElsewhere(line),
  );
  const elsewhere = document.lines.findIndex((line, i) => title >= 0 && i > title && isElsewhere(line));
  const end = elsewhere < 0 ? document.lines.length : elsewhere;
  const read = document.lines.flatMap((line, i) =>
    isContent(line) || (title >= 0 && i >= title && i < end) ? [i] : [],
  );
  // 'ana says:<br>March 3, 2026<br>Nine weeks is a joke': three lines of one block.
  const broken = read.flatMap((at) => {
    const line = document.lines[at];
    return line === undefined ? [] : brokenLines(document, line).map((piece) => ({ at, line: piece }));
  });
  const lines = broken.map(({ line }) => line);
  const article = document.lines.findLastIndex(isProse);
  const named = broken.findIndex(
    ({ at }) => at > article && document.lines[at]?.markup?.region === 'discussion',
  );
  const thread = threadOfText({ ...document, lines }, named);
  const [first, last] = [broken[thread?.firstLine ?? -1]?.at, read.at(-1)];
  return thread === null || first === undefined || last === undefined
    ? null
    : { comments: nestedByElements(document, thread.comments), firstLine: first, endLine: last + 1 };
}

/** The lines that a block's line breaks make, as text without markup. */
function brokenLines({ text }: ParsedDocument, line: Line): Line[] {
  const pieces: Line[] = [];
  let start = line.start;
  for (const piece of text.slice(line.start, line.end).split('\n')) {
    const blank = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      pieces.push({
        ...line,
        start: start + blank,
        end: start + piece.trimEnd().length,
        gap: pieces.length === 0 ? line.gap : 0,
        markup: null,
      });
    start += piece.length + 1;
  }
  return pieces;
}

/** Longer lines of the body are the article's. */
const PROSE = 80;

const isContent = ({ markup }: Line): boolean => markup?.region === 'body' || markup?.region === 'discussion';

function threadOfMarkup(document: ParsedDocument): Thread {
  const depths: number[] = [];
  const comments = withoutLeads(document.comments).map((comment): ThreadComment => {
    const depth = comment.parent === null ? 0 : (depths[comment.parent] ?? 0) + 1;
    depths.push(depth);
    return { ...comment, depth, evidence: 'the page marks it as a comment' };
  });
  // The lines of the discussion carry their region in the markup, so no range is set aside here.
  return { comments, firstLine: document.lines.length, endLine: document.lines.length };
}
