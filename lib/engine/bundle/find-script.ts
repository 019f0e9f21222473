import {access, readdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ExplainedError} from '../../core/errors.ts';
import {nearestOf} from '../../core/nearest.ts';

/** Where the scenarios that come with c8gauge live: TypeScript, or JavaScript where it was built. */
const SCENARIOS = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

const SCRIPT = /(?<!\.d|\.test)\.[cm]?[jt]s$/;

/**
 * Finds a script: a path when it looks like one, else a name from the `scenarios/` of the folder that
 * c8gauge was called in, else one of those that come with it.
 *
 * @param folder where c8gauge was called
 * @returns an absolute path
 * @throws ExplainedError that lists the names when there is no such scenario
 */
export async function findScript(nameOrPath: string, folder = '.'): Promise<string> {
  const isPath = /[\\/]/.test(nameOrPath) || /\.[cm]?[jt]s$/.test(nameOrPath);
  if (!isPath) return findScenario(nameOrPath, folder);
  const file = resolve(folder, nameOrPath);
  if (await exists(file)) return file;
  throw new ExplainedError(
    `there is no script at ${nameOrPath}`,
    `give a path, or a name: ${(await scenarioNames(folder)).join(', ')}`,
  );
}

/** The names in both `scenarios/`, in order. */
export async function scenarioNames(folder = '.'): Promise<string[]> {
  return namesOf(await scenarioFiles(folder));
}

async function findScenario(name: string, folder: string): Promise<string> {
  const files = await scenarioFiles(folder);
  const file = files.get(name);
  if (file !== undefined) return file;
  const nearest = nearestOf(name, namesOf(files));
  const meant = nearest === null ? '' : `is '${nearest}' meant? `;
  throw new ExplainedError(
    `unknown scenario '${name}'`,
    `${meant}use one of ${namesOf(files).join(', ')}, or a path`,
  );
}

function namesOf(files: ReadonlyMap<string, string>): string[] {
  const names: string[] = [...files.keys()];
  return names.sort((left, right) => (left < right ? -1 : 1));
}

/** Path by name; the user's own take the place of those that come with c8gauge. */
async function scenarioFiles(folder: string): Promise<Map<string, string>> {
  const own = resolve(folder, 'scenarios');
  return new Map([...(await scriptsIn(SCENARIOS)), ...(await scriptsIn(own))]);
}

async function scriptsIn(folder: string): Promise<[string, string][]> {
  if (!(await exists(folder))) return [];
  const entries = await readdir(folder, {withFileTypes: true});
  return entries
    .filter(each => each.isFile() && SCRIPT.test(each.name))
    .map(each => [each.name.replace(SCRIPT, ''), join(folder, each.name)]);
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
