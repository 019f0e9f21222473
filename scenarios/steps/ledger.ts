import {
  type ElementEvent,
  ElementTally,
  type TallyConsole,
} from '../../lib/client/element-tally.ts';
import {JobLocks} from '../../lib/client/job-locks.ts';
import {
  formatLedgerLine,
  type LedgerConsole,
  type Outstanding,
} from '../../lib/client/script-lines.ts';
import {nameInModel} from './run-names.ts';

const own = console as Console & LedgerConsole & TallyConsole;
const {ledger, tally} = own;

/** Where the engine does not count itself: what this VU has not reported yet. */
const unreported = tally ? null : new ElementTally();

/** Whether a report costs no line of the console. */
export const reportsAtOnce = ledger !== undefined;

/** The jobs that are locked by this VU, or by all of them where the engine keeps that itself. */
export const jobLocks = own.locks ?? new JobLocks();

/** Counts what happened to an element's jobs; of a process, by its own id, to its instances. */
export function countElement(
  process: string,
  element: string,
  event: ElementEvent,
  count = 1,
): void {
  const [inModel, elementInModel] = [nameInModel(process), nameInModel(element)];
  if (unreported) unreported.count(inModel, elementInModel, event, count);
  else tally?.(inModel, elementInModel, event, count);
}

/**
 * Reports to the run's ledger which process instances this iteration created and which it saw
 * completed: one line per iteration, which the engines read from the console. On k6 the line also
 * carries the jobs that are still locked and the counts per element, so a script without a ledger has
 * none there.
 *
 * @param process whose instances were completed, for their count in the diagram
 */
export function reportInstances(
  created: readonly (bigint | null)[],
  completed: readonly bigint[],
  process?: string,
): void {
  if (process !== undefined && completed.length > 0)
    countElement(process, process, 'completed', completed.length);
  const keys = created.filter(key => key !== null);
  if (ledger) {
    if (keys.length > 0 || completed.length > 0) ledger.call(own, keys, completed);
    return;
  }
  report(keys, completed);
}

/** Reports that what was left at the end was waited for: what is missing now is lost. */
export function reportDrained(): void {
  if (own.drained) own.drained();
  else report([], [], Date.now());
}

/** What is left of this run's instances; null where the engine cannot say. */
export function outstanding(): Outstanding | null {
  return own.outstanding?.() ?? null;
}

function report(
  created: readonly bigint[],
  completed: readonly bigint[],
  drainedAtMs?: number,
): void {
  const elements = unreported?.take() ?? [];
  const locks = jobLocks.take();
  const isNothing = created.length + completed.length + elements.length === 0;
  if (isNothing && locks === null && drainedAtMs === undefined) return;
  const line = formatLedgerLine({
    created: created.map(String),
    completed: completed.map(String),
    elements,
    ...(locks ? {locks} : {}),
    ...(drainedAtMs === undefined ? {} : {drainedAtMs}),
  });
  console.log(line);
}
