/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {ObservedResponse} from '../../../lib/record/findings.ts';
import {plural} from '../summary/format.ts';
import type {Matrix, MatrixCell, MatrixRow} from '../summary/matrix.ts';
import {visibleLine} from '../summary/visible-text.ts';

/** The contract as a tree: operation, check, case. Native disclosure: keyboard and reader know it. */
export function CoverageTree({matrix}: {matrix: Matrix}) {
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
  const passed = outcomes.filter(each => each.status === 'pass').length;
  return (
    <details>
      <summary>
        {visibleLine(row.operation)}{' '}
        <small>
          {passed} of {outcomes.length} passed
        </small>
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

/** A status of the contract: how often it came, and which of its properties never did, and why. */
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
