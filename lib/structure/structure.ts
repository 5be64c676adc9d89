import type { Line, ParsedDocument } from '../formats/document.ts';
import type { Byline, Credit, PublishedAt, Span } from '../model/digest.ts';
import { findDate } from '../text/dates.ts';
import { spanOf, trimmedSpan } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { blocksOf, type LabelledBlock } from './blocks/block.ts';
import type { ThreadComment } from './comments/nesting.ts';
import { findThread } from './comments/thread.ts';
import { publishedAt } from './front/published-at.ts';
import { comparable } from './front/titles.ts';
import { atxMark, dashedTitle } from './heading.ts';
import { endsSentence, isProse } from './is-prose.ts';
import { labelBlocks } from './label.ts';
import { SIGN_OFF } from './sign-off.ts';

/** A section before its key sentence is chosen. */
export type StructuredSection = Readonly<{
  heading: Span | null;
  level: number;
  paragraphs: readonly Span[];
}>;

/** An article taken apart: every character of its text that isn't blank is in exactly one of these parts. */
export type Structure = Readonly<{
  headline: Span | null;
  dek: Span | null;
  byline: readonly Byline[];
  publishedAt: PublishedAt | null;
  credits: readonly Credit[];
  notices: readonly Span[];
  sections: readonly StructuredSection[];
  comments: readonly ThreadComment[];
  furniture: readonly Span[];
  /** Why each block got its label, for `--explain`. */
  blocks: readonly LabelledBlock[];
}>;

/** The level of headings that markup doesn't level, and of the text before the first heading. */
const DEFAULT_LEVEL = 2;
/** This many blank lines before a heading, where others have fewer, begin another story. */
const STORY_GAP = 2;

/** Takes a document apart: discussion, front matter, sections, and everything set aside. */
export function structureOf(document: ParsedDocument): Structure {
  const thread = findThread(document);
  const lines = document.lines.filter(
    (line, i) =>
      line.markup?.region !== 'comment' && (thread === null || i < thread.firstLine || i >= thread.endLine),
  );
  const discussed = (thread?.comments.length ?? 0) > 0;
  const labelled = labelBlocks(document, blocksOf(document, lines), discussed);
  const blocks = discussed ? withoutPostMeta(labelled) : labelled;
  const only = (label: LabelledBlock['label']): readonly LabelledBlock[] =>
    blocks.filter((b) => b.label === label);
  const span = (b: LabelledBlock): Span =>
    spanOf(document.text, b.block.start + markOf(b.block), b.block.end);
  const parts = {
    headline: only('headline').map((b) => withoutKicker(document, span(b)))[0] ?? null,
    dek: only('dek').map(span)[0] ?? null,
    credits: only('credit').map((b): Credit => ({ name: creditName(b.block.text), ...span(b) })),
    notices: only('notice').map(span),
    sections: sectionsOf(document, blocks),
    comments: thread?.comments ?? [],
  };
  return {
    ...parts,
    byline: bylineOf(document, blocks),
    publishedAt: publishedAt(document, blocks),
    furniture: uncovered(document, parts),
    blocks,
  };
}

/** How much of a block is the mark of a heading, or of a list for a headline that some program made its item. */
const markOf = (block: LabelledBlock['block']): number =>
  atxMark(block).width || (/^[•◦▪●■*]\s{1,8}/.exec(block.text)?.[0].length ?? 0);

/** What a post prints of itself under its text has so few words and lines: its category, its author's name. */
const META_WORDS = 4;
const META_LINES = 5;

/** Between an article's text and its discussion: 'Uncategorized', 'in News by rory'. */
function withoutPostMeta(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const last = labelled.findLastIndex(({ block, label }) => label === 'paragraph' && isProse(block));
  const below = last < 0 ? [] : labelled.slice(last + 1).filter(({ label }) => label === 'paragraph');
  const isMeta = ({ block: { marker, markup, text } }: LabelledBlock): boolean =>
    markup === null &&
    marker === null &&
    countWords(text) <= META_WORDS &&
    !endsSentence(text) &&
    !/\d/.test(text);
  if (below.length > META_LINES || !below.every(isMeta)) return labelled;
  if (below.some(({ block }) => SIGN_OFF.test(block.text))) return labelled;
  return labelled.map((item) =>
    below.includes(item)
      ? { ...item, label: 'furniture', evidence: 'a few words between the text and its discussion' }
      : item,
  );
}

/** A kicker is shorter than this, in words. */
const KICKER_WORDS = 6;

/** 'Tarifkonflikt in Weldon Einigung im Busstreit' without its kicker, where the page's metadata gives the rest as the headline. */
function withoutKicker({ format, text, metadata }: ParsedDocument, headline: Span): Span {
  const [title] = metadata.titles;
  if (format !== 'html' || title === undefined || !headline.text.endsWith(title)) return headline;
  const kicker = headline.text.slice(0, -title.length);
  return /[\p{L}\d](?:\s|[:|–—])$/u.test(kicker) && countWords(kicker) <= KICKER_WORDS
    ? spanOf(text, headline.end - title.length, headline.end)
    : headline;
}

