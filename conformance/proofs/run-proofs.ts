import {Command} from 'commander';
import {allFaults} from '../../lib/faults/all-faults.ts';
import {startTestRunner, type TestRunner} from '../run/run-test-files.ts';
import {checkTarget, type Proof, proveFault} from './prove-fault.ts';
import {frozenWallClock, onProvingGround} from './proving-ground.ts';
import {differsFrom, transcriptOf} from './transcript.ts';

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
  if (await onProvingGround(null, baseUrl => differsFrom(golden, baseUrl), frozenWallClock)) {
    throw new Error('two clean clusters differ: the golden transcript proves nothing');
  }
  const runner = await startTestRunner([]);
  const proofs = await proveAll(flags, golden, runner);
  const alarms = await falseAlarms(Number(flags.cleanRuns), runner);
  await runner.close();
  const median = medianFirstKillMs(proofs);
  console.log(['', ...proofMatrix(proofs), ''].join('\n'));
  console.log(`time to first kill: median ${median === null ? 'n/a' : `${Math.round(median)} ms`}`);
  console.log(`false alarms: ${alarms.length} in ${flags.cleanRuns} clean runs`);
  for (const each of alarms) console.log(`  ${each}`);
  const passed = alarms.length === 0 && proofs.every(each => each.status === 'killed');
  console.log(passed ? 'passed: every fault is killed for the right reason' : 'failed: see above');
  process.exitCode = passed ? 0 : 1;
}

async function proveAll(
  flags: ProofFlags,
  golden: readonly string[],
  runner: TestRunner,
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const makeFault of allFaults) {
    const {name} = makeFault();
    if (flags.fault && !flags.fault.includes(name)) continue;
    const proof = await proveFault(makeFault, golden, Number(flags.seed), runner);
    console.log(`${proof.status.padEnd(12)} ${name} (${(proof.durationMs / 1000).toFixed(1)} s)`);
    proofs.push(proof);
  }
  return proofs;
}

/** The findings and errors of clean runs, each with its own seed: `seed 3: failJob/echo/valid:full`. */
async function falseAlarms(runs: number, runner: TestRunner): Promise<string[]> {
  const alarms: string[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    const result = await onProvingGround(null, baseUrl => checkTarget(baseUrl, seed, {runner}));
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

/** The proofs for the terminal: one line per fault, then the kill rate by class. */
function proofMatrix(proofs: readonly Proof[]): string[] {
  const width = Math.max(...proofs.map(each => each.fault.length));
  const lines = proofs.map(each => {
    const others = Object.entries(each.reportedBy)
      .map(([check, count]) => `${check} ${count}`)
      .join(', ');
    const first = each.firstKillMs === null ? '-' : `${Math.round(each.firstKillMs)} ms`;
    return [
      each.status.padEnd(12),
      each.fault.padEnd(width),
      first.padStart(8),
      ` expected ${each.expected.join(' or ')}; reported by ${others || 'nothing'}`,
    ].join(' ');
  });
  return [...lines, '', ...killRates(proofs)];
}

function killRates(proofs: readonly Proof[]): string[] {
  const classes = [...new Set(proofs.map(each => each.class))];
  const rate = (name: string, of: readonly Proof[]) => {
    const admitted = of.filter(each => each.status !== 'not-admitted');
    const count = (status: Proof['status']) => of.filter(each => each.status === status).length;
    const killed = count('killed');
    const percent =
      admitted.length === 0 ? 'n/a' : `${((100 * killed) / admitted.length).toFixed(1)} %`;
    return `${name.padEnd(12)} ${killed} of ${admitted.length} killed (${percent}), ${count('wrong-reason')} for a wrong reason, ${count('survived')} survived, ${count('not-admitted')} not admitted`;
  };
  return [
    ...classes.map(each =>
      rate(
        each,
        proofs.filter(proof => proof.class === each),
      ),
    ),
    rate('all', proofs),
  ];
}

/** The median of the times to the first finding, in milliseconds; null when nothing was killed. */
function medianFirstKillMs(proofs: readonly Proof[]): number | null {
  const times = proofs.flatMap(each => (each.firstKillMs === null ? [] : [each.firstKillMs]));
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? null;
}
