import { BY_PREFIX } from '../lexicon.ts';

/** A comment's number before its author: '1 Ana', '#2 Bo'. */
const NUMBERED = /^#?(\d{1,4})[.):]? (?=\S)/;
/** One author alone may be called 'von Goethe', or '7 Seas'. */
const MIN_COMMENTS = 2;

/** Comments with their authors' names alone, where a page prints a number or a word like 'by' before each. */
export function withoutLeads<T extends Readonly<{ author: string | null }>>(
  comments: readonly T[],
): readonly T[] {
  const authors = comments.map(({ author }) => author ?? '');
  const numbers = authors.map((author) => Number(NUMBERED.exec(author)?.[1]));
  const lead = numbers.every((number, i) => number === (numbers[0] ?? 0) + i)
    ? NUMBERED
    : authors.every((author) => BY_PREFIX.test(author))
      ? BY_PREFIX
      : null;
  return comments.length < MIN_COMMENTS || lead === null
    ? comments
    : comments.map((comment) => ({ ...comment, author: comment.author?.replace(lead, '') || null }));
}
