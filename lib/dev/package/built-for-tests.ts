import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';
import {buildProgram} from './build-package.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The built `bin.js`, for tests that start `c8gauge`: it starts in a third of the time. */
    builtMain: string;
  }
}

/** Builds what the package runs, once for the tests that start it; vitest leaves it out for others. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = join(CACHE, 'c8gauge-built');
  await buildProgram(folder);
  project.provide('builtMain', join(folder, 'lib', 'cli', 'bin.js'));
}
