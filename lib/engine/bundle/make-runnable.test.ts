import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import zlib from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type BoundContract, contractToCall} from '../../contract/dialects/bind.ts';
import {EMBEDDED_MODULES} from '../embedded/modules/modules.ts';
import {type Bundle, bundleScript} from './bundle-script.ts';
import {findScript, scenarioNames} from './find-script.ts';
import {makeRunnable} from './make-runnable.ts';

let folder: string;
let contract: BoundContract;
beforeAll(async () => {
  contract = await contractToCall();
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function runnableOf(body: string): Promise<Bundle> {
  const file = join(folder, 'script.ts');
  await writeFile(file, `import http from 'k6/http';\nimport {sleep} from 'k6';\n${body}`);
  return makeRunnable(await bundleScript(file, {contract}), EMBEDDED_MODULES);
}

async function judge(body: string): Promise<void> {
  await runnableOf(body);
}

const inVu = (line: string) => `export default async function () {\n${line}\n}`;

describe('makeRunnable', () => {
  it.each<readonly [string, string]>([
    ["{auth: 'ntlm', tags: {a: 'x'}}", "params.auth 'ntlm'"],
    // Node 20 has no zstd.
    ...('zstdCompressSync' in zlib
      ? []
      : [["{'compression': 'gzip, zstd'}", "params.compression 'gzip, zstd'"] as const]),
  ])('refuses the parameters %s at their line', async (params, what) => {
    const line = `await http.post("/", "body",\n${params});`;
    await expect(judge(inVu(line))).rejects.toThrow(
      new RegExp(`script\\.ts:5: the embedded engine has no ${what}: .*--engine k6`),
    );
  });

  it.each([
    "{auth: 'digest', cookies: {a: '1'}, jar: new http.CookieJar(), compression: 'gzip, br'}",
    '{cookies: __ENV, jar: inForce, timeout: 5}',
  ])('takes the parameters %s', async params => {
    await expect(
      judge(inVu(`const inForce = null; await http.get("/", ${params});`)),
    ).resolves.toBe(undefined);
  });

  it.each([
    ['[1].sort((a, b) => http.get("/").status);', 'the callback of sort() cannot wait'],
    ['"a".replace(/a/, () => http.get("/").body);', 'the callback of replace() cannot wait'],
    ['JSON.parse("[]", () => http.get("/"));', 'the callback of parse() cannot wait'],
    ['[...function* () { yield http.get("/"); }()];', 'a generator cannot wait'],
    ['await import("./script.ts");', 'k6 has no import() either'],
    ['import("k6/crypto").then(String);', 'k6 has no import() either'],
    ['new class { answer = http.get("/"); }();', 'a field of a class cannot wait'],
    [
      'new class extends Map { constructor() { super(); http.get("/"); } }();',
      'the constructor of a derived class cannot wait',
    ],
    ['({set a(b) { sleep(b); }}).a = 1;', 'a setter cannot wait'],
    ['String({toString() { return http.get("/").body; }});', 'toString() cannot wait'],
    [
      'String({[Symbol.toPrimitive]() { return http.get("/").body; }});',
      'toPrimitive() cannot wait',
    ],
    [
      '({get ["a" + __ITER]() { return http.get("/"); }}).a1;',
      'a getter whose name is computed cannot',
    ],
    ['new Proxy({}, {get() { return http.get("/"); }}).a;', 'what a proxy does where a property'],
    [
      '[1].map(Function.prototype.call, function () { return http.get("/"); });',
      'map() cannot wait for what it calls by the method of a function',
    ],
  ])('refuses %s at its line', async (line, what) => {
    await expect(judge(inVu(line))).rejects.toThrow(`script.ts:4: ${what}`);
  });

  it.each([
    'const {a} = {get a() { return 1; }}; http.get("/" + a);',
    'const api = new Proxy({}, {get: (_, name) => path => http[name](path)}); api.get("/");',
    '({get [Symbol.toStringTag]() { return "x"; }}); http.get("/");',
    '[1].map(Function.prototype.call, String); http.get("/");',
  ])('takes %s', async line => {
    await expect(judge(inVu(line))).resolves.toBe(undefined);
  });

  it.each([
    ["const own = require('k6/http').default; console.log(own);", true],
    ["const own = require('k6/http'); own.default.get('/');", true],
    ["const {default: own} = require('k6/http'); console.log(own);", true],
    ["const own = require('k6/http').default || require('k6/http'); console.log(own);", false],
    ["const {default: own = 1} = require('k6'); console.log(own);", false],
  ])('takes a default for granted: %s', async (line, isRefused) => {
    const judged = judge(inVu(line)).catch(String);
    const refusal = /script\.ts:4: .* has no 'default', on k6 neither: write require/;
    expect(refusal.test(String(await judged))).toBe(isRefused);
  });

  it('refuses async functions of a group at their lines, wherever they come from', async () => {
    const lines = [
      'group("a", async () => http.get("/"));',
      'group("b", () => {}); group("c", later);',
    ];
    const text = `import {group} from 'k6';\nasync function later() {}\n${inVu(lines.join('\n'))}`;
    await expect(judge(text)).rejects.toThrow(
      /^[^ ]*script\.ts:6, [^ ]*script\.ts:7: group\(\) does not support async functions: write it/,
    );
  });

  it.each([
    ['({...http.get("/")});', true],
    ['const {status, ...rest} = http.get("/"); console.log(status, rest);', true],
    ['for (const name in http.get("/")) console.log(name);', true],
    ['console.log(Object.keys(http.get("/")));', true],
    ['const r = http.get("/"); r.body = "x";', true],
    ['const {status} = http.get("/"); console.log(status, ...[1]);', false],
  ])('sees whether %s looks at the fields of an answer', async (line, looks) => {
    expect((await runnableOf(inVu(line))).looksAtFields).toBe(looks);
  });

  it('refuses all places at once, and each cause with its remedy', async () => {
    const sort = '[1].sort((a, b) => http.get("/").status);';
    const lines = [sort, 'http.get("/", {auth: "ntlm"});', sort];
    await expect(judge(inVu(lines.join('\n')))).rejects.toThrow(
      /script\.ts:5: .* no params\.auth 'ntlm': .*script\.ts:4, .*script\.ts:6: the callback of sort\(\).*: fetch/,
    );
  });

  it.each([
    [
      "import {browser} from 'k6/browser'; console.log(browser);",
      /script\.ts:3: .*'k6\/browser'.*use --engine k6/,
    ],
    ["import grpc from 'k6/net/grpc'; console.log(grpc);", /'k6\/net\/grpc'/],
    ["import x from 'https://jslib.k6.io/x.js'; console.log(x);", /use --engine k6/],
  ])('refuses %s', async (line, message) => {
    await expect(judge(`${line}\n${inVu('')}`)).rejects.toThrow(message);
  });

  it('lets every scenario of ours pass', async () => {
    for (const name of await scenarioNames()) {
      const bundle = await bundleScript(await findScript(name), {contract});
      expect(() => makeRunnable(bundle, EMBEDDED_MODULES)).not.toThrow();
    }
  });
});
