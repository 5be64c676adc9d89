/**
 * Bundles the Lambda: `npm run build`.
 *
 * CommonJS, which starts faster than modules do, without a source map, which Node would read at each start.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { asciiOf } from './ascii.ts';
import { slimWinkModel } from './wink-model.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const BUNDLE = `${root}.build/digest/handler.js`;

/** Word lists and weights as files beside the bundle: `JSON.parse` reads them faster than the compiler does. */
function dataAsFiles(folder: string): Plugin {
  return {
    name: 'data-as-files',
    setup({ onLoad }) {
      onLoad({ filter: /lib.\w+.data.[\w-]+\.json$/ }, ({ path }) => {
        const name = basename(path);
        writeFileSync(join(folder, name), asciiOf(JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))));
        const source = `
          import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          export default JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(name)}), 'latin1'));`;
        return { loader: 'js', contents: source };
      });
    },
  };
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

/**
 * What is imported only when needed goes to a file of its own, loaded only then: every byte of the bundle is read and
 * compiled at each start.
 */
function lazyFiles(found: Map<string, string>): Plugin {
  return {
    name: 'lazy-files',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
        // Node's own modules and the SDK's are left alone: the SDK would come apart, with parts of it twice.
        if (
          kind !== 'dynamic-import' ||
          pluginData === lazyFiles ||
          /^node:|@aws-sdk|@smithy/.test(path + importer)
        )
          return null;
        const { path: file } = await resolve(path, { kind, importer, resolveDir, pluginData: lazyFiles });
        const name = path.replace(/^.*\/|\.ts$/g, '');
        found.set(name, file);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}

/** In Lambda, credentials and settings are in the environment: other ways to get them stay out of the bundle. */
const environmentOnly: Plugin = {
  name: 'environment-only',
  setup({ onLoad }) {
    onLoad({ filter: /credential-provider-node.dist-es.index\.js$/ }, () => ({
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
    }));
    onLoad({ filter: /shared-ini-file-loader.loadSharedConfigFiles\.js$/ }, () => ({
      contents: `
        export { CONFIG_PREFIX_SEPARATOR } from './constants';
        export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
    }));
  },
};

/**
 * Leaves out of the SDK what no request made here needs. By itself esbuild keeps it: the shapes of all of S3's hundred
 * operations, because their keys are computed, and event streams, because they are imported on demand.
 */
const slimSdk: Plugin = {
  name: 'slim-sdk',
  setup({ onLoad }) {
    onLoad({ filter: /client-s3.dist-es.schemas.schemas_0\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const constants = new Map(
        [...source.matchAll(/^const (_\w+) = (".*");$/gm)].map(([, name, value]) => [name, value]),
      );
      return { contents: source.replace(/\b_\w+(?! =)\b/g, (name) => constants.get(name) ?? name) };
    });
    onLoad({ filter: /@smithy.core.dist-es.submodules.event-streams.index\.js$/ }, () => ({
      contents: `
        export const resolveEventStreamSerdeConfig = (config) => config;
        export const eventStreamSerdeProvider = undefined;
        export const EventStreamSerde = class { constructor() { throw new Error('The bundle has no event streams.'); } };`,
    }));
  },
};

/** The entry that hands the handler on, and those of its modules that files loaded later need too: each is there once. */
const entryWith = (shared: readonly string[]): string =>
  [
    `export * from './functions/digest/handler.ts';`,
    ...shared.map((path, i) => `import * as module${i} from './${path}';`),
    `export const shared = { ${shared.map((path, i) => `'${path}': module${i}`).join(', ')} };`,
  ].join('\n');

/** In a file that is loaded later, takes the modules that the handler has from there. */
const fromHandler = (shared: readonly string[]): Plugin => ({
  name: 'from-handler',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
      if (pluginData === fromHandler || kind !== 'import-statement') return null;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: fromHandler });
      const name = relative(root, found.path).replaceAll('\\', '/');
      return shared.includes(name) ? { path: name, namespace: 'handler' } : null;
    });
    onResolve({ filter: /^\.\/handler\.js$/, namespace: 'handler' }, ({ path }) => ({
      path,
      external: true,
    }));
    onLoad({ filter: /.*/, namespace: 'handler' }, ({ path }) => ({
      contents: `module.exports = require('./handler.js').shared[${JSON.stringify(path)}];`,
    }));
  },
});

/** Builds the handler and what it loads later. */
async function buildFiles(folder: string, shared: readonly string[]): Promise<ReadonlyMap<string, Metafile>> {
  const metafiles = new Map<string, Metafile>();
  const files = new Map([['handler', '']]);
  // Files found on the way are built in their turn.
  for (const [name, entry] of files) {
    const outfile = `${folder}/${name}.js`;
    const { metafile } = await build({
      absWorkingDir: root,
      ...(entry === ''
        ? { stdin: { contents: entryWith(shared), resolveDir: root } }
        : { entryPoints: [entry] }),
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node24',
      // Modules before CommonJS: what of the SDK isn't used can be left out.
      mainFields: ['module', 'main'],
      format: 'cjs',
      minify: true,
      // A dynamic import would start Node's module loader; a call of require doesn't.
      supported: { 'dynamic-import': false },
      metafile: true,
      plugins: [
        ...(entry === '' ? [] : [fromHandler(shared)]),
        slimWinkModel(folder),
        dataAsFiles(folder),
        environmentOnly,
        slimSdk,
        lazyFiles(files),
      ],
      legalComments: 'none',
      logLevel: 'warning',
    });
    metafiles.set(name, metafile);
    // esbuild leaves letters in regular expressions as they are.
    writeFileSync(outfile, asciiOf(readFileSync(outfile, 'utf8')));
  }
  return metafiles;
}

/** Builds the bundle; resolves to esbuild's account of what is in each of its files. */
export async function buildLambda(): Promise<readonly Metafile[]> {
  const folder = `${root}.build/digest`;
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n');
  const { handler, ...later } = Object.fromEntries(await buildFiles(folder, []));
  const needed = new Set(Object.values(later).flatMap(({ inputs }) => Object.keys(inputs)));
  const shared = Object.keys(handler?.inputs ?? {}).filter(
    (path) => /^lib\/.*\.ts$/.test(path) && needed.has(path),
  );
  return [...(await buildFiles(folder, shared)).values()];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const metafiles = await buildLambda();
  await buildCommandLine();
  for (const { outputs } of metafiles)
    for (const [file, { bytes }] of Object.entries(outputs))
      console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
}