function sectionsOf(document: ParsedDocument, blocks: readonly LabelledBlock[]): StructuredSection[] {
  const sections: { heading: Span | null; level: number; paragraphs: Span[] }[] = [];
  const usualGap = usualHeadingGap(blocks);
  const boldLevel = levelBelow(blocks);
  for (const { block, label } of blocks) {
    if (label === 'heading') {
      const level =
        block.markup?.element === 'strong'
          ? boldLevel
          : (block.markup?.level ??
            (atxMark(block).level ||
              block.hanging ||
              (block.gap >= STORY_GAP && block.gap > usualGap ? 1 : DEFAULT_LEVEL)));
      const dashed = dashedTitle(block.text);
      const heading =
        dashed === null
          ? trimmedSpan(document.text, block.start + atxMark(block).width, block.end)
          : spanOf(document.text, block.start + dashed.start, block.start + dashed.end);
      sections.push({ heading, level, paragraphs: [] });
    } else if (label === 'paragraph') {
      let section = sections.at(-1);
      if (section === undefined) {
        section = { heading: null, level: DEFAULT_LEVEL, paragraphs: [] };
        sections.push(section);
      }
      section.paragraphs.push(spanOf(document.text, block.start, block.end));
    }
  }
  return sections;
}

/** Bold lines are headings below those that the page marks. */
function levelBelow(blocks: readonly LabelledBlock[]): number {
  const lowest = blocks.reduce(
    (level, { label, block }) => (label === 'heading' ? Math.max(level, block.markup?.level ?? 0) : level),
    DEFAULT_LEVEL - 1,
  );
  return Math.min(6, lowest + 1);
}

/** The blank lines that most headings of this article have before them. */
function usualHeadingGap(blocks: readonly LabelledBlock[]): number {
  const gaps = blocks
    .filter((b) => b.label === 'heading')
    .map((b) => b.block.gap)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 1;
}

function creditName(text: string): string {
  const name = text
    .replace(/^[[(*]{0,2}[^:/|–—©]{0,40}(?:[:/|–—©]| by )/i, '')
    .replace(/(?<![\])*])[\])*]+$/, '')
    .trim();
  return name === '' ? text : name;
}

function bylineOf(document: ParsedDocument, blocks: readonly LabelledBlock[]): Byline[] {
  const printed = new Map<string, Byline>();
  for (const byline of blocks.flatMap((b) => [...b.names, ...declaredIn(document, b)])) {
    const known = knownPart(document, byline);
    const name = comparable(known.name);
    if (!printed.has(name)) printed.set(name, known);
  }
  if (printed.size > 0) return [...printed.values()];
  // Metadata counts where the name is visible too: every part of a digest has its place in the text.
  return document.metadata.authors.flatMap((name) => {
    const start = name.length < 2 ? -1 : placeOf(document, name);
    return start < 0 ? [] : [{ name, ...spanOf(document.text, start, start + name.length) }];
  });
}

/** Where a name is printed, or -1; one of a single word only on a line of its own or with a date: 'Mac' is many things. */
function placeOf({ text, lines }: ParsedDocument, name: string): number {
  if (name.includes(' ')) return text.indexOf(name);
  for (const { start, end } of lines) {
    const at = end - start > SIGNED_LENGTH ? -1 : text.slice(start, end).indexOf(name);
    if (at < 0) continue;
    const around = text.charAt(start + at - 1) + text.charAt(start + at + name.length);
    const bounded = !/[\p{L}\d]/u.test(around);
    if (end - start === name.length || (bounded && findDate(text.slice(start, end)) !== null))
      return start + at;
  }
  return -1;
}

/** Lines with the author and the date of an article are shorter. */
const SIGNED_LENGTH = 120;

/** 'Par ANA REYES, ODILE MARCHAND à Velle': the authors of the metadata whose names stand in a byline. */
function declaredIn(
  { text, metadata }: ParsedDocument,
  { label, block, names }: LabelledBlock,
): readonly Byline[] {
  if (label !== 'byline') return [];
  const lower = block.text.toLowerCase();
  return metadata.authors.flatMap((name) => {
    // Beside names of people, a single word is part of where they work.
    const isOther = name.length < 2 || (names.length > 0 && !name.includes(' '));
    const at = isOther ? -1 : lower.indexOf(name.toLowerCase());
    const span = spanOf(text, block.start + at, block.start + at + name.length);
    // Some capitals are longer in small letters.
    return at < 0 || comparable(span.text) !== comparable(name) ? [] : [{ name, ...span }];
  });
}

/** 'Rory Feld Weldon TV' where the page's markup gives Rory Feld alone. */
function knownPart(document: ParsedDocument, byline: Byline): Byline {
  const name = document.metadata.authors.find((author) => byline.text.startsWith(`${author} `));
  return name === undefined
    ? byline
    : { name, ...spanOf(document.text, byline.start, byline.start + name.length) };
}

type Parts = Pick<Structure, 'headline' | 'dek' | 'credits' | 'notices' | 'sections' | 'comments'>;

/** The pieces of lines that no part holds: what was set aside, so that nothing is silently dropped. */
function uncovered(document: ParsedDocument, parts: Parts): Span[] {
  const held = [
    ...[parts.headline, parts.dek].filter((s) => s !== null),
    ...parts.credits,
    ...parts.notices,
    ...parts.sections.flatMap((s) => [...(s.heading === null ? [] : [s.heading]), ...s.paragraphs]),
    ...parts.comments,
  ].sort((a, b) => a.start - b.start);
  const furniture: Span[] = [];
  const add = (start: number, end: number): void => {
    const span = trimmedSpan(document.text, start, end);
    if (span !== null) furniture.push(span);
  };
  let next = 0;
  for (const line of document.lines as readonly Line[]) {
    let from = line.start;
    while (from < line.end) {
      while ((held[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
      const part = held[next];
      if (part === undefined || part.start >= line.end) {
        add(from, line.end);
        break;
      }
      if (part.start > from) add(from, part.start);
      from = Math.max(from, part.end);
    }
  }
  return furniture;
}
