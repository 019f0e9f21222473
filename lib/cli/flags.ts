import {resolve} from 'node:path';
import {type Command, InvalidArgumentError, Option} from 'commander';
import type {DialectName} from '../contract/dialects/dialects.ts';
import {DIALECT_NAMES} from '../contract/dialects/dialects.ts';
import {parseDurationMs} from '../core/duration.ts';
import {messageOf} from '../core/errors.ts';
import {formatCount, formatPercent} from '../core/format.ts';
import {WARM_UP_SECONDS_MAX} from '../engine/measure/marks.ts';
import type {ConnectionGiven} from '../measurement/settings/settings.ts';
import {readWorkerFlag, type WorkerSettings} from '../process-model/worker-settings.ts';
import {JSON_OPTION} from './conclude.ts';
import type {Io} from './io.ts';

/** The flags that every measuring command has. */
export interface MeasuringFlags extends ConnectionGiven {
  readonly seed?: number;
  readonly out?: string;
  readonly json?: string;
  readonly quiet?: boolean;
}

/** Puts what `add` adds under a heading of its own in the help, where the command's own flags come first. */
function grouped(command: Command, heading: string, add: (to: Command) => Command): Command {
  const before = command.options.length;
  add(command);
  for (const each of command.options.slice(before)) each.helpGroup(heading);
  return command;
}

/** Adds the flags of {@link MeasuringFlags} to a command. */
export function withMeasuringFlags(command: Command, io: Io): Command {
  return withOutputFlags(withConnectionFlags(command, io), io);
}

/** Adds the flags of {@link ConnectionGiven} to a command. */
function withConnectionFlags(command: Command, io: Io): Command {
  const target = grouped(command, TARGET, to =>
    to.option(
      '--base-url <url>',
      'the cluster, without /v2 (default: CAMUNDA_REST_ADDRESS, or else an embedded one)',
    ),
  );
  return withSignInFlags(target, io);
}

const TARGET = 'Target:';
const OUTPUT = 'Output:';

/** Adds the flags that say how to sign in, for a command that names its clusters in another way. */
export function withSignInFlags(command: Command, io: Pick<Io, 'cwd'>): Command {
  return grouped(command, 'Sign-in:', to => addSignInFlags(to, pathIn(io)));
}

function addSignInFlags(command: Command, path: (text: string) => string): Command {
  return command
    .addOption(
      new Option('--auth-strategy <name>', 'how to sign in (CAMUNDA_AUTH_STRATEGY)').choices([
        'NONE',
        'BASIC',
        'OAUTH',
        'BEARER',
      ]),
    )
    .option('--client-id <id>', 'CAMUNDA_CLIENT_ID')
    .option('--client-secret-file <file>', 'a file that holds CAMUNDA_CLIENT_SECRET', path)
    .option('--oauth-url <url>', "the OAuth server's token endpoint (CAMUNDA_OAUTH_URL)")
    .option('--token-audience <audience>', 'CAMUNDA_TOKEN_AUDIENCE')
    .option('--token-scope <scope>', 'CAMUNDA_OAUTH_SCOPE')
    .option('--username <name>', 'CAMUNDA_BASIC_AUTH_USERNAME')
    .option('--password-file <file>', 'a file that holds CAMUNDA_BASIC_AUTH_PASSWORD', path)
    .option('--tenant-id <id>', 'CAMUNDA_DEFAULT_TENANT_ID')
    .option('--ca <file>', 'a private CA to trust, PEM (CAMUNDA_MTLS_CA_PATH)', path)
    .option('--cert <file>', 'our client certificate, PEM (CAMUNDA_MTLS_CERT_PATH)', path)
    .option('--key <file>', 'its key, PEM (CAMUNDA_MTLS_KEY_PATH)', path);
}

/** Adds the flags of every command that comes to a verdict. */
export function withOutputFlags(command: Command, io: Io): Command {
  return grouped(command, OUTPUT, to =>
    to
      .option(
        '--seed <n>',
        'repeat the random choices of an earlier run',
        wholeNumber(0, 0xffff_ffff),
      )
      .option(
        '--out <dir>',
        'where the report goes (default: reports/out/<time>-<command>)',
        pathIn(io),
      )
      .option(...JSON_OPTION)
      .option('--no-config', "do not run this folder's k6.config.ts, which is a program")
      .option('--quiet', 'print the verdict only'),
  );
}

