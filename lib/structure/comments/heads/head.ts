import type { Marker } from '../../blocks/marker.ts';
import type { CommentDate } from '../comment-lines.ts';

/** How a line was recognised as the head of a comment; printed by `--explain`. */
export type HeadForm =
  | 'says'
  | 'blogger'
  | 'avatar'
  | 'dated'
  | 'brief'
  | 'name-then-date'
  | 'date-then-name'
  | 'date-under-text'
  | 'inline'
  | 'counted'
  | 'nameless'
  | 'pingback';

/** The head of a comment in a text: who wrote it, when, and where its text begins. */
export type CommentHead = Readonly<{
  form: HeadForm;
  /** Index of its first line, and of the first line after it. */
  line: number;
  bodyLine: number;
  author: string | null;
  /** Whom the head itself says that it answers: 'Bo ➤ Ana'. */
  answers: string | null;
  /** 'ana' of '@ana@salt.town', by which others call the author. */
  handle: string | null;
  date: CommentDate | null;
  marker: Marker | null;
  /** Column where the line begins, and where its text begins behind the marker. */
  indent: number;
  contentIndent: number;
}>;

/** What is known of a head before its form is. */
export type Base = Pick<CommentHead, 'line' | 'marker' | 'indent' | 'contentIndent' | 'answers' | 'handle'>;
