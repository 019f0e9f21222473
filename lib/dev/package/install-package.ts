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
 * user does, says how large that is, and runs commands there.
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
  if (megabytes > MEGABYTES_MAX) throw new Error(`${megabytes} MB are more than ${MEGABYTES_MAX}`);
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
