import {createContext, Script} from 'node:vm';
import {FeelEvaluationError} from './errors.ts';
import {EVALUATION_MS_MAX} from './limits.ts';

const call = new Script('run()');
const sandbox: {run: () => unknown} = {run: () => undefined};
createContext(sandbox);

/**
 * Runs `work` and stops it after {@link EVALUATION_MS_MAX}: a loop over a billion members or a
 * regular expression that backtracks for ever ends in an error instead of hanging the cluster.
 * V8's watchdog stops whatever the thread executes, so the work itself stays in this realm. It
 * costs about 75 us, so {@link isQuick} expressions do without.
 *
 * @throws FeelEvaluationError when the time is up; otherwise what `work` throws
 */
export function withinDeadline<T>(text: string, work: () => T): T {
  const outer = sandbox.run;
  sandbox.run = work;
  try {
    return call.runInContext(sandbox, {timeout: EVALUATION_MS_MAX}) as T;
  } catch (thrown) {
    if ((thrown as {code?: string}).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown;
    throw new FeelEvaluationError(
      `failed to evaluate expression '${text}': it ran longer than ${EVALUATION_MS_MAX} ms`,
    );
  } finally {
    sandbox.run = outer;
  }
}
