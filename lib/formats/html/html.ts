import { encodeXML } from 'entities';
import { type CommentDate, dateLine } from '../../structure/comments/comment-lines.ts';
import { BY_PREFIX, CONTROL_LINE, ROLE_BEHIND_NAME } from '../../structure/lexicon.ts';
import { RELATED_LINKS } from '../../structure/patterns/names.ts';
import { patternOf } from '../../structure/patterns.ts';
import { findDate } from '../../text/dates.ts';
import { normalise } from '../../text/normalise.ts';
import type { Line, MarkedComment, Metadata, ParsedDocument } from '../document.ts';
import { findRegions } from './body.ts';
import { type CommentElement, findComments, ownersOf } from './comments.ts';
import { attribute, type Element, isElement, isText, type Page, parsePage, textOf, textsOf } from './dom.ts';
import { metadataOf } from './metadata.ts';
import { type Visible, visibleText } from './visible.ts';

/** HTML entities as the characters they mean; only those that end in a semicolon. */
export { decodeHTMLStrict as decodeEntities } from 'entities';

/** Lines of the body with more than this share of links are menus and lists of related articles. */
const MAX_LINK_SHARE = 0.6;
/** A heading in a list with at least this share of links is a teaser's title. */
const ALL_LINK = 0.95;
/** Longer sentences are prose, however much of them is linked. */
const LINKED_PROSE = 120;

/**
 * A page as a document: its visible text, the article's lines told from the furniture, the comments that its markup
 * delimits, and its metadata.
 *
 * @param raw decoded HTML
 */
export function parseHtml(raw: string): ParsedDocument {
  const page = parsePage(raw);
  const comments = findComments(page);
  const owners = ownersOf(
    page,
    comments.map((c) => c.node),
  );
  const regions = findRegions(page, owners);
  const visible = visibleText(page, regions, comments);
  const { articleBody, ...metadata } = metadataOf(page, regions);
  // A page that scripts fill: its metadata has the text.
  if (articleBody !== null && !visible.lines.some(isProse))
    return { ...parseHtml(articleOf(metadata, articleBody)), metadata };
  return {
    format: 'html',
    text: visible.text,
    lines: visible.lines.map((line, i) => withoutLinkLists(visible, line, i)),
    metadata,
    comments: markedComments(page, comments, visible),
  };
}

/** Text that is longer than a label. */
const PROSE = 80;
const isProse = ({ start, end, markup }: Line): boolean => markup?.region === 'body' && end - start > PROSE;

/** The page that metadata would make: headline, authors, paragraphs. */
function articleOf({ titles, authors }: Metadata, body: string): string {
  const paragraphs = [...authors, ...body.split(/\n+/)].map((text) => `<p>${encodeXML(text)}</p>`);
  return `<article itemprop="articleBody"><h1>${encodeXML(titles[0] ?? '')}</h1>${paragraphs.join('')}</article>`;
}

function withoutLinkLists({ text, lines, linkShares, goesOn }: Visible, line: Line, i: number): Line {
  const linkShare = linkShares[i] ?? 0;
  if (
    line.markup === null ||
    line.markup.region !== 'body' ||
    linkShare <= MAX_LINK_SHARE ||
    // The titles of teasers: headings that are links, in a list.
    (line.markup.element === 'heading' &&
      (line.indent === 0 || linkShare < ALL_LINK) &&
      !isUnderLabel(text, lines[i - 1]))
  )
    return line;
  // '<a>Karl Brunner, the minister,</a> said:' leads into what he said.
  const end = text.charAt(line.end - 1);
  if (line.markup.element === 'quote' && TWEETED.test(text.slice(line.start, line.end))) return line;
  if (goesOn[i] ? /[.!?:]/.test(end) : line.end - line.start > LINKED_PROSE && /[.!?]/.test(end)) return line;
  const element = line.markup.element === 'dek' ? 'paragraph' : line.markup.element;
  return { ...line, markup: { ...line.markup, element, region: 'furniture' } };
}

/** Under 'Related:' a heading that is a link is the title of another article. */
const isUnderLabel = (text: string, above: Line | undefined): boolean =>
  above !== undefined &&
  above.end - above.start < LABEL_LENGTH &&
  patternOf(text.slice(above.start, above.end))?.name === RELATED_LINKS;
const LABEL_LENGTH = 40;

/** The address at the end of a tweet, or its subject. */
const TWEETED = /(?:pic\.twitter\.com|\bt\.co)\/\w|#\p{L}/u;

/** The links under a comment on one line. */
const CONTROL_LENGTH = 60;

