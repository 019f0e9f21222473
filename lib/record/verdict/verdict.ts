import {plural} from '../../core/format.ts';
import {causesText} from '../cluster-metrics.ts';
import {countOutcomes} from '../findings.ts';
import type {Verdict} from '../run-record.ts';
import {LOAD_RULES} from './load-rules.ts';
import type {Evidence, Rule} from './rule.ts';
import {capacityLine, RUN_RULES} from './run-rules.ts';

/** Every rule of a verdict; the order is that of its reasons. */
export const RULES: readonly Rule[] = [...RUN_RULES, ...LOAD_RULES];

/** The exit status of each verdict. */
export const EXIT_STATUS = {passed: 0, failed: 1, inconclusive: 2} as const;

/**
 * Decides what a run says of its target, by asking every rule. What the target did wrong comes first: a
 * finding counts even where something else could not be measured. Then what cannot be told: failures of
 * c8gauge, checks that broke, an INVALID run, a run that measured nothing. Only a run with neither has
 * passed. Where the target became another release in mid-run, that comes before all: which of the two did
 * what cannot be told.
 *
 * @param rules which are asked; a test switches them off one by one
 */
export function decideVerdict(evidence: Evidence, rules: readonly Rule[] = RULES): Verdict {
  const judged = rules.map(({says, judge}) => ({says, reasons: judge(evidence)}));
  const faults = judged.flatMap(({says, reasons}) => (says === 'broken' ? reasons : []));
  const gaps = judged.flatMap(({says, reasons}) => (says === 'no data' ? reasons : []));
  const {otherRelease} = evidence;
  if (otherRelease !== undefined)
    return {
      status: 'inconclusive',
      reasons: withCause([otherRelease, ...faults, ...gaps], evidence),
    };
  if (faults.length > 0)
    return {status: 'failed', reasons: withCause([...faults, ...gaps], evidence)};
  if (gaps.length > 0) return {status: 'inconclusive', reasons: withCause(gaps, evidence)};
  return {status: 'passed', reasons: withCause([passReason(evidence)], evidence, ', but')};
}

/** The first line says, too, what in the cluster was seen that can be its cause. */
function withCause(
  [first = '', ...others]: readonly string[],
  {loads}: Evidence,
  joint = ';',
): string[] {
  const causes = loads.flatMap(each => each.cluster?.causes ?? []);
  if (causes.length === 0) return [first, ...others];
  return [`${first}${joint} in the cluster ${causesText(causes)}`, ...others];
}

function passReason({conformance, loads, capacity}: Evidence): string {
  const parts: string[] = [];
  if (capacity) parts.push(`${capacityLine(capacity.answer)} process instances sustained`);
  if (conformance) {
    const operations = conformance.coverage.filter(each => each.exercised).length;
    const {pass} = countOutcomes(conformance);
    parts.push(
      `${plural(pass, 'check')} passed on ${operations} of ${plural(conformance.coverage.length, 'operation')}`,
    );
  }
  if (loads.length > 0) parts.push(`${plural(loads.length, 'load')} within thresholds`);
  return parts.join(', ');
}
