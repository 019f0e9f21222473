import type {
  CapacityCharts,
  HistoryCharts,
  OverlayCharts,
  ScenarioCharts,
  SectionCharts,
} from '../series/chart-series.ts';
import {completionChart, curveChart} from './capacity-chart.ts';
import type {ChartSpec} from './chart-spec.ts';
import {type Palette, readPalette} from './chart-spec.ts';
import {figureChart} from './figure-chart.ts';
import {heatmapChart} from './heatmap-chart.ts';
import {historyChart} from './history-chart.ts';
import {type MountedChart, mountChart, ZoomGroup} from './mount-chart.ts';
import {ninesChart, tailsChart} from './nines-chart.ts';
import {
  healthChart,
  latencyChart,
  operationsChart,
  ratesChart,
  throughputChart,
} from './time-charts.ts';

/** Draws each chart when it comes into view, and again in other colours or at another width. */
export class Charts {
  #scenarios: ReadonlyMap<string, SectionCharts>;
  readonly #mounted = new Map<HTMLElement, MountedChart>();
  readonly #groups = new Map<string, ZoomGroup>();
  #seen: IntersectionObserver | null = null;
  readonly #widths = new ResizeObserver(entries => {
    for (const {target} of entries) this.#mounted.get(target as HTMLElement)?.resize();
  });

  constructor(scenarios: readonly SectionCharts[]) {
    this.#scenarios = new Map(scenarios.map(each => [each.id, each]));
  }

  /** Draws a figure when it comes into view. */
  watch(): void {
    this.#seen?.disconnect();
    const seen = new IntersectionObserver(
      entries => {
        for (const {isIntersecting, target} of entries) {
          if (isIntersecting) this.#mount(target as HTMLElement);
        }
      },
      {rootMargin: '600px'},
    );
    this.#seen = seen;
    for (const figure of figures()) seen.observe(figure);
    // Those below come in idle moments, so that a picture of the whole page is whole.
    const waiting = [...figures()];
    const next = () => {
      const figure = waiting.shift();
      if (!figure) return;
      this.#mount(figure);
      whenIdle(next);
    };
    whenIdle(next);
  }

  /** Draws what is drawn again, with new figures, and what is new when it comes into view. */
  update(scenarios: readonly SectionCharts[]): void {
    this.#scenarios = new Map(scenarios.map(each => [each.id, each]));
    this.repaint();
    this.watch();
  }

  /** Draws also those that are not in view yet: paper does not scroll. */
  drawAll(): void {
    for (const figure of figures()) this.#mount(figure);
  }

  /** Draws again what is drawn: the colours have changed. */
  repaint(): void {
    for (const [figure, chart] of [...this.#mounted]) {
      chart.destroy();
      this.#widths.unobserve(figure);
      this.#mounted.delete(figure);
      if (figure.isConnected) this.#mount(figure);
    }
  }

  #mount(figure: HTMLElement): void {
    const from = this.#scenarios.get(figure.dataset['scenario'] ?? '');
    if (!from || this.#mounted.has(figure)) return;
    const palette = readPalette();
    const spec = chartSpec(figure.dataset['chart'] ?? '', from, palette);
    if (!spec) return;
    const group = this.#group(from, figure.parentElement ?? figure);
    const context = {
      figure,
      group,
      palette,
      marks: 'marks' in from ? from.marks : [],
      syncKey: from.id,
    };
    this.#mounted.set(figure, mountChart(spec, context));
    this.#widths.observe(figure);
  }

  #group(from: SectionCharts, place: HTMLElement): ZoomGroup {
    const {id} = from;
    const known = this.#groups.get(id);
    // Its button may have left the page with its scenario.
    if (known?.isOnPage()) return known;
    const group = new ZoomGroup(place, 'metrics' in from ? 'Show all runs' : 'Show the whole run');
    this.#groups.set(id, group);
    return group;
  }
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, {timeout: 500});
}

function figures(): Iterable<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-chart]');
}

function chartSpec(kind: string, from: SectionCharts, palette: Palette): ChartSpec | null {
  if ('metrics' in from) return historySpec(kind, from, palette);
  if ('curve' in from) return capacitySpec(kind, from, palette);
  return 'rates' in from ? overlaySpec(kind, from, palette) : scenarioSpec(kind, from, palette);
}

function historySpec(kind: string, from: HistoryCharts, palette: Palette): ChartSpec | null {
  const series = from.metrics.find(each => `history-${each.metric}` === kind);
  return series ? historyChart(from, series, palette) : null;
}

function capacitySpec(kind: string, from: CapacityCharts, palette: Palette): ChartSpec {
  return kind === 'curve' ? curveChart(from, palette) : completionChart(from, palette);
}

function overlaySpec(kind: string, from: OverlayCharts, palette: Palette): ChartSpec {
  if (kind === 'rates') return ratesChart(from.rates, palette);
  return kind === 'tails'
    ? tailsChart(from.tails, palette)
    : operationsChart(from.latencies, palette);
}

function scenarioSpec(kind: string, from: ScenarioCharts, palette: Palette): ChartSpec | null {
  if (kind === 'heatmap') return from.heatmap ? heatmapChart(from.heatmap, palette) : null;
  if (kind === 'nines') return ninesChart(from.nines, palette);
  if (kind === 'tails') return tailsChart(from.tails, palette);
  if (kind === 'throughput') return throughputChart(from.throughput, palette);
  if (kind === 'latency') return latencyChart(from.latency, palette);
  if (kind === 'operations') return operationsChart(from.operations, palette);
  const figure =
    from.cluster.find(each => `cluster-${each.figure}` === kind) ??
    from.traffic.find(each => `traffic-${each.figure}` === kind);
  if (figure) return figureChart(figure, palette);
  return healthChart(from.health, palette);
}
