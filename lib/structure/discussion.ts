import { markerOf } from './block.ts';
import type { ThreadComment } from './nesting.ts';

/** Of the comments of a discussion at least this share have a name for their author, and text that is no list. */
const MIN_SHARE = 0.5;
const NAME_WORDS = 5;
/** Words inside names that are written small. */
const PARTICLE = /^(?:de|van|von|der|den|la|le|di|da|del|do|dos|of|the|and|al|bin|el|und|et|y|e|[&—–·-])$/i;
const CAPITAL = /^[("'“„@]?[\p{Lu}\p{N}\p{Lo}]/u;

/**
 * Whether what looks like comments is a discussion. Teasers with dates look the same, but the names over them are titles
 * ('Two killed in helicopter crash'), or under them stand menus or more titles.
 *
 * @param evident whether a title says that a discussion begins, or heads that somebody says something: else most
 *   comments hold a sentence
 */
export function isDiscussion(text: string, comments: readonly ThreadComment[], evident: boolean): boolean {
  const share = (holds: (comment: ThreadComment) => boolean): number =>
    comments.filter(holds).length / Math.max(1, comments.length);
  return (
    comments.length === 0 ||
    (share(({ author }) => author === null || isName(author)) >= MIN_SHARE &&
      share(({ start, end }) => beginsList(text.slice(start, end))) < MIN_SHARE &&
      (evident || share(({ start, end }) => SENTENCE_END.test(text.slice(start, end))) >= MIN_SHARE))
  );
}

/** One word of any look, or a few in capitals. */
function isName(author: string): boolean {
  const words = author.split(/\s+/);
  if (words.length > NAME_WORDS || author.includes(':')) return false;
  return words.length === 1 || words.every((word) => CAPITAL.test(word) || PARTICLE.test(word));
}

/** How far a list is read for a sentence, in characters. */
const LIST_REACH = 200;
const SENTENCE_END = /[.!?…]["”’»)\]]*(?:\s|$)/;
const HEADING_MARK = /^#{1,6}\s/;

const beginsList = (body: string): boolean =>
  (markerOf(body, 0)?.kind === 'bullet' || HEADING_MARK.test(body)) &&
  !SENTENCE_END.test(body.slice(0, LIST_REACH));
