import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Command} from 'commander';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
import type {Verdict} from '../record/run-record.ts';
import {COMMANDS} from './commands.ts';
import {conclude, writeJsonIfAsked} from './conclude.ts';
import {CollectedText, runCli, unusedInvocation} from './in-process.case.ts';

/** One runs until it is told to stop; the other prints a script. */
const WITHOUT_RESULT = ['serve', 'completion'];

/** A command, or those below it where it only holds others. */
function leaves(command: Command): Command[] {
  return command.commands.length > 0 ? command.commands.flatMap(leaves) : [command];
}

describe('--json', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-json-'));
  });
  afterEach(() => rm(folder, {recursive: true, force: true}));

  it.each(Object.entries(COMMANDS).filter(([name]) => !WITHOUT_RESULT.includes(name)))(
    'is a flag of %s',
    async (_, {load}) => {
      for (const each of leaves(await load(unusedInvocation()))) {
        expect(each.options.map(option => option.long)).toContain('--json');
      }
    },
  );

  it('writes a file, and its folder, with integers of 64 bits as they are', async () => {
    const file = join(folder, 'new', 'result.json');
    await writeJsonIfAsked(unusedInvocation(), file, {key: 9_007_199_254_740_993n});
    expect(await readFile(file, 'utf8')).toBe('{\n  "key": 9007199254740993\n}\n');
  });

  it('refuses a place that cannot be written to', async () => {
    await expect(writeJsonIfAsked(unusedInvocation(), folder, {})).rejects.toThrow(
      /cannot write .*EISDIR.*--json/,
    );
  });

  it('- puts the JSON alone on stdout, the words on stderr', async () => {
    const dir = join(folder, 'bundles');
    const flags = ['--script', 'create-instance', '--json', '-'];
    const {status, stdout, stderr} = await runCli('export', 'k6', dir, ...flags);
    const files = ['create-instance.js', 'payloads.json'].map(each => join(dir, each));
    expect({status, ...JSON.parse(stdout)}).toEqual({status: 0, files});
    expect(stderr).toBe(`${files.join('\n')}\n`);
  });
});

describe('a report that cannot be written', () => {
  it.each<readonly [Verdict['status'], string]>([
    ['failed', 'failed: too slow\n'],
    ['inconclusive', 'inconclusive: too slow\n'],
    ['passed', ''],
  ])('takes nothing from why a run is %s', async (status, said) => {
    const record = recordFixture({verdict: {status, reasons: ['too slow']}});
    const run = unusedInvocation();
    const stdout = new CollectedText();
    const lines: string[] = [];
    const concluded = conclude({...run, stdout}, record, {
      folder: '/dev/null/out',
      progress: {say: line => void lines.push(line)},
      lines: ['what was measured'],
      json: undefined,
    });
    await expect(concluded).rejects.toThrow(/^cannot write .*ENOTDIR/);
    expect(lines.join('\n')).toContain('c8gauge start against');
    expect(lines.at(-1)).toBe('what was measured');
    expect(stdout.text).toBe(said);
  });
});
