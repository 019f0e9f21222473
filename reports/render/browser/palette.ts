/** The page's colours, read from its style sheet, so that charts follow light and dark. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly ok: string;
  readonly failed: string;
  readonly better: string;
  readonly backpressure: string;
  readonly errors: string;
  readonly offered: string;
  /** From the middle to the worst: p50, p90, p99, max. */
  readonly bands: readonly string[];
  readonly response: string;
  readonly service: string;
  /** From few to many. */
  readonly heat: readonly string[];
  /** For lines that have no meaning of their own. */
  readonly lines: readonly string[];
  readonly font: string;
}

/** Reads the colours that are in force now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colors = (name: string, count: number) =>
    Array.from({length: count}, (_, at) => color(`${name}-${at + 1}`));
  return {
    text: color('text'),
    muted: color('muted'),
    line: color('line'),
    surface: color('surface'),
    ok: color('chart-ok'),
    failed: color('chart-failed'),
    better: color('good'),
    backpressure: color('chart-backpressure'),
    errors: color('chart-errors'),
    offered: color('text'),
    bands: colors('band', 4),
    response: color('accent'),
    service: color('chart-service'),
    heat: colors('heat', 5),
    lines: colors('series', 8),
    font: `11px ${style.getPropertyValue('--sans')}`,
  };
}
