import type { Line } from '../../formats/document.ts';
import { findDate, gluedDate, isDayAlone } from '../../text/dates.ts';
import {
  BY_PREFIX,
  CONTROL_LINE,
  MEMBER_CARD,
  ROLE,
  ROLE_BEHIND_NAME,
  SUBJECT_LINE,
  THREAD_TITLE,
} from '../lexicon.ts';

/** What comments are read from: a document's text and lines. */
export type Context = Readonly<{ text: string; lines: readonly Line[] }>;

/** The text of a line. */
export const content = ({ text }: Context, { start, end }: Pick<Line, 'start' | 'end'>): string =>
  text.slice(start, end);

/** Whether a line is the title of a discussion. Longer lines are prose. */
export const isThreadTitle = (context: Context, line: Line): boolean =>
  line.end - line.start <= TITLE_LENGTH && THREAD_TITLE.test(content(context, line));
const TITLE_LENGTH = 200;

/** A date as a comment prints it; `iso` is null for ages ('3 hours ago'). */
export type CommentDate = Readonly<{ iso: string | null; start: number; end: number }>;

export const MAX_AUTHOR_LENGTH = 60;
const MAX_AUTHOR_WORDS = 8;
/** What may stand behind a date. */
export const AFTER_DATE =
  /^(?:[\s,;:·•|/()[\]#\d–—-]|(?<!\p{L})(?:at|um|à|uhr|am|pm)(?!\p{L})|\(edited\)|edited|bearbeitet)+/iu;

/** What stands before the name of the one that a comment answers. */
const REPLY_TO = '(?:in )?reply to|replying to|antwort (?:an|auf)|en réponse à|en respuesta a|in risposta a';
/** A line that says nothing else than whom a comment answers. */
export const REPLY_LINE = new RegExp(`^(?:${REPLY_TO}) [^:.!?]{1,60}:?$`, 'i');
/** How a comment begins that quotes another first: 'ana wrote:'. */
export const QUOTING =
  /^(.{1,60}?) (?:wrote|said|schrieb|hat geschrieben|a écrit|escribió|ha scritto|schreef) ?: ?\n/i;
/** How a comment begins that answers another. */
export const ANSWERING = new RegExp(`^(?:@{1,2} ?|(?:${REPLY_TO}) @?)`, 'i');

/** What stands between a commenter's name and that of the one answered: 'Bo ➤ Ana', 'Bo in reply to Ana', two blanks where the arrow was a picture. */
export const ANSWERS = new RegExp(
  `\\s(?:[➤▶→↪]|${REPLY_TO}|replied to)\\s@?|(?<=\\p{L}) {2}(?=\\p{L})`,
  'iu',
);

/** Facebook's age of a comment: '2d', '5 h'. */
const AGE = /^\d{1,3} ?(?:s|min|m|hrs?|h|d|w|wks?|yrs?|y)$/i;
export const isAge = (text: string): boolean => text.length < 8 && AGE.test(text);

/** The same or a date among a comment's controls: 'Like · Reply · 3h', 'Reply · 14 likes · 2 hours ago'. */
export function isAgedControl(text: string): boolean {
  if (text.length >= AGED_LENGTH || !/\d/.test(text)) return false;
  const line = text.replace(EDITED, '');
  const at = AGE_AT_END.exec(line)?.index ?? dateAtEnd(line);
  return at > 0 && CONTROL_LINE.test(line.slice(0, at).trim());
}
const AGED_LENGTH = 60;
const EDITED = / ?[·•|] ?edited$/i;
const AGE_AT_END = /(?<=[\s·•|])\d{1,3} ?(?:s|min|m|hrs?|h|d|w|wks?|yrs?|y)$/i;

/** Where the date begins that a line ends with; -1 where it ends with none. */
function dateAtEnd(text: string): number {
  const found = findDate(text);
  return found?.end === text.trimEnd().length ? found.start : -1;
}

/** Marks of lists and headings before a card's lines. */
export const ITEM_MARKS = /^(?:[*•+○□☆·-] {1,4})?(?:#{1,6} {1,4})?/;

/** A member's card is shorter than this, in lines. */
const MAX_CARD = 6;

/** How many lines of a member's card stand from line `i` on: 'Members', '214 posts', 'Re: the ferry'. */
export function cardLines(context: Context, i: number): number {
  let count = 0;
  while (count < MAX_CARD && isCardLine(context, i + count)) count++;
  return count;
}

/** A line of a member's card. A number alone belongs to the label above it: 'Posts', '12'. */
export function isCardLine({ text, lines }: Context, i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.end - line.start > 160) return false;
  const content = text.slice(line.start, line.end).replace(ITEM_MARKS, '');
  if (/^\d[\d,.]{0,6}$/.test(content)) return isCardLabel(text, lines[i - 1]);
  return (
    [ROLE, MEMBER_CARD, SUBJECT_LINE].some((form) => form.test(content)) ||
    (isCardLabel(text, line) && lines[i + 1] !== undefined)
  );
}

const CARD_LABEL = /^(?:posts|messages|beiträge|mensajes|messaggi)$/i;
const isCardLabel = (text: string, line: Line | undefined): boolean =>
  line !== undefined && line.end - line.start < 20 && CARD_LABEL.test(text.slice(line.start, line.end));

/** '03:24 AM on 9/19/2025' */
const TIME_BEFORE = /^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?=\s)/i;

/** The date of a line that holds nothing else but connecting words and controls. */
export function dateLine(context: Context, i: number): CommentDate | null {
  const line = context.lines[i];
  if (line === undefined || line.end - line.start > 100) return null;
  const content = context.text.slice(line.start, line.end);
  const found = gluedDate(content) ?? findDate(content);
  if (found === null) return null;
  const before = content
    .slice(0, found.start)
    .replace(/^#\d{1,5}(?!\d)/, '')
    .replace(TIME_BEFORE, '')
    .replace(
      /(?<!\p{L})(?:posted|on|at|am|le|el|il|em|op|den|um|vor|written|published|edited|date|datum|fecha|data|verfasst|geschrieben|erstellt|gepostet|publié|posté|publicado|enviado|pubblicato|inviato|geplaatst)(?!\p{L})/giu,
      '',
    );
  const after = content.slice(found.end).replace(AFTER_DATE, '');
  // 'Author · March 3, 2026' under the name.
  const role = ROLE.test(before.replace(/[\s·•|,]{1,5}$/, ''));
  if ((!role && /[\p{L}\d]/u.test(before)) || (after !== '' && !CONTROL_LINE.test(after))) return null;
  return { iso: found.iso, start: line.start + found.start, end: line.start + found.end };
}

/** '2h' on a line of its own. */
export function ageLine(context: Context, i: number): CommentDate | null {
  const line = context.lines[i];
  if (line === undefined || !isAge(context.text.slice(line.start, Math.min(line.end, line.start + 9))))
    return null;
  return { iso: null, start: line.start, end: line.end };
}

/** 'May 12', 'Boston | May 12', 'Boston | May 12, 2025': a day of this year prints no other date. */
export function dayLine(context: Context, i: number): CommentDate | null {
  const line = context.lines[i];
  if (line === undefined || line.end - line.start > 60) return null;
  const content = context.text.slice(line.start, line.end);
  const place = /^\p{Lu}[^|\n]{1,40}\| ?/u.exec(content)?.[0] ?? '';
  const day = content.slice(place.length);
  // Under a name that begins a group: 'Ana | May 12, 2025' under a short text is a head.
  const under =
    place !== '' && !BY_PREFIX.test(place) && line.gap === 0 && (context.lines[i - 1]?.gap ?? 0) > 0;
  const date = under ? findDate(day) : null;
  const whole = date !== null && date.start === 0 && date.end === day.length;
  return whole || isDayAlone(day)
    ? { iso: date?.iso ?? null, start: line.start + place.length, end: line.end }
    : null;
}

/**
 * 'quayside 2h', 'Ana Reyes · Mar 2', 'Old Sailor (3d)': a name, and an age or a day without its year.
 *
 * @returns the name, and where in the text the rest stands; null for anything else
 */
export function briefSignature(text: string): { name: string; start: number; end: number } | null {
  const [, named = '', said = ''] = text.length > BRIEF_LENGTH ? [] : (BRIEF.exec(text) ?? []);
  const { name } = withoutHandle(named);
  if (!NAME_FORM.test(name) || !(isAge(said) || isDayAlone(said))) return null;
  const start = text.lastIndexOf(said);
  return { name, start, end: start + said.length };
}
const BRIEF_LENGTH = 80;
const BRIEF =
  /^(\S.{1,60}?)[\s·•|,(]{1,4}(\d{1,3} ?[a-z]{1,3}|\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)\)?$/u;

/** Bluesky and X print 'Ana Reyes @ana.example': the name and, without its mark, the handle. */
export function withoutHandle(named: string): { name: string; handle: string | null } {
  const behind = HANDLE_BEHIND.exec(named);
  return behind === null
    ? { name: named, handle: null }
    : { name: named.slice(0, behind.index), handle: behind[1] ?? null };
}
const HANDLE_BEHIND = / @([\w.-]{2,40})$/;

/** One word of any look, or a few with capitals. */
export const NAME_FORM = /^\S+$|^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** What html2text prints around bold names, and for an icon without text. */
const EMPTY_MARKS = /^\*\*|(?:\*\*| __)$/g;
/** What stands before an article's own date. */
const WHEN =
  /^(?:posted|published|written|edited|verfasst|geschrieben|erstellt|gepostet|posté|enviado|inviato|(?:last )?updated|modified|publié|mis à jour|modifié|veröffentlicht|aktualisiert|geändert|stand|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено)(?:$|\s?:|\s\d)/iu;

/** A commenter's name out of what stands before 'says' or a date, or null where that can't be a name. */
export function authorOf(raw: string): string | null {
  const name = raw
    .trim()
    .replace(BY_PREFIX, '')
    .replace(/^[>»·•|*()[\]–—\s]+|^-\s+/u, '')
    .replace(/(?<![\s,:;·•|»(–—])[\s,:;·•|»(–—]+$/u, '')
    .replace(ROLE_BEHIND_NAME, '')
    .replace(EMPTY_MARKS, '');
  if (name.length === 0 || name.length > MAX_AUTHOR_LENGTH) return null;
  if (WHEN.test(name) || TIME_BEFORE.test(`${name} `)) return null;
  if (MEMBER_CARD.test(`${name}:`) || REPLY_LINE.test(name)) return null;
  if (name.split(/\s+/).length > MAX_AUTHOR_WORDS || !/[\p{L}\d]/u.test(name)) return null;
  return CONTROL_LINE.test(name) && !/^\d/.test(name) ? null : name;
}
