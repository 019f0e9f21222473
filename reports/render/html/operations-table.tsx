/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatCount, formatPercentile, formatRate} from '../../../lib/core/format.ts';
import type {LatencySummary, LoadResult, OperationTotals} from '../../../lib/record/load-result.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ScrollRegion, SortableHeading} from './page-parts.tsx';

const PERCENTILES = [
  ['p50', 'latencyUsP50'],
  ['p90', 'latencyUsP90'],
  ['p95', 'latencyUsP95'],
  ['p99', 'latencyUsP99'],
  ['p99.9', 'latencyUsP999'],
  ['p99.99', 'latencyUsP9999'],
  ['max', 'latencyUsMax'],
] as const satisfies readonly (readonly [string, keyof LatencySummary])[];

/** A line an operation; each latency twice: response time above, service time below. */
export function OperationsTable({load}: {load: LoadResult}) {
  return (
    <ScrollRegion name={`Operations of ${load.scenario}`}>
      <table class="operations stacked" data-sortable>
        <caption>
          Operations <span class="muted">response time, and service time below it</span>
        </caption>
        <thead>
          <tr>
            <SortableHeading name="Operation" />
            <SortableHeading name="Requests" />
            <SortableHeading name="/s" />
            <SortableHeading name="Failed" />
            <SortableHeading name="Pushed back" />
            <SortableHeading name="No answer" />
            {PERCENTILES.map(([name]) => (
              <SortableHeading key={name} name={name} />
            ))}
            <th scope="col">Answers</th>
          </tr>
        </thead>
        <tbody>
          {load.operations.map(each => (
            <OperationRow
              key={each.operation}
              totals={each}
              seconds={(each.durationMs ?? load.durationMs) / 1000}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function OperationRow({totals, seconds}: {totals: OperationTotals; seconds: number}) {
  const {requests, responseTime, serviceTime} = totals;
  const perSecond = seconds > 0 ? requests.total / seconds : 0;
  return (
    <tr>
      <th scope="row" data-sort={totals.operation}>
        {visibleLine(totals.operation)}
      </th>
      <td data-sort={requests.total} data-label="Requests">
        {formatCount(requests.total)}
      </td>
      <td data-sort={perSecond} data-label="/s">
        {formatRate(perSecond)}
      </td>
      <ProblemCount name="Failed" count={requests.failed} />
      <ProblemCount name="Pushed back" count={requests.backpressure} />
      <ProblemCount name="No answer" count={requests.errors + requests.unanswered} />
      {PERCENTILES.map(([name, key]) => (
        <td key={name} data-sort={responseTime[key] ?? -1} data-label={name}>
          {formatPercentile(responseTime[key], responseTime.censoredFromUs)}
          <small>{formatPercentile(serviceTime[key], serviceTime.censoredFromUs)}</small>
        </td>
      ))}
      <td class="answers wide" data-label="Answers">
        {answers(totals)}
      </td>
    </tr>
  );
}

function ProblemCount({name, count}: {name: string; count: number}) {
  return (
    <td data-sort={count} data-label={name} class={count > 0 ? 'bad' : 'none'}>
      {formatCount(count)}
    </td>
  );
}

function answers({byStatus, byError}: OperationTotals): string {
  const statuses = Object.entries(byStatus).filter(([status]) => status !== '0');
  const named = [...statuses, ...Object.entries(byError)];
  return named.map(([name, count]) => `${visibleLine(name)} × ${formatCount(count)}`).join(' · ');
}
