import {type Clock, systemClock} from '../../core/clock.ts';
import type {MemoryReading} from '../judge-drift.ts';
import {fetchText} from './target-cpu.ts';

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
 * Asks for the target's memory every ten seconds until it is stopped. A reading that fails is one that is
 * missing.
 *
 * @param url Prometheus metrics; undefined: nothing is asked
 * @returns ends it, and gives the readings
 */
export function watchMemory(
  url: string | undefined,
  clock: Clock = systemClock,
): () => readonly MemoryReading[] {
  const readings: MemoryReading[] = [];
  if (url === undefined) return () => readings;
  const startedMs = clock.monotonicMs();
  let cancel = () => undefined as unknown;
  let isStopped = false;
  const read = async () => {
    const second = (clock.monotonicMs() - startedMs) / 1000;
    const bytes = await fetchText(url).then(memoryIn, () => null);
    if (isStopped) return;
    if (bytes !== null && readings.length < READINGS_MAX) readings.push({second, bytes});
    cancel = clock.schedule(EVERY_MS, () => void read());
  };
  void read();
  return () => {
    isStopped = true;
    cancel();
    return readings;
  };
}
