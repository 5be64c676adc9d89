import { MONTHS, WEEKDAYS } from './calendar-names.ts';

/** A date read from text: ISO 8601 (null for relative times) and where it stands, relative to the text given. */
export type FoundDate = Readonly<{ iso: string | null; start: number; end: number }>;

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const monthOf = (word: string | undefined): number =>
  MONTH_NUMBER.get(word?.toLowerCase() ?? '') ?? Number.NaN;
/**
 * A letter, by what is none: V8 takes half a millisecond to compile each `\p{L}`, and the forms below have thirty. The
 * micro sign stays in: without regard to case it is a Greek letter.
 */
const LETTER = '[^\\s\\d!-/:-@[-`{-©«-´¶-¿،\\u2000-\\u206f\\u3000-\\u303f]';
/** Any word where a month may stand, to be looked up: a form of all their names takes V8 longer to compile than an article to digest. */
const MONTH = `(${LETTER}{2,14})(?!${LETTER})`;
const WEEKDAY_NAMES: ReadonlySet<string> = new Set([
  ...['mon', 'tue', 'tues', 'wed', 'wednes', 'thu', 'thurs', 'fri', 'sat', 'satur', 'sun'].flatMap((name) => [
    name,
    `${name}day`,
  ]),
  ...WEEKDAYS.flatMap((names) => names.split(' ')),
]);
/** A time of day: '4:11 am', '08:34', '20:50 Uhr', '14h05', with what may stand between date and time. */
const TIME =
  '(?:\\s{0,3}(?:[.,·•|/@–-]|at|um|beim|à|a l[ae]s|ás|alle(?: ore)?|às|om|в|у|о|г\\.?|kl\\.?|klo|godz\\.?|pukul|saat|ora|den|v|u|o|ob|la|te|yn|lúc|στις|الساعة|،|בשעה|jam)?){0,2}\\s{0,3}(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?(?:\\s?uhr\\b)?(?:\\s?(utc|gmt|[ecmp][sd]t|cest|cet|bst|msk|ist)\\b)?';
const YEAR = '((?:19|20)\\d{2})';
/** html2text escapes the dot after a leading number: '2\\. April'. */
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\\\?\\.)?';
const OF = `(?:\\s(?:de|of|del)(?!${LETTER}))?`;

/** Before noon or after, as East Asia says it. */
const HALF = '(上午|下午|午前|午後|오전|오후)?';
const AFTER_NOON = /下午|午後|오후/;

/** In which order a form has its parts; `n` is a month by its name where the others are numbers. */
type Order = 'dmy' | 'mdy' | 'ymd' | 'east' | 'ynd' | 'numeric';

const PATTERNS: readonly Readonly<{ form: RegExp; order: Order }>[] = [
  {
    form: new RegExp(
      `${YEAR}[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?(z|[+-]\\d{2}:?\\d{2})?)?`,
      'gi',
    ),
    order: 'ymd',
  },
  // '2026.03.02 10:12', '2026. 03. 02.', '2026年3月2日 10:12', '2026년 3월 2일 10:12 오전'
  {
    form: new RegExp(
      `${YEAR}(?:\\.\\s?|年|년\\s?)(\\d{1,2})(?:\\.\\s?|月|월\\s?)(\\d{1,2})(?![\\d.]*\\d)[.日일]?(?:\\s{1,2}\\(?${HALF}\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s?${HALF}\\)?)?`,
      'gi',
    ),
    order: 'east',
  },
  {
    form: new RegExp(
      `(?<!\\d)${DAY}${OF}[\\s.-]{0,2}${MONTH}\\.?[,،]?${OF}[\\s-]{0,2}${YEAR}(?:${TIME})?`,
      'gi',
    ),
    order: 'dmy',
  },
  {
    form: new RegExp(
      `(?<!${LETTER})${MONTH}\\.?\\s{0,2}${DAY}(?:,\\s{0,2}|\\s{1,2})${YEAR}(?:${TIME})?`,
      'gi',
    ),
    order: 'mdy',
  },
  // '2026. március 18.'
  {
    form: new RegExp(`${YEAR}\\. ${MONTH} (\\d{1,2})(?!\\d)\\.?(?:${TIME})?`, 'gi'),
    order: 'ynd',
  },
  {
    form: new RegExp(
      `(?<![\\d.])(\\d{1,2})([./-]|\\. )(\\d{1,2})\\2\\s?((?:19|20)?\\d{2})(?![\\d.]*\\d)(?:${TIME})?`,
      'gi',
    ),
    order: 'numeric',
  },
];

