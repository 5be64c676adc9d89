import type { Outcome } from '../../lib/storage/process.ts';

/** One structured line a fact, as CloudWatch Logs Insights reads it; none where LOG_LEVEL is 'silent'. JSON escapes what a key could smuggle in. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  if (process.env['LOG_LEVEL'] === 'silent') return;
  const line = JSON.stringify({ level, message, ...fields });
  if (level === 'error') console.error(line);
  else console.log(line);
}

/** The line of one object: key and outcome, never the article's text. */
export function logOutcome(requestId: string, outcome: Outcome): void {
  const level = outcome.outcome === 'retry' ? 'error' : outcome.outcome === 'failed' ? 'warn' : 'info';
  log(level, `article ${outcome.outcome}`, { requestId, ...outcome });
}
