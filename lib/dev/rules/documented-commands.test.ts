import {execFile, execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFile, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import packageJson from '../../../package.json' with {type: 'json'};
import {recordFixture} from '../../../reports/fixture/record-fixture.ts';
import {parseLine} from '../../cli/parse-line.case.ts';
import {DEFAULT_CONTRACT_FILE} from '../../contract/load-contract.ts';
import {
  type EmbeddedCluster,
  startEmbeddedCluster,
} from '../../measurement/target/embedded-cluster.ts';
import {writeRunRecord} from '../../record/write-run-record.ts';
import {documentedCommands} from './documented-commands.ts';

const MAIN = resolve('lib/cli/bin.ts');
const TSX = resolve('node_modules/tsx/dist/loader.mjs');

/** Commands that take a minute and more, whatever their flags: their own tests run them. */
const PARSED_ONLY = new Map([
  ['start', 'lib/cli/start.test.ts runs it, and lib/dev/package/package.test.ts'],
  ['bench', 'lib/cli/measuring-commands.test.ts runs it'],
  ['capacity', 'a search is many loads'],
  ['gate', 'a gate is many loads'],
  ['contract', "the two documents are the reader's"],
  ['trend', 'lib/cli/gate.test.ts runs it, on records that it has'],
]);

/** What keeps a documented command short here: a later flag wins over an earlier one. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  load: ['--duration', '1s'],
  check: ['--operation', 'getTopology'],
  serve: ['--port', '0'],
};

/** A short load on a busy machine may be INVALID, which is no fault of the document's. */
const VERDICT = /^(passed|failed|inconclusive): /m;

const readmes = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(each => /(^|\/)README\.md$/.test(each));

const commands = await Promise.all(
  readmes.map(async file =>
    documentedCommands(await readFile(file, 'utf8')).map(each => ({file, ...each})),
  ),
);
const all = commands.flat();
const ours = all.filter(each => each.line.startsWith('c8gauge'));

const hasK6 = spawnSync('k6', ['version']).status === 0;

describe('documentedCommands', () => {
  it('reads blocks of shell and sentences', () => {
    const markdown = [
      'Type `npx c8gauge check` or `npm run lint`, not `c8gauge`.',
      '```sh\nnpm ci && npm start  # both\n\nnpm run -s c8gauge -- serve --port 0\n```',
      '```\nc8gauge none\n```',
    ].join('\n');
    expect(documentedCommands(markdown)).toEqual([
      {line: 'npm ci', inBlock: true},
      {line: 'npm start', inBlock: true},
      {line: 'c8gauge serve --port 0', inBlock: true},
      {line: 'c8gauge check', inBlock: false},
      {line: 'npm run lint', inBlock: false},
    ]);
  });
});

describe('every documented command is one', () => {
  it('finds those of the README', () => {
    expect(ours.filter(each => each.file === 'README.md').length).toBeGreaterThan(8);
  });

  it('installs the tarball that is packed', () => {
    const tarball = `./c8gauge-${packageJson.version}.tgz`;
    expect(all.map(each => each.line)).toContain(`npm install --global ${tarball}`);
  });

  it.each(ours)('$file: $line', async ({line}) => {
    await expect(parseLine(line.replace(/ \.\.\.$/, ''))).resolves.toBeUndefined();
  });

  it.each(all.filter(each => /^npm (run|start|test)/.test(each.line)))('$file: $line', ({line}) => {
    const [, name = ''] = /^npm (?:run )?(?:-s )?(\S+)/.exec(line) ?? [];
    expect(Object.keys(packageJson.scripts)).toContain(name);
  });
});

describe('the commands of the README run', {timeout: 60_000}, () => {
  let root: string;
  /** Where the commands are run. */
  let folder: string;
  let cluster: EmbeddedCluster;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'c8gauge-documented-'));
    folder = root;
    cluster = await startEmbeddedCluster();
    await copyFile(DEFAULT_CONTRACT_FILE, join(folder, 'my-openapi.yaml'));
    for (const name of ['A.json', 'B.json'])
      await writeRunRecord(recordFixture(), join(folder, name));
  }, 60_000);

  afterAll(async () => {
    await cluster.stop();
    await rm(root, {recursive: true, force: true});
  });

  /** The words of a line, its targets replaced by the cluster of this test. */
  function argumentsOf(line: string): string[] {
    const [, name = '', ...given] = (line.split(' > ')[0] ?? '').split(' ');
    const bounds = given.includes('--plan') ? [] : (BOUNDS[name] ?? []);
    const words = [name, ...given, ...bounds];
    return words.map((each, at) => (words[at - 1] === '--base-url' ? cluster.baseUrl : each));
  }

  /** Built, since it starts in a third of the time; `serve` runs from the checkout. */
  const run = (args: readonly string[]) => {
    const env: NodeJS.ProcessEnv = {...process.env, NO_COLOR: '1'};
    delete env['CAMUNDA_REST_ADDRESS'];
    return promisify(execFile)(process.execPath, [inject('builtMain'), ...args], {
      cwd: folder,
      env,
      maxBuffer: 50_000_000,
    }).catch((thrown: {code: number; stdout: string; stderr: string}) => thrown);
  };

  /** In order: `c8gauge init` makes the folder that `cd` enters. `npm` is the package's test's. */
  const front = all.filter(
    each => each.file === 'README.md' && each.inBlock && /^(c8gauge|cd) /.test(each.line),
  );

  it.for(front.map(each => each.line))('%s', async (line, {skip}) => {
    const [name = '', ...args] = argumentsOf(line);
    if (line.startsWith('cd ')) {
      folder = join(folder, line.slice(3));
      return;
    }
    skip(PARSED_ONLY.has(name), PARSED_ONLY.get(name));
    skip(args.includes('k6') && name === 'load' && !hasK6, 'no k6 on the PATH');
    if (name === 'serve') return expectToServe([name, ...args]);
    const {stdout, stderr} = await run([name, ...args]);
    expect(stderr).toBe('');
    if (args.includes('--plan')) expect(stdout).toMatch(/requests for \d+ operations/);
    else if (['check', 'load'].includes(name)) expect(stdout).toMatch(VERDICT);
    else expect(stdout).not.toBe('');
  });

  async function expectToServe(args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {cwd: folder});
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^listening on http/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
});