/** Every form but that of numbers alone has a whole year. */
const YEAR_WITHIN = /(?:19|20)\d{2}/;
const WITHOUT_YEAR = PATTERNS.filter(({ order }) => order === 'numeric');

const UNIT =
  '(?:s(?:ec(?:ond)?s?)?|min(?:ute)?s?|m|h(?:ou)?rs?|h|d(?:ays?)?|w(?:ee)?ks?|w|mo(?:nth)?s?|y(?:ea)?rs?|y|sekunden?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|heures?|jours?|semaines?|mois|ans?|horas?|días?|semanas?|meses|mes|años?|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|dias?|anos?|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|sekunder?|minutt?er|minutt?|tim(?:mar|me|er|e)|dagar|dage[r]?|veck(?:a|or)|ug(?:e|er)|uker?|måneder|månad(?:er)?|måned|år|minut[yę]?|godzin[yę]?|dni|dzień|tydzień|tygodni[ea]?|miesi(?:ąc|ące|ęcy)|rok|lata?|минут[ыуа]?|час(?:а|ов)?|день|дн(?:я|ей|і|ів)|недел[яиью]|месяц(?:а|ев)?|год[а]?|лет|хвилин[иу]?|годин[иу]?|тиж(?:день|ні|нів)|місяц[ьяі]|місяців|рік|рок(?:и|ів)|sekundami|minut(?:ou|ami)|hodin(?:ou|ami)|dn(?:em|y)|týdn(?:em|y)|měsíc(?:em|i)|rokem|lety)';
/** Relative times: '3 hours ago', '4 years, 11 months ago', 'vor 2 Tagen', 'il y a 5 heures', 'för 3 år sedan', '4d'. */
const RELATIVE = new RegExp(
  `(?:(?:about|almost|over|vor|il y a|hace|há|circa|för|for)\\s)?(?:(?<![\\d.])\\d{1,3}|\\ban?|\\bone|\\beinem|\\beiner|\\bett?|\\ben)\\s?${UNIT}(?:,? \\d{1,2} ${UNIT})?\\s(?:ago|fa|atrás|geleden|назад|тому|temu|sedan|siden|zuvor)(?!\\p{L})|(?<!\\p{L})(?:(?:vor|il y a|hace|há)\\s(?:\\d{1,3}|einem|einer|une?|una?)|před(?:\\s\\d{1,3})?)\\s${UNIT}(?!\\p{L})|(?<!\\p{L})(?:just now|yesterday|gestern|hier à|ayer)(?!\\p{L})`,
  'iu',
);
/** What every relative time has: V8 takes long to compile the whole form, which most articles don't need. */
const RELATIVE_WORD =
  /\s(?:ago|fa|atrás|geleden|назад|тому|temu|sedan|siden|zuvor)(?![a-z])|(?:vor|il y a|hace|há|před)\s|just now|yesterday|gestern|hier à|ayer/i;
/** Reddit and Mastodon print '3h' alone; that counts only next to a separator. */
const SHORT_RELATIVE = /(?<=[·•|]\s?)\d{1,2}\s?(?:mo|[smhdwy])\b/u;

/**
 * The first date in a short text.
 *
 * Written for the lines that carry dates (date lines, bylines, comment heads), in ten languages. There is no clock
 * here: '3 hours ago' is found but has no ISO form. Day and month of '03/04/2021' are taken in the order that the
 * numbers, a weekday before them or an American zone behind allow, day first where nothing tells.
 *
 * @param text a line; longer texts are looked at for their first 300 characters
 */
export function findDate(text: string): FoundDate | null {
  const found = dateIn(text);
  const glued = found === null ? glueBeforeDate(text) : -1;
  if (glued < 0) return found;
  const behind = dateIn(text.slice(glued));
  return behind === null ? null : { ...behind, start: behind.start + glued, end: behind.end + glued };
}

