import { gzipSync } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIGEST_BUCKET, RAW_BUCKET, type Stack, startStack } from '../../lib/local/stack.ts';
import { ConfigError, storageConfig } from '../../lib/storage/config.ts';
import { type Outcome, processEvent } from '../../lib/storage/process.ts';

test('all but the bucket has a default', () => {
  expect(storageConfig({ DIGEST_BUCKET: 'digests' })).toEqual({
    digestBucket: 'digests',
    rawPrefix: 'raw/',
    digestPrefix: 'digests/',
    failurePrefix: 'failures/',
    maxBytes: 10_000_000,
    maxUnpackedBytes: 20_000_000,
    timeoutMs: 20_000,
    bareETags: false,
  });
});

test.each([
  ['no bucket for digests', {}, /DIGEST_BUCKET is not set/],
  ['a size that is no number', { MAX_BYTES: '10 MB' }, /MAX_BYTES is '10 MB': give a whole number of bytes/],
  ['a size of nothing', { MAX_UNPACKED_BYTES: '0' }, /MAX_UNPACKED_BYTES is '0'/],
  ['a wait below nothing', { S3_TIMEOUT_MS: '-1' }, /S3_TIMEOUT_MS is '-1': .* milliseconds/],
  [
    'digests where articles are looked for',
    { RAW_BUCKET: 'b', DIGEST_BUCKET: 'b', DIGEST_PREFIX: 'raw/digests/' },
    /DIGEST_PREFIX 'raw\/digests\/' lies under RAW_PREFIX 'raw\/'/,
  ],
  [
    'failure records where articles are looked for',
    { RAW_BUCKET: 'b', DIGEST_BUCKET: 'b', RAW_PREFIX: '', DIGEST_PREFIX: '' },
    /would digest its own output/,
  ],
])('%s is refused, and the message says what to set', (what, env, message) => {
  const bucket = what === 'no bucket for digests' ? {} : { DIGEST_BUCKET: 'digests' };
  const start = (): unknown => storageConfig({ ...bucket, ...env });
  expect(start).toThrow(ConfigError);
  expect(start).toThrow(message);
});

describe('the bounds of what is read from S3', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ poll: false });
  });
  afterAll(() => stack.stop());

  const digest = async (key: string, body: Uint8Array): Promise<Outcome> => {
    await stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: key, Body: body }));
    const services = {
      s3: stack.s3,
      config: storageConfig({ DIGEST_BUCKET, MAX_BYTES: '1000', MAX_UNPACKED_BYTES: '3000' }),
      generator: { name: 'article-digest', version: '0.0.0' },
      now: () => new Date(0),
    };
    const event = {
      kind: 'created',
      bucket: RAW_BUCKET,
      key,
      versionId: null,
      eTag: null,
      sequencer: '1',
    } as const;
    return processEvent(services, event, false);
  };
  const article = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(97);

  test.each([
    ['an object of MAX_BYTES', 'raw/a.txt', article(1000), { outcome: 'digested' }],
    [
      'one byte more',
      'raw/b.txt',
      article(1001),
      { outcome: 'failed', code: 'too_large', message: expect.stringContaining('raise MAX_BYTES') },
    ],
    [
      'one that unpacks to MAX_UNPACKED_BYTES',
      'raw/c.txt.gz',
      gzipSync(article(3000)),
      { outcome: 'digested' },
    ],
    [
      'one byte more, unpacked',
      'raw/d.txt.gz',
      gzipSync(article(3001)),
      { outcome: 'failed', code: 'too_large' },
    ],
  ])('%s', async (_, key, body, outcome) => {
    expect(await digest(key, body)).toMatchObject(outcome);
  });
});
