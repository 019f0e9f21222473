import {
  type ElementEvent,
  ElementTally,
  type TallyConsole,
} from '../../lib/client/element-tally.ts';
import {formatLedgerLine, type LedgerConsole} from '../../lib/client/script-lines.ts';

const {ledger, tally} = console as Console & LedgerConsole & TallyConsole;

/** Where the engine does not count itself: what this VU has not reported yet. */
const unreported = tally ? null : new ElementTally();

/** Counts what happened to an element's jobs; of a process, by its own id, to its instances. */
export function countElement(
  process: string,
  element: string,
  event: ElementEvent,
  count = 1,
): void {
  if (unreported) unreported.count(process, element, event, count);
  else tally?.(process, element, event, count);
}

/**
 * Reports to the run's ledger which process instances this iteration created and which it saw
 * completed: one line per iteration, which the engines read from the console. On k6 the line also
 * carries the counts per element, so a script without a ledger has none there.
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
  const elements = unreported?.take() ?? [];
  if (keys.length === 0 && completed.length === 0 && elements.length === 0) return;
  if (ledger) ledger(keys, completed);
  else {
    const texts = {created: keys.map(String), completed: completed.map(String)};
    console.log(formatLedgerLine({...texts, elements}));
  }
}
