import {Command, Option} from 'commander';
import {check, planCheck} from '../measurement/check.ts';
import {leftBehindLines} from '../measurement/left-behind.ts';
import {resolveSettings} from '../measurement/settings/settings.ts';
import {causeInBrief, findingCauses} from '../record/finding-causes.ts';
import type {FindingLevel} from '../record/findings.ts';
import {conclude} from './conclude.ts';
import {
  type ContractFlags,
  durationMs,
  type LoadGuardFlags,
  type MeasuringFlags,
  nameOrPathIn,
  pathIn,
  wholeNumber,
  withContractFlags,
  withLoadGuards,
  withMeasuringFlags,
} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

interface CheckFlags extends MeasuringFlags, ContractFlags, LoadGuardFlags {
  readonly apiKeyFile?: string;
  readonly allow?: readonly string[];
  readonly operation?: readonly string[];
  readonly timeout?: number;
  readonly cases?: number;
  readonly level?: FindingLevel;
  readonly waivers?: string;
  readonly writeWaivers?: string;
  readonly baseline?: string;
  readonly readOnly?: boolean;
  readonly allWrites?: boolean;
  readonly anyway?: boolean;
  readonly eventually?: number;
  readonly underLoad?: number;
  readonly flows?: string;
  readonly plan?: boolean;
}

/** `c8gauge check`: does a cluster keep its REST contract? */
export function checkCommand(run: Invocation): Command {
  const command = withContractFlags(
    withLoadGuards(
      withMeasuringFlags(
        new Command('check').description('Check a cluster against its REST contract.'),
        run,
      ),
    ),
    run,
  );
  return withKnownFindings(command, run)
    .option(
      '--api-key-file <file>',
      'a file that holds CAMUNDA_API_KEY: the API keys that the document asks for, [NAME=]VALUE, one a line',
      pathIn(run),
    )
    .option('--operation <ids...>', 'check only these operations')
    .option('--timeout <duration>', 'how long one answer may take', durationMs)
    .option('--cases <n>', 'generated requests an operation (default: 2)', wholeNumber(1, 1000))
    .addOption(
      new Option('--level <level>', 'which findings fail the run').choices([
        'contract',
        'http',
        'behaviour',
      ]),
    )
    .option('--read-only', 'send nothing that writes')
    .option(
      '--allow <id>',
      'send requests of this operation though they reach further than what the run creates; may be given again',
      (id: string, ids: readonly string[] = []) => [...ids, id],
    )
    .option('--all-writes', 'also send valid writes that the suite cannot clean up after')
    .option('--anyway', 'judge it also by a contract that it does not speak')
    .option('--eventually <duration>', 'how long a search may lag behind a write', durationMs)
    .option(
      '--under-load <n>',
      'create so many process instances per second beside the check',
      wholeNumber(1, 10_000),
    )
    .option(
      '--flows <dir>',
      'flows of your own (default: flows or conformance/flows, where it is)',
      pathIn(run),
    )
    .option('--plan', 'print what would be sent, and send nothing')
    .action((flags: CheckFlags) => runCheck(run, flags));
}

/** What is known of a cluster's findings before it is checked. */
function withKnownFindings(command: Command, run: Invocation): Command {
  return command
    .option(
      '--waivers <file>',
      'known deviations: a JSON file, or camunda-8.6 or camunda-8.7',
      nameOrPathIn(run),
    )
    .option(
      '--write-waivers <file>',
      'write a waiver for each finding that counts, its reason and expiry to be filled in',
      pathIn(run),
    )
    .option(
      '--baseline <file>',
      'fail on new findings only: what an earlier check --json wrote, or its record.json',
      pathIn(run),
    );
}

async function runCheck(run: Invocation, flags: CheckFlags): Promise<void> {
  const request = {
    operations: flags.operation,
    timeoutMs: flags.timeout,
    casesMax: flags.cases,
    level: flags.level,
    waivers: flags.waivers,
    writeWaivers: flags.writeWaivers,
    baseline: flags.baseline,
    readOnly: flags.readOnly,
    allowed: flags.allow,
    allWrites: flags.allWrites,
    anyway: flags.anyway,
    eventuallyMs: flags.eventually,
    underLoadPerSecond: flags.underLoad,
    flows: flags.flows,
  };
  // What would be sent does not change from call to call.
  const given = flags.plan ? {seed: 1, ...flags} : flags;
  const settings = await resolveSettings('check', given, run);
  const {seed, folder} = settings;
  if (flags.plan) {
    run.stdout.write(`${(await planCheck(settings, request)).join('\n')}\n`);
    return;
  }
  const progress = createProgress(run, flags);
  progress.say(`c8gauge check, seed ${seed}\n`);
  const record = await check(settings, request, progress);
  const {conformance, verdict, run: ran, target, contract} = record;
  await conclude(run, record, {
    folder,
    progress,
    lines: leftBehindLines(record),
    json: flags.json,
    value: {
      ...{schema: 'c8gauge/findings', schemaVersion: 1, run: ran, target, contract},
      ...{verdict, seed, ...conformance},
      findingCauses: findingCauses(conformance?.findings ?? []).map(causeInBrief),
    },
  });
}
