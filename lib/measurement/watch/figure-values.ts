import type {MetricQuery, Reading} from './figures.ts';
import {type KeptSample, type MetricsPage, type Selector, select} from './metrics-page.ts';

/** What a node told now, and the last time before. */
export interface NodePages {
  /** What its figures are called by: `broker-0:9600`. */
  readonly node: string;
  readonly now: MetricsPage;
  /** Null where its counters began anew since, or it was not read before. */
  readonly before: MetricsPage | null;
}

/** Of a figure, by what it is told for: a partition, a node, a route. */
export type FigureValues = ReadonlyMap<string, number>;

/**
 * What a figure is now. Counters of all nodes are added up, positions are those of the node that is
 * furthest, so that a follower, or a leader that is none any more, neither adds to a partition nor hides it.
 *
 * @param onReset told of a counter that went back: what depends on it is not known for this time
 */
export function figureValues(
  {by, readings}: MetricQuery,
  nodes: readonly NodePages[],
  onReset: (node: string, name: string) => void,
): FigureValues {
  for (const reading of readings) {
    const values = valuesOf(reading, {by, nodes, onReset});
    if (values.size > 0) return new Map([...values].filter(([, each]) => Number.isFinite(each)));
  }
  return new Map();
}

interface Scope {
  readonly by: MetricQuery['by'];
  readonly nodes: readonly NodePages[];
  readonly onReset: (node: string, name: string) => void;
}

function valuesOf(reading: Reading, scope: Scope): Map<string, number> {
  switch (reading.how) {
    case 'rate':
      return scaled(rates(reading.of, scope), reading.times ?? 1);
    case 'value':
      return scaled(sums(reading.of, scope), reading.times ?? 1);
    case 'share':
      return divided(rates(reading.of, scope), rates(reading.over, scope), Math.min);
    case 'ratio':
      return divided(sums(reading.of, scope), sums(reading.over, scope));
    case 'product': {
      const factors = sums(reading.by, scope);
      return joined(sums(reading.of, scope), factors, (value, factor) => value * factor);
    }
    case 'lead':
      return leads(reading.of, reading.over, scope);
    case 'quantile':
      return quantiles(reading.of, reading.quantile, scope);
    case 'mean':
      return divided(rates(reading.of, scope, '_sum'), rates(reading.of, scope, '_count'));
  }
}

/** What a sample counts for. */
function keyOf({labels}: KeptSample, node: string, by: Scope['by']): string {
  if (by === 'node') return node;
  if (by === 'route') return `${labels['method'] ?? ''} ${labels['uri'] ?? ''}`.trim();
  return labels['partition'] ?? labels['partitionId'] ?? '';
}

interface Increase {
  readonly sample: KeptSample;
  readonly key: string;
  /** A second; NaN where the counter went back. */
  readonly perSecond: number;
}

function increases(of: Selector, {by, nodes, onReset}: Scope, suffix = ''): Increase[] {
  return nodes.flatMap(({node, now, before}) => {
    if (before === null || now.atMs <= before.atMs) return [];
    const seconds = (now.atMs - before.atMs) / 1000;
    return select(now, of, suffix).map(sample => {
      // One that was not there before has counted from 0 since.
      const increase = sample.value - (before.values.get(sample.id) ?? 0);
      if (increase < 0) onReset(node, sample.name);
      const perSecond = increase < 0 ? Number.NaN : increase / seconds;
      return {sample, key: keyOf(sample, node, by), perSecond};
    });
  });
}

/** What counters of all nodes increased by between two pages; null where one began anew, or none tells. */
export function increaseOf(of: Selector, nodes: readonly NodePages[], suffix = ''): number | null {
  const scope = {by: 'node', nodes, onReset: () => undefined} as const;
  const values = nodes.flatMap(node => {
    const seconds = node.before === null ? Number.NaN : (node.now.atMs - node.before.atMs) / 1000;
    return increases(of, {...scope, nodes: [node]}, suffix).map(each => each.perSecond * seconds);
  });
  const sum = values.reduce((before, each) => before + each, 0);
  return values.length === 0 || Number.isNaN(sum) ? null : sum;
}

