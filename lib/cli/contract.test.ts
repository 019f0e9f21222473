import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {DEFAULT_CONTRACT_FILE} from '../contract/load-contract.ts';
import {runCli} from './in-process.case.ts';

const LATER = fileURLToPath(new URL('../contract/dialects/fixture/rest-api.yaml', import.meta.url));
const PETS = `openapi: 3.0.3
info: {title: Pet Store, version: "1"}
paths:
  /pets:
    get: {operationId: listPets, responses: {'200': {description: ok}}}
`;

let folder: string;
let pets: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'c8gauge-contract-'));
  pets = join(folder, 'pets.yaml');
  await writeFile(pets, PETS);
});
afterAll(() => rm(folder, {recursive: true, force: true}));

describe('c8gauge contract diff', {timeout: 60_000}, () => {
  it('lists breaking changes first, counts them, and exits with 1', async () => {
    const json = join(folder, 'diff.json');
    const {status, stdout} = await runCli(
      ...['contract', 'diff', DEFAULT_CONTRACT_FILE, LATER, '--json', json],
    );
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toContain(
      'BREAKING   cancelProcessInstance: was DELETE /process-instances/{processInstanceKey}, is POST /process-instances/{processInstanceKey}/cancellation',
    );
    expect(lines).toContain('compatible searchJobs: POST /jobs/search is new');
    expect(lines).toContain(
      'BREAKING   activateJobs answer 200 jobs[].bpmnProcessId: is called processDefinitionId now',
    );
    expect(lines).toContain('BREAKING   broadcastSignal answer 204: is 200 now');
    const breaking = lines.filter(each => each.startsWith('BREAKING')).length;
    expect(lines.slice(0, breaking).every(each => each.startsWith('BREAKING'))).toBe(true);
    expect(lines.at(-1)).toMatch(new RegExp(`^${breaking} breaking and \\d+ compatible changes`));
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      before: {version: '8.6.0'},
      changes: expect.arrayContaining([
        expect.objectContaining({level: 'breaking', kind: 'operation-moved'}),
      ]),
    });
  });

  it('exits with 0 where nothing breaks, and with 2 for what is not a document', async () => {
    expect(await runCli('contract', 'diff', LATER, LATER)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^0 breaking and 0 compatible changes/),
    });
    const missing = await runCli('contract', 'diff', LATER, join(folder, 'nothing.yaml'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/^c8gauge: cannot read the contract .*nothing\.yaml.*\n$/);
  });
});

describe('a contract of another version or product', {timeout: 60_000}, () => {
  it('load speaks the version that the cluster says it is of', async () => {
    const {status, stdout} = await runCli(
      ...['load', 'process-loop', '--dialect', '8.8', '--duration', '1s', '--vus', '1'],
      ...['--out', join(folder, 'load')],
    );
    expect(stdout).toMatch(/embedded, gateway 8\.8\.0/);
    expect(stdout).toMatch(/([1-9][\d,]*) created, \1 completed, 0 lost/);
    expect(status).not.toBe(1);
  });

  it('load says in one line that a document has nothing it could call', async () => {
    const {status, stderr} = await runCli('load', 'process-loop', '--contract', pets);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^c8gauge: the contract .*pets\.yaml \(Pet Store\) has no operation of the Camunda 8 REST API: .*\n$/,
    );
  });
});
