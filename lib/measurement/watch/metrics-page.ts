import type {Sample} from './prometheus-text.ts';

/** What a node told at one time: the samples that figures are made of. */
export interface MetricsPage {
  /** Milliseconds since the epoch, monotonic: when its answer was complete. */
  readonly atMs: number;
  /** By name. */
  readonly samples: ReadonlyMap<string, readonly KeptSample[]>;
  /** By {@link KeptSample.id}. */
  readonly values: ReadonlyMap<string, number>;
}

export interface KeptSample extends Sample {
  /** The same for two samples of one series, on any page. */
  readonly id: string;
}

/** Which samples are meant: by name, and by labels that they have or do not have. */
export interface Selector {
  /** As versions of the cluster name it: the first that a page has is read. */
  readonly names: readonly string[];
  readonly has?: Readonly<Record<string, string>>;
  readonly hasNot?: Readonly<Record<string, readonly string[]>>;
}

/** The samples that a selector means, with numbers as values. */
export function select(
  {samples}: MetricsPage,
  {names, has = {}, hasNot = {}}: Selector,
  suffix = '',
): KeptSample[] {
  const name = names.find(each => samples.has(each + suffix));
  if (name === undefined) return [];
  return (samples.get(name + suffix) ?? []).filter(
    ({labels, value}) =>
      Number.isFinite(value) &&
      Object.entries(has).every(([label, text]) => labels[label] === text) &&
      Object.entries(hasNot).every(([label, texts]) => !texts.includes(labels[label] ?? '')),
  );
}

/** What {@link KeptSample.id} is. */
export function seriesId({name, labels}: Sample): string {
  return JSON.stringify([name, ...Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** How a series' name ends when it is a part of a histogram. */
export const HISTOGRAM_SUFFIXES = ['_bucket', '_sum', '_count'] as const;
