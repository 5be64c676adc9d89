import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ArticleError } from '../errors.ts';
import type { Source } from '../model/digest.ts';
import type { ObjectEvent } from './events.ts';

/** An article's bytes, or why they weren't read; where they came from, and what is said of them. */
export type StoredArticle = Readonly<{ source: Source; body: Uint8Array | ArticleError }>;

/**
 * Reads the object of an event as it is now. Not the event's version: events arrive late and out of order, and
 * what counts is what is there.
 *
 * @returns null where the object is gone; `too_large` for the body where it is, before it is read
 * @throws the SDK's errors, and one for a body that ends too early
 */
export async function readArticle(
  s3: S3Client,
  event: ObjectEvent,
  maxBytes: number,
): Promise<StoredArticle | null> {
  const reading = new AbortController();
  let object: GetObjectCommandOutput;
  try {
    object = await s3.send(new GetObjectCommand({ Bucket: event.bucket, Key: event.key }), {
      abortSignal: reading.signal,
    });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  const size = object.ContentLength ?? 0;
  const source: Source = {
    bucket: event.bucket,
    key: event.key,
    versionId: object.VersionId ?? event.versionId,
    eTag: unquoted(object.ETag) ?? event.eTag,
    sequencer: event.sequencer,
    size,
    contentType: object.ContentType ?? null,
  };
  if (size > maxBytes) {
    object.Body?.transformToByteArray().catch(() => undefined);
    reading.abort();
    const message = `The object has ${size} bytes; at most ${maxBytes} are taken. Split the article, or raise MAX_BYTES.`;
    return { source, body: new ArticleError('too_large', message) };
  }
  const body = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  if (body.length < size) throw new Error(`The body ended after ${body.length} of ${size} bytes.`);
  return { source: { ...source, size: body.length }, body };
}

/** The eTag of an object as it is now, without quotes; null where the object is gone. One cheap request. */
export async function currentETag(s3: S3Client, event: ObjectEvent): Promise<string | null> {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket: event.bucket, Key: event.key }));
    return unquoted(head.ETag) ?? '';
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

const unquoted = (eTag: string | undefined): string | undefined => eTag?.replace(/^"|"$/g, '');

/** True for the errors that say an object or version isn't there. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && /^(?:NoSuchKey|NotFound|NoSuchVersion|MethodNotAllowed)$/.test(error.name);
}
