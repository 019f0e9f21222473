import {existsSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {Command} from 'commander';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {freshSeed} from '../core/random.ts';
import type {ModelScript} from '../measurement/load-model.ts';
import {starterFiles} from '../project/starter-files.ts';
import {JSON_OPTION, writeJsonIfAsked} from './conclude.ts';
import {type ModelFlags, pathIn, wholeNumber, withModelFlags} from './flags.ts';
import type {Invocation} from './io.ts';

interface InitFlags extends ModelFlags {
  readonly from?: string;
  readonly seed?: number;
  readonly force?: boolean;
  readonly json?: string;
}

/** `c8gauge init`: a project with a script, a flow and a configuration of the user's own. */
export function initCommand(run: Invocation): Command {
  const command = new Command('init')
    .description('Write a starter project: a load script, a flow, a typed k6.config.ts.')
    .argument('[dir]', 'where it goes; default: this folder', '.')
    .option('--force', 'overwrite files that are there')
    .option(
      '--from <model>',
      'write the script that drives this .bpmn file, or this folder with models, instead',
      pathIn(run),
    )
    .option('--seed <n>', 'of the variables that are drawn for it', wholeNumber(0, 0xffff_ffff))
    .option(...JSON_OPTION)
    .action((folder: string, flags: InitFlags) => init(run, folder, flags));
  return withModelFlags(command, run);
}

async function init(run: Invocation, folder: string, flags: InitFlags): Promise<void> {
  const {force, json} = flags;
  const {cwd} = run;
  const made = await scriptFrom(flags);
  const files = made?.files ?? (await starterFiles(resolve(cwd, folder)));
  const inTheWay = files.filter(each => existsSync(resolve(cwd, folder, each.path)));
  if (inTheWay.length > 0 && !force) {
    throw new ExplainedError(
      `${folder} already has ${inTheWay.map(each => each.path).join(', ')}`,
      'name another folder, or overwrite them with --force',
    );
  }
  for (const {path, text} of files) await writeStarterFile(resolve(cwd, folder, path), text, force);
  const written = files.map(each => join(folder, each.path));
  await writeJsonIfAsked(run, json, {files: written});
  if (json === '-') return;
  for (const note of made?.notes ?? []) run.stderr.write(`note: ${note}\n`);
  if (made) {
    run.stdout.write(
      `${written.join('\n')}\n\nnext: npx c8gauge load ${resolve(cwd, folder, made.path)} --rate 20\n`,
    );
    return;
  }
  const enter = relative(cwd, resolve(cwd, folder)) === '' ? '' : `cd ${folder} && `;
  run.stdout.write(`${written.join('\n')}\n\nnext: ${enter}npm install && npx c8gauge check\n`);
}

/** The script of a model; undefined where none is named. */
async function scriptFrom(flags: InitFlags): Promise<ModelScript | undefined> {
  const {from, seed = freshSeed(), worker, workersFile, variables, timerMax} = flags;
  const isForModels = worker ?? workersFile ?? variables ?? timerMax ?? flags.seed;
  if (from === undefined && isForModels !== undefined)
    throw new ExplainedError(
      '--worker, --workers-file, --variables, --timer-max and --seed are of a model',
      'name it with --from',
    );
  if (from === undefined) return undefined;
  const {scriptOfModel} = await import('../measurement/load-model.ts');
  return scriptOfModel({path: from, worker, workersFile, variables, timerMsMax: timerMax, seed});
}

async function writeStarterFile(file: string, text: string, force = false): Promise<void> {
  try {
    await mkdir(dirname(file), {recursive: true});
    // A link is not followed: it is in the way, or with --force replaced.
    if (force) await rm(file, {force: true});
    await writeFile(file, text, {flag: 'wx'});
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'name a folder that can be written to',
    );
  }
}
