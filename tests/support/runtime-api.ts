import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** Pinned: its insides are preloaded around (rapid-client.cjs). Needs Node 22, which the project's own is past. */
const CLIENT = 'aws-lambda-ric@4.0.2';
const CACHE = resolve('.cache', CLIENT);

/** How an invocation ended, as Lambda would see it. */
export type InvocationResult =
  | Readonly<{ kind: 'response'; body: unknown }>
  | Readonly<{ kind: 'error'; errorType: string; errorMessage: string }>
  | Readonly<{ kind: 'timeout' }>;

/** A function under AWS's own runtime interface client. */
export type Runtime = Readonly<{
  /** Invokes it with an event; at the deadline its process is killed, as Lambda does, and the next one starts afresh. */
  invoke: (event: unknown, timeoutMs?: number) => Promise<InvocationResult>;
  /** How many processes were started so far: one for all invocations while it stays warm. */
  processes: () => number;
  close: () => Promise<void>;
}>;

/** Installs the client into a folder of its own, once. */
async function installClient(): Promise<string> {
  const entry = join(CACHE, 'node_modules/aws-lambda-ric/index.mjs');
  if (existsSync(entry)) return entry;
  await mkdir(CACHE, { recursive: true });
  await writeFile(join(CACHE, 'package.json'), '{ "private": true }\n');
  await promisify(execFile)(
    'npm',
    ['install', CLIENT, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'],
    { cwd: CACHE },
  );
  return entry;
}

type Pending = Readonly<{
  id: string;
  event: unknown;
  deadline: number;
  settle: (result: InvocationResult) => void;
}>;

/**
 * The Runtime API of Lambda (docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html), and a process of the function.
 *
 * @param folder where the function's zip was unpacked
 * @param handler as in the template: 'file.name'
 */
export async function startRuntime(
  folder: string,
  handler: string,
  environment: Readonly<Record<string, string>>,
): Promise<Runtime> {
  const client = await installClient();
  const waiting: Pending[] = [];
  const running = new Map<string, Pending>();
  let hungry: ServerResponse | null = null;
  let child: ChildProcess | null = null;
  let started = 0;

  const feed = (): void => {
    const next = hungry === null ? undefined : waiting.shift();
    if (hungry === null || next === undefined) return;
    running.set(next.id, next);
    hungry.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(next.deadline),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:digest',
    });
    hungry.end(JSON.stringify(next.event));
    hungry = null;
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.endsWith('/invocation/next')) {
      hungry = response;
      feed();
      return;
    }
    const body: unknown = JSON.parse((await text(request)) || 'null');
    response.writeHead(202).end();
    const id = /\/invocation\/([^/]+)\/(?:response|error)$/.exec(path)?.[1];
    const result = path.endsWith('/error') ? errorOf(body) : ({ kind: 'response', body } as const);
    // An error at the start is every waiting invocation's.
    const settled = id === undefined ? waiting.splice(0) : [running.get(id)].filter((p) => p !== undefined);
    for (const pending of settled) pending.settle(result);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  const ensureProcess = (): void => {
    if (child !== null) return;
    started++;
    child = spawn(
      process.execPath,
      ['--require', resolve('tests/support/rapid-client.cjs'), client, handler],
      {
        env: {
          PATH: process.env['PATH'] ?? '',
          ...environment,
          AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
          AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: 'true',
          AWS_LAMBDA_FUNCTION_NAME: 'digest',
          AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1769',
          AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/digest',
          AWS_LAMBDA_LOG_STREAM_NAME: 'local',
          LAMBDA_TASK_ROOT: folder,
          _HANDLER: handler,
        },
        stdio: 'ignore',
      },
    );
  };
  const kill = async (): Promise<void> => {
    const ended = child;
    child = null;
    hungry?.destroy();
    hungry = null;
    if (ended === null || ended.exitCode !== null) return;
    ended.kill('SIGKILL');
    await once(ended, 'exit');
  };

  return {
    processes: () => started,
    invoke: (event, timeoutMs = 20_000) =>
      new Promise((done) => {
        const id = `request-${started}-${Math.random().toString(36).slice(2)}`;
        const timer = setTimeout(async () => {
          running.delete(id);
          await kill();
          done({ kind: 'timeout' });
        }, timeoutMs);
        const settle = (result: InvocationResult): void => {
          clearTimeout(timer);
          running.delete(id);
          done(result);
        };
        waiting.push({ id, event, deadline: Date.now() + timeoutMs, settle });
        ensureProcess();
        feed();
      }),
    close: async () => {
      await kill();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function errorOf(body: unknown): InvocationResult {
  const field = (name: string): string =>
    typeof body === 'object' && body !== null && name in body
      ? String((body as Readonly<Record<string, unknown>>)[name])
      : '';
  return { kind: 'error', errorType: field('errorType'), errorMessage: field('errorMessage') };
}
