import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import {startCliProcess} from './cli-process.case.ts';
import {type Cluster, runCli, startCluster} from './in-process.case.ts';

/** What only a process shows; all else is tested in process. */
describe('the process', {timeout: 60_000}, () => {
  let folder: string;
  let cluster: Cluster;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-process-'));
    cluster = await startCluster(['--service-rate', '30']);
  });
  afterAll(async () => {
    await cluster.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const to = (out: string) => ['--base-url', cluster.baseUrl, '--out', join(folder, out)];

  /** Waits until a load has written down so many seconds of its run. */
  async function untilSeconds(out: string, seconds: number): Promise<void> {
    const journal = join(folder, out, 'journal.jsonl');
    for (let tries = 0; tries < 300; tries++) {
      const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0;
      if (lines > seconds + 1) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error('the load wrote nothing down within 30 s');
  }

  it('serve listens, and ends on SIGTERM', async () => {
    const serve = startCliProcess('serve', '--port', '0');
    await serve.until(/^listening on http:\/\/127\.0\.0\.1:\d+\n/);
    serve.child.kill('SIGTERM');
    expect(await serve.ended).toEqual({status: 0, signal: null});
  });

  it('load ends early on SIGINT, keeps what was measured, and exits with 2', async () => {
    const flags = ['--rate', '5', '--duration', '60s', ...to('interrupted')];
    const load = startCliProcess('load', 'process-loop', ...flags);
    await untilSeconds('interrupted', 1);
    load.child.kill('SIGINT');
    expect(await load.ended).toEqual({status: 2, signal: null});
    const {loads, verdict} = await readRunRecord(join(folder, 'interrupted', 'record.json'));
    expect(verdict.reasons).toContain('the run was interrupted');
    expect(loads[0]?.iterations.completed).toBeGreaterThan(0);
  });

  it('load whose reader goes away goes on, keeps its record, and does not pass', async () => {
    const flags = ['--rate', '5', '--duration', '2s', ...to('unread')];
    const load = startCliProcess('load', 'create-instance', ...flags);
    await load.until(/\n/);
    load.child.stdout?.destroy();
    expect(await load.ended).toEqual({status: 2, signal: null});
    const {loads} = await readRunRecord(join(folder, 'unread', 'record.json'));
    expect(loads[0]?.operations[0]?.requests.total).toBeGreaterThan(0);
    expect(load.said()).not.toMatch(/EPIPE/);
  });

  it('whose words nobody can read exits with 2, and says why', async () => {
    const help = startCliProcess('--help');
    help.child.stdout?.destroy();
    expect(await help.ended).toEqual({status: 2, signal: null});
    expect(help.said()).toMatch(/^c8gauge: not all of the output could be written/);
  });

  it('load whose JSON cannot be written says so in a line, and exits with 2', async () => {
    const flags = ['--rate', '5', '--duration', '1s', '--quiet', '--json', '-', ...to('no-json')];
    const load = startCliProcess('load', 'create-instance', ...flags);
    load.child.stdout?.destroy();
    expect(await load.ended).toEqual({status: 2, signal: null});
    expect(load.said()).toMatch(/^c8gauge: cannot write the JSON to stdout \(.*EPIPE.*\): .*\n$/);
  });

  it('load that is killed leaves a journal, from which recover makes a record', async () => {
    const flags = ['--rate', '5', '--duration', '60s', ...to('killed-load')];
    const load = startCliProcess('load', 'process-loop', ...flags);
    await untilSeconds('killed-load', 2);
    load.child.kill('SIGKILL');
    expect(await load.ended).toEqual({status: null, signal: 'SIGKILL'});
    const out = join(folder, 'recovered');
    await runCli('recover', join(folder, 'killed-load', 'journal.jsonl'), '--out', out);
    const {loads} = await readRunRecord(join(out, 'record.json'));
    expect(loads[0]?.seconds.length).toBeGreaterThanOrEqual(2);
    expect(loads[0]?.operations.length).toBeGreaterThan(0);
  });

  it('capacity that is killed loses no step that it had measured', async () => {
    const search = ['--slo', 'backpressure<5%', '--workers', '2', '--step-duration', '3s'];
    const flags = [...search, '--rate-min', '10', '--seed', '7'];
    const capacity = startCliProcess('capacity', ...flags, ...to('killed-search'));
    await capacity.until(/^[✓✗?] 10\.0\/s/m);
    capacity.child.kill('SIGKILL');
    await capacity.ended;
    const resume = ['--resume', join(folder, 'killed-search'), '--budget', '1s'];
    const {status} = await runCli('capacity', ...flags, ...resume, ...to('resumed'));
    expect(status).toBe(2);
    const record = await readRunRecord(join(folder, 'resumed', 'record.json'));
    expect(record.capacity?.steps[0]).toMatchObject({offeredPerSecond: 10});
  });
});
