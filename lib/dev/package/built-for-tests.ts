import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';
import {buildPackage} from './build-package.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The built `bin.js`: tests start many processes, and it starts in a third of the time. */
    builtMain: string;
  }
}

/** Builds the package once for a run of the tests. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = join(CACHE, 'c8gauge-built');
  await buildPackage(folder);
  project.provide('builtMain', join(folder, 'lib', 'cli', 'bin.js'));
}
