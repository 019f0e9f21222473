import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import * as builtIn from '../../k6.config.ts';
import {type Config, defineConfig} from './define-config.ts';
import {loadConfig, readConfig} from './load-config.ts';

/** Every field of the type: one that is added there and not here does not compile. */
const FIELDS: Record<keyof Config, true> = {
  profiles: true,
  thresholds: true,
  breakpointThresholds: true,
  mixedRatio: true,
  floor: true,
  drain: true,
  connection: true,
  targets: true,
};

describe('readConfig', () => {
  it('has a schema with the fields of the type', async () => {
    const schema = JSON.parse(await readFile('reports/schema/config.v1.json', 'utf8')) as {
      readonly properties: object;
    };
    expect(new Set(Object.keys(schema.properties))).toEqual(new Set(Object.keys(FIELDS)));
  });

  it('accepts the configuration of c8gauge itself', () => {
    const own = {...builtIn};
    expect(readConfig(own, 'k6.config.ts')).toBe(own);
  });

  it.each([
    [{profile: {}}, 'there is no field profile'],
    [{profiles: {load: {}}}, 'profiles.load must NOT have fewer than 1 properties'],
    [
      {profiles: {load: {closed: {executor: 'constant-vus', vus: '3'}}}},
      'profiles.load.closed.vus must be integer',
    ],
    [
      {profiles: {load: {closed: {executor: 'constant-vus', vuss: 3}}}},
      'there is no field profiles.load.closed.vuss',
    ],
    [
      {profiles: {load: {open: {executor: 'constant-vus', preAllocatedVUs: 1}}}},
      'profiles.load.open.executor must be equal to one of the allowed values (constant-arrival-rate, ',
    ],
    [{thresholds: {checks: 'rate>0.9'}}, 'thresholds.checks must be array'],
    [{targets: {allowed: [1]}}, 'targets.allowed.0 must be string'],
    [{connection: {CAMUNDA_REST_ADDRESS: 1}}, 'connection.CAMUNDA_REST_ADDRESS must be string'],
    [{connection: {address: 'a'}}, 'there is no field connection.address'],
    [{mixedRatio: {signals: 1}}, 'there is no field mixedRatio.signals'],
    ['text', 'the default export must be object'],
  ])('refuses %j and names the field', (value, words) => {
    expect(() => readConfig(value, 'k6.config.ts')).toThrow(`k6.config.ts: ${words}`);
  });
});

describe('loadConfig', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c8gauge-config-'));
  });
  afterEach(() => rm(folder, {recursive: true, force: true}));

  const write = (text: string) => writeFile(join(folder, 'k6.config.ts'), text);

  it('reads a default export, typed by defineConfig, that imports others', async () => {
    await writeFile(join(folder, 'rates.ts'), 'export const error: string = "rate<0.5";');
    await write(`import {defineConfig} from 'c8gauge';
import {error} from './rates.ts';
export default defineConfig({thresholds: {http_req_failed: [error]}});`);
    expect(await loadConfig(folder)).toEqual({thresholds: {http_req_failed: ['rate<0.5']}});
  });

  it('reads named exports, as c8gauge’s own file has them', async () => {
    await write("export const thresholds = {checks: ['rate>0.9']};");
    expect(await loadConfig(folder)).toEqual({thresholds: {checks: ['rate>0.9']}});
  });

  it('is empty where there is none, and has no workloads where it is the built-in one', async () => {
    expect(await loadConfig(folder)).toEqual({});
    expect(await loadConfig(process.cwd())).toEqual({connection: {}, targets: {allowed: []}});
  });

  it.each([
    ['export default {', /k6\.config\.ts:1 does not build \(.*\): correct it$/],
    ["throw new Error('no');", /k6\.config\.ts threw an error \(no\): correct it$/],
    ['export default {profles: {}};', /k6\.config\.ts: there is no field profles: correct it; /],
  ])('refuses %j in one line', async (text, words) => {
    await write(text);
    await expect(loadConfig(folder)).rejects.toThrow(words);
  });
});

describe('defineConfig', () => {
  it('changes nothing', () => {
    const config = {thresholds: {checks: ['rate>0.9']}};
    expect(defineConfig(config)).toBe(config);
  });
});
