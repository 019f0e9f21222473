import pc from 'picocolors';
import {formatDuration} from '../../../lib/core/duration.ts';
import {formatCount, formatLatency, formatRate} from '../../../lib/core/format.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {cutTo, type TerminalShape} from './columns.ts';

/** A scenario at one moment of its run. */
export interface ProgressState {
  readonly scenario: string;
  readonly elapsedMs: number;
  /** When it will stop starting iterations. */
  readonly totalMs: number;
  readonly vus: number;
  /** Ended so far. */
  readonly iterations: number;
  /** In the last second. */
  readonly requestsPerSecond: number;
  /** In the last second. */
  readonly failuresPerSecond: number;
  /** Refused by backpressure in the last second. */
  readonly pushedBackPerSecond: number;
  /** Of response time in the last second; null when nothing was answered. */
  readonly latencyUsP99: number | null;
}

const BAR_COLUMNS = 24;
const FULL = '━';
const REST = '─';

/**
 * A scenario's progress for a terminal, to be drawn over itself (log-update): a bar with the time
 * left, and a line of figures. No line is wider than the terminal.
 *
 * @param rates requests per second of the last seconds, oldest first: a small graph
 */
export function renderProgress(
  state: ProgressState,
  rates: readonly number[],
  {columns, color}: TerminalShape,
): string {
  const paint = pc.createColors(color);
  const share = shareDone(state);
  const bar = barOf(share, paint);
  const left = `${String(Math.round(share * 100)).padStart(3)} %  ${etaText(state)}`;
  const name = visibleLine(state.scenario);
  const room = columns - BAR_COLUMNS - left.length - 4;
  const head = `${paint.bold(cutTo(name, Math.max(4, Math.min(18, room))).padEnd(Math.max(0, Math.min(18, room))))}  ${bar} ${left}`;
  return `${head}\n${figuresLine(state, rates, columns, color)}`;
}

function figuresLine(
  state: ProgressState,
  rates: readonly number[],
  columns: number,
  color: boolean,
) {
  const paint = pc.createColors(color);
  const {failuresPerSecond, pushedBackPerSecond} = state;
  const failures = `${formatRate(failuresPerSecond)}/s failing`;
  const pushedBack = `${formatRate(pushedBackPerSecond)}/s pushed back`;
  const parts = [
    `${formatRate(state.requestsPerSecond)} requests/s`,
    `p99 ${formatLatency(p99Of(state))}`,
    failures,
    pushedBack,
    `${formatCount(state.vus)} VUs`,
  ];
  const plain = `  ${parts.join('   ')}`;
  const room = Math.max(0, Math.min(rates.length, 20, columns - plain.length - 3));
  const graph = room > 3 ? `   ${paint.dim(sparkText(rates.slice(-room)))}` : '';
  let line = cutTo(plain, columns);
  if (failuresPerSecond > 0) line = line.replace(failures, paint.red(failures));
  if (pushedBackPerSecond > 0) line = line.replace(pushedBack, paint.yellow(pushedBack));
  return line + graph;
}

/** Where nothing was answered there is no latency. */
function p99Of({latencyUsP99}: ProgressState): number | null {
  return latencyUsP99 === 0 ? null : latencyUsP99;
}

/** How far a whole command is: `3 of 10 pairs ━━━━━━━─────────────────  30 %  4 m 05 s left`. */
export function renderOverall(
  {
    share,
    text,
    leftMs,
  }: {readonly share: number; readonly text: string; readonly leftMs: number | null},
  {columns, color}: TerminalShape,
): string {
  const paint = pc.createColors(color);
  const left = leftMs === null ? '' : `  about ${leftText(leftMs)} left`;
  const percent = `${String(Math.round(100 * Math.min(1, share))).padStart(3)} %${left}`;
  const room = Math.max(4, columns - BAR_COLUMNS - percent.length - 2);
  return `${cutTo(visibleLine(text), room).padEnd(Math.min(18, room))} ${barOf(share, paint)} ${percent}`;
}

function barOf(share: number, paint: ReturnType<typeof pc.createColors>): string {
  const done = Math.round(Math.min(1, Math.max(0, share)) * BAR_COLUMNS);
  return paint.cyan(FULL.repeat(done)) + paint.dim(REST.repeat(BAR_COLUMNS - done));
}

/**
 * The same as one plain line, for a log or where NO_COLOR asks for it: printed from
 * time to time, never over itself.
 */
export function renderProgressLine(state: ProgressState): string {
  return (
    `${visibleLine(state.scenario)}: ${formatDuration(state.elapsedMs)} of ${formatDuration(state.totalMs)}, ` +
    `${formatRate(state.requestsPerSecond)} requests/s, p99 ${formatLatency(p99Of(state))}, ` +
    `${formatRate(state.failuresPerSecond)}/s failing, ${formatRate(state.pushedBackPerSecond)}/s pushed back, ` +
    `${formatCount(state.iterations)} iterations, ${etaText(state)}`
  );
}

function shareDone({elapsedMs, totalMs}: ProgressState): number {
  return totalMs > 0 ? Math.min(1, Math.max(0, elapsedMs / totalMs)) : 1;
}

function etaText({elapsedMs, totalMs}: ProgressState): string {
  const leftMs = totalMs - elapsedMs;
  return leftMs > 0 ? `${leftText(leftMs)} left` : 'finishing';
}

/** What is left in whole seconds: `4 s`, `2 m 05 s`. */
export function leftText(leftMs: number): string {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1000);
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}

/** Rates as a graph of one line: `▂▅▇█`. */
export function sparkText(values: readonly number[]): string {
  const marks = '▁▂▃▄▅▆▇█';
  const most = Math.max(1, ...values);
  return values.map(each => marks[Math.round((Math.max(0, each) / most) * 7)] ?? marks[0]).join('');
}
