import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepare} from '../engine.ts';
import {findK6} from '../k6/k6-process.ts';
import {REFUSED_BY_K6, scriptWith, TAKEN_BY_K6} from './k6-options.case.ts';

const k6 = await findK6();
// Older versions refuse less, and have options that are gone.
const isReference = k6?.startsWith('2.') ?? false;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

let scripts = 0;

async function scriptFile(options: string): Promise<string> {
  const file = join(folder, `options-${++scripts}.js`);
  await writeFile(file, scriptWith(options));
  return file;
}

async function prepared(options: string): Promise<void> {
  const script = await scriptFile(options);
  await (await prepare({script, engine: 'embedded', seed: 1})).dispose();
}

describe('the embedded engine', () => {
  it.each(TAKEN_BY_K6)('takes %s', async options => {
    await expect(prepared(options)).resolves.toBeUndefined();
  });

  it.each(REFUSED_BY_K6)('refuses %s', async options => {
    await expect(prepared(options)).rejects.toMatchObject({name: 'ExplainedError'});
  });
});

/** Whether k6 runs it: 104 and 255 are for what it refuses, 99 is for a threshold that is crossed. */
function takenByK6(script: string): Promise<boolean> {
  const flags = ['run', '--quiet', '--address', 'localhost:0', script];
  const env = {...process.env, K6_NO_USAGE_REPORT: 'true'};
  return new Promise(resolve => {
    execFile('k6', flags, {env, timeout: 20_000}, error =>
      resolve(![104, 255].includes(Number(error?.code ?? 0))),
    );
  });
}

describe('stock k6', {concurrent: true}, () => {
  const options = [
    ...TAKEN_BY_K6.map(each => ['takes', each] as const),
    ...REFUSED_BY_K6.map(each => ['refuses', each] as const),
  ];

  if (isReference)
    it.each(options)('%s %s', async (verb, each) => {
      expect(await takenByK6(await scriptFile(each))).toBe(verb === 'takes');
    });
  else
    it(`takes and refuses the same ${options.length} option sets`, ({skip}) => {
      skip('no k6 2 on the PATH, so they are not shown to it');
    });
});
