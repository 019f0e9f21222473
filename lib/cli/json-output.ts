import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {stringifyJson} from '../core/int64.ts';
import type {Io, OutputStream} from './io.ts';

/** The flag that every command has for machines. */
export const JSON_OPTION = [
  '--json <file>',
  'write the result as JSON to this file too; - for stdout, and the words to stderr',
] as const;

/** Where a command's words go: to stderr when its JSON goes to stdout. */
export function wordsStream(
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
  json: string | undefined,
): OutputStream {
  return json === '-' ? stderr : stdout;
}

/**
 * Writes a result as JSON where `--json` says, if it was given; int64 stays exact.
 *
 * @throws ExplainedError when the file cannot be written
 */
export async function writeJsonIfAsked(
  {stdout, cwd}: Io,
  file: string | undefined,
  value: unknown,
): Promise<void> {
  if (file === undefined) return;
  const text = `${stringifyJson(value, 2)}\n`;
  if (file === '-') {
    stdout.write(text);
    return;
  }
  try {
    await mkdir(dirname(resolve(cwd, file)), {recursive: true});
    await writeFile(resolve(cwd, file), text);
  } catch (thrown) {
    throw new ExplainedError(
      `cannot write ${file} (${messageOf(thrown)})`,
      'give --json a file in a folder that can be written to',
    );
  }
}
