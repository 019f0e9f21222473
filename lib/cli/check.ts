import {Command, Option} from 'commander';
import {planConformance, planLines} from '../../conformance/run/plan-conformance.ts';
import {readWaivers} from '../../conformance/waivers/waivers.ts';
import {readSignIn} from '../auth/settings.ts';
import {type Measurement, measure} from '../measurement/measurement.ts';
import {connectionOf} from '../measurement/settings/connection-flags.ts';
import {findFlows} from '../measurement/settings/find-flows.ts';
import {refuseOtherProducts} from '../measurement/target/refuse-other-products.ts';
import type {FindingLevel} from '../record/findings.ts';
import {checkSummary} from './check-summary.ts';
import {conclude} from './conclude.ts';
import {
  type ContractFlags,
  durationMs,
  type MeasuringFlags,
  nameOrPathIn,
  pathIn,
  seedOf,
  withContractFlags,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

interface CheckFlags extends MeasuringFlags, ContractFlags {
  readonly operation?: readonly string[];
  readonly timeout?: number;
  readonly level?: FindingLevel;
  readonly waivers?: string;
  readonly readOnly?: boolean;
  readonly allWrites?: boolean;
  readonly eventually?: number;
  readonly flows?: string;
  readonly plan?: boolean;
}

/** `c8gauge check`: does a cluster keep its REST contract? */
export function checkCommand(run: Invocation): Command {
  return withContractFlags(
    withMeasuringFlags(
      new Command('check').description('Check a cluster against its REST contract.'),
      run,
    ),
    run,
  )
    .option('--operation <ids...>', 'check only these operations')
    .option('--timeout <duration>', 'how long one answer may take', durationMs)
    .addOption(
      new Option('--level <level>', 'which findings fail the run').choices([
        'contract',
        'http',
        'behaviour',
      ]),
    )
    .option(
      '--waivers <file>',
      'known deviations: a JSON file, or camunda-8.6 or camunda-8.7',
      nameOrPathIn(run),
    )
    .option('--read-only', 'send nothing that writes')
    .option('--all-writes', 'also send valid writes that the suite cannot clean up after')
    .option('--eventually <duration>', 'how long a search may lag behind a write', durationMs)
    .option(
      '--flows <dir>',
      'flows of your own (default: flows or conformance/flows, where it is)',
      pathIn(run),
    )
    .option('--plan', 'print what would be sent, and send nothing')
    .action((flags: CheckFlags) => check(run, flags));
}

async function check(run: Invocation, flags: CheckFlags): Promise<void> {
  await refuseOtherProducts(flags.contract);
  if (flags.plan) return printPlan(run, flags);
  const seed = seedOf(flags);
  const progress = createProgress(run, flags);
  progress.say(`c8gauge check, seed ${seed}\n`);
  const plan: Measurement = {
    command: 'check',
    surroundings: run,
    flags,
    seed,
    contract: {file: flags.contract, dialect: flags.dialect},
    conformance: {
      contractFile: flags.contract,
      dialect: flags.dialect,
      operations: flags.operation,
      timeoutMs: flags.timeout,
      level: flags.level,
      waivers: flags.waivers === undefined ? [] : await readWaivers(flags.waivers),
      readOnly: flags.readOnly,
      allWrites: flags.allWrites,
      eventuallyMs: flags.eventually,
      flowFiles: await findFlows(flags.flows, run.cwd),
    },
    scenarios: [],
    out: flags.out,
  };
  const record = await measure(plan, progress);
  if (record.conformance) progress.say(`${checkSummary(record.conformance)}\n`);
  const value = {verdict: record.verdict, seed, ...record.conformance};
  await conclude(run, record, flags.json ? {file: flags.json, value} : null);
}

async function printPlan(run: Invocation, flags: CheckFlags): Promise<void> {
  const {settings} = await connectionOf(flags, run.env, run.cwd);
  const plan = await planConformance({
    contractFile: flags.contract,
    dialect: flags.dialect,
    operations: flags.operation,
    authenticated: readSignIn(settings).kind !== 'none',
    seed: flags.seed,
    readOnly: flags.readOnly,
    allWrites: flags.allWrites,
  });
  run.stdout.write(`${planLines(plan).join('\n')}\n`);
}
