import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { SCHEMA_FILE } from '../../lib/model/write-schema.ts';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));

/** What an independent validator has against a digest; empty where it holds. */
export function schemaErrors(digest: unknown): string[] {
  return validate(JSON.parse(JSON.stringify(digest)))
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}
