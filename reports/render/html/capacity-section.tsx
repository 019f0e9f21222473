/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import {
  CAPACITY_HEAD,
  capacityHeadline,
  capacityRows,
  LIMIT_WORDS,
  slopeLine,
  workloadLine,
} from '../summary/capacity-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ChartFigure, ScrollRegion} from './page-parts.tsx';

/** What a search found: the answer, what ended it, the curves over the offered rate, every step. */
export function CapacitySection({capacity}: {capacity: CapacityResult}) {
  const {answer, objectives} = capacity;
  return (
    <section id="capacity" aria-labelledby="capacity-name">
      <h2 id="capacity-name">
        <a class="self" href="#capacity">
          Capacity
        </a>
      </h2>
      <p>
        <b>{capacityHeadline(capacity)}</b> under <code>{visibleLine(objectives.join(', '))}</code>
      </p>
      <p class="muted">{workloadLine(capacity)}</p>
      {slopeLine(capacity) !== null && <p class="muted">{slopeLine(capacity)}</p>}
      {answer.reason !== '' && (
        <p class="callout">
          <b>{answer.limit ? `Limited by: ${LIMIT_WORDS[answer.limit]}` : 'Ended'}</b>{' '}
          {visibleLine(answer.reason)}
        </p>
      )}
      <div class="charts">
        <ChartFigure
          kind="curve"
          of="capacity"
          title="Latency by offered rate"
          note="p99 of every valid step, the objectives, and the answer with its interval"
        />
        <ChartFigure
          kind="completion"
          of="capacity"
          title="Completed by offered rate"
          note="process instances a second; beyond the capacity the line leaves the diagonal"
        />
      </div>
      <StepsTable capacity={capacity} />
    </section>
  );
}

function StepsTable({capacity}: {capacity: CapacityResult}) {
  return (
    <ScrollRegion name="Steps">
      <table class="steps stacked">
        <caption>Steps</caption>
        <thead>
          <tr>
            {CAPACITY_HEAD.map(each => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {capacityRows(capacity).map(([rate, ...cells], at) => (
            <tr key={at}>
              <th scope="row" data-label={CAPACITY_HEAD[0]}>
                {rate}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={CAPACITY_HEAD[column + 1]}
                  data-label={CAPACITY_HEAD[column + 1]}
                  class={column === cells.length - 1 ? 'outcome' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
