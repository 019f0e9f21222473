import {dirname, join} from 'node:path';
import {Command} from 'commander';
import {recover} from '../measurement/load.ts';
import {conclude, JSON_OPTION} from './conclude.ts';
import {pathIn} from './flags.ts';
import type {Invocation} from './io.ts';
import {createProgress} from './progress.ts';

interface RecoverFlags {
  readonly out?: string;
  readonly json?: string;
}

/** `c8gauge recover`: makes a record and a report of the journal that a killed `load` left. */
export function recoverCommand(run: Invocation): Command {
  return new Command('recover')
    .description('Make a report of the journal that a load left when it was killed.')
    .argument('<journal>', 'the journal.jsonl in its output folder', pathIn(run))
    .option('--out <dir>', "where the report goes (default: the journal's folder)", pathIn(run))
    .option(...JSON_OPTION)
    .action((file: string, flags: RecoverFlags) => runRecover(run, file, flags));
}

async function runRecover(run: Invocation, file: string, flags: RecoverFlags): Promise<void> {
  const record = await recover(file, run.env);
  const folder = flags.out ?? join(dirname(file), 'recovered');
  await conclude(run, record, {folder, progress: createProgress(run, flags), json: flags.json});
}
