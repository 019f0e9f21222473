/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import {formatDuration} from '../../../lib/core/duration.ts';
import {plural} from '../../../lib/core/format.ts';
import {
  type CheckOutcome,
  type ConformanceResult,
  countOutcomes,
  type ObservedResponse,
} from '../../../lib/record/findings.ts';
import type {RepeatedRun} from '../summary/again-line.ts';
import {
  conformanceMatrix,
  findingAnchor,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
} from '../summary/matrix.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {FindingsList} from './findings-list.tsx';
import {ScrollRegion} from './page-parts.tsx';

const SYMBOLS = {pass: '✓', fail: '✕', waived: '≈', error: '!', skip: '–', none: ''} as const;
const STATES = {
  pass: 'passed',
  fail: 'failed',
  waived: 'failed, waived',
  error: 'an error of c8gauge',
  skip: 'skipped',
  none: 'not run',
} as const;

interface Props {
  readonly conformance: ConformanceResult;
  readonly record: RepeatedRun;
}

/** Operation by check, the findings, and what of the contract was exercised. */
export function ConformanceSection({conformance, record}: Props) {
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
      {conformance.level && (
        <p class="muted">
          Findings of level <b>{conformance.level}</b> and of the levels before it count: contract,
          http, behaviour.
        </p>
      )}
      <FindingsList id="findings" findings={conformance.findings} record={record} />
      {(conformance.staleWaivers ?? []).map(each => (
        <p key={each} class="callout">
          <b>Stale waiver</b> {visibleLine(each)}
        </p>
      ))}
      <h3 class="next">Operation by check</h3>
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
      <CoverageTree matrix={matrix} />
    </section>
  );
}

/** How long the target's reads were behind its writes; nothing in records without it. */
function lagNote({lagMsMax}: ConformanceResult): string {
  if (lagMsMax === undefined) return '';
  if (lagMsMax === 0) return ' What was written could be read at once.';
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
  const said = `${STATES[state]}: ${outcomesText(outcomes)}`;
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

/** The contract as a tree: operation, check, case. Native `details`: keyboards and screen readers know it. */
function CoverageTree({matrix}: {matrix: Matrix}) {
  const exercised = matrix.rows.filter(each => each.exercised).length;
  return (
    <div class="coverage" id="coverage">
      <h3>Coverage of the contract</h3>
      <p class="muted">
        {exercised} of {plural(matrix.rows.length, 'operation')} exercised.
      </p>
      <ul class="tree">
        {matrix.rows.map(row => (
          <li key={row.operation} class={row.exercised ? undefined : 'unexercised'}>
            <OperationNode row={row} checks={matrix.checks} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OperationNode({row, checks}: {row: MatrixRow; checks: readonly string[]}) {
  const ran = row.cells.flatMap((cell, at) => (cell.outcomes.length > 0 ? [{cell, at}] : []));
  if (ran.length === 0) {
    return (
      <span class="leaf">
        {visibleLine(row.operation)} <small>not exercised</small>
      </span>
    );
  }
  const outcomes = ran.flatMap(({cell}) => cell.outcomes);
  return (
    <details>
      <summary>
        {visibleLine(row.operation)} <small>{outcomesText(outcomes)}</small>
      </summary>
      <ul>
        {ran.map(({cell, at}) => (
          <li key={at}>
            <CheckNode check={checks[at] ?? ''} cell={cell} />
          </li>
        ))}
        {row.responses.map(response => (
          <li key={response.status}>
            <ResponseNode response={response} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `28 passed, 2 skipped`: each is told, so that nothing seems to be missing. */
function outcomesText(outcomes: readonly CheckOutcome[]): string {
  const {pass, fail, skip, error} = countOutcomes({outcomes});
  return [
    `${pass} passed`,
    ...(fail > 0 ? [`${fail} failed`] : []),
    ...(skip > 0 ? [`${skip} skipped`] : []),
    ...(error > 0 ? [plural(error, 'error')] : []),
  ].join(', ');
}

function CheckNode({check, cell}: {check: string; cell: MatrixCell}) {
  return (
    <>
      <span class={`dot ${cell.state}`} aria-hidden="true" />
      {visibleLine(check)}{' '}
      <small>
        {cell.outcomes.map(each => `${visibleLine(each.case)} ${each.status}`).join(', ')}
      </small>
    </>
  );
}

/** A status of the contract: how often it was seen, and which of its properties never, and why. */
function ResponseNode({response}: {response: ObservedResponse}) {
  const {status, declared, observed, why, properties} = response;
  const seen = properties.filter(each => each.observed > 0).length;
  const missing = properties.filter(each => each.observed === 0);
  return (
    <>
      <span class={`dot ${observed > 0 ? 'pass' : 'none'}`} aria-hidden="true" />
      answer {visibleLine(status)}
      {!declared && ', undeclared'}{' '}
      <small>
        {observed > 0
          ? `seen ${plural(observed, 'time')}`
          : `never seen: ${visibleLine(why ?? '')}`}
        {properties.length > 0 &&
          `, ${seen} of ${plural(properties.length, 'property', 'properties')}`}
      </small>
      {observed > 0 && missing.length > 0 && (
        <ul>
          {missing.map(each => (
            <li key={each.name}>
              {visibleLine(each.name)} <small>never seen: {visibleLine(each.why ?? '')}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
