import {groupBy} from '../core/group-by.ts';
import type {Finding, FindingLevel} from './findings.ts';

/** What was answered, by its status: `success` is 1xx to 3xx, `refusal` 4xx, `server error` 5xx. */
export type AnswerKind = 'success' | 'refusal' | 'server error' | 'no answer';

/** Findings that have one cause: the same check, expectation, place and kind of answer. */
export interface FindingCause {
  /** `headers: expected a Date, got none (refusal)`: unique in a run, the same for the same deviation in every run. */
  readonly id: string;
  readonly level: FindingLevel;
  readonly check: string;
  /** The message, what changes from request to request as `…`: `expected status …, got …`. */
  readonly expectation: string;
  /** Where in the answer, items of lists as `*`; empty: the whole of it. */
  readonly place: string;
  readonly answer: AnswerKind;
  /** In the order in which they were found, each once. */
  readonly operations: readonly string[];
  /** Those without a waiver first. */
  readonly findings: readonly Finding[];
  /** How many of these are waived. */
  readonly waived: number;
  /** The one with the shortest command to see it again; one without a waiver where there is any. */
  readonly example: Finding;
}

/**
 * Groups findings by cause. The causes that nobody waived come first, among these the contract's before those
 * of HTTP and of the documentation, and the most frequent first.
 */
export function findingCauses(findings: readonly Finding[]): FindingCause[] {
  return [...groupBy(findings, idOf)]
    .map(([id, all]) => causeOf(id, all))
    .sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length);
}

const LEVELS: readonly FindingLevel[] = ['contract', 'http', 'behaviour'];

function rank({level, waived, findings}: FindingCause): number {
  return LEVELS.indexOf(level) + (waived === findings.length ? LEVELS.length : 0);
}

function idOf(finding: Finding): string {
  const place = placeOf(finding);
  const where = place === '' ? '' : ` at ${place}`;
  return `${finding.check}${where}: ${expectationOf(finding)} (${answerOf(finding)})`;
}

function causeOf(id: string, all: readonly Finding[]): FindingCause {
  const [counted, waived] = [all.filter(each => !each.waived), all.filter(each => each.waived)];
  const findings = [...counted, ...waived];
  const shown = counted.length > 0 ? counted : waived;
  const example = shown.reduce((best, each) => (length(each) < length(best) ? each : best));
  return {
    id,
    level: example.level,
    check: example.check,
    expectation: expectationOf(example),
    place: placeOf(example),
    answer: answerOf(example),
    operations: [...new Set(findings.map(each => each.operation))],
    findings,
    waived: waived.length,
    example,
  };
}

function length({curl, message}: Finding): number {
  return curl.length + message.length;
}

/** The place of a finding is in its id, behind its case, whose own `#` are escaped. */
function placeOf({id}: Finding): string {
  const at = id.indexOf('#');
  return at < 0 ? '' : id.slice(at + 1);
}

function answerOf({exchange: {response}}: Finding): AnswerKind {
  if (!response) return 'no answer';
  if (response.status >= 500) return 'server error';
  return response.status >= 400 ? 'refusal' : 'success';
}

/** A message is read so far: a longer one repeats what the target sent. */
const MESSAGE_MAX = 500;

/** What is of one request only: places in lists, quoted values, keys and other numbers. */
const OF_ONE_REQUEST: readonly (readonly [RegExp, string])[] = [
  [/\/\d+(?=[/: ]|$)/g, '/*'],
  [/"(?:[^"\\]|\\.)*"/g, '"…"'],
  [/-?\b\d[\d.]*\b/g, '…'],
];

/** Several violations at one place are one message, joined by `; `. */
function expectationOf({message}: Finding): string {
  let text = message.slice(0, MESSAGE_MAX);
  for (const [pattern, as] of OF_ONE_REQUEST) text = text.replace(pattern, as);
  return [...new Set(text.split('; '))].join('; ');
}

/** A cause for machines: its findings by number. */
export function causeInBrief({findings, example, ...cause}: FindingCause) {
  return {...cause, count: findings.length, example: example.id};
}

/** What the cause is, without its place and answer: `expected a Date, got none: 566 findings in 23 operations`. */
export function causeLine({expectation, findings, operations, waived}: FindingCause): string {
  const count = (amount: number, noun: string) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
  const some = waived > 0 && waived < findings.length ? `, ${waived} of them waived` : '';
  return `${expectation}: ${count(findings.length, 'finding')} in ${count(operations.length, 'operation')}${some}`;
}
