import {readdirSync, readFileSync} from 'node:fs';
import type {Random} from '../../core/random.ts';
import {mutated} from './mutate.ts';
import type {FuzzTarget} from './targets.ts';

/** What broke a reader. */
export interface Finding {
  readonly input: Buffer;
  readonly why: string;
}

/** Reading may take so much of a processor, milliseconds, */
const CPU_MS_MAX = 2000;

/** and so many megabytes more than before. */
const MEGABYTES_MAX = 300;

/** An input that is kept by this name broke something once. */
const CORPUS = new URL('./corpus/', import.meta.url);

/** The inputs of a target that its mutations start from. */
export function corpusOf({name, seeds}: FuzzTarget): Buffer[] {
  const folder = new URL(`${name}/`, CORPUS);
  return [...seeds(), ...filesIn(folder).map(each => readFileSync(new URL(each, folder)))];
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Reads one input. @returns why it is a finding; null where it is read or refused as it should be */
export async function tryInput(
  target: FuzzTarget,
  input: Buffer,
  folder: string,
): Promise<string | null> {
  const [cpu, rss] = [process.cpuUsage(), process.memoryUsage.rss()];
  const why = await wrongWith(target, input, folder);
  if (why !== null) return why;
  const {user, system} = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1000;
  if (cpuMs > CPU_MS_MAX) return `it took ${Math.round(cpuMs)} ms of a processor`;
  const megabytes = (process.memoryUsage.rss() - rss) / 1024 / 1024;
  return megabytes > MEGABYTES_MAX ? `it took ${Math.round(megabytes)} MB` : null;
}

async function wrongWith(
  {read, refuses}: FuzzTarget,
  input: Buffer,
  folder: string,
): Promise<string | null> {
  try {
    await read(input, folder);
    return null;
  } catch (thrown) {
    const {name, stack} = thrown instanceof Error ? thrown : {name: '', stack: String(thrown)};
    return refuses.includes(name) ? null : (stack ?? name).slice(0, 2000);
  }
}

/**
 * Reads mutation after mutation.
 *
 * @param before is told each input before it is read: who watches knows which one never came to an end
 */
export async function fuzzTarget(
  target: FuzzTarget,
  random: Random,
  {
    folder,
    count,
    before,
  }: {
    readonly folder: string;
    readonly count: number;
    before?(input: Buffer): void;
  },
): Promise<Finding | null> {
  const inputs = corpusOf(target);
  for (let number = 0; number < count; number++) {
    const input = number < inputs.length ? inputs[number] : mutated(inputs, target.words, random);
    before?.(input as Buffer);
    const why = await tryInput(target, input as Buffer, folder);
    if (why !== null) return {input: input as Buffer, why};
  }
  return null;
}
