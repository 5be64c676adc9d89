import { keeping } from './keeping.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The names of a language's weekdays and months, in lower case: they date a story and carry no subject.
 *
 * @param language ISO 639-1; none for what Unicode's locale data (CLDR) doesn't know
 */
export const calendarWords = keeping((language): ReadonlySet<string> => {
  const locale = Intl.getCanonicalLocales(isTag(language) ? language : 'und');
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return NONE;
  const names = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return dates.map((date) => format.format(date).toLowerCase());
  };
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
  const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 1)));
  return new Set([...names({ weekday: 'long' }, days), ...names({ month: 'long' }, months)]);
});

const isTag = (language: string): boolean => /^[a-z]{2,3}$/.test(language);
