import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runCli} from '../../cli/in-process.case.ts';
import {seededRandom} from '../../core/random.ts';
import {MisbehavingServer, wireModes} from '../../faults/transport/misbehaving-server.ts';
import {ATTEMPTS, SCRIPT} from './attempts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  await writeFile(join(folder, 'ask.js'), SCRIPT.replace("'3s'", "'1s'"));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

/** A slice of `npm run misbehave`; the first had no end, since jobs came faster than they were completed. */
const random = seededRandom(20_261_201);
const ENDS = wireModes.filter(each => each.meaning === 'good' || each.meaning === 'refusal');
const SLICE = [
  ['20000-jobs', 'process-loop'],
  ...Array.from({length: 3}, () => [random.pick(ENDS).name, 'load'] as const),
] as const;

it.each(SLICE)('%s: %s ends, and says what it is', {timeout: 60_000}, async (name, command) => {
  const mode = wireModes.find(each => each.name === name);
  const attempt = ATTEMPTS.find(each => each.name === command);
  if (!mode || !attempt) throw new Error(`no ${name} or ${command}`);
  const server = new MisbehavingServer(mode, attempt.when);
  try {
    const argv = attempt.argv(await server.listen(), join(folder, 'ask.js'));
    const out = join(folder, `${name}-${command}`);
    const {status, stdout, stderr} = await runCli(
      ...argv.map(each => (each === '3s' ? '1s' : each)),
      ...['--quiet', '--out', out],
    );
    // A busy machine makes it INVALID.
    expect([...attempt.exits(mode.meaning), 2]).toContain(status);
    expect(stdout + stderr).toMatch(/^(passed|failed|inconclusive|c8gauge): /m);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  } finally {
    await server.close();
  }
});
