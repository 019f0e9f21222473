import {Command} from 'commander';
import type {ContractChoice} from '../contract/dialects/bind.ts';
import {freshSeed} from '../core/random.ts';
import {scenarioNames} from '../engine/bundle/find-script.ts';
import {exportK6, exportK6Operator} from '../engine/k6/export-k6.ts';
import {normalizeBaseUrl} from '../measurement/target/open-target.ts';
import {loadProject} from '../project/load-config.ts';
import {JSON_OPTION, wordsStream, writeJsonIfAsked} from './conclude.ts';
import {type ContractFlags, nameOrPathIn, pathIn, wholeNumber, withContractFlags} from './flags.ts';
import type {Invocation} from './io.ts';

interface ExportFlags extends ContractFlags {
  readonly seed?: number;
  readonly script?: readonly string[];
  readonly json?: string;
}

interface OperatorFlags extends ExportFlags {
  readonly parallelism: number;
  readonly baseUrl: string;
}

const SEED = wholeNumber(0, 0xffff_ffff);

/** `c8gauge export`: scenarios as files that other tools run. */
export function exportCommand(run: Invocation): Command {
  const command = new Command('export').description('Write scenarios for other tools to run.');
  withContractFlags(command.command('k6'), run)
    .description('bundles that stock k6 runs')
    .argument('<dir>', 'where they go', pathIn(run))
    .option('--script <names...>', 'only these; default: all scenarios')
    .option('--seed <n>', 'repeat the payloads of a run', SEED)
    .option(...JSON_OPTION)
    .action((folder: string, flags: ExportFlags) => toK6(run, folder, flags));
  withContractFlags(command.command('k6-operator'), run)
    .description("TestRun manifests for Grafana's k6-operator")
    .argument('<dir>', 'where they go', pathIn(run))
    .option('--script <names...>', 'only these; default: all scenarios')
    .option('--seed <n>', 'repeat the payloads of a run', SEED)
    .option(...JSON_OPTION)
    .option('--parallelism <n>', 'pods that share the load', wholeNumber(1, 1000), 1)
    .requiredOption('--base-url <url>', 'the cluster, as the pods see it')
    .action((folder: string, flags: OperatorFlags) => toOperator(run, folder, flags));
  return command;
}

async function toK6(run: Invocation, folder: string, flags: ExportFlags): Promise<void> {
  const scripts = flags.script?.map(nameOrPathIn(run)) ?? (await scenarioNames(run.cwd));
  const request = {scripts, folder, seed: flags.seed ?? freshSeed(), contract: contractOf(flags)};
  await tell(run, await exportK6({...request, project: await loadProject(run.cwd)}), flags);
}

async function toOperator(run: Invocation, folder: string, flags: OperatorFlags): Promise<void> {
  const scripts = flags.script?.map(nameOrPathIn(run)) ?? (await scenarioNames(run.cwd));
  const {parallelism} = flags;
  const baseUrl = normalizeBaseUrl(flags.baseUrl);
  const given = {scripts, folder, seed: flags.seed ?? freshSeed(), contract: contractOf(flags)};
  const project = await loadProject(run.cwd);
  await tell(run, await exportK6Operator({...given, project, parallelism, baseUrl}), flags);
}

function contractOf({contract, dialect}: ContractFlags): ContractChoice {
  return {file: contract, dialect};
}

async function tell(run: Invocation, files: readonly string[], {json}: ExportFlags): Promise<void> {
  for (const file of files) wordsStream(run, json).write(`${file}\n`);
  await writeJsonIfAsked(run, json, {files});
}
