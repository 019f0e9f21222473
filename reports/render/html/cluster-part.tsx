/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ClusterMetrics} from '../../../lib/record/cluster-metrics.ts';
import type {ScenarioCharts} from '../series/chart-series.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure} from './page-parts.tsx';

const BY = {partition: 'by partition', node: 'by node', route: 'the busiest routes'} as const;

interface Props {
  readonly cluster: ClusterMetrics;
  readonly charts: ScenarioCharts;
}

/** What the cluster told of itself during a load, over the same time as the charts of the load. */
export function ClusterPart({cluster, charts}: Props) {
  return (
    <div class="cluster">
      <h4>In the cluster</h4>
      <p class="muted">{sourcesText(cluster)}</p>
      {cluster.causes.length > 0 && (
        <ul class="reasons">
          {cluster.causes.map(each => (
            <li key={each.text}>
              <b>{visibleLine(each.text)}</b>
            </li>
          ))}
        </ul>
      )}
      <div class="charts">
        {charts.cluster.map(({figure, title, by}) => (
          <ChartFigure
            key={figure}
            kind={`cluster-${figure}`}
            of={charts.id}
            title={visibleLine(title)}
            note={BY[by]}
          />
        ))}
      </div>
      {cluster.notes.length > 0 && (
        <ul class="reasons">
          {cluster.notes.map(each => (
            <li key={each}>{visibleLine(each)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sourcesText({sources, missing}: ClusterMetrics): string {
  const read = sources.map(({url, scrapes, failed}) => {
    const without = failed > 0 ? `, ${failed} in vain` : '';
    return `${visibleLine(url)} (read ${scrapes} times${without})`;
  });
  const absent = missing.length === 0 ? [] : [`not told: ${missing.map(visibleLine).join(', ')}`];
  return [...read, ...absent].join(' · ');
}
