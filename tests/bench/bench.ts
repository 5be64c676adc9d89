/**
 * `npm run bench`: what users pay for, as ratios within one run. `--json` prints data. Never fails a build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { digestArticle } from '../../lib/index.ts';
import { BUNDLE } from '../../lib/local/build.ts';
import { handlerEnvironment, RAW_BUCKET, startStack } from '../../lib/local/stack.ts';
import { articleOfWords, articleWithComments, articleWithQuotes } from './articles.ts';

type Row = Readonly<{ what: string; value: number; unit: string; ratio: number | null; against: string }>;
const RUNS = 9;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Median milliseconds of an action, after two runs to warm up. */
async function timed(action: () => unknown, runs = RUNS): Promise<number> {
  for (let i = 0; i < 2; i++) await action();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return median(times);
}

const COLD = fileURLToPath(new URL('./cold.cjs', import.meta.url));

/** Median milliseconds of a whole process: spawn, load, one event, exit. */
async function cold(handler: string, event: unknown, env: Readonly<Record<string, string>>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    const child = spawn(process.execPath, [COLD], {
      env: { ...process.env, ...env, HANDLER: handler, EVENT: JSON.stringify(event) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`The handler ended with exit code ${code}.`);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Peak memory in MB of a process that digests one text. */
function peak(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  const source = `const{readFileSync}=await import('node:fs');const{digestArticle}=await import('${new URL('../../lib/index.ts', import.meta.url).href}');await digestArticle({body:new Uint8Array(readFileSync(${JSON.stringify(file)}))});console.log(process.resourceUsage().maxRSS/1024)`;
  return Number(String(spawnSync(process.execPath, ['--input-type=module', '-e', source]).stdout));
}

/** The exponent of growth between two sizes: 1 is linear. */
async function growth(small: string, large: string): Promise<number> {
  const [a, b] = [
    await timed(() => digestArticle({ body: bytes(small) }), 5),
    await timed(() => digestArticle({ body: bytes(large) }), 3),
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
const whole = await cold(BUNDLE, event, handlerEnvironment(stack.endpoint));
add(
  'cold: spawn to first digest, 1,000 words',
  whole,
  'ms',
  whole / empty,
  `an empty handler (${empty.toFixed(0)} ms)`,
);
const through = await timed(() => stack.invoke(event));
add('warm, through the handler and S3, 1,000 words', through, 'ms');
await stack.stop();

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
for (const words of [300, 1000, 5000, 50_000]) {
  const text = articleOfWords(words);
  const own = await timed(() => digestArticle({ body: bytes(text) }), words > 10_000 ? 3 : RUNS);
  const wink = await timed(() => nlp.readDoc(text), words > 10_000 ? 3 : RUNS);
  add(
    `warm: ${words.toLocaleString('en')} words`,
    own,
    'ms',
    own / wink,
    `wink's readDoc (${wink.toFixed(1)} ms)`,
  );
}
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
add('peak memory, 1,000 words', peak(thousand), 'MB');
add('peak memory, 5 MB', peak(articleOfWords(850_000)), 'MB');
const bundle = readFileSync(BUNDLE);
add('bundle', bundle.length / 1e6, 'MB');
add('bundle, compressed', gzipSync(bundle, { level: 9 }).length / 1e6, 'MB');

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
