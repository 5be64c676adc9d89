import fc from 'fast-check';
import { expect, test } from 'vitest';
import gazetteer from '../../lib/entities/data/gazetteer.json' with { type: 'json' };
import narrower from '../../lib/tags/data/subject-narrower.json' with { type: 'json' };
import subjectWords from '../../lib/tags/data/subject-words.json' with { type: 'json' };
import stems from '../../lib/text/data/common-stems.json' with { type: 'json' };
import { dictionary, dictionaryEntries } from '../../lib/text/dictionary.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[|=]/.test(text));

test('every key has its value, and no other key has one', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word, { noNullPrototype: true }), word, (values, other) => {
      const find = dictionary(dictionaryEntries(Object.entries(values)));
      for (const [key, value] of Object.entries(values)) expect(find(key)).toBe(value);
      if (!Object.hasOwn(values, other)) expect(find(other)).toBeNull();
    }),
  );
});

const DATA: readonly (readonly [what: string, entries: string])[] = [
  ['stems', stems],
  ['subject words', subjectWords],
  ...Object.entries(narrower).map(([code, { words }]) => [code, words] as const),
  ...Object.entries(gazetteer),
];
test.each(DATA)('the data file’s %s are in order: each entry is found', (_, entries) => {
  const find = dictionary(entries);
  const lost = entries.split('|').filter((entry) => {
    const [key = '', value = ''] = entry.split('=');
    return find(key) !== value;
  });
  expect(lost).toEqual([]);
});
