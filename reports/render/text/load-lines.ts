import type pc from 'picocolors';
import {formatDuration} from '../../../lib/core/duration.ts';
import {
  formatCount,
  formatPercentile,
  formatRate,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import {type Account, accountsOf} from '../../../lib/record/accounts.ts';
import type {ClusterMetrics} from '../../../lib/record/cluster-metrics.ts';
import {disturbanceLine} from '../../../lib/record/disturbance.ts';
import {driftLine} from '../../../lib/record/drift.ts';
import {decodeHistogram} from '../../../lib/record/histogram/decode-histogram.ts';
import {type NamedPercentile, tailOf} from '../../../lib/record/histogram/distribution.ts';
import {
  failuresOf,
  type Ledger,
  type LoadResult,
  type OperationTotals,
  wrongInstances,
} from '../../../lib/record/load-result.ts';
import {type ThresholdOutcome, thresholdReason} from '../../../lib/record/threshold-outcome.ts';
import {accountParts} from '../summary/accounts.ts';
import {clusterLine} from '../summary/cluster-figures.ts';
import {ownMetricText} from '../summary/own-metric.ts';
import {
  type ScenarioSummary,
  summarizeScenario,
  tailCell,
  tailText,
} from '../summary/scenario-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {noteLines, textTable} from './columns.ts';

/** The report has all of the script's own. */
const METRICS_SHOWN = 10;

type Colors = ReturnType<typeof pc.createColors>;

/** A column of a table, and from which width of the terminal on it has room. */
interface Column<T> {
  readonly head: string;
  readonly from: number;
  text(row: T): string;
}

/** A load in one line: `401 iterations/s, 1,203 requests/s, p99 4.88 ms, errors 0 %, 15.0 s`. */
export function renderLoadLine(load: LoadResult): string {
  const {iterationsPerSecond, requestsPerSecond, tail} = summarizeScenario(load);
  const {censoredFromUs, errorShare, backpressureShare} = summarizeScenario(load);
  return [
    `${formatRate(iterationsPerSecond)} iterations/s`,
    `${formatRate(requestsPerSecond)} requests/s`,
    tailText(tail, censoredFromUs),
    `errors ${formatShare(errorShare)}`,
    ...(backpressureShare ? [`pushed back ${formatShare(backpressureShare)}`] : []),
    formatDuration(load.durationMs),
  ].join(', ');
}

/** The operations of one load, a line each; an operation that has a measuring time of its own is counted by that. */
export function operationTable(
  {operations, durationMs}: LoadResult,
  width: number,
  paint: Colors,
): string[] {
  const rows = operations.map(each => ({
    ...each,
    seconds: (each.durationMs ?? durationMs) / 1000,
    tail: tailOf(decodeHistogram(each.responseTime.histogram)),
  }));
  const lines = columnsTable('Operation', rows, each => each.operation, OPERATION_COLUMNS, width);
  return lines.map((each, at) => (at === 0 ? paint.bold(each) : each));
}

type OperationRow = OperationTotals & {
  readonly seconds: number;
  readonly tail: NamedPercentile | null;
};

const OPERATION_COLUMNS: readonly Column<OperationRow>[] = [
  {head: 'requests', from: 58, text: each => formatCount(each.requests.total)},
  {
    head: 'req/s',
    from: 0,
    text: ({requests, seconds}) => formatRate(seconds > 0 ? requests.total / seconds : null),
  },
  {
    head: 'p50',
    from: 58,
    text: each =>
      formatPercentile(each.responseTime.latencyUsP50, each.responseTime.censoredFromUs),
  },
  {
    head: 'p99',
    from: 0,
    text: each => tailCell(each.tail, each.responseTime.censoredFromUs),
  },
  {
    head: 'errors',
    from: 0,
    text: ({requests}) => formatCount(failuresOf(requests)),
  },
  {head: 'pushed back', from: 78, text: each => formatCount(each.requests.backpressure)},
];

/** Several loads, a line each. */
export function loadTable(loads: readonly LoadResult[], width: number, paint: Colors): string[] {
  const summaries = loads.map(summarizeScenario);
  const lines = columnsTable('Load', summaries, each => each.scenario, LOAD_COLUMNS, width);
  return lines.map((each, at) => (at === 0 ? paint.bold(each) : each));
}

const LOAD_COLUMNS: readonly Column<ScenarioSummary>[] = [
  {head: 'iter/s', from: 0, text: each => formatRate(each.iterationsPerSecond)},
  {head: 'req/s', from: 78, text: each => formatRate(each.requestsPerSecond)},
  {head: 'p50', from: 58, text: each => formatPercentile(each.responseUs.p50, each.censoredFromUs)},
  {head: 'p99', from: 0, text: each => tailCell(each.tail, each.censoredFromUs)},
  {
    head: 'p99.9',
    from: 96,
    text: each => formatPercentile(each.responseUs.p999, each.censoredFromUs),
  },
  {head: 'errors', from: 0, text: each => formatShare(each.errorShare)},
  {head: 'pushed back', from: 78, text: each => formatShare(each.backpressureShare)},
];

/** A table of the columns that have room. */
function columnsTable<T>(
  name: string,
  rows: readonly T[],
  nameOf: (row: T) => string,
  columns: readonly Column<T>[],
  width: number,
): string[] {
  const shown = columns.filter(each => width >= each.from);
  const cells = rows.map(row => [visibleLine(nameOf(row)), ...shown.map(each => each.text(row))]);
  return textTable({head: [name, ...shown.map(each => each.head)], rows: cells}, width);
}

/**
 * What a reader of a load has to know beside its figures: an invalid run, arrivals that were late,
 * exceptions, checks and thresholds that failed, and the ledger.
 *
 * @param name goes before each note, where several loads are shown; empty for one
 */
export function loadNotes(load: LoadResult, name: string, width: number, paint: Colors): string[] {
  const {validity, iterations, checks, thresholds, floor = [], ledger} = load;
  const noted = (mark: string, text: string) =>
    noteLines(mark, name === '' ? text : `${name}: ${text}`, width);
  return [
    ...(validity.valid
      ? []
      : noted(paint.red('invalid'), validity.reasons.map(visibleLine).join('; '))),
    ...accountsOf(load).flatMap(each => accountNote(each, paint).flatMap(line => noted(...line))),
    ...(iterations.failed > 0
      ? noted(paint.yellow('exception'), `in ${plural(iterations.failed, 'iteration')}`)
      : []),
    ...checks.flatMap(({name: check, passes, fails}) =>
      fails > 0
        ? noted(
            paint.red('check'),
            `${visibleLine(check)} failed ${formatCount(fails)} of ${plural(passes + fails, 'time')}`,
          )
        : [],
    ),
    ...[...thresholds, ...floor].flatMap(each =>
      each.state === 'kept' ? [] : noted(thresholdMark(each, paint), thresholdText(each)),
    ),
    ...(load.ownMetrics ?? [])
      .slice(0, METRICS_SHOWN)
      .flatMap(each => noted('metric', `${visibleLine(each.metric)} ${ownMetricText(each)}`)),
    ...(ledger ? noted(ledgerMark(ledger, paint), ledgerText(ledger)) : []),
    ...clusterNotes(load.cluster).flatMap(note => noted(...note)),
    ...(load.disturbances ?? []).flatMap(each =>
      noted('disturbed', visibleLine(disturbanceLine(each))),
    ),
    ...(load.drift ?? []).flatMap(each => noted('drift', driftLine(each))),
    ...(load.notTold ?? []).flatMap(each => noted('not told', visibleLine(each))),
  ];
}

function thresholdMark({state}: ThresholdOutcome, paint: Colors): string {
  return state === 'broken' ? paint.red('threshold') : paint.yellow('threshold');
}

function thresholdText(outcome: ThresholdOutcome): string {
  return visibleLine(thresholdReason(outcome));
}

/** Nothing where all went well. */
function accountNote(account: Account, paint: Colors): [string, string][] {
  const parts = accountParts(account);
  const mark = parts.some(each => each.isBad) ? paint.yellow(account.of) : account.of;
  if (parts.length === 1 && !parts[0]?.isBad) return [];
  return [[mark, `${formatCount(account.total)}: ${parts.map(each => each.text).join(', ')}`]];
}

function ledgerMark(ledger: Ledger, paint: Colors): string {
  return wrongInstances(ledger) === 0 ? paint.green('ledger') : paint.red('ledger');
}

function ledgerText(ledger: Ledger): string {
  const {openCount = 0, repeatedCount = 0} = ledger;
  const more = [
    ...(openCount > 0 ? [`, ${formatCount(openCount)} open`] : []),
    ...(repeatedCount > 0 ? [`, ${formatCount(repeatedCount)} created twice`] : []),
  ];
  return (
    `${formatCount(ledger.created)} created, ${formatCount(ledger.completed)} completed, ` +
    `${formatCount(ledger.lostCount)} lost, ${formatCount(ledger.duplicatedCount)} twice, ` +
    `${formatCount(ledger.foreignCount)} foreign${more.join('')}`
  );
}

/** A mark, and what it stands before. */
type ClusterNote = readonly [mark: 'cluster' | 'cause' | 'not read', text: string];

/** What the cluster told of itself, what follows from it, and what it did not tell. */
export function clusterNotes(cluster: ClusterMetrics | undefined): readonly ClusterNote[] {
  if (cluster === undefined) return [];
  const line = clusterLine(cluster);
  return [
    ...(line === '' ? [] : [['cluster', line] as const]),
    ...cluster.causes.map(each => ['cause', visibleLine(each.text)] as const),
    ...cluster.notes.map(each => ['not read', visibleLine(each)] as const),
  ];
}
