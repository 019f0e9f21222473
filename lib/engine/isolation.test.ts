import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepare, runScenario} from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  await mkdir(join(folder, 'lib'));
  await writeFile(
    join(folder, 'lib/inner.js'),
    `export const here = import.meta.resolve('./inner.txt');
     export const above = import.meta.resolve('../top.txt');
     export const opened = open('top.txt') + open(here);`,
  );
  await writeFile(join(folder, 'lib/inner.txt'), 'inner');
  await writeFile(join(folder, 'top.txt'), 'top ');
});
afterAll(() => rm(folder, {recursive: true}));

let count = 0;

async function requestOf(text: string, options = '{vus: 2, iterations: 4}') {
  const script = join(folder, `script-${count++}.js`);
  await writeFile(script, `${text}\nexport const options = ${options};`);
  return {script, engine: 'embedded', seed: 1, baseUrl: 'http://127.0.0.1:1', workers: 1} as const;
}

async function linesOf(text: string): Promise<string[]> {
  const lines: string[] = [];
  await runScenario({...(await requestOf(text)), onLog: (_, line) => void lines.push(line)});
  return lines.sort((left, right) => (left < right ? -1 : 1));
}

it('is told that the numbers of a seed are not those of k6', async () => {
  const text = `import {randomSeed} from 'k6';
    export default () => { randomSeed(7); console.log('drew ' + Math.random()); };`;
  const [first, ...others] = await linesOf(text);
  expect(first).toMatch(/^drew 0\.\d+$/);
  expect(new Set(others)).toEqual(new Set([first, expect.stringMatching(/^randomSeed\(\) gives/)]));
});

it('is told once that metadata is shown nowhere', async () => {
  const text = `import exec from 'k6/execution';
    export default () => { exec.vu.metrics.metadata.trace = 'a'; console.log(exec.vu.metrics.metadata.trace); };`;
  const lines = await linesOf(text);
  expect(lines.filter(each => each === 'a')).toHaveLength(4);
  expect(lines.filter(each => each !== 'a')).toEqual([
    expect.stringMatching(/^vu\.metrics\.metadata .* use vu\.metrics\.tags$/),
  ]);
});

it('reads stacks that name its sources', async () => {
  const text = `import {group} from 'k6';
    const placeOf = error => /script-\\d+\\.js:\\d+/.exec(error.stack)[0].replace(/.*:/, 'line ');
    export default () => {
      try { group('a', () => { null.x; }); } catch (error) { console.log('own: ' + placeOf(error)); }
      try { group('b', async () => {}); } catch (error) { console.log('of k6: ' + placeOf(error)); }
      new Map().get(undefined).nothing;
    };`;
  const lines = await linesOf(text);
  expect(new Set(lines.filter(each => each.includes('line')))).toEqual(
    new Set(['own: line 4', 'of k6: line 5']),
  );
  expect(lines[0]).toMatch(/reading 'nothing'\) \(at .*script-\d+\.js:6\)\)$/);
});

describe('a user', () => {
  it.each([
    ['names', 'let seen = 0; export default () => console.log(String(++seen));'],
    [
      'globals',
      'globalThis.seen = 0; export default () => { seen++; console.log(String(globalThis.seen)); };',
    ],
    ['realm', 'Array.seen = 0; export default () => console.log(String(++Array.seen));'],
    [
      'realm',
      // Seen when the top level runs, and not in the code.
      'const list = Array; list.seen = 0; export default () => console.log(String(++list.seen));',
    ],
  ])('has its own %s', async (isolation, text) => {
    const prepared = await prepare(await requestOf(text));
    await prepared.dispose();
    expect(prepared.isolation).toBe(isolation);
    const lines = await linesOf(`${text}`);
    // Two users share four iterations.
    expect(lines.filter(each => each === '1')).toHaveLength(2);
    expect(lines).toHaveLength(4);
  });

  it('that changes what all share ends the run, and blames nobody', async () => {
    const text = `import {sleep} from 'k6';
      export default function () { const list = Array; list.seen = __VU; sleep(0.01); }`;
    const request = await requestOf(text, "{vus: 2, duration: '20s'}");
    const {exit} = await runScenario({...request, onLog: () => undefined});
    expect(exit?.code).toBe(108);
    expect(exit?.reason).toMatch(/changes Array\.seen while it runs.*--engine k6/);
  });

  it('is refused as one of too many with built-in objects of their own', async () => {
    const refused = prepare(
      await requestOf('Array.seen = 0; export default () => {};', "{vus: 2001, duration: '1s'}"),
    );
    await expect(refused).rejects.toThrow(/changes built-in objects.*2001 users/);
  });
});

describe('a module', () => {
  it('resolves from its own folder, and opens from that of the script', async () => {
    const text = `import {above, here, opened} from './lib/inner.js';
      export default () => console.log([above, here, opened, import.meta.resolve('k6')].join());`;
    const [line] = await linesOf(text);
    expect(line).toBe(`file://${folder}/top.txt,file://${folder}/lib/inner.txt,top inner,k6`);
  });
});
