/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import type {ConformanceResult} from '../../../lib/record/findings.ts';
import {plural} from '../summary/format.ts';
import {
  conformanceMatrix,
  findingAnchor,
  type MatrixCell,
  type MatrixRow,
} from '../summary/matrix.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {CoverageTree} from './coverage-tree.tsx';
import {FindingsList} from './findings-list.tsx';
import {ScrollRegion} from './scroll-region.tsx';

const SYMBOLS = {pass: '✓', fail: '✕', waived: '≈', error: '!', skip: '–', none: ''} as const;
const STATES = {
  pass: 'passed',
  fail: 'failed',
  waived: 'failed, waived',
  error: 'an error of ours',
  skip: 'skipped',
  none: 'not run',
} as const;

/** Operation by check, the findings, and what of the contract was exercised. */
export function ConformanceSection({conformance}: {conformance: ConformanceResult}) {
  const matrix = conformanceMatrix(conformance);
  const outcomes = plural(conformance.outcomes.length, 'check');
  return (
    <section id="conformance" aria-labelledby="conformance-name">
      <h2 id="conformance-name">
        <a class="self" href="#conformance">
          Conformance
        </a>
      </h2>
      <p class="muted">
        {outcomes} in {formatDuration(conformance.durationMs)}.{lagNote(conformance)}
      </p>
      <ScrollRegion name="Conformance matrix">
        <table class="matrix">
          <caption class="sr">Operation by check</caption>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              {matrix.checks.map(check => (
                <th key={check} scope="col" class="check">
                  <span>{visibleLine(check)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(row => (
              <Row key={row.operation} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="key" aria-hidden="true">
        {(['pass', 'fail', 'waived', 'error', 'skip'] as const).map(state => (
          <span key={state}>
            <i class={`cell ${state}`}>{SYMBOLS[state]}</i> {STATES[state]}
          </span>
        ))}
      </p>
      <FindingsList conformance={conformance} />
      <CoverageTree matrix={matrix} />
    </section>
  );
}

/** How far behind its writes the target's reads were; nothing in records that do not say. */
function lagNote({lagMsMax}: ConformanceResult): string {
  if (lagMsMax === undefined) return '';
  if (lagMsMax === 0) return ' Whatever was written could be read at once.';
  return ` What was written could be read ${formatDuration(lagMsMax)} later at the latest.`;
}

function Row({row}: {row: MatrixRow}) {
  return (
    <tr class={row.exercised ? undefined : 'unexercised'}>
      <th scope="row">
        {visibleLine(row.operation)}
        {!row.exercised && <small>not exercised</small>}
      </th>
      {row.cells.map((cell, at) => (
        <td key={at}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({cell}: {cell: MatrixCell}) {
  const {state, outcomes, findings} = cell;
  if (state === 'none') return null;
  const passed = outcomes.filter(each => each.status === 'pass').length;
  const said = `${STATES[state]}: ${passed} of ${outcomes.length}`;
  const reasons = new Set(outcomes.flatMap(each => (each.reason ? [each.reason] : [])));
  const title = [said, ...reasons].map(visibleLine).join('\n');
  const [first] = findings;
  const content = (
    <>
      <span aria-hidden="true">{SYMBOLS[state]}</span>
      <span class="sr">{said}</span>
    </>
  );
  if (!first) {
    return (
      <span class={`cell ${state}`} title={title}>
        {content}
      </span>
    );
  }
  return (
    <a class={`cell ${state}`} title={title} href={`#${findingAnchor(first)}`}>
      {content}
    </a>
  );
}
