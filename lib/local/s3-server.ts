import type { AddressInfo } from 'node:net';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';

/** An S3 event notification: what happens to objects under `prefix` in `bucket` goes to a queue. */
export type Notification = Readonly<{ bucket: string; prefix: string; queueUrl: () => string }>;

/** An embedded S3 and SQS on 127.0.0.1. */
export type S3Server = Readonly<{ endpoint: string; sqs: SQSClient; close: () => Promise<void> }>;

/** fauxqs takes 11 MiB; the digest of a 5 MB article has more. S3 itself takes 5 GB at once. */
const MAX_OBJECT_BYTES = 500_000_000;

/** Any will do: the server checks no signatures. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };
export const LOCAL_REGION = 'us-east-1';

/**
 * Starts fauxqs (S3 and SQS in one process) and adds what it lacks of S3: conditional writes, large objects, and event
 * notifications to a queue, with URL-encoded keys and rising sequencers as S3's documentation says.
 *
 * @throws where the port is taken: the error's `code` is EADDRINUSE
 */
export async function startS3Server(port: number, notification: Notification): Promise<S3Server> {
  const app = buildApp({ logger: false, host: '127.0.0.1' });
  app.addContentTypeParser(
    /^/,
    { parseAs: 'buffer', bodyLimit: MAX_OBJECT_BYTES },
    async (_: unknown, body: Buffer) => body,
  );
  let sequence = BigInt(Date.now()) << 20n;
  let lock: Promise<void> = Promise.resolve();
  const unlock = new WeakMap<object, () => void>();

  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'PUT' || !isObject(request.url)) return;
    const wanted = preconditions(request.headers);
    if (wanted === null) return;
    // One conditional write at a time, or two could both find the condition true.
    const before = lock;
    lock = new Promise((resolve) => unlock.set(request.raw, resolve));
    await before;
    const head = await app.inject({ method: 'HEAD', url: request.url });
    const eTag = head.statusCode === 200 ? String(head.headers['etag'] ?? '') : null;
    const failed = conditionFailed(wanted, eTag);
    if (failed !== null) {
      unlock.get(request.raw)?.();
      await reply
        .status(failed.status)
        .header('content-type', 'application/xml')
        .send(
          `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${failed.code}</Code><Message>${failed.message}</Message></Error>`,
        );
    }
  });

  app.addHook('onResponse', async (request, reply) => {
    unlock.get(request.raw)?.();
    const name = eventName(request.method, request.url, request.headers, reply.statusCode);
    const object = objectOf(request.url);
    if (
      name === null ||
      object === null ||
      object.bucket !== notification.bucket ||
      !object.key.startsWith(notification.prefix)
    )
      return;
    sequence += 1n;
    const eTag = String(reply.getHeader('etag') ?? '').replace(/"/g, '');
    const body = JSON.stringify({
      Records: [s3Record(name, object, eTag, sequence.toString(16).toUpperCase().padStart(18, '0'))],
    });
    await sqs.send(new SendMessageCommand({ QueueUrl: notification.queueUrl(), MessageBody: body }));
  });

  await app.listen({ port, host: '127.0.0.1' });
  const address = app.server.address();
  const endpoint = `http://127.0.0.1:${isAddress(address) ? address.port : port}`;
  const sqs = new SQSClient({ endpoint, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS });
  return {
    endpoint,
    sqs,
    close: async () => {
      sqs.destroy();
      await app.close();
    },
  };
}

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

type Headers = Readonly<Record<string, string | string[] | undefined>>;
type Preconditions = Readonly<{ ifMatch: string | null; ifNoneMatch: string | null }>;

function preconditions(headers: Headers): Preconditions | null {
  const value = (name: string): string | null => (typeof headers[name] === 'string' ? headers[name] : null);
  const found = { ifMatch: value('if-match'), ifNoneMatch: value('if-none-match') };
  return found.ifMatch === null && found.ifNoneMatch === null ? null : found;
}

/** S3's conditional writes: If-None-Match takes only '*'; If-Match on an object that isn't there is 404. */
function conditionFailed(
  { ifMatch, ifNoneMatch }: Preconditions,
  eTag: string | null,
): { status: number; code: string; message: string } | null {
  const unmet = {
    status: 412,
    code: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
  };
  if (ifNoneMatch === '*' && eTag !== null) return unmet;
  if (ifMatch === null) return null;
  if (eTag === null) return { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' };
  return ifMatch.replace(/"/g, '') === eTag.replace(/"/g, '') ? null : unmet;
}

/** Bucket and key of a path-style object URL, or null for buckets and the service itself. */
function objectOf(url: string): { bucket: string; key: string } | null {
  const path = url.split('?')[0] ?? '';
  const [, bucket = '', ...rest] = path.split('/');
  const key = rest.join('/');
  return bucket === '' || key === ''
    ? null
    : { bucket: decodeURIComponent(bucket), key: decodeURIComponent(key) };
}

const isObject = (url: string): boolean => objectOf(url) !== null;

function eventName(method: string, url: string, headers: Headers, status: number): string | null {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  if (method === 'PUT' && status === 200 && !query.has('partNumber'))
    return headers['x-amz-copy-source'] === undefined ? 'ObjectCreated:Put' : 'ObjectCreated:Copy';
  if (method === 'POST' && status === 200 && query.has('uploadId'))
    return 'ObjectCreated:CompleteMultipartUpload';
  return method === 'DELETE' && status === 204 && !query.has('uploadId') ? 'ObjectRemoved:Delete' : null;
}

/** S3 writes keys URL-encoded with '+' for spaces, and slashes as they are. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/%20/g, '+').replace(/%2F/g, '/');
}

function s3Record(
  eventNameValue: string,
  { bucket, key }: { bucket: string; key: string },
  eTag: string,
  sequencer: string,
): unknown {
  return {
    eventVersion: '2.3',
    eventSource: 'aws:s3',
    awsRegion: LOCAL_REGION,
    eventTime: new Date().toISOString(),
    eventName: eventNameValue,
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
      object: { key: encodeKey(key), ...(eTag === '' ? {} : { eTag }), sequencer },
    },
  };
}
