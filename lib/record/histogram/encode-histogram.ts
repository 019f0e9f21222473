import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import type {LatencyCounts} from './latency-counts.ts';

/** What was counted as an HdrHistogram V2, compressed, base64: the form of the run record. */
export function encodeHistogram(counts: LatencyCounts): string {
  const histogram = build({
    bitBucketSize: 64,
    lowestDiscernibleValue: 1,
    highestTrackableValue: Math.max(2, counts.max),
    numberOfSignificantValueDigits: 3,
  });
  for (const [value, hits] of counts.cells()) histogram.recordValueWithCount(value, hits);
  return encodeIntoCompressedBase64(histogram);
}
