import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const FILE_LINES_MAX = 300;
const FUNCTION_LINES_MAX = 70;
const README_LINES_MAX = 40;

/** A folder with so many files explains itself by their names. */
const FILES_WITHOUT_README_MAX = 5;

/** Words that say nothing about what is inside. */
/** Data availability is Camunda's own term: from the creation until a search finds it. */
const EMPTY_NAME = /(^|[-.])(utils?|helpers?|managers?|data(?!-availability)|misc|common)([-.]|$)/;
const KEBAB_CASE = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

function listedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter(each => each !== '' && existsSync(each));
}

function sourceFiles(): string[] {
  return listedFiles().filter(each => /\.(ts|tsx)$/.test(each) && !each.endsWith('.d.ts'));
}

/** The rooms of the house, `scenarios`, `lib/core`, and how many files each holds. */
function roomsOf(files: readonly string[]): Map<string, number> {
  const rooms = new Map<string, number>();
  for (const file of files) {
    const [first = '', second] = dirname(file).split('/');
    const inner = ['lib', 'conformance'].includes(first) && second ? [`${first}/${second}`] : [];
    const outer = first === '.' ? [] : [first];
    for (const room of [...outer, ...inner]) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  return rooms;
}

function readmeLines(room: string): number {
  const file = `${room}/README.md`;
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length : 0;
}

/** Every function of more lines than allowed, as `file:line name (lines)`. */
function longFunctions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const long: string[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node) => {
    if (isFunctionWithBody(node) && !isTestBlock(node)) {
      const first = lineOf(node.getStart(source));
      const lines = lineOf(node.end) - first + 1;
      if (lines > FUNCTION_LINES_MAX) long.push(`${file}:${first} (${lines} lines)`);
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

describe('tidy', () => {
  const files = sourceFiles();
  const isTable = (file: string) => /\.case\.tsx?$/.test(file);

  it('reads the files that there are', () => {
    expect(files).toContain('lib/dev/rules/tidy.test.ts');
  });

  it(`keeps files within ${FILE_LINES_MAX} lines`, () => {
    const long = files
      .filter(file => !isTable(file))
      .map(file => ({file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length}))
      .filter(each => each.lines > FILE_LINES_MAX);
    expect(long).toEqual([]);
  });

  it(`keeps functions within ${FUNCTION_LINES_MAX} lines`, () => {
    const long = files
      .filter(file => !isTable(file))
      .flatMap(file => longFunctions(file, readFileSync(file, 'utf8')));
    expect(long).toEqual([]);
  });

  it('sees a function that is too long', () => {
    const text = `function long() {\n${'  work();\n'.repeat(FUNCTION_LINES_MAX)}}\n`;
    expect(longFunctions('a.ts', text)).toEqual([`a.ts:1 (${FUNCTION_LINES_MAX + 2} lines)`]);
  });

  it('names files in kebab-case, by what is inside', () => {
    const odd = files.filter(file => {
      const name = basename(file).replace(/\.tsx?$/, '');
      // operations/ and routes/ use the exact operationId, flags of the contract, not of ours.
      const isOperation = /(^|\/)(operations|routes)\//.test(file);
      return EMPTY_NAME.test(name) || !(isOperation || KEBAB_CASE.test(name));
    });
    expect(odd).toEqual([]);
  });

  it('has a README in every room with more than a handful of files, short enough to be read', () => {
    const rooms = roomsOf(listedFiles());
    expect(rooms.get('lib/core')).toBeGreaterThan(FILES_WITHOUT_README_MAX);
    const large = [...rooms].filter(([, count]) => count > FILES_WITHOUT_README_MAX);
    const unexplained = large.map(([room]) => room).filter(each => readmeLines(each) === 0);
    expect(unexplained).toEqual([]);
    const long = large.map(([room]) => room).filter(each => readmeLines(each) > README_LINES_MAX);
    // The architecture and the front page are pages.
    expect(long.filter(each => each !== 'lib')).toEqual([]);
  });
});
