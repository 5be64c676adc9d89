import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIGEST_BUCKET, RAW_BUCKET, type Stack, startStack } from '../../lib/local/stack.ts';
import { FAULTS, type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';

let stack: Stack;
let proxy: FaultProxy;
let decide: Parameters<typeof startFaultProxy>[1] = () => null;

beforeAll(async () => {
  stack = await startStack({ poll: false });
  proxy = await startFaultProxy(stack.endpoint, (method, path) => decide(method, path));
  // The function under test reaches S3 through the proxy; the tests themselves go straight.
  Object.assign(process.env, { S3_ENDPOINT: proxy.endpoint, S3_TIMEOUT_MS: '250' });
});
afterAll(async () => {
  await proxy.close();
  await stack.stop();
});
beforeEach(() => {
  decide = () => null;
});

const story = (name: string, version: number): string =>
  `Story ${name} in its version ${version}\n\nThe council of Weldon met on Friday and spoke of matter ${version}, the clerk said in a statement.\n`;
const put = async (Key: string, Body: string | Uint8Array): Promise<string> => {
  const { ETag } = await stack.s3.send(
    new PutObjectCommand({ Bucket: RAW_BUCKET, Key, Body, ContentType: 'text/plain' }),
  );
  return (ETag ?? '').replace(/"/g, '');
};
const remove = (Key: string): Promise<unknown> =>
  stack.s3.send(new DeleteObjectCommand({ Bucket: RAW_BUCKET, Key }));
async function read(Key: string): Promise<string | null> {
  try {
    const object = await stack.s3.send(new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key }));
    return (await object.Body?.transformToString()) ?? '';
  } catch {
    return null;
  }
}
const headlineOf = async (name: string): Promise<string | null> =>
  JSON.parse((await read(`digests/${name}.txt.json`)) ?? 'null')?.headline.text ?? null;

type Message = Readonly<{ id: string; key: string; body: string; received: number }>;
let sequence = 0;
function message(key: string, eventName: string, eTag: string | null): Message {
  sequence++;
  const object = {
    key: encodeURIComponent(key),
    ...(eTag === null ? {} : { eTag }),
    sequencer: sequence.toString(16),
  };
  const record = { eventSource: 'aws:s3', eventName, s3: { bucket: { name: RAW_BUCKET }, object } };
  return { id: `m${sequence}`, key, body: JSON.stringify({ Records: [record] }), received: 0 };
}

/** Invokes the function with messages, as the queue does; resolves to those that must come again. */
async function deliver(
  messages: readonly Message[],
  context?: { getRemainingTimeInMillis: () => number },
): Promise<readonly Message[]> {
  const Records = messages.map(({ id, body, received }) => ({
    messageId: id,
    body,
    eventSource: 'aws:sqs',
    attributes: { ApproximateReceiveCount: String(received + 1) },
  }));
  const answer = (await stack.invoke({ Records }, context)) as {
    batchItemFailures: { itemIdentifier: string }[];
  };
  const failed = new Set(answer.batchItemFailures.map((f) => f.itemIdentifier));
  return messages.filter((m) => failed.has(m.id)).map((m) => ({ ...m, received: m.received + 1 }));
}

describe('a fault on one article', () => {
  test.each(FAULTS)('%s: it comes again and is digested, and the others are not held up', async (fault) => {
    const name = fault.replaceAll(' ', '-');
    const [hit, other] = [`raw/${name}.txt`, `raw/beside-${name}.txt`];
    const messages = [];
    for (const key of [hit, other])
      messages.push(message(key, 'ObjectCreated:Put', await put(key, story(name, 1))));
    // Of any length, so longer than all tries of one delivery.
    decide = (method, path) => (method === 'GET' && path.includes(hit) ? fault : null);
    const again = await deliver(messages);
    expect(again.map((m) => m.key)).toEqual([hit]);
    expect(await headlineOf(`beside-${name}`)).toContain('version 1');
    expect(await headlineOf(name)).toBeNull();
    expect(await read(`failures/${name}.txt.json`)).toBeNull();
    decide = () => null;
    expect(await deliver(again)).toEqual([]);
    expect(await headlineOf(name)).toContain('version 1');
  });

  test('a write whose answer is lost is written once and found done', async () => {
    const sent = [message('raw/lost.txt', 'ObjectCreated:Put', await put('raw/lost.txt', story('lost', 1)))];
    let lost = 0;
    decide = (method, path) =>
      method === 'PUT' && path.includes('digests/lost') && lost++ === 0 ? 'reset after' : null;
    const again = await deliver(sent);
    decide = () => null;
    if (again.length > 0) expect(await deliver(again)).toEqual([]);
    expect(lost).toBeGreaterThan(0);
    expect(await headlineOf('lost')).toContain('version 1');
  });
});

