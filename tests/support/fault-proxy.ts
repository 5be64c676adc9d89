import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What can go wrong between the function and S3. `after` faults happen when S3 has done what it was asked. */
export const FAULTS = [
  'throttled',
  'server error',
  'reset before',
  'reset after',
  'reset in the body',
  'body too short',
  'no answer',
  'access denied',
  'key management',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Asked before each request is passed on; may do something to the store first. */
type Decide = (method: string, path: string) => Fault | null | Promise<Fault | null>;
export type FaultProxy = Readonly<{ endpoint: string; close: () => Promise<void> }>;

const ERRORS: Readonly<Partial<Record<Fault, readonly [number, string]>>> = {
  throttled: [503, 'SlowDown'],
  'server error': [500, 'InternalError'],
  'access denied': [403, 'AccessDenied'],
  'key management': [400, 'KMS.DisabledException'],
};

/** An HTTP proxy in front of an S3 that makes the faults which `decide` asks for, request by request. */
export async function startFaultProxy(target: string, decide: Decide): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, answer) => {
    incoming.on('error', () => undefined);
    answer.on('error', () => undefined);
    handle(incoming, answer).catch(() => answer.destroy());
  });
  async function handle(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const { method = 'GET', url = '/', headers } = incoming;
    const fault = await decide(method, decodeURIComponent(url));
    const error = fault === null ? undefined : ERRORS[fault];
    if (error !== undefined) {
      const [status, code] = error;
      answer.writeHead(status, { 'content-type': 'application/xml' });
      answer.end(
        method === 'HEAD'
          ? ''
          : `<Error><Code>${code}</Code><Message>Injected by the test.</Message></Error>`,
      );
      return;
    }
    if (fault === 'no answer') return;
    if (fault === 'reset before') {
      incoming.socket.destroy();
      return;
    }
    const upstream = request({ hostname, port, method, path: url, headers });
    upstream.end(body);
    upstream.on('error', () => answer.destroy());
    upstream.on('response', async (response) => {
      const content = await buffer(response);
      if (fault === 'reset after') {
        incoming.socket.destroy();
        return;
      }
      answer.writeHead(response.statusCode ?? 500, response.headers);
      const cut = fault === 'reset in the body' || fault === 'body too short';
      if (!cut || content.length === 0) {
        answer.end(content);
        return;
      }
      answer.write(content.subarray(0, content.length >> 1), () => {
        if (fault === 'reset in the body') incoming.socket.resetAndDestroy();
        else incoming.socket.end();
      });
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
