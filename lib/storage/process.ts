import type { S3Client } from '@aws-sdk/client-s3';
import { digestArticle, warmUp } from '../digest.ts';
import { ArticleError } from '../errors.ts';
import type { Source, StoredDigest } from '../model/digest.ts';
import { currentETag, readArticle } from './articles.ts';
import { digestKey, failureKey, isOwnOutput, type StorageConfig } from './config.ts';
import {
  clearFailure,
  type ExistingDigest,
  existingDigest,
  removeDigest,
  type Standing,
  standing,
  writeDigest,
  writeFailure,
} from './digests.ts';
import type { ObjectEvent } from './events.ts';

/** What became of one object. `retry` is the only one that must be delivered again. */
export type Outcome = Readonly<{ bucket: string; key: string; ms: number }> &
  (
    | Readonly<{ outcome: 'digested'; digestKey: string; bytes: number }>
    | Readonly<{ outcome: 'removed' | 'gone'; digestKey: string }>
    | Readonly<{ outcome: 'unchanged' | 'outdated' | 'ignored' }>
    | Readonly<{ outcome: 'failed'; code: string; message: string; failureKey: string }>
    | Readonly<{ outcome: 'retry'; code: string; message: string }>
  );

/** What processing needs besides the event: all injected, so that tests use the real thing on another address. */
export type Services = Readonly<{
  s3: S3Client;
  config: StorageConfig;
  generator: StoredDigest['generator'];
  now: () => Date;
}>;

/** How often an article that others work on too is looked at again before the queue is asked to. */
const MAX_ROUNDS = 3;

type Result = Outcome extends infer O
  ? O extends Outcome
    ? Omit<O, 'bucket' | 'key' | 'ms'>
    : never
  : never;

/**
 * Brings the digest of one object up to date; `again` where the event may have been worked on before. Never throws: what can work later is `retry`, what can't is `failed`
 * and leaves a record.
 */
export async function processEvent(services: Services, event: ObjectEvent, again: boolean): Promise<Outcome> {
  const started = performance.now();
  const result = await attempt(services, event, again).catch(
    (error: unknown): Result => ({ outcome: 'retry', ...described(error) }),
  );
  return { bucket: event.bucket, key: event.key, ms: Math.round(performance.now() - started), ...result };
}

async function attempt(services: Services, event: ObjectEvent, again: boolean): Promise<Result> {
  const { s3, config, generator } = services;
  if (
    isOwnOutput(config, event.bucket, event.key) ||
    !event.key.startsWith(config.rawPrefix) ||
    event.key.endsWith('/')
  )
    return { outcome: 'ignored' };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const looking = existingDigest(s3, config, event.key);
    // The model loads while S3 answers.
    warmUp();
    const existing = await looking;
    const place = standing(event, existing, `${generator.name}/${generator.version}`);
    // A plain duplicate ends here. Work that was broken off or overtaken is looked at again.
    if (place !== 'new' && !again && round === 0) return UNCHANGED[place];
    const done = await bringUpToDate(services, event, existing, place);
    if (done === null) continue;
    // Events on one object are worked on at the same time, in any order: what was done holds if the object is still
    // what it was.
    if ((await currentETag(s3, event)) === done.eTag) return done.result;
  }
  return {
    outcome: 'retry',
    code: 'Conflict',
    message: `The article or its digest changed ${MAX_ROUNDS} times while it was worked on.`,
  };
}

/** How an event ends that has nothing to add. */
const UNCHANGED = {
  new: { outcome: 'unchanged' },
  same: { outcome: 'unchanged' },
  older: { outcome: 'outdated' },
} as const satisfies Record<Standing, Result>;

/** What was done, and for which state of the object (its eTag, or null for none). */
type Done = Readonly<{ result: Result; eTag: string | null }>;

/** Makes digest and failure record what the object as it is now calls for; null where others wrote meanwhile. */
async function bringUpToDate(
  services: Services,
  event: ObjectEvent,
  existing: ExistingDigest | null,
  place: Standing,
): Promise<Done | null> {
  const { s3, config, generator } = services;
  // A removal can be of an old version, and a delete marker can be removed: the object may well be there.
  const eTag = event.kind === 'removed' || place !== 'new' ? await currentETag(s3, event) : undefined;
  if (eTag !== null && eTag !== undefined && eTag === existing?.sourceETag) {
    await clearFailure(s3, config, event.key);
    return { result: UNCHANGED[place], eTag };
  }
  // The newer event that the digest there came from, or one that is still to come, sees to it.
  if (eTag !== undefined && place === 'older') return { result: UNCHANGED.older, eTag };
  const article = eTag === null ? null : await readArticle(s3, event, config.maxBytes);
  if (article === null) {
    await removeDigest(s3, config, event.key);
    await clearFailure(s3, config, event.key);
    const outcome = event.kind === 'removed' ? 'removed' : 'gone';
    return { result: { outcome, digestKey: digestKey(config, event.key) }, eTag: null };
  }
  const { source, body } = article;
  try {
    if (body instanceof ArticleError) throw body;
    const digest = await digestArticle(
      { body, contentType: source.contentType ?? undefined, key: event.key },
      { limits: { maxBytes: config.maxBytes, maxUnpackedBytes: config.maxUnpackedBytes } },
    );
    if ((await writeDigest(s3, config, digest, source, generator, existing)) === 'conflict') return null;
    await clearFailure(s3, config, event.key);
    const result = {
      outcome: 'digested',
      digestKey: digestKey(config, event.key),
      bytes: source.size,
    } as const;
    return { result, eTag: source.eTag };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { result: await fail(services, source, error), eTag: source.eTag };
  }
}

/** Leaves a failure record for a person, and no digest of what the object was before. */
async function fail({ s3, config, now }: Services, source: Source, error: ArticleError): Promise<Result> {
  const { bucket, key, versionId, eTag, sequencer } = source;
  await removeDigest(s3, config, key);
  await writeFailure(s3, config, {
    code: error.code,
    message: error.message,
    source: { bucket, key, versionId, eTag, sequencer },
    time: now().toISOString(),
  });
  return { outcome: 'failed', code: error.code, message: error.message, failureKey: failureKey(config, key) };
}

function described(error: unknown): { code: string; message: string } {
  return error instanceof Error
    ? { code: error.name, message: error.message }
    : { code: 'Unknown', message: String(error) };
}
