import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {runCli} from './in-process.case.ts';

/** A script whose options are its own. */
const OWN_SCRIPT = fileURLToPath(
  new URL('../faults/loads/scripts/sends-nothing.ts', import.meta.url),
);

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
    [['load', 'process-loop', '--duration', '10'], 'There is no unit: write 10s'],
    [['serve', '--port', 'x'], 'whole number from 0 to 65535: run `c8gauge serve --help`'],
  ])('refuses %j in one line that names the fix, exit 2', async (args, words) => {
    const {status, stdout, stderr} = await runCli(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^c8gauge: .*\n$/);
    expect(stderr).toContain(words);
  });

  it.each([
    [['load', 'proces-loop'], "unknown scenario 'proces-loop': is 'process-loop' meant?"],
    [['load', 'process-loop', '--profile', 'smok'], "unknown profile 'smok': is 'smoke' meant?"],
    [['check', '--operation', 'completJob'], "no operation 'completJob': is 'completeJob' meant?"],
    [['load', OWN_SCRIPT, '--profile', 'smok'], "unknown profile 'smok': is 'smoke' meant?"],
    [
      ['load', OWN_SCRIPT, '--profile', 'smoke'],
      "the options of the script are its own: profile 'smoke' would change nothing: omit --profile",
    ],
  ])('asks whether another name was meant before anything starts: %j', async (args, words) => {
    const {status, stdout, stderr} = await runCli(...args);
    expect(stderr).toContain(words);
    expect(stdout).not.toContain('✓ cluster');
    expect(status).toBe(2);
  });

  it('puts own flags first, with limits and units, then groups, scenarios and examples', async () => {
    const {stdout} = await runCli('capacity', '--help');
    const places = ['Options:', 'Sign-in:', 'Output:', 'Scenarios:', 'Examples:'].map(each =>
      stdout.indexOf(each),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(stdout.indexOf('--slo')).toBeLessThan(stdout.indexOf('--client-id'));
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '--budget <time> end the search after this long (default: 15m)',
    );
    expect(stdout).toContain('[1 to 1,000]');
    expect(stdout).toContain('process-loop');
    expect(stdout.split('\n').filter(each => each.length > 80 && !each.includes('#'))).toEqual([]);
  });

  it('without a command shows help and exits with 2', async () => {
    const {status, stderr} = await runCli();
    expect(status).toBe(2);
    expect(stderr).toContain('Commands:');
  });
});
