import {fork} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Command, InvalidArgumentError} from 'commander';
import {FUZZ_TARGETS, type FuzzTarget} from './targets.ts';

/** A reader that says nothing for so long hangs. */
const SILENT_MS_MAX = 60_000;

/** Where findings go: mended, they belong into the corpus. */
const OUT = 'reports/out/fuzz';

interface Flags {
  readonly minutes: number;
  readonly seed: number;
}

interface Told {
  readonly inputs?: number;
  readonly why?: string;
}

async function main(names: readonly string[], {minutes, seed}: Flags): Promise<void> {
  const targets = names.length === 0 ? FUZZ_TARGETS : names.map(targetNamed);
  let findings = 0;
  for (const target of targets) {
    const {inputs, why, input} = await fuzz(target, (minutes * 60_000) / targets.length, seed);
    console.log(`${target.name}: ${inputs} inputs, ${why === null ? 'nothing found' : why}`);
    if (why === null) continue;
    findings++;
    keep(target, input, why);
  }
  process.exitCode = findings === 0 ? 0 : 1;
}

/** Reads inputs in a process of its own until the time is up or something is found. */
function fuzz(
  {name}: FuzzTarget,
  forMs: number,
  seed: number,
): Promise<{inputs: number; why: string | null; input: Buffer}> {
  const folder = mkdtempSync(join(tmpdir(), 'c8gauge-fuzz-'));
  const child = fork(
    fileURLToPath(new URL('./worker.ts', import.meta.url)),
    [...[name, folder, String(seed)]],
    {execArgv: ['--import', import.meta.resolve('tsx')]},
  );
  let [inputs, why] = [0, null as string | null];
  return new Promise(resolve => {
    const hangs = () => {
      why = `it hung for ${SILENT_MS_MAX / 1000} s`;
      child.kill('SIGKILL');
    };
    let silent = setTimeout(hangs, SILENT_MS_MAX);
    const over = setTimeout(() => child.kill('SIGKILL'), forMs);
    child.on('message', (told: Told) => {
      clearTimeout(silent);
      silent = setTimeout(hangs, SILENT_MS_MAX);
      inputs += told.inputs ?? 0;
      why = told.why ?? why;
      if (told.why !== undefined) child.kill('SIGKILL');
    });
    child.once('exit', (code, signal) => {
      clearTimeout(silent);
      clearTimeout(over);
      if (signal !== 'SIGKILL' && why === null) why = `its process ended (${code ?? signal})`;
      const input = currentIn(folder);
      rmSync(folder, {recursive: true, force: true});
      resolve({inputs, why, input});
    });
  });
}

function currentIn(folder: string): Buffer {
  try {
    return readFileSync(join(folder, 'current'));
  } catch {
    return Buffer.alloc(0);
  }
}

function keep({name}: FuzzTarget, input: Buffer, why: string): void {
  const folder = join(OUT, name);
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 12);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, hash), input);
  writeFileSync(join(folder, `${hash}.why.txt`), `${why}\n`);
  console.log(`  kept as ${join(folder, hash)}`);
}

function targetNamed(name: string): FuzzTarget {
  const target = FUZZ_TARGETS.find(each => each.name === name);
  if (target) return target;
  const known = FUZZ_TARGETS.map(each => each.name).join(', ');
  throw new InvalidArgumentError(`There is no target '${name}': ${known}.`);
}

function positive(text: string): number {
  if (Number(text) > 0) return Number(text);
  throw new InvalidArgumentError('It must be a number above 0.');
}

await new Command('fuzz')
  .description('feed the readers of what others wrote with mutations; time and memory are failures')
  .argument('[targets...]', 'only these readers')
  .option('--minutes <n>', 'how long, for all of them together', positive, 10)
  .option('--seed <n>', 'the first seed', positive, 1)
  .action(main)
  .parseAsync();
