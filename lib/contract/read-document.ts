import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Node, Range} from 'yaml';
import {ExplainedError, messageOf} from '../core/errors.ts';
import {assertRegularFile} from '../core/regular-file.ts';
import {JsonLines} from './json-lines.ts';
import {pointerSegments} from './json-pointer.ts';

/** A parsed document, and the line of each of its parts. */
export interface SourceDocument {
  readonly file: string;
  readonly root: Record<string, unknown>;
  /** The 1-based line of a JSON pointer (`/paths/~1topology/get`); null when it is not in this file. */
  lineOf(pointer: string): number | null;
}

/** The library is read when the first YAML is: a load of a built package reads none. */
const yamlLibrary = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

/**
 * Reads YAML or JSON (which is YAML) and keeps the lines.
 *
 * @param parsed what it parses to, where that is known; then lines are looked for once they are asked for
 * @throws ExplainedError when it does not parse to an object
 */
export function readDocument(file: string, text: string, parsed?: object): SourceDocument {
  if (parsed !== undefined) {
    let lines: YamlLines | null = null;
    return {
      file,
      root: parsed as Record<string, unknown>,
      lineOf(pointer) {
        lines ??= linesOfYaml(file, text);
        return lines.lineOf(pointerSegments(pointer));
      },
    };
  }
  const fromJson = tryJson(text);
  const yaml = fromJson === undefined ? linesOfYaml(file, text) : null;
  const root: unknown = fromJson ?? toPlain(file, () => yaml?.toPlain());
  const lines = yaml ?? new JsonLines(text);
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    throw notADocument(file, 'it is not an object');
  }
  return {
    file,
    root: root as Record<string, unknown>,
    lineOf: pointer => lines.lineOf(pointerSegments(pointer)),
  };
}

interface YamlLines extends Pick<JsonLines, 'lineOf'> {
  toPlain(): unknown;
}

function linesOfYaml(file: string, text: string): YamlLines {
  const {isCollection, LineCounter, parseDocument} = yamlLibrary();
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const [error] = document.errors;
  if (!error) {
    return {
      toPlain: () => document.toJS(),
      lineOf(segments) {
        const start = startOf(document.contents, segments, isCollection);
        return start === null ? null : lines.linePos(start).line;
      },
    };
  }
  const {line, col} = lines.linePos(error.pos[0]);
  throw notADocument(file, `line ${line}, column ${col}: ${error.message}`);
}

function tryJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notADocument(file: string, why: string): ExplainedError {
  return new ExplainedError(
    `the contract ${file} does not parse at # (${why})`,
    'give an OpenAPI 3.0 or 3.1 document in YAML or JSON',
  );
}

/** Aliases are resolved here; the yaml library rejects documents that multiply them without end. */
function toPlain(file: string, toJs: () => unknown): unknown {
  try {
    return toJs();
  } catch (thrown) {
    throw notADocument(file, messageOf(thrown));
  }
}

/** The largest documents that are published have 13 MB. */
const BYTES_MAX = 32 * 1024 * 1024;

/** @throws ExplainedError when the file cannot be read */
export async function readText(file: string): Promise<string> {
  try {
    await assertRegularFile(file, BYTES_MAX);
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new ExplainedError(
      `cannot read the contract ${file} (${messageOf(thrown)})`,
      'check the path given with --contract',
    );
  }
}

/** The offset of a key where the segment names one (so that the line is the key's), else the item's. */
function startOf(
  contents: unknown,
  segments: readonly string[],
  isCollection: typeof import('yaml').isCollection,
): number | null {
  let current: unknown = contents;
  let start: number | null = rangeStart(current);
  for (const segment of segments) {
    if (!isCollection(current)) return null;
    const pair = current.items.find(each => keyOf(each) === segment) as
      | {key: unknown; value: unknown}
      | undefined;
    if (pair) {
      start = rangeStart(pair.key);
      current = pair.value;
    } else {
      current = current.items[Number(segment)];
      start = rangeStart(current);
      if (current === undefined) return null;
    }
  }
  return start;
}

function keyOf(item: unknown): string | undefined {
  const key = (item as {key?: {value?: unknown}} | null)?.key;
  return key === undefined ? undefined : String(key.value);
}

function rangeStart(value: unknown): number | null {
  const range: Range | null | undefined = (value as Node | null | undefined)?.range;
  return range ? range[0] : null;
}
