import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {ExplainedError} from '../../core/errors.ts';

const run = promisify(execFile);

/**
 * The version of the `k6` on the PATH: `1.3.0`.
 *
 * @throws ExplainedError when there is none
 */
export async function k6Version(): Promise<string> {
  const version = await findK6();
  if (version !== null) return version;
  throw new ExplainedError(
    'there is no k6 on the PATH',
    'install it (https://grafana.com/docs/k6/latest/set-up/install-k6/), or use --engine embedded',
  );
}

/** As {@link k6Version}; null when there is none. */
export async function findK6(): Promise<string | null> {
  try {
    const {stdout} = await run('k6', ['version'], {timeout: 10_000});
    return /v(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1] ?? 'unknown';
  } catch {
    return null;
  }
}
