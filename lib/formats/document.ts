import type { Format } from '../model/digest.ts';

/** What a page's markup says of a line; 'strong' is a paragraph that is bold as a whole. Plain text says nothing: there it is null. */
export type Markup = Readonly<{
  element:
    | 'heading'
    | 'dek'
    | 'byline'
    | 'paragraph'
    | 'strong'
    | 'item'
    | 'quote'
    | 'code'
    | 'row'
    | 'caption';
  /** Heading level 1 to 6, from the markup; 0 for everything else. */
  level: number;
  /**
   * Where on the page it stands: inside the article's body, in a comment that the markup delimits, in what is called a
   * discussion, or around them.
   */
  region: 'body' | 'comment' | 'discussion' | 'furniture';
  /** How many block elements stand around it. */
  within: number;
}>;

/** One line of a document's text. In plain text a physical line; in HTML a block of the page. */
export type Line = Readonly<{
  /** Offset of the first and after the last character that isn't blank. */
  start: number;
  end: number;
  /** Columns of white space in front. */
  indent: number;
  /** Number of blank lines in front. */
  gap: number;
  markup: Markup | null;
}>;

/** A comment that the page's own markup delimits. Offsets are into the document's text. */
export type MarkedComment = Readonly<{
  author: string | null;
  start: number;
  end: number;
  parent: number | null;
  postedAt: Readonly<{ iso: string | null; start: number; end: number }> | null;
}>;

/** What a page or front matter says about the article, outside its visible text. */
export type Metadata = Readonly<{
  /** The headlines that it gives, surest first: pages often have one for readers, one for search, one to share. */
  titles: readonly string[];
  dek: string | null;
  authors: readonly string[];
  publishedAt: string | null;
  language: string | null;
}>;

/** Any format, parsed: its visible text, the lines of it, and what only the markup knew. */
export type ParsedDocument = Readonly<{
  format: Format;
  text: string;
  lines: readonly Line[];
  metadata: Metadata;
  comments: readonly MarkedComment[];
}>;

export const NO_METADATA: Metadata = {
  titles: [],
  dek: null,
  authors: [],
  publishedAt: null,
  language: null,
};
