import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFile, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import packageJson from '../../../package.json' with {type: 'json'};
import {recordFixture} from '../../../reports/fixture/record-fixture.ts';
import {DEFAULT_CONTRACT_FILE} from '../../contract/load-contract.ts';
import {Journal} from '../../engine/journal.ts';
import {loadOf, recordedRun} from '../../measurement/gate/runs.case.ts';
import {readRunRecord} from '../../record/read-run-record.ts';
import type {RunRecord} from '../../record/run-record.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {brokenLinks} from '../rules/documents.ts';
import {
  type InstalledPackage,
  installPackage,
  runInstalled,
  runScript,
} from './installed-package.case.ts';

/** The commands that are started below, once at least: all that there are. */
const STARTED = [
  ...['init', 'serve', 'load', 'check', 'start', 'bench', 'capacity', 'gate', 'trend'],
  ...['report', 'recover', 'export', 'contract', 'completion'],
];

const UNPACKED_BYTES_MAX = 5_000_000;

/** We are ESM only, on Node 20 and later: what `attw --profile esm-only` leaves out as well. */
const RESOLUTIONS_WITHOUT_ESM = new Set(['node10', 'node16-cjs']);

/** The target kept its contract and its thresholds, and completed what was created once. */
function expectNoComplaint({conformance, loads, target}: RunRecord): void {
  expect(target).toMatchObject({embedded: false, partitionsCount: 4});
  expect(conformance?.findings).toEqual([]);
  expect(conformance?.coverage.every(each => each.exercised)).toBe(true);
  expect(loads.map(each => [each.scenario, each.profile])).toEqual([
    ['create-instance', 'smoke'],
    ['activate-jobs', 'smoke'],
    ['complete-jobs', 'smoke'],
    ['process-loop', 'smoke'],
  ]);
  expect(loads.flatMap(each => each.thresholds).filter(each => each.state !== 'kept')).toEqual([]);
  const ledger = loads.at(-1)?.ledger;
  expect(ledger?.created).toBeGreaterThan(0);
  expect(ledger).toMatchObject({lostCount: 0, duplicatedCount: 0, foreignCount: 0});
  expect(ledger?.completed).toBe(ledger?.created);
}

