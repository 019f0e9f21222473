import {seededRandom} from '../../core/random.ts';

/** What happens to a run of c8gauge that is not the target's doing. */
export interface OwnFault {
  readonly name: string;
  /** Signals that it gets at the moment, the second a little later. */
  readonly signals?: readonly NodeJS.Signals[];
  /** Runs in the process before c8gauge, and in its threads: `AT_MS`, `OUT` and `isMain` are known to it. */
  readonly preload?: string;
  /** For the shell that starts it. */
  readonly shell?: string;
  readonly nodeOptions?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Its stdout, or both streams, are closed at the moment; or stdout is a full device from the start. */
  readonly streams?: 'stdout closes' | 'both close' | 'stdout is full';
  readonly special?: 'its cluster is killed' | 'two runs in one folder' | 'the folder is a file';
  /** The exit codes that are right. Null: it was killed. */
  readonly exits: readonly (number | null)[];
  /** It leaves what it has, and cannot tidy up. */
  readonly isKilled?: true;
}

/** It may come when all is over, or change nothing: then a pass is a pass. */
const HARMLESS = [0, 2];

/** Makes a call of `fs` fail for what is in the output folder, from the moment on. */
const failingWrites = (code: string) => `
  const fs = require('node:fs');
  const isOut = file => typeof file === 'string' && file.startsWith(OUT);
  const isDue = () => Date.now() - START >= AT_MS;
  const fail = file => Object.assign(new Error('${code}: write ' + file), {code: '${code}'});
  for (const name of ['writeFileSync', 'appendFileSync', 'mkdirSync', 'renameSync']) {
    const real = fs[name];
    fs[name] = (file, ...rest) => { if (isOut(file) && isDue()) throw fail(file); return real(file, ...rest); };
  }
  for (const name of ['writeFile', 'mkdir']) {
    const real = fs.promises[name];
    fs.promises[name] = async (file, ...rest) => { if (isOut(file) && isDue()) throw fail(file); return real(file, ...rest); };
  }
  require('node:module').syncBuiltinESMExports();`;

/** Sets the wall clock, as an administrator or a time service does. */
const clockStep = (ms: number) => `
  const real = Date.now;
  const isDue = () => real() - START >= AT_MS;
  Date.now = () => real() + (isDue() ? ${ms} : 0);
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) { given.length === 0 ? super(RealDate.now()) : super(...given); }
  };`;

const DAY_MS = 86_400_000;

export const OWN_FAULTS: readonly OwnFault[] = [
  {name: 'nothing', exits: [0, 2]},
  {name: 'SIGINT', signals: ['SIGINT'], exits: HARMLESS},
  {name: 'SIGTERM', signals: ['SIGTERM'], exits: HARMLESS},
  {name: 'SIGINT twice', signals: ['SIGINT', 'SIGINT'], exits: [0, 2, 130], isKilled: true},
  {name: 'SIGKILL', signals: ['SIGKILL'], exits: [0, 2, null], isKilled: true},
  {name: 'SIGHUP', signals: ['SIGHUP'], exits: [0, 2, null], isKilled: true},
  {
    name: 'a thread ends',
    preload: 'if (!isMain) setTimeout(() => process.exit(3), AT_MS);',
    exits: HARMLESS,
  },
  {
    name: 'a thread hangs',
    preload: 'if (!isMain) setTimeout(() => { for (;;); }, AT_MS);',
    exits: HARMLESS,
  },
  {name: 'the clock goes back a day', preload: clockStep(-DAY_MS), exits: HARMLESS},
  {name: 'the clock goes forth a day', preload: clockStep(DAY_MS), exits: HARMLESS},
  {name: 'the clock goes back a second', preload: clockStep(-1000), exits: HARMLESS},
  {name: 'the disk is full', preload: failingWrites('ENOSPC'), exits: HARMLESS},
  {name: 'the disk fails', preload: failingWrites('EIO'), exits: HARMLESS},
  {name: 'no file may grow', shell: "trap '' XFSZ; ulimit -f 4;", exits: HARMLESS},
  {name: 'few open files', shell: 'ulimit -n 48;', exits: HARMLESS},
  {name: 'hardly any open files', shell: 'ulimit -n 24;', exits: [2, 134, null]},
  {name: 'no temporary folder', environment: {TMPDIR: '/nonexistent/tmp'}, exits: HARMLESS},
  {name: 'stdout closes', streams: 'stdout closes', exits: HARMLESS},
  {name: 'stdout and stderr close', streams: 'both close', exits: HARMLESS},
  {name: 'stdout is full', streams: 'stdout is full', exits: [2]},
  {name: 'its cluster is killed', special: 'its cluster is killed', exits: [0, 1, 2]},
  {name: 'two runs in one folder', special: 'two runs in one folder', exits: HARMLESS},
  {name: 'the folder is a file', special: 'the folder is a file', exits: [2]},
];

/** A command line without its target and its folder. */
const COMMANDS: readonly (readonly string[])[] = [
  ['load', 'create-instance', '--vus', '2', '--duration', '2s', '--drain', '1s'],
  ['load', 'process-loop', '--rate', '20', '--duration', '2s', '--drain', '1s'],
  ['load', 'process-loop', '--vus', '60', '--duration', '1s', '--drain', '1s'],
  ['check', '--operation', 'getTopology', 'createProcessInstance', '--cases', '5'],
  ['bench', '--seconds', '1', '--connections', '2'],
  ['capacity', '--budget', '4s', '--step-duration', '1s', '--rate-max', '40', '--drain', '1s'],
];

/** One experiment. */
export interface Draw {
  readonly seed: number;
  readonly argv: readonly string[];
  /** Against a cluster of its own, which it starts; else one that is there. */
  readonly isEmbedded: boolean;
  readonly fault: OwnFault;
  /** When it happens, milliseconds after the start of the process. */
  readonly atMs: number;
}

/** Seeds that follow each other begin alike: what comes later does not. */
const SKIPPED = 20;

/** Draws the experiment of a seed. @param momentMsMax how late the fault may come */
export function draw(seed: number, momentMsMax: number): Draw {
  const random = seededRandom(seed);
  for (let skipped = 0; skipped < SKIPPED; skipped++) random.fraction();
  const fault = random.pick(OWN_FAULTS);
  return {
    seed,
    argv: random.pick(COMMANDS),
    isEmbedded: fault.special === 'its cluster is killed' || random.fraction() < 0.3,
    fault,
    atMs: random.int(0, momentMsMax),
  };
}
