import { markerOf } from '../blocks/marker.ts';
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

/** So many comments by so many people, most of them short and talking to others, are a discussion without any title. */
const ENOUGH_COMMENTS = 4;
const ENOUGH_AUTHORS = 3;
const SHORT = 600;
/** 'I', 'we' and 'you' in the languages of the heads (lexicon.ts), outside quotation marks; and questions. */
const TALK =
  /(?<![\p{L}.'’-])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|[Ii]ch|[Ww]ir|[Dd]u|mir|mich|[Mm]ein|[Uu]nser|[Dd]ein|[Jj]e|[Jj]['’]ai|[Nn]ous|[Vv]ous|[Mm]on|[Nn]otre|[Vv]otre|[Yy]o|[Tt]ú|[Uu]sted|[Nn]osotros|[Nn]uestro|[Ii]o|[Nn]oi|[Vv]oi|[Mm]io|[Nn]ostro|[Nn]ós|[Vv]ocê|[Mm]eu|[Nn]osso|[Ii]k|[Ww]ij|[Jj]ij|[Jj]ullie|[Mm]ijn|[Oo]ns|[Яя]|[Мм]ы|[Вв]ы|[Тт]ы|[Мм]ой|[Нн]аш|[Вв]аш)(?![\p{L}.-])|\?|^@\w/u;
const QUOTED = /["“„«][^"“”„«»]{0,500}["”“»]/g;

/** Whether a text speaks of its author or to others, outside quotation marks. */
export const talks = (text: string): boolean => TALK.test(text.replace(QUOTED, ''));

/** Whether people with names and dates talk to each other: entries of a live blog and events of a week don't. */
export function isConversation(text: string, comments: readonly ThreadComment[]): boolean {
  const bodies = comments.map(({ start, end }) => text.slice(start, end));
  const talking = bodies.filter((body) => body.length <= SHORT && talks(body));
  return (
    comments.length >= ENOUGH_COMMENTS &&
    new Set(comments.map(({ author }) => author)).size >= ENOUGH_AUTHORS &&
    talking.length >= comments.length * MIN_SHARE &&
    (bodies[0]?.length ?? 0) <= SHORT
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
const SENTENCE_END = /[.!?…]["”’»«)\]]*(?:\s|$)/;
const HEADING_MARK = /^#{1,6}\s/;

const beginsList = (body: string): boolean =>
  (markerOf(body, 0)?.kind === 'bullet' || HEADING_MARK.test(body)) &&
  !SENTENCE_END.test(body.slice(0, LIST_REACH));
