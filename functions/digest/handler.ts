import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { storageConfig } from '../../lib/storage/config.ts';
import { type Delivery, type Invocation, readInvocation } from '../../lib/storage/events.ts';
import { type Outcome, processEvent, type Services } from '../../lib/storage/process.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { log, logOutcome } from './log.ts';
import { measure } from './metrics.ts';

/** What a queue is told: the messages to deliver again. `outcomes` is for people and tests; Lambda ignores it. */
type QueueAnswer = Readonly<{
  batchItemFailures: readonly Readonly<{ itemIdentifier: string }>[];
  outcomes: readonly Outcome[];
}>;
type BatchOperationsAnswer = Readonly<{
  invocationSchemaVersion: string;
  treatMissingKeysAs: 'TemporaryFailure';
  invocationId: string;
  results: readonly Readonly<{
    taskId: string;
    resultCode: 'Succeeded' | 'TemporaryFailure' | 'PermanentFailure';
    resultString: string;
  }>[];
}>;
export type Answer = Readonly<{ outcomes: readonly Outcome[] }> | QueueAnswer | BatchOperationsAnswer;

/** Left for the answer to get out when Lambda's own time runs out in the middle of a batch. */
const MIN_REMAINING_MS = 5_000;

/** In milliseconds. S3 answers at once, or another of its addresses does. */
const CONNECTION_TIMEOUT = 3_000;

let services: Services | null = null;

/** The AWS Lambda: takes every shape of S3 event, digests each object, answers as the shape asks. */
export async function handler(
  event: unknown,
  context?: Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>,
): Promise<Answer> {
  services ??= start();
  const invocation = readInvocation(event);
  const requestId = context?.awsRequestId ?? 'local';
  const outcomes = new Map<Delivery, readonly Outcome[] | null>();
  for (const delivery of invocation.deliveries) {
    const enough = (context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY) > MIN_REMAINING_MS;
    outcomes.set(delivery, enough ? await processAll(services, delivery, requestId) : null);
  }
  measure([...outcomes.values()].flatMap((list) => list ?? []));
  return answer(invocation, outcomes, requestId);
}

function start(): Services {
  const { env } = process;
  const config = storageConfig(env);
  const endpoint = env['S3_ENDPOINT'];
  const s3 = new S3Client({
    ...(endpoint === undefined ? {} : { endpoint }),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: config.timeoutMs,
      throwOnRequestTimeout: true,
    },
    forcePathStyle: env['S3_FORCE_PATH_STYLE'] === 'true',
    ...(env['S3_CHECKSUMS'] === 'WHEN_REQUIRED'
      ? { requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' }
      : {}),
  });
  return {
    s3,
    config,
    generator: { name: packageJson.name, version: packageJson.version },
    now: () => new Date(),
  };
}

async function processAll(
  ready: Services,
  delivery: Delivery,
  requestId: string,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const event of delivery.events) {
    const outcome = await processEvent(ready, event, delivery.again);
    logOutcome(requestId, outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Deliveries that were not reached (null) and those with a transient failure must come again. */
const mustComeAgain = (outcomes: readonly Outcome[] | null | undefined): boolean =>
  outcomes == null || outcomes.some((o) => o.outcome === 'retry');

function answer(
  invocation: Invocation,
  results: ReadonlyMap<Delivery, readonly Outcome[] | null>,
  requestId: string,
): Answer {
  const outcomes = [...results.values()].flatMap((list) => list ?? []);
  switch (invocation.shape) {
    case 'queue': {
      for (const { id, seen } of invocation.malformed)
        log('error', 'message dropped: no S3 event', { requestId, messageId: id, seen });
      const again = [...results].filter(([, list]) => mustComeAgain(list));
      return {
        batchItemFailures: again.flatMap(([{ id }]) => (id === null ? [] : [{ itemIdentifier: id }])),
        outcomes,
      };
    }
    case 'batch-operations':
      return {
        invocationSchemaVersion: invocation.schemaVersion,
        treatMissingKeysAs: 'TemporaryFailure',
        invocationId: invocation.invocationId,
        results: [...results].map(([{ id }, list]) => ({ taskId: id ?? '', ...taskResult(list) })),
      };
    case 'notification':
      // Thrown, so that Lambda delivers the event again: there is no partial answer to a direct notification.
      if ([...results.values()].some(mustComeAgain))
        throw new Error(
          `Not all objects could be digested: ${
            outcomes
              .filter((o) => o.outcome === 'retry')
              .map((o) => `${o.bucket}/${o.key}`)
              .join(', ') || 'time ran out'
          }. They are delivered again.`,
        );
      return { outcomes };
  }
}

function taskResult(list: readonly Outcome[] | null): {
  resultCode: 'Succeeded' | 'TemporaryFailure' | 'PermanentFailure';
  resultString: string;
} {
  const outcome = list?.[0];
  if (outcome === undefined || outcome.outcome === 'retry')
    return { resultCode: 'TemporaryFailure', resultString: outcome?.outcome ?? 'time ran out' };
  if (outcome.outcome === 'failed')
    return { resultCode: 'PermanentFailure', resultString: `${outcome.code}: ${outcome.message}` };
  return { resultCode: 'Succeeded', resultString: outcome.outcome };
}
