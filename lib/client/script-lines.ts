import type {ElementCounts} from './element-tally.ts';

/**
 * How a script tells the engine which process instances it created and which it saw completed: one
 * console line an iteration. Both engines have a console, and nothing else that leaves a VU exactly once.
 */
const LEDGER = 'c8gauge-ledger';

/** Keys as text: an int64 is never a JavaScript number. */
export interface LedgerEntry {
  readonly created: readonly string[];
  readonly completed: readonly string[];
  /** What happened per element since the script's last line. */
  readonly elements?: readonly ElementCounts[];
}

/**
 * A console that takes the entry as it is: an engine that runs scripts in its own process has one,
 * and saves the text. k6's has not.
 */
export interface LedgerConsole {
  ledger?(created: readonly bigint[], completed: readonly bigint[]): void;
}

/** `c8gauge-ledger created=1,2 completed=1 elements=order/order:2:1:0,order/task:2:1:0` */
export function formatLedgerLine({created, completed, elements = []}: LedgerEntry): string {
  const keys = `${LEDGER} created=${created.join(',')} completed=${completed.join(',')}`;
  return elements.length === 0 ? keys : `${keys} elements=${elements.map(formatCounts).join(',')}`;
}

const LINE = /^c8gauge-ledger created=([\d,]*) completed=([\d,]*)(?: elements=(\S+))?$/;

const COUNTS = /^([^/:]+)\/([^/:]+):(\d{1,15}):(\d{1,15}):(\d{1,15})$/;

/** Null when the line is not of the ledger. */
export function parseLedgerLine(line: string): LedgerEntry | null {
  if (!line.startsWith(LEDGER)) return null;
  const match = LINE.exec(line.trim());
  if (!match) return null;
  const entry = {created: keys(match[1]), completed: keys(match[2])};
  return match[3] === undefined
    ? entry
    : {...entry, elements: match[3].split(',').flatMap(parseCounts)};
}

function keys(list: string | undefined): string[] {
  return list ? list.split(',') : [];
}

/** Ids are the model's, and may hold anything but what XML forbids. */
function formatCounts({process, element, activated, completed, failed}: ElementCounts): string {
  const id = `${encodeURIComponent(process)}/${encodeURIComponent(element)}`;
  return `${id}:${activated}:${completed}:${failed}`;
}

function parseCounts(text: string): ElementCounts[] {
  const [, process, element, activated, completed, failed] = COUNTS.exec(text) ?? [];
  if (process === undefined || element === undefined) return [];
  try {
    return [
      {
        process: decodeURIComponent(process),
        element: decodeURIComponent(element),
        activated: Number(activated),
        completed: Number(completed),
        failed: Number(failed),
      },
    ];
  } catch {
    return [];
  }
}

const VIOLATION = 'c8gauge-violation ';

/** How a script tells the engine of an answer that broke the contract: one console line. */
export function formatViolationLine(violation: object): string {
  return VIOLATION + JSON.stringify(violation);
}

/** What {@link formatViolationLine} was given; null when the line is another. */
export function parseViolationLine(line: string): unknown {
  if (!line.startsWith(VIOLATION)) return null;
  try {
    return JSON.parse(line.slice(VIOLATION.length)) as unknown;
  } catch {
    return null;
  }
}

/**
 * The counter that a script on k6 keeps of backpressure that only a body tells, tagged with the
 * operation: what k6 measures of a request has no body.
 */
export const BACKPRESSURE_COUNTER = 'c8gauge_backpressure';
