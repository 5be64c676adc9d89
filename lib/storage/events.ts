import * as v from 'valibot';

/** Something that happened to one object. Keys are decoded. */
export type ObjectEvent = Readonly<{
  kind: 'created' | 'removed';
  bucket: string;
  key: string;
  versionId: string | null;
  /** Without quotes. */
  eTag: string | null;
  /** Hexadecimal; of two events on one key the later has the greater one. */
  sequencer: string | null;
}>;

/**
 * One unit of delivery: a message of a queue with its id, a batch task with its id, or a whole event (id null).
 * `again` where it was, or may have been, delivered before and not finished.
 */
export type Delivery = Readonly<{ id: string | null; events: readonly ObjectEvent[]; again: boolean }>;

/** An invocation as it arrived: how to answer depends on the shape. */
export type Invocation =
  | Readonly<{ shape: 'notification'; deliveries: readonly Delivery[] }>
  | Readonly<{ shape: 'queue'; deliveries: readonly Delivery[]; malformed: readonly Malformed[] }>
  | Readonly<{
      shape: 'batch-operations';
      schemaVersion: string;
      invocationId: string;
      deliveries: readonly Delivery[];
    }>;

/** A message that holds no event known here: acknowledged and logged, because it will never be one. */
export type Malformed = Readonly<{ id: string; seen: string }>;

/** An event of a shape that isn't known here. The message says what was seen. */
export class UnknownEventError extends Error {
  constructor(seen: string) {
    super(
      `The event is of no shape known here: ${seen}. Known are S3 notifications, SQS and SNS messages with them, EventBridge 'Object Created' and 'Object Deleted', and S3 Batch Operations.`,
    );
    this.name = 'UnknownEventError';
  }
}

const S3Record = v.object({
  eventSource: v.pipe(v.string(), v.regex(/^(?:aws|ceph|minio):s3$/)),
  eventName: v.string(),
  s3: v.object({
    bucket: v.object({ name: v.string() }),
    object: v.object({
      key: v.string(),
      eTag: v.optional(v.string()),
      versionId: v.optional(v.string()),
      sequencer: v.optional(v.string()),
    }),
  }),
});
const S3Notification = v.object({ Records: v.pipe(v.array(S3Record), v.minLength(1)) });
const S3Test = v.object({ Event: v.literal('s3:TestEvent') });
const EventBridgeEvent = v.object({
  source: v.literal('aws.s3'),
  'detail-type': v.picklist(['Object Created', 'Object Deleted']),
  detail: v.object({
    bucket: v.object({ name: v.string() }),
    object: v.object({
      key: v.string(),
      etag: v.optional(v.string()),
      'version-id': v.optional(v.string()),
      sequencer: v.optional(v.string()),
    }),
  }),
});
const SnsNotification = v.object({
  Records: v.pipe(
    v.array(v.object({ EventSource: v.literal('aws:sns'), Sns: v.object({ Message: v.string() }) })),
    v.minLength(1),
  ),
});
const SnsEnvelope = v.object({ Type: v.literal('Notification'), Message: v.string() });
const SqsBatch = v.object({
  Records: v.pipe(
    v.array(
      v.object({
        eventSource: v.literal('aws:sqs'),
        messageId: v.string(),
        body: v.string(),
        attributes: v.optional(v.object({ ApproximateReceiveCount: v.optional(v.string()) })),
      }),
    ),
    v.minLength(1),
  ),
});
const Task = { taskId: v.string(), s3Key: v.string(), s3VersionId: v.nullish(v.string()) };
const BatchOperations1 = v.object({
  invocationSchemaVersion: v.literal('1.0'),
  invocationId: v.string(),
  tasks: v.array(v.object({ ...Task, s3BucketArn: v.string() })),
});
const BatchOperations2 = v.object({
  invocationSchemaVersion: v.literal('2.0'),
  invocationId: v.string(),
  tasks: v.array(v.object({ ...Task, s3Bucket: v.string() })),
});

/**
 * Reads an event of any shape that S3's events arrive in.
 *
 * @throws UnknownEventError where the shape isn't known
 */
export function readInvocation(event: unknown): Invocation {
  const queue = v.safeParse(SqsBatch, event);
  if (queue.success) return readQueue(queue.output);
  const first = v.safeParse(BatchOperations1, event);
  if (first.success) {
    const { invocationId, tasks } = first.output;
    const deliveries = tasks.map((task) => ({
      id: task.taskId,
      again: true,
      events: [
        created(
          task.s3BucketArn.replace(/^arn:[^:]*:s3:::/, ''),
          decodeKey(task.s3Key),
          task.s3VersionId ?? null,
        ),
      ],
    }));
    return { shape: 'batch-operations', schemaVersion: '1.0', invocationId, deliveries };
  }
  const second = v.safeParse(BatchOperations2, event);
  if (second.success) {
    const { invocationId, tasks } = second.output;
    const deliveries = tasks.map((task) => ({
      id: task.taskId,
      again: true,
      events: [created(task.s3Bucket, decodeKey(task.s3Key), task.s3VersionId ?? null)],
    }));
    return { shape: 'batch-operations', schemaVersion: '2.0', invocationId, deliveries };
  }
  const events = readNotification(event);
  if (events === null) throw new UnknownEventError(describe(event));
  return { shape: 'notification', deliveries: [{ id: null, again: true, events }] };
}

