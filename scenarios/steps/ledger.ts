import {formatLedgerLine, type LedgerConsole} from '../../lib/core/ledger-line.ts';

/**
 * Tells the run's ledger which process instances this iteration created and which it saw completed.
 * One line an iteration: the engines read it from the console.
 */
export function reportInstances(
  created: readonly (bigint | null)[],
  completed: readonly bigint[],
): void {
  const keys = created.filter(key => key !== null);
  if (keys.length === 0 && completed.length === 0) return;
  const {ledger} = console as Console & LedgerConsole;
  if (ledger) ledger(keys, completed);
  else console.log(formatLedgerLine({created: keys.map(String), completed: completed.map(String)}));
}
