import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildProgram} from '../package/build-package.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(CHECKOUT, 'node_modules', '.cache', 'c8gauge-proofs-load');

/** Builds the checkout once: what is built starts in a third of the time, and there are many runs. */
export async function buildC8gauge(): Promise<void> {
  await buildProgram(BUILT);
}

/** How a run of c8gauge ended. */
export interface ProcessEnd {
  /** Null where it was killed. */
  readonly exitCode: number | null;
  readonly stderr: string;
  /** It did not end in time, and was killed. */
  readonly isHung: boolean;
}

/** What surrounds a run of c8gauge. */
export interface Surroundings {
  /** Where it runs: a `k6.config.js` there is read. */
  readonly folder: string;
  /** How long it may take before it is killed. */
  readonly limitMs: number;
  /** How many files it may have open. Default: as many as this process. */
  readonly openFilesMax?: number | undefined;
}

/**
 * Runs c8gauge as a process, from what {@link buildC8gauge} built.
 *
 * @param argv `['load', 'create-instance', ...]`
 */
export function runC8gauge(
  argv: readonly string[],
  {folder, limitMs, openFilesMax}: Surroundings,
): Promise<ProcessEnd> {
  const limit = openFilesMax === undefined ? '' : `ulimit -n ${openFilesMax}; `;
  const program = [process.execPath, join(BUILT, 'lib', 'cli', 'bin.js')];
  const child = spawn('sh', ['-c', `${limit}exec "$@"`, 'sh', ...program, ...argv], {
    cwd: folder,
    env: ownEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  let isHung = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer = setTimeout(() => {
    isHung = true;
    child.kill('SIGKILL');
  }, limitMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', exitCode => {
      clearTimeout(timer);
      resolve({exitCode, stderr, isHung});
    });
  });
}

/** Without what a user may have set for clusters of their own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CAMUNDA|C8GAUGE)_/.test(name));
  return Object.fromEntries(kept);
}
