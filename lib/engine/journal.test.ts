import {appendFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {encodeHistogram} from '../record/histogram/encode-histogram.ts';
import {LatencyCounts} from '../record/histogram/latency-counts.ts';
import {Journal, recoverLoad} from './journal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

const HEAD = {
  scenario: 's',
  bundleSha256: '0'.repeat(64),
  engine: {name: 'embedded', version: '1'},
  options: {},
  startedAt: '2026-11-24T12:00:00.000Z',
  seed: 7,
  offeredPerSecond: null,
} as const;

const fails = (fault: string) => {
  throw new Error(fault);
};

function second(at: number, latenciesUs: readonly number[]) {
  const counts = new LatencyCounts();
  for (const each of latenciesUs) counts.record(each);
  const total = latenciesUs.length;
  return {
    elapsedMs: (at + 1) * 1000,
    iterations: {completed: (at + 1) * 10, interrupted: 0, dropped: 0, late: 0, failed: 0},
    seconds: [
      {
        second: at,
        operation: 'a',
        requests: {total, ok: total, failed: 0, backpressure: 0, errors: 0, unanswered: 0, open: 0},
        responseTimeUsP50: counts.quantile(0.5),
        responseTimeUsP99: counts.quantile(0.99),
        responseTimeUsMax: counts.max,
        histogram: encodeHistogram(counts),
      },
    ],
  };
}

it('gives back every second that was written, and says that the end is missing', async () => {
  const file = join(folder, 'deep', 'journal.jsonl');
  const journal = new Journal(file, HEAD, fails);
  journal.append(second(0, [100, 200, 300]));
  journal.append(second(1, [400, 5000]));
  // What kill -9 leaves of the line that was being written.
  await appendFile(file, '{"elapsedMs":3000,"seco');
  const load = await recoverLoad(file);
  expect(load).toMatchObject({...HEAD, durationMs: 2000, iterations: {completed: 20}});
  expect(load.seconds.map(each => each.requests.total)).toEqual([3, 2]);
  expect(load.operations).toMatchObject([
    {operation: 'a', requests: {total: 5, ok: 5}, responseTime: {count: 5, latencyUsMin: 100}},
  ]);
  // Three digits of 5000 are 4998 to 5003.
  expect(load.operations[0]?.responseTime.latencyUsMax).toBeGreaterThanOrEqual(5000);
  expect(load.validity.valid).toBe(false);
});

it('says once that it cannot be written any more, and lets the run go on', async () => {
  const file = join(folder, 'gone', 'journal.jsonl');
  const faults: string[] = [];
  const journal = new Journal(file, HEAD, fault => faults.push(fault));
  await rm(join(folder, 'gone'), {recursive: true});
  journal.append(second(0, [100]));
  journal.append(second(1, [100]));
  expect(faults).toEqual([
    expect.stringMatching(/journal\.jsonl is not written any more \(ENOENT/),
  ]);
});

it('refuses a file that is not a journal', async () => {
  const file = join(folder, 'other.txt');
  await writeFile(file, 'hello\n');
  await expect(recoverLoad(file)).rejects.toThrow(
    /cannot read the journal .*there is no head in it.*give the journal/,
  );
  await expect(recoverLoad(join(folder, 'none'))).rejects.toThrow(/ENOENT/);
});

it('recovers a long run with its seconds joined, and says of how many it was made', async () => {
  const file = join(folder, 'long.jsonl');
  const journal = new Journal(file, HEAD, fails);
  const one = second(0, [100, 200]).seconds[0];
  if (!one) throw new Error('a second has an entry');
  const lines = Array.from({length: 9100}, (_, at) => ({
    ...second(at, []),
    seconds: [{...one, second: at}],
  }));
  journal.append(lines[0] as (typeof lines)[number]);
  await appendFile(
    file,
    lines
      .slice(1)
      .map(each => `${JSON.stringify(each)}\n`)
      .join(''),
  );
  const load = await recoverLoad(file);
  expect(load.secondsPerEntry).toBe(2);
  expect(load.seconds).toHaveLength(4550);
  expect(load.operations).toMatchObject([
    {requests: {total: 18_200}, responseTime: {count: 18_200}},
  ]);
  expect(load.validity.reasons.join()).toContain('up to 9100 s');
});

it('refuses a file that is one endless line, without reading all of it', async () => {
  const file = join(folder, 'endless.jsonl');
  await writeFile(file, 'x'.repeat(9 * 1024 * 1024));
  await expect(recoverLoad(file)).rejects.toThrow('a line of more than 8 MB');
});

it.each([
  ['goes back', {...second(0, []), elapsedMs: 500}],
  ['has a negative age', {...second(1, []), elapsedMs: -5}],
  ['has no iterations', {elapsedMs: 3000, seconds: []}],
  [
    'has a histogram that is none',
    {
      ...second(1, []),
      seconds: [{...second(1, [100]).seconds[0], histogram: 'HISTXAAA'}],
    },
  ],
  ['has entries that are none', {...second(1, []), seconds: [null]}],
])('leaves out a second that %s, and counts it', async (name, line) => {
  const file = join(folder, `${name}.jsonl`);
  new Journal(file, HEAD, fails).append(second(0, [100]));
  await appendFile(file, `${JSON.stringify(line)}\n`);
  const load = await recoverLoad(file);
  expect(load).toMatchObject({durationMs: 1000, operations: [{requests: {total: 1}}]});
  expect(load.validity.reasons.join()).toContain('1 lines of the journal do not fit');
});

it('keeps the journal of a run that was killed beside the new one', async () => {
  const file = join(folder, 'killed.jsonl');
  const faults: string[] = [];
  for (const seed of [1, 2, 3]) new Journal(file, {...HEAD, seed}, fault => faults.push(fault));
  expect(faults).toEqual([
    expect.stringMatching(/an earlier run was killed: .*killed-1\.jsonl$/),
    expect.stringMatching(/killed-2\.jsonl$/),
  ]);
  for (const [name, seed] of [
    ['killed', 3],
    ['killed-1', 1],
    ['killed-2', 2],
  ] as const)
    expect((await recoverLoad(join(folder, `${name}.jsonl`))).seed).toBe(seed);
});

it('refuses a journal of two loads, and a head that is none', async () => {
  const twice = join(folder, 'twice.jsonl');
  new Journal(twice, HEAD, fails);
  await appendFile(twice, `${JSON.stringify({head: HEAD})}\n`);
  await expect(recoverLoad(twice)).rejects.toThrow('two loads wrote into it');
  const headless = join(folder, 'headless.jsonl');
  await writeFile(headless, '{"head":{"scenario":"s"}}\n');
  await expect(recoverLoad(headless)).rejects.toThrow('its first line is not a head');
});