function markedComments(page: Page, elements: readonly CommentElement[], visible: Visible): MarkedComment[] {
  const ranges = new Map<number, { start: number; end: number; last: number }>();
  const dates = new Map<number, CommentDate>();
  const isControl = ({ start, end }: Line): boolean => {
    const text = end - start < CONTROL_LENGTH ? visible.text.slice(start, end) : '';
    return /\p{L}/u.test(text) && CONTROL_LINE.test(text);
  };
  for (const [i, line] of visible.lines.entries()) {
    const owner = visible.owners[i] ?? -1;
    if (owner < 0) continue;
    const range = ranges.get(owner);
    // A date over the text that no name of its element tells.
    const element = range === undefined && !dates.has(owner) ? elements[owner] : undefined;
    const date = element === undefined ? null : dateLine(visible, i);
    if (element !== undefined && date !== null && postedAbove(page, element, visible, line.start) === null) {
      dates.set(owner, date);
      continue;
    }
    // Points, votes and the comment's number over the text.
    if (range === undefined && /^[+#-]?\d{1,5}$/.test(visible.text.slice(line.start, line.end))) continue;
    if (range === undefined) ranges.set(owner, { start: line.start, end: line.end, last: i });
    // A comment's text is one stretch: lines behind a reply or a control aren't part of it.
    else if (range.last === i - 1)
      ranges.set(owner, { ...range, end: isControl(line) ? range.end : line.end, last: i });
  }
  const kept = elements.flatMap((element, i) => {
    const range = ranges.get(i);
    return range === undefined || element.pingback ? [] : [{ element, i, range }];
  });
  const position = new Map(kept.map(({ i }, k) => [i, k]));
  return kept.map(({ element, i, range }, k): MarkedComment => {
    const parent = element.parent === null ? null : (position.get(element.parent) ?? null);
    return {
      author: authorName(page, element),
      start: range.start,
      end: range.end,
      parent,
      postedAt:
        dates.get(i) ??
        postedAbove(page, element, visible, range.start) ??
        postedBelow(page, element, visible, range.end) ??
        postedInHead(page, element, visible, kept[k - 1]?.range.end ?? 0, range.start),
    };
  });
}

function authorName(page: Page, comment: CommentElement): string | null {
  const item = page.nodes[comment.node]?.element;
  const declared =
    item === undefined
      ? ''
      : attribute(item, 'data-author') || (item.name === 'shreddit-comment' ? attribute(item, 'author') : '');
  const element = comment.author === null ? undefined : page.nodes[comment.author]?.element;
  const printed = element === undefined ? '' : nameIn(element);
  const name = normalise(declared || printed)
    .replace(
      /(?<!\s)\s+(?:says|said|writes|wrote|sagte?|schreibt|schrieb|meinte?|kommentierte|(?:a )?dit|a écrit|dice|dijo|escribió|ha detto|scrive|zegt|schreef|disse|escreveu|pisze|пишет|говорит)\s{0,3}:?$/i,
      '',
    )
    .replace(/(?<![\s,:])[\s,:]+$/, '')
    .replace(/^(?:posted )?by:? /i, '')
    .replace(/ ?\|.*$/s, '')
    .replace(ROLE_BEHIND_NAME, '')
    .trim();
  return name === '' ? null : name;
}

/** 'Posted by' and the like, before the name. */
const isLead = (text: string): boolean => !/[\p{L}\d]/u.test(`${text} `.replace(BY_PREFIX, ''));

/** The name in an author's element: a forum's card and a line with the time have more than the name. */
function nameIn(element: Element): string {
  const whole = textOf(element, 200);
  // A link to the author, before a motto or a count of followers.
  const first = element.children.find((child) =>
    isElement(child) ? child.name === 'a' && textOf(child) !== '' : isText(child) && child.data.trim() !== '',
  );
  const linked = first !== undefined && isElement(first) ? textOf(first, 200) : '';
  if (/\p{L}/u.test(linked) && findDate(linked) === null) return linked;
  const card = element.children.some((child) => isElement(child) && /^(?:h[1-6]|ul|dl)$/.test(child.name));
  if (!card && findDate(whole) === null) return whole;
  return textsOf(element).find((text) => !isLead(text)) ?? whole;
}

/** A comment's date is printed so near to its text, in characters, and so near to the beginning of its element. */
const DATE_REACH = 500;
const HEAD_LENGTH = 200;

/** The date that a comment's own element gives, in its head: the last place before its text that says the same. */
const postedAbove = (page: Page, comment: CommentElement, visible: Visible, at: number): CommentDate | null =>
  printedDate(page, comment, visible, Math.max(0, at - DATE_REACH), at, 'last');

/** The same in its foot. */
const postedBelow = (page: Page, comment: CommentElement, visible: Visible, at: number): CommentDate | null =>
  printedDate(page, comment, visible, at, at + DATE_REACH, 'first');

/** The same where no name of an element tells: '<p>On March 3, 2026 <b>Ana</b> said:</p>' above the text. */
const postedInHead = (page: Page, { node }: CommentElement, visible: Visible, from: number, to: number) =>
  dateOf(page.nodes[node]?.element, visible, Math.max(from, to - DATE_REACH), to, 'last');

const printedDate = (
  page: Page,
  { date, author }: CommentElement,
  visible: Visible,
  from: number,
  to: number,
  place: 'first' | 'last',
): CommentDate | null => dateOf(page.nodes[date ?? author ?? -1]?.element, visible, from, to, place);

/** The date that an element begins with, and where the page prints it between two places. */
function dateOf(
  element: Element | undefined,
  { text }: Visible,
  from: number,
  to: number,
  place: 'first' | 'last',
): CommentDate | null {
  const printed = element === undefined ? '' : normalise(textOf(element, HEAD_LENGTH));
  const found = findDate(printed);
  if (element === undefined || found === null) return null;
  const phrase = printed.slice(found.start, found.end);
  const near = text.slice(from, to);
  const at = place === 'last' ? near.lastIndexOf(phrase) : near.indexOf(phrase);
  const iso = findDate(attribute(element, 'datetime'))?.iso ?? found.iso;
  return at < 0 ? null : { iso, start: from + at, end: from + at + phrase.length };
}
