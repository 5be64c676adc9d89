import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/index.ts';
import { digestText, spansOf } from '../support/articles.ts';

/**
 * Articles in other languages than English, each with its quotes and speakers beside it: `entities` by their mentions,
 * `quotes` as pairs of what a quote begins with and who speaks.
 */
const ARTICLES = new URL('../fixtures/languages/', import.meta.url);
const BEGINNING = 40;

for (const name of readdirSync(ARTICLES).filter((file) => file.endsWith('.txt')))
  test(`who speaks in ${name}`, async () => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, ARTICLES), 'utf8'));
    const { quotes, entities } = await digestArticle({
      body: readFileSync(new URL(name, ARTICLES)),
      key: name,
    });
    expect({
      entities: entities.map(({ name, type }) => `${name}: ${type}`),
      quotes: quotes.map(({ text, speaker }) => [text.slice(0, BEGINNING), speaker?.name ?? null]),
    }).toEqual(expected);
  });

/** Each language's words around quotes, in any order, behind a sentence that tells which it is. */
const LANGUAGES: [code: string, opening: string, pieces: string[]][] = [
  [
    'de',
    'Der Rat der Stadt hat am Freitag über die neue Brücke und das alte Haus gestritten.',
    [
      'sagte',
      'hatte',
      'die Sprecherin',
      'Anna Beck',
      'Dr. Beck',
      'der 43-Jährige',
      'laut',
      'so',
      'genannt',
      'er',
      'seine Frau',
    ],
  ],
  [
    'fr',
    'Le conseil de la ville a voté vendredi pour le nouveau pont et pour les écoles du quartier.',
    [
      'a déclaré',
      'a-t-il ajouté',
      'selon',
      'l’élu',
      'M. Paul Renaudin',
      'de la Culture',
      'qui',
      'elle',
      's’agace',
      'pour',
      'le maire',
    ],
  ],
  [
    'es',
    'El ayuntamiento de la ciudad votó el viernes la construcción del nuevo puente y de las escuelas.',
    [
      'dijo',
      'ha dicho',
      'según',
      'el alcalde',
      'Andrés Quiroga',
      'de Sevilla',
      'que',
      'su marido',
      'por su parte',
      'añadió',
      'ella',
    ],
  ],
  [
    'ru',
    'Совет города в пятницу проголосовал за новый мост и за то, чтобы школы были открыты для всех.',
    [
      'сказал',
      'заявили',
      'по словам',
      'мэра',
      'Сергей Лапин',
      'Лапина',
      'что',
      'она',
      'чиновник',
      'и',
      'его',
    ],
  ],
];
const MARKS = [
  '„',
  '“',
  '”',
  '«',
  '»',
  '"',
  ',',
  '.',
  ':',
  '?',
  '–',
  '(',
  ')',
  '\n\n',
  'Es regnet',
  '2026',
  'ONU',
];

describe('whatever words stand around quotes', () => {
  test.each(LANGUAGES)(
    'in %s, every span is a verbatim slice and every quote has a section',
    async (code, opening, pieces) => {
      const words = fc.array(fc.constantFrom(...pieces, ...MARKS), { maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(words, async (all) => {
          const digest = await digestText(`${opening}\n\n${opening} ${all.join(' ')}\n`);
          expect(digest.language.code).toBe(code);
          for (const { start, end, text } of spansOf(digest))
            expect(digest.text.slice(start, end)).toBe(text);
          for (const { section, continues } of digest.quotes) {
            expect(section).toBeLessThan(digest.sections.length);
            expect(continues ?? -1).toBeLessThan(digest.quotes.length);
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});
