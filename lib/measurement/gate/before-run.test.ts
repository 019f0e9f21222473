import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {beforeRun, type NextRun} from './before-run.ts';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'c8gauge-before-run-'));
});

afterAll(() => rm(cwd, {recursive: true, force: true}));

const next: NextRun = {side: 'candidate', pair: 3, url: 'http://127.0.0.1:8080'};
const run = (command: string, signal = new AbortController().signal) =>
  beforeRun(command, next, {cwd, signal});

describe('a command before a run', () => {
  it('is told which side comes next, as its last argument and in its environment', async () => {
    await run('echo "$C8GAUGE_SIDE $C8GAUGE_PAIR $C8GAUGE_URL" > told; echo install > args; echo');
    expect(await readFile(join(cwd, 'told'), 'utf8')).toBe('candidate 3 http://127.0.0.1:8080\n');
    await run('printf "%s\\n" > args');
    expect(await readFile(join(cwd, 'args'), 'utf8')).toBe('candidate\n');
  });

  it.each([
    [
      'echo no space left >&2; exit 3 #',
      /'.* candidate' ended with 3: no space left: it has to end/,
    ],
    ['no-such-program-of-mine', /ended with 127: .*no-such-program-of-mine.*not found/],
  ])('that fails says why: %s', async (command, words) => {
    await expect(run(command)).rejects.toThrow(words);
  });

  it('ends with the gate, with all that it has started', async () => {
    const abort = new AbortController();
    const ended = run('sleep 600; echo', abort.signal);
    abort.abort();
    await expect(ended).rejects.toThrow(/ended with SIGTERM/);
    await expect(run('sleep 600; echo', abort.signal)).rejects.toThrow(/ended with SIGTERM/);
  });
});
