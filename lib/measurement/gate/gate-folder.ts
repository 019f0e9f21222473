import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import type {GatePlan} from './gate-plan.ts';
import type {MeasuredPair, Side} from './run-figures.ts';

const PLAN = 'gate-plan.json';

/** Where the record of a side's run goes: the folder of a side is a set of records by itself. */
export function runFile(folder: string, side: Side, pair: number): string {
  return join(folder, side, `pair-${String(pair).padStart(2, '0')}.json`);
}

/** @throws ExplainedError when the folder cannot be written to */
export async function writeGatePlan(folder: string, plan: GatePlan): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, PLAN), `${JSON.stringify(plan, null, 2)}\n`);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${join(folder, PLAN)} (${messageOf(thrown)})`,
      'give --out a folder that can be written to',
    );
  }
}

/** @throws ExplainedError when there is not the plan of a gate, or another c8gauge wrote it */
export async function readGatePlan(folder: string): Promise<GatePlan> {
  const file = join(folder, PLAN);
  const remedy = 'give --resume the output folder of a gate';
  let plan: Partial<GatePlan> | null;
  try {
    plan = JSON.parse(await readFile(file, 'utf8')) as Partial<GatePlan> | null;
  } catch (thrown) {
    throw new ExplainedError(`cannot read ${file} (${messageOf(thrown)})`, remedy);
  }
  if (plan?.schema !== 'c8gauge/gate-plan' || plan.schemaVersion !== 1 || !plan.rules)
    throw new ExplainedError(`${file} is not the plan of a gate that this c8gauge knows`, remedy);
  return plan as GatePlan;
}

/** The pairs of which both runs were kept, from the first on without a gap. */
export async function readKeptPairs(folder: string, pairsMax: number): Promise<MeasuredPair[]> {
  const pairs: MeasuredPair[] = [];
  for (let pair = 1; pair <= pairsMax; pair++) {
    try {
      const baseline = await readRunRecord(runFile(folder, 'baseline', pair));
      const candidate = await readRunRecord(runFile(folder, 'candidate', pair));
      pairs.push({pair, baseline: baseline.loads, candidate: candidate.loads});
    } catch (thrown) {
      if (messageOf(thrown).includes('ENOENT')) break;
      throw thrown;
    }
  }
  return pairs;
}
