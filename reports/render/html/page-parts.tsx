/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ComponentChildren} from 'preact';
import type {GateMetricName} from '../../../lib/record/gate-result.ts';
import {visibleLine} from '../summary/visible-text.ts';

interface FrameProps {
  /** What the page is read for: `the verdict`. */
  readonly answer: string;
  readonly places: readonly Place[];
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every page has: a link past the bar, the bar, and the answer first. */
export function PageFrame({answer, places, summary, children}: FrameProps) {
  return (
    <>
      <a class="skip-link" href="#main">
        Skip to {answer}
      </a>
      <TopBar places={places} />
      <main id="main">
        <section id="summary" aria-label="Summary">
          {summary}
        </section>
        {children}
      </main>
    </>
  );
}

/** A place on the page that the bar links to. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** The bar that stays at the top: the name, the places, the switch between light and dark. */
function TopBar({places}: {places: readonly Place[]}) {
  return (
    <header class="bar">
      <div class="bar-inner">
        <a class="wordmark" href="#summary">
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M4 17a8.5 8.5 0 1 1 16 0"
              fill="none"
              stroke="currentColor"
              stroke-width="2.4"
            />
            <path d="M12 15.5l4-5.5" fill="none" stroke="var(--accent)" stroke-width="2.4" />
          </svg>
          c8gauge
        </a>
        <nav aria-label="Sections">
          {places.map(({id, name}) => (
            <a key={id} href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <button type="button" class="theme" data-theme-switch aria-label="Switch to dark or light">
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.8" />
            <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}

const PATHS = {
  passed: 'M4.5 10.5l3.6 3.6 7.4-8',
  failed: 'M5.5 5.5l9 9m0-9l-9 9',
  inconclusive: 'M7 7.6a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M10 14.9v.1',
} as const;

/** A mark for a verdict; the words beside it say the same. */
export function VerdictIcon({status}: {status: keyof typeof PATHS}) {
  return (
    <svg class="verdict-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[status]} fill="none" stroke="currentColor" stroke-width="2.2" />
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** The last item: how many there are beyond these. */
  readonly more?: string | undefined;
}

/** Lines of text as a list; nothing where there are none. */
export function Reasons({lines, more}: LinesProps) {
  if (lines.length === 0 && more === undefined) return null;
  return (
    <ul class="reasons">
      {lines.map(each => (
        <li key={each}>{visibleLine(each)}</li>
      ))}
      {more !== undefined && <li>{more}</li>}
    </ul>
  );
}

/** The first line as the answer in a sentence, the others below it. */
export function Lede({lines, more}: LinesProps) {
  const [first, ...others] = lines;
  return (
    <>
      {first !== undefined && <p class="lede">{visibleLine(first)}</p>}
      <Reasons lines={others} more={more} />
    </>
  );
}

/** Content that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function ScrollRegion({name, children}: {name: string; children: ComponentChildren}) {
  return (
    <section class="scroll" tabindex={0} aria-label={name}>
      {children}
    </section>
  );
}

/** The heading of a column that the page's script sorts by. */
export function SortableHeading({name}: {name: string}) {
  return (
    <th scope="col" aria-sort="none">
      <button type="button">{name}</button>
    </th>
  );
}

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
    | `history-${GateMetricName}`
    | `traffic-${string}`
    | `cluster-${string}`;
  /** The section whose figures it draws. */
  readonly of: string;
  readonly title: string;
  readonly note: string;
}

/** The place of a chart, which the page's script draws when it comes into view. */
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