/** Where a date or its label stands right behind a word: 'PublishedMarch 4 2026', 'Rory FeldJanuary 22, 2026'; or -1. */
export function glueBeforeDate(text: string): number {
  return text.length > 300 ? -1 : text.search(GLUED);
}
const GLUED =
  /(?<=[a-zß-öø-ÿ]|[A-Z]{2})(?=(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[ ,]|(?:Published|Updated|Posted|Publié|Publicado|Actualizado|Aktualisiert)[ :])/;

/** A date with its year, or an age, right behind a name: 'Ana ReyesMarch 1, 2026', 'ana3 hours ago'; or null. */
export function gluedDate(text: string): FoundDate | null {
  const glue = /\d/.test(text) ? GLUED_TO_NAME.exec(text) : null;
  if (glue === null) return null;
  const at = glue.index + glue[0].length;
  const found = findDate(text.slice(at));
  return found?.start === 0 ? { ...found, start: at, end: at + found.end } : null;
}
const GLUED_TO_NAME =
  /[\p{Ll}\d](?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d{2})|\p{L}\.?(?=\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\d{1,3} (?:sec|min|h|hour|day|week|month|year)[a-z]{0,6} ago|vor (?:\d{1,3}|einem|einer) (?:Sek|Min|Stun|Tag|Woch|Monat|Jahr))/u;

function dateIn(text: string): FoundDate | null {
  const line = text.length > 300 ? text.slice(0, 300) : text;
  if (!/\d|yesterday|gestern|just now|ago|ayer/i.test(line)) return null;
  for (const { form, order } of YEAR_WITHIN.test(line) ? PATTERNS : WITHOUT_YEAR)
    for (const match of matchesOf(form, line)) {
      const iso = toIso(match, order);
      if (iso === null) continue;
      const start = order === 'dmy' || order === 'mdy' ? withWeekday(line, match.index) : match.index;
      return withTimeBefore(line, { iso, start, end: match.index + match[0].trimEnd().length });
    }
  const relative = (RELATIVE_WORD.test(line) ? RELATIVE.exec(line) : null) ?? SHORT_RELATIVE.exec(line);
  return relative === null
    ? null
    : { iso: null, start: relative.index, end: relative.index + relative[0].length };
}

/** A time of day before its date: '10:15, 4 March 2026', '10:15 AM EST, Wed March 4, 2026'. */
const TIME_BEFORE =
  /(?<![\d:.])(\d{1,2}):(\d{2})\s?(am|pm|a\.m\.|p\.m\.)?(?:\s?(utc|gmt|[ecmp][sd]t|cest|cet|bst|msk|ist))?(?:,| on| [|·•])?\s{1,2}$/i;
function withTimeBefore(line: string, date: FoundDate): FoundDate {
  const match =
    date.iso === null || date.iso.includes('T') ? null : TIME_BEFORE.exec(line.slice(0, date.start));
  const time = clock(match?.[1], match?.[2], undefined, match?.[3]);
  if (match === null || time === null) return date;
  return { ...date, iso: date.iso + time + (zone(match[4]) ?? ''), start: match.index };
}

/** Where a form matches; the next match may begin behind the first part of the last one. */
function* matchesOf(form: RegExp, line: string): Generator<RegExpExecArray> {
  form.lastIndex = 0;
  for (let match = form.exec(line); match !== null; match = form.exec(line)) {
    yield match;
    form.lastIndex = match.index + (match[1] ?? match[2] ?? match[0]).length;
  }
}

/** Where a date begins with the weekday that stands before it: 'Mon., 12 May 2026'. */
function withWeekday(line: string, at: number): number {
  const word = /(?<!\p{L})(\p{L}{1,14}(?:[’-]\p{L}{2,14})?)\.?,?\s{1,2}$/u.exec(line.slice(0, at));
  return WEEKDAY_NAMES.has(word?.[1]?.toLowerCase() ?? '') ? (word?.index ?? at) : at;
}

/** A day without its year: 'May 12', '12. Mai'. */
const DAY_WITHOUT_YEAR = `(?:${MONTH}\\.? \\d{1,2}|(\\d{1,2})\\.?${OF} ${MONTH}\\.?)`;
const DAY_ALONE = new RegExp(`^${DAY_WITHOUT_YEAR}$`, 'i');
const DAY_WITHIN = new RegExp(`(?<!${LETTER}|\\d)${DAY_WITHOUT_YEAR}(?!${LETTER}|\\d)`, 'gi');
const hasMonth = (match: RegExpExecArray | null): boolean => monthOf(match?.[1] ?? match?.[3]) > 0;

/** A day without its year, with its weekday, is shorter than this. */
const DAY_LENGTH = 30;
const AFTER_WORD = /^([^\s\d.,]{2,13})[.,]{0,2} (?=.*\d)/;

/** True for a text that is a day without its year, as comments of this year print it: 'Mar 3', 'Tuesday 3 March'. */
export function isDayAlone(text: string): boolean {
  if (text.length > DAY_LENGTH) return false;
  const [before = '', word = ''] = AFTER_WORD.exec(text) ?? [];
  const day = WEEKDAY_NAMES.has(word.toLowerCase()) ? text.slice(before.length) : text;
  return hasMonth(DAY_ALONE.exec(day));
}

/** Where a short line says a day, with its year ('March 18, 2026') or without; null where it says none. */
export function findDay(line: string): Readonly<{ start: number; end: number; iso: string | null }> | null {
  const date = findDate(line);
  if (date !== null) return date;
  for (const match of matchesOf(DAY_WITHIN, line))
    if (hasMonth(match)) return { start: match.index, end: match.index + match[0].length, iso: null };
  return null;
}

const WEEKDAY_ORDER: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekday right before a date, from 0 for Sunday; -1 where none is: 'Thu, 04/02/2026' is in April. */
const weekdayBefore = (line: string, at: number): number =>
  WEEKDAY_ORDER.indexOf(
    /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)\p{L}{0,6}\.?,? ?$/iu
      .exec(line.slice(0, at))?.[1]
      ?.toLowerCase() ?? '',
  );

