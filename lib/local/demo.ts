/** `npm run demo`: a sample article through the whole system, on this machine. */
import { EventEmitter, once } from 'node:events';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { StoredDigest } from '../model/digest.ts';
import type { Outcome } from '../storage/process.ts';
import { DEMO_ARTICLE, sampleArticle } from './samples.ts';
import { DIGEST_BUCKET, RAW_BUCKET, startStack } from './stack.ts';
import { viewOf } from './view.ts';

const key = `raw/${DEMO_ARTICLE}`;
const done = new EventEmitter();
const stack = await startStack({ onOutcome: (outcome) => done.emit('outcome', outcome) });
console.log(`S3 and SQS are up at ${stack.endpoint}; the bundled Lambda listens to the queue.`);
const finished = once(done, 'outcome', { signal: AbortSignal.timeout(15_000) });
const { body, contentType } = await sampleArticle(key);
await stack.s3.send(
  new PutObjectCommand({ Bucket: RAW_BUCKET, Key: key, Body: body, ContentType: contentType }),
);
console.log(`Uploaded s3://${RAW_BUCKET}/${key} (${body.length} bytes).`);
const [outcome]: Outcome[] = await finished;
if (outcome?.outcome !== 'digested') {
  console.error(`The article was not digested: ${JSON.stringify(outcome)}`);
  process.exitCode = 1;
} else {
  const object = await stack.s3.send(new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key: outcome.digestKey }));
  const json = (await object.Body?.transformToString()) ?? '';
  const digest: StoredDigest = JSON.parse(json);
  console.log(`The Lambda took ${outcome.ms} ms.\n\n${viewOf(digest)}\n`);
  console.log(`The JSON (${json.length} characters) is at s3://${DIGEST_BUCKET}/${outcome.digestKey}.`);
  console.log('To keep the stack up and drop your own articles: npm start');
}
await stack.stop();
