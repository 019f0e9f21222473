import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {
  emptyName,
  FILE_LINES_MAX,
  FUNCTION_LINES_MAX,
  isSource,
  listedFiles,
  README_LINES_MAX,
  roomsToExplain,
  tooLong,
} from './tidy.ts';

/** `npm run verify` applies these rules to the checkout; here each is shown to fail. */
describe('each rule of lengths and names can fail', () => {
  const house = mkdtempSync(join(tmpdir(), 'c8gauge-tidy-'));
  afterAll(() => rmSync(house, {recursive: true, force: true}));

  it('reads the files that there are', () => {
    expect(listedFiles().filter(isSource)).toContain('lib/dev/rules/tidy.test.ts');
  });

  it('a file that is too long', () => {
    const text = 'work();\n'.repeat(FILE_LINES_MAX);
    expect(tooLong('a.ts', text)).toEqual([]);
    expect(tooLong('a.ts', `${text}work();\n`)).toEqual([
      `a.ts has ${FILE_LINES_MAX + 1} lines, of ${FILE_LINES_MAX}`,
    ]);
    expect(tooLong('a.case.ts', `${text}work();\n`)).toEqual([]);
  });

  it('a function that is too long', () => {
    const text = (lines: number) => `function long() {\n${'  work();\n'.repeat(lines)}}\n`;
    expect(tooLong('a.ts', text(FUNCTION_LINES_MAX - 2))).toEqual([]);
    expect(tooLong('a.ts', text(FUNCTION_LINES_MAX - 1))).toEqual([
      `a.ts:1 is a function of ${FUNCTION_LINES_MAX + 1} lines, of ${FUNCTION_LINES_MAX}`,
    ]);
  });

  it.each(['lib/core/utils.ts', 'lib/core/time-helper.ts', 'lib/core/camelCase.ts'])(
    'the name %s',
    file => {
      expect(emptyName(file)).toHaveLength(1);
    },
  );

  it.each(['lib/core/clock.ts', 'conformance/operations/completeJob.test.ts'])(
    'but not the name %s',
    file => {
      expect(emptyName(file)).toEqual([]);
    },
  );

  it('a room of many files without a README, and a README that is too long', () => {
    const files = Array.from({length: 6}, (_, at) => `lib/room/file-${at}.ts`);
    mkdirSync(join(house, 'lib/room'), {recursive: true});
    writeFileSync(join(house, 'lib/README.md'), 'lib\n');
    const complaint = 'lib/room has more than a handful of files and no README.md';
    expect(roomsToExplain(files, house)).toEqual([complaint]);
    expect(roomsToExplain(files.slice(1), house)).toEqual([]);
    writeFileSync(join(house, 'lib/room/README.md'), 'line\n'.repeat(README_LINES_MAX + 1));
    expect(roomsToExplain(files, house)).toEqual([
      `lib/room/README.md has ${README_LINES_MAX + 1} lines, of ${README_LINES_MAX}`,
    ]);
  });
});
