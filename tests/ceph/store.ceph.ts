import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BUNDLE, buildLambda } from '../../lib/local/build.ts';

/** The digest function under a webhook, fed by a real Ceph: drop, notification, digest. */
const RAW = 'ceph-raw';
const DIGESTS = 'ceph-digests';
let pids: string[] = [];
let s3: S3Client;
let webhook: Server;
let handler: (event: unknown) => Promise<unknown>;
const events: unknown[] = [];

/** As Lambda does with a direct notification: what throws is delivered again. */
async function deliver(event: unknown, tries = 5): Promise<void> {
  try {
    await handler(event);
  } catch (error) {
    if (tries === 1) throw error;
    await new Promise((later) => setTimeout(later, 200));
    await deliver(event, tries - 1);
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => done(port));
    });
  });

beforeAll(async () => {
  try {
    execFileSync('radosgw', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'This test needs Ceph: run apt-get install --no-install-recommends ceph-mon ceph-osd radosgw ceph-common',
    );
  }
  const port = await freePort();
  const started = await promisify(execFile)('tests/ceph/start.sh', [
    mkdtempSync(join(tmpdir(), 'ceph-')),
    String(port),
  ]);
  pids = started.stdout.trim().split(/\s+/);
  const endpoint = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  s3 = new S3Client({ endpoint, region: 'default', credentials, forcePathStyle: true });
  await buildLambda();
  Object.assign(process.env, {
    AWS_REGION: 'default',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    S3_ENDPOINT: endpoint,
    S3_FORCE_PATH_STYLE: 'true',
    S3_BARE_ETAGS: 'true',
    RAW_BUCKET: RAW,
    DIGEST_BUCKET: DIGESTS,
    LOG_LEVEL: 'silent',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  handler = createRequire(import.meta.url)(BUNDLE).handler;
  webhook = createServer(async (request, response) => {
    const event = await json(request);
    events.push(event);
    response.end();
    await deliver(event);
  }).listen(0, '127.0.0.1');
  await vi.waitUntil(() => webhook.listening);
  for (const Bucket of [RAW, DIGESTS]) await s3.send(new CreateBucketCommand({ Bucket }));
  const { TopicArn } = await new SNSClient({ endpoint, region: 'default', credentials }).send(
    new CreateTopicCommand({
      Name: 'articles',
      Attributes: { 'push-endpoint': `http://127.0.0.1:${(webhook.address() as AddressInfo).port}` },
    }),
  );
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: RAW,
      NotificationConfiguration: {
        TopicConfigurations: [
          {
            Id: 'articles',
            TopicArn,
            Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
            Filter: { Key: { FilterRules: [{ Name: 'prefix', Value: 'raw/' }] } },
          },
        ],
      },
    }),
  );
});
afterAll(() => {
  webhook?.close();
  for (const pid of pids) process.kill(Number(pid), 'SIGKILL');
});

const ARTICLE = (town: string): string =>
  `${town} rebuilds its bridge\n\nThe council of ${town} voted on Friday to rebuild the harbour bridge.\n`;
const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: RAW, Key, Body }));
const read = async (Key: string): Promise<string | null> => {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: DIGESTS, Key }));
    return (await object.Body?.transformToString()) ?? null;
  } catch {
    return null;
  }
};

describe('with Ceph as the store', () => {
  test('a dropped article is digested by way of a notification, and its digest says where it came from', async () => {
    await put('raw/weldon.txt', ARTICLE('Weldon'));
    await vi.waitFor(async () => expect(await read('digests/weldon.txt.json')).toContain('"Weldon rebuilds'));
    expect(events[0]).toMatchObject({ Records: [{ eventSource: 'ceph:s3' }] });
    const head = await s3.send(new HeadObjectCommand({ Bucket: DIGESTS, Key: 'digests/weldon.txt.json' }));
    const raw = await s3.send(new HeadObjectCommand({ Bucket: RAW, Key: 'raw/weldon.txt' }));
    expect(head.ContentType).toBe('application/json; charset=utf-8');
    expect(head.Metadata?.['source-etag']).toBe(raw.ETag?.replaceAll('"', ''));
  });

  test('each new version replaces the digest, many times in a second', async () => {
    for (let i = 1; i <= 8; i++) await put('raw/versions.txt', ARTICLE(`Town ${i}`));
    await vi.waitFor(async () =>
      expect(await read('digests/versions.txt.json')).toContain('"Town 8 rebuilds'),
    );
  });

  test('an older event never replaces a newer digest', async () => {
    await put('raw/order.txt', ARTICLE('Oldtown'));
    await vi.waitFor(async () => expect(await read('digests/order.txt.json')).toContain('"Oldtown'));
    const old = events.at(-1);
    await put('raw/order.txt', ARTICLE('Newtown'));
    await vi.waitFor(async () => expect(await read('digests/order.txt.json')).toContain('"Newtown'));
    await handler(old);
    expect(await read('digests/order.txt.json')).toContain('"Newtown');
  });

  test('two invocations on one key end with the newest digest: writes are conditional', async () => {
    await put('raw/race.txt', ARTICLE('Aldmere'));
    await vi.waitFor(async () => expect(await read('digests/race.txt.json')).not.toBeNull());
    const event = events.at(-1);
    await Promise.all([deliver(event), put('raw/race.txt', ARTICLE('Varde')), deliver(event)]);
    await vi.waitFor(async () => expect(await read('digests/race.txt.json')).toContain('"Varde'));
  });

  test.each(['raw/a b+c&ü%.txt', 'raw/x%20y.txt', 'raw//double//slash.txt', 'raw/quote".txt'])(
    'a key as odd as %s',
    async (key) => {
      await put(key, ARTICLE('Weldon'));
      await vi.waitFor(async () => expect(await read(`digests/${key.slice(4)}.json`)).not.toBeNull());
    },
  );

  test('a removed article takes its digest with it', async () => {
    await put('raw/gone.txt', ARTICLE('Weldon'));
    await vi.waitFor(async () => expect(await read('digests/gone.txt.json')).not.toBeNull());
    await s3.send(new DeleteObjectCommand({ Bucket: RAW, Key: 'raw/gone.txt' }));
    await vi.waitFor(async () => expect(await read('digests/gone.txt.json')).toBeNull());
  });
});
