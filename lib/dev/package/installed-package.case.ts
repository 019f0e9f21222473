import {execFile} from 'node:child_process';
import {chmod, mkdir, mkdtemp, readFile, rename, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

const OUTPUT_BYTES_MAX = 50_000_000;

/** The package as somebody's project has it. */
export interface InstalledPackage {
  /** The project. */
  readonly project: string;
  /** The package inside of it. */
  readonly folder: string;
  readonly tarball: string;
}

/**
 * Packs the checkout, builds included, and installs the tarball into an empty project as npm does:
 * unpacked, its bin linked. Its dependencies, and no others, are links to those of the checkout: npm
 * itself would ask the registry for them, and a test needs no network. What the package uses and does
 * not declare is missing here as it would be there.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const project = await mkdtemp(join(tmpdir(), 'c8gauge-package-'));
  const {stdout} = await run('npm', ['pack', '--silent', '--pack-destination', project]);
  const tarball = join(project, stdout.trim().split('\n').at(-1) ?? '');
  await run('tar', ['-xzf', tarball, '-C', project]);
  const modules = join(project, 'node_modules');
  const folder = join(modules, 'c8gauge');
  await mkdir(modules);
  await rename(join(project, 'package'), folder);
  const declared = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: {readonly c8gauge: string};
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(declared.dependencies)) {
    await link(resolve('node_modules', name), join(modules, name));
  }
  const bin = join(folder, declared.bin.c8gauge);
  await chmod(bin, 0o755);
  await link(bin, join(modules, '.bin', 'c8gauge'));
  return {project, folder, tarball};
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await symlink(target, path);
}

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed bin in the project, as its user would. */
export function runInstalled({project}: InstalledPackage, args: readonly string[]): Promise<Ended> {
  return ended(join(project, 'node_modules', '.bin', 'c8gauge'), args, project);
}

/** Runs a script with node in a folder. */
export function runScript(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  return ended(process.execPath, [file, ...args], cwd);
}

async function ended(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  const env: NodeJS.ProcessEnv = {...process.env, NO_COLOR: '1'};
  delete env['CAMUNDA_REST_ADDRESS'];
  try {
    const {stdout, stderr} = await run(file, args, {cwd, env, maxBuffer: OUTPUT_BYTES_MAX});
    return {status: 0, stdout, stderr};
  } catch (thrown) {
    const {code, stdout, stderr} = thrown as {code: number; stdout: string; stderr: string};
    return {status: code, stdout, stderr};
  }
}
