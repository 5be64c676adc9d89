import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema, README_FILE, SCHEMA_FILE, withFieldTable } from '../../lib/model/write-schema.ts';
import { digestText } from '../support/articles.ts';
import { schemaErrors } from '../support/schema.ts';

describe('the contract', () => {
  test('digest.schema.json is what schema.ts says; run `npm run schema` where this fails', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(jsonSchema());
  });

  test('the README’s table is what schema.ts says; run `npm run schema` where this fails', () => {
    const readme = readFileSync(README_FILE, 'utf8');
    expect(readme).toContain('| `quotes[].speaker.name` |');
    expect(withFieldTable(readme)).toBe(readme);
  });

  test('the schema refuses a digest with a field missing, of another type, or unknown', async () => {
    const digest = await digestText('Headline here\n\nA paragraph with a few words in it, and a full stop.');
    expect(schemaErrors(digest)).toEqual([]);
    const { tags: _, ...rest } = digest;
    expect(schemaErrors(rest)).not.toEqual([]);
    expect(schemaErrors({ ...digest, language: 'en' })).not.toEqual([]);
    expect(schemaErrors({ ...digest, invented: true })).not.toEqual([]);
  });
});
