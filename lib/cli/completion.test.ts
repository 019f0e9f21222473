import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Command, Option} from 'commander';
import {describe, expect, it} from 'vitest';
import {COMMANDS} from './commands.ts';
import {placesOf, renderCompletion, type Shell} from './completion.ts';
import {runCli} from './in-process.case.ts';

const program = new Command('c8gauge').version('1');
program
  .command('load')
  .argument('<script>')
  .option('--vus <n>', "users' number")
  .addOption(new Option('--engine <name>').choices(['embedded', 'k6']));
program.command('export').command('k6').option('--seed <n>');

const places = placesOf(program);

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** What bash offers behind a line, its last word being completed. */
function bashOffers(script: string, line: string): string[] {
  const words = line.split(' ');
  const {stdout, stderr} = spawnSync('bash', ['--norc'], {
    encoding: 'utf8',
    input: `${script}
COMP_WORDS=(${words.map(each => `'${each}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_c8gauge
printf '%s\\n' "\${COMPREPLY[@]}"`,
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(each => each !== '');
}

describe('placesOf', () => {
  it('knows commands, those below them, their flags and the choices of these', () => {
    expect(places.map(each => [each.path, ...each.words])).toEqual([
      ['', 'load', 'export'],
      ['load'],
      ['export', 'k6'],
      ['export k6'],
    ]);
    expect(places[1]?.flags).toContainEqual({
      name: '--engine',
      description: '',
      takesValue: true,
      values: ['embedded', 'k6'],
    });
  });
});

describe('bash', () => {
  const script = renderCompletion('bash', places);

  it.each([
    ['c8gauge ', ['load', 'export', '--version', '--help']],
    ['c8gauge l', ['load']],
    ['c8gauge load --e', ['--engine']],
    ['c8gauge load --engine ', ['embedded', 'k6']],
    ['c8gauge load x --vus 3 --engine e', ['embedded']],
    ['c8gauge export ', ['k6', '--help']],
    ['c8gauge export k6 --s', ['--seed']],
  ])('behind "%s" offers %j', (line, words) => {
    expect(bashOffers(script, line)).toEqual(words);
  });
});

const FISH: Shell = 'fish';

describe('fish', () => {
  it('offers what fits behind a line', context => {
    context.skip(!has(FISH), 'no fish on the PATH');
    const lines = [
      'c8gauge l',
      'c8gauge load --e',
      'c8gauge load --engine k6 --s',
      'c8gauge export k6 --s',
    ];
    const asked = lines.map(each => `complete -C '${each}'; echo =====`).join('\n');
    const input = `${renderCompletion('fish', places)}\n${asked}\n`;
    const {stdout} = spawnSync(FISH, ['--no-config', '-c', input], {encoding: 'utf8'});
    const offered = stdout.split('=====\n').map(each => each.trim());
    expect(offered.slice(0, 4)).toEqual(['load', '--engine', '', '--seed']);
  });
});

describe.each<Shell>(['bash', 'zsh', 'fish'])('the script for %s', shell => {
  const script = renderCompletion(shell, places);

  it('holds every command and flag', () => {
    for (const word of ['load', 'export', 'k6', 'engine', 'vus', 'seed', 'embedded']) {
      expect(script).toContain(word);
    }
  });

  it('is one that the shell reads', context => {
    context.skip(!has(shell), `no ${shell} on the PATH`);
    // fish reads no script from a socket, which is what a child's stdin is.
    const folder = mkdtempSync(join(tmpdir(), 'c8gauge-completion-'));
    const file = join(folder, `c8gauge.${shell}`);
    writeFileSync(file, script);
    const read = spawnSync(shell, ['-n', file], {encoding: 'utf8'});
    rmSync(folder, {recursive: true});
    expect(read).toMatchObject({status: 0, stderr: ''});
  });
});

describe('c8gauge completion', () => {
  it('offers every command that there is, and the scenarios', async () => {
    const {stdout: printed} = await runCli('completion', 'bash');
    expect(bashOffers(printed, 'c8gauge ')).toEqual(expect.arrayContaining(Object.keys(COMMANDS)));
    expect(bashOffers(printed, 'c8gauge load process-')).toEqual(['process-loop']);
    expect(bashOffers(printed, 'c8gauge load --engine ')).toEqual(['embedded', 'k6']);
  });
});
