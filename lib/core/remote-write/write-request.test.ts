import {PbfWriter} from 'pbf';
import {compress, uncompress} from 'snappyjs';
import {describe, expect, it} from 'vitest';
import {decodeWriteRequest} from './decode-write-request.ts';
import {encodeWriteRequest} from './encode-write-request.ts';
import type {TimeSeries} from './time-series.ts';

const MIB = 1024 * 1024;
const T0 = 1_795_000_000_000;

const SERIES: readonly TimeSeries[] = [
  {name: 'k6_vus', labels: {}, value: 0, atMs: T0},
  {
    name: 'k6_http_reqs_total',
    labels: {zone: 'a', method: 'POST', Upper: 'ü', name: '/v2/jobs'},
    value: 2 ** 40 + 1,
    atMs: T0 + 1,
  },
  {
    name: 'k6_http_req_duration_seconds',
    labels: {},
    histogram: {
      count: 13,
      sum: 1.5,
      schema: 3,
      zeroCount: 2,
      buckets: new Map([
        [-80, 3],
        [-79, 1],
        [-2, 6],
        [40, 1],
      ]),
    },
    atMs: T0,
  },
  {
    name: 'k6_balance',
    labels: {},
    histogram: {
      count: 5,
      sum: -7,
      schema: 0,
      zeroCount: 0,
      buckets: new Map([[1, 2]]),
      negativeBuckets: new Map([[3, 3]]),
    },
    atMs: T0,
  },
];

describe('a write request', () => {
  it('is read as it was written', () => {
    expect(decodeWriteRequest(encodeWriteRequest(SERIES), MIB)).toEqual(SERIES);
    expect(decodeWriteRequest(encodeWriteRequest([]), MIB)).toEqual([]);
  });

  it('has its labels in the order of their names', () => {
    const text = Buffer.from(uncompress(encodeWriteRequest(SERIES.slice(1, 2)))).toString('latin1');
    const places = ['Upper', '__name__', 'method', 'name', 'zone'].map(name =>
      text.indexOf(String.fromCharCode(0x0a, name.length) + name),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('may bring several samples of a series, counts in floating point, and names like __proto__', () => {
    const body = written((_, series) => {
      for (const [name, value] of Object.entries({__name__: 'a', ['__proto__']: 'x'}))
        series.writeMessage(
          1,
          (_each, label) => {
            label.writeStringField(1, name);
            label.writeStringField(2, value);
          },
          null,
        );
      for (const value of [1, 2])
        series.writeMessage(2, (_each, sample) => sample.writeDoubleField(1, value), null);
      series.writeMessage(
        4,
        (_each, histogram) => {
          histogram.writeDoubleField(2, 2.5);
          histogram.writeDoubleField(7, 0.5);
          histogram.writeMessage(11, (_span, span) => span.writeVarintField(2, 2), null);
          histogram.writePackedDouble(13, [0.5, 1.5]);
        },
        null,
      );
    });
    const read = decodeWriteRequest(body, MIB);
    expect(read.map(each => [each.name, each.value, each.histogram?.count])).toEqual([
      ['a', 1, undefined],
      ['a', 2, undefined],
      ['a', undefined, 2.5],
    ]);
    expect(Object.entries(read[0]?.labels ?? {})).toEqual([['__proto__', 'x']]);
    expect([...(read[2]?.histogram?.buckets ?? [])]).toEqual([
      [0, 0.5],
      [1, 1.5],
    ]);
  });
});

describe('a body that is no write request', () => {
  const whole = uncompress(encodeWriteRequest(SERIES));

  it('is an error wherever it is cut off inside of a series', () => {
    for (let length = 1; length < whole.length; length++) {
      const cut = compress(whole.slice(0, length));
      let read: readonly TimeSeries[] = [];
      try {
        read = decodeWriteRequest(cut, MIB);
      } catch {
        continue;
      }
      // Between two series it is a shorter push.
      expect(read).toEqual(SERIES.slice(0, read.length));
      expect(encodeWriteRequest(read)).toEqual(cut);
    }
  });

  it('does not unpack to more than the reader allows', () => {
    const bomb = compress(new Uint8Array(4 * MIB));
    expect(bomb.length).toBeLessThan(MIB);
    expect(() => decodeWriteRequest(bomb, MIB)).toThrow('too big');
  });

  it.each([
    ['a span of four billion buckets', 0xffff_ffff],
    ['a span of fewer buckets than it has counts of', 1],
  ])('is an error with %s', (_, length) => {
    const body = written((_each, series) =>
      series.writeMessage(
        4,
        (_histogram, histogram) => {
          histogram.writeMessage(11, (_span, span) => span.writeVarintField(2, length), null);
          histogram.writePackedSVarint(12, [1, 1]);
        },
        null,
      ),
    );
    expect(() => decodeWriteRequest(body, MIB)).toThrow('buckets');
  });

  it.each([
    ['text', Buffer.from('not snappy at all')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', compress(Buffer.alloc(64))],
    ['JSON', compress(Buffer.from('{"timeseries":[]}'))],
  ])('is an error: %s', (_, body) => {
    expect(() => decodeWriteRequest(body, MIB)).toThrow(Error);
  });
});

/** A push of one series. */
function written(write: (nothing: null, series: PbfWriter) => void): Uint8Array {
  const writer = new PbfWriter();
  writer.writeMessage(1, write, null);
  return compress(writer.finish());
}
