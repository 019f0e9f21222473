/** A family of counters or gauges, or the buckets of one histogram, as text for Prometheus. */
export type Labels = Readonly<Record<string, string | number>>;

/** How often something happened, by labels. */
export class Counter {
  readonly #series = new Map<string, {readonly labels: Labels; value: number}>();

  /** @param id names the labels; these are made once */
  add(id: string, labels: () => Labels, by = 1): void {
    const series = this.#series.get(id);
    if (series) series.value += by;
    else this.#series.set(id, {labels: labels(), value: by});
  }

  lines(name: string): string[] {
    return [
      `# TYPE ${name} counter`,
      ...[...this.#series.values()].map(({labels, value}) => sampleLine(name, labels, value)),
    ];
  }
}

/** Upper bounds, seconds. */
const BOUNDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** How long things took, by labels. */
export class Histogram {
  readonly #series = new Map<
    string,
    {readonly labels: Labels; readonly counts: number[]; sum: number}
  >();

  /** @param id names the labels; these are made once */
  observe(id: string, labels: () => Labels, seconds: number, times = 1): void {
    let series = this.#series.get(id);
    if (!series) {
      series = {labels: labels(), counts: new Array(BOUNDS.length + 1).fill(0), sum: 0};
      this.#series.set(id, series);
    }
    const found = BOUNDS.findIndex(each => seconds <= each);
    const bucket = found < 0 ? BOUNDS.length : found;
    series.counts[bucket] = (series.counts[bucket] as number) + times;
    series.sum += seconds * times;
  }

  lines(name: string): string[] {
    return [
      `# TYPE ${name} histogram`,
      ...[...this.#series.values()].flatMap(({labels, counts, sum}) => {
        let below = 0;
        const buckets = counts.map((count, at) => {
          below += count;
          return sampleLine(`${name}_bucket`, {...labels, le: BOUNDS[at] ?? '+Inf'}, below);
        });
        return [
          ...buckets,
          sampleLine(`${name}_count`, labels, below),
          sampleLine(`${name}_sum`, labels, sum),
        ];
      }),
    ];
  }
}

/** The lines of a gauge. */
export function gaugeLines(
  name: string,
  samples: readonly (readonly [labels: Labels, value: number])[],
): string[] {
  return [
    `# TYPE ${name} gauge`,
    ...samples.map(([labels, value]) => sampleLine(name, labels, value)),
  ];
}

/** Values of labels are of our own, or routes: none has what would have to be escaped. */
function sampleLine(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}
