import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {planModel} from '../process-model/plan.ts';
import {type ScriptFile, scriptOf} from '../process-model/script-text.ts';
import type {Variables} from '../process-model/variables.ts';
import {readWorkersFile, type WorkerSettings} from '../process-model/worker-settings.ts';

/** A model to make a script of, and what was said of it. Paths are absolute. */
export interface ModelChoice {
  /** A `.bpmn` file, or a folder with models. */
  readonly path: string;
  readonly worker?: ReadonlyMap<string, Partial<WorkerSettings>> | undefined;
  readonly workersFile?: string | undefined;
  readonly variables?: string | undefined;
  readonly timerMsMax?: number | undefined;
  readonly seed: number;
}

/** A script that was made of a model. */
export interface ModelScript {
  /** The script among the files. */
  readonly path: string;
  readonly files: readonly ScriptFile[];
  /** What the script does otherwise than the model says, or cannot make happen: a line each. */
  readonly notes: readonly string[];
}

/**
 * Makes a k6 script of a model.
 *
 * @throws ExplainedError that names what of the model cannot be driven, or what of the flags is wrong
 */
export async function scriptOfModel(choice: ModelChoice): Promise<ModelScript> {
  const {path, worker = new Map(), workersFile, variables, timerMsMax, seed} = choice;
  const fromFile = workersFile === undefined ? [] : await readWorkersFile(workersFile);
  const plan = await planModel({
    path,
    workers: new Map([...fromFile, ...worker]),
    sample: variables === undefined ? [] : await readSample(variables),
    ...(timerMsMax === undefined ? {} : {timerMsMax}),
    ...{seed, nowMs: Date.now()},
  });
  const name = nameOf(path);
  return {path: `${name}.ts`, files: scriptOf(plan, name, basename(path)), notes: plan.notes};
}

/** As {@link scriptOfModel}, written into a folder of the run. @returns the script's path */
export async function writeModelScript(
  choice: ModelChoice,
  folder: string,
): Promise<{readonly file: string; readonly notes: readonly string[]}> {
  const {path, files, notes} = await scriptOfModel(choice);
  const place = join(folder, 'script');
  for (const each of files) {
    const file = join(place, each.path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, each.text);
  }
  return {file: join(place, path), notes};
}

/** A name for files and records: that of the model without what a path or a shell could stumble over. */
function nameOf(path: string): string {
  const name = basename(path)
    .replace(/\.bpmn$/, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return name.replace(/^[-.]+/, '') || 'model';
}

const SAMPLE_BYTES_MAX = 5 * 1024 * 1024;

async function readSample(file: string): Promise<readonly Variables[]> {
  const remedy = 'give a JSON file with an object of variables, or a list of these';
  let parsed: unknown;
  try {
    await assertRegularFile(file, SAMPLE_BYTES_MAX);
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new ExplainedError(`cannot read the variables of ${file} (${messageOf(thrown)})`, remedy);
  }
  const records: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const wrong = records.find(
    each => typeof each !== 'object' || each === null || Array.isArray(each),
  );
  if (wrong !== undefined || records.length === 0)
    throw new ExplainedError(`${file} has no variables`, remedy);
  return records as readonly Variables[];
}
