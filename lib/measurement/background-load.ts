import {prepare, run} from '../engine/engine.ts';
import type {LoadResult} from '../record/load-result.ts';
import {engineRequest, listening} from './load.ts';
import type {Measurement} from './measurement.ts';

/** Instances from their creation to their end: each of their requests presses on the cluster. */
const SCRIPT = 'process-loop';
/** Longer than any check takes; the load ends with it. */
const DURATION = '24h';
/** How long the first requests may take to come. */
const STARTED_MS_MAX = 10_000;
/** Less than this share of the rate is not the load that was asked for. */
const REACHED_MIN = 0.5;

/**
 * Does something while the target is loaded with so many instances a second, and ends the load with it.
 * The load itself is not judged; that it was there is.
 */
export async function whileLoaded<T>(
  measurement: Measurement,
  perSecond: number,
  use: () => Promise<T>,
): Promise<T> {
  const {settings, target, progress, signal} = measurement;
  const request = {
    script: SCRIPT,
    engine: 'embedded',
    rate: perSecond,
    duration: DURATION,
  } as const;
  const prepared = await prepare(engineRequest(settings, request, target.contract));
  const ended = new AbortController();
  try {
    let hasStarted: () => void = () => undefined;
    const started = new Promise<void>(done => {
      hasStarted = done;
    });
    const load = run(prepared, {
      ...listening(target, progress, measurement.traces),
      onProgress: ({requests}) => {
        if (requests > 0) hasStarted();
      },
      onLog: (level, line) => {
        if (level === 'error') progress.log(level, line);
      },
      signal: AbortSignal.any([signal, ended.signal]),
    });
    await Promise.race([started, load, pause(STARTED_MS_MAX)]);
    try {
      return await use();
    } finally {
      ended.abort();
      const result = await load;
      measurement.traces.addLedger(result.ledger);
      tell(measurement, perSecond, result);
    }
  } finally {
    await prepared.dispose();
  }
}

function tell(measurement: Measurement, perSecond: number, load: LoadResult): void {
  const {durationMs, operations} = load;
  const creation = operations.find(each => each.operation === 'createProcessInstance');
  const created = creation?.requests.ok ?? 0;
  const reached = durationMs > 0 ? (created * 1000) / durationMs : 0;
  measurement.progress.say(
    `loaded meanwhile with ${reached.toFixed(1)} instances a second, ${perSecond} were asked for`,
  );
  if (reached >= perSecond * REACHED_MIN) return;
  measurement.miss(
    `the load of ${perSecond}/s that the check should run under came to ${reached.toFixed(1)}/s`,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise(done => {
    setTimeout(done, ms).unref();
  });
}
