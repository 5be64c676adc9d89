import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLambda } from '../../../lib/local/build.ts';
import {
  DIGEST_BUCKET,
  handlerEnvironment,
  NODE_OPTIONS,
  RAW_BUCKET,
  startStack,
} from '../../../lib/local/stack.ts';
import { makePackage, readTemplate, unpackZip, ZIP } from '../../support/packaged.ts';

type Resource = { Type: string; Properties: Record<string, unknown> };
let resources: Record<string, Resource>;
const ofType = (type: string): Resource[] => Object.values(resources).filter((r) => r.Type === type);
const only = (type: string): Record<string, unknown> => {
  const found = ofType(type);
  expect(found).toHaveLength(1);
  return found[0]?.Properties ?? {};
};

beforeAll(async () => {
  await makePackage();
  resources = ((await readTemplate()) as { Resources: Record<string, Resource> }).Resources;
});

describe('the package', () => {
  test('the zip, unpacked, loads as Lambda loads it and digests an article', async () => {
    const folder = await unpackZip();
    const stack = await startStack({ poll: false });
    Object.assign(process.env, handlerEnvironment(stack.endpoint));
    const [path, name] = String(only('AWS::Lambda::Function')['Handler']).split(/\.(?=\w+$)/);
    const handler: (event: unknown) => Promise<unknown> = createRequire(import.meta.url)(
      join(folder, `${path}.js`),
    )[name ?? ''];
    await stack.s3.send(
      new PutObjectCommand({
        Bucket: RAW_BUCKET,
        Key: 'raw/zip.txt',
        Body: 'Zip works\n\nThe packaged function was loaded from its zip, and it worked well.\n',
      }),
    );
    await handler({
      Records: [
        {
          eventSource: 'aws:s3',
          eventName: 'ObjectCreated:Put',
          s3: { bucket: { name: RAW_BUCKET }, object: { key: 'raw/zip.txt', sequencer: '1' } },
        },
      ],
    });
    const object = await stack.s3.send(
      new GetObjectCommand({ Bucket: DIGEST_BUCKET, Key: 'digests/zip.txt.json' }),
    );
    expect(await object.Body?.transformToString()).toContain('"Zip works"');
    await stack.stop();
  });

  test('the zip stays under 1.5 MB', async () => {
    expect((await stat(ZIP)).size).toBeLessThan(1_500_000);
  });

  test('the bundle holds no module of the project twice', async () => {
    const inputs = (await buildLambda()).flatMap((metafile) => Object.keys(metafile.inputs));
    const own = inputs.filter((file) => /^(?:lib|functions)\//.test(file));
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter((file, i) => own.indexOf(file) !== i)).toEqual([]);
  });

  test('the bundle holds no package twice', async () => {
    const inputs = (await buildLambda()).flatMap((metafile) => Object.keys(metafile.inputs));
    const places = new Map<string, Set<string>>();
    for (const file of inputs) {
      const match = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file);
      if (match?.[1] !== undefined && match[2] !== undefined)
        places.set(match[2], (places.get(match[2]) ?? new Set()).add(match[1]));
    }
    expect([...places].filter(([, paths]) => paths.size > 1).map(([name]) => name)).toEqual([]);
  });
});

