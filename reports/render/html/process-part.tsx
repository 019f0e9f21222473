/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatCount, formatMs} from '../../../lib/core/format.ts';
import type {JobCounts, ProcessCounts} from '../../../lib/record/process-counts.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ScrollRegion} from './page-parts.tsx';

/** So many elements are listed; the counts of the others are in the record. */
const LISTED_MAX = 200;

/** What became of one process: its diagram, which the page's script draws, and the same as a table. */
export function ProcessPart({process, place}: {process: ProcessCounts; place: string}) {
  const name = visibleLine(process.bpmnProcessId);
  const elements = Object.entries(process.elements);
  const signs = SIGNS.filter(({of}) => elements.some(([, counts]) => counts[of] !== undefined));
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
            {signs.map(({sign, isBad, words}) => (
              <span key={sign}>
                {' '}
                <b class={isBad ? 'bad' : undefined}>{sign}</b> {words}
              </span>
            ))}
          </figcaption>
          <div class="canvas" data-diagram={place} data-name={`Diagram of the process ${name}`} />
        </figure>
      )}
      {elements.length > 0 && <JobsTable name={name} elements={elements} />}
    </section>
  );
}

/** What else a diagram may show, and what it stands for. */
const SIGNS = [
  {sign: '■', of: 'staying', words: 'instances that stay here', isBad: true},
  {sign: '!', of: 'incidents', words: 'incidents', isBad: true},
  {sign: '…', of: 'waiting', words: 'waiting, mean', isBad: false},
  {sign: '⚙', of: 'handling', words: 'handling, mean', isBad: false},
] as const;

type TableProps = {name: string; elements: readonly [string, JobCounts][]};

function JobsTable({name, elements}: TableProps) {
  const more = elements.length - LISTED_MAX;
  const columns = COLUMNS.filter(({text}) => elements.some(([, counts]) => text(counts) !== null));
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
            {columns.map(({title}) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {elements.slice(0, LISTED_MAX).map(([id, counts]) => (
            <tr key={id}>
              <th scope="row">{visibleLine(id)}</th>
              <td>{formatCount(counts.activated)}</td>
              <td>{formatCount(counts.completed)}</td>
              <td class={counts.failed > 0 ? undefined : 'none'}>{formatCount(counts.failed)}</td>
              {columns.map(({title, text, isBad}) => (
                <td key={title} class={isBad?.(counts) ? 'bad' : undefined}>
                  {text(counts) ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A column that a table has where an element has something in it. */
interface Column {
  readonly title: string;
  readonly text: (counts: JobCounts) => string | null;
  readonly isBad?: (counts: JobCounts) => boolean;
}

const COLUMNS: readonly Column[] = [
  {title: 'BPMN errors', text: ({errors}) => countOf(errors)},
  {title: 'Waiting, mean', text: ({waiting}) => timeOf(waiting?.meanMs)},
  {title: 'Waiting, longest', text: ({waiting}) => timeOf(waiting?.maxMs)},
  {title: 'Handling, mean', text: ({handling}) => timeOf(handling?.meanMs)},
  {title: 'Handling, longest', text: ({handling}) => timeOf(handling?.maxMs)},
  {
    title: 'Incidents',
    text: ({incidents}) => countOf(incidents),
    isBad: ({incidents = 0}) => incidents > 0,
  },
  {
    title: 'Staying',
    text: ({staying}) => countOf(staying),
    isBad: ({staying = 0}) => staying > 0,
  },
];

function countOf(count: number | undefined): string | null {
  return count === undefined ? null : formatCount(count);
}

function timeOf(ms: number | undefined): string | null {
  return ms === undefined ? null : formatMs(ms);
}

function instances({created, completed}: ProcessCounts): string {
  const seen = completed === undefined ? '' : `, ${formatCount(completed)} seen completed`;
  return `${formatCount(created)} instances created${seen}`;
}
