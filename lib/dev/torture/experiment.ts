import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, openSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {recoverLoad} from '../../engine/journal.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import type {Draw} from './faults.ts';

/** How a run of c8gauge ended. */
interface End {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly said: string;
  readonly isHung: boolean;
}

/** A command that takes longer hangs. */
const LIMIT_MS = 90_000;

/** So long a child may outlive its parent, whose channel tells it to end; it is looked for so often. */
const ORPHAN_MS = 10_000;
const LOOK_MS = 500;

/** Marks the processes of an experiment. */
const MARK = 'C8GAUGE_TORTURE';

/**
 * Does one experiment: a command, and at a moment a fault of our own.
 *
 * @param main the built `bin.js` @param baseUrl of a cluster that is there
 * @returns what of the invariants does not hold, one line each
 */
export async function experiment(draw: Draw, main: string, baseUrl: string): Promise<string[]> {
  const base = await mkdtemp(join(tmpdir(), 'c8gauge-torture-'));
  const [out, temporary] = [join(base, 'out'), join(base, 'tmp')];
  await mkdir(temporary);
  try {
    if (draw.fault.special === 'the folder is a file') await writeFile(out, 'mine');
    const places = {main, baseUrl, out, temporary, base};
    const isTwice = draw.fault.special === 'two runs in one folder';
    const ends = await Promise.all([run(draw, places), ...(isTwice ? [run(draw, places)] : [])]);
    const orphans = await orphansOf(draw);
    return [
      ...ends.flatMap(each => faultsOf(each, draw)),
      ...(isTwice ? refusedOnce(ends) : []),
      ...(await unreadable(out, draw)),
      ...litterIn(temporary, out, draw),
      ...orphans,
    ];
  } finally {
    await rm(base, {recursive: true, force: true});
  }
}

interface Places {
  readonly main: string;
  readonly baseUrl: string;
  readonly out: string;
  readonly temporary: string;
  readonly base: string;
}

async function run(draw: Draw, {main, baseUrl, out, temporary, base}: Places): Promise<End> {
  const {fault, argv, isEmbedded, atMs, seed} = draw;
  const preload = join(base, 'preload.cjs');
  const known = `const START = Date.now(), AT_MS = ${atMs}, OUT = ${JSON.stringify(out)};
    const isMain = require('node:worker_threads').isMainThread;`;
  await writeFile(preload, `${known}\n${fault.preload ?? ''}`);
  const target = isEmbedded ? [] : ['--base-url', baseUrl];
  const child = spawn(
    'sh',
    [
      ...['-c', `${fault.shell ?? ''} exec "$@"`, 'sh'],
      ...[process.execPath, '--require', preload, main, ...argv, ...target],
      ...['--out', out, '--seed', String(seed)],
    ],
    {
      cwd: base,
      env: {
        ...{PATH: process.env['PATH'], HOME: base, NO_COLOR: '1', TMPDIR: temporary},
        ...{[MARK]: String(seed), ...fault.environment},
      },
      stdio: [
        'ignore',
        fault.streams === 'stdout is full' ? openSync('/dev/full', 'w') : 'pipe',
        'pipe',
      ],
    },
  );
  return watched(child, draw);
}

function watched(child: ChildProcess, {fault, atMs}: Draw): Promise<End> {
  let [said, isHung] = ['', false];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const limit = setTimeout(() => {
    isHung = true;
    child.kill('SIGKILL');
  }, LIMIT_MS);
  const moment = setTimeout(() => strike(child, fault), atMs);
  return new Promise(resolve => {
    child.once('close', code => {
      clearTimeout(limit);
      clearTimeout(moment);
      resolve({code, said, isHung});
    });
  });
}

function strike(child: ChildProcess, {signals = [], streams, special}: Draw['fault']): void {
  const [first, second] = signals;
  if (first) child.kill(first);
  if (second) setTimeout(() => child.kill(second), 50);
  if (streams === 'stdout closes' || streams === 'both close') child.stdout?.destroy();
  if (streams === 'both close') child.stderr?.destroy();
  if (special === 'its cluster is killed')
    for (const pid of childrenOf(child.pid ?? 0)) process.kill(pid, 'SIGKILL');
}

function faultsOf({code, said, isHung}: End, {fault}: Draw): string[] {
  if (isHung) return ['it hung'];
  // On a machine that is busy, so is its cluster: that is judged as any other.
  const isBusy = code === 1 && /^failed: .*users busy/m.test(said);
  // A signal that comes before anything is said ends it as it ends any program.
  const isUnbegun = code === null && said === '' && fault.signals !== undefined;
  return [
    ...(isBusy || isUnbegun || fault.exits.includes(code)
      ? []
      : [`exit ${code}, not ${fault.exits.join(' or ')}`]),
    ...(/bug of ours|^\s+at .*:\d+:\d+\)?$/m.test(said) ? ['a stack'] : []),
  ].map(each => `${each}: ${said.trim().slice(-400)}`);
}

/** Of two runs into one folder, one is refused, unless the first one had ended. */
function refusedOnce(ends: readonly End[]): string[] {
  const refused = ends.filter(each => each.said.includes('another run writes into'));
  return refused.length === 1 ? [] : [`${refused.length} of two runs in one folder were refused`];
}

/** What a run left is read by what reads it: a record, or a journal where it was killed. */
async function unreadable(out: string, {fault, argv}: Draw): Promise<string[]> {
  const [record, journal] = [join(out, 'record.json'), join(out, 'journal.jsonl')];
  // A record that the full disk cut off is said to be none.
  const isCut = /disk|grow/.test(fault.name);
  try {
    if (existsSync(record)) await readRunRecord(record);
    if (existsSync(journal) && argv[0] === 'load') await recoverLoad(journal);
    return [];
  } catch (thrown) {
    return isCut ? [] : [`not readable: ${String(thrown)}`];
  }
}

function litterIn(temporary: string, out: string, {fault}: Draw): string[] {
  if (fault.isKilled) return [];
  const left = readdirSync(temporary).filter(each => !each.startsWith('node-compile-cache'));
  return [
    ...left.map(each => `left behind: ${each}`),
    ...(existsSync(join(out, 'run.lock')) ? ['left behind: run.lock'] : []),
  ];
}

/** Processes of an experiment that outlive it; they are ended. */
async function orphansOf({seed}: Draw): Promise<string[]> {
  for (let left = ORPHAN_MS; left > 0 && markedBy(seed).length > 0; left -= LOOK_MS)
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
  return markedBy(seed).map(pid => {
    const command = commandOf(pid);
    process.kill(pid, 'SIGKILL');
    return `an orphan: ${command.slice(0, 200)}`;
  });
}

/** One that is about to end has no command line any more. */
function markedBy(seed: number): number[] {
  return processes().filter(
    pid =>
      commandOf(pid) !== '' && read(`/proc/${pid}/environ`).split('\0').includes(`${MARK}=${seed}`),
  );
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

function childrenOf(parent: number): number[] {
  return processes().filter(pid =>
    new RegExp(`^PPid:\\s+${parent}$`, 'm').test(read(`/proc/${pid}/status`)),
  );
}

const processes = () =>
  readdirSync('/proc').flatMap(each => (/^\d+$/.test(each) ? [Number(each)] : []));

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
