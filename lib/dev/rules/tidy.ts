import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import ts from 'typescript';

export const FILE_LINES_MAX = 400;
export const FUNCTION_LINES_MAX = 60;
/** The front page is read on one screen and a half, and so is any other. */
export const README_LINES_MAX = 100;

/** A folder with so many files explains itself by their names. */
const FILES_WITHOUT_README_MAX = 5;

/**
 * Words that say nothing about what is inside. Data availability is Camunda's own term: the time from
 * a creation until a search finds it.
 */
const EMPTY_NAME = /(^|[-.])(utils?|helpers?|managers?|data(?!-availability)|misc|common)([-.]|$)/;
const KEBAB_CASE = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** The files of the checkout, committed or about to be; what git ignores is not among them. */
export function listedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter(each => each !== '' && existsSync(each));
}

export function isSource(file: string): boolean {
  return /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
}

export function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** Lengths and names of the files of the checkout. @returns a line for each that breaks a rule */
export function untidyFiles(): string[] {
  const files = listedFiles();
  const sources = files.filter(isSource);
  return [
    ...sources.flatMap(file => tooLong(file, readFileSync(file, 'utf8'))),
    ...sources.flatMap(emptyName),
    ...roomsToExplain(files),
  ];
}

/** A file, and each of its functions, that is longer than allowed. Tables of cases may be. */
export function tooLong(file: string, text: string): string[] {
  if (/\.case\.tsx?$/.test(file)) return [];
  const lines = linesOf(text);
  const long = lines > FILE_LINES_MAX ? [`${file} has ${lines} lines, of ${FILE_LINES_MAX}`] : [];
  return [...long, ...longFunctions(file, text)];
}

function longFunctions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const long: string[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node) => {
    if (isFunctionWithBody(node) && !isTestBlock(node)) {
      const first = lineOf(node.getStart(source));
      const lines = lineOf(node.end) - first + 1;
      if (lines > FUNCTION_LINES_MAX)
        long.push(`${file}:${first} is a function of ${lines} lines, of ${FUNCTION_LINES_MAX}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return long;
}

function isFunctionWithBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** A `describe` is a chapter, not a function. */
function isTestBlock(node: ts.Node): boolean {
  const call = node.parent;
  return call && ts.isCallExpression(call) && /^describe/.test(call.expression.getText());
}

/** A name that is not in kebab-case, or says nothing about what is inside. */
export function emptyName(file: string): string[] {
  const name = basename(file).replace(/\.tsx?$/, '');
  // operations/ and routes/ use the exact operationId: the contract's name, not ours.
  const isOperation = /(^|\/)(operations|routes)\//.test(file);
  const isOdd = EMPTY_NAME.test(name) || !(isOperation || KEBAB_CASE.test(name));
  return isOdd ? [`${file} is not in kebab-case, or its name says nothing`] : [];
}

/**
 * Rooms (`.`, `scenarios`, `lib/core`) of more than a handful of files that have no README, or one that
 * is too long to be read.
 *
 * @param root where the files are
 */
export function roomsToExplain(files: readonly string[], root = '.'): string[] {
  const large = [...filesByRoom(files)].filter(([, count]) => count > FILES_WITHOUT_README_MAX);
  return large.flatMap(([room]) => {
    const file = join(root, room, 'README.md');
    if (!existsSync(file)) return [`${room} has more than a handful of files and no README.md`];
    const lines = linesOf(readFileSync(file, 'utf8'));
    return lines > README_LINES_MAX
      ? [`${room}/README.md has ${lines} lines, of ${README_LINES_MAX}`]
      : [];
  });
}

function filesByRoom(files: readonly string[]): Map<string, number> {
  const rooms = new Map<string, number>();
  for (const file of files) {
    const [first = '', second] = dirname(file).split('/');
    if (first.startsWith('.') && first !== '.') continue;
    const isDivided = ['lib', 'conformance'].includes(first) && second;
    for (const room of isDivided ? [first, `${first}/${second}`] : [first])
      rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  return rooms;
}
