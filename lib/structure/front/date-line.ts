import { findDate } from '../../text/dates.ts';
import { countWords } from '../../text/words.ts';

const AGO = /\b\d{1,3} (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b/gi;

/** 'The Newspaper's Staff Reporter', 'Our Correspondent': who wrote it in papers of South Asia, without a name. */
const UNNAMED_REPORTER =
  /^(?:the newspaper.s |our )?(?:(?:staff|special|own) )?(?:correspondent|reporter)s?(?= (?:published|updated)\b)/i;

const COUNTED = /(?<!\p{L})\p{L}{2,30}(?: \p{L}{2,30})?: ?\d{1,7}(?!\d)/gu;

/** 'Published: 4 Nov 2021 | 10:15', 'LONDON 1996-08-30': a date and hardly a word more. */
export function isDateLine(text: string): boolean {
  const parts = text.length > 120 ? [] : text.split(/ [|·•] /);
  return parts.length > 1 && parts.every((part) => isShort(part) || isDate(part))
    ? parts.some(isDate)
    : isDate(text);
}

/** 'Express News Service' and other parts of a date line: a few words that are no sentence. */
const isShort = (text: string): boolean =>
  text.length < 40 && !/(?<! [ap]\.m)[.!?]$/i.test(text) && countWords(text) < 6;

function isDate(text: string): boolean {
  if (text.length > 120 || /^[—–-]|@\w/.test(text)) return false;
  const date = findDate(text);
  if (date === null || date.iso === null) return false;
  const behind = text.slice(date.end).replace(/^ h(?:rs?|oras)?\.?/i, '');
  const second = findDate(behind);
  const rest =
    `${text.slice(0, date.start)} ${second === null ? behind : `${behind.slice(0, second.start)} ${behind.slice(second.end)}`}`
      .replace(AGO, ' ')
      // 'nr wiadomości: 37484 przeczytano: 7428'
      .replace(COUNTED, ' ')
      .replace(UNNAMED_REPORTER, ' ')
      .replace(
        /\b\d{1,3} min read\b|\b(?:follow|listen|share|published|posted|updated|artikel vom|first|uploaded|last|modified|mis à jour|modifié|aktualisiert|actualizado|aggiornato|bijgewerkt|on|at|am|um|von|par|por|date|datum|veröffentlicht|publié|aktualizacja|le|publicado|el|pubblicato|il|gepubliceerd|op|by|comments?|kommentare?|stand|uhr)\b|(?<!\p{L})(?:letzte|änderung|dernière|última|actualización|atualização|atualizado|ultimo|aggiornamento|laatste|update|data|publikacji|ostatnia|zaktualizowano|senast|uppdaterad|senest|opdateret|sist|oppdatert|poslední|aktualizace|последнее|обновление|обновлено|останнє|оновлення|оновлено)(?!\p{L})/giu,
        ' ',
      );
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 4 &&
    !/[.!?]$/.test(behind.trim()) &&
    rest.trim().length < 50 &&
    !/\p{Ll}{3} \p{Ll}{3}/u.test(rest)
  );
}
