import type { S3Client } from '@aws-sdk/client-s3';
import { digestArticle, warmUp } from '../digest.ts';
import { ArticleError } from '../errors.ts';
import type { StoredDigest } from '../model/digest.ts';
import { readArticle } from './articles.ts';
import { digestKey, failureKey, isOwnOutput, type StorageConfig } from './config.ts';
import {
  clearFailure,
  existingDigest,
  removeDigest,
  standing,
  writeDigest,
  writeFailure,
} from './digests.ts';
import type { ObjectEvent } from './events.ts';

/** What became of one object. `retry` is the only one that must be delivered again. */
export type Outcome = Readonly<{ bucket: string; key: string; ms: number }> &
  (
    | Readonly<{ outcome: 'digested' | 'removed'; digestKey: string }>
    | Readonly<{ outcome: 'unchanged' | 'outdated' | 'gone' | 'ignored' }>
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

/** How often a digest that others write too is looked at again before the queue is asked to. */
const MAX_CONFLICTS = 3;

type Result = Outcome extends infer O
  ? O extends Outcome
    ? Omit<O, 'bucket' | 'key' | 'ms'>
    : never
  : never;

/**
 * Brings the digest of one object up to date. Never throws: what can work later is `retry`, what can't is `failed`
 * and leaves a record.
 */
export async function processEvent(services: Services, event: ObjectEvent): Promise<Outcome> {
  const started = performance.now();
  const result = await attempt(services, event).catch(
    (error: unknown): Result => ({ outcome: 'retry', ...described(error) }),
  );
  return { bucket: event.bucket, key: event.key, ms: Math.round(performance.now() - started), ...result };
}

async function attempt(services: Services, event: ObjectEvent): Promise<Result> {
  const { s3, config, generator } = services;
  if (
    isOwnOutput(config, event.bucket, event.key) ||
    !event.key.startsWith(config.rawPrefix) ||
    event.key.endsWith('/')
  )
    return { outcome: 'ignored' };
  const name = `${generator.name}/${generator.version}`;
  for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
    const looking = existingDigest(s3, config, event.key);
    warmUp();
    const existing = await looking;
    const place = standing(event, existing, name);
    if (place === 'same') return { outcome: 'unchanged' };
    if (place === 'older') return { outcome: 'outdated' };
    if (event.kind === 'removed') {
      await removeDigest(s3, config, event.key);
      await clearFailure(s3, config, event.key);
      return { outcome: 'removed', digestKey: digestKey(config, event.key) };
    }
    try {
      const article = await readArticle(s3, event, config.maxBytes);
      if (article === null) return { outcome: 'gone' };
      const digest = await digestArticle(
        { body: article.body, contentType: article.contentType, key: event.key },
        { limits: { maxBytes: config.maxBytes, maxUnpackedBytes: config.maxBytes * 2 } },
      );
      const written = await writeDigest(s3, config, digest, article.source, generator, existing);
      if (written === 'conflict') continue;
      await clearFailure(s3, config, event.key);
      return { outcome: 'digested', digestKey: digestKey(config, event.key) };
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      return fail(services, event, error);
    }
  }
  return {
    outcome: 'retry',
    code: 'Conflict',
    message: `The digest of this article changed ${MAX_CONFLICTS} times while it was made.`,
  };
}

/** Leaves a failure record for a person, and no digest of what the object was before. */
async function fail({ s3, config, now }: Services, event: ObjectEvent, error: ArticleError): Promise<Result> {
  const { bucket, key, versionId, eTag, sequencer } = event;
  await writeFailure(s3, config, {
    code: error.code,
    message: error.message,
    source: { bucket, key, versionId, eTag, sequencer },
    time: now().toISOString(),
  });
  await removeDigest(s3, config, key);
  return { outcome: 'failed', code: error.code, message: error.message, failureKey: failureKey(config, key) };
}

function described(error: unknown): { code: string; message: string } {
  return error instanceof Error
    ? { code: error.name, message: error.message }
    : { code: 'Unknown', message: String(error) };
}
