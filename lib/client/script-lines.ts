import type {DeployedThing} from '../core/deployed-things.ts';
import {COUNTED, type ElementCounts, noCounts} from './element-tally.ts';
import type {JobLocks, LockReport} from './job-locks.ts';

/**
 * How a script tells the engine which process instances it created and which it saw completed: one
 * console line an iteration. Both engines have a console, and nothing else that leaves a VU exactly once.
 */
const LEDGER = 'c8gauge-ledger';

/** Keys as text: an int64 is never a JavaScript number. */
export interface LedgerEntry {
  readonly created: readonly string[];
  readonly completed: readonly string[];
  /** The jobs that the script locked and has not completed, and locks that it holds no more. */
  readonly locks?: LockReport;
  /** What happened per element since the script's last line. */
  readonly elements?: readonly ElementCounts[];
  /** When the script had waited for what was left, milliseconds since the Unix epoch. */
  readonly drainedAtMs?: number;
}

/** What is left of a script's process instances, as its engine knows it. */
export interface Outstanding {
  /** Created, and not completed yet. */
  readonly instances: number;
  /** When the last lock on a job runs out, milliseconds since the Unix epoch; 0 where none is known. */
  readonly lockedUntilMs: number;
  /** How long the script may wait for them, milliseconds since the Unix epoch. */
  readonly waitUntilMs: number;
}

/**
 * A console that takes the entry as it is: an engine that runs scripts in its own process has one,
 * and saves the text. k6's has not.
 */
export interface LedgerConsole {
  ledger?(created: readonly bigint[], completed: readonly bigint[]): void;
  readonly locks?: JobLocks;
  outstanding?(): Outstanding;
  drained?(): void;
}

/** `c8gauge-ledger created=1,2 completed=1 locked=2@1700000000000 elements=order/order:2:1:0` */
export function formatLedgerLine(entry: LedgerEntry): string {
  const {created, completed, locks, elements = [], drainedAtMs} = entry;
  const fields = [
    ['created', created.join(',')],
    ['completed', completed.join(',')],
    ['locked', locks?.locked.map((_, at) => formatLock(locks, at)).join(',')],
    ['released', locks?.released.join(',')],
    ['elements', elements.map(formatCounts).join(',')],
    ['drained', drainedAtMs],
  ] as const;
  const given = fields.filter(([name, value]) => /^c(reat|omplet)ed$/.test(name) || value);
  return [LEDGER, ...given.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** `2251799813685251@1700000000000`, and `!` where a completion was refused. */
function formatLock({locked, untilMs, refused}: LockReport, at: number): string {
  return `${locked[at]}@${untilMs[at]}${refused[at] ? '!' : ''}`;
}

const LINE =
  /^c8gauge-ledger created=([\d,]*) completed=([\d,]*)(?: locked=([\d,@!]+))?(?: released=([\d,]+))?(?: elements=(\S+))?(?: drained=(\d{1,15}))?$/;

const LOCK = /^(\d{1,19})@(\d{1,15})(!?)$/;

const COUNTS = /^([^/:]+)\/([^/:]+)((?::\d{1,15}){3,11})$/;

/** Null when the line is not of the ledger. */
export function parseLedgerLine(line: string): LedgerEntry | null {
  if (!line.startsWith(LEDGER)) return null;
  const match = LINE.exec(line.trim());
  if (!match) return null;
  const [, created, completed, locked, released, elements, drained] = match;
  return {
    created: keys(created),
    completed: keys(completed),
    ...(locked || released ? {locks: parseLocks(locked, keys(released))} : {}),
    ...(elements ? {elements: elements.split(',').flatMap(parseCounts)} : {}),
    ...(drained ? {drainedAtMs: Number(drained)} : {}),
  };
}

function keys(list: string | undefined): string[] {
  return list ? list.split(',') : [];
}

function parseLocks(locked: string | undefined, released: readonly string[]): LockReport {
  const locks = keys(locked).flatMap(each => {
    const [, key, untilMs, mark] = LOCK.exec(each) ?? [];
    return key === undefined ? [] : [{key: BigInt(key), untilMs: Number(untilMs), mark}];
  });
  return {
    locked: locks.map(each => each.key),
    untilMs: locks.map(each => each.untilMs),
    refused: locks.map(each => each.mark === '!'),
    released: released.map(BigInt),
  };
}

/** So many counts a line always has; the others follow where one of them is something. */
const ALWAYS = 3;

/** Ids are the model's, and may hold anything but what XML forbids. */
function formatCounts(counts: ElementCounts): string {
  const id = `${encodeURIComponent(counts.process)}/${encodeURIComponent(counts.element)}`;
  const numbers = COUNTED.map(each => Math.round(counts[each]));
  const hasMore = numbers.slice(ALWAYS).some(each => each > 0);
  return [id, ...numbers.slice(0, hasMore ? numbers.length : ALWAYS)].join(':');
}

function parseCounts(text: string): ElementCounts[] {
  const [, process, element, numbers = ''] = COUNTS.exec(text) ?? [];
  if (process === undefined || element === undefined) return [];
  try {
    const counts = noCounts(decodeURIComponent(process), decodeURIComponent(element));
    for (const [at, number] of numbers.slice(1).split(':').entries()) {
      const name = COUNTED[at];
      if (name) counts[name] = Number(number);
    }
    return [counts];
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

const DEPLOYED = 'c8gauge-deployed ';

/** How a script tells the engine what it deployed: one console line a deployment. */
export function formatDeployedLine(things: readonly DeployedThing[]): string {
  return DEPLOYED + JSON.stringify(things.map(({key, name}) => [key, name]));
}

/** What {@link formatDeployedLine} was given; null when the line is another. */
export function parseDeployedLine(line: string): DeployedThing[] | null {
  if (!line.startsWith(DEPLOYED)) return null;
  try {
    const pairs: unknown = JSON.parse(line.slice(DEPLOYED.length));
    return Array.isArray(pairs) ? pairs.flatMap(deployedThing) : null;
  } catch {
    return null;
  }
}

function deployedThing(pair: unknown): DeployedThing[] {
  if (!Array.isArray(pair)) return [];
  const [key, name]: unknown[] = pair;
  const isOne = typeof key === 'string' && /^\d{1,19}$/.test(key) && typeof name === 'string';
  return isOne ? [{key, name}] : [];
}

/**
 * The counter that a script on k6 keeps of backpressure that only a body tells, tagged with the
 * operation: what k6 measures of a request has no body.
 */
export const BACKPRESSURE_COUNTER = 'c8gauge_backpressure';
