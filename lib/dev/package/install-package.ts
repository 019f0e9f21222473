import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** What an installation may take; it was 118 MB once. OpenTelemetry's exporter is 27 MB of it. */
const MEGABYTES_MAX = 115;

/** Commands that show that what was installed works, quick ones first. */
const COMMANDS = [
  ['--version'],
  ['check', '--operation', 'getTopology'],
  ['load', 'process-loop', '--duration', '2s', '--vus', '2'],
];

/**
 * `npm run package:install`: packs the checkout, installs the tarball into an empty folder with npm, as a
 * user does, says how large that is, runs commands there, and installs what `init` writes once more, offline.
 *
 * @throws Error when it is too large, or npm warns of an engine, or a command does not run
 */
async function installPackage(folder: string): Promise<void> {
  const {stdout} = await run('npm', ['pack', '--silent', '--pack-destination', folder]);
  const tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  const npm = await run('npm', ['install', '--no-audit', '--no-fund', tarball], {cwd: folder});
  if (npm.stderr.includes('EBADENGINE')) throw new Error(npm.stderr);
  const {stdout: size} = await run('du', ['-sm', 'node_modules'], {cwd: folder});
  const megabytes = Number.parseInt(size, 10);
  const lock = await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8');
  const {packages} = JSON.parse(lock) as {readonly packages: object};
  say(`${Object.keys(packages).length} packages, ${megabytes} MB, of ${MEGABYTES_MAX}`);
  for (const args of COMMANDS) {
    const ended = await run(join('node_modules', '.bin', 'c8gauge'), args, {cwd: folder});
    say(`c8gauge ${args.join(' ')}: ${ended.stdout.trim().split('\n').at(-1)}`);
  }
  await firstRun(folder);
  if (megabytes > MEGABYTES_MAX) throw new Error(`${megabytes} MB are more than ${MEGABYTES_MAX}`);
}

/** What `init` writes installs from the same tarball, without the network, and its first run passes. */
async function firstRun(folder: string): Promise<void> {
  const starter = join(folder, 'starter');
  await run(join('node_modules', '.bin', 'c8gauge'), ['init', 'starter'], {cwd: folder});
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund'], {cwd: starter});
  const first = ['check', '--operation', 'createProcessInstance'];
  const ended = await run(join('node_modules', '.bin', 'c8gauge'), first, {cwd: starter});
  say(`the starter, installed offline: ${ended.stdout.trim().split('\n').at(-1)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const folder = await mkdtemp(join(tmpdir(), 'c8gauge-install-'));
try {
  await installPackage(folder);
} finally {
  await rm(folder, {recursive: true, force: true});
}
