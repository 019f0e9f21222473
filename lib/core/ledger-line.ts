/**
 * How a script tells the engine which process instances it created and which it saw completed: one
 * console line an iteration. Both engines have a console, and nothing else that leaves a VU exactly once.
 */
const PREFIX = 'c8gauge-ledger';

/** Keys as text: an int64 is never a JavaScript number. */
export interface LedgerEntry {
  readonly created: readonly string[];
  readonly completed: readonly string[];
}

/**
 * A console that takes the entry as it is: an engine that runs scripts in its own process has one,
 * and saves the text. k6's has not.
 */
export interface LedgerConsole {
  ledger?(created: readonly bigint[], completed: readonly bigint[]): void;
}

/** `c8gauge-ledger created=1,2 completed=1` */
export function formatLedgerLine(entry: LedgerEntry): string {
  return `${PREFIX} created=${entry.created.join(',')} completed=${entry.completed.join(',')}`;
}

const LINE = /^c8gauge-ledger created=([\d,]*) completed=([\d,]*)$/;

/** Null when the line is not of the ledger. */
export function parseLedgerLine(line: string): LedgerEntry | null {
  if (!line.startsWith(PREFIX)) return null;
  const match = LINE.exec(line.trim());
  return match && {created: keys(match[1]), completed: keys(match[2])};
}

function keys(list: string | undefined): string[] {
  return list ? list.split(',') : [];
}
