import {describe, expect, it} from 'vitest';
import type {ClusterSeries} from '../../../lib/record/cluster-metrics.ts';
import {loadFixture} from '../../fixture/load-fixture.ts';
import {clusterCharts} from '../series/figure-charts.ts';
import {clusterNotes} from '../text/load-lines.ts';
import {clusterFigure, clusterLine} from './cluster-figures.ts';

const series = (
  figure: string,
  of: string,
  values: ClusterSeries['values'],
  more: Partial<ClusterSeries> = {},
): ClusterSeries => ({
  ...{figure, title: `the ${figure}`, unit: 'records', by: 'partition', of, values},
  ...more,
});

const cluster = {
  ...{sources: [], secondsPerEntry: 2, missing: [], notes: ['http://a: it answered 503']},
  causes: [{kind: 'exporting-backlog' as const, text: 'the exporting backlog grew'}],
  series: [
    series('exporting-backlog', '1', [1, null, 3]),
    series('exporting-backlog', '2', [100, 200, 1234]),
    series('cpu', 'a:9600', [1.5, 1.5, 1.5], {by: 'node', unit: 'cores'}),
    series('cpu-count', 'a:9600', [4, 4, 4], {by: 'node', unit: 'cores'}),
  ],
};
const load = {
  ...loadFixture({
    ...{scenario: 'x', operations: ['a'], seconds: 6, perSecond: 10, medianUs: 1000},
  }),
  cluster,
};

describe('what the cluster told', () => {
  it('is a chart a figure, a line a partition or node, on the seconds of the load', () => {
    const [backlog, cpu, ...others] = clusterCharts(load);
    expect(backlog).toMatchObject({
      ...{figure: 'exporting-backlog', title: 'the exporting-backlog', x: [0, 2, 4]},
      lines: [
        {name: 'partition 1', values: [1, null, 3]},
        {name: 'partition 2', values: [100, 200, 1234]},
      ],
    });
    expect(cpu?.lines).toEqual([{name: 'a:9600', values: [1.5, 1.5, 1.5]}]);
    expect(others).toEqual([]);
    const {cluster: _, ...unwatched} = load;
    expect(clusterCharts(unwatched)).toEqual([]);
  });

  it('is a line on the terminal, with its causes and what was not read', () => {
    expect(clusterLine(cluster)).toBe('exporting backlog at most 1,234 records, CPU 1.5 cores');
    expect(clusterNotes(cluster).map(([mark]) => mark)).toEqual(['cluster', 'cause', 'not read']);
    expect(clusterNotes(undefined)).toEqual([]);
  });

  it.each([
    [48.23, 'per second', '48.2/s'],
    [0.021, 'share', '2.10 %'],
    [0.0125, 'seconds', '12.5 ms'],
    [2.5, 'seconds', '2.5 s'],
    [null, 'records', 'n/a'],
    [7, 'own', '7'],
  ] as const)('%s %s is %s', (value, unit, text) => {
    expect(clusterFigure(value, unit)).toBe(text);
  });
});
