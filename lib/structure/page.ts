import type { ParsedDocument } from '../formats/document.ts';
import type { Block, Own } from './blocks/block.ts';
import type { Contents } from './contents.ts';
import type { MainText } from './main-text.ts';
import type { Title } from './repeats.ts';

/** What the rules look at. */
export type Page = Readonly<{
  document: ParsedDocument;
  blocks: readonly Block[];
  /** What each block's own markup and words say. */
  byWords: readonly (Own | null)[];
  headline: Readonly<{ at: number; evidence: string }> | null;
  /** What the headline says, or null without one. */
  title: Title | null;
  /** The first block under the headline that isn't furniture; -1 where all are. */
  begin: number;
  /** The first prose under the headline that says nothing of itself; behind the last block where there is none. */
  text: number;
  /** Where the article stands in a page copied whole. */
  main: MainText | null;
  /** A list of the article’s points over its text, with its label. */
  points: ReadonlySet<number>;
  contents: Contents;
  numbered: ReadonlySet<number>;
  /** True where questions in bold are those of an interview. */
  interview: boolean;
  /** True where the layout or Markdown's marks show which lines are headings: a short line without is none. */
  outlined: boolean;
  /** The names that bylines and metadata give. */
  authors: readonly string[];
  /** How captions begin (repeats.ts). */
  captions: ReadonlySet<string>;
  /** Where the last blocks of text begin. */
  foot: number;
  /** The last block that says nothing of itself, and the last two such that are no notes in brackets. */
  closing: Readonly<{ block: number; lines: readonly number[] }>;
  /** True where no block is a byline by its words. */
  unsigned: boolean;
  /** True where a menu stands over the headline: prose within it is teasers. */
  menuAbove: boolean;
  /** The last block that can be the article's: below it stand a form for comments, teasers or the page's rights. */
  end: number;
}>;

/** A rule labels a block, or leaves it to the next one. */
export type RuleOf = (page: Page, block: Block, i: number) => Own | null;

/** How many blocks a block stands under the headline; 0 and less for those above. */
export const under = ({ headline }: Page, i: number): number => (headline === null ? 0 : i - headline.at);
