/**
 * `npm run bench`: what users pay for, as ratios within one run. `--json` prints data. Never fails a build.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseProse } from '../../lib/digest.ts';
import { findClusters } from '../../lib/entities/entities.ts';
import { parseHtml } from '../../lib/formats/html/html.ts';
import { parsePlainText } from '../../lib/formats/plain.ts';
import { digestArticle } from '../../lib/index.ts';
import { BUNDLE, buildLambda } from '../../lib/local/build.ts';
import { handlerEnvironment, NODE_OPTIONS, RAW_BUCKET, startStack } from '../../lib/local/stack.ts';
import { findQuotes } from '../../lib/quotes/quotes.ts';
import { structureOf } from '../../lib/structure/structure.ts';
import { rateSentences, summarise } from '../../lib/summary/summary.ts';
import { findKeyphrases } from '../../lib/tags/keyphrases.ts';
import { findSubjects } from '../../lib/tags/subjects.ts';
import { decode } from '../../lib/text/decode.ts';
import { detectLanguage } from '../../lib/text/language.ts';
import { readProse } from '../../lib/text/prose.ts';
import { termsOf } from '../../lib/text/terms.ts';
import {
  articleOfLines,
  articleOfOneName,
  articleOfParagraphs,
  articleOfPeople,
  articleOfWords,
  articleWithComments,
  articleWithQuotes,
  LANGUAGES,
  LINES,
  pageOfPieces,
  pageOfWords,
} from './articles.ts';

type Row = Readonly<{ what: string; value: number; unit: string; ratio: number | null; against: string }>;
const RUNS = 9;
const COLD_RUNS = 15;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Small texts are run until V8 has optimised what runs them: a function that serves a queue is past that in seconds. */
const WARM_UP = 300;
/** Runs of small texts, which take little and vary much. */
const MANY_RUNS = 100;

/** Median milliseconds of an action, after some runs to warm up. */
async function timed(action: () => unknown, runs = RUNS, warmUp = WARM_UP): Promise<number> {
  for (let i = 0; i < warmUp; i++) await action();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return median(times);
}

const COLD = fileURLToPath(new URL('./cold.cjs', import.meta.url));

type Process = Readonly<{ ms: number; megabytes: number }>;

