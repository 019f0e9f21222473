import {readFile} from 'node:fs/promises';
import type {LoadResult} from '../../record/load-result.ts';
import {BUILT_IN} from '../measure/metric-set.ts';

/** What `--summary-export` writes, as far as it is read here. */
export interface K6Summary {
  readonly metrics: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly root_group: K6Group;
}

interface K6Group {
  readonly groups: Readonly<Record<string, K6Group>>;
  readonly checks: Readonly<
    Record<string, {readonly name: string; readonly passes: number; readonly fails: number}>
  >;
}

/** The summary of one process; null when it wrote none. */
export async function readSummary(file: string): Promise<K6Summary | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as K6Summary;
  } catch {
    return null;
  }
}

/** A total over all processes. */
export function totalOf(summaries: readonly K6Summary[], metric: string): number {
  return summaries.reduce((sum, each) => sum + Number(each.metrics[metric]?.['count'] ?? 0), 0);
}

/** How long the load lasted: what k6 divided its totals by. */
export function durationMsOf(summaries: readonly K6Summary[]): number {
  const lengths = summaries.flatMap(({metrics}) => {
    const entry = metrics['iterations'] ?? metrics['http_reqs'] ?? metrics['data_sent'];
    const {count, rate} = (entry ?? {}) as {count?: number; rate?: number};
    return count && rate ? [(1000 * count) / rate] : [];
  });
  return Math.max(0, ...lengths);
}

/** The script's own trends. Processes share the load evenly, so their means have equal weight. */
export function trendsIn(summaries: readonly K6Summary[]): Pick<LoadResult, 'trends'> {
  const means = new Map<string, number[]>();
  for (const {metrics} of summaries) {
    for (const [metric, {avg}] of Object.entries(metrics)) {
      if (metric in BUILT_IN || metric.includes('{') || typeof avg !== 'number') continue;
      means.set(metric, [...(means.get(metric) ?? []), avg]);
    }
  }
  const trends = [...means].map(([metric, each]) => ({
    metric,
    mean: each.reduce((sum, mean) => sum + mean, 0) / each.length,
  }));
  return trends.length === 0 ? {} : {trends};
}

/** Checks by name, over all groups and processes. */
export function checksOf(summaries: readonly K6Summary[]): LoadResult['checks'] {
  const byName = new Map<string, {name: string; passes: number; fails: number}>();
  const visit = (group: K6Group) => {
    for (const {name, passes, fails} of Object.values(group.checks)) {
      const known = byName.get(name) ?? {name, passes: 0, fails: 0};
      byName.set(name, {name, passes: known.passes + passes, fails: known.fails + fails});
    }
    for (const inner of Object.values(group.groups)) visit(inner);
  };
  for (const {root_group} of summaries) visit(root_group);
  return [...byName.values()];
}
