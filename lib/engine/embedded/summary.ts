import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ExplainedError, messageOf} from '../../core/errors.ts';
import type {ThresholdOutcome} from '../../record/threshold-outcome.ts';
import type {LoadTarget} from '../load.ts';
import type {Metric, MetricKind, MetricSet} from '../measure/metrics.ts';
import {parseExpression, satisfies} from '../thresholds.ts';
import type {CheckCounts} from './vu-scope.ts';

/** What a summary is made of. */
export interface SummaryInput {
  readonly metrics: MetricSet;
  readonly thresholds: readonly ThresholdOutcome[];
  readonly checks: readonly CheckCounts[];
  /** Paths of the groups that were entered: `::checkout`. */
  readonly groups: Iterable<string>;
  /** k6's `systemTags`; null for all. Groups and checks are known by theirs. */
  readonly systemTags: readonly string[] | null;
  readonly trendStats: readonly string[];
  /** k6's `summaryTimeUnit`; empty where none was asked for. */
  readonly timeUnit: string;
  readonly durationMs: number;
  /** What `setup` returned, JSON. */
  readonly setup: string | undefined;
}

interface Group {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly groups: Group[];
  readonly checks: {name: string; path: string; id: string; passes: number; fails: number}[];
}

const FIGURES: Readonly<Record<Exclude<MetricKind, 'trend'>, readonly string[]>> = {
  counter: ['count', 'rate'],
  gauge: ['value', 'min', 'max'],
  rate: ['rate', 'passes', 'fails'],
};

/**
 * The argument of `handleSummary`, in k6's shape
 * (https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/).
 */
export function summaryOf(input: SummaryInput): Readonly<Record<string, unknown>> {
  const {metrics, durationMs, trendStats} = input;
  // A part that a threshold selects is there with its whole, whether they have samples or not.
  const wanted = new Set(
    input.thresholds.flatMap(({metric}) => [metric, metric.replace(/\{.*$/s, '')]),
  );
  const entries = metrics.names().flatMap(name => {
    const metric = metrics.get(name);
    if (!metric) return [];
    const values = valuesOf(metric, trendStats, durationMs / 1000);
    if (!wanted.has(name) && Object.values(values).every(each => each === null)) return [];
    return [[name, metricEntry(name, metric, values, input.thresholds)] as const];
  });
  return {
    root_group: rootGroup(input),
    options: {summaryTrendStats: trendStats, summaryTimeUnit: input.timeUnit, noColor: true},
    state: {isStdOutTTY: false, isStdErrTTY: false, testRunDurationMs: durationMs},
    metrics: Object.fromEntries(entries),
    ...(input.setup === undefined ? {} : {setup_data: JSON.parse(input.setup) as unknown}),
  };
}

function valuesOf(
  metric: Metric,
  trendStats: readonly string[],
  seconds: number,
): Record<string, number | null> {
  const names = metric.kind === 'trend' ? trendStats : FIGURES[metric.kind];
  return Object.fromEntries(names.map(name => [name, metric.figure(name, seconds)]));
}

function metricEntry(
  name: string,
  metric: Metric,
  values: Readonly<Record<string, number | null>>,
  thresholds: readonly ThresholdOutcome[],
) {
  const own = thresholds.filter(each => each.metric === name && each.time !== 'response');
  return {
    type: metric.kind,
    contains: metric.contains,
    values: Object.fromEntries(Object.entries(values).map(([key, each]) => [key, each ?? 0])),
    ...(own.length === 0
      ? {}
      : {
          thresholds: Object.fromEntries(
            own.map(each => [each.expression, {ok: isKeptAsInK6(each, metric.kind)}]),
          ),
        }),
  };
}

/** What a script is told of a threshold is k6's word: a few samples are enough, and a trend without any is 0. */
function isKeptAsInK6({metric, expression, observed}: ThresholdOutcome, kind: MetricKind): boolean {
  const {operator, limit} = parseExpression(metric, expression);
  const figure = observed ?? (kind === 'trend' ? 0 : null);
  return figure === null || satisfies(figure, operator, limit);
}

function rootGroup({checks, groups, systemTags}: SummaryInput): Group {
  const root = group('', '');
  if (systemTags?.includes('group') === false) return root;
  for (const path of groups) groupAt(root, path);
  if (systemTags?.includes('check') === false) return root;
  for (const {group: path, name, passes, fails} of checks) {
    const own = `${path}::${name}`;
    groupAt(root, path).checks.push({name, path: own, id: idOf(own), passes, fails});
  }
  return root;
}

function groupAt(root: Group, path: string): Group {
  let at = root;
  for (const name of path.split('::').slice(1)) {
    let inner = at.groups.find(each => each.name === name);
    if (!inner) {
      inner = group(name, `${at.path}::${name}`);
      at.groups.push(inner);
    }
    at = inner;
  }
  return at;
}

function group(name: string, path: string): Group {
  return {name, path, id: idOf(path), groups: [], checks: []};
}

/** k6 identifies groups and checks by the MD5 of their path. */
function idOf(path: string): string {
  return createHash('md5').update(path).digest('hex');
}

/**
 * Puts out what `handleSummary` returned: `stdout`, `stderr`, and file names.
 *
 * @param folder what file names are relative to
 * @throws ExplainedError when a file cannot be written
 */
export function writeSummary(
  returned: unknown,
  folder: string,
  {onSummary}: Pick<LoadTarget, 'onSummary'>,
): void {
  if (typeof returned !== 'object' || returned === null) return;
  for (const [name, content] of Object.entries(returned)) {
    const bytes = typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer);
    if (name === 'stdout' || name === 'stderr') onSummary?.(name, bytes);
    else writeTo(resolve(folder, name), bytes);
  }
}

function writeTo(file: string, bytes: string | Buffer): void {
  try {
    writeFileSync(file, bytes);
  } catch (thrown) {
    throw new ExplainedError(
      `handleSummary's file ${file} cannot be written (${messageOf(thrown)})`,
      'return the name of a file in a folder that exists',
    );
  }
}
