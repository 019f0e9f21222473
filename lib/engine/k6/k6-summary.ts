import {readFile} from 'node:fs/promises';
import type {LoadResult, OwnMetric} from '../../record/load-result.ts';
import type {ThresholdOutcome} from '../../record/threshold-outcome.ts';
import {judgeThreshold, type Observation, quantileOf} from '../judge-threshold.ts';
import {BUILT_IN} from '../measure/metrics.ts';
import {asTold} from '../measure/own-metrics.ts';
import {satisfies, type Threshold} from '../thresholds.ts';

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

/** The script's own metrics. Of several processes the figures are given that can be put together. */
export function ownMetricsIn(
  summaries: readonly K6Summary[],
): Pick<LoadResult, 'trends' | 'ownMetrics'> {
  const names = new Set(summaries.flatMap(each => Object.keys(each.metrics)));
  const own = [...names].filter(name => !(name in BUILT_IN) && !name.includes('{'));
  return asTold(
    own.flatMap(metric => {
      const entries: Entry[] = summaries.flatMap(({metrics}) => {
        const entry = metrics[metric] as Entry | undefined;
        return entry ? [entry] : [];
      });
      const kind = kindOf(entries[0] ?? {});
      return kind === null ? [] : [{metric, kind, figures: figuresIn(kind, entries)}];
    }),
  );
}

function kindOf(entry: Entry): OwnMetric['kind'] | null {
  if (isRate(entry)) return 'rate';
  if (typeof entry['avg'] === 'number') return 'trend';
  if ('count' in entry) return 'counter';
  return 'value' in entry ? 'gauge' : null;
}

function figuresIn(kind: OwnMetric['kind'], entries: readonly Entry[]): Record<string, number> {
  const all = (name: string) => entries.map(each => Number(each[name]));
  const sum = (name: string) => all(name).reduce((total, each) => total + each, 0);
  const bounds = {min: Math.min(...all('min')), max: Math.max(...all('max'))};
  switch (kind) {
    case 'counter':
      return {count: sum('count'), rate: sum('rate')};
    case 'gauge':
      return {value: Number(entries.at(-1)?.['value']), ...bounds};
    case 'rate': {
      const [passes, fails] = [sum('passes'), sum('fails')];
      return {rate: passes / Math.max(1, passes + fails), passes, fails};
    }
    case 'trend': {
      // Processes share the load evenly, so their means have equal weight.
      const whole = entries.length === 1 ? numbersIn(entries[0] ?? {}) : {};
      return {...whole, avg: sum('avg') / entries.length, ...bounds};
    }
  }
}

function numbersIn(entry: Entry): Record<string, number> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    ),
  );
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

type Entry = Readonly<Record<string, unknown>>;

/** What one process says of a threshold. */
interface Judged {
  readonly entry: Entry;
  readonly isKept: boolean;
  /** Null when there was no sample. */
  readonly figure: number | null;
}

/**
 * The state of each threshold, by k6's own judgement and by how many samples it had. Of several
 * processes (k6 itself judges each pod alone) the figures are put together and judged again where that
 * can be done exactly: counts, rates, least, greatest and, where the summaries say how many values
 * there were, means. A percentile of the whole lies between the parts' own, so it is kept where it was
 * kept everywhere; otherwise the worst part is shown and judged.
 */
export function thresholdsOf(
  thresholds: readonly Threshold[],
  summaries: readonly K6Summary[],
): ThresholdOutcome[] {
  return thresholds.map(threshold => {
    const {metric, expression, aggregation, operator, limit} = threshold;
    const parts = summaries.flatMap(summary => judgedIn(summary, threshold) ?? []);
    const worst = parts.find(each => !each.isKept) ?? parts.find(each => each.figure !== null);
    const whole = parts.length > 1 ? wholeFigure(aggregation, parts) : null;
    const observed = whole ?? worst?.figure ?? null;
    const isKept = whole === null ? worst?.isKept : satisfies(whole, operator, limit);
    const observation = {observed, ...evidenceIn(parts, threshold)};
    return {metric, expression, ...judgeThreshold(threshold, observation, isKept)};
  });
}

