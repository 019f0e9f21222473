import type {TallyConsole} from '../../client/element-tally.ts';
import type {LedgerConsole} from '../../client/script-lines.ts';
import type {LogLevel} from '../load.ts';
import {shownValue} from './shown-value.ts';
import type {WorkerHost} from './vu-host.ts';

/** The `console` of scripts: lines go to the run's log, values as k6 writes them. */
export function scriptConsole(
  worker: WorkerHost,
): LedgerConsole & TallyConsole & Record<string, unknown> {
  const to =
    (level: LogLevel) =>
    (...values: unknown[]) => {
      worker.log(level, values.map(each => shownValue(each)).join(' '));
    };
  return {
    log: to('info'),
    info: to('info'),
    debug: to('debug'),
    warn: to('warn'),
    error: to('error'),
    ledger: (created: readonly bigint[], completed: readonly bigint[]) =>
      worker.ledger.add(created, completed),
    locks: worker.ledger.locks,
    outstanding: () => worker.ledger.outstanding,
    drained: () => worker.ledger.drained(),
    elements: worker.elements,
  };
}
