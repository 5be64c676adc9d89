import { createRequire } from 'node:module';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { Outcome } from '../storage/process.ts';
import { BUNDLE, buildLambda } from './build.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION, type S3Server, startS3Server } from './s3-server.ts';

/** As serverless.yml names them for the stage dev, so that `osls invoke local` finds them. */
export const RAW_BUCKET = 'article-digest-dev-raw';
export const DIGEST_BUCKET = 'article-digest-dev-digest';
const QUEUE = 'articles';
const DEAD_LETTER_QUEUE = 'articles-dead-letter';
/** As in serverless.yml: what can't be delivered this often goes to the dead-letter queue. */
const MAX_RECEIVES = 5;
const BATCH_SIZE = 10;
const WAIT_SECONDS = 1;

type Handler = (event: unknown, context?: { getRemainingTimeInMillis: () => number }) => Promise<unknown>;

/** The whole deployment on this machine: buckets, queues, and the bundled Lambda fed from the queue. */
export type Stack = Readonly<{
  endpoint: string;
  s3: S3Client;
  /** Calls the bundled Lambda; the context is as much of Lambda's as it reads. */
  invoke: Handler;
  stop: () => Promise<void>;
}>;

export type StackOptions = Readonly<{
  /** 0 takes any free port. */
  port?: number;
  onOutcome?: (outcome: Outcome) => void;
  /** False keeps the queue from feeding the Lambda. */
  poll?: boolean;
}>;

/** Starts everything; resolves when articles can be dropped. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const urls = { queue: '' };
  const server = await startS3Server(options.port ?? 0, {
    bucket: RAW_BUCKET,
    prefix: 'raw/',
    queueUrl: () => urls.queue,
  });
  const s3 = new S3Client({
    endpoint: server.endpoint,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  for (const Bucket of [RAW_BUCKET, DIGEST_BUCKET]) await s3.send(new CreateBucketCommand({ Bucket }));
  urls.queue = await createQueues(server);
  const handler = await loadHandler(server.endpoint);
  const stopping = new AbortController();
  const polling =
    options.poll === false
      ? Promise.resolve()
      : poll(server, urls.queue, handler, stopping.signal, options.onOutcome);
  return {
    endpoint: server.endpoint,
    s3,
    invoke: handler,
    stop: async () => {
      stopping.abort();
      await polling;
      s3.destroy();
      await server.close();
    },
  };
}

async function createQueues({ sqs }: S3Server): Promise<string> {
  const dead = await sqs.send(new CreateQueueCommand({ QueueName: DEAD_LETTER_QUEUE }));
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: dead.QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const redrive = JSON.stringify({
    deadLetterTargetArn: Attributes?.['QueueArn'],
    maxReceiveCount: MAX_RECEIVES,
  });
  const queue = await sqs.send(
    new CreateQueueCommand({
      QueueName: QUEUE,
      Attributes: { RedrivePolicy: redrive, VisibilityTimeout: '30' },
    }),
  );
  return queue.QueueUrl ?? '';
}

/** Loads the bundle as Lambda would: a fresh module with its configuration in the environment. */
async function loadHandler(endpoint: string): Promise<Handler> {
  await buildLambda();
  Object.assign(process.env, handlerEnvironment(endpoint));
  const require = createRequire(import.meta.url);
  delete require.cache[BUNDLE];
  const { handler } = require(BUNDLE) as { handler: Handler };
  return handler;
}

/** How serverless.yml has Node started; a process that already runs can't take it. */
export const NODE_OPTIONS = '--max-semi-space-size=16';

/** What serverless.yml sets in the cloud, for the embedded S3. */
export function handlerEnvironment(endpoint: string): Readonly<Record<string, string>> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    S3_ENDPOINT: endpoint,
    S3_FORCE_PATH_STYLE: 'true',
    RAW_BUCKET,
    DIGEST_BUCKET,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    POWERTOOLS_METRICS_DISABLED: process.env['POWERTOOLS_METRICS_DISABLED'] ?? 'true',
  };
}

/** What Lambda's event source mapping does: receives batches, invokes, deletes what wasn't reported as failed. */
async function poll(
  { sqs }: S3Server,
  queueUrl: string,
  handler: Handler,
  signal: AbortSignal,
  onOutcome: StackOptions['onOutcome'],
): Promise<void> {
  while (!signal.aborted) {
    let messages: readonly Message[] = [];
    try {
      const received = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: BATCH_SIZE,
          WaitTimeSeconds: WAIT_SECONDS,
        }),
        { abortSignal: signal },
      );
      messages = received.Messages ?? [];
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    if (messages.length === 0) continue;
    const answer = await handler(sqsEvent(messages)).catch((): null => null);
    const failed = failedIds(answer, messages);
    for (const outcome of outcomesOf(answer)) onOutcome?.(outcome);
    for (const message of messages) {
      if (!failed.has(message.MessageId ?? ''))
        await sqs.send(
          new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }),
        );
    }
  }
}

function sqsEvent(messages: readonly Message[]): SQSEvent {
  return {
    Records: messages.map((m) => ({
      messageId: m.MessageId ?? '',
      receiptHandle: m.ReceiptHandle ?? '',
      body: m.Body ?? '',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: m.MD5OfBody ?? '',
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:${LOCAL_REGION}:000000000000:${QUEUE}`,
      awsRegion: LOCAL_REGION,
    })),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The messages to deliver again: those reported, or all where the function failed as a whole. */
function failedIds(answer: unknown, messages: readonly Message[]): ReadonlySet<string> {
  const failures = isRecord(answer) ? answer['batchItemFailures'] : undefined;
  if (!Array.isArray(failures)) return new Set(messages.map((m) => m.MessageId ?? ''));
  return new Set(
    failures.flatMap((f: unknown) =>
      isRecord(f) && typeof f['itemIdentifier'] === 'string' ? [f['itemIdentifier']] : [],
    ),
  );
}

function outcomesOf(answer: unknown): readonly Outcome[] {
  const outcomes = isRecord(answer) ? answer['outcomes'] : undefined;
  const isOutcome = (o: unknown): o is Outcome =>
    isRecord(o) && typeof o['outcome'] === 'string' && typeof o['key'] === 'string';
  return Array.isArray(outcomes) ? outcomes.filter(isOutcome) : [];
}