/** '4/6/2011 7:25am PDT' is in April. */
const AMERICAN_ZONE = /^[ecmp][sd]t$/i;

function toIso(match: RegExpExecArray, order: Order): string | null {
  const group = (i: number): number => Number(match[i] ?? Number.NaN);
  /** The time and its zone, as TIME has them from group `i` on. */
  const timeAt = (i: number): [time: string | null, zone: string | undefined] => [
    clock(match[i], match[i + 1], match[i + 2], match[i + 3]),
    zone(match[i + 4]),
  ];
  switch (order) {
    case 'ymd':
      return isoOf(group(1), group(2), group(3), clock(match[4], match[5], match[6], undefined), match[7]);
    case 'east': {
      const half = AFTER_NOON.test(`${match[4]}${match[8]}`) ? 'pm' : undefined;
      return isoOf(group(1), group(2), group(3), clock(match[5], match[6], match[7], half));
    }
    case 'dmy':
      return isoOf(group(3), monthOf(match[2]), group(1), ...timeAt(4));
    case 'mdy':
      return isoOf(group(3), monthOf(match[1]), group(2), ...timeAt(4));
    case 'ynd':
      return isoOf(group(1), monthOf(match[2]), group(3), ...timeAt(4));
    case 'numeric': {
      const year = group(4) < 100 ? 2000 + group(4) : group(4);
      const weekday = weekdayBefore(match.input, match.index);
      const falls = weekday >= 0 && new Date(Date.UTC(year, group(1) - 1, group(3))).getUTCDay() === weekday;
      const american = AMERICAN_ZONE.test(match[9] ?? '');
      const monthFirst = match[2] === '/' && group(1) <= 12 && (group(3) > 12 || falls || american);
      const [month, day] = monthFirst ? [group(1), group(3)] : [group(3), group(1)];
      return isoOf(year, month, day, ...timeAt(5));
    }
  }
}

/**
 * Offsets of the zones that a time of day is followed by. CST and IST are left out: the one is Chicago's and China's,
 * the other India's, Ireland's and Israel's.
 */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utc: 'Z',
    gmt: 'Z',
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    msk: '+03:00',
  }),
);
const zone = (name: string | undefined): string | undefined => ZONES.get(name?.toLowerCase() ?? '');

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): string | null {
  if (hours === undefined || minutes === undefined) return null;
  let hour = Number(hours);
  if (half !== undefined && /^p/i.test(half) && hour < 12) hour += 12;
  if (half !== undefined && /^a/i.test(half) && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return null;
  return `T${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

function isoOf(year: number, month: number, day: number, time: string | null, zone?: string): string | null {
  if (!(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return time === null ? date : date + time + (zone?.toUpperCase() ?? '');
}
