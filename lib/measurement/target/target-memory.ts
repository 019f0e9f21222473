import {type Clock, systemClock} from '../../core/clock.ts';
import {ExplainedError} from '../../core/errors.ts';
import type {MemoryReadings} from '../judge-drift.ts';
import {fetchText, heapBytesMaxIn} from './target-cpu.ts';

/** How the memory of a process is named, the first that is there counts; parts of it are added up. */
const GAUGES = [
  // Micrometer, which Camunda exposes at /actuator/prometheus, and as older versions name it.
  /^jvm_memory_used_bytes\{[^}\n]*area="heap"[^}\n]*\} ([0-9.eE+]+)/gm,
  /^jvm_memory_bytes_used\{[^}\n]*area="heap"[^}\n]*\} ([0-9.eE+]+)/gm,
  // https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
  /^process_resident_memory_bytes(?:\{[^}\n]*\})? ([0-9.eE+]+)/gm,
] as const;

/** The memory that Prometheus text tells of, bytes; null where it tells of none. */
export function memoryIn(text: string): number | null {
  for (const gauge of GAUGES) {
    const values = [...text.matchAll(gauge)].map(([, value]) => Number(value));
    if (values.length > 0) return values.reduce((sum, each) => sum + each, 0);
  }
  return null;
}

const EVERY_MS = 10_000;
const READINGS_MAX = 100_000;

/**
 * Asks for the target's memory now and every ten seconds until it is stopped. A later reading that fails is
 * one that is missing.
 *
 * @param url Prometheus metrics
 * @returns ends it, and gives the readings
 * @throws ExplainedError when the first one fails, or tells of no memory
 */
export async function watchMemory(
  url: string,
  clock: Clock = systemClock,
): Promise<() => MemoryReadings> {
  const text = await fetchText(url);
  const first = memoryIn(text);
  if (first === null)
    throw new ExplainedError(
      `${url} tells of no memory (jvm_memory_used_bytes, process_resident_memory_bytes)`,
      'give the address of the Prometheus metrics of the cluster, or omit it',
    );
  const readings = [{second: 0, bytes: first}];
  const bytesMax = heapBytesMaxIn(text);
  const startedMs = clock.monotonicMs();
  let isStopped = false;
  const read = async () => {
    const second = (clock.monotonicMs() - startedMs) / 1000;
    const bytes = await fetchText(url).then(memoryIn, () => null);
    if (isStopped) return;
    if (bytes !== null && readings.length < READINGS_MAX) readings.push({second, bytes});
    cancel = clock.schedule(EVERY_MS, () => void read());
  };
  let cancel = clock.schedule(EVERY_MS, () => void read());
  return () => {
    isStopped = true;
    cancel();
    return {readings, bytesMax};
  };
}