function readQueue({ Records }: v.InferOutput<typeof SqsBatch>): Invocation {
  const deliveries: Delivery[] = [];
  const malformed: Malformed[] = [];
  for (const { messageId, body, attributes } of Records) {
    const parsed = parseJson(body);
    const events = readNotification(parsed);
    if (events === null) malformed.push({ id: messageId, seen: describe(parsed) });
    else deliveries.push({ id: messageId, again: attributes?.ApproximateReceiveCount !== '1', events });
  }
  return { shape: 'queue', deliveries, malformed };
}

/** The object events of a notification, however it is wrapped; empty for S3's test event, null for anything else. */
function readNotification(event: unknown): ObjectEvent[] | null {
  const direct = v.safeParse(S3Notification, event);
  if (direct.success) return direct.output.Records.flatMap(fromS3Record);
  if (v.is(S3Test, event)) return [];
  const bridge = v.safeParse(EventBridgeEvent, event);
  if (bridge.success) {
    const { bucket, object } = bridge.output.detail;
    const kind = bridge.output['detail-type'] === 'Object Created' ? 'created' : 'removed';
    // EventBridge's keys aren't URL-encoded, unlike those of S3's own notifications.
    return [
      {
        kind,
        bucket: bucket.name,
        key: object.key,
        versionId: object['version-id'] ?? null,
        eTag: unquoted(object.etag),
        sequencer: object.sequencer ?? null,
      },
    ];
  }
  const topic = v.safeParse(SnsNotification, event);
  if (topic.success)
    return all(topic.output.Records.map(({ Sns }) => readNotification(parseJson(Sns.Message))));
  const envelope = v.safeParse(SnsEnvelope, event);
  return envelope.success ? readNotification(parseJson(envelope.output.Message)) : null;
}

function all(lists: readonly (ObjectEvent[] | null)[]): ObjectEvent[] | null {
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function fromS3Record({ eventSource, eventName, s3 }: v.InferOutput<typeof S3Record>): ObjectEvent[] {
  // Ceph and MinIO print the names with the prefix, AWS without.
  const name = eventName.replace(/^s3:/, '');
  const kind = name.startsWith('ObjectCreated')
    ? 'created'
    : name.startsWith('ObjectRemoved') || name.startsWith('LifecycleExpiration')
      ? 'removed'
      : null;
  if (kind === null) return [];
  const { key, eTag, versionId, sequencer } = s3.object;
  const ceph = eventSource === 'ceph:s3';
  return [
    {
      kind,
      bucket: s3.bucket.name,
      key: ceph ? key : decodeKey(key),
      versionId: versionId || null,
      eTag: unquoted(eTag),
      sequencer: (ceph ? inOrder(sequencer) : sequencer) || null,
    },
  ];
}

/**
 * Ceph prints the memory of its clock: seconds, then nanoseconds, each of four bytes with the lowest first. Turned
 * round they compare like S3's. (Nor does it encode keys; see rgw_pubsub.cc in its sources.)
 */
function inOrder(sequencer: string | undefined): string | undefined {
  return sequencer?.replace(/[\da-f]{8}/gi, (word) => (word.match(/../g) ?? []).reverse().join(''));
}

const created = (bucket: string, key: string, versionId: string | null): ObjectEvent => ({
  kind: 'created',
  bucket,
  key,
  versionId,
  eTag: null,
  sequencer: null,
});
const unquoted = (eTag: string | undefined): string | null => eTag?.replace(/^"|"$/g, '') || null;

/** Keys in S3's notifications are URL-encoded, with '+' for a space. A key that isn't is taken as it stands. */
export function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replace(/\+/g, ' '));
  } catch {
    return encoded;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A short description of an event for errors and logs: its outermost keys, never its content. */
function describe(event: unknown): string {
  if (event === null || typeof event !== 'object') return `${event === null ? 'null' : typeof event}`;
  if (Array.isArray(event)) return `an array of ${event.length}`;
  const keys = Object.keys(event).slice(0, 8);
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${keys.map((k) => JSON.stringify(k.slice(0, 40))).join(', ')}`;
}

/**
 * Compares sequencers as S3's documentation says: hexadecimal, the shorter padded with zeros on its left.
 *
 * @returns below 0 where `a` is older, above 0 where it is newer; 0 where they are the same or one is missing
 */
export function compareSequencers(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.toLowerCase().padStart(length, '0'), b.toLowerCase().padStart(length, '0')];
  return x < y ? -1 : x > y ? 1 : 0;
}
