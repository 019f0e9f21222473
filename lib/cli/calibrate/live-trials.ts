import {assessPairs} from '../../campaign/gate/assess-pairs.ts';
import type {TrialEnd} from '../../campaign/gate/calibrate/trial-gates.ts';
import type {GateRules} from '../../campaign/gate/gate-rules.ts';
import {seriesOf} from '../../campaign/gate/gate-series.ts';
import {runLiveGate} from '../../campaign/gate/run-live-gate.ts';
import {systemClock} from '../../core/clock.ts';
import {runScenario} from '../../engine/run-scenario.ts';
import type {Fault} from '../../faults/fault.ts';
import {startFaultProxy} from '../../faults/fault-proxy.ts';
import {startEmbeddedCluster} from '../embedded-cluster.ts';
import type {Progress} from '../progress.ts';

/** Every answer of the baseline waits this long; timers are good to a millisecond, so it is many. */
const BASE_MS = 40;
const VUS = 8;

/** A server that takes longer to answer: right in all else. */
function delaying(delayMs: number): Fault {
  return {
    name: `answers-${delayMs}-ms-later`,
    class: 'transport',
    says: `answers ${delayMs} ms later`,
    async answer(request, forward) {
      const answer = forward(request);
      await new Promise(resolve => setTimeout(resolve, delayMs));
      return answer;
    },
  };
}

/**
 * Runs one live gate on one cluster behind two proxies: both delay, the candidate's longer.
 *
 * @param factor of the delay: 1 for two sides that are the same
 */
export async function liveTrial(
  rules: GateRules,
  factor: number,
  seed: number,
  duration: string,
  progress: Progress,
): Promise<TrialEnd> {
  const cluster = await startEmbeddedCluster();
  const proxy = (delayMs: number) =>
    startFaultProxy({upstream: cluster.baseUrl, fault: delaying(delayMs), authorization: null});
  const sides = {baseline: await proxy(BASE_MS), candidate: await proxy(BASE_MS * factor)};
  try {
    const {pairs, failure} = await runLiveGate({
      rules,
      seed,
      scripts: ['process-loop'],
      kept: [],
      clock: systemClock,
      signal: new AbortController().signal,
      measure: (side, script, runSeed) =>
        runScenario({
          script,
          baseUrl: sides[side].url,
          engine: 'embedded',
          seed: runSeed,
          duration,
          vus: VUS,
        }),
      keep: () => Promise.resolve(),
      onPair: pair => progress.update(pair ? `pair ${pair.pair}` : 'warm'),
    });
    const {series} = seriesOf(
      pairs.map(each => each.baseline),
      pairs.map(each => each.candidate),
    );
    const {outcome, metrics} = assessPairs(series, rules);
    const worse = metrics.filter(each => each.outcome === 'worse').map(each => each.metric);
    const isCut = failure !== null || outcome === 'open';
    return {outcome: isCut ? 'inconclusive' : outcome, pairs: pairs.length, worse};
  } finally {
    await Promise.all([sides.baseline.close(), sides.candidate.close()]);
    await cluster.stop();
  }
}
