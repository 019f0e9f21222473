import {findCapacity} from '../../campaign/capacity/find-capacity.ts';
import {measureStep} from '../../campaign/capacity/measure-step.ts';
import {parseObjective} from '../../campaign/capacity/objective.ts';
import type {CapacityResult} from '../../record/capacity-result.ts';
import {startEmbeddedCluster} from '../embedded-cluster.ts';

/**
 * `npm run capacity:verify [-- RUNS]`: searches clusters whose service rate is configured, and
 * compares what is found with what is known. 20 runs, 20 seeds; a search is right within 5 %.
 */
const RUNS = Number(process.argv[2] ?? 20);
const TOLERANCE = 0.05;
const WORKLOAD = {
  workers: 4,
  jobDurationMs: 0,
  batch: 32,
  backOff: 'none',
  stepDurationMs: 6000,
  warmUpMs: 2000,
} as const;
// A median, as a p99 would also tell how busy the machine is that all of this runs on.
const OBJECTIVES = ['med<150ms', 'backpressure<1%'].map(parseObjective);
const BUDGET_MS = 5 * 60_000;

async function searchOnce(seed: number, serviceRate: number) {
  const cluster = await startEmbeddedCluster(['--service-rate', String(serviceRate)]);
  const untilMs = performance.now() + BUDGET_MS;
  const settings = {
    baseUrl: cluster.baseUrl,
    objectives: OBJECTIVES,
    workload: WORKLOAD,
    authorization: undefined,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  try {
    return await findCapacity({
      bounds: {rateMin: 20, rateMax: 5000, confidence: 0.95},
      known: [],
      measure: rate => measureStep(settings, rate, seed),
      stop: () => (performance.now() < untilMs ? null : 'five minutes are spent'),
      onStep: () => undefined,
    });
  } finally {
    await cluster.stop();
  }
}

function lineOf(
  seed: number,
  rate: number,
  {steps, answer}: Pick<CapacityResult, 'steps' | 'answer'>,
) {
  const {perSecond, perSecondLow, perSecondHigh, outcome, limit} = answer;
  const found = perSecond?.toFixed(1) ?? 'n/a';
  const interval = `${perSecondLow?.toFixed(1) ?? 'n/a'}-${perSecondHigh?.toFixed(1) ?? 'n/a'}`;
  const off = perSecond === null ? 'n/a' : `${((perSecond / rate - 1) * 100).toFixed(1)} %`;
  const spoilt = steps.filter(each => !each.valid).length;
  const cells = [seed, rate, found, interval, off, steps.length, spoilt, outcome, limit ?? ''];
  return cells
    .map((each, at) => String(each).padStart([4, 10, 8, 15, 8, 5, 7, 11, 13][at] ?? 0))
    .join(' ');
}

const heads = [
  'seed',
  'configured',
  'found',
  'interval',
  'off',
  'steps',
  'spoilt',
  'outcome',
  'limit',
];
const widths = [4, 10, 8, 15, 8, 5, 7, 11, 13];
console.log(heads.map((each, at) => each.padStart(widths[at] ?? 0)).join(' '));
let hits = 0;
for (let seed = 1; seed <= RUNS; seed++) {
  // Between 60 and 400 a second, evenly in the logarithm.
  const rate = Math.round(60 * (400 / 60) ** ((seed - 0.5) / RUNS));
  const found = await searchOnce(seed, rate);
  const {outcome, perSecond} = found.answer;
  if (outcome === 'found' && perSecond !== null && Math.abs(perSecond / rate - 1) <= TOLERANCE)
    hits++;
  console.log(lineOf(seed, rate, found));
}
console.log(`\n${hits} of ${RUNS} within ${TOLERANCE * 100} %`);
process.exitCode = hits >= Math.floor(RUNS * 0.95) ? 0 : 1;
