import type {TimeSeries} from '../../core/remote-write/time-series.ts';
import type {NativeBuckets} from './native-buckets.ts';
import type {Series} from './series-book.ts';

/** Prometheus' times are in seconds. */
export const SECONDS_PER_MS = 0.001;

/**
 * Series as k6's own output writes them: `k6_http_reqs_total`, `k6_http_req_failed_rate`,
 * `k6_http_req_duration_seconds`. Each name and label is as k6 2.2 pushes it.
 *
 * @param atMs Unix epoch, milliseconds
 */
export function prometheusSeries(all: Iterable<Series<NativeBuckets>>, atMs: number): TimeSeries[] {
  return [...all].map(each => ({labels: promLabels(each.labels), atMs, ...pointOf(each)}));
}

function pointOf({
  metric,
  contains,
  point,
}: Series<NativeBuckets>): Pick<TimeSeries, 'name' | 'value' | 'histogram'> {
  const name = `k6_${metric}`;
  switch (point.kind) {
    case 'counter':
      return {name: `${name}_total`, value: point.value};
    case 'gauge':
      return {name, value: point.value};
    case 'rate':
      return {name: `${name}_rate`, value: point.trues / Math.max(1, point.total)};
    case 'trend': {
      const histogram = point.histogram.snapshot();
      return {name: contains === 'time' ? `${name}_seconds` : name, histogram};
    }
  }
}

/** Names that begin with two underscores are Prometheus' own; a value is not longer than a URL. */
const VALUE_CHARACTERS_MAX = 1024;

/** Labels as Prometheus takes them: a script may call its tags anything. */
export function promLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([name, value]) => {
      const fit = name
        .replace(/\W/g, '_')
        .replace(/^(?=\d)/, '_')
        .replace(/^__+/, '_');
      return fit === '' || value === '' ? [] : [[fit, value.slice(0, VALUE_CHARACTERS_MAX)]];
    }),
  );
}
