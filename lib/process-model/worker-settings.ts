import {readFile} from 'node:fs/promises';
import {parseDurationMs} from '../core/duration.ts';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';

/** How the workers of a job type work, or the users of a user task. */
export interface WorkerSettings {
  /** From the activation of a job to its completion, milliseconds. */
  readonly durationMs: number;
  /** The share of jobs that fail with a retry less, 0 to 1. */
  readonly failures: number;
  /** The share of jobs that end with a BPMN error, 0 to 1. */
  readonly errors: number;
  /** What a completion brings, over what is drawn. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By job type, or by the id of a user task; `*` is for all others. */
export type WorkersSettings = ReadonlyMap<string, Partial<WorkerSettings>>;

export const AT_ONCE: WorkerSettings = {durationMs: 0, failures: 0, errors: 0, variables: {}};

const HOW_TO = 'write it like charge-card=200ms,failures=1%,errors=2%';

/**
 * Reads `TYPE=200ms,failures=1%,errors=2%`: of the three parts each may be absent.
 *
 * @throws ExplainedError for any other text
 */
export function readWorkerFlag(text: string): readonly [string, Partial<WorkerSettings>] {
  // A job type may have an equals sign in it: the parts begin behind the first that one can begin behind.
  const [, type, rest] =
    /^(.+?)=((?:duration=|failures=|errors=|[\d.]+[a-zµ]).*)$/.exec(text) ?? [];
  if (!type || !rest)
    throw new ExplainedError(`--worker ${text} names no type and duration`, HOW_TO);
  const settings: {-readonly [Key in keyof WorkerSettings]?: WorkerSettings[Key]} = {};
  for (const part of rest.split(',')) {
    const [, name, value] = /^(?:(\w+)=)?(.+)$/.exec(part.trim()) ?? [];
    if (value === undefined) throw new ExplainedError(`--worker ${text} has an empty part`, HOW_TO);
    if (name === undefined || name === 'duration') settings.durationMs = durationOf(value, text);
    else if (name === 'failures' || name === 'errors') settings[name] = shareOf(value, text);
    else throw new ExplainedError(`--worker ${text}: there is no '${name}'`, HOW_TO);
  }
  return [type, settings];
}

function durationOf(value: unknown, place: string): number {
  const ms =
    typeof value === 'string' && !/^[\d.]+$/.test(value) ? parseDurationMs(value) : Number.NaN;
  if (ms >= 0 && ms <= DURATION_MS_MAX) return ms;
  throw new ExplainedError(`${place}: '${value}' is not a duration up to 10 minutes`, HOW_TO);
}

/** A worker holds a job's lock so long. */
const DURATION_MS_MAX = 600_000;

function shareOf(value: unknown, place: string): number {
  const text = String(value);
  const share = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new ExplainedError(`${place}: '${value}' is not a share from 0 to 100%`, HOW_TO);
}

const FILE_BYTES_MAX = 1024 * 1024;

/**
 * Reads a file of workers, JSON: `{"charge-card": {"duration": "200ms", "failures": "1%", "errors": "2%",
 * "variables": {"paid": true}}}`.
 *
 * @throws ExplainedError that names what is wrong in it
 */
export async function readWorkersFile(file: string): Promise<WorkersSettings> {
  let parsed: unknown;
  try {
    await assertRegularFile(file, FILE_BYTES_MAX);
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the workers of ${file} (${messageOf(thrown)})`,
      'give a JSON file like {"charge-card": {"duration": "200ms"}}',
    );
  }
  if (!isObject(parsed))
    throw new ExplainedError(
      `${file} is not an object`,
      'name job types in it, each with its settings',
    );
  return new Map(Object.entries(parsed).map(([type, given]) => [type, entryOf(file, type, given)]));
}

function entryOf(file: string, type: string, given: unknown): Partial<WorkerSettings> {
  const place = `${file}: ${type}`;
  if (!isObject(given))
    throw new ExplainedError(`${place} is not an object`, 'write {"duration": "1s"}');
  const settings: {-readonly [Key in keyof WorkerSettings]?: WorkerSettings[Key]} = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'duration') settings.durationMs = durationOf(value, place);
    else if (name === 'failures' || name === 'errors') settings[name] = shareOf(value, place);
    else if (name === 'variables' && isObject(value)) settings.variables = value;
    else
      throw new ExplainedError(
        `${place}: '${name}' is not known, or not of its type`,
        'use duration, failures, errors and variables',
      );
  }
  return settings;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
