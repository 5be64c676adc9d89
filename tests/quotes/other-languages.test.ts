import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestArticle } from '../../lib/index.ts';

/**
 * Articles in other languages than English, each with its quotes and speakers beside it: `people` are the entities by
 * mentions, `quotes` pairs of what a quote begins with and who speaks.
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
      people: entities.map((entity) => entity.name),
      quotes: quotes.map(({ text, speaker }) => [text.slice(0, BEGINNING), speaker?.name ?? null]),
    }).toEqual(expected);
  });
