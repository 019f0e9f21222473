import {plural} from '../../../lib/core/format.ts';
import {counts} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {capacityHeadline} from '../summary/capacity-summary.ts';
import {verdictWords} from '../summary/wording.ts';

const COLOURS = {passed: 'brightgreen', failed: 'red', inconclusive: 'lightgrey'} as const;

/**
 * A badge as shields.io draws it of an address: what was run, and what came of it.
 *
 * @see https://shields.io/badges/endpoint-badge
 */
export function renderBadge(record: RunRecord): string {
  const {run, verdict} = record;
  return `${JSON.stringify({
    schemaVersion: 1,
    label: `c8gauge ${run.command}`,
    message: badgeMessage(record),
    color: COLOURS[verdict.status],
  })}\n`;
}

function badgeMessage(record: RunRecord): string {
  const words = verdictWords(record).toLowerCase();
  const {capacity, conformance, verdict} = record;
  if (verdict.status === 'passed' && capacity)
    return capacityHeadline(capacity).replace(/ \(.*/, '');
  const findings = conformance?.findings.filter(each => counts(each, conformance)).length ?? 0;
  return verdict.status === 'failed' && findings > 0
    ? `${words}: ${plural(findings, 'finding')}`
    : words;
}
