import {dirname, join} from 'node:path';
import {Command} from 'commander';
import {writeReports} from '../../reports/render/write-reports.ts';
import {recoverLoad} from '../engine/journal.ts';
import {buildRecord} from '../measurement/build-record.ts';
import {conclude} from './conclude.ts';
import {pathIn} from './flags.ts';
import type {Invocation} from './io.ts';
import {JSON_OPTION, wordsStream} from './json-output.ts';

/** `c8gauge recover`: makes a record and a report of the journal that a killed `load` left. */
export function recoverCommand(run: Invocation): Command {
  return new Command('recover')
    .description('Make a report of the journal that a load left when it was killed.')
    .argument('<journal>', 'the journal.jsonl in its output folder', pathIn(run))
    .option('--out <dir>', "where the report goes (default: the journal's folder)", pathIn(run))
    .option(...JSON_OPTION)
    .action((file: string, flags: RecoverFlags) => recover(run, file, flags));
}

interface RecoverFlags {
  readonly out?: string;
  readonly json?: string;
}

async function recover(run: Invocation, file: string, flags: RecoverFlags): Promise<void> {
  const load = await recoverLoad(file);
  const target = {
    baseUrl: 'unknown',
    embedded: false,
    gatewayVersion: null,
    clusterSize: null,
    partitionsCount: null,
  };
  const plan = {
    command: 'load',
    surroundings: run,
    flags: {},
    seed: load.seed,
    conformance: null,
    scenarios: [],
    out: flags.out,
  };
  const gathered = {conformance: undefined, loads: [load], failures: []};
  const record = await buildRecord(plan, target, gathered, Date.parse(load.startedAt));
  const folder = flags.out ?? join(dirname(file), 'recovered');
  const {html} = await writeReports(record, folder);
  wordsStream(run, flags.json).write(`report   ${html}\n`);
  await conclude(run, record, flags.json ? {file: flags.json, value: record} : null);
}
