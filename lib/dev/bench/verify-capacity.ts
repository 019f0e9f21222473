import {parseArgs} from 'node:util';
import {findCapacity} from '../../measurement/capacity/find-capacity.ts';
import {measureStep} from '../../measurement/capacity/measure-step.ts';
import {parseObjective} from '../../measurement/capacity/objective.ts';
import {startEmbeddedCluster} from '../../measurement/target/embedded-cluster.ts';
import type {CapacityResult} from '../../record/capacity-result.ts';

/**
 * `npm run capacity:verify [-- --runs N --side-by-side N]`: searches clusters whose service rate is
 * configured, and compares what is found with what is known. 20 runs, 20 seeds; a search is right
 * within 5 %. Searches side by side have a cluster and a generator each: at rates this low they
 * mostly wait, and a step in which a generator came late is measured again.
 */
const TOLERANCE = 0.05;
/** Of 20, 19. */
const SHARE_MIN = 0.95;
const SIDE_BY_SIDE_MAX = 8;
const WORKLOAD = {
  workers: 4,
  jobDurationMs: 0,
  batch: 32,
  backOff: 'none',
  stepDurationMs: 8000,
  warmUpMs: 2000,
} as const;
// A median, as a p99 would also tell how busy the machine is that all of this runs on.
const OBJECTIVES = ['med<150ms', 'backpressure<1%'].map(parseObjective);
const BUDGET_MS = 8 * 60_000;

type Found = Pick<CapacityResult, 'steps' | 'answer'>;

async function searchOnce(seed: number, serviceRate: number): Promise<Found> {
  const cluster = await startEmbeddedCluster(['--service-rate', String(serviceRate)]);
  const untilMs = performance.now() + BUDGET_MS;
  const settings = {
    baseUrl: cluster.baseUrl,
    objectives: OBJECTIVES,
    workload: WORKLOAD,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  } as const;
  try {
    return await findCapacity({
      bounds: {rateMin: 20, rateMax: 5000, confidence: 0.95},
      known: [],
      measure: rate => measureStep(settings, rate, seed),
      stop: () => (performance.now() < untilMs ? null : 'eight minutes are spent'),
      onStep: () => undefined,
    });
  } finally {
    await cluster.stop();
  }
}

const COLUMNS = [
  ['seed', 4],
  ['configured', 10],
  ['found', 8],
  ['interval', 13],
  ['off', 7],
  ['steps', 5],
  ['spoilt', 6],
  ['outcome', 10],
  ['limit', 12],
  ['seconds', 7],
] as const;

function row(cells: readonly (string | number)[]): string {
  return cells.map((each, at) => String(each).padStart(COLUMNS[at]?.[1] ?? 0)).join(' ');
}

function lineOf(seed: number, rate: number, {steps, answer}: Found, seconds: number): string {
  const {perSecond, perSecondLow, perSecondHigh, outcome, limit} = answer;
  const found = perSecond?.toFixed(1) ?? 'n/a';
  const interval = `${perSecondLow?.toFixed(1) ?? 'n/a'}-${perSecondHigh?.toFixed(1) ?? 'n/a'}`;
  const off = perSecond === null ? 'n/a' : `${((perSecond / rate - 1) * 100).toFixed(1)} %`;
  const spoilt = steps.filter(each => !each.valid).length;
  const counts = [steps.length, spoilt, outcome, limit ?? '', Math.round(seconds)];
  return row([seed, rate, found, interval, off, ...counts]);
}

function isRight(rate: number, {answer}: Found): boolean {
  const {outcome, perSecond} = answer;
  return outcome === 'found' && Math.abs((perSecond ?? 0) / rate - 1) <= TOLERANCE;
}

/** A whole number from 1 to `max`. */
function countOf(text: string, name: string, max: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= max) return count;
  throw new Error(`--${name} ${text}: give a whole number from 1 to ${max}`);
}

async function verify(runs: number, sideBySide: number, isWordy: boolean): Promise<number> {
  let next = 1;
  let right = 0;
  const searchOnAndOn = async () => {
    while (next <= runs) {
      const seed = next++;
      // Between 60 and 400 a second, evenly in the logarithm.
      const rate = Math.round(60 * (400 / 60) ** ((seed - 0.5) / runs));
      const startedMs = performance.now();
      const found = await searchOnce(seed, rate);
      if (isRight(rate, found)) right++;
      console.log(lineOf(seed, rate, found, (performance.now() - startedMs) / 1000));
      if (isWordy) for (const step of found.steps) console.log(stepLine(rate, step));
    }
  };
  await Promise.all(Array.from({length: sideBySide}, searchOnAndOn));
  return right;
}

function stepLine(rate: number, step: Found['steps'][number]): string {
  const share = (step.offeredPerSecond / rate).toFixed(3);
  return `       ${share} of it: ${step.sustained ? 'sustained' : `${step.limit}: ${step.reason}`}`;
}

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '20'},
    'side-by-side': {type: 'string', default: '3'},
    steps: {type: 'boolean', default: false},
  },
});
const runs = countOf(values.runs, 'runs', 1000);
const sideBySide = countOf(values['side-by-side'], 'side-by-side', SIDE_BY_SIDE_MAX);
console.log(row(COLUMNS.map(([head]) => head)));
const right = await verify(runs, sideBySide, values.steps);
console.log(`\n${right} of ${runs} within ${TOLERANCE * 100} %`);
process.exitCode = right >= Math.floor(runs * SHARE_MIN) ? 0 : 1;