/** The flags of every command that sends load. */
export interface LoadGuardFlags {
  readonly targetConfirmed?: string;
  readonly maxRate?: number;
}

/** Adds the flags of {@link LoadGuardFlags} to a command. */
export function withLoadGuards(command: Command): Command {
  return grouped(command, TARGET, to =>
    withMaxRate(
      to.option(
        '--target-confirmed <host>',
        "the target's host, to confirm that load is meant for another machine",
      ),
    ),
  );
}

/** Adds the bound of {@link LoadGuardFlags} to a command. */
export function withMaxRate(command: Command): Command {
  return command.option(
    '--max-rate <n>',
    'never send more requests per second than this',
    wholeNumber(1, 1_000_000_000),
  );
}

/** The flag of the commands that take long. */
export interface LiveFlags {
  readonly live?: boolean;
}

/** Adds the flag of {@link LiveFlags} to a command. */
export function withLive(command: Command): Command {
  return grouped(command, OUTPUT, to =>
    to.option('--live', "serve the report's page on this machine while the run goes on"),
  );
}

/** The flags that say where the seconds of loads are streamed to. */
export interface StreamFlags {
  readonly outPrometheus?: string;
  readonly outOtlp?: string;
}

/** Adds the flags of {@link StreamFlags} to a command. */
export function withStreams(command: Command): Command {
  return grouped(command, OUTPUT, to =>
    to
      .option(
        '--out-prometheus <url>',
        "write each second to Prometheus (remote write, native histograms), named as k6's",
      )
      .option(
        '--out-otlp <url>',
        'write each second to an OpenTelemetry receiver (OTLP over HTTP), the same',
      ),
  );
}

/** The flag of the commands whose scripts have workers. */
export interface DrainFlags {
  readonly drain?: number;
}

/** Adds the flag of {@link DrainFlags} to a command. */
export function withDrain(command: Command): Command {
  return command.option(
    '--drain <duration>',
    'how long the end of a run waits for jobs that are still locked (default: 35s)',
    durationMs,
  );
}

/** The flags that say where a cluster tells its metrics. */
export interface MetricsFlags {
  readonly metrics?: readonly string[];
  readonly metricsQuery?: string;
}

/** Adds the flags of {@link MetricsFlags} to a command. */
export function withMetrics(command: Command, io: Io): Command {
  return withMetricsQuery(
    command.option(
      '--metrics <url>',
      'Prometheus metrics of a broker or gateway, http://HOST:9600/actuator/prometheus: read beside the load; repeatable',
      metricsAddress,
    ),
    io,
  );
}

/** Adds the flag that says which figures are read besides Camunda's. */
export function withMetricsQuery(command: Command, io: Io): Command {
  return command.option('--metrics-query <file>', 'more metrics to read there, JSON', pathIn(io));
}

