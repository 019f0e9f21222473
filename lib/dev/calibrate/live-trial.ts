import {systemClock} from '../../core/clock.ts';
import {parseDurationMs} from '../../core/duration.ts';
import {runScenario} from '../../engine/engine.ts';
import {assessPairs} from '../../measurement/gate/assess.ts';
import {plannedWarmUp} from '../../measurement/gate/budget.ts';
import type {GateRules} from '../../measurement/gate/gate-rules.ts';
import {measurePairs, seriesOfPairs} from '../../measurement/gate/measure-pairs.ts';
import {type RunFigures, runFigures} from '../../measurement/gate/run-figures.ts';
import {startEmbeddedCluster} from '../../measurement/target/embedded-cluster.ts';
import {startAnsweringProxy} from './answering-proxy.ts';
import {PACED_VUS} from './measure-pool.ts';
import {type TrialEnd, trialEnd} from './trial-gates.ts';

/** One live gate of a calibration; plain data. */
export interface LiveTrial {
  readonly rules: GateRules;
  /** Of the candidate's answer times: 1 for two sides that are the same. */
  readonly factor: number;
  readonly seed: number;
  /** Of each run. */
  readonly duration: string;
}

/** How it ended, and what the runs of its baseline gave, in order. */
export interface LiveTrialEnd extends TrialEnd {
  readonly baseline: readonly RunFigures[];
  /** Why it ended before its time; null where it did not. */
  readonly failure: string | null;
}

/** Runs one live gate on one cluster behind two proxies: the candidate's answers later by a factor. */
export async function liveTrial({rules, factor, seed, duration}: LiveTrial): Promise<LiveTrialEnd> {
  const cluster = await startEmbeddedCluster();
  const sides = {
    baseline: await startAnsweringProxy(cluster.baseUrl, 1, 2 * seed),
    candidate: await startAnsweringProxy(cluster.baseUrl, factor, 2 * seed + 1),
  };
  try {
    const {pairs, failure} = await measurePairs({
      rules,
      seed,
      scripts: ['process-loop'],
      kept: [],
      clock: systemClock,
      signal: new AbortController().signal,
      measure: (side, script, {seed: runSeed}) =>
        runScenario({
          script,
          baseUrl: sides[side].url,
          engine: 'embedded',
          onLog: () => undefined,
          seed: runSeed,
          duration,
          warmUp: plannedWarmUp(parseDurationMs(duration)),
          vus: PACED_VUS,
        }),
      fit: () => Promise.resolve(rules),
      keep: () => Promise.resolve(),
      onPair: () => undefined,
    });
    const {series} = seriesOfPairs(pairs);
    const {outcome, metrics} = assessPairs(series, rules);
    const isCut = failure !== null || outcome === 'open';
    const end = {outcome: isCut ? ('inconclusive' as const) : outcome, metrics};
    return {
      ...trialEnd(end, series, 'pairs', rules),
      baseline: pairs.flatMap(each => each.baseline.map(runFigures)),
      failure,
    };
  } finally {
    await Promise.all([sides.baseline.close(), sides.candidate.close()]);
    await cluster.stop();
  }
}
