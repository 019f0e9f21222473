import {stripVTControlCharacters} from 'node:util';
import pc from 'picocolors';
import type {ConformanceResult, Finding} from '../../../lib/record/findings.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {formatCount, formatLatency, formatRate, formatShare, plural} from '../summary/format.ts';
import {type ScenarioSummary, summarizeScenario} from '../summary/scenario-summary.ts';
import {visibleLine} from '../summary/visible-text.ts';
import {countOutcomes, targetLine, verdictWords} from '../summary/wording.ts';
import {capacityBlock} from './capacity-block.ts';
import {textTable, wrapText} from './columns.ts';
import {renderGateLines} from './gate-lines.ts';

/** How the terminal is. */
export interface TerminalShape {
  readonly columns: number;
  /** False where NO_COLOR is set or the output is no terminal. */
  readonly color: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

const FINDINGS_SHOWN = 10;
const COLUMNS_MIN = 40;
const COLUMNS_MAX = 120;

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
    record.loads.length > 0 ? loadBlock(record.loads, width, paint) : [],
    record.loads.flatMap(each => loadNotes(each, width, paint)),
    record.warnings.flatMap(each => note(paint.yellow('warning'), visibleLine(each), width)),
    record.gate ? renderGateLines(record.gate, width) : [],
    verdictBlock(record, width, paint),
  ];
  return blocks
    .filter(each => each.length > 0)
    .map(each => each.join('\n'))
    .join('\n\n');
}

function conformanceBlock(conformance: ConformanceResult, width: number, paint: Colors): string[] {
  const counted = countOutcomes(conformance);
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
  return note(mark, `${visibleLine(finding.id)}: ${visibleLine(finding.message)}`, width, '  ');
}

/** The columns, and from which width on each has room; the narrowest terminal shows the rate and p99. */
const LOAD_COLUMNS: readonly {
  readonly head: string;
  readonly from: number;
  text(summary: ScenarioSummary): string;
}[] = [
  {head: 'iter/s', from: 0, text: each => formatRate(each.iterationsPerSecond)},
  {head: 'req/s', from: 78, text: each => formatRate(each.requestsPerSecond)},
  {head: 'p50', from: 58, text: each => formatLatency(each.responseUs.p50)},
  {head: 'p99', from: 0, text: each => formatLatency(each.responseUs.p99)},
  {head: 'p99.9', from: 78, text: each => formatLatency(each.responseUs.p999)},
  {head: 'errors', from: 0, text: each => formatShare(each.errorShare)},
  {head: 'pushed back', from: 78, text: each => formatShare(each.backpressureShare)},
];

function loadBlock(loads: readonly LoadResult[], width: number, paint: Colors): string[] {
  const shown = LOAD_COLUMNS.filter(each => width >= each.from);
  const rows = loads.map(load => {
    const summary = summarizeScenario(load);
    return [visibleLine(load.scenario), ...shown.map(each => each.text(summary))];
  });
  const [head = '', ...lines] = textTable(
    {head: ['Load', ...shown.map(each => each.head)], rows},
    width,
  );
  return [paint.bold(head), ...lines];
}

function loadNotes(load: LoadResult, width: number, paint: Colors): string[] {
  const name = visibleLine(load.scenario);
  const notes = load.validity.valid
    ? []
    : note(
        paint.red('invalid'),
        `${name}: ${load.validity.reasons.map(visibleLine).join('; ')}`,
        width,
      );
  for (const {metric, expression, passed, observed} of load.thresholds) {
    if (passed) continue;
    const text = `${name}: ${visibleLine(metric)} was ${observed ?? 'n/a'}, wanted ${expression}`;
    notes.push(...note(paint.red('threshold'), text, width));
  }
  return load.ledger ? [...notes, ...ledgerNote(name, load.ledger, width, paint)] : notes;
}

function ledgerNote(
  name: string,
  ledger: NonNullable<LoadResult['ledger']>,
  width: number,
  paint: Colors,
): string[] {
  const wrong = ledger.lostCount + ledger.duplicatedCount + ledger.foreignCount;
  const mark = wrong === 0 ? paint.green('ledger') : paint.red('ledger');
  const counts =
    `${name}: ${formatCount(ledger.created)} created, ${formatCount(ledger.completed)} completed, ` +
    `${formatCount(ledger.lostCount)} lost, ${formatCount(ledger.duplicatedCount)} twice, ` +
    `${formatCount(ledger.foreignCount)} foreign`;
  return note(mark, counts, width);
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

/** `mark  text`, further lines set in under the text. The mark may be painted. */
function note(mark: string, text: string, width: number, indent = ''): string[] {
  const [first = '', ...rest] = wrapText(text, width - indent.length - 11);
  const bare = stripVTControlCharacters(mark);
  const gap = ' '.repeat(Math.max(1, 11 - bare.length));
  return [
    `${indent}${mark}${gap}${first}`,
    ...rest.map(each => `${indent}${' '.repeat(11)}${each}`),
  ];
}
