import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {decodeWriteRequest} from '../../core/remote-write/decode-write-request.ts';
import type {NativeHistogram, TimeSeries} from '../../core/remote-write/time-series.ts';

const BYTES_MAX = 64 * 1024 * 1024;

/** A receiver of Prometheus remote write and of OTLP in JSON, at the usual paths. */
export interface Receiver {
  readonly url: string;
  /** Of each request, in lower case. */
  readonly headers: IncomingMessage['headers'][];
  /** What the last sample of each series said. */
  readonly series: Map<string, TimeSeries>;
  /** Times at which each series had a sample. */
  readonly moments: Map<string, number[]>;
  /** The last of each point of OTLP. */
  readonly points: Map<string, OtlpPoint>;
  stop(): Promise<void>;
}

/** As OTLP has it in JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
export interface OtlpPoint {
  readonly metric: string;
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly asDouble?: number;
  readonly count?: number;
  readonly sum?: number;
  readonly bucketCounts?: readonly number[];
  readonly scale?: number;
  readonly positive?: {readonly offset: number; readonly bucketCounts: readonly number[]};
}

/** @param answer what it answers with instead of taking what comes */
export async function startReceiver(
  answer?: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<Receiver> {
  const series: Receiver['series'] = new Map();
  const moments: Receiver['moments'] = new Map();
  const points: Receiver['points'] = new Map();
  const headers: Receiver['headers'] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    headers.push(request.headers);
    if (answer) return answer(response, request);
    const body = Buffer.concat(chunks);
    if (request.url?.startsWith('/v1/metrics')) takeOtlp(JSON.parse(body.toString()), points);
    else
      for (const each of decodeWriteRequest(body, BYTES_MAX)) {
        const key = keyOf(each.name, each.labels);
        series.set(key, each);
        moments.set(key, [...(moments.get(key) ?? []), each.atMs]);
      }
    response.writeHead(200).end('{}');
  };
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    ...{url: `http://127.0.0.1:${port}`, headers, series, moments, points},
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The sum of a metric's values over all series that have some labels. */
export function total(
  {series}: Pick<Receiver, 'series'>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  return picked(series, name, labels).reduce((sum, each) => sum + (each.value ?? 0), 0);
}

/** The histograms of a metric, those of all series that have some labels together. */
export function histogram(
  {series}: Pick<Receiver, 'series'>,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Pick<NativeHistogram, 'count' | 'sum'> & {readonly inBuckets: number} {
  const all = picked(series, name, labels).flatMap(each => each.histogram ?? []);
  const sumOf = (of: (each: NativeHistogram) => number) =>
    all.reduce((sum, each) => sum + of(each), 0);
  return {
    count: sumOf(each => each.count),
    sum: sumOf(each => each.sum),
    inBuckets: sumOf(
      each => each.zeroCount + [...each.buckets.values()].reduce((sum, hits) => sum + hits, 0),
    ),
  };
}

function picked(
  series: Receiver['series'],
  name: string,
  labels: Readonly<Record<string, string>>,
): TimeSeries[] {
  return [...series.values()].filter(
    each =>
      each.name === name &&
      Object.entries(labels).every(([label, value]) => each.labels[label] === value),
  );
}

function keyOf(name: string, labels: Readonly<Record<string, string>>): string {
  return `${name} ${JSON.stringify(Object.entries(labels).sort())}`;
}

interface Written {
  readonly attributes?: readonly {readonly key: string; readonly value: {stringValue: string}}[];
}

type WrittenMetric = {readonly name: string; readonly unit: string} & Readonly<
  Record<string, {readonly dataPoints?: readonly (Written & Omit<OtlpPoint, 'labels'>)[]}>
>;

function takeOtlp(
  body: {
    readonly resourceMetrics: readonly {
      readonly scopeMetrics: readonly {readonly metrics: readonly WrittenMetric[]}[];
    }[];
  },
  points: Receiver['points'],
): void {
  const metrics = body.resourceMetrics.flatMap(each =>
    each.scopeMetrics.flatMap(scope => scope.metrics),
  );
  for (const {name, unit, ...data} of metrics)
    for (const each of Object.values(data))
      for (const {attributes = [], ...point} of each.dataPoints ?? []) {
        const pairs = attributes.map(({key, value}) => [key, value.stringValue] as const);
        const labels = Object.fromEntries(pairs);
        points.set(keyOf(name, labels), {...point, metric: name, unit, labels});
      }
}
