import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Outcome } from '../../lib/storage/process.ts';

const metrics = new Metrics({ namespace: 'article-digest', serviceName: 'digest' });

/**
 * What CloudWatch counts, as lines in the Embedded Metric Format: articles by outcome, failures by code, milliseconds
 * and bytes. None where POWERTOOLS_METRICS_DISABLED is 'true'.
 */
export function measure(outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  for (const outcome of outcomes) {
    metrics.addMetric('Articles', MetricUnit.Count, 1);
    metrics.addMetric(COUNTER[outcome.outcome], MetricUnit.Count, 1);
    metrics.addMetric('Duration', MetricUnit.Milliseconds, outcome.ms);
    if (outcome.outcome === 'digested') metrics.addMetric('Size', MetricUnit.Bytes, outcome.bytes);
    if (outcome.outcome === 'failed')
      metrics
        .singleMetric()
        .addDimension('code', outcome.code)
        .addMetric('FailedByCode', MetricUnit.Count, 1);
  }
  metrics.publishStoredMetrics();
}

/** The name under which each outcome is counted; alarms in serverless.yml watch 'Failed'. */
const COUNTER: Readonly<Record<Outcome['outcome'], string>> = {
  digested: 'Digested',
  removed: 'Removed',
  gone: 'Removed',
  unchanged: 'Unchanged',
  outdated: 'Unchanged',
  ignored: 'Ignored',
  failed: 'Failed',
  retry: 'Retried',
};
