/**
 * Bundles the Lambda: `npm run build`.
 *
 * One file of CommonJS, which starts faster than modules do, without a source map, which Node would read at each
 * start.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const BUNDLE = `${root}.build/digest/handler.js`;

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
    legalComments: 'none',
    logLevel: 'warning',
  });
  return metafile;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outputs } = await buildLambda();
  await buildCommandLine();
  for (const [file, { bytes }] of Object.entries(outputs)) console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
}
