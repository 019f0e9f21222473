import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepare, runScenario} from '../engine.ts';
import type {EngineName} from '../load.ts';
import {findK6} from './k6-process.ts';

const k6 = await findK6();
const NO_K6 = 'no k6 (of version 2) on the PATH, so what only k6 can run is not run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function requestOf(text: string, engine: EngineName) {
  const script = join(folder, `script-${engine}.js`);
  await writeFile(script, text);
  return {script, engine, seed: 1, baseUrl: 'http://127.0.0.1:1', env: process.env};
}

const ONLY_K6 = `import {WebSocket} from 'k6/websockets';
  import {Counter} from 'k6/metrics';
  const mine = new Counter('mine');
  export const options = {iterations: 2, thresholds: {mine: ['count==2']}, ext: {c8gauge: {floor: {}}}};
  export default function () {
    if (typeof WebSocket !== 'function') throw new Error('no WebSocket');
    mine.add(1);
  }`;

describe.each(['embedded', 'k6'] as const)('the environment on %s', engine => {
  it('wins over the script, and the command line over both', async context => {
    context.skip(engine === 'k6' && k6 === null, NO_K6);
    const text = `export const options = {scenarios: {a: {executor: 'constant-vus', vus: 1, duration: '1s'}}};
      export default function () {}`;
    const request = await requestOf(text, engine);
    const env = {...process.env, K6_ITERATIONS: '3'};
    const quiet = {onLog: () => undefined};
    expect((await runScenario({...request, env, ...quiet})).iterations.completed).toBe(3);
    const asked = await runScenario({...request, env, iterations: 2, ...quiet});
    expect(asked.iterations.completed).toBe(2);
  });
});

describe('a script that only k6 can run', () => {
  it('is refused at its line by the embedded engine, which names k6', async () => {
    const refused = prepare(await requestOf(ONLY_K6, 'embedded'));
    await expect(refused).rejects.toThrow(/script-embedded\.js:1: .*'k6\/websockets'.*--engine k6/);
  });

  it('runs on k6', async context => {
    // 1.x has the module under another name.
    context.skip(k6?.startsWith('2.') !== true, NO_K6);
    const result = await runScenario({...(await requestOf(ONLY_K6, 'k6')), onLog: () => undefined});
    expect(result.iterations.completed).toBe(2);
    expect(result.thresholds).toEqual([expect.objectContaining({metric: 'mine', state: 'kept'})]);
  });

  it('that breaks at its top level is refused with its line', async context => {
    context.skip(k6 === null, NO_K6);
    const text = `import ws from 'k6/ws';\n\nthrow new Error('no ' + typeof ws);\nexport default () => {};`;
    await expect(prepare(await requestOf(text, 'k6'))).rejects.toThrow(
      /k6 refuses script-k6 \(Error: no object.*script-k6\.js:3/,
    );
  });
});
