import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import { lexemeIndex } from '../../lib/text/lexemes.ts';

type Lexemes = Readonly<{ list: readonly string[]; hash: Readonly<Record<string, number>> }>;
const { lexeme } = (winkModel as unknown as { core: () => { features: { lexeme: Lexemes } } }).core()
  .features;

test('every word of wink’s model is found where wink’s own index has it, and words that aren’t there are not', () => {
  const index = lexemeIndex(lexeme.list);
  expect(lexeme.list.filter((word) => index[word] !== lexeme.hash[word])).toEqual([]);
  for (const word of ['', 'zzzz', 'THE END', '__proto__', 'İstanbul']) expect(index[word]).toBeUndefined();
});

test('new words can be added, as wink does with words it doesn’t know', () => {
  const index = lexemeIndex(lexeme.list);
  index['Fräsbohrer'] = lexeme.list.length;
  expect(index['Fräsbohrer']).toBe(lexeme.list.length);
});
