import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkRate, findFlows} from './check.ts';

it.each([
  [null, 'http://127.0.0.1:8080', null],
  [null, 'https://stage.example', 50],
  [7, 'http://127.0.0.1:8080', 7],
  [200, 'https://stage.example', 200],
])('with --max-rate %s, a check of %s sends at most %s a second', (maxRate, baseUrl, rate) => {
  expect(checkRate({maxRate}, {baseUrl})).toBe(rate);
});

describe('findFlows', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-flows-'));
  });
  afterEach(() => rm(folder, {recursive: true, force: true}));

  it('finds the test files of a folder, in order', async () => {
    for (const name of ['b.test.ts', 'a.test.js', 'steps.ts']) {
      await writeFile(join(folder, name), '');
    }
    const files = ['a.test.js', 'b.test.ts'].map(each => join(folder, each));
    expect(await findFlows(folder, process.cwd())).toEqual(files);
  });

  it('does not take the flows of c8gauge for the user’s, also where another c8gauge runs', async () => {
    expect(await findFlows(undefined, process.cwd())).toEqual([]);
    await cp('conformance/run/describe-flow.ts', join(folder, 'conformance/run/describe-flow.ts'));
    await mkdir(join(folder, 'conformance/flows'));
    await writeFile(join(folder, 'conformance/flows/a.test.ts'), '');
    expect(await findFlows(undefined, folder)).toEqual([]);
  });

  it('finds the flows of a usual folder', async () => {
    await mkdir(join(folder, 'flows'));
    await writeFile(join(folder, 'flows/a.test.ts'), '');
    expect(await findFlows(undefined, folder)).toEqual([join(folder, 'flows/a.test.ts')]);
  });

  it('refuses a folder without a flow, and one that is not there', async () => {
    await mkdir(join(folder, 'empty'));
    await expect(findFlows(join(folder, 'empty'), process.cwd())).rejects.toThrow(
      /has no flow: name its files like my-flow\.test\.ts$/,
    );
    await expect(findFlows(join(folder, 'none'), process.cwd())).rejects.toThrow(
      /cannot read --flows .*ENOENT/,
    );
  });
});
