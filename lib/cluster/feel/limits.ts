import {createContext, Script} from 'node:vm';
import {FeelSyntaxError} from './errors.ts';

/** A longer expression is refused: feelin's parser is not linear in hostile input. */
export const EXPRESSION_LENGTH_MAX = 10_000;

/** Brackets deeper than this are refused before parsing: 5000 nested contexts take feelin 4.5 s. */
export const NESTING_DEPTH_MAX = 60;

/** A range such as `1..n` with more members is not enumerated. */
export const RANGE_MEMBERS_MAX = 1_000_000;

/** A result with more values and characters than this is refused; Camunda's messages end at 4 MB. */
export const RESULT_SIZE_MAX = 4 * 1024 * 1024;

/** A result nested deeper than this is refused, as Camunda's JSON parser does. */
export const RESULT_DEPTH_MAX = 1000;

/** How long an expression that can loop may run, in milliseconds of wall time. */
export const EVALUATION_MS_MAX = 500;

/**
 * How long all the expressions that can loop may run of one command and of what follows from it, in
 * milliseconds: each item of a multi-instance may have one that runs as long as it may.
 */
export const COMMAND_MS_MAX = 2000;

/** What a command, and all that follows from it at once, has used up. */
export class CommandUse {
  /** In expressions that can loop, milliseconds. */
  evaluationMs = 0;
  /** Of the engine's work. */
  steps = 0;
}

let running: CommandUse | null = null;

/** Of the command whose work runs now; null outside of the engine's work. */
export const runningCommand = (): CommandUse | null => running;

/** Does work that is part of a command. */
export function asPartOf(command: CommandUse, work: () => void): void {
  const outer = running;
  running = command;
  try {
    work();
  } finally {
    running = outer;
  }
}

/** @throws FeelSyntaxError when the text is too long or too deeply nested to be given to the parser */
export function checkSize(text: string): void {
  if (text.length > EXPRESSION_LENGTH_MAX) {
    const start = text.slice(0, 40);
    throw new FeelSyntaxError(
      `failed to parse expression '${start}...': it has ${text.length} characters, ${EXPRESSION_LENGTH_MAX} are allowed`,
    );
  }
  if (nestingDepth(text) > NESTING_DEPTH_MAX) {
    throw new FeelSyntaxError(
      `failed to parse expression '${text.slice(0, 40)}...': it is nested more than ${NESTING_DEPTH_MAX} deep`,
    );
  }
}

const STRING_LITERAL = /"(?:\\.|[^"\\])*"/gs;

function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.replace(STRING_LITERAL, '').matchAll(/[([{)\]}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Work that took longer than it may. The message goes after "...: ": "it ran longer than 500 ms". */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

const call = new Script('run()');
const idle = (): unknown => undefined;
const sandbox: {run: () => unknown} = {run: idle};
createContext(sandbox);

/**
 * Runs `work` and stops it when the time is up: a loop over a billion members or a regular
 * expression that backtracks for ever ends in an error instead of hanging the cluster. V8's
 * watchdog stops whatever the thread executes, so the work itself stays in this realm. It costs
 * about 75 us. Deadlines nest. Within a command it has no more than what that has left of
 * {@link COMMAND_MS_MAX}.
 *
 * @param limitMs milliseconds of wall time
 * @throws DeadlineExceeded when the time is up; otherwise what `work` throws
 */
export function withinDeadline<T>(limitMs: number, work: () => T): T {
  const command = sandbox.run === idle ? running : null;
  if (command === null) return timed(limitMs, work);
  const leftMs = Math.ceil(COMMAND_MS_MAX - command.evaluationMs);
  if (leftMs <= 0)
    throw new DeadlineExceeded(
      `its command has used up the ${COMMAND_MS_MAX} ms that it has for expressions`,
    );
  const startMs = performance.now();
  try {
    return timed(Math.min(limitMs, leftMs), work);
  } finally {
    command.evaluationMs += performance.now() - startMs;
  }
}

function timed<T>(limitMs: number, work: () => T): T {
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
