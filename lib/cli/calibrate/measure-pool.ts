import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {type RunFigures, runFigures} from '../../campaign/gate/gate-series.ts';
import {unusable} from '../../campaign/gate/measured-pair.ts';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {runScenario} from '../../engine/run-scenario.ts';
import {startEmbeddedCluster} from '../embedded-cluster.ts';
import type {Progress} from '../progress.ts';

/** A pool of real runs: what they gave, in the order of time. */
export async function measurePool(
  runs: number,
  duration: string,
  seed: number,
  progress: Progress,
): Promise<RunFigures[]> {
  const cluster = await startEmbeddedCluster();
  const pool: RunFigures[] = [];
  try {
    // The first two warm the cluster up and are not kept.
    for (let run = -2; run < runs; run++) {
      progress.begin(`run ${run + 1} of ${runs}`);
      const load = await runScenario({
        script: 'process-loop',
        baseUrl: cluster.baseUrl,
        engine: 'embedded',
        seed: (seed + run + 2) % 2 ** 32,
        duration,
      });
      const reason = unusable(load);
      const figures = runFigures(load);
      progress.end(reason === null ? 'good' : 'unknown', reason ?? poolLine(figures));
      if (run >= 0 && reason === null) pool.push(figures);
    }
  } finally {
    await cluster.stop();
  }
  return pool;
}

function poolLine({throughput = 0, median = 0}: RunFigures): string {
  return `${Math.round(throughput)} instances/s, median ${median.toFixed(2)} ms`;
}

/** Reads the pool of an earlier calibration. @throws ExplainedError when the file holds none */
export async function readPool(file: string): Promise<RunFigures[]> {
  const remedy = 'give the pool.json of a calibration';
  let pool: unknown;
  try {
    pool = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, remedy);
  }
  if (!Array.isArray(pool) || pool.length === 0)
    throw new ExplainedError(`${file} holds no runs`, remedy);
  return pool as RunFigures[];
}

export async function writePool(file: string, pool: readonly RunFigures[]): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, `${JSON.stringify(pool)}\n`);
}
