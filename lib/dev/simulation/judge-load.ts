import {messageOf} from '../../core/errors.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {judgeRecord, recordOf} from './judge-record.ts';
import {isAborted, judgeRun} from './judge-run.ts';
import {type RandomLoad, randomLoad} from './random-load.ts';
import {simulateLoad} from './simulate-load.ts';
import {type TrueVerdict, trueVerdict} from './true-verdict.ts';

/** A simulated load, and where c8gauge was wrong about it: one line each. */
export interface JudgedLoad {
  readonly load: RandomLoad;
  readonly faults: readonly string[];
  /** Null where the simulation itself broke off. */
  readonly record: RunRecord | null;
}

/** Simulates the load of a seed and holds all that is said of it against what happened. */
export async function judgeSeed(seed: number): Promise<JudgedLoad> {
  const load = randomLoad(seed);
  try {
    const run = await simulateLoad(load);
    const record = await recordOf(run);
    const faults = [
      ...judgeRun(load, run),
      ...judgeVerdict(record, trueVerdict(load, run.log)),
      ...(isAborted(run) && record.verdict.status === 'passed'
        ? ['it has passed, and a threshold ended it']
        : []),
      ...(await judgeRecord(load, run, record)),
    ];
    return {load, faults, record};
  } catch (thrown) {
    return {load, faults: [messageOf(thrown)], record: null};
  }
}

function judgeVerdict({verdict}: RunRecord, {allowed, grounds}: TrueVerdict): string[] {
  if (allowed.includes(verdict.status)) return [];
  const truth = grounds.map(
    each => `${each.status}${each.isCertain ? '' : ', perhaps'}: ${each.why}`,
  );
  return [
    `the verdict is ${verdict.status} (${verdict.reasons.join('; ')}), and not ` +
      `${allowed.join(' or ')} (${truth.join('; ')})`,
  ];
}
