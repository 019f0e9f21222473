import type uPlot from 'uplot';

/** What a chart is: uPlot's options, its data, and its legend. */
export interface ChartSpec {
  readonly options: Omit<uPlot.Options, 'width' | 'height'>;
  /** The data with some legend entries hidden; a stack closes up. */
  data(shown: readonly boolean[]): uPlot.AlignedData;
  readonly legend: readonly LegendEntry[];
  /** Where the readout is: `12 s`. */
  place(index: number): string;
  /** True when x is time: then zoom and cursor are shared with the scenario's other charts. */
  readonly timed: boolean;
  /** A readout that depends on the cursor's height too; the legend's values otherwise. */
  read?(chart: uPlot): string;
}

export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  /** The series of uPlot that it shows and hides; 0 is x and never one of them. */
  readonly series: number;
  value(index: number): string;
}
