/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {Ledger} from '../../../lib/record/load-result.ts';
import {formatCount} from '../summary/format.ts';
import {visibleLine} from '../summary/visible-text.ts';

const KINDS = [
  ['lost', 'Created and never completed'],
  ['duplicated', 'Completed more than once'],
  ['foreign', 'Completed, but created by nobody in this run'],
] as const;

/** Whether every process instance was completed exactly once, and which were not. */
export function LedgerNote({ledger}: {ledger: Ledger}) {
  const wrong = KINDS.filter(([kind]) => ledger[`${kind}Count`] > 0);
  return (
    <div class="ledger">
      <h4>Ledger</h4>
      <p>
        <b>{formatCount(ledger.created)}</b> process instances created,{' '}
        <b>{formatCount(ledger.completed)}</b> completed.{' '}
        {wrong.length === 0 && <span class="good">✓ Each exactly once.</span>}
      </p>
      {wrong.map(([kind, words]) => (
        <details key={kind} open>
          <summary>
            <b class="bad">{formatCount(ledger[`${kind}Count`])}</b> {words.toLowerCase()}
          </summary>
          <p class="keys">
            {ledger[kind].map(key => (
              <code key={key}>{visibleLine(key)} </code>
            ))}
            {ledger[kind].length < ledger[`${kind}Count`] && 'and more'}
          </p>
        </details>
      ))}
    </div>
  );
}
