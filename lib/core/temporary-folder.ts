import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ExplainedError, messageOf} from './errors.ts';

/**
 * Makes a folder for one run, which its maker removes.
 *
 * @throws ExplainedError where there is no place for it, as in a container that can only be read
 */
export async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'c8gauge-'));
  } catch (thrown) {
    throw new ExplainedError(
      `cannot make a temporary folder (${messageOf(thrown)})`,
      'set TMPDIR to a folder that exists and can be written to',
    );
  }
}
