import type {ConformanceOptions} from '../../conformance/run/run-conformance.ts';
import type {Progress} from '../cli/progress.ts';
import type {ContractChoice} from '../contract/dialects/bind.ts';
import {systemClock} from '../core/clock.ts';
import {messageOf} from '../core/errors.ts';
import type {LoadRequest} from '../engine/load.ts';
import type {CapacityResult} from '../record/capacity-result.ts';
import type {ConformanceResult} from '../record/findings.ts';
import type {LoadResult} from '../record/load-result.ts';
import type {RunRecord} from '../record/run-record.ts';
import {buildRecord} from './build-record.ts';
import {checkStage, loadStage, openStage, reportStage} from './stages.ts';
import type {Surroundings} from './surroundings.ts';
import type {TargetFlags} from './target/target.ts';

/** What the measurement itself gives to each of its stages. */
type Given = 'baseUrl' | 'access' | 'seed' | 'signal' | 'onProgress';
/** And to each scenario. */
type GivenToScenario = 'baseUrl' | 'seed' | 'contract' | 'project' | 'env';

/** What a command means to measure, and where it puts it. */
export interface Measurement {
  readonly command: string;
  readonly surroundings: Surroundings;
  /** What names the target; nothing in it and in the environment for the embedded cluster. */
  readonly flags: TargetFlags;
  readonly seed: number;
  /** Which contract the target keeps; default: ours, in the version that the target says it is of. */
  readonly contract?: ContractChoice;
  /** How to check the target; null not to check it. */
  readonly conformance: Omit<ConformanceOptions, Given> | null;
  /** The scenarios to run, one after the other. */
  readonly scenarios: readonly (Omit<LoadRequest, GivenToScenario> & {readonly journal?: string})[];
  /** The folder for the report; undefined for `reports/out/<time>-<command>`. */
  readonly out: string | undefined;
}

/** What was measured so far. A command that is interrupted, or that breaks, still has it. */
export interface Gathered {
  conformance: ConformanceResult | undefined;
  readonly loads: LoadResult[];
  readonly capacity?: CapacityResult;
  /** What kept us from measuring all, one line each. */
  readonly failures: string[];
}

/**
 * Runs a measurement from the target to the report:
 * 1. opens the target, and refuses a wrong one before anything is measured,
 * 2. checks it, if asked,
 * 3. drives the scenarios, one after the other,
 * 4. decides the verdict and writes the record and the reports.
 *
 * A stage that breaks is a line in the record and not the end: what was measured is kept.
 *
 * @returns the record; its verdict decides the exit status
 * @throws ExplainedError when the target cannot be opened, or the report cannot be written
 */
export async function measure(plan: Measurement, progress: Progress): Promise<RunRecord> {
  const startedAtMs = systemClock.wallMs();
  const {interrupt} = plan.surroundings;
  const target = await openStage(plan, progress);
  const gathered: Gathered = {conformance: undefined, loads: [], failures: []};
  const {lost} = target.access.authorization;
  const signal = AbortSignal.any([...(interrupt ? [interrupt] : []), lost]);
  const stage = {plan, target, progress, gathered, signal};
  try {
    if (plan.conformance) await checkStage(stage, plan.conformance);
    for (const scenario of plan.scenarios) {
      if (!signal.aborted) await loadStage(stage, scenario);
    }
  } finally {
    await target.stop();
  }
  if (interrupt?.aborted) gathered.failures.push('the run was interrupted');
  else if (lost.aborted) gathered.failures.push(messageOf(lost.reason));
  const record = await buildRecord(plan, target.facts, gathered, startedAtMs);
  await reportStage(plan, record, progress);
  return record;
}
