/** `npm start`: the local stack, staying up. */
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Outcome } from '../storage/process.ts';
import { contentTypeOf } from './samples.ts';
import { DIGEST_BUCKET, RAW_BUCKET, type Stack, startStack } from './stack.ts';

const HELP = `Runs S3, SQS and the Lambda on this machine until Ctrl-C.

Usage: npm start -- [OPTIONS]

  --port PORT    where S3 listens on 127.0.0.1 (4566)
  --inbox DIR    also takes files dropped into this folder; it is made where it isn't there
  --help         this text`;
const DEFAULT_PORT = 4566;
/** A file is taken when it hasn't grown for this long. */
const SETTLE_MS = 300;

function lineOf(outcome: Outcome): string {
  const detail =
    'digestKey' in outcome
      ? ` -> s3://${DIGEST_BUCKET}/${outcome.digestKey}`
      : 'message' in outcome
        ? `: ${outcome.message}`
        : '';
  return `${outcome.key}  ${outcome.outcome}  ${outcome.ms} ms${detail}`;
}

async function start(port: number): Promise<Stack> {
  try {
    return await startStack({ port, onOutcome: (outcome) => console.log(lineOf(outcome)) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(
        `Port ${port} is taken by another program. Stop that, or choose another: npm start -- --port ${port + 1}`,
      );
      process.exit(1);
    }
    throw error;
  }
}

/** Uploads what is and what comes into a folder, once a file has stopped growing. */
async function watchInbox(stack: Stack, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const waiting = new Map<string, NodeJS.Timeout>();
  const upload = async (name: string): Promise<void> => {
    const file = join(folder, name);
    const info = await stat(file).catch(() => null);
    if (info === null || !info.isFile() || name.startsWith('.')) return;
    await stack.s3.send(
      new PutObjectCommand({
        Bucket: RAW_BUCKET,
        Key: `raw/${name}`,
        Body: await readFile(file),
        ContentType: contentTypeOf(name),
      }),
    );
  };
  const take = (name: string): void => {
    clearTimeout(waiting.get(name));
    waiting.set(
      name,
      setTimeout(
        () => void upload(name).catch((error: Error) => console.error(`${name}: ${error.message}`)),
        SETTLE_MS,
      ),
    );
  };
  for (const name of await readdir(folder)) take(name);
  watch(folder, (_, name) => name !== null && take(name));
}

const { values } = parseArgs({
  options: { port: { type: 'string' }, inbox: { type: 'string' }, help: { type: 'boolean' } },
});
const port = Number(values.port ?? DEFAULT_PORT);
if (values.help) {
  console.log(HELP);
} else if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port takes a number from 0 to 65535, not '${values.port}'.`);
  process.exitCode = 2;
} else {
  const stack = await start(port);
  console.log(
    `S3 and SQS: ${stack.endpoint}\nDrop here:  s3://${RAW_BUCKET}/raw/\nDigests:    s3://${DIGEST_BUCKET}/digests/\n`,
  );
  console.log(
    `AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1 aws --endpoint-url ${stack.endpoint} s3 cp article.txt s3://${RAW_BUCKET}/raw/article.txt\n`,
  );
  if (values.inbox !== undefined) {
    await watchInbox(stack, resolve(values.inbox));
    console.log(`Files dropped into ${resolve(values.inbox)} are taken too.\n`);
  }
  console.log('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopping.');
      void stack.stop().then(() => process.exit(0));
    });
  }
}
