import type uPlot from 'uplot';
import type {ChartSpec} from './chart-spec.ts';

/** A legend on the page. */
export interface Legend {
  /** Shows the values under the chart's cursor. */
  read(chart: uPlot): void;
}

/** Makes the legend: each entry a button that shows and hides its series. */
export function mountLegend(
  figure: HTMLElement,
  spec: ChartSpec,
  toggle: (at: number, on: boolean) => void,
): Legend {
  const place = figure.querySelector<HTMLElement>('.legend');
  if (!place) return {read: () => undefined};
  const where = document.createElement('output');
  where.className = 'readout';
  const entries = spec.legend.map((entry, at) =>
    legendButton(entry.label, entry.color, on => toggle(at, on)),
  );
  place.replaceChildren(...entries.map(each => each.button), where);
  return {
    read(chart) {
      if (spec.read) {
        where.textContent = spec.read(chart);
        return;
      }
      const index = chart.cursor.idx ?? null;
      where.textContent = index === null ? '' : spec.place(index);
      for (const [at, {value}] of entries.entries()) {
        value.textContent = index === null ? '' : (spec.legend[at]?.value(index) ?? '');
      }
    },
  };
}

function legendButton(label: string, color: string, toggle: (on: boolean) => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'true');
  const swatch = document.createElement('i');
  swatch.style.background = color;
  const value = document.createElement('b');
  button.append(swatch, label, value);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    toggle(on);
  });
  return {button, value};
}
