import {resolve} from 'node:path';
import {type Command, InvalidArgumentError, Option} from 'commander';
import type {DialectName} from '../contract/dialects/dialects.ts';
import {DIALECT_NAMES} from '../contract/dialects/dialects.ts';
import {parseDurationMs} from '../core/duration.ts';
import {messageOf} from '../core/errors.ts';
import {freshSeed} from '../core/random.ts';
import {
  type ConnectionFlags,
  withConnectionFlags,
} from '../measurement/settings/connection-flags.ts';
import type {Io} from './io.ts';
import {JSON_OPTION} from './json-output.ts';

/** The flags that every measuring command has. */
export interface MeasuringFlags extends ConnectionFlags {
  readonly seed?: number;
  readonly out?: string;
  readonly json?: string;
  readonly quiet?: boolean;
}

/** Adds the flags of {@link MeasuringFlags} to a command. */
export function withMeasuringFlags(command: Command, io: Io): Command {
  return withOutputFlags(withConnectionFlags(command, pathIn(io)), io);
}

/** Adds the flags that every command has which comes to a verdict. */
export function withOutputFlags(command: Command, io: Io): Command {
  return command
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
    .option('--quiet', 'print the verdict only');
}

/** The flags of every command that sends load. */
export interface LoadGuardFlags {
  readonly targetConfirmed?: string;
  readonly maxRate?: number;
}

/** Adds the flags of {@link LoadGuardFlags} to a command. */
export function withLoadGuards(command: Command): Command {
  return command
    .option(
      '--target-confirmed <host>',
      "the target's host once more: needed for load on another machine",
    )
    .option(
      '--max-rate <n>',
      'requests per second that are never exceeded',
      wholeNumber(1, 1_000_000_000),
    );
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
        'the version of the API that is spoken (default: as the document, or the target, says)',
      ).choices(DIALECT_NAMES),
    );
}

/** Reads a path; a relative one is relative to the folder that c8gauge was called in. */
export function pathIn({cwd}: Pick<Io, 'cwd'>): (text: string) => string {
  return text => resolve(cwd, text);
}

/** As {@link pathIn}, of what may also be a name that c8gauge knows: `process-loop`, `camunda-8.6`. */
export function nameOrPathIn({cwd}: Pick<Io, 'cwd'>): (text: string) => string {
  return text => (/[\\/]|\.([cm]?[jt]s|json)$/.test(text) ? resolve(cwd, text) : text);
}

/** The seed that was given, or a fresh one. */
export function seedOf({seed}: MeasuringFlags): number {
  return seed ?? freshSeed();
}

/** Reads a whole number between two bounds; commander prints the refusal in one line. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return text => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

/** Reads a duration like `10s` as milliseconds; commander prints the refusal in one line. */
export function durationMs(text: string): number {
  try {
    return parseDurationMs(text);
  } catch (thrown) {
    throw new InvalidArgumentError(messageOf(thrown));
  }
}

/** Reads a share like `3%` or `0.03`, above 0 and below 1. */
export function shareOf(text: string): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() !== '' && value > 0 && value < 1) return value;
  throw new InvalidArgumentError('It must be a share like 3% or 0.03.');
}
