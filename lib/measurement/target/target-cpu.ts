import {request} from 'undici';
import {ANSWER_BOUNDS, boundedBytes} from '../../auth/bounded-body.ts';
import {dispatcherFor} from '../../auth/connection.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';

/** The CPU time of a process as exporters name it, and how many of its units a second has. */
const COUNTERS: Readonly<Record<string, number>> = {
  // https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
  process_cpu_seconds_total: 1,
  // Micrometer's process.cpu.time, which Camunda exposes at /actuator/prometheus.
  process_cpu_time_ns_total: 1e9,
};

/**
 * Asks a Prometheus endpoint how much CPU time its process has used.
 *
 * @returns seconds, summed over all series of the counter
 * @throws ExplainedError when it does not answer, or has no such counter
 */
export async function readCpuSeconds(url: string): Promise<number> {
  const text = await fetchText(url);
  for (const [name, unitsASecond] of Object.entries(COUNTERS)) {
    const series = text.matchAll(new RegExp(`^${name}(?:\\{[^}\n]*\\})? ([0-9.eE+]+)`, 'gm'));
    const values = [...series].map(([, value]) => Number(value));
    if (values.length > 0) return values.reduce((sum, each) => sum + each, 0) / unitsASecond;
  }
  throw new ExplainedError(
    `${url} has neither ${Object.keys(COUNTERS).join(' nor ')}`,
    'give the address of the Prometheus metrics of the cluster, or omit it',
  );
}

/**
 * The limits of a process by its metrics, as Micrometer names them: what is not among them is absent.
 *
 * @throws ExplainedError when the metrics cannot be read
 */
export async function readLimits(url: string): Promise<{heapBytesMax?: number; cpus?: number}> {
  const text = await fetchText(url);
  const heapBytesMax = heapBytesMaxIn(text);
  const [cpus] = valuesOf(text, 'system_cpu_count', '(?:\\{[^}\n]*\\})?');
  return {
    ...(heapBytesMax === null ? {} : {heapBytesMax}),
    ...(cpus === undefined ? {} : {cpus}),
  };
}

function valuesOf(text: string, name: string, labels: string): number[] {
  return [...text.matchAll(new RegExp(`^${name}${labels} ([0-9.eE+]+)`, 'gm'))].map(([, value]) =>
    Number(value),
  );
}

/** The most that a heap may have by its metrics, bytes; null where they do not tell. */
export function heapBytesMaxIn(text: string): number | null {
  // The heap of some collectors is of several areas, of which those without a limit of their own say -1.
  const heap = valuesOf(text, 'jvm_memory_max_bytes', '\\{[^}\n]*area="heap"[^}\n]*\\}');
  const most = Math.max(0, ...heap);
  return most > 0 ? most : null;
}

/** @throws ExplainedError when the metrics cannot be read */
export async function fetchText(url: string): Promise<string> {
  const {askedMsMax, metricsBytesMax} = ANSWER_BOUNDS;
  const dispatcher = dispatcherFor(null);
  try {
    const signal = AbortSignal.timeout(askedMsMax);
    const {statusCode, body} = await request(url, {signal, dispatcher});
    if (statusCode !== 200) throw new Error(`it answered ${statusCode}`);
    const {bytes, isCut} = await boundedBytes(body, metricsBytesMax);
    if (isCut) throw new Error(`it is longer than ${metricsBytesMax} bytes`);
    return bytes.toString();
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the metrics at ${url} (${messageOf(thrown)})`,
      'give an address like http://127.0.0.1:9600/actuator/prometheus',
    );
  } finally {
    await dispatcher.destroy();
  }
}

/** Does some work, and measures how much CPU time the process behind the metrics used meanwhile. */
export async function withCpuSeconds<T extends object>(
  url: string | undefined,
  work: () => Promise<T>,
): Promise<T & {targetCpuSeconds?: number}> {
  if (url === undefined) return work();
  const before = await readCpuSeconds(url);
  const result = await work();
  return {...result, targetCpuSeconds: (await readCpuSeconds(url)) - before};
}
