import type uPlot from 'uplot';

/** The charts of a scenario that share their time axis: a zoom on one is a zoom on all. */
export class ZoomGroup {
  readonly #charts = new Set<uPlot>();
  readonly #button: HTMLButtonElement;
  #range: {min: number; max: number} | null = null;

  /**
   * @param place where the button goes that ends the zoom
   * @param words what stands on it
   */
  constructor(place: HTMLElement, words: string) {
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'zoom-reset';
    this.#button.textContent = words;
    this.#button.hidden = true;
    this.#button.addEventListener('click', () => this.zoom(null));
    place.prepend(this.#button);
  }

  /** Takes a chart in, at the zoom that is in force. */
  add(chart: uPlot): void {
    this.#charts.add(chart);
    if (this.#range) this.#spread();
  }

  /** Lets a chart go that is about to be destroyed. */
  remove(chart: uPlot): void {
    this.#charts.delete(chart);
  }

  /** The time that is in view; null is all of it. */
  get range(): {min: number; max: number} | null {
    return this.#range;
  }

  /** Shows this stretch of time on every chart, or, with null, the whole run. */
  zoom(range: {min: number; max: number} | null): void {
    this.#range = range;
    this.#button.hidden = range === null;
    this.#spread();
  }

  #spread(): void {
    for (const chart of this.#charts) chart.setScale('x', this.#range ?? whole(chart));
  }
}

function whole(chart: uPlot): {min: number; max: number} {
  const [x] = chart.data;
  const min = x[0] ?? 0;
  return {min, max: Math.max(x[x.length - 1] ?? 1, min + 1)};
}
