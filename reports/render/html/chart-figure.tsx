/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {GateMetricName} from '../../../lib/record/gate-result.ts';

interface ChartProps {
  readonly kind:
    | 'throughput'
    | 'latency'
    | 'heatmap'
    | 'nines'
    | 'operations'
    | 'health'
    | 'rates'
    | 'latencies'
    | 'tails'
    | 'curve'
    | 'completion'
    | `history-${GateMetricName}`;
  /** The section whose figures it draws. */
  readonly of: string;
  readonly title: string;
  readonly note: string;
}

/** The place of a chart; the script of the page draws it when it comes into view. */
export function ChartFigure({kind, of, title, note}: ChartProps) {
  return (
    <figure class={`chart chart-${kind}`} data-chart={kind} data-scenario={of}>
      <figcaption>
        <h4>{title}</h4>
        <span class="muted">{note}</span>
      </figcaption>
      <div class="plot" role="img" tabindex={0} aria-label={`${title}: ${note}`} />
      <div class="legend" />
    </figure>
  );
}
