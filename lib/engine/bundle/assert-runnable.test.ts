import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type BoundContract, contractToCall} from '../../contract/dialects/bind.ts';
import {EMBEDDED_MODULES} from '../embedded/script.ts';
import {assertRunnable} from './assert-runnable.ts';
import {bundleScript} from './bundle-script.ts';
import {findScript, scenarioNames} from './find-script.ts';

let folder: string;
let contract: BoundContract;
beforeAll(async () => {
  contract = await contractToCall();
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function judge(body: string): Promise<void> {
  const file = join(folder, 'script.ts');
  await writeFile(file, `import http from 'k6/http';\nimport {sleep} from 'k6';\n${body}`);
  assertRunnable(await bundleScript(file, {contract}), EMBEDDED_MODULES);
}

const inVu = (line: string) => `export default async function () {\n${line}\n}`;

describe('assertRunnable', () => {
  it.each([
    ["{cookies: {a: '1'}}", 'params.cookies'],
    ["{auth: 'ntlm', tags: {a: 'x'}}", 'params.auth'],
    ["{'compression': 'gzip'}", 'params.compression'],
    ['{jar: new http.CookieJar()}', 'params.jar'],
  ])('refuses the parameters %s at their line', async (params, what) => {
    const line = `await http.post("/", "body",\n${params});`;
    await expect(judge(inVu(line))).rejects.toThrow(
      new RegExp(`script\\.ts:5: the embedded engine has no ${what}: .*--engine k6`),
    );
  });

  it.each([
    "{auth: 'basic', cookies: {}, jar: null, compression: ''}",
    '{cookies: __ENV, jar: inForce, timeout: 5}',
  ])('takes the parameters %s', async params => {
    await expect(
      judge(inVu(`const inForce = null; await http.get("/", ${params});`)),
    ).resolves.toBe(undefined);
  });

  it.each([
    ['http.get("/");', 'http.get() is not awaited'],
    ['const r = http.get("/"); console.log(r.status);', 'http.get() is not awaited'],
    ['console.log(http.post("/").status);', 'http.post() is not awaited'],
    ['if (http.get("/").json().ok) return;', 'http.get() is not awaited'],
    ['sleep(1);', 'sleep() is not awaited'],
    ['for (const r of http.batch([])) console.log(r);', 'http.batch() is not awaited'],
  ])('refuses %s at its line', async (line, what) => {
    await expect(judge(inVu(line))).rejects.toThrow(
      new RegExp(`script\\.ts:4: ${what.replace(/[()]/g, '\\$&')}: write 'await `),
    );
  });

  it.each([
    'const r = await http.get("/"); await sleep(r.timings.duration);',
    'await Promise.all([http.get("/a"), http.get("/b")]);',
    'const a = http.get("/a"); const b = http.get("/b"); await Promise.all([a, b]);',
    'const a = http.get("/a"); await a;',
    'return http.get("/");',
    'await http.get("/").then(r => r.status);',
    'const f = () => http.get("/"); await f();',
    'const r = await (Math.random() > 2 ? http.get("/a") : http.get("/b")); console.log(r);',
  ])('lets %s pass', async line => {
    await expect(judge(inVu(line))).resolves.toBeUndefined();
  });

  it.each([
    [
      "import {browser} from 'k6/browser'; console.log(browser);",
      /script\.ts:3: .*'k6\/browser'.*use --engine k6/,
    ],
    ["import grpc from 'k6/net/grpc'; console.log(grpc);", /'k6\/net\/grpc'/],
    ["import x from 'https://jslib.k6.io/x.js'; console.log(x);", /install the library/],
  ])('refuses %s', async (line, message) => {
    await expect(judge(`${line}\n${inVu('')}`)).rejects.toThrow(message);
  });

  it('lets every scenario of ours pass', async () => {
    for (const name of await scenarioNames()) {
      const bundle = await bundleScript(await findScript(name), {contract});
      expect(() => assertRunnable(bundle, EMBEDDED_MODULES)).not.toThrow();
    }
  });
});
