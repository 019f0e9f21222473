import {access, readdir} from 'node:fs/promises';
import {isAbsolute, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ExplainedError} from '../../core/errors.ts';

/** Where the scenarios that come with c8gauge live. */
const SCENARIOS = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/**
 * Finds a script: a path when it looks like one, else a name from `scenarios/`.
 *
 * @returns an absolute path
 * @throws ExplainedError that lists the names when there is no such scenario
 */
export async function findScript(nameOrPath: string): Promise<string> {
  const isPath = /[\\/]/.test(nameOrPath) || /\.[cm]?[jt]s$/.test(nameOrPath);
  if (!isPath) return findScenario(nameOrPath);
  const file = isAbsolute(nameOrPath) ? nameOrPath : resolve(nameOrPath);
  if (await exists(file)) return file;
  throw new ExplainedError(
    `there is no script at ${nameOrPath}`,
    `give a path, or a name: ${(await scenarioNames()).join(', ')}`,
  );
}

/** The names in `scenarios/`, in order. */
export async function scenarioNames(): Promise<string[]> {
  const entries = await readdir(SCENARIOS, {withFileTypes: true});
  return entries
    .filter(each => each.isFile() && each.name.endsWith('.ts') && !each.name.endsWith('.test.ts'))
    .map(each => each.name.slice(0, -3))
    .sort();
}

async function findScenario(name: string): Promise<string> {
  const names = await scenarioNames();
  if (names.includes(name)) return resolve(SCENARIOS, `${name}.ts`);
  throw new ExplainedError(
    `unknown scenario '${name}'`,
    `use one of ${names.join(', ')}, or a path`,
  );
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
