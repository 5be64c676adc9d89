import { describe, expect, test } from 'vitest';
import { MONTHS } from '../../lib/text/calendar-names.ts';
import { findDate, findDay, isDayAlone } from '../../lib/text/dates.ts';

const isoOf = (text: string): string | null | undefined => findDate(text)?.iso;

describe('a date is found as it is written', () => {
  test.each([
    ['March 18, 2026', '2026-03-18'],
    ['Wednesday, 18 March 2026', '2026-03-18'],
    ['2026-03-18T09:05:00Z', '2026-03-18T09:05:00Z'],
    ['18.03.2026, 9:05 Uhr', '2026-03-18T09:05'],
    ['03/18/26 - 9:05 PM', '2026-03-18T21:05'],
    ['18. März 2026', '2026-03-18'],
    ['18 mars 2026 à 9h05', '2026-03-18T09:05'],
    ['18 de marzo de 2026', '2026-03-18'],
    ['18 марта 2026, 09:05', '2026-03-18T09:05'],
    ['18 marca 2026', '2026-03-18'],
    ['18. maaliskuuta 2026 klo 9.05', '2026-03-18T09:05'],
    ['18. března 2026', '2026-03-18'],
    ['2026. március 18.', '2026-03-18'],
    ['18 martie 2026', '2026-03-18'],
    ['18 Mart 2026', '2026-03-18'],
    ['18 березня 2026', '2026-03-18'],
    ['18 Μαρτίου 2026', '2026-03-18'],
    ['18 Maret 2026', '2026-03-18'],
    ['2026年3月18日', '2026-03-18'],
    ['9:05, 18 March 2026', '2026-03-18T09:05'],
    ['Updated 9:05 PM EST, Wed March 18, 2026', '2026-03-18T21:05-05:00'],
    ['09:05, 18 марта 2026', '2026-03-18T09:05'],
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

test('every month is found by each of its names, with its year, behind its weekday, and alone with a day', () => {
  for (const [i, names] of MONTHS.entries())
    for (const name of names.split(' ')) {
      const iso = `2026-${String(i + 1).padStart(2, '0')}-12`;
      expect(findDate(`12 ${name} 2026`), name).toEqual({ iso, start: 0, end: name.length + 8 });
      expect(isoOf(`12. ${name} 2026 um 11:07`), name).toBe(`${iso}T11:07`);
      expect(isoOf(`12 de ${name} de 2026`), name).toBe(iso);
      expect(isoOf(`${name} 12, 2026`), name).toBe(iso);
      expect(findDate(`lundi 12 ${name} 2026`)?.start, name).toBe(0);
      expect(isDayAlone(`12. ${name}`), name).toBe(true);
      expect(findDay(`on ${name} 12, he said`)?.start, name).toBe(3);
    }
});

test.each([
  ['weekdays with a sign within', 'Odesa, п’ятниця, 12 травня 2026', 7, '2026-05-12'],
  ['a number and a word before the date', 'by 12 men 2019, on 12 May 2026', 19, '2026-05-12'],
  ['an ordinal that no month follows', 'The 21st Century 2020 of 3 June 2026', 25, '2026-06-03'],
])('%s', (_, text, start, iso) => {
  expect(findDate(text)).toMatchObject({ start, iso });
});

describe('a zone behind the time becomes an offset, where it is one place’s alone', () => {
  test.each([
    ['March 18, 2026 9:05 AM EST', '2026-03-18T09:05-05:00'],
    ['March 18, 2026 9:05 AM PDT', '2026-03-18T09:05-07:00'],
    ['18 March 2026 09:05 GMT', '2026-03-18T09:05Z'],
    ['18.03.2026 09:05 CET', '2026-03-18T09:05+01:00'],
    ['March 18, 2026 9:05 AM CST', '2026-03-18T09:05'],
    ['March 18, 2026 9:05 AM', '2026-03-18T09:05'],
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

test.each(['31 things to do', 'Room 18, March Street', 'listopad 2026', '18 Smarch 2026'])(
  'no date: %s',
  (text) => {
    expect(findDate(text)).toBe(null);
  },
);
