import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseDurationMs} from '../../core/duration.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {runScenario} from '../../engine/engine.ts';
import {plannedWarmUp} from '../../measurement/gate/budget.ts';
import {type RunFigures, runFigures, unusable} from '../../measurement/gate/run-figures.ts';
import type {Progress} from '../../measurement/progress.ts';
import {startEmbeddedCluster} from '../../measurement/target/embedded-cluster.ts';
import {startAnsweringProxy} from './answering-proxy.ts';

/**
 * How a real run is made. `saturated`: as fast as four users go against a cluster in memory, which
 * measures the processor that the two share. `paced`: a cluster with the answer times of a real
 * one, so that the processor is mostly idle.
 */
export type Pace = 'saturated' | 'paced';
/** Runs of both kinds; null where none were asked for. */
export type Pools = Readonly<Record<Pace, readonly RunFigures[]>>;

/** Enough for a thousand requests in two seconds, and far from busy. */
export const PACED_VUS = 24;

/** How long, and from which seed on. */
export interface PoolPlan {
  readonly runs: number;
  readonly duration: string;
  readonly seed: number;
}

/** Measures a pool of real runs: what they gave, in the order of time. */
export async function measurePool(
  pace: Pace,
  {runs, duration, seed}: PoolPlan,
  progress: Progress,
): Promise<RunFigures[]> {
  const cluster = await startEmbeddedCluster();
  const proxy = pace === 'paced' ? await startAnsweringProxy(cluster.baseUrl, 1, seed) : null;
  const pool: RunFigures[] = [];
  try {
    // The first two warm the cluster up and are not kept.
    for (let run = -2; run < runs; run++) {
      progress.begin(`${pace} ${run + 1} of ${runs}`);
      const load = await runScenario({
        script: 'process-loop',
        baseUrl: proxy?.url ?? cluster.baseUrl,
        engine: 'embedded',
        onLog: () => undefined,
        seed: (seed + run + 2) % 2 ** 32,
        duration,
        warmUp: plannedWarmUp(parseDurationMs(duration)),
        ...(pace === 'paced' ? {vus: PACED_VUS} : {}),
      });
      const reason = unusable(load);
      const figures = runFigures(load);
      progress.end(reason === null ? 'passed' : 'inconclusive', reason ?? poolLine(figures));
      if (run >= 0 && reason === null) pool.push(figures);
    }
  } finally {
    await proxy?.close();
    await cluster.stop();
  }
  return pool;
}

function poolLine({throughput = 0, median = 0}: RunFigures): string {
  return `${Math.round(throughput)} instances/s, median ${median.toFixed(2)} ms`;
}

/** Reads the pools of an earlier calibration. @throws ExplainedError when the file holds none */
export async function readPools(file: string): Promise<Pools> {
  const remedy = 'give the pools.json of a calibration';
  let pools: Partial<Pools> | null;
  try {
    pools = JSON.parse(await readFile(file, 'utf8')) as Partial<Pools> | null;
  } catch (thrown) {
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, remedy);
  }
  const {saturated, paced} = pools ?? {};
  if (!Array.isArray(saturated) || !Array.isArray(paced))
    throw new ExplainedError(`${file} holds no pools of runs`, remedy);
  return {saturated, paced};
}

export async function writePools(file: string, pools: Pools): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, `${JSON.stringify(pools)}\n`);
}