/** Adds an address to those that were given before. What is wrong with one is said later: commander repeats it. */
export function metricsAddress(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** The flags that say which contract a target keeps. */
export interface ContractFlags {
  readonly contract?: string;
  readonly dialect?: DialectName;
}

/** Adds the flags of {@link ContractFlags} to a command. */
export function withContractFlags(command: Command, io: Io): Command {
  return command
    .option(
      '--contract <file>',
      'an OpenAPI 3.0 or 3.1 document (default: Camunda 8.6)',
      pathIn(io),
    )
    .addOption(
      new Option(
        '--dialect <version>',
        'the version of the API (default: as the document, or the target, says)',
      ).choices(DIALECT_NAMES),
    );
}

/** The flags that say how a model is driven. */
export interface ModelFlags {
  readonly worker?: ReadonlyMap<string, Partial<WorkerSettings>>;
  readonly workersFile?: string;
  readonly variables?: string;
  readonly timerMax?: number;
}

/** Adds the flags of {@link ModelFlags} to a command. */
export function withModelFlags(command: Command, io: Pick<Io, 'cwd'>): Command {
  return grouped(command, 'Of a model:', to =>
    to
      .option(
        '--worker <type=how>',
        'how the jobs of a type, or the user task of an id, are done: charge-card=200ms,failures=1%,errors=2%; * is for all others; repeatable',
        workerIn,
      )
      .option('--workers-file <file>', 'the same for many, JSON', pathIn(io))
      .option(
        '--variables <file>',
        'variables that instances start with, JSON: an object, or a list of these to take in turn',
        pathIn(io),
      )
      .option(
        '--timer-max <duration>',
        'shorten timers between activities that wait longer',
        durationMs,
      ),
  );
}

type Workers = ReadonlyMap<string, Partial<WorkerSettings>>;

/** Adds a worker to those that were given before. */
function workerIn(text: string, before: Workers = new Map()): Workers {
  try {
    return new Map([...before, readWorkerFlag(text)]);
  } catch (thrown) {
    throw new InvalidArgumentError(messageOf(thrown));
  }
}

/** Reads a path; a relative one is relative to the folder that c8gauge was called in. */
export function pathIn({cwd}: Pick<Io, 'cwd'>): (text: string) => string {
  return text => resolve(cwd, text);
}

/** As {@link pathIn}, of what may also be a name that c8gauge knows: `process-loop`, `camunda-8.6`. */
export function nameOrPathIn({cwd}: Pick<Io, 'cwd'>): (text: string) => string {
  return text =>
    /[\\/]|^\.{1,2}$|\.([cm]?[jt]s|json|bpmn)$/.test(text) ? resolve(cwd, text) : text;
}

/** Reads a whole number between two bounds; commander says in one line why it refuses. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  const read = (text: string) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
  // The help shows them.
  return Object.assign(read, {limits: `${min} to ${formatCount(max)}`});
}

/** Reads a duration like `10s` as milliseconds; commander says in one line why it refuses. */
export function durationMs(text: string): number {
  withUnit(text);
  try {
    return parseDurationMs(text);
  } catch (thrown) {
    throw new InvalidArgumentError(messageOf(thrown));
  }
}

/** A duration as it was typed; a bare number would be milliseconds to k6, which nobody means. */
export function withUnit(text: string): string {
  if (!/^\s*[\d.]+\s*$/.test(text)) return text;
  throw new InvalidArgumentError(`There is no unit: write ${text.trim()}s.`);
}

/** A flag for a duration; its default is shown as it is written. */
export function durationOption(flags: string, description: string, usual: string): Option {
  return new Option(flags, description).argParser(durationMs).default(durationMs(usual), usual);
}

/** A flag for a share; its default is shown in percent. */
export function shareOption(flags: string, description: string, usual: number): Option {
  return new Option(flags, description)
    .argParser(shareOf)
    .default(usual, formatPercent(usual).replace(' ', ''));
}

/** Reads a share like `3%` or `0.03`, above 0 and below 1. */
export function shareOf(text: string): number {
  const value = numberOfShare(text);
  if (value > 0 && value < 1) return value;
  throw new InvalidArgumentError('It must be a share like 3% or 0.03.');
}

/** The number that a share stands for, `3%` or `0.03`; NaN where it is neither. */
export function numberOfShare(text: string): number {
  if (text.trim() === '') return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/**
 * Reads how long the warm-up of a run is: `none`, whole seconds like `5s`, or a word that the command has
 * for another way.
 */
export function warmUpOf<Word extends string = never>(
  word?: Word,
): (text: string) => number | Word {
  return text => {
    if (text === word) return word;
    const seconds = text === 'none' ? 0 : secondsIn(text);
    if (Number.isInteger(seconds) && seconds <= WARM_UP_SECONDS_MAX) return seconds;
    const words = [...(word === undefined ? [] : [word]), 'none'].join(', ');
    throw new InvalidArgumentError(
      `It must be ${words}, or whole seconds up to ${WARM_UP_SECONDS_MAX}s.`,
    );
  };
}

function secondsIn(text: string): number {
  try {
    return parseDurationMs(text) / 1000;
  } catch {
    return Number.NaN;
  }
}
