import {readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import packageJson from '../../../package.json' with {type: 'json'};
import {
  type InstalledPackage,
  installPackage,
  runInstalled,
  runScript,
} from './installed-package.case.ts';

const UNPACKED_BYTES_MAX = 5_000_000;

/** We are ESM only, on Node 20 and later: what `attw --profile esm-only` leaves out as well. */
const RESOLUTIONS_WITHOUT_ESM = new Set(['node10', 'node16-cjs']);

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
    const names = await readdir(installed.folder, {recursive: true});
    const suite = /^dist\/conformance\/(operations|flows)\//;
    const odd = names.filter(
      each =>
        !suite.test(each) &&
        /\.(test|case)\.[jt]s$|golden|fixture|proofs|lib\/dev|bench\//.test(each),
    );
    expect(odd).toEqual([]);
    expect(names.filter(each => suite.test(each)).length).toBeGreaterThan(60);
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
    for (const name of ['run-record.v1', 'config.v1']) {
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
    expect((await c8gauge('--help')).stdout).toContain('init');
  });

  describe('in a project that `init` wrote', () => {
    beforeAll(async () => {
      const {status, stderr} = await c8gauge('init');
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
    });

    it('overwrites nothing unless it is told to', async () => {
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

    it('loads its own script, by its own profile and thresholds', async () => {
      const flags = ['--profile', 'nightly', '--duration', '1s', '--vus', '2', '--json', '-'];
      const {stdout, stderr} = await c8gauge('load', 'my-scenario', ...flags);
      const {loads} = JSON.parse(stdout) as {loads: [Record<string, unknown>]};
      expect(stderr).toMatch(/ledger: (\d+) created, \1 completed, 0 lost/);
      expect(loads[0]).toMatchObject({
        scenario: 'my-scenario',
        options: {
          scenarios: {nightly: {executor: 'constant-vus', vus: 2, duration: '1s'}},
          thresholds: {http_req_duration: ['p(99)<1000']},
        },
      });
    });

    it('checks its own flow beside the operations', async () => {
      const {status, stdout} = await c8gauge('check', '--operation', 'completeJob', '--json', '-');
      const {outcomes} = JSON.parse(stdout) as {outcomes: {check: string; status: string}[]};
      expect(outcomes.filter(each => each.check === 'my-flow')).toMatchObject([{status: 'pass'}]);
      expect(outcomes.length).toBeGreaterThan(100);
      expect(status).toBe(0);
    });

    it('starts: checks, loads, and writes a report', async () => {
      const {stdout, stderr} = await c8gauge('start', '--duration', '1s', '--out', 'first-run');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/checks on 23 of 23 operations, 0 findings/);
      const out = join(installed.project, 'first-run');
      // What draws a model is in the page, with the licence that asks for its mark.
      const page = await readFile(join(out, 'index.html'), 'utf8');
      expect(page).toContain('the watermark must stay fully visible');
      const record: unknown = JSON.parse(await readFile(join(out, 'record.json'), 'utf8'));
      expect(record).toMatchObject({target: {embedded: true}, loads: Array(4).fill({})});
    });

    it('names the field of a configuration that is wrong', async () => {
      await writeFile(
        join(installed.project, 'k6.config.ts'),
        "export default {profiles: {mine: {closed: {executor: 'constant-vus', vus: 0}}}};\n",
      );
      const {status, stderr} = await c8gauge('load', 'my-scenario', '--profile', 'mine');
      expect(status).toBe(2);
      expect(stderr).toBe(
        'c8gauge: k6.config.ts: profiles.mine.closed.vus must be >= 1: correct it; ' +
          'c8gauge/schema/config.v1.json has every field\n',
      );
    });
  });
});
