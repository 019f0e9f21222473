import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {readRunRecord} from '../record/read-run-record.ts';
import {runCli, startCluster} from './in-process.case.ts';

const folder = mkdtempSync(join(tmpdir(), 'c8gauge-disturb-'));
const cluster = await startCluster();
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, {recursive: true});
});

const script = join(folder, 'script.ts');
writeFileSync(
  script,
  `import http from 'k6/http';
import {sleep} from 'k6';
export const options = {vus: 1, duration: '3s'};
export default function () {
  http.get(__ENV.CAMUNDA_REST_ADDRESS + '/v2/topology');
  sleep(0.05);
}`,
);

/** Whether a process runs; one that has ended may wait for somebody to ask how. */
function isRunning(pid: string): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('--disturb', {timeout: 60_000}, () => {
  it('runs commands in mid-load, ends what still runs, and says what did not come to run', async () => {
    const pid = join(folder, 'pid');
    const flags = ['--base-url', cluster.baseUrl, '--out', folder];
    const {status, stdout} = await runCli(
      ...['load', script, ...flags],
      ...['--disturb', '50s: true'],
      ...['--disturb', '1500ms: echo no such broker >&2; exit 3'],
      ...['--disturb', `1500ms: sleep 60 & echo $! > ${pid}; wait`],
    );
    expect(status).toBe(2);
    const {loads, verdict, warnings} = await readRunRecord(join(folder, 'record.json'));
    const [failed, hung] = loads[0]?.disturbances ?? [];
    expect(failed).toMatchObject({exit: 3, problem: 'no such broker', state: 'not known'});
    expect(hung).toMatchObject({exit: null, untilSecond: null});
    expect(failed?.second).toBeGreaterThanOrEqual(1.4);
    const marks = loads[0]?.marks?.filter(each => each.kind === 'fault');
    expect(marks?.[0]?.label).toBe('disturbed: echo no such broker >&2; exit 3');
    expect(warnings.join()).toMatch(/--disturb at 50\.0 s was not run/);
    expect(verdict.reasons.join('\n')).toMatch(/ended with 3: no such broker/);
    expect(stdout).toMatch(/^disturbed +disturbed at /m);
    await expect.poll(() => isRunning(readFileSync(pid, 'utf8').trim())).toBe(false);
  });

  it.each(['30s', 'soon: true', '30s:', '30: '])('refuses %o at once', async text => {
    const {status, stderr} = await runCli('load', script, '--disturb', text);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Write it like|no unit/);
  });
});
