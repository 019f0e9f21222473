import {formatDuration} from '../../../lib/core/duration.ts';
import {
  formatCount,
  formatPercentile,
  formatRate,
  formatShare,
  plural,
} from '../../../lib/core/format.ts';
import type {CapacityResult} from '../../../lib/record/capacity-result.ts';
import {disturbanceLine} from '../../../lib/record/disturbance.ts';
import {driftLine} from '../../../lib/record/drift.ts';
import {causeLine, type FindingCause, findingCauses} from '../../../lib/record/finding-causes.ts';
import type {ConformanceResult} from '../../../lib/record/findings.ts';
import type {GateResult} from '../../../lib/record/gate-result.ts';
import type {LoadResult} from '../../../lib/record/load-result.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {type ThresholdOutcome, thresholdReason} from '../../../lib/record/threshold-outcome.ts';
import {
  CAPACITY_HEAD,
  capacityHeadline,
  capacityRows,
  LIMIT_WORDS,
  slopeLine,
  workloadLine,
} from '../summary/capacity-summary.ts';
import {gateDesign, gateRemarks, gateRow, gateSide} from '../summary/gate-summary.ts';
import {ownMetricText} from '../summary/own-metric.ts';
import {summarizeScenario} from '../summary/scenario-summary.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {conformanceCounts, targetLine, verdictWords} from '../summary/wording.ts';
import {worstThings} from '../summary/worst-things.ts';

const FINDINGS_SHOWN = 20;
const CAUSES_SHOWN = 20;
const LINE_LENGTH_MAX = 300;
/** The mark before the heading. */
export const MARKS = {passed: '✅', failed: '❌', inconclusive: '❔'} as const;

/** What a verdict means to who has to merge or release. */
const DECISIONS = {
  passed: 'Nothing that was measured stands against it.',
  failed: 'The target falls short: do not merge or release it as it is.',
  inconclusive: 'It could not be told, which is no pass: see why, and run it again.',
} as const;

/**
 * A run for the summary of a CI job: GitHub's flavour of Markdown, the answer first, then the three worst
 * things and where the whole report is. What the target sent is escaped, so that it is read and not
 * rendered.
 *
 * @param artifactUrl where the pipeline keeps the report
 * @see https://github.github.com/gfm/
 */
export function renderMarkdown(
  record: RunRecord,
  {artifactUrl}: {artifactUrl?: string} = {},
): string {
  const {verdict, run} = record;
  const blocks = [
    `## ${MARKS[verdict.status]} ${verdictWords(record)}`,
    DECISIONS[verdict.status],
    worstList(record),
    artifactUrl === undefined ? '' : `[The whole report](<${new URL(artifactUrl).href}>)`,
    `\`c8gauge ${code(run.command)}\` against ${escapeMarkdown(targetLine(record))}, ` +
      `${formatDuration(run.durationMs)}, seed ${run.seed}`,
    record.capacity ? capacityBlock(record.capacity) : '',
    record.gate ? gateBlock(record.gate) : '',
    record.loads.length > 0 ? loadTable(record.loads) : '',
    ...record.loads.map(thresholdsNotKept),
    ...record.loads.map(disturbanceItems),
    ...record.loads.map(driftItems),
    ...record.loads.map(metricItems),
    record.conformance ? conformanceBlock(record.conformance) : '',
    record.warnings.map(each => `> ⚠️ ${escapeMarkdown(each)}`).join('\n'),
  ];
  return `${blocks.filter(each => each !== '').join('\n\n')}\n`;
}

function worstList(record: RunRecord): string {
  const {lines, more} = worstThings(record);
  const rest = more > 0 ? [`- and ${formatCount(more)} more, below and in the report`] : [];
  return [...lines.map(each => `- ${escapeMarkdown(each)}`), ...rest].join('\n');
}

