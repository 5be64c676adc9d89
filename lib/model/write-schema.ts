/**
 * Writes what comes from the contract in schema.ts: digest.schema.json and the README's table of fields.
 * `npm run schema`; a test fails where they have drifted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { StoredDigest } from './schema.ts';
import { SCHEMA_VERSION } from './version.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
export const SCHEMA_FILE = path('./digest.schema.json');
export const README_FILE = path('../../README.md');
const TABLE = /(<!-- fields: written by npm run schema -->\n)[\s\S]*?(\n<!-- end of fields -->)/;

/** The contract as JSON Schema (draft 7). `source` and `generator` are there only in what the function writes. */
export function jsonSchema(): string {
  const schema = toJsonSchema(StoredDigest, { target: 'draft-07' });
  const required = (schema.required ?? []).filter((name) => name !== 'source' && name !== 'generator');
  const whole = {
    $id: `https://article-digest.example/${SCHEMA_VERSION}/digest.schema.json`,
    title: 'Digest',
    ...schema,
    required,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

type Node = Readonly<{
  type?: unknown;
  description?: unknown;
  enum?: unknown;
  anyOf?: unknown;
  items?: unknown;
  properties?: unknown;
}>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The README's table: a row a field, with its type and description. */
export function fieldTable(): string {
  const schema: unknown = JSON.parse(jsonSchema());
  const rows = isNode(schema) ? rowsOf(schema, '') : [];
  return ['| field | type | what it holds |', '| --- | --- | --- |', ...rows].join('\n');
}

const SPAN_FIELDS: ReadonlySet<string> = new Set(['start', 'end', 'text']);

function rowsOf(node: Node, prefix: string): string[] {
  const properties = isNode(node.properties) ? Object.entries(node.properties) : [];
  return properties.flatMap(([name, value]) => {
    if (!isNode(value) || (prefix !== '' && SPAN_FIELDS.has(name))) return [];
    const inner = innerOf(value);
    const list = value.type === 'array';
    const nested =
      isSpan(inner) || !isNode(inner.properties) ? [] : rowsOf(inner, `${prefix}${name}${list ? '[]' : ''}.`);
    return [`| \`${prefix}${name}\` | ${typeOf(value)} | ${descriptionOf(value)} |`, ...nested];
  });
}

/** What a nullable or a list holds. */
function innerOf(node: Node): Node {
  if (Array.isArray(node.anyOf)) {
    const other = node.anyOf.find((option: unknown) => isNode(option) && option.type !== 'null');
    return isNode(other) ? innerOf(other) : node;
  }
  return isNode(node.items) ? innerOf(node.items) : node;
}

const isSpan = (node: Node): boolean =>
  isNode(node.properties) && Object.keys(node.properties).every((name) => SPAN_FIELDS.has(name));
const hasSpan = (node: Node): boolean =>
  isNode(node.properties) && [...SPAN_FIELDS].every((name) => Object.hasOwn(node.properties ?? {}, name));

function typeOf(node: Node): string {
  if (Array.isArray(node.anyOf)) return `${typeOf(innerOf(node))} or null`;
  if (node.type === 'array') return `list of ${isNode(node.items) ? typeOf(node.items) : 'values'}`;
  if (Array.isArray(node.enum)) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (isSpan(node)) return 'Span';
  return node.type === 'object' ? (hasSpan(node) ? 'Span with' : 'object') : String(node.type);
}

function descriptionOf(node: Node): string {
  const own = typeof node.description === 'string' ? node.description : '';
  return own.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}

/** The README with its table as the contract says now. */
export function withFieldTable(readme: string): string {
  return readme.replace(TABLE, (_, open: string, close: string) => `${open}${fieldTable()}${close}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_FILE, jsonSchema());
  writeFileSync(README_FILE, withFieldTable(readFileSync(README_FILE, 'utf8')));
}
