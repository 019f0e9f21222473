import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {seededRandom} from '../../core/random.ts';
import {findCapacity} from '../../measurement/capacity/find-capacity.ts';
import {measureStep} from '../../measurement/capacity/measure-step.ts';
import {parseObjective} from '../../measurement/capacity/objective.ts';
import type {SearchEnd} from './simulated-search.ts';
import {evenHeavyTruthOf, type ServiceName} from './target-shapes.ts';

/** A kind of live target: the reference cluster with a service time whose capacity is known. */
export interface LiveKind {
  readonly name: string;
  readonly service: ServiceName;
  readonly objectives: readonly string[];
  /** The share that the percentile of the objective leaves out. */
  readonly tail: number;
  truth(perSecond: number): number;
}

/** Of the random services: ninety of a hundred answers within it. */
const LIMIT_SECONDS = 0.1;

/**
 * Arrivals of the engine are evenly spaced, so these are D/D/1, D/M/1 and D/G/1: what Poisson arrivals
 * would add is in the simulated kinds.
 */
export const LIVE_KINDS: readonly LiveKind[] = [
  {
    ...{name: 'abrupt edge', service: 'even', tail: 0.5},
    objectives: ['med<150ms', 'backpressure<1%'],
    truth: perSecond => perSecond,
  },
  {
    ...{name: 'exponential service', service: 'exponential', tail: 0.1},
    objectives: ['p(90)<100ms'],
    truth: exponentialTruth,
  },
  {
    ...{name: 'heavy service', service: 'heavy', tail: 0.1},
    objectives: ['p(90)<100ms'],
    truth: perSecond => evenHeavyTruthOf(perSecond, LIMIT_SECONDS, 0.1, () => seededRandom(1)),
  },
];

/**
 * In a GI/M/1 queue the time in the system is exponential with the rate mu (1 - s), where s solves
 * s = exp(-mu (1 - s) / lambda) for even arrivals: so lambda follows from the wanted quantile.
 */
function exponentialTruth(perSecond: number): number {
  const rate = Math.log(10) / LIMIT_SECONDS;
  return -rate / Math.log(1 - rate / perSecond);
}

const WORKLOAD = {
  workers: 4,
  jobDurationMs: 0,
  batch: 32,
  backOff: 'none',
  stepDurationMs: 8000,
  warmUpMs: 2000,
} as const;
const STEP_SECONDS_MAX = 40;
const BUDGET_MS = 15 * 60_000;
const RATES = [100, 130, 170, 220, 290] as const;

/** One search over a live target of that kind; the seed says at which rate it serves. */
export async function searchLive(kind: LiveKind, seed: number): Promise<SearchEnd> {
  const perSecond = RATES[seed % RATES.length] as number;
  const server = await startServer(kind.service, perSecond, seed);
  const startedMs = performance.now();
  const objectives = kind.objectives.map(parseObjective);
  const settings = {
    ...{baseUrl: server.baseUrl, objectives, workload: WORKLOAD},
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  try {
    const found = await findCapacity({
      bounds: {
        ...{rateMin: 20, rateMax: 5000, confidence: 0.95, isWhole: false, tail: kind.tail},
        ...{stepSeconds: 8, stepSecondsMax: STEP_SECONDS_MAX},
      },
      known: [],
      measure: step => measureStep(settings, {...step, seed, perArrival: null}),
      stop: seconds =>
        performance.now() - startedMs + seconds * 1000 < BUDGET_MS ? null : 'its time is spent',
      onStep: () => undefined,
    });
    const seconds = (performance.now() - startedMs) / 1000;
    return {...found, truth: kind.truth(perSecond), seconds};
  } finally {
    await server.stop();
  }
}

async function startServer(service: ServiceName, perSecond: number, seed: number) {
  const file = fileURLToPath(new URL('live-server.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), file, service, `${perSecond}`, `${seed}`];
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit']});
  const ended = once(child, 'close');
  for await (const baseUrl of createInterface({input: child.stdout}))
    return {
      baseUrl,
      async stop() {
        child.stdin.end();
        await ended;
      },
    };
  throw new Error(`the ${service} server ended before it listened`);
}
