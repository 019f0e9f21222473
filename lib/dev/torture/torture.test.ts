import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {main} from '../../cli/main.ts';
import {createCluster} from '../../cluster/cluster.ts';
import {buildServer} from '../../cluster/server.ts';
import {type Random, seededRandom} from '../../core/random.ts';
import {recoverLoad} from '../../engine/journal.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import {draw, OWN_FAULTS} from './faults.ts';

/** Faults that a run within this process can have; `npm run torture` has those of processes. */
const FAULTS = [
  'nothing',
  'interrupted',
  'streams fail',
  'folder vanishes',
  'twice',
  'both',
] as const;

const SEEDS = Array.from({length: 20}, (_, at) => at + 1);
const SIDE_BY_SIDE = 5;

describe('twenty seeds, in this process', {timeout: 300_000}, () => {
  let base: string;
  let baseUrl: string;
  const cluster = createCluster();
  const server = buildServer(cluster);
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'c8gauge-torture-'));
    baseUrl = await server.listen({port: 0, host: '127.0.0.1'});
  });
  afterAll(async () => {
    await server.close();
    cluster.close();
    rmSync(base, {recursive: true, force: true});
  });

  async function run(out: string, atMs: number, fault: (typeof FAULTS)[number]) {
    const interrupt = new AbortController();
    let [said, isBroken] = ['', false];
    const stream = new Writable({
      write(chunk, _, done) {
        said += String(chunk);
        done(isBroken ? new Error('EPIPE') : null);
      },
    });
    stream.on('error', () => undefined);
    const timer = setTimeout(() => {
      if (fault === 'interrupted' || fault === 'both') interrupt.abort(new Error('interrupted'));
      if (fault === 'streams fail' || fault === 'both') isBroken = true;
      if (fault === 'folder vanishes') rmSync(out, {recursive: true, force: true});
    }, atMs);
    const argv = ['load', 'create-instance', '--vus', '1', '--duration', '400ms', '--seed', '1'];
    const io = {stdout: stream, stderr: stream, env: {}, cwd: base, interrupt: interrupt.signal};
    const code = await main([...argv, '--base-url', baseUrl, '--out', out], io);
    clearTimeout(timer);
    return {code, said};
  }

  async function experiment(seed: number, random: Random): Promise<void> {
    const [fault, atMs] = [random.pick(FAULTS), random.int(0, 900)];
    const out = join(base, String(seed));
    const isTwice = fault === 'twice';
    const ends = await Promise.all([
      run(out, atMs, fault),
      ...(isTwice ? [run(out, atMs, fault)] : []),
    ]);
    const said = `seed ${seed}, ${fault} at ${atMs} ms: ${ends.map(each => each.said).join()}`;
    for (const {code} of ends) expect([0, 2], said).toContain(code);
    expect(said).not.toMatch(/bug of ours|^\s+at .*:\d+:\d+\)?$/m);
    if (isTwice) expect(ends.filter(each => each.said.includes('another run'))).toHaveLength(1);
    if (!existsSync(out)) return;
    expect(readdirSync(out), said).not.toContain('run.lock');
    const [record, journal] = ['record.json', 'journal.jsonl'].map(each => join(out, each));
    if (existsSync(record as string)) await readRunRecord(record as string);
    if (existsSync(journal as string)) await recoverLoad(journal as string);
  }

  it('exit codes, words, records and folders are as they have to be', async () => {
    const waiting = [...SEEDS];
    const worker = async () => {
      for (let seed = waiting.shift(); seed; seed = waiting.shift())
        await experiment(seed, seededRandom(seed));
    };
    await Promise.all(Array.from({length: SIDE_BY_SIDE}, worker));
  });
});

it('draws every fault, the same for the same seed', () => {
  const draws = Array.from({length: 400}, (_, seed) => draw(seed, 1000));
  expect(new Set(draws.map(each => each.fault.name)).size).toBe(OWN_FAULTS.length);
  expect(draw(7, 1000)).toEqual(draws[7]);
});