/** Null where the parts' figures do not tell the whole's. */
function wholeFigure(aggregation: string, parts: readonly Judged[]): number | null {
  const sum = (field: string) => parts.reduce((total, {entry}) => total + Number(entry[field]), 0);
  const observed = parts.flatMap(({figure}) => figure ?? []);
  if (observed.length === 0) return null;
  switch (aggregation) {
    case 'count':
      return sum('count');
    case 'rate':
      return parts.every(({entry}) => isRate(entry))
        ? sum('passes') / (sum('passes') + sum('fails'))
        : sum('rate');
    case 'min':
      return Math.min(...observed);
    case 'max':
      return Math.max(...observed);
    case 'avg': {
      const weighted = parts.reduce(
        (total, {entry}) => total + Number(entry['avg']) * Number(entry['count']),
        0,
      );
      const mean = weighted / sum('count');
      return Number.isFinite(mean) ? mean : null;
    }
    default:
      return null;
  }
}

function judgedIn(
  {metrics}: K6Summary,
  {metric, expression, aggregation}: Threshold,
): Judged | null {
  const entry = metrics[metric];
  const verdicts = entry?.['thresholds'] as Readonly<Record<string, boolean>> | undefined;
  if (!entry || !verdicts || !(expression in verdicts)) return null;
  const figure = entry[isRate(entry) && aggregation === 'rate' ? 'value' : aggregation];
  return {
    entry,
    // The export says true for a threshold that was crossed (k6 #2262).
    isKept: verdicts[expression] !== true,
    figure: typeof figure === 'number' && samplesOf(entry) !== 0 ? figure : null,
  };
}

function isRate(entry: Entry): boolean {
  return 'passes' in entry && 'fails' in entry;
}

/** A trend's count, beside which there is no rate as in a counter. */
function isCountedTrend(entry: Entry): boolean {
  return 'count' in entry && !('rate' in entry);
}

/** Null where the summary does not say how many there were. */
function samplesOf(entry: Entry): number | null {
  if (isRate(entry)) return Number(entry['passes']) + Number(entry['fails']);
  return isCountedTrend(entry) ? Number(entry['count']) : null;
}

/** How many samples there were, and between which numbers of them lie beyond the bound. */
function evidenceIn(
  parts: readonly Judged[],
  threshold: Threshold,
): Pick<Observation, 'samples' | 'beyond'> {
  let [samples, atLeast, atMost] = [0, 0, 0];
  for (const {entry} of parts) {
    const count = samplesOf(entry);
    if (count === null) return {};
    const beyond = beyondIn(entry, count, threshold);
    samples += count;
    atLeast += beyond.atLeast;
    atMost += beyond.atMost;
  }
  if (parts.length === 0) return {};
  return threshold.operator === '==' || threshold.operator === '!='
    ? {samples}
    : {samples, beyond: {atLeast, atMost}};
}

/** Of a trend each figure is the value at a place, which tells of those before it or behind it. */
function beyondIn(entry: Entry, count: number, {operator, limit}: Threshold) {
  const isUpper = operator.startsWith('<');
  if (isRate(entry)) {
    const against = Number(entry[isUpper ? 'passes' : 'fails']);
    return {atLeast: against, atMost: against};
  }
  let [atLeast, atMost] = [0, count];
  for (const [place, value] of placesIn(entry, count)) {
    // Between two values a figure is interpolated: what it says holds for the farther one.
    const [upTo, from] = [Math.floor(place) + 1, count - Math.ceil(place)];
    const isKept = satisfies(value, operator, limit);
    if (isKept) atMost = Math.min(atMost, count - (isUpper ? upTo : from));
    else atLeast = Math.max(atLeast, isUpper ? from : upTo);
  }
  return {atLeast, atMost};
}

/** The places, from 0 for the least of all values, whose value a trend's figures tell. */
function placesIn(entry: Entry, count: number): (readonly [place: number, value: number])[] {
  if (count === 0) return [];
  return Object.entries(entry).flatMap(([name, value]) => {
    const share = name === 'min' ? 0 : name === 'max' ? 1 : quantileOf(name);
    const isPlace = share !== null && typeof value === 'number';
    return isPlace ? [[share * (count - 1), value] as const] : [];
  });
}
