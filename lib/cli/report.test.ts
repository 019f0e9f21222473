import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
import {writeRunRecord} from '../record/write-run-record.ts';
import {runCli, runCliIn} from './in-process.case.ts';

let folder: string;
let record: string;
let status: number;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-report-'));
  record = join(folder, 'record.json');
  await writeRunRecord(recordFixture(), record);
});
afterEach(() => rm(folder, {recursive: true}));

async function report(...args: string[]): Promise<void> {
  ({status, stdout, stderr} = await runCli('report', ...args));
}

describe('c8gauge report', () => {
  test('renders a record in every format and prints the page last', async () => {
    const out = join(folder, 'out');
    await report(record, '--out', out);
    expect((await readdir(out)).toSorted()).toEqual([
      'annotations.txt',
      'badge.json',
      'findings.sarif',
      'gl-code-quality-report.json',
      'index.html',
      'junit.xml',
      'metrics.txt',
      'record.json',
      'series.csv',
      'summary.md',
      'summary.txt',
    ]);
    expect(await readFile(join(out, 'record.json'))).toEqual(await readFile(record));
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(join(out, 'index.html'));
    expect(stdout).toContain('Failed');
    expect(status).toBe(0);
  });

  test('prints one format alone', async () => {
    await report(record, '--format', 'markdown');
    expect(stdout).toMatch(/^## ❌ Failed\n/);
    expect(await readdir(folder)).toEqual(['record.json']);
    await report(record, '--format', 'json');
    expect(stdout).toBe(await readFile(record, 'utf8'));
  });

  test('lets its own annotations through to the runner of a pipeline', async () => {
    await report(record, '--format', 'github');
    expect(stdout).toMatch(/^::error title=c8gauge start%3A Failed::/);
  });

  test('links the report in Markdown as the pipeline says, or the flag', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_RUN_ID: '7',
    };
    const args = ['report', record, '--format', 'markdown'];
    const link = async (given: NodeJS.ProcessEnv, ...more: string[]) =>
      /\(<(.*)>\)/.exec((await runCliIn(given, ...args, ...more)).stdout)?.[1];
    expect(await link(env)).toBe('https://github.example/a/b/actions/runs/7#artifacts');
    expect(await link({CI_JOB_URL: 'https://gitlab.example/a/-/jobs/7'})).toBe(
      'https://gitlab.example/a/-/jobs/7/artifacts/browse',
    );
    expect(await link({CI_JOB_URL: 'javascript:alert(1)'})).toBeUndefined();
    expect(await link(env, '--artifact', 'https://x.example/')).toBe('https://x.example/');
    await report(record, '--format', 'markdown', '--artifact', 'javascript:alert(1)');
    expect(stderr).toMatch(/It must be an address like/);
    expect(status).toBe(2);
  });

  test('makes a page of one finding', async () => {
    const id = 'completeJob/client-error/invalid';
    await report(record, '--format', 'html', '--single-finding', id, '--out', folder);
    expect(stdout).toBe(`${join(folder, 'finding-completeJob-client-error-invalid.html')}\n`);
    const page = await readFile(stdout.trim(), 'utf8');
    expect(page).toContain('expected a 4xx for a job key that is not a number, got 500');
    expect(page).toContain('c8gauge check --operation completeJob --seed');
    expect(page).not.toContain('createProcessInstance/int64');
  });

  test.each([
    [['--single-finding', 'x'], 'add --format html'],
    [
      ['--format', 'html', '--single-finding', 'completeJob/client-error/invald'],
      "has no finding 'completeJob/client-error/invald' among its 3: is 'completeJob/client-error/invalid' meant?",
    ],
    [['--format', 'html', '--single-finding', ''], 'copy the id of a finding from the report'],
  ])('refuses %j', async (args, words) => {
    await report(record, ...args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  test('tells machines what was written and what the runs came to', async () => {
    const out = join(folder, 'out');
    await report(record, '--out', out, '--json', '-');
    expect(JSON.parse(stdout)).toEqual({
      files: [join(out, 'index.html')],
      runs: [expect.objectContaining({verdict: expect.objectContaining({status: 'failed'})})],
    });
    expect(stderr).toContain('Failed');
  });

  test('compares several, and renders each below', async () => {
    const out = join(folder, 'out');
    await report(record, record, '--out', out, '--quiet');
    expect(stdout).toBe(`${join(out, 'index.html')}\n`);
    expect((await readdir(out)).toSorted()).toEqual(['A', 'B', 'index.html']);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('2 runs compared');
  });

  test('shows many as a history, holds what it needs of each, and names the bad one', async () => {
    const text = await readFile(record, 'utf8');
    const files: string[] = [];
    for (let day = 1; day <= 9; day++) {
      const file = join(folder, `${day}.json`);
      await writeFile(
        file,
        text
          .replace(/"startedAt":"2026-11-24/, `"startedAt":"2026-11-0${day}`)
          .replace(/("run":\{[^}]*"id":")[^"]*/, `$1run-${day}`),
      );
      files.push(file);
    }
    const bad = join(folder, 'bad.json');
    await writeFile(bad, '[]');
    const out = join(folder, 'out');
    await report(...files, bad, '--out', out, '--quiet');
    expect(stdout).toBe(`${join(out, 'index.html')}\n`);
    expect(stderr).toMatch(/^c8gauge: \S+bad\.json is not a run record of c8gauge: .*\n$/);
    expect(status).toBe(2);
    const page = await readFile(join(out, 'index.html'), 'utf8');
    // Of one scenario the newest run is INVALID.
    expect(page).toContain('Inconclusive: not everything could be judged · 9 runs');
    expect(page).toContain('bad.json is not a run record');
    await report(record, record, '--as', 'history', '--format', 'markdown');
    expect(stdout).toMatch(/^## ❔ Inconclusive: too few runs/);
    await report(record, '--as', 'history', '--format', 'sarif');
    expect(stderr).toMatch(/^c8gauge: a history cannot be shown as sarif: /);
    expect(status).toBe(2);
  });

  test('says which record is bad and why, and renders the good ones', async () => {
    const bad = join(folder, 'bad.json');
    await writeFile(bad, (await readFile(record, 'utf8')).slice(0, 5000));
    const out = join(folder, 'out');
    await report(bad, record, join(folder, 'none.json'), '--out', out);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^c8gauge: .*bad\.json is cut short after 5000 bytes: give/),
      expect.stringMatching(/^c8gauge: cannot read .*none\.json .*: check the path$/),
    ]);
    expect(status).toBe(2);
    expect(await readdir(out)).toContain('index.html');
  });

  test('renders nothing when no record is good', async () => {
    const out = join(folder, 'out');
    await report(join(folder, 'none.json'), '--out', out);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});
