import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { ArticleError } from '../errors.ts';
import type { Source } from '../model/digest.ts';
import type { ObjectEvent } from './events.ts';

/** An article's bytes, where they came from, and what is said of them. */
export type StoredArticle = Readonly<{ body: Uint8Array; contentType: string | undefined; source: Source }>;

/**
 * Reads the object of an event as it is now. Not the event's version: events arrive late and out of order, and
 * what counts is what is there.
 *
 * @returns null where the object is gone, which another event tells
 * @throws ArticleError `too_large` before the body is read; the SDK's errors for everything else
 */
export async function readArticle(
  s3: S3Client,
  event: ObjectEvent,
  maxBytes: number,
): Promise<StoredArticle | null> {
  let object: GetObjectCommandOutput;
  try {
    object = await s3.send(new GetObjectCommand({ Bucket: event.bucket, Key: event.key }));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
  const size = object.ContentLength ?? 0;
  if (size > maxBytes) {
    await object.Body?.transformToByteArray().catch(() => undefined);
    throw new ArticleError(
      'too_large',
      `The object has ${size} bytes; at most ${maxBytes} are taken. Split the article, or raise MAX_BYTES.`,
    );
  }
  const body = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  if (body.length < size) throw new Error(`The body ended after ${body.length} of ${size} bytes.`);
  return {
    body,
    contentType: object.ContentType,
    source: {
      bucket: event.bucket,
      key: event.key,
      versionId: object.VersionId ?? event.versionId,
      eTag: object.ETag?.replace(/^"|"$/g, '') ?? event.eTag,
      sequencer: event.sequencer,
      size: body.length,
      contentType: object.ContentType ?? null,
    },
  };
}

/** True for the errors that say an object or version isn't there. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && /^(?:NoSuchKey|NotFound|NoSuchVersion|MethodNotAllowed)$/.test(error.name);
}
