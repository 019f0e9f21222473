import type pc from 'picocolors';
import {formatDuration} from '../../../lib/core/duration.ts';
import {formatCount, formatInstant, plural} from '../../../lib/core/format.ts';
import {causeLine, type FindingCause, findingCauses} from '../../../lib/record/finding-causes.ts';
import {
  type ConformanceResult,
  countOutcomes,
  counts,
  type Finding,
} from '../../../lib/record/findings.ts';
import type {RunRecord} from '../../../lib/record/run-record.ts';
import {againLine} from '../summary/again-line.ts';
import {cutText, visibleLine} from '../summary/visible-text.ts';
import {conformanceCounts} from '../summary/wording.ts';
import {noteLines, textTable, wrapText} from './columns.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** The terminal shows so many causes, and names so many operations in a line; the report has all. */
const CAUSES_SHOWN = 10;
const NAMES_SHOWN = 3;
const CURL_LENGTH_MAX = 4000;
const INDENT = '  ';
/** Below the text of a note. */
const BELOW = ' '.repeat(INDENT.length + 11);

/** A check for the terminal: what was judged, the causes of findings, what was not as it should be. */
export function conformanceLines(record: RunRecord, width: number, paint: Colors): string[] {
  const {conformance} = record;
  if (!conformance) return [];
  const counted = conformanceCounts(conformance);
  const parts = [
    `${formatCount(counted.pass)} passed`,
    `${formatCount(counted.fail)} failed`,
    `${formatCount(counted.skip)} skipped`,
    `${plural(counted.error, 'error')}`,
  ];
  const covered = `${counted.exercised} of ${counted.operations} operations exercised`;
  const head = `${paint.bold('Conformance')}  checks: ${parts.join(', ')}; ${covered}`;
  const told = conformance.findings.filter(each => each.waived?.knownOf === undefined);
  const causes = findingCauses(told);
  const shown = causes.slice(0, CAUSES_SHOWN);
  const more = causes.length - shown.length;
  return [
    ...wrapText(head, width, INDENT),
    ...(told.length > 1
      ? [`${INDENT}${plural(causes.length, 'cause')}, ${plural(told.length, 'finding')}`]
      : []),
    ...shown.flatMap(each => causeLines(each, record, width, paint)),
    ...(more > 0 ? [`${INDENT}and ${plural(more, 'more cause')}, in the report`] : []),
    ...failedOperations(conformance, width),
    ...remarks(conformance, paint).flatMap(([mark, text]) =>
      noteLines(mark, visibleLine(text), width, INDENT),
    ),
  ];
}

/** A cause, its shortest example, and the commands that show it again: these are for pasting, so not broken. */
function causeLines(
  cause: FindingCause,
  record: RunRecord,
  width: number,
  paint: Colors,
): string[] {
  const {check, place, example, level, findings} = cause;
  const {conformance} = record;
  const isCounted = findings.some(each => conformance && counts(each, conformance));
  const [reason] = findings.flatMap(each => each.waived?.reason ?? []);
  const isAllWaived = cause.waived === findings.length;
  const known = example.waived?.since === undefined ? 'waived' : 'known';
  const mark = isCounted ? paint.red('finding') : paint.dim(isAllWaived ? known : 'no count');
  const where = place === '' ? '' : ` at ${place}`;
  const text = `${check}${where}: ${causeLine(cause)} [${level}]`;
  const below = (line: string) => wrapText(line, width - BELOW.length).map(each => BELOW + each);
  return [
    ...noteLines(mark, visibleLine(text), width, INDENT),
    ...below(visibleLine(`as ${example.id}: ${example.message}`)),
    ...(isAllWaived && reason !== undefined ? below(visibleLine(reason)) : []),
    ...(example.expectedBy === null ? [] : below(visibleLine(`by ${example.expectedBy}`))),
    ...(isAllWaived
      ? []
      : [
          `${BELOW}${againLine(example, record)}`,
          `${BELOW}${cutText(visibleLine(example.curl), CURL_LENGTH_MAX)}`,
        ]),
  ];
}

