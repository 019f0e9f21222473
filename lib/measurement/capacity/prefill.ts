import {runScenario} from '../../engine/engine.ts';
import {variablesFor} from '../load.ts';
import type {Measurement} from '../measurement.ts';

const SCRIPT = 'prefill';

/** So many instances, under the names of so called a run. */
export interface Prefill {
  /** 0: none, and nothing is done. */
  readonly count: number;
  readonly runId: string;
}

/**
 * Creates so many instances that wait at their task, since an empty cluster is faster than one in use. One
 * that was not created is a line in the record.
 */
export async function prefill(measurement: Measurement, filling: Prefill): Promise<void> {
  const {count} = filling;
  if (count === 0) return;
  const {progress} = measurement;
  progress.begin(`prefill with ${count} process instances`);
  const load = await runPrefill(measurement, filling);
  const creates = load.operations.find(each => each.operation === 'createProcessInstance');
  const created = creates?.requests.ok ?? 0;
  if (created >= count) return progress.end('passed', `${created} wait`);
  const missed = `${created} of ${count} process instances of --prefill were created`;
  measurement.miss(missed);
  progress.end('inconclusive', missed);
}

/** Completes what {@link prefill} created, also after an interrupted search. Never throws. */
export async function completePrefill(measurement: Measurement, filling: Prefill): Promise<void> {
  if (filling.count === 0 || measurement.target.facts.embedded) return;
  const {progress} = measurement;
  progress.begin('complete what was filled in');
  try {
    await runPrefill(measurement, {...filling, count: 0});
    progress.end('passed', 'done');
  } catch (thrown) {
    measurement.fail(SCRIPT, thrown);
  }
}

async function runPrefill(
  {settings, target, progress, signal, traces}: Measurement,
  {count, runId}: Prefill,
) {
  const {seed, maxRate, env, project} = settings;
  return runScenario({
    script: SCRIPT,
    engine: 'embedded',
    ...{seed, env, project, runId},
    baseUrl: target.baseUrl,
    access: target.access,
    contract: target.contract,
    ...(maxRate === null ? {} : {maxRate}),
    variables: {...variablesFor(target), C8GAUGE_PREFILL: String(count)},
    // What an interrupt ended still has to be completed.
    ...(count > 0 ? {signal} : {}),
    onLog: () => undefined,
    onDeployed: things => traces.addDeployed(things),
    onProgress: state => progress.run(state),
  });
}
