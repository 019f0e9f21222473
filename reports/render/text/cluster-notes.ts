import type {ClusterMetrics} from '../../../lib/record/cluster-metrics.ts';
import {clusterLine} from '../summary/cluster-figures.ts';
import {visibleLine} from '../summary/visible-text.ts';

/** A mark, and what it stands before. */
type Note = readonly [mark: 'cluster' | 'cause' | 'not read', text: string];

/** What the cluster told of itself, what follows from it, and what it did not tell. */
export function clusterNotes(cluster: ClusterMetrics | undefined): readonly Note[] {
  if (cluster === undefined) return [];
  const line = clusterLine(cluster);
  return [
    ...(line === '' ? [] : [['cluster', line] as const]),
    ...cluster.causes.map(each => ['cause', visibleLine(each.text)] as const),
    ...cluster.notes.map(each => ['not read', visibleLine(each)] as const),
  ];
}
