import { findDate, gluedDate } from '../../../text/dates.ts';
import { BY_PREFIX, CONTROL_LINE, SAYS } from '../../lexicon.ts';
import {
  AFTER_DATE,
  ANSWERS,
  authorOf,
  briefSignature,
  MAX_AUTHOR_LENGTH,
  NAME_FORM,
  withoutHandle,
} from '../comment-lines.ts';
import type { Base, CommentHead } from './head.ts';

/** 'Tue, 03/03/2026': a weekday that stands apart from the date. */
const WEEKDAY_BEFORE =
  /[\s,](?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:diens|mitt?wo|donners|frei|sams|sonn)[a-z]{2,5}|(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lune|marte|mercole|giove|vener)d[ìi]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[,.]?\s*$/i;
/** 'le lun, 02/03/2026', 'am Mo, 02.03.2026', as Drupal prints it. */
const SHORT_WEEKDAY_BEFORE =
  /\s(?:(?:le|il|el|am|op|em|den|w|в|v|på)\s\p{L}{2,4}|пн|вт|ср|чт|пт|сб|вс|нд)[,.]{1,2}\s*$/iu;
/** 'por Ana » lun May 12, 2014', as phpBB prints it. */
const WEEKDAY_BEHIND_MARK = /(?<=»)\s\p{L}{2,4}\.?\s*$/u;
/** What may stand between an author and a date: marks, and words such as 'on'. */
const MARKS_BEFORE = /(?<![\s,;:·•|»/()[@–—-])[\s,;:·•|»/()[@–—-]+$/;
const WORD_BEFORE =
  /(?<!\p{L})(?:on|at|am|um|le|el|il|em|op|den|dne|vom|wrote|posted:?|points?|score hidden|level \d{1,2})$/iu;
function withoutConnecting(text: string): string {
  const next = text.replace(MARKS_BEFORE, '').replace(WORD_BEFORE, '');
  return next === text ? text : withoutConnecting(next);
}
/** 'NAME 12 points 3 hours ago'. */
const POINTS_BEFORE = /[\s·•|]\(?-?\d{1,6} (?:points?|karma)(?: \(.{0,20}\))?[\s·•|]*$/i;
/** 'Ana hat am 3. März 2026 geschrieben:' has both. */
const SAYS_BEHIND = new RegExp(`\\s(?:${SAYS}|hat)$`, 'i');
const SAYS_END = new RegExp(`^(?:${SAYS}|geschrieben|kommentiert)?\\s?(?:\\.{3}|…|:)?$`, 'i');
/** '03.03.2026 10:44 - Ana Reyes', '[10:44] Ana' */
const NAME_BEHIND_DASH =
  /^\s?\]?\s?[–—·|-]\s(\p{L}[^\d.!?:,]{1,40}(?:(?<= \p{Lu})\.)?|\p{L}[\p{L}\d_-]{1,30})$/u;
/** 'On March 3, 2026 Ana said:', 'Am 3. März 2026 schrieb Ana:' */
const NAME_AFTER_DATE = new RegExp(
  `^[\\s,]{0,3}(?:(.{1,${MAX_AUTHOR_LENGTH}}?)\\s(?:${SAYS})|(?:schrieb|schreibt|sagte|meinte|kommentierte|schreef|escribió|dijo|ha scritto|escreveu|написала?)\\s(.{1,${MAX_AUTHOR_LENGTH}}?))\\s?:$`,
  'iu',
);

/** Dotclear's 'Le mardi 3 mars 2026, 10:12 par Ana' */
const BY_AFTER_DATE = /^[\s,]{0,3}(?:by|von|par|por|di|da|door)\s(\p{L}[^!?:]{1,58}?)$/iu;

/** 'Words: Rory Feld · 2 March 2026': a label before a name, as over articles. */
const LABELLED = /^\p{L}+: \p{L}/u;

/** 'NAME · 3 hours ago', 'by NAME » Tue Mar 3, 2020', 'NAME, 9 Apr 2020 / 08:34 Reply'. */
export function datedHead(at: number, content: string, base: Base, inThread: boolean): CommentHead | null {
  if (content.length > 140) return null;
  const found = gluedDate(content) ?? findDate(content);
  if (found === null) return null;
  const date = { iso: found.iso, start: at + found.start, end: at + found.end };
  const before = content.slice(0, found.start);
  const after = content
    .slice(found.end)
    .replace(AFTER_DATE, '')
    .replace(/(?<![)\]])[)\]]+$/, '');
  const swapped = authorBehind(before, content.slice(found.end), inThread, base.marker !== null);
  if (swapped !== null) return { ...base, form: 'dated', bodyLine: base.line + 1, author: swapped, date };
  if (!SAYS_END.test(after) && !CONTROL_LINE.test(after)) return null;
  const prefixed = BY_PREFIX.test(before);
  const separated = /[·•|»,–—]\s*$|\s(?:on|at|am|um|says|said)\s*$|\n$/i.test(before) || found.iso === null;
  if (base.marker === null && !prefixed && !separated && !inThread) return null;
  const named = withoutConnecting(
    before
      .replace(SHORT_WEEKDAY_BEFORE, '')
      .replace(WEEKDAY_BEHIND_MARK, '')
      .replace(WEEKDAY_BEFORE, '')
      .replace(POINTS_BEFORE, ''),
  ).replace(SAYS_BEHIND, '');
  // Disqus: 'Bo Quist ➤ Ana • a day ago'.
  const [titled = '', answers = null] = named.split(ANSWERS, 2);
  const { name, handle } = withoutHandle(titled);
  const author = LABELLED.test(name.replace(BY_PREFIX, '')) ? null : authorOf(name);
  return author === null
    ? null
    : {
        ...base,
        form: 'dated',
        bodyLine: base.line + 1,
        author,
        date,
        answers: answers?.trim() ?? null,
        handle,
      };
}

/** The author whom a head names behind its date, or null. */
function authorBehind(before: string, behind: string, inThread: boolean, marked: boolean): string | null {
  if (/^(?:on|am|le|el|il)?\s*$/i.test(before)) {
    const said = NAME_AFTER_DATE.exec(behind);
    const by = said === null && (inThread || marked) ? BY_AFTER_DATE.exec(behind) : null;
    const name = said?.[1] ?? said?.[2] ?? by?.[1];
    if (name !== undefined) return authorOf(name);
  }
  const dashed = inThread && /^\[?$/.test(before) ? NAME_BEHIND_DASH.exec(behind) : null;
  const author = dashed === null ? null : authorOf(dashed[1] ?? '');
  return author !== null && NAME_FORM.test(author) ? author : null;
}

/** 'quayside 2h': a name with an age or with a day without its year. */
export function briefHead(at: number, content: string, base: Base): CommentHead | null {
  const brief = briefSignature(content);
  const author = brief === null ? null : authorOf(brief.name);
  if (brief === null || author === null) return null;
  const date = { iso: null, start: at + brief.start, end: at + brief.end };
  return { ...base, form: 'brief', bodyLine: base.line + 1, author, date };
}
