import { describe, expect, test } from 'vitest';
import { findDate } from '../../lib/text/dates.ts';

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
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
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
