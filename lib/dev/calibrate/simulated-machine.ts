import type {Random} from '../../core/random.ts';
import {normalDraw} from '../../core/random.ts';
import type {RunFigures} from '../../measurement/gate/run-figures.ts';

/** How runs on a machine scatter; all are standard deviations of logarithms, 0.02 is 2 %. */
export interface MachineNoise {
  /** From run to run, in throughput and median. Tails scatter two and four times as much. */
  readonly noise: number;
  /** How far the whole machine wanders. */
  readonly drift: number;
  /** How much of the drift is left at the next run: AR(1). */
  readonly persistence: number;
}

/** How much more each metric scatters, and what it is where nothing disturbs it. */
const METRICS = {
  throughput: {typical: 2000, scatter: 1, sign: -1},
  median: {typical: 0.5, scatter: 1, sign: 1},
  p95: {typical: 1.5, scatter: 2, sign: 1},
  p99: {typical: 4, scatter: 4, sign: 1},
  'instance-time': {typical: 2, scatter: 1, sign: 1},
} as const;

/**
 * A machine whose runs scatter log-normally while it drifts. Half of the scatter of a run is common
 * to its metrics, for a run that is slow is slow in all of them.
 */
export function simulatedMachine(
  {noise, drift, persistence}: MachineNoise,
  random: Random,
): () => RunFigures {
  let wander = drift * normalDraw(random);
  return () => {
    wander = persistence * wander + Math.sqrt(1 - persistence ** 2) * drift * normalDraw(random);
    const common = normalDraw(random);
    const figures = Object.entries(METRICS).map(([metric, {typical, scatter, sign}]) => {
      const own = normalDraw(random);
      const slower = wander + noise * scatter * Math.SQRT1_2 * (common + own);
      return [metric, typical * Math.exp(sign * slower)];
    });
    return Object.fromEntries(figures) as RunFigures;
  };
}