/** The operations of which anything failed or broke, and how many did not. */
function failedOperations({outcomes}: ConformanceResult, width: number): string[] {
  const names = [...new Set(outcomes.map(each => each.operation))];
  const rows = names.flatMap(name => {
    const counted = countOutcomes({outcomes: outcomes.filter(each => each.operation === name)});
    const {pass, fail, skip, error} = counted;
    return fail + error > 0
      ? [[visibleLine(name), ...[pass, fail, skip, error].map(formatCount)]]
      : [];
  });
  if (rows.length === 0) return [];
  const rest = names.length - rows.length;
  return [
    ...textTable(
      {head: ['Operation', 'pass', 'fail', 'skip', 'error'], rows},
      width - INDENT.length,
    ).map(each => INDENT + each),
    ...(rest > 0 ? [`${INDENT}nothing failed in the other ${rest}`] : []),
  ];
}

type Remark = readonly [string, string];

/** What a reader has to know beside the findings, with the mark of each. */
function remarks(result: ConformanceResult, paint: Colors): Remark[] {
  const {staleWaivers = [], expiredWaivers = [], lagMsMax = 0} = result;
  return [
    ...knownOfVersion(result).map(each => ['known', each] as const),
    ...baselineRemarks(result),
    ...expiredWaivers.map(each => [paint.yellow('expired'), `waiver ${each}`] as const),
    ...staleWaivers.map(
      each => [paint.yellow('stale'), `waiver ${each}: nothing matches it, remove it`] as const,
    ),
    ...skipped(result).map(each => ['skipped', each] as const),
    ...notTried(result).map(each => ['not tried', each] as const),
    ...(lagMsMax === 0
      ? []
      : [['lag', `reads followed writes within ${formatDuration(lagMsMax)}`] as const]),
  ];
}

function baselineRemarks({baseline, findings, level = 'behaviour'}: ConformanceResult): Remark[] {
  if (!baseline) return [];
  const {file, startedAt, target, known, gone, notJudged} = baseline;
  const fresh = findings.filter((each: Finding) => counts(each, {level})).length;
  const listed = (ids: readonly string[]) =>
    ids.slice(0, NAMES_SHOWN).join(', ') +
    (ids.length > NAMES_SHOWN ? ` and ${ids.length - NAMES_SHOWN} more` : '');
  return [
    [
      'baseline',
      `${file}, found on ${target}, ${formatInstant(startedAt)}: ${known} known, ${fresh} new`,
    ],
    ...(gone.length > 0 ? [['gone', `no longer found: ${listed(gone)}`] as const] : []),
    ...(notJudged.length > 0
      ? [['not judged', `of the baseline, this time: ${listed(notJudged)}`] as const]
      : []),
  ];
}

/** What is known of the version, in one line with where it is said. */
function knownOfVersion({findings}: ConformanceResult): string[] {
  const known = findings.flatMap(({waived}) => (waived?.knownOf === undefined ? [] : [waived]));
  if (known.length === 0) return [];
  const reasons = new Map(known.map(({reason, link}) => [reason, link]));
  const told = [...reasons].map(([reason, link]) => {
    const count = known.filter(each => each.reason === reason).length;
    return `${reason} (${count}: ${link})`;
  });
  const all = known.length === 1 ? '1 finding counts' : `${known.length} findings count`;
  return [`of ${known[0]?.knownOf}: ${all} for nothing: ${told.join('; ')}`];
}

/** Each reason for skips once, with the operations that it applies to. */
function skipped({coverage, outcomes}: ConformanceResult): string[] {
  const untried = new Set(
    coverage.filter(({excluded}) => excluded?.startsWith('not tried')).map(each => each.operation),
  );
  const skips = outcomes.filter(each => each.status === 'skip' && !untried.has(each.operation));
  const reasons = [...new Set(skips.map(each => each.reason ?? ''))];
  return reasons.map(reason => {
    const same = skips.filter(each => (each.reason ?? '') === reason);
    const operations = [...new Set(same.map(each => each.operation))];
    const shown = operations.slice(0, NAMES_SHOWN).join(', ');
    const more = operations.length - NAMES_SHOWN;
    const where = more > 0 ? `${shown} and ${more} more operations` : shown;
    return `${where}: ${reason} (${plural(same.length, 'case')})`;
  });
}

/** What the run does not try unless it is named: a line for each reason. */
function notTried({coverage}: ConformanceResult): string[] {
  const untried = coverage.flatMap(({excluded = '', operation}) => {
    const why = /^not tried: (.+) \(--allow /.exec(excluded)?.[1];
    return why === undefined ? [] : [{operation, why}];
  });
  return [...new Set(untried.map(each => each.why))].map(why => {
    const names = untried.filter(each => each.why === why).map(each => each.operation);
    return `${names.join(', ')} (${why}; --allow ${names[0]} tries one)`;
  });
}
