import pc from 'picocolors';
import {formatCount, plural} from '../../../lib/core/format.ts';
import {groupBy} from '../../../lib/core/group-by.ts';
import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import type {ConformanceResult, Finding} from '../../../lib/record/findings.ts';
import type {GateResult} from '../../../lib/record/gate-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {
  CAPACITY_HEAD,
  capacityHeadline,
  capacityRows,
  LIMIT_WORDS,
  slopeLine,
  workloadLine,
} from '../summary/capacity-summary.ts';
import {gateDesign, gateRemarks, gateRow, gateSide} from '../summary/gate-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {conformanceCounts, targetLine, verdictWords} from '../summary/wording.ts';
import {noteLines, type TerminalShape, textTable, wrapText} from './columns.ts';
import {loadNotes, loadTable} from './load-lines.ts';

type Colors = ReturnType<typeof pc.createColors>;

const FINDINGS_SHOWN = 10;
const COLUMNS_MIN = 40;
const COLUMNS_MAX = 120;
/** From this width on all columns have room; narrower terminals do without those in the middle. */
const CAPACITY_WIDE = 79;
const CAPACITY_NARROW = [0, 2, 6];

/** What a run found, for the terminal: tables and findings first, the verdict last. No final line break. */
export function renderTerminalSummary(record: RunRecord, {columns, color}: TerminalShape): string {
  const width = Math.min(Math.max(columns, COLUMNS_MIN), COLUMNS_MAX);
  const paint = pc.createColors(color);
  const blocks = [
    wrapText(
      `c8gauge ${record.run.command} against ${visibleLine(targetLine(record))}`,
      width,
      '  ',
    ),
    record.conformance ? conformanceBlock(record.conformance, width, paint) : [],
    record.capacity ? capacityBlock(record.capacity, width) : [],
    record.loads.length > 0 ? loadTable(record.loads, width, paint) : [],
    record.loads.flatMap(each => loadNotes(each, visibleLine(each.scenario), width, paint)),
    record.warnings.flatMap(each => noteLines(paint.yellow('warning'), visibleLine(each), width)),
    record.gate ? renderGateLines(record.gate, width) : [],
    verdictBlock(record, width, paint),
  ];
  return blocks
    .filter(each => each.length > 0)
    .map(each => each.join('\n'))
    .join('\n\n');
}

function conformanceBlock(conformance: ConformanceResult, width: number, paint: Colors): string[] {
  const counted = conformanceCounts(conformance);
  const parts = [
    `${formatCount(counted.pass)} passed`,
    `${formatCount(counted.fail)} failed`,
    `${formatCount(counted.skip)} skipped`,
    `${plural(counted.error, 'error')}`,
  ];
  const covered = `${counted.exercised} of ${counted.operations} operations exercised`;
  const head = `${paint.bold('Conformance')}  ${parts.join(', ')}; ${covered}`;
  const shown = conformance.findings.slice(0, FINDINGS_SHOWN);
  const more = conformance.findings.length - shown.length;
  return [
    ...wrapText(head, width, '  '),
    ...shown.flatMap(each => findingLines(each, width, paint)),
    ...(more > 0 ? [`  and ${plural(more, 'more finding')}, in the report`] : []),
  ];
}

function findingLines(finding: Finding, width: number, paint: Colors): string[] {
  const mark = finding.waived ? paint.dim('waived') : paint.red('finding');
  return noteLines(
    mark,
    `${visibleLine(finding.id)}: ${visibleLine(finding.message)}`,
    width,
    '  ',
  );
}

function verdictBlock(record: RunRecord, width: number, paint: Colors): string[] {
  const {verdict} = record;
  const color = {passed: paint.green, failed: paint.red, inconclusive: paint.yellow}[
    verdict.status
  ];
  const [first = '', ...others] = verdict.reasons.map(visibleLine);
  const line = first ? `${verdictWords(record)}: ${first}` : verdictWords(record);
  const [head = '', ...rest] = wrapText(line, width, '  ');
  return [
    paint.bold(color(head)),
    ...rest,
    ...others.flatMap(each =>
      wrapText(`  ${each}`.trimStart(), width - 2, '  ').map(l => `  ${l}`),
    ),
  ];
}

/** A capacity search for the terminal: the answer, what ended it, a line a step. */
function capacityBlock(capacity: CapacityResult, width: number): string[] {
  const {answer, objectives} = capacity;
  const keep = (cells: readonly string[]) =>
    width >= CAPACITY_WIDE ? cells : CAPACITY_NARROW.map(at => cells[at] ?? '');
  const rows = capacityRows(capacity).map(keep);
  const ended = answer.limit
    ? `limited by: ${LIMIT_WORDS[answer.limit]}: ${answer.reason}`
    : answer.reason;
  return [
    `Capacity  ${capacityHeadline(capacity)}`,
    `under ${visibleLine(objectives.join(', '))}`,
    visibleLine(ended),
    workloadLine(capacity),
    ...(slopeLine(capacity) === null ? [] : [slopeLine(capacity) as string]),
  ]
    .filter(each => each !== '')
    .flatMap(each => wrapText(each, width, '  '))
    .concat(textTable({head: keep(CAPACITY_HEAD), rows}, width));
}

/** What a gate compared, for the terminal: a table a scenario, then findings and notes. */
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
          ...(width >= 100 ? [each.p, each.margin, each.detectable] : []),
          each.outcome,
        ]);
      const head = [
        visibleLine(scenario),
        ...(width >= 78 ? ['baseline', 'candidate'] : []),
        'ratio',
        ...(width >= 56 ? ['interval'] : []),
        ...(width >= 100 ? ['p', 'margin', 'detectable'] : []),
        '',
      ];
      return textTable({head, rows}, width);
    }),
    ...newFindingLines(gate, width),
    ...gateRemarks(gate).flatMap(wrapped),
    ...gate.notes.flatMap(each => wrapped(`note: ${visibleLine(each)}`)),
  ];
}

function newFindingLines({newFindings}: GateResult, width: number): string[] {
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