describe('an article that changes while it is worked on', () => {
  /** Does something once, right before the function writes the digest of an article. */
  function beforeWriting(name: string, action: () => Promise<unknown>): void {
    let done = false;
    decide = async (method, path) => {
      if (method !== 'PUT' || !path.includes(`digests/${name}`) || done) return null;
      done = true;
      await action();
      return null;
    };
  }

  test('replaced: the digest is that of the new text, before the new event has come', async () => {
    const key = 'raw/replaced.txt';
    const first = message(key, 'ObjectCreated:Put', await put(key, story('replaced', 1)));
    beforeWriting('replaced', () => put(key, story('replaced', 2)));
    expect(await deliver([first])).toEqual([]);
    expect(await headlineOf('replaced')).toContain('version 2');
  });

  test('deleted: no digest stays, though the event of the removal came and went', async () => {
    const key = 'raw/deleted.txt';
    const first = message(key, 'ObjectCreated:Put', await put(key, story('deleted', 1)));
    beforeWriting('deleted', async () => {
      await remove(key);
      await deliver([message(key, 'ObjectRemoved:Delete', null)]);
    });
    expect(await deliver([first])).toEqual([]);
    expect(await headlineOf('deleted')).toBeNull();
  });

  test('two invocations at once: the newest digest stays', async () => {
    const key = 'raw/race.txt';
    const old = message(key, 'ObjectCreated:Put', await put(key, story('race', 1)));
    beforeWriting('race', async () => {
      await deliver([message(key, 'ObjectCreated:Put', await put(key, story('race', 2)))]);
    });
    expect(await deliver([old])).toEqual([]);
    expect(await headlineOf('race')).toContain('version 2');
  });

  test('a duplicate costs one request', async () => {
    const key = 'raw/twice.txt';
    const sent = message(key, 'ObjectCreated:Put', await put(key, story('twice', 1)));
    await deliver([sent]);
    const requests: string[] = [];
    decide = (method) => {
      requests.push(method);
      return null;
    };
    await deliver([{ ...sent, id: 'duplicate' }]);
    expect(requests).toEqual(['HEAD']);
  });
});

test('when Lambda’s time runs out in a batch, the rest comes again and nothing is half done', async () => {
  const names = ['clock-1', 'clock-2', 'clock-3'];
  const messages = [];
  for (const name of names) {
    const key = `raw/${name}.txt`;
    messages.push(message(key, 'ObjectCreated:Put', await put(key, story(name, 1))));
  }
  // Time for the first two.
  const left = [60_000, 30_000, 1_000];
  const again = await deliver(messages, { getRemainingTimeInMillis: () => left.shift() ?? 0 });
  expect(again.map((m) => m.key)).toEqual(['raw/clock-3.txt']);
  expect(await Promise.all(names.map(headlineOf))).toEqual([
    expect.stringContaining('clock-1'),
    expect.stringContaining('clock-2'),
    null,
  ]);
});

/** Numbers from 0 to 1 that are the same in each run (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('everything at once', () => {
  const ARTICLES = 1000;
  const WORKERS = 4;
  const MAX_RECEIVES = 12;
  const FAULT_RATE = 0.03;
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

  test('of 1,000 articles each ends with the digest of its last version, a failure record, or in the queue', async () => {
    const random = generator(20_261_124);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    // What doesn't wait: a test of hundreds of time-outs would take minutes.
    const quick = FAULTS.filter((fault) => fault !== 'no answer' && fault !== 'throttled');
    decide = () => (random() < FAULT_RATE ? pick(quick) : null);

    const queue: Message[] = [];
    const left: Message[] = [];
    const last = new Map<string, 'good' | 'bad' | 'removed'>();
    const versions = new Map<string, number>();
    const actions = Array.from({ length: ARTICLES }, (_, i) => `story-${i}`).flatMap((name) =>
      Array.from({ length: 1 + Math.floor(random() ** 2 * 4) }, () => name),
    );
    actions.sort(() => random() - 0.5);
    let acting = true;

    async function act(): Promise<void> {
      for (const name of actions) {
        const key = `raw/${name}.txt`;
        const version = (versions.get(name) ?? 0) + 1;
        versions.set(name, version);
        const chance = random();
        const what = chance < 0.75 ? 'good' : chance < 0.88 || version === 1 ? 'bad' : 'removed';
        last.set(name, what);
        let eTag: string | null = null;
        if (what === 'removed') await remove(key);
        else eTag = await put(key, what === 'good' ? story(name, version) : PNG);
        const sent = message(key, what === 'removed' ? 'ObjectRemoved:Delete' : 'ObjectCreated:Put', eTag);
        queue.push(sent);
        if (random() < 0.15) queue.push({ ...sent, id: `${sent.id}-again` });
      }
      acting = false;
    }

    async function work(): Promise<void> {
      while (acting || queue.length > 0) {
        // From anywhere in the queue: nothing arrives in order.
        const batch = Array.from({ length: Math.min(5, queue.length) }, () =>
          queue.splice(Math.floor(random() * queue.length), 1),
        ).flat();
        if (batch.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        else for (const m of await deliver(batch)) (m.received < MAX_RECEIVES ? queue : left).push(m);
      }
    }

    await Promise.all([act(), ...Array.from({ length: WORKERS }, work)]);
    decide = () => null;
    const waiting = new Set(left.map((m) => m.key));
    const wrong: unknown[] = [];
    for (const [name, what] of last) {
      if (waiting.has(`raw/${name}.txt`)) continue;
      const state = {
        headline: await headlineOf(name),
        failure: JSON.parse((await read(`failures/${name}.txt.json`)) ?? 'null')?.code ?? null,
      };
      const expected = {
        headline: what === 'good' ? `Story ${name} in its version ${versions.get(name)}` : null,
        failure: what === 'bad' ? 'binary' : null,
      };
      if (JSON.stringify(state) !== JSON.stringify(expected)) wrong.push({ name, what, state });
    }
    expect(wrong).toEqual([]);
    expect(last.size).toBe(ARTICLES);
    expect(waiting.size).toBeLessThan(ARTICLES / 100);
  }, 240_000);
});
