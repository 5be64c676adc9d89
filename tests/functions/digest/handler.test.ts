import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleArticle } from '../../../lib/local/samples.ts';
import { DIGEST_BUCKET, RAW_BUCKET, type Stack, startStack } from '../../../lib/local/stack.ts';
import { readInvocation } from '../../../lib/storage/events.ts';
import { schemaErrors } from '../../support/schema.ts';

const EVENTS = new URL('../../../events/', import.meta.url);
const readEvent = (file: string): unknown => JSON.parse(readFileSync(new URL(file, EVENTS), 'utf8'));
const files = readdirSync(EVENTS).filter((name) => name.endsWith('.json'));

const run = promisify(execFile);
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ poll: false });
});
afterAll(() => stack.stop());

async function upload(key: string, body: Uint8Array | string, contentType = 'text/plain'): Promise<string> {
  const put = await stack.s3.send(
    new PutObjectCommand({ Bucket: RAW_BUCKET, Key: key, Body: body, ContentType: contentType }),
  );
  return (put.ETag ?? '').replace(/"/g, '');
}

async function read(key: string): Promise<string | null> {
  try {
    const object = await stack.s3.send(new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key: key }));
    return (await object.Body?.transformToString()) ?? '';
  } catch {
    return null;
  }
}

const remove = (Bucket: string, Key: string): Promise<unknown> =>
  stack.s3.send(new DeleteObjectCommand({ Bucket, Key }));

let sequence = 0x1000;
beforeEach(() => {
  sequence += 0x1000;
});
function s3Event(key: string, options: { name?: string; eTag?: string; sequencer?: string } = {}): unknown {
  const object = {
    key: encodeURIComponent(key).replace(/%20/g, '+'),
    eTag: options.eTag ?? `e${sequence}`,
    sequencer: options.sequencer ?? (sequence++).toString(16),
  };
  return {
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: options.name ?? 'ObjectCreated:Put',
        s3: { bucket: { name: RAW_BUCKET }, object },
      },
    ],
  };
}

describe('each file of events/', () => {
  test.each(files)('%s leaves exactly the digests of the objects that it names', async (file) => {
    const event = readEvent(file);
    const events = readInvocation(event).deliveries.flatMap((d) => d.events);
    for (const { kind, key } of events) {
      const { body, contentType } = await sampleArticle(key);
      await upload(key, body, contentType);
      // Whatever an earlier file left would be newer than this event.
      await remove(DIGEST_BUCKET, `digests/${key.slice('raw/'.length)}.json`);
      if (kind === 'created') continue;
      await stack.invoke(s3Event(key, { sequencer: '1' }));
      await remove(RAW_BUCKET, key);
    }
    const answer = await stack.invoke(event);
    expect(answer).toMatchObject(
      file.startsWith('sqs')
        ? { batchItemFailures: [] }
        : file.startsWith('batch')
          ? { results: [{ resultCode: 'Succeeded' }] }
          : { outcomes: events.map(({ key }) => ({ key })) },
    );
    for (const { kind, key } of events) {
      const json = await read(`digests/${key.slice('raw/'.length)}.json`);
      if (kind === 'removed') {
        expect(json).toBeNull();
        continue;
      }
      const digest: unknown = JSON.parse(json ?? 'null');
      expect(schemaErrors(digest)).toEqual([]);
      expect(digest).toMatchObject({
        source: { bucket: RAW_BUCKET, key },
        generator: { name: 'article-digest' },
      });
    }
  });
});

