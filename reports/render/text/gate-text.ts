import type {GateResult} from '../../../lib/record/gate-result.ts';
import {gateDesign, gateRow, gateSide} from '../summary/gate-summary.ts';

const FINDINGS_SHOWN = 20;

/** A gate for the summary of a CI job. `escapeText` makes text of whatever a target sent. */
export function gateMarkdown(gate: GateResult, escapeText: (text: string) => string): string {
  const head = [
    'Metric',
    'Baseline',
    'Candidate',
    'Ratio',
    'Interval',
    'p',
    'Detectable',
    'Outcome',
  ];
  const rows = gate.metrics
    .map(gateRow)
    .map(each => [
      `${escapeText(each.scenario)} ${each.metric}`,
      each.baseline,
      each.candidate,
      each.ratio,
      each.interval,
      each.p,
      each.detectable,
      each.outcome === 'worse' ? '**worse**' : each.outcome,
    ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(head),
    line(head.map((_, at) => (at === 0 ? ':--' : '--:'))),
    ...rows.map(line),
  ];
  const sides = `Baseline ${escapeText(gateSide(gate.baseline))}, candidate ${escapeText(gateSide(gate.candidate))}.`;
  const blocks = [
    `${sides} ${gateDesign(gate)}.`,
    rows.length > 0 ? table.join('\n') : '',
    findingsBlock(gate, escapeText),
  ];
  return blocks.filter(each => each !== '').join('\n\n');
}

function findingsBlock({newFindings}: GateResult, escapeText: (text: string) => string): string {
  if (newFindings === null) return 'Conformance was not compared.';
  if (newFindings.length === 0) return 'No finding that the baseline does not have.';
  const shown = newFindings.slice(0, FINDINGS_SHOWN).map(each => `- ${escapeText(each)}`);
  const more = newFindings.length - shown.length;
  const rest = more > 0 ? [`- and ${more} more, in the report`] : [];
  return ['**Findings that the baseline does not have**', '', ...shown, ...rest].join('\n');
}

/** A gate's test cases, as JUnit has them. */
export interface GateCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly message?: string;
}

/** A case a metric: worse is a failure, unclear an error; and one for findings. */
export function gateCases({metrics, newFindings}: GateResult): GateCase[] {
  const cases = metrics.map((metric): GateCase => {
    const row = gateRow(metric);
    const name = `${row.scenario} ${row.metric} is not worse`;
    const message = `${row.ratio} (${row.interval}), p ${row.p}`;
    if (metric.outcome === 'worse') return {name, outcome: 'failure', message};
    if (metric.outcome === 'unclear') return {name, outcome: 'error', message};
    return {name, outcome: 'passed'};
  });
  if (newFindings === null) return cases;
  const name = 'no finding that the baseline does not have';
  return [
    ...cases,
    newFindings.length === 0
      ? {name, outcome: 'passed'}
      : {name, outcome: 'failure', message: newFindings.join(', ')},
  ];
}
