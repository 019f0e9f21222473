import type {GateResult} from '../../../lib/record/gate-result.ts';
import {plural} from '../summary/format.ts';
import {gateDesign, gateRow, gateSide} from '../summary/gate-summary.ts';
import {groupBy} from '../summary/group.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {textTable, wrapText} from './columns.ts';

const FINDINGS_SHOWN = 10;

/** What a gate compared, for the terminal: a table a scenario, then what else there is to say. */
export function renderGateLines(gate: GateResult, width: number): string[] {
  const byScenario = groupBy(gate.metrics, each => each.scenario);
  const wrapped = (text: string) => wrapText(text, width, '  ');
  return [
    ...wrapped(`baseline ${gateSide(gate.baseline)}, candidate ${gateSide(gate.candidate)}`),
    ...wrapped(gateDesign(gate)),
    ...[...byScenario].flatMap(([scenario, metrics]) => {
      const rows = metrics
        .map(gateRow)
        .map(each => [
          each.metric,
          ...(width >= 78 ? [each.baseline, each.candidate] : []),
          each.ratio,
          ...(width >= 56 ? [each.interval] : []),
          ...(width >= 100 ? [each.p, each.detectable] : []),
          each.outcome,
        ]);
      const head = [
        visibleLine(scenario),
        ...(width >= 78 ? ['baseline', 'candidate'] : []),
        'ratio',
        ...(width >= 56 ? ['interval'] : []),
        ...(width >= 100 ? ['p', 'detectable'] : []),
        '',
      ];
      return textTable({head, rows}, width);
    }),
    ...findingLines(gate, width),
    ...gate.notes.flatMap(each => wrapped(`note: ${visibleLine(each)}`)),
  ];
}

function findingLines({newFindings}: GateResult, width: number): string[] {
  if (newFindings === null) return ['conformance was not compared'];
  if (newFindings.length === 0)
    return wrapText('no finding that the baseline does not have', width, '  ');
  const shown = newFindings.slice(0, FINDINGS_SHOWN).map(each => `  ${visibleLine(each)}`);
  const more = newFindings.length - shown.length;
  return [
    ...wrapText(
      `${plural(newFindings.length, 'finding')} that the baseline does not have`,
      width,
      '  ',
    ),
    ...shown.flatMap(each => wrapText(each.trim(), width - 2).map(line => `  ${line}`)),
    ...(more > 0 ? [`  and ${more} more, in the report`] : []),
  ];
}
