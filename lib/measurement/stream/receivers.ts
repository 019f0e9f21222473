import {systemClock} from '../../core/clock.ts';
import {writeRequest} from '../../core/remote-write/encode-write-request.ts';
import type {TimeSeries} from '../../core/remote-write/time-series.ts';
import type {EngineName, LoadTarget} from '../../engine/load.ts';
import type {Tags} from '../../engine/measure/metrics.ts';
import type {Reported} from '../../engine/measure/reported.ts';
import {type StreamResult, streamLine} from '../../record/stream-result.ts';
import type {Progress} from '../progress.ts';
import {runId, type Settings} from '../settings/settings.ts';
import {Delivery, type DeliveryFacts} from './delivery.ts';
import {ExplicitBuckets, NativeBuckets} from './native-buckets.ts';
import {prometheusSeries, promLabels, SECONDS_PER_MS} from './prometheus-series.ts';
import {prometheusPusher} from './push-prometheus.ts';
import {SeriesBook} from './series-book.ts';
import type {OtlpSettings, StreamAddress} from './stream-settings.ts';

/** Hands each second of loads on to receivers of the user's. Nothing of a load waits for it. */
export interface Streams {
  /** What a load tells it; nothing where nothing is streamed. @param labels of this load, beside the run's */
  listener(labels?: Tags): Pick<LoadTarget, 'onReported' | 'onSeries'>;
  /** Hands on what is left, within a few seconds, and says how it went; again, it says no more. */
  close(): Promise<readonly StreamResult[]>;
}

/** What a receiver may cost. */
export interface StreamBounds {
  /** How long it may take for one push. */
  readonly pushMsMax: number;
  /** How long the end of a run waits for it. */
  readonly closeMsMax: number;
}

/** One receiver. */
interface Stream {
  readonly to: StreamResult['to'];
  readonly url: string;
  add(reported: Reported, labels: Tags): void;
  /** Absent where it takes no series of k6. */
  readonly addSeries?: (series: readonly TimeSeries[]) => void;
  close(): Promise<DeliveryFacts>;
}

/** Streams to each receiver that the settings name. */
export async function streamsTo(
  {
    stream: {prometheus, otlp},
    startedAtMs,
    command,
  }: Pick<Settings, 'stream' | 'startedAtMs' | 'command'>,
  engine: EngineName,
  progress: Pick<Progress, 'say' | 'warn'>,
  bounds: StreamBounds,
): Promise<Streams> {
  const warn = (url: string) => (why: string) =>
    progress.warn(`${url} does not take what is streamed (${why}): the load goes on`);
  const opened = [
    ...(prometheus === null ? [] : [prometheusStream(prometheus, bounds, warn)]),
    ...(otlp === null ? [] : [await otlpStream(otlp, bounds, warn)]),
  ];
  const testid = runId(startedAtMs, command);
  let results: Promise<readonly StreamResult[]> | null = null;
  return {
    listener: (labels = {}) => listenerOf(opened, {testid, ...labels}, engine),
    close() {
      results ??= closeAll(opened, progress);
      return results;
    },
  };
}

async function closeAll(
  opened: readonly Stream[],
  progress: Pick<Progress, 'say'>,
): Promise<readonly StreamResult[]> {
  const results = await Promise.all(
    opened.map(async each => ({to: each.to, url: each.url, ...(await each.close())})),
  );
  for (const each of results) progress.say(streamLine(each));
  return results;
}

function listenerOf(
  opened: readonly Stream[],
  labels: Tags,
  engine: EngineName,
): Pick<LoadTarget, 'onReported' | 'onSeries'> {
  if (engine === 'embedded')
    return {
      onReported(reported) {
        for (const each of opened) each.add(reported, labels);
      },
    };
  return {
    onSeries(process, series) {
      // As k6-operator tells its pods apart.
      const own = {...labels, instance_id: String(process + 1)};
      const labelled = series.map(each => ({
        ...each,
        labels: {...promLabels(own), ...each.labels},
      }));
      for (const each of opened) each.addSeries?.(labelled);
    },
  };
}

type Warn = (url: string) => (why: string) => void;

function prometheusStream(
  address: StreamAddress,
  {pushMsMax, closeMsMax}: StreamBounds,
  warn: Warn,
): Stream {
  const {send, close} = prometheusPusher(address, pushMsMax);
  const delivery = new Delivery(send, {clock: systemClock, closeMsMax}, warn(address.url));
  const book = new SeriesBook(() => new NativeBuckets(), SECONDS_PER_MS);
  const moments = new Moments();
  return {
    ...{to: 'prometheus', url: address.url},
    add(reported, labels) {
      book.add(reported, labels);
      const atMs = moments.after(reported.atMs);
      delivery.offer(writeRequest(prometheusSeries(book.series, atMs)));
    },
    addSeries: series => delivery.offer(writeRequest(series)),
    close: () => closed(delivery, close),
  };
}

/** OpenTelemetry is only read where it is wanted. */
async function otlpStream(
  settings: OtlpSettings,
  {pushMsMax, closeMsMax}: StreamBounds,
  warn: Warn,
): Promise<Stream> {
  const [{otlpPusher}, {otlpMetrics, MS_PER_MS}] = await Promise.all([
    import('./push-otlp.ts'),
    import('./otlp-metrics.ts'),
  ]);
  const {send, close} = otlpPusher(settings, pushMsMax);
  const delivery = new Delivery(send, {clock: systemClock, closeMsMax}, warn(settings.url));
  const isExponential = settings.histograms === 'exponential';
  const makeHistogram = () => (isExponential ? new NativeBuckets() : new ExplicitBuckets());
  const book = new SeriesBook(makeHistogram, MS_PER_MS);
  const sinceMs = systemClock.wallMs();
  const moments = new Moments();
  return {
    ...{to: 'otlp', url: settings.url},
    add(reported, labels) {
      book.add(reported, labels);
      const atMs = moments.after(reported.atMs);
      delivery.offer(otlpMetrics(book.series, settings.metricPrefix, sinceMs, atMs));
    },
    close: () => closed(delivery, close),
  };
}

async function closed(
  delivery: {close(): Promise<DeliveryFacts>},
  close: () => unknown,
): Promise<DeliveryFacts> {
  const facts = await delivery.close();
  await close();
  return facts;
}

/** Receivers refuse a second sample of one millisecond, and one that is older than the last. */
class Moments {
  #lastMs = 0;

  after(atMs: number): number {
    this.#lastMs = Math.max(this.#lastMs + 1, Math.floor(atMs));
    return this.#lastMs;
  }
}
