import { findDay } from './dates.ts';

/** Datelines without a day: '(CNN)', 'LONDON (Reuters) -', 'Dekalb, Ill. —', 'Berlin/München –'. */
const WITHOUT_DAY =
  /^(?:\([A-Z][\w .]{1,30}\)\s?(?:[—–―-]{1,2}\s?)?|[^\d()/,;:!?"“”—–―]{2,40}(?:\/\p{L}{2,20})?(?:,\s\p{Lu}[^\d()/,;:!?"“”—–―]{1,20}){0,2}(?:,?\s[^\s\d()/,;:!?.]{3,9}\.?\s\d{1,2})?\s?(?:\([^)]{2,40}\)\s?)(?:[—–―-]{1,2}\s?)?|[\p{Lu}]{2}[\p{Lu}.' ]{1,30}(?:,\s\p{Lu}[^\d()/,;:!?"“”—–―]{1,20}){0,2}\s?[—–―-]{1,2}\s|[^\d()/,;:!?"“”.—–―]{2,31},\s(?:\p{Lu}[^\s\d()/,;:!?.]{1,5}\.|\p{Lu}\.\p{Lu}\.)\s[—–―-]{1,2}\s|[^\s\d()/,;:!?.]{3,20}\/\p{Lu}[^\s\d()/,;:!?.]{2,20}\s[—–―-]{1,2}\s)/u;

/** The place before the day, perhaps with the agency, a country and the article of a day: 'Lyon, le ', '(ANSA) - ROMA, '. */
const PLACE =
  /^(?:\([^()]{2,20}\)\s[—–―-]\s)?(\p{Lu}[^\s\d()[\]/,;:!?|–—]{1,30}(?: [^\s\d()[\]/,;:!?|–—-][^\s\d()[\]/,;:!?|–—]{0,30}){0,3})(?:\/[^\s\d()[\]/,;:!?|–—]{2,20})?(?:\s\[\p{Lu}[^\d()[\]/,;:!?|]{1,30}\])?(?:,\s\p{Lu}[^\d()[\]/,;:!?|–—]{1,30}){0,2}(?:,\s|\s[|–—-]\s|\s?\(|\s)(?:(?:den|le|el|il|dnia)\s)?$/u;
/** Words that a sentence begins with: 'On 4 November 2026, …'. */
const NO_PLACE =
  /^(?:on|in|at|by|from|since|until|before|after|the|am|im|seit|vom|bis|der|die|das|du|la|les|los|las|desde|hasta|depuis|dal|em|no|na|op|sinds|od|do|dne)(?!\p{L})/iu;
/** What ends a dateline behind its day, after the agency: a dash, a colon, a full stop. */
const BEHIND_DAY =
  /^\)?(?:\s(?:г\.|года|r\.|roku))?[.,]?\s?(?:-{2})?\s?(\([^()]{2,40}\)|\/[^/]{2,30}\/)?(?:(\.?\s?[—–―-]{1,2}\s|:\s)|\.\s|$)(?:\p{L}{1,12}(?: Новости)?\.\s(?=\p{Lu}))?/u;
const CAPITALS = /^[\p{Lu}.'’ -]+$/u;

/** What ends every dateline, and how far down a sentence: a cheap look that spares most sentences the forms. */
const DATELINE_END = /[)—–―:/.-]\s|\)/;
/** The same where no day is in it. */
const DAYLESS_END = /[—–―-]\s|\)/;
const DATELINE_REACH = 150;
/** The day begins within so many characters. */
const PLACE_LENGTH = 70;

/**
 * What agencies and papers put before a story, in the languages that `findDay` reads: 'MINSK, Nov. 4 (Agency) –',
 * 'Berlin, 4. November 2026 –', 'Madrid, 4 nov (EFE).-'.
 *
 * @returns its length in characters; 0 where a text begins with none
 */
export function datelineLength(text: string): number {
  const head = text.slice(0, DATELINE_REACH);
  if (!/^[\p{Lu}(]/u.test(head) || !DATELINE_END.test(head)) return 0;
  const length =
    lengthWithDay(head) || (DAYLESS_END.test(head) ? (WITHOUT_DAY.exec(head)?.[0].length ?? 0) : 0);
  return length < text.length * 0.6 ? length : 0;
}

function lengthWithDay(head: string): number {
  const digit = head.search(/\d/);
  const day = digit < 0 || digit > PLACE_LENGTH ? null : findDay(head);
  if (day === null) return 0;
  // 'WEDNESDAY, Nov. 11, 2026 (HealthDay News) --': a day alone, with the agency behind it.
  const place = day.start === 0 ? '' : PLACE.exec(head.slice(0, day.start))?.[1];
  if (place === undefined || NO_PLACE.test(place)) return 0;
  const [behind, agency, mark] = BEHIND_DAY.exec(head.slice(day.end)) ?? [];
  // 'Weldon, 4 May. The …' may be a sentence's end: the year, the agency or capitals tell.
  const evident =
    agency !== undefined ||
    (place !== '' && (day.iso !== null || CAPITALS.test(place) || /[—–―-]/.test(mark ?? '')));
  return behind === undefined || !evident ? 0 : day.end + behind.length;
}
