import {deflateSync} from 'node:zlib';
import fc from 'fast-check';
import {build, encodeIntoCompressedBase64} from 'hdr-histogram-js';
import {describe, expect, test} from 'vitest';
import {decodeHistogram} from './decode-histogram.ts';
import {mergeDistributions, quantileUs, samplesNeeded} from './distribution.ts';

function histogramOf(values: readonly number[], digits: 1 | 2 | 3 | 4 | 5 = 3) {
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 3_600_000_000,
    numberOfSignificantValueDigits: digits,
    useWebAssembly: false,
  });
  for (const each of values) histogram.recordValue(each);
  return histogram;
}

const latencies = fc.array(fc.integer({min: 0, max: 3_600_000_000}), {
  minLength: 1,
  maxLength: 400,
});

describe('decodeHistogram', () => {
  test('gives the percentiles that the library gives, at any precision', () => {
    fc.assert(
      fc.property(latencies, fc.constantFrom(1, 2, 3, 4), (values, digits) => {
        const histogram = histogramOf(values, digits as 1 | 2 | 3 | 4);
        const decoded = decodeHistogram(encodeIntoCompressedBase64(histogram));
        expect(decoded.total).toBe(values.length);
        for (const quantile of [0, 0.25, 0.5, 0.9, 0.99]) {
          if (values.length < samplesNeeded(quantile) || quantile === 0) continue;
          const expected = histogram.getValueAtPercentile(quantile * 100);
          expect(quantileUs(decoded, quantile)).toBe(expected);
        }
      }),
    );
  });

  test('two merged are the histogram of both', () => {
    fc.assert(
      fc.property(latencies, latencies, (one, other) => {
        const decoded = [one, other].map(each =>
          decodeHistogram(encodeIntoCompressedBase64(histogramOf(each))),
        );
        const both = encodeIntoCompressedBase64(histogramOf([...one, ...other]));
        expect(mergeDistributions(decoded)).toEqual(decodeHistogram(both));
      }),
    );
  });

  test('a percentile with fewer than ten samples beyond it is null', () => {
    const decoded = (count: number) =>
      decodeHistogram(encodeIntoCompressedBase64(histogramOf(new Array(count).fill(1000))));
    expect(quantileUs(decoded(999), 0.99)).toBeNull();
    expect(quantileUs(decoded(1000), 0.99)).toBe(1000);
  });

  test.each([
    ['', 'too short'],
    ['SElTVEY=', 'too short'],
    ['HISTFAAAAAh4nAMAAAAAAQ==', ''],
    [compressed(Buffer.alloc(40)), 'V2'],
    [compressed(Buffer.alloc(8 * 1024 * 1024)), ''],
    [compressed(header(9)), '9 significant digits'],
    [compressed(Buffer.concat([header(3, 3), Buffer.from([0xff, 0xff, 0xff])])), 'cut short'],
    [compressed(Buffer.concat([header(3, 9), Buffer.alloc(9, 0xff)])), '2^53'],
    [
      compressed(Buffer.concat([header(3, 6), Buffer.from([0xff, 0xff, 0xff, 0xff, 0x7f, 2])])),
      '2^53',
    ],
  ])('refuses what is not a histogram: %.24s', (base64, why) => {
    const refusal = expect.objectContaining({message: expect.stringContaining(why)});
    expect(() => decodeHistogram(base64)).toThrow(refusal);
  });
});

function compressed(bytes: Buffer): string {
  const deflated = deflateSync(bytes);
  const head = Buffer.alloc(8);
  head.writeInt32BE(0x1c849314, 0);
  head.writeInt32BE(deflated.length, 4);
  return Buffer.concat([head, deflated]).toString('base64');
}

function header(digits: number, payloadBytes = 0): Buffer {
  const head = Buffer.alloc(40);
  head.writeInt32BE(0x1c849313, 0);
  head.writeInt32BE(payloadBytes, 4);
  head.writeInt32BE(digits, 12);
  head.writeBigInt64BE(1n, 16);
  head.writeBigInt64BE(3_600_000_000n, 24);
  return head;
}
