/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatCount} from '../../../lib/core/format.ts';
import type {JobCounts, ProcessCounts} from '../../../lib/record/process-counts.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ScrollRegion} from './page-parts.tsx';

/** So many elements are listed; the counts of the others are in the record. */
const LISTED_MAX = 200;

/** What became of one process: its diagram, which the page's script draws, and the same as a table. */
export function ProcessPart({process, place}: {process: ProcessCounts; place: string}) {
  const name = visibleLine(process.bpmnProcessId);
  const elements = Object.entries(process.elements);
  return (
    <section class="process" id={place} aria-labelledby={`${place}-name`}>
      <h4 id={`${place}-name`}>
        Process {name} <span class="muted">{instances(process)}</span>
      </h4>
      {process.bpmn !== undefined && (
        <figure class="diagram">
          <figcaption class="muted">
            <b class="activated">▸</b> activated <b class="good">✓</b> completed <b>↩</b> failed by
            the script
          </figcaption>
          <div class="canvas" data-diagram={place} data-name={`Diagram of the process ${name}`} />
        </figure>
      )}
      {elements.length > 0 && <JobsTable name={name} elements={elements} />}
    </section>
  );
}

type TableProps = {name: string; elements: readonly [string, JobCounts][]};

function JobsTable({name, elements}: TableProps) {
  const more = elements.length - LISTED_MAX;
  return (
    <ScrollRegion name={`Jobs of ${name} by element`}>
      <table class="jobs">
        <caption>
          Jobs by element{' '}
          <span class="muted">
            as the script was answered, warm-up, set-up and teardown included
            {more > 0 && `; ${formatCount(more)} more are in the record`}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Element</th>
            <th scope="col">Activated</th>
            <th scope="col">Completed</th>
            <th scope="col">Failed by the script</th>
          </tr>
        </thead>
        <tbody>
          {elements.slice(0, LISTED_MAX).map(([id, counts]) => (
            <tr key={id}>
              <th scope="row">{visibleLine(id)}</th>
              <td>{formatCount(counts.activated)}</td>
              <td>{formatCount(counts.completed)}</td>
              <td class={counts.failed > 0 ? undefined : 'none'}>{formatCount(counts.failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function instances({created, completed}: ProcessCounts): string {
  const seen = completed === undefined ? '' : `, ${formatCount(completed)} seen completed`;
  return `${formatCount(created)} instances created${seen}`;
}
