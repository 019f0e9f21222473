/** What `handleSummary` gets, as far as it is read here. */
interface Summary {
  readonly root_group: Group;
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly options?: Partial<Settings>;
}

interface Group {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly checks: readonly {
    readonly name: string;
    readonly passes: number;
    readonly fails: number;
  }[];
}

interface Metric {
  readonly type: string;
  readonly contains: string;
  readonly values: Readonly<Record<string, number>>;
  readonly thresholds?: Readonly<Record<string, {readonly ok: boolean}>>;
}

interface Settings {
  readonly indent: string;
  readonly enableColors: boolean;
  readonly summaryTimeUnit: string | null;
  readonly summaryTrendStats: readonly string[];
}

/** By their ANSI codes. */
const COLORS = {faint: 2, red: 31, green: 32, cyan: 36} as const;

type Paint = (text: string, ...colors: (keyof typeof COLORS)[]) => string;

const [KEPT, BROKEN] = ['✓', '✗'];

/**
 * The summary as text, as https://jslib.k6.io/k6-summary/ writes it
 * (https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/).
 */
export function textSummary(data: Summary, given: Partial<Settings> = {}): string {
  const settings: Settings = {
    indent: ' ',
    enableColors: true,
    summaryTimeUnit: null,
    summaryTrendStats: [],
    ...data.options,
    ...given,
  };
  const paint: Paint = settings.enableColors
    ? (text, ...colors) => `\u001b[${colors.map(each => COLORS[each]).join(';')}m${text}\u001b[0m`
    : text => text;
  const groups = groupLines(`${settings.indent}    `, data.root_group, paint);
  return [...groups, ...metricLines(settings, data.metrics, paint)].join('\n');
}

function groupLines(indent: string, group: Group, paint: Paint): string[] {
  const isRoot = group.name === '';
  const inner = isRoot ? indent : `${indent}  `;
  return [
    ...(isRoot ? [] : [`${indent}█ ${group.name}\n`]),
    ...group.checks.map(each => checkLine(inner, each, paint)),
    ...(group.checks.length > 0 ? [''] : []),
    ...group.groups.flatMap(each => groupLines(inner, each, paint)),
  ];
}

function checkLine(
  indent: string,
  {name, passes, fails}: Group['checks'][number],
  paint: Paint,
): string {
  if (fails === 0) return paint(`${indent}${KEPT} ${name}`, 'green');
  const percent = Math.floor((100 * passes) / (passes + fails));
  const counts = `${percent}% — ${KEPT} ${passes} / ${BROKEN} ${fails}`;
  return paint(`${indent}${BROKEN} ${name}\n${indent} ↳  ${counts}`, 'red');
}

/** One row: its name, and its figures in columns. */
interface Row {
  readonly name: string;
  readonly metric: Metric;
  readonly figures: readonly string[];
}

function metricLines(settings: Settings, metrics: Summary['metrics'], paint: Paint): string[] {
  const rows = Object.entries(metrics)
    .sort(([left], [right]) => byName(left, right))
    .map(([name, metric]) => ({name, metric, figures: figuresOf(metric, settings)}));
  const nameWidth = Math.max(0, ...rows.map(({name}) => width(marginOf(name) + shownName(name))));
  const widths = (kept: Row[]) => (at: number) =>
    Math.max(0, ...kept.map(({figures}) => width(figures[at] ?? '')));
  const trendWidth = widths(rows.filter(each => each.metric.type === 'trend'));
  const otherWidth = widths(rows.filter(each => each.metric.type !== 'trend'));
  return rows.map(row => {
    const {name, metric} = row;
    const outcomes = Object.values(metric.thresholds ?? {});
    const isKept = outcomes.every(each => each.ok);
    const mark = outcomes.length === 0 ? ' ' : isKept ? paint(KEPT, 'green') : paint(BROKEN, 'red');
    const margin = marginOf(name);
    const shown = shownName(name);
    const dots = '.'.repeat(nameWidth - width(shown) - width(margin) + 3);
    const values =
      metric.type === 'trend'
        ? trendText(row, trendWidth, settings, paint)
        : otherText(row, otherWidth, paint);
    const label = `${shown}${paint(`${dots}:`, 'faint')}`;
    return `${settings.indent}  ${margin}${mark} ${label} ${values}`;
  });
}

function trendText(
  {figures}: Row,
  widthAt: (at: number) => number,
  {summaryTrendStats}: Settings,
  paint: Paint,
): string {
  const cells = figures.map((each, at) => {
    const padding = ' '.repeat(widthAt(at) - width(each));
    return `${summaryTrendStats[at]}=${paint(each, 'cyan')}${padding}`;
  });
  return cells.join(' ');
}

function otherText({figures}: Row, widthAt: (at: number) => number, paint: Paint): string {
  const [first = '', ...more] = figures;
  const padded = (at: number, text: string) => ' '.repeat(widthAt(at) - width(text));
  const head = `${paint(first, 'cyan')}${padded(0, first)}`;
  const rest = more.map((each, at) => {
    const padding = more.length === 1 ? '' : padded(at + 1, each);
    return `${paint(each, 'cyan', 'faint')}${padding}`;
  });
  return [head, ...rest].join(' ');
}