function rates(of: Selector, scope: Scope, suffix = ''): Map<string, number> {
  const values = new Map<string, number>();
  for (const {key, perSecond} of increases(of, scope, suffix))
    values.set(key, (values.get(key) ?? 0) + perSecond);
  return values;
}

function sums(of: Selector, {by, nodes}: Scope): Map<string, number> {
  const values = new Map<string, number>();
  for (const {node, now} of nodes)
    for (const sample of select(now, of)) {
      const key = keyOf(sample, node, by);
      values.set(key, (values.get(key) ?? 0) + sample.value);
    }
  return values;
}

function scaled(values: Map<string, number>, times: number): Map<string, number> {
  return times === 1 ? values : new Map([...values].map(([key, each]) => [key, each * times]));
}

/** Of what both have. */
function joined(
  values: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  join: (value: number, other: number) => number,
): Map<string, number> {
  return new Map(
    [...values].flatMap(([key, value]) => {
      const other = others.get(key);
      return other === undefined ? [] : [[key, join(value, other)] as const];
    }),
  );
}

/** Nothing over nothing is not known. @param bound given the quotient and 1 */
function divided(
  parts: ReadonlyMap<string, number>,
  wholes: ReadonlyMap<string, number>,
  bound: (quotient: number, one: number) => number = quotient => quotient,
): Map<string, number> {
  return joined(parts, wholes, (part, whole) =>
    whole > 0 ? bound(part / whole, 1) : part === 0 ? Number.NaN : bound(Infinity, 1),
  );
}

/** The furthest of each position, over all nodes. */
function furthest(
  of: Selector,
  {nodes}: Scope,
  keyFor: (sample: KeptSample, node: string) => string,
): Map<string, number> {
  const positions = new Map<string, number>();
  for (const {node, now} of nodes)
    for (const sample of select(now, of)) {
      const key = keyFor(sample, node);
      positions.set(key, Math.max(positions.get(key) ?? Number.NEGATIVE_INFINITY, sample.value));
    }
  return positions;
}

/** A partition is as far behind as the last of its exporters. */
function leads(ahead: Selector, behind: Selector, scope: Scope): Map<string, number> {
  const first = furthest(ahead, scope, (sample, node) => keyOf(sample, node, scope.by));
  const last = new Map<string, number>();
  const ofExporters = furthest(behind, scope, (sample, node) =>
    JSON.stringify([keyOf(sample, node, scope.by), sample.labels['exporter'] ?? '']),
  );
  for (const [id, position] of ofExporters) {
    const [key] = JSON.parse(id) as [string];
    last.set(key, Math.min(last.get(key) ?? Number.POSITIVE_INFINITY, position));
  }
  return joined(first, last, (one, other) => Math.max(0, one - other));
}

/** As `histogram_quantile` does: linear within a bucket, and the last bound beyond it. */
function quantiles(of: Selector, quantile: number, scope: Scope): Map<string, number> {
  const byKey = new Map<string, Map<number, number>>();
  for (const {sample, key, perSecond} of increases(of, scope, '_bucket')) {
    const bound = Number(sample.labels['le']?.replace('Inf', 'Infinity') ?? Number.NaN);
    const buckets = byKey.get(key) ?? new Map<number, number>();
    byKey.set(key, buckets.set(bound, (buckets.get(bound) ?? 0) + perSecond));
  }
  return new Map([...byKey].map(([key, buckets]) => [key, quantileIn(buckets, quantile)]));
}

/** NaN where there was no sample, or the buckets contradict each other. */
function quantileIn(buckets: ReadonlyMap<number, number>, quantile: number): number {
  const rising = [...buckets].sort(([a], [b]) => a - b);
  const [lastBound, total] = rising.at(-1) ?? [Number.NaN, 0];
  if (lastBound !== Number.POSITIVE_INFINITY || !(total > 0)) return Number.NaN;
  const contradicts = rising.some(([, count], at) => !(count >= (rising[at - 1]?.[1] ?? 0)));
  if (contradicts) return Number.NaN;
  let [from, below] = [0, 0];
  for (const [bound, count] of rising) {
    if (count >= quantile * total) {
      if (bound === Number.POSITIVE_INFINITY) return from;
      return from + ((bound - from) * (quantile * total - below)) / (count - below || 1);
    }
    [from, below] = [bound, count];
  }
  return Number.NaN;
}
