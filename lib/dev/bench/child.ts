import {type ChildProcess, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import type {LoadResult} from '../../record/load-result.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** A process under measurement. */
export class Child {
  readonly process: ChildProcess;
  readonly ended: Promise<void>;

  constructor(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    stdin?: string,
  ) {
    this.process = spawn(command, [...args], {
      env: {...process.env, ...env},
      stdio: 'pipe',
    });
    this.process.stderr?.pipe(process.stderr);
    this.ended = new Promise(resolve => {
      this.process.once('close', () => resolve());
    });
    this.process.stdin?.end(stdin);
  }

  /** A TypeScript file of this folder, or the command line of c8gauge. */
  static script(
    file: string,
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Child {
    return new Child(process.execPath, ['--import', 'tsx', here(file), ...args], env);
  }

  firstLine(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.process.once('exit', code => reject(new Error(`it ended with ${code}`)));
      if (this.process.stdout) createInterface({input: this.process.stdout}).once('line', resolve);
    });
  }

  /** All that it writes to its standard output. */
  async output(): Promise<string> {
    let text = '';
    this.process.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    await this.ended;
    return text;
  }

  /** CPU seconds so far, of all its threads and of the processes that it started (Linux). */
  cpuSeconds(): number {
    return cpuSecondsOf(this.process.pid ?? 0);
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}

function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  const pids = children === '' ? [] : children.split(' ').map(Number);
  return pids.reduce((sum, each) => sum + cpuSecondsOf(each), own);
}

/** What is done with the server beside the run. */
interface Beside {
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: (url: string) => Promise<void>;
  readonly after?: (url: string) => Promise<void>;
}

/** Runs a scenario by the command line against a server of its own, and reads its record. */
export async function runLoad(
  folder: string,
  args: readonly string[],
  {env = {}, before, after}: Beside = {},
): Promise<LoadResult> {
  const server = Child.script('./loop-server.ts', [], env);
  const file = join(folder, 'record.json');
  try {
    const url = await server.firstLine();
    await before?.(url);
    const where = ['--base-url', url, '--json', file, '--out', join(folder, 'out')];
    await Child.script('../../cli/bin.ts', ['load', ...args, '--quiet', ...where]).output();
    await after?.(url);
    const {loads} = JSON.parse(await readFile(file, 'utf8')) as {loads: LoadResult[]};
    if (!loads[0]) throw new Error('the run left no result');
    return loads[0];
  } finally {
    await server.stop();
  }
}
