import {
  type ElementCounts,
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
const {ledger} = own;

/** What this VU has not reported yet; nothing where the engine counts itself. */
const unreported = new ElementTally();
const elements = own.elements ?? unreported;

/** Whether a report costs no line of the console. */
export const reportsAtOnce = ledger !== undefined;

/** The jobs that are locked by this VU, or by all of them where the engine keeps that itself. */
export const jobLocks = own.locks ?? new JobLocks();

/**
 * The counts of an element's jobs, to be added to; of a process, by its own id, those of its instances.
 * Null beyond the most elements that are counted.
 */
export function countsOf(process: string, element: string): ElementCounts | null {
  const isProcess = process === element;
  const last = isProcess ? lastProcess : lastElement;
  if (last?.process === process && last.element === element) return last.counts;
  const counts = elements.of(nameInModel(process), nameInModel(element));
  const found = {process, element, counts};
  if (isProcess) lastProcess = found;
  else lastElement = found;
  return counts;
}

interface Counted {
  readonly process: string;
  readonly element: string;
  readonly counts: ElementCounts | null;
}

/** Asked for last, and most often asked for again: this runs for each job. */
let lastProcess: Counted | null = null;
let lastElement: Counted | null = null;

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
  const instances = process === undefined ? null : countsOf(process, process);
  if (instances) instances.completed += completed.length;
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
  const counts = unreported.take();
  const locks = jobLocks.take();
  const isNothing = created.length + completed.length + counts.length === 0;
  if (isNothing && locks === null && drainedAtMs === undefined) return;
  const line = formatLedgerLine({
    created: created.map(String),
    completed: completed.map(String),
    elements: counts,
    ...(locks ? {locks} : {}),
    ...(drainedAtMs === undefined ? {} : {drainedAtMs}),
  });
  console.log(line);
}
