import { expect, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import { type Lexemes, packLexemes, unpackLexemes } from '../../lib/text/lexemes.ts';

const { lexeme } = (winkModel as unknown as { core: () => { features: { lexeme: Lexemes } } }).core()
  .features;
const unpacked = (): Lexemes => unpackLexemes(packLexemes(lexeme.list), lexeme.list.length);

test('every word of wink’s model is found where wink’s own index has it, and words that aren’t there are not', () => {
  const { hash } = unpacked();
  expect(lexeme.list.filter((word) => hash[word] !== lexeme.hash[word])).toEqual([]);
  for (const word of ['', 'zzzz', 'THE END', '__proto__', 'İstanbul']) expect(hash[word]).toBeUndefined();
});

test('every number gives the word of wink’s own list, in whatever order they are asked for', () => {
  const { list } = unpacked();
  const backwards = [...lexeme.list.keys()].reverse();
  expect(backwards.filter((index) => list[index] !== lexeme.list[index])).toEqual([]);
  expect(list[lexeme.list.length]).toBeUndefined();
});

test('new words can be added, as wink does with words it doesn’t know', () => {
  const { list, hash } = unpacked();
  hash['Fräsbohrer'] = list.length;
  expect(list.push('Fräsbohrer')).toBe(lexeme.list.length + 1);
  expect(list[hash['Fräsbohrer'] ?? -1]).toBe('Fräsbohrer');
});