describe('the handler', () => {
  const ARTICLE =
    'Bridge opens in Weldon\n\nThe new bridge in Weldon was opened on Friday, the council said in a statement.\n';

  test('decodes keys: blanks, plus signs, percent signs, umlauts', async () => {
    for (const key of ['raw/a b+c.txt', 'raw/100%.txt', 'raw/Größe/ñ.txt']) {
      await upload(key, ARTICLE);
      expect(await stack.invoke(s3Event(key))).toMatchObject({ outcomes: [{ outcome: 'digested', key }] });
      expect(await read(`digests/${key.slice(4)}.json`)).toContain('Bridge opens in Weldon');
    }
  });

  test('takes keys of any kind: dots, control characters, 1,024 bytes', async () => {
    for (const key of [
      'raw/../secret.txt',
      'raw/a/../../b.txt',
      'raw//double.txt',
      'raw/tab\tand\u0007bell.txt',
      `raw/${'x'.repeat(1020)}`,
    ]) {
      await upload(key, ARTICLE);
      const { outcomes } = (await stack.invoke(s3Event(key))) as { outcomes: { digestKey: string }[] };
      expect(outcomes).toMatchObject([{ outcome: 'digested', key }]);
      // Never outside the prefix that its role lets it write.
      expect(outcomes[0]?.digestKey.startsWith('digests/')).toBe(true);
      expect(await read(outcomes[0]?.digestKey ?? '')).toContain('Bridge opens in Weldon');
    }
  });

  test('ignores its own output, other prefixes and folders', async () => {
    for (const [bucket, key] of [
      [DIGEST_BUCKET, 'digests/x.txt.json'],
      [DIGEST_BUCKET, 'failures/x.txt.json'],
      [RAW_BUCKET, 'other/x.txt'],
      [RAW_BUCKET, 'raw/folder/'],
    ]) {
      const event = {
        Records: [
          {
            eventSource: 'aws:s3',
            eventName: 'ObjectCreated:Put',
            s3: { bucket: { name: bucket }, object: { key } },
          },
        ],
      };
      expect(await stack.invoke(event)).toMatchObject({ outcomes: [{ outcome: 'ignored' }] });
    }
  });

  test('a duplicate changes nothing; an older event never replaces a newer digest', async () => {
    const key = 'raw/order.txt';
    const eTag = await upload(key, ARTICLE);
    const newer = s3Event(key, { eTag, sequencer: '0B' });
    expect(await stack.invoke(newer)).toMatchObject({ outcomes: [{ outcome: 'digested' }] });
    const written = await read('digests/order.txt.json');
    expect(await stack.invoke(newer)).toMatchObject({ outcomes: [{ outcome: 'unchanged' }] });
    expect(await stack.invoke(s3Event(key, { eTag: 'old', sequencer: 'A' }))).toMatchObject({
      outcomes: [{ outcome: 'outdated' }],
    });
    expect(await stack.invoke(s3Event(key, { name: 'ObjectRemoved:Delete', sequencer: '9' }))).toMatchObject({
      outcomes: [{ outcome: 'outdated' }],
    });
    expect(await read('digests/order.txt.json')).toBe(written);
  });

  test('the removal of an old version, or of a delete marker, leaves the digest of the object that is there', async () => {
    const key = 'raw/versions.txt';
    const eTag = await upload(key, ARTICLE);
    const removal = () => s3Event(key, { name: 'ObjectRemoved:Delete' });
    await stack.invoke(s3Event(key, { eTag }));
    expect(await stack.invoke(removal())).toMatchObject({ outcomes: [{ outcome: 'unchanged' }] });
    expect(await read('digests/versions.txt.json')).not.toBeNull();
    await remove(RAW_BUCKET, key);
    expect(await stack.invoke(removal())).toMatchObject({ outcomes: [{ outcome: 'removed' }] });
    expect(await read('digests/versions.txt.json')).toBeNull();
    await upload(key, ARTICLE);
    expect(await stack.invoke(removal())).toMatchObject({ outcomes: [{ outcome: 'digested' }] });
    expect(await read('digests/versions.txt.json')).not.toBeNull();
  });

  test('what can never work leaves a record, clears the old digest, and is cleared by a good upload', async () => {
    const key = 'raw/binary.txt';
    await upload(key, ARTICLE);
    await stack.invoke(s3Event(key));
    await upload(key, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    expect(await stack.invoke(s3Event(key))).toMatchObject({
      outcomes: [{ outcome: 'failed', code: 'binary' }],
    });
    expect(JSON.parse((await read('failures/binary.txt.json')) ?? 'null')).toMatchObject({
      code: 'binary',
      message: expect.stringContaining('PNG'),
      source: { key },
    });
    expect(await read('digests/binary.txt.json')).toBeNull();
    await upload(key, ARTICLE);
    await stack.invoke(s3Event(key));
    expect(await read('failures/binary.txt.json')).toBeNull();
    expect(await read('digests/binary.txt.json')).not.toBeNull();
  });

  test('an object that is gone is no error', async () => {
    expect(await stack.invoke(s3Event('raw/never-there.txt'))).toMatchObject({
      outcomes: [{ outcome: 'gone' }],
    });
  });

  test('one bad message holds up no other: a queue gets back what must come again, and nothing else', async () => {
    await upload('raw/good.txt', ARTICLE);
    const records = [
      { messageId: 'good', body: JSON.stringify(s3Event('raw/good.txt')) },
      { messageId: 'nonsense', body: 'not an event' },
      {
        messageId: 'unreachable',
        body: JSON.stringify({
          Records: [
            {
              eventSource: 'aws:s3',
              eventName: 'ObjectCreated:Put',
              s3: { bucket: { name: 'no-such-bucket-here' }, object: { key: 'raw/a.txt' } },
            },
          ],
        }),
      },
    ].map((r) => ({ ...r, eventSource: 'aws:sqs' }));
    const answer = await stack.invoke({ Records: records });
    expect(answer).toMatchObject({ batchItemFailures: [{ itemIdentifier: 'unreachable' }] });
    expect(await read('digests/good.txt.json')).not.toBeNull();
  });

  test('an unknown event is refused, saying what was seen', async () => {
    await expect(stack.invoke({ hello: 'world' })).rejects.toThrow('an object with "hello"');
  });
});

describe('what the function prints', () => {
  test('a line of JSON for each object, and metrics in the Embedded Metric Format; never the text', async () => {
    const { stdout } = await run('node', ['lib/local/invoke.ts', 'events/s3-put.json'], {
      env: { ...process.env, LOG_LEVEL: 'info', POWERTOOLS_METRICS_DISABLED: 'false' },
    });
    const lines: Record<string, unknown>[] = stdout
      .split('\n')
      .filter((line) => line.startsWith('{"'))
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      level: 'info',
      message: 'article digested',
      requestId: 'local',
      key: 'raw/harbour-bridge.txt',
      ms: expect.any(Number),
    });
    expect(lines[1]).toMatchObject({
      _aws: { CloudWatchMetrics: [{ Namespace: 'article-digest' }] },
      service: 'digest',
      Articles: 1,
      Digested: 1,
      Size: expect.any(Number),
    });
    expect(stdout).not.toContain('Helena');
  });

  test('a key can’t forge a line of the log', async () => {
    const key = 'raw/a\n{"level":"info","message":"forged"}.txt';
    const file = join(await mkdtemp(join(tmpdir(), 'event-')), 'event.json');
    await writeFile(file, JSON.stringify(s3Event(key, { name: 'ObjectRemoved:Delete' })));
    const { stdout } = await run('node', ['lib/local/invoke.ts', file], {
      env: { ...process.env, LOG_LEVEL: 'info', POWERTOOLS_METRICS_DISABLED: 'false' },
    });
    const logged = stdout.split('\n').filter((line) => line.startsWith('{"'));
    expect(logged.filter((line) => JSON.parse(line).message === 'forged')).toEqual([]);
    expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({ message: 'article removed', key });
  });
});
