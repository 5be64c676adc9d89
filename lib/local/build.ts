/**
 * Bundles the Lambda: `npm run build`.
 *
 * One file of CommonJS, which starts faster than modules do, without a source map, which Node would read at each
 * start.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const BUNDLE = `${root}.build/digest/handler.js`;

/**
 * Leaves out of wink's model what the pipeline doesn't read: sentiment, negation and entity machines, and the
 * exceptions of lemmas. wink-nlp itself is unchanged; it finds machines that accept nothing. That is a quarter of the
 * bundle, and of the time to load it.
 */
const trimWinkModel: Plugin = {
  name: 'trim-wink-model',
  setup({ onLoad }) {
    onLoad({ filter: /eng-(?:sa|ner|negation)-model\.json$/ }, ({ path }) => {
      const machines: readonly string[] = JSON.parse(readFileSync(path, 'utf8'));
      return { loader: 'json', contents: JSON.stringify(machines.map(emptied)) };
    });
    onLoad({ filter: /wn-(?:noun|verb|adjective)-exceptions\.js$/ }, () => ({
      loader: 'js',
      contents: 'module.exports = {};',
    }));
  },
};

/** A machine (numbers and tables, as JSON) with its tables empty. */
function emptied(machine: string): string {
  const parts: readonly unknown[] = JSON.parse(machine);
  return JSON.stringify(
    parts.map((part) => (Array.isArray(part) ? [] : typeof part === 'object' && part !== null ? {} : part)),
  );
}

/** Bundles the command line, so that an installed package needs no TypeScript. */
export async function buildCommandLine(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'lib/local/cli.ts', index: 'lib/index.ts' },
    outdir: `${root}.build`,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'chardet'],
    logLevel: 'warning',
  });
}

/** Builds the bundle; resolves to esbuild's account of what is in it. */
export async function buildLambda(): Promise<Metafile> {
  const folder = `${root}.build/digest`;
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/digest/handler.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    keepNames: true,
    metafile: true,
    plugins: [trimWinkModel],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return metafile;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outputs } = await buildLambda();
  await buildCommandLine();
  for (const [file, { bytes }] of Object.entries(outputs))
    console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
}
