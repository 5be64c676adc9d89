import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DIGEST_BUCKET,
  handlerEnvironment,
  RAW_BUCKET,
  type Stack,
  startStack,
} from '../../lib/local/stack.ts';
import { type Fault, type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { makePackage, readTemplate, unpackZip } from '../support/packaged.ts';
import { type Runtime, startRuntime } from '../support/runtime-api.ts';

let stack: Stack;
let proxy: FaultProxy;
let runtime: Runtime;
let fault: Fault | null = null;

beforeAll(async () => {
  stack = await startStack({ poll: false });
  proxy = await startFaultProxy(stack.endpoint, () => fault);
  await makePackage();
  const { Resources } = (await readTemplate()) as {
    Resources: { DigestLambdaFunction: { Properties: { Handler: string } } };
  };
  runtime = await startRuntime(
    await unpackZip(),
    Resources.DigestLambdaFunction.Properties.Handler,
    handlerEnvironment(proxy.endpoint),
  );
});
afterAll(async () => {
  await runtime?.close();
  await proxy?.close();
  await stack?.stop();
});

const ARTICLE =
  'Weldon rebuilds its bridge\n\nThe council of Weldon voted on Friday to rebuild the harbour bridge.\n';
const put = (Key: string, Body: string | Uint8Array) =>
  stack.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key, Body }));
const read = async (Key: string): Promise<string> => {
  const object = await stack.s3.send(new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key }));
  return (await object.Body?.transformToString()) ?? '';
};
const notification = (key: string) => ({
  Records: [
    {
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: RAW_BUCKET }, object: { key, sequencer: '1' } },
    },
  ],
});
const queued = (...keys: string[]) => ({
  Records: keys.map((key) => ({
    messageId: key,
    eventSource: 'aws:sqs',
    attributes: { ApproximateReceiveCount: '1' },
    body: JSON.stringify(notification(key)),
  })),
});

describe('under AWS’s runtime interface client, the packaged zip', () => {
  test('digests an article', async () => {
    await put('raw/runtime.txt', ARTICLE);
    expect(await runtime.invoke(queued('raw/runtime.txt'))).toMatchObject({
      kind: 'response',
      body: { batchItemFailures: [] },
    });
    expect(await read('digests/runtime.txt.json')).toContain('"Weldon rebuilds its bridge"');
  });

  test('answers a handled error: a picture leaves a failure record and isn’t delivered again', async () => {
    await put('raw/picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0));
    expect(await runtime.invoke(queued('raw/picture.txt'))).toMatchObject({
      kind: 'response',
      body: { batchItemFailures: [] },
    });
    expect(await read('failures/picture.txt.json')).toContain('"binary"');
  });

  test('throws where the event is of no known shape, and lives on', async () => {
    expect(await runtime.invoke({ hello: 'world' })).toMatchObject({
      kind: 'error',
      errorMessage: expect.stringContaining('hello'),
    });
    await put('raw/after.txt', ARTICLE);
    expect(await runtime.invoke(notification('raw/after.txt'))).toMatchObject({ kind: 'response' });
    expect(runtime.processes()).toBe(1);
  });

  test('digests several articles on one warm process', async () => {
    for (let i = 0; i < 5; i++) {
      await put(`raw/warm-${i}.txt`, `${ARTICLE}\nIt is the ${i + 1}. time.\n`);
      await runtime.invoke(queued(`raw/warm-${i}.txt`));
      expect(await read(`digests/warm-${i}.txt.json`)).toContain(`It is the ${i + 1}. time.`);
    }
    expect(runtime.processes()).toBe(1);
  });

  test('starts no article that it has no time for: all go back to the queue', async () => {
    await put('raw/late.txt', ARTICLE);
    expect(await runtime.invoke(queued('raw/late.txt'), 4_000)).toMatchObject({
      kind: 'response',
      body: { batchItemFailures: [{ itemIdentifier: 'raw/late.txt' }] },
    });
  });

  test('is killed when its time is up, leaves nothing half written, and digests at the next delivery', async () => {
    await put('raw/killed.txt', ARTICLE);
    fault = 'no answer';
    expect(await runtime.invoke(queued('raw/killed.txt'), 6_000)).toEqual({ kind: 'timeout' });
    fault = null;
    await expect(read('digests/killed.txt.json')).rejects.toThrow();
    expect(await runtime.invoke(queued('raw/killed.txt'))).toMatchObject({
      kind: 'response',
      body: { batchItemFailures: [] },
    });
    expect(await read('digests/killed.txt.json')).toContain('"Weldon rebuilds its bridge"');
    expect(runtime.processes()).toBe(2);
  });
});
