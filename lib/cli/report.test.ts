import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {recordFixture} from '../../reports/fixture/record-fixture.ts';
import {writeRunRecord} from '../record/write-run-record.ts';
import {runCli} from './in-process.case.ts';

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
      'findings.sarif',
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
