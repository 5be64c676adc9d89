import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ArticleErrorCode } from '../errors.ts';
import type { Digest, Source, StoredDigest } from '../model/digest.ts';
import { isGone } from './articles.ts';
import { digestKey, failureKey, type StorageConfig } from './config.ts';
import { compareSequencers, type ObjectEvent } from './events.ts';

/** What is known of a digest that is already there, from its metadata: one cheap request. */
export type ExistingDigest = Readonly<{
  eTag: string | undefined;
  sourceETag: string | null;
  sourceSequencer: string | null;
  generator: string | null;
}>;

/** How a write ended: done, or another invocation changed the digest meanwhile. */
export type WriteResult = 'written' | 'conflict';

const CONTENT_TYPE = 'application/json; charset=utf-8';

/** Reads what a digest says of its source, or null where there is none. */
export async function existingDigest(
  s3: S3Client,
  config: StorageConfig,
  key: string,
): Promise<ExistingDigest | null> {
  try {
    const head = await s3.send(
      new HeadObjectCommand({ Bucket: config.digestBucket, Key: digestKey(config, key) }),
    );
    const metadata = head.Metadata ?? {};
    return {
      eTag: head.ETag,
      sourceETag: metadata['source-etag'] ?? null,
      sourceSequencer: metadata['source-sequencer'] ?? null,
      generator: metadata['generator'] ?? null,
    };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** What an event has to add to the digest that is there: something new, nothing, or less than is known already. */
export type Standing = 'new' | 'same' | 'older';

/** Whether an event has anything to add to the digest that is there. */
export function standing(event: ObjectEvent, existing: ExistingDigest | null, generator: string): Standing {
  if (existing === null) return 'new';
  const order = compareSequencers(event.sequencer, existing.sourceSequencer);
  if (order < 0) return 'older';
  const same = event.eTag !== null && event.eTag === existing.sourceETag && existing.generator === generator;
  return same && (order === 0 || event.sequencer === null) ? 'same' : 'new';
}

/** Writes a digest, only if what was there when it was last looked at is still there. */
export async function writeDigest(
  s3: S3Client,
  config: StorageConfig,
  digest: Digest,
  source: Source,
  generator: StoredDigest['generator'],
  existing: ExistingDigest | null,
): Promise<WriteResult> {
  const stored: StoredDigest = { ...digest, source, generator };
  const condition =
    existing?.eTag === undefined ? { IfNoneMatch: '*' } : { IfMatch: eTagFor(config, existing.eTag) };
  const put = new PutObjectCommand({
    Bucket: config.digestBucket,
    Key: digestKey(config, source.key),
    // Encoded here, once: the SDK would make its own copies of a long string.
    Body: new TextEncoder().encode(JSON.stringify(stored)),
    ContentType: CONTENT_TYPE,
    Metadata: {
      'source-etag': source.eTag ?? '',
      'source-sequencer': source.sequencer ?? '',
      generator: `${generator.name}/${generator.version}`,
    },
    ...condition,
  });
  try {
    await s3.send(put);
    return 'written';
  } catch (error) {
    // 412 and 409: somebody else wrote first; 404: what If-Match asked for was deleted.
    if (
      error instanceof Error &&
      /^(?:PreconditionFailed|ConditionalRequestConflict|NoSuchKey|NotFound)$/.test(error.name)
    )
      return 'conflict';
    throw error;
  }
}

const eTagFor = ({ bareETags }: StorageConfig, eTag: string): string =>
  bareETags ? eTag.replace(/^"|"$/g, '') : eTag;

/** What is left for a person to act on where an article can never be digested. */
export type Failure = Readonly<{
  code: ArticleErrorCode;
  message: string;
  source: Pick<Source, 'bucket' | 'key' | 'versionId' | 'eTag' | 'sequencer'>;
  time: string;
}>;

export async function writeFailure(s3: S3Client, config: StorageConfig, failure: Failure): Promise<void> {
  await s3.send(
    new PutObjectCommand({
      Bucket: config.digestBucket,
      Key: failureKey(config, failure.source.key),
      Body: `${JSON.stringify(failure, null, 2)}\n`,
      ContentType: CONTENT_TYPE,
    }),
  );
}

/** Removes the failure record of an article: it worked now, or it is gone. Deleting what isn't there is no error. */
export async function clearFailure(s3: S3Client, config: StorageConfig, key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: config.digestBucket, Key: failureKey(config, key) }));
}

export async function removeDigest(s3: S3Client, config: StorageConfig, key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: config.digestBucket, Key: digestKey(config, key) }));
}
