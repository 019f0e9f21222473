import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {scenarioNames} from '../bundle/find-script.ts';
import {configMapOf, exportK6, exportK6Operator} from './export-k6.ts';
import {findK6} from './k6-process.ts';

const k6 = await findK6();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

/**
 * The part of the TestRun CRD that is used here, closed: Kubernetes prunes what the CRD does not name.
 * From k6-operator (Apache-2.0), config/crd/bases/k6.io_testruns.yaml at e2c9571; all exported files
 * were also held against the whole CRD.
 */
const TEST_RUN_SCHEMA = {
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  additionalProperties: false,
  properties: {
    apiVersion: {const: 'k6.io/v1alpha1'},
    kind: {const: 'TestRun'},
    metadata: {type: 'object', properties: {name: {type: 'string', pattern: '^[a-z0-9-]{1,63}$'}}},
    spec: {
      type: 'object',
      required: ['parallelism', 'script'],
      additionalProperties: false,
      properties: {
        parallelism: {format: 'int32', type: 'integer'},
        cleanup: {enum: ['post'], type: 'string'},
        arguments: {type: 'string'},
        script: {
          type: 'object',
          additionalProperties: false,
          properties: {
            configMap: {
              type: 'object',
              required: ['name'],
              additionalProperties: false,
              properties: {name: {type: 'string'}, file: {type: 'string'}},
            },
          },
        },
        runner: {
          type: 'object',
          additionalProperties: false,
          properties: {
            env: {
              type: 'array',
              items: {
                type: 'object',
                required: ['name'],
                properties: {name: {type: 'string'}, value: {type: 'string'}},
              },
            },
          },
        },
      },
    },
  },
};

describe('exportK6', () => {
  it('leaves the code of a script as it is written', async () => {
    const script = join(folder, 'chain.js');
    await writeFile(script, 'export default function () { return __ENV?.A?.length; }');
    await exportK6({scripts: [script], folder, seed: 1});
    expect(await readFile(script, 'utf8')).toContain('__ENV?.A?.length');
  });

  it('refuses a path of this machine at its line', async () => {
    const script = join(folder, 'here.js');
    await writeFile(script, "\nexport default () => open(import.meta.resolve('./a.txt'));");
    await expect(exportK6({scripts: [script], folder, seed: 1})).rejects.toThrow(
      /here\.js:2:\d+: import\.meta\.resolve leads to a folder of this machine.*open\(\) the file/,
    );
  });

  it('writes every scenario with its payloads, the same for the same seed', async () => {
    const names = await scenarioNames();
    const files = await exportK6({scripts: names, folder, seed: 1});
    expect(files).toEqual([
      ...names.map(each => join(folder, `${each}.js`)),
      join(folder, 'payloads.json'),
    ]);
    const before = await readFile(join(folder, 'payloads.json'), 'utf8');
    await exportK6({scripts: ['create-instance'], folder, seed: 1});
    expect(await readFile(join(folder, 'payloads.json'), 'utf8')).toBe(before);
  });

  it('writes what stock k6 reads', async context => {
    context.skip(k6 === null, 'no k6 on the PATH, so what was exported is not shown to it');
    await exportK6({scripts: ['typical'], folder, seed: 1});
    const {stdout} = await promisify(execFile)('k6', ['inspect', join(folder, 'typical.js')]);
    expect(
      Object.keys((JSON.parse(stdout) as {scenarios: object}).scenarios).sort((a, b) =>
        a < b ? -1 : 1,
      ),
    ).toEqual(['starters', 'workers']);
  });
});

describe('exportK6Operator', () => {
  it('writes a ConfigMap and a TestRun that name each other', async () => {
    const [file = ''] = await exportK6Operator({
      scripts: ['process-loop'],
      folder,
      seed: 1,
      parallelism: 4,
      baseUrl: 'http://camunda:8080',
    });
    const [configMap, testRun] = parseAllDocuments(await readFile(file, 'utf8')).map(
      each => each.toJS() as Record<string, never>,
    );
    const validate = new Ajv2020({strict: false, validateFormats: false}).compile(TEST_RUN_SCHEMA);
    expect(validate(testRun), JSON.stringify(validate.errors)).toBe(true);
    expect(testRun).toMatchObject({
      spec: {
        parallelism: 4,
        script: {configMap: {name: 'c8gauge-process-loop', file: 'process-loop.js'}},
        runner: {
          env: [
            {name: 'C8GAUGE_BASE_URL', value: 'http://camunda:8080'},
            {name: 'C8GAUGE_RUN_ID', value: expect.stringMatching(/^\w{7}$/)},
          ],
        },
      },
    });
    expect(configMap).toMatchObject({kind: 'ConfigMap', metadata: {name: 'c8gauge-process-loop'}});
    expect(Object.keys(configMap?.['data'] ?? {})).toEqual(['process-loop.js', 'payloads.json']);
  });

  it('refuses what a ConfigMap cannot hold', () => {
    const code = 'x'.repeat(2 ** 20);
    expect(() => configMapOf({name: 'big', code}, '[]')).toThrow(/ConfigMap holds 1 MiB/);
  });
});
