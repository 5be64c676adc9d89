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
import { parseHtml } from '../../lib/formats/html/html.ts';
import { digestArticle } from '../../lib/index.ts';
import { BUNDLE } from '../../lib/local/build.ts';
import { handlerEnvironment, RAW_BUCKET, startStack } from '../../lib/local/stack.ts';
import { articleOfWords, articleWithComments, articleWithQuotes, pageOfWords } from './articles.ts';

type Row = Readonly<{ what: string; value: number; unit: string; ratio: number | null; against: string }>;
const RUNS = 9;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Small texts are run until V8 has optimised what runs them. */
const WARM_UP = 60;

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

/** Medians of a whole process: spawn, load, one event, exit; its time and its peak memory. */
async function cold(
  handler: string,
  event: unknown,
  env: Readonly<Record<string, string>>,
): Promise<Process> {
  const times: number[] = [];
  const peaks: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    const child = spawn(process.execPath, [COLD], {
      env: { ...process.env, ...env, HANDLER: handler, EVENT: JSON.stringify(event) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed, [code]] = await Promise.all([readAll(child.stdout), once(child, 'exit')]);
    if (code !== 0) throw new Error(`The handler ended with exit code ${code}.`);
    times.push(performance.now() - start);
    peaks.push(Number(printed.trim().split('\n').at(-1)) / 1024);
  }
  return { ms: median(times), megabytes: median(peaks) };
}

/** The exponent of growth between two sizes: 1 is linear. */
async function growth(small: string, large: string): Promise<number> {
  const [a, b] = [
    await timed(() => digestArticle({ body: bytes(small) })),
    await timed(() => digestArticle({ body: bytes(large) }), 3, 1),
  ];
  return Math.log(b / a) / Math.log(large.length / small.length);
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
const empty = await cold(join(folder, 'handler.js'), {}, {});
const environment = { ...handlerEnvironment(stack.endpoint), LOG_LEVEL: 'silent' };
const whole = await cold(BUNDLE, event, environment);
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
add('peak memory, 5 MB', (await cold(BUNDLE, event, environment)).megabytes, 'MB');
await stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'raw/bench.txt', Body: thousand }));
const through = await timed(() => stack.invoke(event));
add('through the handler and the embedded S3, 1,000 words', 1000 / through, 'articles a second');
await stack.stop();

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
for (const words of [300, 1000, 5000, 50_000]) {
  const text = articleOfWords(words);
  const warmUp = Math.ceil((WARM_UP * 1000) / Math.max(words, 1000));
  const own = await timed(() => digestArticle({ body: bytes(text) }), RUNS, warmUp);
  const wink = await timed(() => nlp.readDoc(text), RUNS, warmUp);
  add(
    `warm: ${words.toLocaleString('en')} words`,
    own,
    'ms',
    own / wink,
    `wink's readDoc (${wink.toFixed(1)} ms)`,
  );
}
const page = pageOfWords(1000);
const parsed = await timed(() => parseHtml(page));
const dom = await timed(() => parseHTML(page));
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
const files = readdirSync(dirname(BUNDLE)).map(
  (name) => [name, readFileSync(join(dirname(BUNDLE), name))] as const,
);
add('bundle, all files', files.reduce((sum, [, { length }]) => sum + length, 0) / 1e6, 'MB');
add('bundle, zipped', zipSync(Object.fromEntries(files), { level: 9 }).length / 1e6, 'MB');

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
