import type {LoadResult, SecondTotals} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {visibleLine} from '../summary/visible-text.ts';

const HEAD = [
  'scenario',
  'second',
  'seconds',
  'operation',
  'total',
  'ok',
  'failed',
  'backpressure',
  'errors',
  'unanswered',
  'open',
  'response_us_p50',
  'response_us_p99',
  'response_us_max',
];

/** The series of all scenarios, a line an operation and second, or as many as `seconds` says (RFC 4180). */
export function renderCsv(record: RunRecord): string {
  const lines = record.loads.flatMap(load => load.seconds.map(each => secondLine(load, each)));
  return [HEAD.join(','), ...lines].map(each => `${each}\r\n`).join('');
}

function secondLine(
  {scenario, secondsPerEntry = 1}: LoadResult,
  {second, operation, requests, ...us}: SecondTotals,
) {
  return [
    cell(scenario),
    second,
    secondsPerEntry,
    cell(operation),
    requests.total,
    requests.ok,
    requests.failed,
    requests.backpressure,
    requests.errors,
    requests.unanswered,
    requests.open,
    us.responseTimeUsP50,
    us.responseTimeUsP99,
    us.responseTimeUsMax,
  ].join(',');
}

/**
 * A cell: text that a spreadsheet shows and does not run.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cell(text: string): string {
  const shown = visibleLine(text);
  const inert = /^[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
