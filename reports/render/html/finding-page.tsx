/** @jsxImportSource preact */
/** @jsxRuntime automatic */

import {formatInstant} from '../../../lib/core/format.ts';
import type {Finding} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {findingAnchor} from '../summary/matrix.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {targetLine} from '../summary/wording.ts';
import {FindingArticle} from './findings-list.tsx';
import {PageFrame} from './page-parts.tsx';

interface Props {
  readonly record: RunRecord;
  /** All with the id that was asked for. */
  readonly findings: readonly Finding[];
}

/** One finding for a ticket: what was expected, what came, how to see it again, and of which run it is. */
export function FindingPage({record, findings}: Props) {
  const {run, contract} = record;
  const [first] = findings;
  return (
    <PageFrame
      answer="the finding"
      places={[]}
      summary={
        <>
          <h1>{visibleLine(first?.operation ?? '')} deviates from its contract</h1>
          <p class="lede">{visibleLine(first?.message ?? '')}</p>
          <p class="muted">
            Found on {visibleLine(targetLine(record))}, {formatInstant(run.startedAt)}, by{' '}
            {visibleLine(contract.title)} {visibleLine(contract.version)}, with c8gauge{' '}
            {run.c8gaugeVersion}.
          </p>
        </>
      }
    >
      <div class="findings">
        {findings.map((each, at) => (
          <FindingArticle
            key={String(at)}
            finding={each}
            anchor={at === 0 ? findingAnchor(each) : `${findingAnchor(each)}.${at + 1}`}
            record={record}
          />
        ))}
      </div>
    </PageFrame>
  );
}