function figuresOf(metric: Metric, {summaryTrendStats, summaryTimeUnit}: Settings): string[] {
  const {values} = metric;
  const shown = (name: string) => humanizeValue(values[name] ?? 0, metric, summaryTimeUnit);
  switch (metric.type) {
    case 'trend':
      return summaryTrendStats.map(each =>
        each === 'count' ? String(values['count']) : shown(each),
      );
    case 'counter':
      return [shown('count'), `${shown('rate')}/s`];
    case 'gauge':
      return [shown('value'), `min=${shown('min')}`, `max=${shown('max')}`];
    case 'rate':
      return [shown('rate'), `${KEPT} ${values['passes']}`, `${BROKEN} ${values['fails']}`];
    default:
      return ['[no data]'];
  }
}

/** A figure as people read it: `1.25s`, `3.1 MB`, `98.50%`. */
export function humanizeValue(
  value: number,
  {type, contains}: Pick<Metric, 'type' | 'contains'>,
  timeUnit: string | null,
): string {
  if (type === 'rate') return `${(Math.trunc(value * 10_000) / 100).toFixed(2)}%`;
  if (contains === 'data') return bytesText(value);
  if (contains === 'time') return timeText(value, timeUnit);
  return rounded(value, 6);
}

function bytesText(bytes: number): string {
  if (bytes < 10) return `${bytes} B`;
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];
  const power = Math.floor(Math.log(bytes) / Math.log(1000));
  const value = Math.floor((bytes / 1000 ** power) * 10 + 0.5) / 10;
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[power]}`;
}

const FACTORS: Readonly<Record<string, readonly [number, string]>> = {
  s: [0.001, 's'],
  ms: [1, 'ms'],
  us: [1000, 'µs'],
};

function timeText(ms: number, unit: string | null): string {
  const fixed = unit ? FACTORS[unit] : undefined;
  if (fixed) return `${(ms * fixed[0]).toFixed(2)}${fixed[1]}`;
  if (ms === 0) return '0s';
  if (ms < 0.001) return `${Math.trunc(ms * 1e6)}ns`;
  if (ms < 1) return `${cut(ms * 1000, 2)}µs`;
  if (ms < 1000) return `${cut(ms, 2)}ms`;
  const seconds = `${cut((ms % 60_000) / 1000, ms > 60_000 ? 0 : 2)}s`;
  const minutes = Math.trunc(ms / 60_000);
  if (minutes < 1) return seconds;
  const withMinutes = `${minutes % 60}m${seconds}`;
  const hours = Math.trunc(minutes / 60);
  return hours < 1 ? withMinutes : `${hours}h${withMinutes}`;
}

function rounded(value: number, digits: number): string {
  return String(Number.parseFloat(value.toFixed(digits)));
}

function cut(value: number, digits: number): string {
  return rounded(Math.trunc(10 ** digits * value) / 10 ** digits, digits);
}

/** A metric, and behind it its submetrics. */
function byName(left: string, right: string): number {
  const [a, b] = [left.split('{', 1)[0] ?? '', right.split('{', 1)[0] ?? ''];
  const bases = order(a, b);
  return bases === 0 ? order(left.slice(a.length), right.slice(b.length)) : bases;
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function shownName(name: string): string {
  const brace = name.indexOf('{');
  return brace < 0 ? name : `{ ${name.slice(brace + 1, -1)} }`;
}

function marginOf(name: string): string {
  return name.includes('{') ? '  ' : '';
}

function width(text: string): number {
  return [...text.normalize('NFKC')].length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** The thresholds as JUnit. */
export function jUnit(
  {metrics}: Pick<Summary, 'metrics'>,
  {name = 'k6 thresholds', classname = 'Unnamed folder'} = {},
): string {
  const escaped = (text: string) => text.replace(/[&<>'"]/g, each => ENTITIES[each] ?? each);
  let failures = 0;
  const cases = Object.entries(metrics).flatMap(([metric, {type, values, thresholds = {}}]) =>
    Object.entries(thresholds).map(([threshold, {ok}]) => {
      const head = `<testcase name="${escaped(metric)} - ${escaped(threshold)}" classname="${escaped(classname)}"`;
      if (ok) return `${head} />`;
      failures++;
      const seen = Object.entries(values).map(([key, value]) => `${key} value: ${value}`);
      const message = `${type} threshold failed: ${seen.join(', ')}`;
      return `${head}><failure message="${escaped(message)}" /></testcase>`;
    }),
  );
  const counts = `tests="${cases.length}" failures="${failures}"`;
  return `<?xml version="1.0"?>
    <testsuites ${counts}>
      <testsuite name="${escaped(name)}" ${counts}>
        ${cases.join('\n')}
      </testsuite>
    </testsuites>`;
}
