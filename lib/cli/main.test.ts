import {describe, expect, it} from 'vitest';
import {runCli} from './in-process.case.ts';

describe('c8gauge', () => {
  it('shows its commands', async () => {
    const {status, stdout} = await runCli('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('serve');
  });

  it('shows the flags of a command', async () => {
    const {status, stdout} = await runCli('serve', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--port');
  });

  it.each([
    [['srve'], "unknown command 'srve' (Did you mean serve?): run `c8gauge --help`"],
    [
      ['serve', '--prt', '1'],
      "unknown option '--prt' (Did you mean --port?): run `c8gauge serve --help`",
    ],
    [['serve', '--port', 'x'], 'whole number from 0 to 65535: run `c8gauge serve --help`'],
  ])('refuses %j in one line that names the fix, exit 2', async (args, words) => {
    const {status, stdout, stderr} = await runCli(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).toContain(words);
  });

  it('without a command shows help and exits with 2', async () => {
    const {status, stderr} = await runCli();
    expect(status).toBe(2);
    expect(stderr).toContain('Commands:');
  });
});
