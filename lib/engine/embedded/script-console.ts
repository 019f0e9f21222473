import {inspect} from 'node:util';
import type {TallyConsole} from '../../client/element-tally.ts';
import type {LedgerConsole} from '../../client/script-lines.ts';
import type {LogLevel} from '../load.ts';
import type {WorkerHost} from './vu-host.ts';

/** The `console` of scripts: lines go to the run's log, objects as JSON as in k6. */
export function scriptConsole(
  worker: WorkerHost,
): LedgerConsole & TallyConsole & Record<string, unknown> {
  const to =
    (level: LogLevel) =>
    (...values: unknown[]) => {
      const only = values[0];
      const line =
        values.length === 1 && typeof only === 'string' ? only : values.map(show).join(' ');
      worker.log(level, line);
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

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return inspect(value, {breakLength: Number.POSITIVE_INFINITY});
  }
}
