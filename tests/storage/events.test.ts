import { describe, expect, test } from 'vitest';
import { compareSequencers, readInvocation } from '../../lib/storage/events.ts';

const record = (eventSource: string, key: string, sequencer: string) => ({
  Records: [
    {
      eventSource,
      eventName: 's3:ObjectCreated:Put',
      s3: { bucket: { name: 'raw' }, object: { key, sequencer } },
    },
  ],
});
const only = (event: unknown) => readInvocation(event).deliveries[0]?.events[0];

describe('records of other stores', () => {
  test('Ceph’s keys aren’t URL-encoded, AWS’s and MinIO’s are', () => {
    expect(only(record('ceph:s3', 'raw/100%25+1.txt', '1'))?.key).toBe('raw/100%25+1.txt');
    expect(only(record('minio:s3', 'raw%2Fa+b.txt', '1'))?.key).toBe('raw/a b.txt');
    expect(only(record('aws:s3', 'raw/a+b%2B.txt', '1'))?.key).toBe('raw/a b+.txt');
  });

  test('Ceph’s sequencers, printed lowest byte first, compare by time', () => {
    // Taken in this order within one second, then in the next.
    const printed = ['94B8066B60C7191E', '94B8066B1427BC1E', '94B8066BC23B2D1F', '95B8066B00000000'];
    const read = printed.map((s) => only(record('ceph:s3', 'raw/a.txt', s))?.sequencer ?? null);
    for (const [i, later] of read.slice(1).entries())
      expect(compareSequencers(read[i] ?? null, later)).toBeLessThan(0);
  });
});

test('sequencers compare as hexadecimal numbers of any length', () => {
  expect(compareSequencers('0055AED6DCD90281E5', '55AED6DCD90281E6')).toBeLessThan(0);
  expect(compareSequencers('FF', '0ff')).toBe(0);
  expect(compareSequencers(null, '1')).toBe(0);
});
