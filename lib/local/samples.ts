import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../events/articles/', import.meta.url);
export const DEMO_ARTICLE = 'harbour-bridge.txt';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.html?$/, 'text/html'],
  [/\.md$/, 'text/markdown'],
  [/./, 'text/plain'],
];

/** Content type by a file's name, as upload tools guess it. */
export const contentTypeOf = (file: string): string =>
  TYPES.find(([pattern]) => pattern.test(file))?.[1] ?? 'text/plain';

/** The sample article that a key names by its last part; the demo's article where there is none of that name. */
export async function sampleArticle(
  key: string,
): Promise<{ body: Uint8Array; contentType: string; file: string }> {
  for (const name of [basename(key), DEMO_ARTICLE]) {
    const file = fileURLToPath(new URL(encodeURIComponent(name), FOLDER));
    const body = await readFile(file).catch(() => null);
    if (body !== null) return { body: new Uint8Array(body), contentType: contentTypeOf(name), file };
  }
  throw new Error(`The sample article ${DEMO_ARTICLE} is missing from events/articles.`);
}
