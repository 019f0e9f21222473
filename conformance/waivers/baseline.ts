import {createReadStream} from 'node:fs';
import {basename} from 'node:path';
import {ExplainedError, messageOf} from '../../lib/core/errors.ts';
import {assertRegularFile} from '../../lib/core/regular-file.ts';
import {
  BoundedJson,
  type JsonBounds,
  JsonRefused,
  NotAnObject,
} from '../../lib/record/bounded-json.ts';
import type {BaselineOutcome, CheckOutcome, Finding} from '../../lib/record/findings.ts';

/** What a check found before: what is in it is known, and fails no run. */
export interface Baseline {
  readonly file: string;
  /** When that check began: ISO 8601, UTC. */
  readonly startedAt: string;
  readonly target: string;
  readonly contract: BaselineContract;
  /** Those that counted then, or were known already. What a waiver covered is not known by that. */
  readonly findings: readonly KnownFinding[];
}

/** By what a check judged. */
export interface BaselineContract {
  readonly title: string;
  readonly version: string;
  readonly dialect?: string | undefined;
}

/** A finding as a baseline has it. */
interface KnownFinding {
  readonly id: string;
  readonly operation: string;
  readonly check: string;
  readonly case: string;
  /** Of the answer; null where none came. */
  readonly status: number | null;
  /** When it was found for the first time: ISO 8601, UTC. */
  readonly since: string;
}

/** Ten thousand findings with their exchanges are some 100 MB. */
const BOUNDS: JsonBounds = {
  bytesMax: 256 * 1024 * 1024,
  depthMax: 64,
  textBytesMax: 8 * 1024 * 1024,
  tokensMax: 16_000_000,
};

const DAY_MS = 24 * 3_600_000;

/**
 * Reads a baseline: what `check --json` wrote, or a `record.json` of a run that checked.
 *
 * @throws ExplainedError when it cannot be read, is empty, cut short, or something else
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const value = fieldsOf(await readJson(file));
  const isRecord = value['schema'] === 'c8gauge/run-record';
  const {findings} = isRecord ? fieldsOf(value['conformance']) : value;
  const {startedAt} = fieldsOf(value['run']);
  const {title, version, dialect} = fieldsOf(value['contract']);
  if (!Array.isArray(findings))
    refuse(file, isRecord ? 'is of a run that checked nothing' : FOREIGN);
  if (!isInstant(startedAt) || typeof title !== 'string' || typeof version !== 'string')
    refuse(file, 'does not say when and by which contract it was found');
  return {
    file: basename(file),
    startedAt,
    target: String(fieldsOf(value['target'])['baseUrl'] ?? 'unknown'),
    contract: {title, version, dialect: typeof dialect === 'string' ? dialect : undefined},
    findings: findings.flatMap((each, at) => knownFinding(file, each, {at, startedAt})),
  };
}

const FOREIGN = 'has no findings of a check in it';

function knownFinding(
  file: string,
  value: unknown,
  {at, startedAt}: {readonly at: number; readonly startedAt: string},
): KnownFinding[] {
  const {id, operation, check, case: name, waived, exchange} = fieldsOf(value);
  const texts = [id, operation, check, name];
  if (!texts.every(each => typeof each === 'string'))
    refuse(file, `#/findings/${at} is no finding`);
  const {since} = fieldsOf(waived);
  // A waiver that has expired counts again: what it covered was not accepted for good.
  if (waived !== null && since === undefined) return [];
  const {status} = fieldsOf(fieldsOf(exchange)['response']);
  return [
    {
      ...{id: id as string, operation: operation as string},
      ...{check: check as string, case: name as string},
      status: typeof status === 'number' ? status : null,
      since: isInstant(since) ? since : startedAt,
    },
  ];
}

async function readJson(file: string): Promise<unknown> {
  const json = new BoundedJson(BOUNDS, [], () => undefined);
  try {
    await assertRegularFile(file, BOUNDS.bytesMax);
    for await (const piece of createReadStream(file)) json.write(piece as Buffer);
    return json.end();
  } catch (thrown) {
    if (thrown instanceof NotAnObject) refuse(file, FOREIGN);
    if (thrown instanceof JsonRefused) refuse(file, thrown.message);
    throw new ExplainedError(
      `cannot read the baseline ${file} (${messageOf(thrown)})`,
      'make it with check --json FILE, or omit --baseline',
    );
  }
}

function refuse(file: string, why: string): never {
  throw new ExplainedError(
    `the baseline ${file} ${why}`,
    'give what check --json FILE wrote, or the record.json of a check',
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/**
 * Refuses a baseline that says nothing of what is going to be judged.
 *
 * @throws ExplainedError when it was found by another contract
 */
export function assertSameContract({file, contract}: Baseline, judged: BaselineContract): void {
  const named = ({title, version, dialect}: BaselineContract) =>
    `${title} ${version}${dialect === undefined ? '' : ` (${dialect})`}`;
  if (named(contract) === named(judged)) return;
  throw new ExplainedError(
    `the baseline ${file} was found by ${named(contract)}, and ${named(judged)} judges now`,
    'make one by this contract with check --json FILE',
  );
}

/**
 * The same findings, those that a baseline has marked as known, with their age. One with the same id and
 * another status is another fault in the same place: it counts.
 */
export function markKnownBefore(
  findings: readonly Finding[],
  {file, findings: before}: Baseline,
  nowMs: number,
): Finding[] {
  const known = new Map(before.map(each => [keyOf(each.id, each.status), each.since]));
  return findings.map(finding => {
    const since = known.get(keyOf(finding.id, finding.exchange.response?.status ?? null));
    if (finding.waived !== null || since === undefined) return finding;
    return {...finding, waived: {reason: `known ${ageText(since, nowMs)}`, link: file, since}};
  });
}

function keyOf(id: string, status: number | null): string {
  return `${status} ${id}`;
}

/** `for 12 days, since 2026-11-19`. */
function ageText(since: string, nowMs: number): string {
  const day = since.slice(0, 10);
  const days = Math.floor((nowMs - Date.parse(since)) / DAY_MS);
  if (days < 0) return `since ${day}, which is still to come by this machine's clock`;
  if (days === 0) return 'since today';
  return `for ${days === 1 ? '1 day' : `${days} days`}, since ${day}`;
}

/** What became of a baseline: how many are known, which did not come again, which were not looked for. */
export function baselineOutcome(
  findings: readonly Finding[],
  outcomes: readonly CheckOutcome[],
  {file, startedAt, target, findings: before}: Baseline,
): BaselineOutcome {
  const here = new Set(findings.map(each => each.id));
  const judged = new Set(
    outcomes.flatMap(each =>
      each.status === 'pass' || each.status === 'fail'
        ? [`${each.operation}/${each.check}/${each.case}`]
        : [],
    ),
  );
  const away = before.filter(each => !here.has(each.id));
  const isJudged = (each: KnownFinding) =>
    judged.has(`${each.operation}/${each.check}/${each.case}`);
  const ids = (some: readonly KnownFinding[]) => [...new Set(some.map(each => each.id))];
  return {
    ...{file, startedAt, target},
    known: findings.filter(each => each.waived?.since !== undefined).length,
    gone: ids(away.filter(isJudged)),
    notJudged: ids(away.filter(each => !isJudged(each))),
  };
}
