import {existsSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {Command} from 'commander';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {starterFiles} from '../project/starter-files.ts';
import {JSON_OPTION, writeJsonIfAsked} from './conclude.ts';
import type {Invocation} from './io.ts';

interface InitFlags {
  readonly force?: boolean;
  readonly json?: string;
}

/** `c8gauge init`: a project with a script, a flow and a configuration of the user's own. */
export function initCommand(run: Invocation): Command {
  return new Command('init')
    .description('Write a starter project: a load script, a flow, a typed k6.config.ts.')
    .argument('[dir]', 'where it goes; default: this folder', '.')
    .option('--force', 'overwrite files that are there')
    .option(...JSON_OPTION)
    .action((folder: string, flags: InitFlags) => init(run, folder, flags));
}

async function init(run: Invocation, folder: string, {force, json}: InitFlags): Promise<void> {
  const {cwd} = run;
  const files = await starterFiles();
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
  const enter = relative(cwd, resolve(cwd, folder)) === '' ? '' : `cd ${folder} && `;
  run.stdout.write(`${written.join('\n')}\n\nnext: ${enter}npm install && npx c8gauge check\n`);
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
