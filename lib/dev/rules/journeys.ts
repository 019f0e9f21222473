import {readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {isSource, linesOf, listedFiles} from './tidy.ts';

/** One command, the part of the record that it is for, and what another flag or command would need. */
export interface Journey {
  readonly command: string;
  /** Where that part is declared. */
  readonly record: readonly string[];
  readonly without: RegExp;
}

const JOURNEYS: readonly Journey[] = [
  {
    command: 'lib/cli/load.ts',
    record: ['lib/record/load-result.ts', 'lib/record/run-record.ts'],
    // The default engine is the embedded one; without --validate no answer is judged by the contract.
    without: /^lib\/engine\/(k6|autocannon)\/|^conformance\//,
  },
  {
    command: 'lib/cli/check.ts',
    record: ['lib/record/findings.ts', 'lib/record/run-record.ts'],
    // One check is as another: they are counted as the list of them.
    without: /^lib\/engine\/|^conformance\/checks\/(?!all-checks\.|check\.)/,
  },
  {
    // Its runs are loads: how one is measured is the journey of load.
    command: 'lib/cli/gate.ts',
    record: ['lib/record/gate-result.ts', 'lib/record/run-record.ts'],
    without: /^lib\/engine\/|^conformance\//,
  },
];

/** Files that have one entry each of something by design, so that many of them are small. */
const REGISTRIES =
  /^(lib\/(cli|faults(\/[^/]+){1,2}|cluster\/(routes|bpmn\/elements))|conformance\/(checks|operations|flows)|scenarios)\/[^/]+$/;

/** What one file imports of ours. */
interface Imports {
  /** Values: what it calls. The worker thread that it starts by its path is among them. */
  readonly values: readonly string[];
  /** Types alone. */
  readonly types: readonly string[];
}

/**
 * The way of one use of a command from its flags to the record, as a reader has to follow it:
 *
 * 1. From the command's file all static imports of values are followed, within `lib` and `conformance`, and
 *    the path by which the worker thread is started.
 * 2. Of these files, those _make_ the record that import its types (or values): they take a part of it,
 *    or return one.
 * 3. The way is each file of 1 that makes the record, or through which one that does is reached.
 *
 * What is called on the way without carrying any of the record (a parser of durations, a connection, a
 * scheduler) is not on it, and neither are the declarations of the record, which hold no code.
 *
 * @returns the files, in the order in which they are reached; nearest to the command first
 */
export function wayToRecord(journey: Journey, importsOf: (file: string) => Imports): string[] {
  const reached: string[] = [journey.command];
  for (const file of reached) {
    const next = importsOf(file).values.filter(
      each => !reached.includes(each) && !journey.without.test(each),
    );
    reached.push(...new Set(next));
  }
  const isOnWay = new Set(
    reached.filter(file => {
      const {values, types} = importsOf(file);
      return [...values, ...types].some(each => journey.record.includes(each));
    }),
  );
  // A file that leads to one on the way is on it: backwards, until no more are found.
  for (let before = -1; before < isOnWay.size; ) {
    before = isOnWay.size;
    for (const file of reached)
      if (importsOf(file).values.some(each => isOnWay.has(each))) isOnWay.add(file);
  }
  return reached.filter(each => isOnWay.has(each));
}

/** From the command down: an import against this order climbs. */
const ROOMS = ['cli', 'measurement', 'engine', 'project', 'auth', 'stats', 'record', 'core'];

/** Imports between files of a way that lead up to a room which is nearer to the command. */
export function climbs(way: readonly string[], importsOf: (file: string) => Imports): string[] {
  const depth = (file: string) => ROOMS.indexOf(file.split('/')[1] ?? '');
  return way.flatMap(from => {
    const {values, types} = importsOf(from);
    return [...values, ...types]
      .filter(to => way.includes(to) && depth(to) >= 0 && depth(to) < depth(from))
      .map(to => `${from} -> ${to}`);
  });
}

/** Reads what a file of the checkout imports; each once. */
export function readImports(): (file: string) => Imports {
  const known = new Map<string, Imports>();
  return file => {
    const imports = known.get(file) ?? importsIn(file, readFileSync(file, 'utf8'));
    known.set(file, imports);
    return imports;
  };
}

/** The static imports in a text that lead to files of `lib` and `conformance`. */
export function importsIn(file: string, text: string): Imports {
  const values: string[] = [];
  const types: string[] = [];
  const ours = (path: string) => normalize(join(dirname(file), path));
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    if (from && ts.isStringLiteral(from) && /^\..*\.tsx?$/.test(from.text))
      (isOfTypes(statement) ? types : values).push(ours(from.text));
  }
  for (const [, path = ''] of text.matchAll(/siblingUrl\('(\.[^']*\bworker)'/g))
    values.push(`${ours(path)}.ts`);
  const isOurs = (each: string) => /^(lib|conformance)\//.test(each);
  return {values: values.filter(isOurs), types: types.filter(isOurs)};
}

/** `import type {A}`, and `import {type A, type B}`. */
function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(each => each.isTypeOnly);
}

const SIZES = [15, 30, 100, 400];

/** How many files have at most so many lines: each is counted once, at the smallest that it fits. */
function sizesOf(files: readonly string[]): string {
  const lines = files.map(each => linesOf(readFileSync(each, 'utf8')));
  const counts = SIZES.map((most, at) => {
    const least = SIZES[at - 1] ?? 0;
    return `${lines.filter(each => each > least && each <= most).length} to ${most}`;
  });
  return `${files.length} files: ${counts.join(', ')} lines`;
}

/** `npm run journeys`: the way of each command, and how large the files without tests are. */
function main(): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const importsOf = readImports();
  for (const journey of JOURNEYS) {
    const way = wayToRecord(journey, importsOf);
    const up = climbs(way, importsOf);
    say(`${journey.command}: ${way.length} files to its record, ${up.length} imports that climb`);
    for (const each of [...way, ...up]) say(`  ${each}`);
  }
  const files = listedFiles().filter(
    each => isSource(each) && each.includes('/') && !/\.(test|case)\.tsx?$/.test(each),
  );
  say(`all: ${sizesOf(files)}`);
  say(`outside registries: ${sizesOf(files.filter(each => !REGISTRIES.test(each)))}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
