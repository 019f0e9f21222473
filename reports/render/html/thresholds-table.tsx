/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ThresholdOutcome} from '../../../lib/record/load-result.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {ScrollRegion} from './scroll-region.tsx';

/** What was promised and what was seen. */
export function ThresholdsTable({thresholds}: {thresholds: readonly ThresholdOutcome[]}) {
  if (thresholds.length === 0) return null;
  return (
    <ScrollRegion name="Thresholds">
      <table class="thresholds">
        <caption>Thresholds</caption>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Wanted</th>
            <th scope="col">Observed</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {thresholds.map(each => (
            <tr key={`${each.metric} ${each.expression}`}>
              <th scope="row">
                <code>{visibleLine(each.metric)}</code>
              </th>
              <td>
                <code>{visibleLine(each.expression)}</code>
              </td>
              <td>{each.observed === null ? 'no sample' : observedText(each.observed)}</td>
              <td>{holds(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function observedText(observed: number): string {
  return observed.toLocaleString('en-US', {maximumSignificantDigits: 4});
}

function holds({passed, observed}: ThresholdOutcome) {
  if (!passed) return <b class="bad">✕ no</b>;
  if (observed === null) return <span class="muted">– nothing to compare</span>;
  return <span class="good">✓ yes</span>;
}