describe('the template', () => {
  test('the raw bucket tells the queue of uploads and removals under raw/, and the queue feeds the function', () => {
    const raw = resources['RawBucket']?.Properties as {
      NotificationConfiguration: {
        QueueConfigurations: { Event: string; Queue: unknown; Filter: unknown }[];
      };
    };
    expect(raw.NotificationConfiguration.QueueConfigurations.map((c) => c.Event)).toEqual([
      's3:ObjectCreated:*',
      's3:ObjectRemoved:*',
    ]);
    for (const { Queue, Filter } of raw.NotificationConfiguration.QueueConfigurations) {
      expect(Queue).toEqual({ 'Fn::GetAtt': ['ArticleQueue', 'Arn'] });
      expect(Filter).toEqual({ S3Key: { Rules: [{ Name: 'prefix', Value: 'raw/' }] } });
    }
    expect(only('AWS::Lambda::EventSourceMapping')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['ArticleQueue', 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('the function runs on arm64 with Node 24, and its queue waits six times its timeout', () => {
    const lambda = only('AWS::Lambda::Function');
    expect(lambda).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Environment: { Variables: { NODE_OPTIONS } },
    });
    expect(resources['ArticleQueue']?.Properties['VisibilityTimeout']).toBe(Number(lambda['Timeout']) * 6);
  });

  test('what fails five times goes to a dead-letter queue with an alarm', () => {
    expect(resources['ArticleQueue']?.Properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetterQueue', 'Arn'] },
      maxReceiveCount: 5,
    });
    expect(resources['DeadLetterAlarm']?.Properties).toMatchObject({
      Dimensions: [{ Value: { 'Fn::GetAtt': ['DeadLetterQueue', 'QueueName'] } }],
    });
  });

  test('many failures raise an alarm, on the metric that the function writes', () => {
    expect(resources['FailureAlarm']?.Properties).toMatchObject({
      Namespace: 'article-digest',
      MetricName: 'Failed',
      Dimensions: [{ Name: 'service', Value: 'digest' }],
    });
  });

  test('concurrency is reserved only where it is asked for', async () => {
    expect(only('AWS::Lambda::Function')['ReservedConcurrentExecutions']).toEqual({
      'Fn::If': ['HasReservedConcurrency', expect.anything(), { Ref: 'AWS::NoValue' }],
    });
  });

  test('buckets and queues are encrypted, buckets private, versioned and kept, plain HTTP refused', () => {
    for (const name of ['RawBucket', 'DigestBucket']) {
      expect(resources[name]).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          VersioningConfiguration: { Status: 'Enabled' },
          LifecycleConfiguration: {
            Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: expect.anything() } }],
          },
        },
      });
      expect(JSON.stringify(resources[`${name}Policy`])).toContain('"aws:SecureTransport":"false"');
    }
    for (const queue of ofType('AWS::SQS::Queue'))
      expect(queue.Properties['SqsManagedSseEnabled']).toBe(true);
  });

  test('the role may do on S3 exactly what the code’s commands need, where they need it', async () => {
    const source = await Promise.all(
      ['articles', 'digests'].map((name) => readFile(`lib/storage/${name}.ts`, 'utf8')),
    );
    const commands = new Set(source.join('\n').match(/(?<=new )\w+(?=Command\()/g));
    const needed = new Set([...commands].map((c) => `s3:${c.replace('HeadObject', 'GetObject')}`));
    const role = only('AWS::IAM::Role') as {
      Policies: {
        PolicyDocument: { Statement: { Effect: string; Action: string[]; Resource: unknown }[] };
      }[];
    };
    const statements = role.Policies.flatMap((p) => p.PolicyDocument.Statement).filter((s) =>
      s.Action.some((a) => a.startsWith('s3:')),
    );
    // ListBucket is what makes S3 answer 404 instead of 403 for a key that isn't there.
    expect(new Set(statements.flatMap((s) => s.Action))).toEqual(new Set([...needed, 's3:ListBucket']));
    const writable = statements.filter((s) => s.Action.includes('s3:PutObject')).flatMap((s) => s.Resource);
    expect(writable).toEqual([
      'arn:aws:s3:::article-digest-dev-digest/digests/*',
      'arn:aws:s3:::article-digest-dev-digest/failures/*',
    ]);
    expect(JSON.stringify(statements)).not.toMatch(/"s3:\*"|"Resource":"\*"/);
  });

  test('logs are kept for a set time', () => {
    expect(Number(only('AWS::Logs::LogGroup')['RetentionInDays'])).toBe(30);
  });
});