/**
 * What GitHub makes a mention, a link or a reference of, whatever is escaped: a space of no width behind it
 * ends that, and reads as before.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
const ACTIVE = /@(?=\w)|\b(?:https?|ftp|mailto|xmpp):|\bwww(?=\.)|#(?=\d)|\bGH(?=-\d)/gi;

/** Text as text in Markdown and in HTML inside it, on one line. */
export function escapeMarkdown(text: string): string {
  return cutText(visibleLine(text), LINE_LENGTH_MAX)
    .replace(/[\\`*_{}[\]#!|~]/g, '\\$&')
    .replace(/^[-+]|(?<=^\d+)[.)]/, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(ACTIVE, '$&&#8203;');
}

/** Text inside a code span: it must not contain the span's own mark. */
function code(text: string): string {
  return cutText(visibleLine(text), LINE_LENGTH_MAX).replace(/`/g, "'").replace(/\|/g, '\\|');
}

function loadTable(loads: readonly LoadResult[]): string {
  const head = [
    'Scenario',
    'Iterations/s',
    'Requests/s',
    'p50',
    'p99',
    'p99.9',
    'Errors',
    'Pushed back',
    'Ledger',
  ];
  const rows = loads.map(load => {
    const summary = summarizeScenario(load);
    const offered =
      load.offeredPerSecond === null ? '' : ` of ${formatRate(load.offeredPerSecond)}`;
    return [
      `${escapeMarkdown(load.scenario)}${summary.valid ? '' : ' (**invalid**)'}`,
      `${formatRate(summary.iterationsPerSecond)}${offered}`,
      formatRate(summary.requestsPerSecond),
      formatPercentile(summary.responseUs.p50, summary.censoredFromUs),
      formatPercentile(summary.responseUs.p99, summary.censoredFromUs),
      formatPercentile(summary.responseUs.p999, summary.censoredFromUs),
      formatShare(summary.errorShare),
      formatShare(summary.backpressureShare),
      {none: '–', balanced: 'balanced', unbalanced: '**unbalanced**'}[summary.ledger],
    ];
  });
  return table(head, rows);
}

/** A table, its first column to the left. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? ':--' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

function capacityBlock(capacity: CapacityResult): string {
  const {answer, objectives} = capacity;
  return [
    `**Capacity:** ${capacityHeadline(capacity)} under \`${code(objectives.join(', '))}\``,
    escapeMarkdown(
      answer.limit ? `Limited by: ${LIMIT_WORDS[answer.limit]}: ${answer.reason}` : answer.reason,
    ),
    escapeMarkdown(workloadLine(capacity)),
    slopeLine(capacity) ?? '',
    table(CAPACITY_HEAD, capacityRows(capacity)),
  ]
    .filter(each => each !== '')
    .join('\n\n');
}

function gateBlock(gate: GateResult): string {
  const head = [
    'Metric',
    'Baseline',
    'Candidate',
    'Ratio',
    'Interval',
    'p',
    'Margin',
    'Detectable',
    'Outcome',
  ];
  const rows = gate.metrics
    .map(gateRow)
    .map(each => [
      `${escapeMarkdown(each.scenario)} ${each.metric}`,
      each.baseline,
      each.candidate,
      each.ratio,
      each.interval,
      each.p,
      each.margin,
      each.detectable,
      each.outcome === 'worse' ? '**worse**' : each.outcome,
    ]);
  const sides = `Baseline ${escapeMarkdown(gateSide(gate.baseline))}, candidate ${escapeMarkdown(gateSide(gate.candidate))}.`;
  const blocks = [
    `${sides} ${gateDesign(gate)}.`,
    rows.length > 0 ? table(head, rows) : '',
    newFindingsBlock(gate),
    gateRemarks(gate)
      .map(each => `- ${escapeMarkdown(each)}`)
      .join('\n'),
  ];
  return blocks.filter(each => each !== '').join('\n\n');
}

function newFindingsBlock({newFindings}: GateResult): string {
  if (newFindings === null) return 'Conformance was not compared.';
  if (newFindings.length === 0) return 'No finding that the baseline does not have.';
  const shown = newFindings.slice(0, FINDINGS_SHOWN).map(each => `- ${escapeMarkdown(each)}`);
  const more = newFindings.length - shown.length;
  const rest = more > 0 ? [`- and ${more} more, in the report`] : [];
  return ['**Findings that the baseline does not have**', '', ...shown, ...rest].join('\n');
}

function thresholdsNotKept({scenario, thresholds, floor = []}: LoadResult): string {
  return [...thresholds, ...floor]
    .filter(each => each.state !== 'kept')
    .map(each => `- ${escapeMarkdown(scenario)}: ${thresholdItem(each)}`)
    .join('\n');
}

function disturbanceItems({scenario, disturbances = []}: LoadResult): string {
  return disturbances
    .map(each => `- ${escapeMarkdown(`${scenario}: ${disturbanceLine(each)}`)}`)
    .join('\n');
}

const METRICS_SHOWN = 10;

/** What the script itself measured. */
function metricItems({scenario, ownMetrics = []}: LoadResult): string {
  const more = ownMetrics.length - METRICS_SHOWN;
  return [
    ...ownMetrics
      .slice(0, METRICS_SHOWN)
      .map(each => `- ${escapeMarkdown(`${scenario}: ${each.metric}: ${ownMetricText(each)}`)}`),
    ...(more > 0 ? [`- and ${plural(more, 'more metric')} of the script, in the report`] : []),
  ].join('\n');
}

function driftItems({scenario, drift = []}: LoadResult): string {
  return drift.map(each => `- ${escapeMarkdown(`${scenario}: ${driftLine(each)}`)}`).join('\n');
}

function thresholdItem(outcome: ThresholdOutcome): string {
  return escapeMarkdown(thresholdReason(outcome));
}

function conformanceBlock(conformance: ConformanceResult): string {
  const counted = conformanceCounts(conformance);
  const head =
    `**Conformance:** ${formatCount(counted.pass)} passed, ${formatCount(counted.fail)} failed, ` +
    `${formatCount(counted.skip)} skipped, ${plural(counted.error, 'error')}; ` +
    `${counted.exercised} of ${counted.operations} operations exercised`;
  const causes = findingCauses(conformance.findings);
  const shown = causes.slice(0, CAUSES_SHOWN).map(causeItem);
  const more = causes.length - shown.length;
  const rest = more > 0 ? [`- and ${plural(more, 'more cause')}, in the report`] : [];
  return [head, [...shown, ...rest].join('\n')].filter(each => each !== '').join('\n\n');
}

function causeItem(cause: FindingCause): string {
  const {check, place, waived, findings, example} = cause;
  const where = place === '' ? '' : ` at \`${code(place)}\``;
  const reason = waived === findings.length ? example.waived?.reason : undefined;
  const note = reason === undefined ? '' : ` *(waived: ${escapeMarkdown(reason)})*`;
  return `- **${escapeMarkdown(check)}**${where}: ${escapeMarkdown(causeLine(cause))}, as \`${code(example.id)}\`${note}`;
}
