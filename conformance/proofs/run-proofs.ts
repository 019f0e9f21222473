import {Command} from 'commander';
import {allFaults} from '../../lib/faults/all-faults.ts';
import {medianFirstKillMs, proofMatrix} from './proof-matrix.ts';
import {checkTarget, type Proof, proveFault} from './prove-fault.ts';
import {frozenWallClock, onProvingGround} from './proving-ground.ts';
import {transcriptOf} from './transcript.ts';

interface ProofFlags {
  readonly fault?: readonly string[];
  readonly cleanRuns: string;
  readonly seed: string;
}

/**
 * Shows that each check can fail: the whole suite runs against the reference cluster once for every
 * fault, which the expected check has to report; and with none, when nothing may be reported.
 */
async function main(flags: ProofFlags): Promise<void> {
  const golden = await onProvingGround(null, transcriptOf, frozenWallClock);
  if ((await onProvingGround(null, transcriptOf, frozenWallClock)) !== golden) {
    throw new Error('two clean clusters differ: the golden transcript proves nothing');
  }
  const proofs = await proveAll(flags, golden);
  const alarms = await falseAlarms(Number(flags.cleanRuns));
  const median = medianFirstKillMs(proofs);
  console.log(['', ...proofMatrix(proofs), ''].join('\n'));
  console.log(`time to first kill: median ${median === null ? 'n/a' : `${Math.round(median)} ms`}`);
  console.log(`false alarms: ${alarms.length} in ${flags.cleanRuns} clean runs`);
  for (const each of alarms) console.log(`  ${each}`);
  const holds = alarms.length === 0 && proofs.every(each => each.status === 'killed');
  console.log(holds ? 'passed: every fault is killed for the right reason' : 'failed: see above');
  process.exitCode = holds ? 0 : 1;
}

async function proveAll(flags: ProofFlags, golden: string): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const makeFault of allFaults) {
    const {name} = makeFault();
    if (flags.fault && !flags.fault.includes(name)) continue;
    const proof = await proveFault(makeFault, golden, Number(flags.seed));
    console.log(`${proof.status.padEnd(12)} ${name} (${(proof.durationMs / 1000).toFixed(1)} s)`);
    proofs.push(proof);
  }
  return proofs;
}

/** What clean runs report, each with a seed of its own: `seed 3: failJob/echo/valid:full`. */
async function falseAlarms(runs: number): Promise<string[]> {
  const alarms: string[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    const result = await onProvingGround(null, baseUrl => checkTarget(baseUrl, seed));
    alarms.push(...result.findings.map(each => `seed ${seed}: ${each.id}: ${each.message}`));
    const errors = result.outcomes.filter(each => each.status === 'error');
    alarms.push(...errors.map(each => `seed ${seed}: error in ${each.operation}: ${each.reason}`));
  }
  return alarms;
}

const command = new Command('proofs')
  .description('prove that every check can fail, and that none fails on a clean cluster')
  .option('--fault <names...>', 'only these faults')
  .option('--clean-runs <n>', 'runs without a fault, each with a seed of its own', '20')
  .option('--seed <n>', 'the seed of the runs with a fault', '1')
  .action(main);
await command.parseAsync();
