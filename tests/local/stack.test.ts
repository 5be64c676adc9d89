import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DIGEST_BUCKET, RAW_BUCKET, type Stack, startStack } from '../../lib/local/stack.ts';
import type { Outcome } from '../../lib/storage/process.ts';

const run = promisify(execFile);
const outcomes: Outcome[] = [];
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ onOutcome: (outcome) => outcomes.push(outcome) });
});
afterAll(() => stack.stop());

const settled = (key: string, outcome: Outcome['outcome']): Promise<void> =>
  vi.waitFor(() => expect(outcomes.findLast((o) => o.key === key)).toMatchObject({ outcome }), {
    timeout: 20_000,
    interval: 50,
  });
const put = (Key: string, Body: string, more = {}) =>
  stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key, Body, ...more }));
const digest = async (key: string): Promise<Record<string, unknown>> => {
  const object = await stack.s3.send(new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key: key }));
  expect(object.ContentType).toBe('application/json; charset=utf-8');
  return JSON.parse((await object.Body?.transformToString()) ?? '');
};
const ARTICLE =
  'Ferry line reopens\n\nThe ferry between Weldon and Port Ellery sails again from Monday, the harbour office said.\n';

describe('the local stack, over HTTP with the real SDK', () => {
  test('an upload travels through the queue to the bundled Lambda and comes out as a digest', async () => {
    const { ETag } = await put('raw/news/ferry line.txt', ARTICLE, { ContentType: 'text/plain' });
    await settled('raw/news/ferry line.txt', 'digested');
    const made = await digest('digests/news/ferry line.txt.json');
    expect(made).toMatchObject({
      headline: { text: 'Ferry line reopens' },
      source: {
        key: 'raw/news/ferry line.txt',
        eTag: ETag?.replace(/"/g, ''),
        size: new TextEncoder().encode(ARTICLE).length,
        contentType: 'text/plain',
      },
    });
  });

  test('a copy is digested, an overwrite replaces, a deletion removes', async () => {
    await put('raw/first.txt', ARTICLE);
    await settled('raw/first.txt', 'digested');
    await stack.s3.send(
      new CopyObjectCommand({
        Bucket: RAW_BUCKET,
        Key: 'raw/second.txt',
        CopySource: `${RAW_BUCKET}/raw/first.txt`,
      }),
    );
    await settled('raw/second.txt', 'digested');
    await put('raw/second.txt', ARTICLE.replace('Ferry line', 'Bus line'));
    await vi.waitFor(
      async () =>
        expect(await digest('digests/second.txt.json')).toMatchObject({
          headline: { text: 'Bus line reopens' },
        }),
      { timeout: 20_000 },
    );
    await stack.s3.send(new DeleteObjectCommand({ Bucket: RAW_BUCKET, Key: 'raw/second.txt' }));
    await settled('raw/second.txt', 'removed');
    await expect(digest('digests/second.txt.json')).rejects.toThrow();
  });

  test('conditional writes hold as S3 says, also when they race', async () => {
    const write = (Body: string, condition: object) =>
      stack.s3.send(new PutObjectCommand({ Bucket: DIGEST_BUCKET, Key: 'condition', Body, ...condition }));
    const { ETag } = await write('one', { IfNoneMatch: '*' });
    await expect(write('two', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(write('two', { IfMatch: '"0123"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    const races = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((body) => write(body, { IfMatch: ETag })),
    );
    expect(races.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    await expect(
      stack.s3.send(
        new PutObjectCommand({ Bucket: DIGEST_BUCKET, Key: 'not there', Body: 'x', IfMatch: ETag }),
      ),
    ).rejects.toThrow();
  });
});

describe('the commands around it', () => {
  test('npm run demo shows a person the digest and ends with 0', async () => {
    const { stdout } = await run('node', ['lib/local/demo.ts']);
    for (const part of [
      'Port Ellery votes to rebuild its harbour bridge',
      'Helena Brandt: “This city has been cut in two',
      '[SPAM:',
      'Summary',
      'Tags',
      's3://article-digest-dev-digest/digests/harbour-bridge.txt.json',
    ])
      expect(stdout).toContain(part);
  });

  test('npm start takes files dropped into its inbox, prints a line for each, and ends at an interrupt', async () => {
    const inbox = await mkdtemp(join(tmpdir(), 'inbox-'));
    const child = execFile('node', ['lib/local/start.ts', '--port', '0', '--inbox', inbox]);
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += chunk));
    await vi.waitFor(() => expect(printed).toContain('Ctrl-C ends it'), { timeout: 30_000 });
    await writeFile(join(inbox, 'dropped.txt'), ARTICLE);
    await vi.waitFor(() => expect(printed).toMatch(/raw\/dropped\.txt {2}digested {2}\d+ ms/), {
      timeout: 30_000,
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('npm start says so where its port is taken', async () => {
    const port = new URL(stack.endpoint).port;
    await expect(run('node', ['lib/local/start.ts', '--port', port])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Port ${port} is taken`),
    });
  });
});
