import pc from 'picocolors';
import {plural} from '../../../lib/core/format.ts';
import {groupBy} from '../../../lib/core/group-by.ts';
import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import type {GateResult} from '../../../lib/record/gate-result.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
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
import {targetLine, verdictWords} from '../summary/wording.ts';
import {noteLines, type TerminalShape, textTable, wrapText} from './columns.ts';
import {conformanceLines} from './conformance-lines.ts';
import {loadNotes, loadTable, operationTable} from './load-lines.ts';

type Colors = ReturnType<typeof pc.createColors>;

const FINDINGS_SHOWN = 10;
const COLUMNS_MIN = 40;
const COLUMNS_MAX = 120;
/** From this width on all columns have room; narrower terminals do without those in the middle. */
const CAPACITY_WIDE = 79;
const CAPACITY_NARROW = [0, 2, 6];

/** What a run found, for the terminal: tables and findings first, the verdict last. No final line break. */
export function renderTerminalSummary(record: RunRecord, shape: TerminalShape): string {
  const paint = pc.createColors(shape.color);
  const verdict = verdictBlock(record, widthOf(shape), paint).join('\n');
  return `${renderMeasured(record, shape)}\n\n${verdict}`;
}

/** The same without the verdict, which a command says last. */
export function renderMeasured(record: RunRecord, shape: TerminalShape): string {
  const width = widthOf(shape);
  const paint = pc.createColors(shape.color);
  const blocks = [
    wrapText(
      `c8gauge ${record.run.command} against ${visibleLine(targetLine(record))}`,
      width,
      '  ',
    ),
    conformanceLines(record, width, paint),
    record.capacity ? capacityBlock(record.capacity, width) : [],
    loadBlock(record.loads, width, paint),
    record.loads.flatMap(each => loadNotes(each, nameIn(record.loads, each), width, paint)),
    record.warnings.flatMap(each => noteLines(paint.yellow('warning'), visibleLine(each), width)),
    record.gate ? gateBlock(record.gate, width) : [],
    record.gate ? furtherReasons(record, width) : [],
  ];
  return blocks
    .filter(each => each.length > 0)
    .map(each => each.join('\n'))
    .join('\n\n');
}

function widthOf({columns}: TerminalShape): number {
  return Math.min(Math.max(columns, COLUMNS_MIN), COLUMNS_MAX);
}

/** A note of the only load needs no name. */
function nameIn(loads: readonly LoadResult[], {scenario}: LoadResult): string {
  return loads.length > 1 ? visibleLine(scenario) : '';
}

/** Of one load its operations too; of several each is a line. */
function loadBlock(loads: readonly LoadResult[], width: number, paint: Colors): string[] {
  const [only, ...others] = loads;
  if (!only) return [];
  // Ceilings have no iterations: each operation was measured by itself.
  const table = only.engine.name === 'autocannon' ? [] : loadTable(loads, width, paint);
  return others.length > 0 ? table : [...table, ...operationTable(only, width, paint)];
}

function verdictBlock(record: RunRecord, width: number, paint: Colors): string[] {
  const {verdict} = record;
  const color = {passed: paint.green, failed: paint.red, inconclusive: paint.yellow}[
    verdict.status
  ];
  const [first = '', ...all] = verdict.reasons.map(visibleLine);
  const others = record.gate ? [] : all;
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
function gateBlock(gate: GateResult, width: number): string[] {
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

/** What the verdict says behind its first reason: of a gate it stands nowhere else. */
function furtherReasons({verdict}: RunRecord, width: number): string[] {
  return verdict.reasons.slice(1).flatMap(each => noteLines('also', visibleLine(each), width));
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