/** A whole process: spawn, load, one event, exit; its time and its peak memory. */
async function coldProcess(
  handler: string,
  event: unknown,
  env: Readonly<Record<string, string>>,
): Promise<Process> {
  const start = performance.now();
  const child = spawn(process.execPath, [COLD], {
    env: { ...process.env, ...env, HANDLER: handler, EVENT: JSON.stringify(event) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [code]] = await Promise.all([readAll(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The handler ended with exit code ${code}.`);
  return {
    ms: performance.now() - start,
    megabytes: Number(printed.trim().split('\n').at(-1)) / 1024,
  };
}

const medianOf = (processes: readonly Process[]): Process => ({
  ms: median(processes.map((p) => p.ms)),
  megabytes: median(processes.map((p) => p.megabytes)),
});

/** An empty handler and the bundle, run in turn. */
async function coldCompared(
  emptyHandler: string,
  event: unknown,
  env: Readonly<Record<string, string>>,
): Promise<readonly [Process, Process]> {
  const runs: [Process[], Process[]] = [[], []];
  for (let i = 0; i < COLD_RUNS; i++) {
    runs[0].push(await coldProcess(emptyHandler, {}, env));
    runs[1].push(await coldProcess(BUNDLE, event, env));
  }
  return [medianOf(runs[0]), medianOf(runs[1])];
}

/** Medians of two actions run in turn, so that what else the machine does slows both alike. */
async function compared(
  action: () => unknown,
  other: () => unknown,
  runs = RUNS,
  warmUp = WARM_UP,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let i = -warmUp; i < runs; i++)
    for (const [k, run] of [action, other].entries()) {
      const start = performance.now();
      await run();
      if (i >= 0) times[k]?.push(performance.now() - start);
    }
  return [median(times[0]), median(times[1])];
}

/** The exponent of growth between two sizes: 1 is linear. Of the fastest runs, which waited least for anything else. */
async function growth(small: string, large: string, runs = RUNS): Promise<number> {
  const fastest = async (body: Uint8Array): Promise<number> => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < runs; i++) least = Math.min(least, await timed(() => digestArticle({ body }), 1, 0));
    return least;
  };
  const [few, many] = [bytes(small), bytes(large)];
  return Math.log((await fastest(many)) / (await fastest(few))) / Math.log(many.length / few.length);
}

type Text = (times: number) => string;

/** The kind of text that grows worst when its piece comes more often, and its exponent. Two runs each: there are many. */
async function worstGrowth(
  texts: readonly (readonly [string, Text])[],
  few: number,
  many: number,
): Promise<readonly [string, number]> {
  let worst: readonly [string, number] = ['', 0];
  for (const [kind, text] of texts) {
    const exponent = await growth(text(few), text(many), 2);
    if (exponent > worst[1]) worst = [kind, exponent];
  }
  return worst;
}

const OF_LINES = LINES.map(([kind, line]) => [kind, (times: number) => articleOfLines(line, times)] as const);
const OF_LANGUAGES = LANGUAGES.flatMap(([language, text]) =>
  [false, true].map(
    (joined) =>
      [
        `${language}, ${joined ? 'one paragraph' : 'paragraphs'}`,
        (times: number) => articleOfParagraphs(text, times, joined),
      ] as const,
  ),
);

/** Median milliseconds of each step of the pipeline (lib/digest.ts) on a text. */
async function stages(text: string): Promise<readonly (readonly [string, number])[]> {
  const body = bytes(text);
  const decoded = await decode({ body });
  const document = await parsePlainText(decoded.text);
  const analysis = await analyseProse({ body });
  const { prose, clusters, terms } = analysis;
  const input = { ...analysis, language: 'en' };
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['bytes to text', () => decode({ body })],
    ['lines and structure', async () => structureOf(await parsePlainText(decoded.text))],
    ['language', () => detectLanguage(text)],
    ['tokens and sentences (wink-nlp and its wrapper)', () => readProse(document.text, prose.passages)],
    ['people, places, organisations', () => findClusters(prose)],
    ['terms', () => termsOf(prose, 'en')],
    ['quotes and speakers', () => findQuotes(prose, clusters)],
    ['summary', () => summarise(input, rateSentences(input))],
    ['keyphrases', () => findKeyphrases(input)],
    ['subjects', () => findSubjects(prose, terms)],
  ];
  const found: (readonly [string, number])[] = [];
  for (const [name, step] of steps) found.push([name, await timed(step, RUNS, 20)]);
  return found;
}

/** Bytes of the bundle by package, most first; the project's own by folder. */
async function bundled(): Promise<readonly (readonly [string, number])[]> {
  const sizes = new Map<string, number>();
  for (const { outputs } of await buildLambda())
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
        const name = inPackage ?? path.split('/').slice(0, 2).join('/');
        sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
      }
  return [...sizes].sort((a, b) => b[1] - a[1]);
}

const rows: Row[] = [];
const add = (what: string, value: number, unit: string, ratio: number | null = null, against = ''): void => {
  rows.push({ what, value, unit, ratio, against });
};

const thousand = articleOfWords(1000);
const stack = await startStack({ poll: false });
const folder = mkdtempSync(join(tmpdir(), 'empty-'));
writeFileSync(join(folder, 'handler.js'), 'exports.handler = async () => ({});');
await stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'raw/bench.txt', Body: thousand }));
const object = { bucket: { name: RAW_BUCKET }, object: { key: 'raw/bench.txt' } };
const event = { Records: [{ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', s3: object }] };
const environment = { ...handlerEnvironment(stack.endpoint), LOG_LEVEL: 'silent', NODE_OPTIONS };
const [empty, whole] = await coldCompared(join(folder, 'handler.js'), event, environment);
add(
  'cold: spawn to first digest, 1,000 words',
  whole.ms,
  'ms',
  whole.ms / empty.ms,
  `an empty handler (${empty.ms.toFixed(0)} ms)`,
);
add('peak memory, 1,000 words', whole.megabytes, 'MB');
await stack.s3.send(
  new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'raw/bench.txt', Body: articleOfWords(850_000) }),
);
add('peak memory, 5 MB', (await coldProcess(BUNDLE, event, environment)).megabytes, 'MB');
await stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'raw/bench.txt', Body: thousand }));
const through = await timed(() => stack.invoke(event));
add('through the handler and the embedded S3, 1,000 words', 1000 / through, 'articles a second');
await stack.stop();

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
for (const words of [300, 1000, 5000, 50_000]) {
  const text = articleOfWords(words);
  const warmUp = Math.ceil((WARM_UP * 1000) / Math.max(words, 1000));
  const runs = words < 10_000 ? MANY_RUNS : RUNS;
  const [own, wink] = await compared(
    () => digestArticle({ body: bytes(text) }),
    () => nlp.readDoc(text),
    runs,
    warmUp,
  );
  add(
    `warm: ${words.toLocaleString('en')} words`,
    own,
    'ms',
    own / wink,
    `wink's readDoc (${wink.toFixed(1)} ms)`,
  );
}
const page = pageOfWords(1000);
const [parsed, dom] = await compared(
  () => parseHtml(page),
  () => parseHTML(page),
);
add('HTML: parse and extract a page', parsed, 'ms', parsed / dom, `linkedom's parse (${dom.toFixed(1)} ms)`);
add('growth exponent, 1,000 words to 5 MB', await growth(thousand, articleOfWords(850_000)), '');
add(
  'growth exponent, 100 to 1,000 comments',
  await growth(articleWithComments(100), articleWithComments(1000)),
  '',
);
add(
  'growth exponent, 1,000 to 10,000 quotes',
  await growth(articleWithQuotes(1000), articleWithQuotes(10_000)),
  '',
);
add(
  'growth exponent, 1,000 to 10,000 different people',
  await growth(articleOfPeople(1000), articleOfPeople(10_000)),
  '',
);
add(
  'growth exponent, one name 5,000 to 50,000 times',
  await growth(articleOfOneName(5000), articleOfOneName(50_000)),
  '',
);
add(
  'growth exponent, 1,000 to 10,000 pieces of a page',
  await growth(pageOfPieces(1000), pageOfPieces(10_000)),
  '',
);
const [kind, exponent] = await worstGrowth(OF_LINES, 2500, 25_000);
add(
  `growth exponent, 2,500 to 25,000 lines alike, the worst of ${LINES.length} kinds (${kind})`,
  exponent,
  '',
);
const [spoken, grown] = await worstGrowth(OF_LANGUAGES, 500, 5000);
add(
  `growth exponent, 80 to 800 KB in ${LANGUAGES.length} languages, the worst of paragraphs and one long paragraph each (${spoken})`,
  grown,
  '',
);
for (const [stage, ms] of await stages(articleOfWords(5000))) add(`stage of 5,000 words: ${stage}`, ms, 'ms');
const files = readdirSync(dirname(BUNDLE)).map(
  (name) => [name, readFileSync(join(dirname(BUNDLE), name))] as const,
);
add('bundle, all files', files.reduce((sum, [, { length }]) => sum + length, 0) / 1e6, 'MB');
add('bundle, zipped', zipSync(Object.fromEntries(files), { level: 9 }).length / 1e6, 'MB');
for (const [name, size] of (await bundled()).slice(0, 12)) add(`in the bundle: ${name}`, size / 1e3, 'KB');
const zipped = files.map(([name, file]) => [name, zipSync({ [name]: file }, { level: 9 }).length] as const);
for (const [name, size] of zipped.sort((a, b) => b[1] - a[1]).slice(0, 12))
  add(`in the zip: ${name}`, size / 1e3, 'KB');

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows));
} else {
  console.log(`Node ${process.version}, ${process.arch}; medians of ${RUNS} runs\n`);
  console.log('| what | figure | ratio |\n| --- | --- | --- |');
  for (const { what, value, unit, ratio, against } of rows) {
    const figure = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.trim();
    console.log(`| ${what} | ${figure} | ${ratio === null ? '' : `${ratio.toFixed(1)} times ${against}`} |`);
  }
}
