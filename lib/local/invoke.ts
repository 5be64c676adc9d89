/** `npm run invoke -- EVENT.json`: the bundled Lambda with a sample event, against the embedded S3. */
import { readFile } from 'node:fs/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { readInvocation } from '../storage/events.ts';
import { sampleArticle } from './samples.ts';
import { RAW_BUCKET, startStack } from './stack.ts';

const HELP = `Runs the Lambda once with an event from a file, against an embedded S3.

Usage: npm run invoke -- events/s3-put.json

The objects that the event names are uploaded first, from events/articles. Prints the function's answer.`;

const [file] = process.argv.slice(2);
if (file === undefined || file === '--help') {
  console.log(HELP);
  process.exitCode = file === undefined ? 2 : 0;
} else {
  const event: unknown = JSON.parse(await readFile(file, 'utf8'));
  const stack = await startStack({ poll: false });
  try {
    for (const { events } of readInvocation(event).deliveries) {
      for (const { kind, key } of events) {
        if (kind === 'removed') continue;
        const { body, contentType } = await sampleArticle(key);
        await stack.s3.send(
          new PutObjectCommand({ Bucket: RAW_BUCKET, Key: key, Body: body, ContentType: contentType }),
        );
      }
    }
    console.log(JSON.stringify(await stack.invoke(event), null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  await stack.stop();
}
