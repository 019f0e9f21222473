import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runScenario} from './engine.ts';
import {startTestTarget, type TestTarget} from './test-target.case.ts';

let folder: string;
let target: TestTarget;
let sent = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
  target = await startTestTarget((_, response) => {
    sent++;
    response.end('{}');
  });
});
afterAll(async () => {
  await target.close();
  await rm(folder, {recursive: true});
});

/** Scripts whose calls the bundler cannot follow: k6 runs them. */
it.each([
  [
    'an answer is read before it came, and the error caught',
    "const get = new Function('http', 'url', 'return http.get(url)');",
    "try { get(http, url).status; } catch { send('after'); }",
    /^status: the embedded engine has not waited for this answer.*script\.js:4\)$/,
  ],
  [
    'an answer is not looked at at all',
    "const get = new Function('http', 'url', 'http.get(url)');",
    "get(http, url); send('after');",
    /^the embedded engine has no way to see where the script calls what has to wait for GET /,
  ],
  [
    'the language calls what sends',
    'const pages = {[Symbol.iterator]: () => ({next: () => ({done: http.get(url).status === 200})})};',
    "for (const each of pages) send('never');",
    /^done: the embedded engine has not waited.*script\.js:4\)$/,
  ],
])('the run ends where %s', async (_, top, body, reason) => {
  const file = join(folder, 'script.js');
  await writeFile(
    file,
    `import http from 'k6/http'; const url = __ENV.C8GAUGE_BASE_URL + '/';
     const send = path => http.get(url + path); export const options = {iterations: 5};
     ${top}
     export default function () { ${body} }`,
  );
  sent = 0;
  const {exit} = await runScenario({
    ...{script: file, baseUrl: target.baseUrl, engine: 'embedded', seed: 1, workers: 1},
    onLog: () => undefined,
  });
  expect(exit).toMatchObject({code: 108, reason: expect.stringMatching(reason)});
  expect(sent).toBeLessThanOrEqual(2);
});