describe('the package', {timeout: 120_000}, () => {
  let installed: InstalledPackage;

  beforeAll(async () => {
    installed = await installPackage();
  }, 180_000);

  afterAll(() => rm(installed.project, {recursive: true, force: true}));

  const c8gauge = (...args: string[]) => runInstalled(installed, args);

  it(`has less than ${UNPACKED_BYTES_MAX} bytes unpacked`, async () => {
    const names = await readdir(installed.folder, {recursive: true});
    const sizes = await Promise.all(names.map(each => stat(join(installed.folder, each))));
    const files = sizes.filter(each => each.isFile());
    expect(files.length).toBeGreaterThan(100);
    expect(files.reduce((sum, each) => sum + each.size, 0)).toBeLessThan(UNPACKED_BYTES_MAX);
  });

  it('holds no tests but those that are the suite, no proofs, no fixtures', async () => {
    const names = await readdir(join(installed.folder, 'dist'), {recursive: true});
    const suite = /^conformance\/(operations|flows)\//;
    const odd = names.filter(
      each =>
        !suite.test(each) &&
        /\.(test|case)\.[jt]s$|golden|fixture|proofs|lib\/dev|bench\//.test(each),
    );
    expect(odd).toEqual([]);
    expect(names.filter(each => suite.test(each)).length).toBeGreaterThan(30);
  });

  it('holds whatever its documents link to', async () => {
    const names = await readdir(installed.folder, {recursive: true});
    const documents = names.filter(each => each.endsWith('.md'));
    const guides = ['saas.md', 'rights.md'].map(each => `lib/project/guides/${each}`);
    const shipped = ['README.md', 'lib/project/README.md', ...guides];
    expect(documents).toEqual(expect.arrayContaining(shipped));
    const broken = documents.flatMap(each =>
      brokenLinks(join(installed.folder, each)).map(link => `${each}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('is clean to publint', async () => {
    const {messages, pkg} = await publint({pkgDir: installed.folder, strict: true, pack: false});
    expect(messages.map(each => formatMessage(each, pkg))).toEqual([]);
  });

  it('has right types, by arethetypeswrong', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(await readFile(installed.tarball)),
    );
    if (!analysis.types) throw new Error('the package has no types');
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(['.', './client', './conformance']),
    );
    const problems = analysis.problems.filter(
      each => !('resolutionKind' in each && RESOLUTIONS_WITHOUT_ESM.has(each.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });

  it('publishes the schemas of records and of configurations', async () => {
    const {resolve} = createRequire(join(installed.project, 'package.json'));
    for (const name of ['run-record.v2', 'config.v1']) {
      const schema = await readFile(resolve(`c8gauge/schema/${name}.json`), 'utf8');
      expect(JSON.parse(schema)).toHaveProperty('$id');
    }
  });

  it('shows its version and help', async () => {
    expect(await c8gauge('--version')).toEqual({
      status: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
    const {stdout} = await c8gauge('--help');
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
    expect(new Set(listed.filter(each => each !== 'help'))).toEqual(new Set(STARTED));
  });

  describe('in a project that `init` wrote', () => {
    let serve: ChildProcess;
    let cluster: string;
    const inProject = (...names: string[]) => join(installed.project, ...names);

    beforeAll(async () => {
      const {status, stderr} = await c8gauge('init');
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
      serve = spawn(inProject('node_modules', '.bin', 'c8gauge'), [
        ...['serve', '--port', '0', '--partitions', '4'],
      ]);
      if (!serve.stdout) throw new Error('serve says nothing');
      const [line] = (await once(serve.stdout, 'data')) as [Buffer];
      cluster = /^listening on (http:\S+)/.exec(String(line))?.[1] ?? '';
    });

    afterAll(() => void serve.kill('SIGKILL'));

    /** Runs a command on the cluster that was started. @returns its result as JSON */
    async function resultOf(...args: string[]): Promise<Record<string, unknown>> {
      const {stdout, stderr} = await c8gauge(...args, '--base-url', cluster, '--json', '-');
      if (stdout === '') throw new Error(stderr);
      return JSON.parse(stdout) as Record<string, unknown>;
    }

    it('init overwrites nothing unless it is told to', async () => {
      const {status, stderr} = await c8gauge('init');
      expect(status).toBe(2);
      expect(stderr).toMatch(/^c8gauge: \. already has README\.md, .*--force\n$/);
      expect((await c8gauge('init', '--force')).status).toBe(0);
    });

    it('has types for the configuration, the script and the flow', async () => {
      const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
      expect(await runScript(tsc, ['--types', 'k6'], installed.project)).toMatchObject({
        status: 0,
        stdout: '',
      });
    });

    it('load runs its own script, by its own profile and thresholds', async () => {
      const flags = ['--profile', 'nightly', '--duration', '1s', '--vus', '2', '--json', '-'];
      const {stdout, stderr} = await c8gauge('load', 'my-scenario', ...flags, '--out', 'loaded');
      const {loads} = JSON.parse(stdout) as {loads: [Record<string, unknown>]};
      expect(stderr).toMatch(/ledger +([\d,]+) created, \1 completed, 0 lost/);
      expect(loads[0]).toMatchObject({
        scenario: 'my-scenario',
        options: {
          scenarios: {nightly: {executor: 'constant-vus', vus: 2, duration: '1s'}},
          thresholds: {http_req_duration: ['p(99)<1000']},
        },
      });
    });

    it('check runs its own flow beside the operations', async () => {
      const {verdict, outcomes} = await resultOf('check', '--operation', 'completeJob');
      const cases = outcomes as {check: string; status: string}[];
      expect(cases.filter(each => each.check === 'my-flow')).toMatchObject([{status: 'pass'}]);
      expect(cases.length).toBeGreaterThan(100);
      expect(verdict).toMatchObject({status: 'passed'});
    });

    it('start checks and loads a cluster, reports, and keeps a ledger that adds up', async () => {
      // At 50/s the hundred answers that a bound on p99 needs take two seconds.
      const flags = ['--duration', '3s', '--max-rate', '500', '--base-url', `${cluster}/v2`];
      const {status, stdout, stderr} = await c8gauge('start', ...flags, '--out', 'first-run');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/seed \d+/);
      expect(stdout).toMatch(/checks passed on 23 of 23 operations, 0 findings/);
      const reports = ['index.html', 'junit.xml', 'record.json'];
      expect((await readdir(inProject('first-run'))).toSorted()).toEqual(reports);
      // What draws a model is in the page, with the licence that asks for its mark.
      const page = await readFile(inProject('first-run', 'index.html'), 'utf8');
      expect(page).toMatch(/^<!doctype html>/i);
      expect(page).toContain('the watermark must stay fully visible');
      const record = await readRunRecord(inProject('first-run', 'record.json'));
      expectNoComplaint(record);
      // Whether the machine was quiet enough for the figures to count is not the target's doing.
      const isQuiet = record.loads.every(each => each.validity.valid);
      expect(stdout).toMatch(
        isQuiet
          ? /\npassed: [\d,]+ checks passed on 23 of 23 operations, 4 loads within thresholds\n$/
          : /\ninconclusive: \S+ is INVALID: .*\n$/,
      );
      expect(status).toBe(isQuiet ? 0 : 2);
    });

    it('bench measures every endpoint', async () => {
      const few = ['--seconds', '1', '--connections', '2', '--max-rate', '50'];
      const {loads} = await resultOf('bench', ...few);
      expect((loads as {operations: unknown[]}[])[0]?.operations).toHaveLength(9);
    });

    it('capacity measures a step', async () => {
      const {capacity} = await resultOf(
        ...['capacity', '--rate-min', '10', '--rate-max', '10'],
        ...['--step-duration', '3s', '--budget', '5s'],
      );
      expect(capacity).toMatchObject({steps: [{offeredPerSecond: 10}]});
    });

    it('gate and trend read folders of records', async () => {
      for (let minute = 0; minute < 20; minute++) {
        const {record} = recordedRun(minute, loadOf(1));
        const side = minute % 2 === 0 ? 'old' : 'new';
        await writeRunRecord(record, inProject('records', side, `run-${minute}.json`));
      }
      const gate = ['gate', '--baseline', 'records/old', '--candidate', 'records/new', '--quiet'];
      const {status, stdout} = await c8gauge(...gate);
      expect(stdout).toMatch(/^passed: /);
      expect(status).toBe(0);
      const trend = await c8gauge('trend', 'records', '--quiet');
      expect(trend.stdout).toMatch(/^passed: 20 runs, /);
      expect(trend.status).toBe(0);
    });

    it('report renders a record again, and recover a journal', async () => {
      const record = recordFixture();
      await writeRunRecord(record, inProject('record.json'));
      const report = await c8gauge('report', 'record.json', '--format', 'markdown');
      expect(report).toMatchObject({status: 0, stderr: ''});
      expect(report.stdout).toContain('process-loop');
      const {loads} = record;
      if (!loads[0]) throw new Error('the fixture has no load');
      new Journal(inProject('killed', 'journal.jsonl'), loads[0], () => undefined);
      const recover = await c8gauge('recover', 'killed/journal.jsonl');
      expect(recover.status).toBe(2);
      expect(await readdir(inProject('killed', 'recovered'))).toContain('index.html');
    });

    it('export, contract and completion write what they are for', async () => {
      expect((await c8gauge('export', 'k6', 'bundles')).status).toBe(0);
      expect(await readdir(inProject('bundles'))).toContain('process-loop.js');
      for (const name of ['before.yaml', 'after.yaml'])
        await copyFile(DEFAULT_CONTRACT_FILE, inProject(name));
      const diff = await c8gauge('contract', 'diff', 'before.yaml', 'after.yaml');
      expect(diff).toMatchObject({status: 0, stderr: ''});
      expect((await c8gauge('completion', 'bash')).stdout).toContain('complete -');
    });

    it('names the field of a configuration that is wrong', async () => {
      await writeFile(
        inProject('k6.config.ts'),
        "export default {profiles: {mine: {closed: {executor: 'constant-vus', vus: 0}}}};\n",
      );
      const {status, stderr} = await c8gauge('load', 'my-scenario', '--profile', 'mine');
      expect(status).toBe(2);
      expect(stderr).toBe(
        'c8gauge: k6.config.ts: profiles.mine.closed.vus must be >= 1: correct it; ' +
          'c8gauge/schema/config.v1.json has every field\n',
      );
    });

    it('serve ends on SIGTERM', async () => {
      serve.kill('SIGTERM');
      expect(await once(serve, 'exit')).toEqual([0, null]);
    });
  });
});
