import type {LoadResult, ProcessCounts} from '../../../lib/record/load-result.ts';

/** A model to draw, and the counts that go on it. */
export interface ProcessDiagram extends Omit<ProcessCounts, 'bpmn'> {
  /** Of the place on the page. */
  readonly id: string;
  readonly bpmn: string;
}

/** Where a process of a scenario stands on the page. */
export function processPlace(section: string, at: number): string {
  return `${section}-process-${at + 1}`;
}

/** The processes of a scenario that came with their model. */
export function processDiagrams({processes = []}: LoadResult, section: string): ProcessDiagram[] {
  return processes.flatMap(({bpmn, ...counts}, at) =>
    bpmn === undefined ? [] : [{...counts, id: processPlace(section, at), bpmn}],
  );
}
