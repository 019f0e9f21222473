import {accessSync, constants} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {exportK6} from '../../engine/k6/export-k6.ts';
import {findK6} from '../../engine/k6/k6-process.ts';
import {Child} from './child.ts';
import {inPairs, perSecond, RUN_SECONDS, type Start, sayPairs} from './pairs.ts';

const VUS = 50;
const PAIRS = 5;

/** The same three requests without any accounting. */
const loopOf =
  (file: string): Start =>
  url =>
    Child.script(file, [url, `${RUN_SECONDS}`]);

/**
 * Requests per CPU second of the generator on process-loop, 50 VUs, the same server: the embedded
 * engine beside autocannon, bare sockets of Node (the limit), and stock k6 with the same script; wrk and hey,
 * which send one request over and over; and what `--engine k6` leaves of stock k6's pace. The two of a
 * ratio run at the same time, each with its server.
 *
 * @param pairs how often each is measured beside the other
 */
export async function throughput(folder: string, pairs = PAIRS): Promise<void> {
  const load =
    (engine: string): Start =>
    url =>
      Child.script('../../cli/bin.ts', [
        ...['load', 'process-loop', '--engine', engine, '--base-url', url, '--vus', `${VUS}`],
        ...['--duration', `${RUN_SECONDS}s`, '--quiet', '--out', join(folder, engine)],
      ]);
  const against = async (name: string, other: Start, count = 1) =>
    sayPairs(`embedded / ${name}`, await inPairs(count, load('embedded'), other));
  console.log(
    'requests per generator CPU second, process-loop, 50 VUs, same server, at the same time',
  );
  await against('autocannon', loopOf('./autocannon-loop.ts'), pairs);
  await against('bare sockets', loopOf('./socket-loop.ts'));
  if (isOnPath('wrk')) await against('wrk', await wrkIn(folder));
  else console.log('  wrk is not on the PATH: not compared');
  if (isOnPath('hey')) await against('hey', heyAt);
  else console.log('  hey is not on the PATH: not compared');
  if ((await findK6()) === null) {
    console.log('  k6 is not on the PATH: not compared');
    return;
  }
  const bareK6 = await bareK6In(folder);
  await against('k6', bareK6);
  const [bare, driven] = [await perSecond(bareK6), await perSecond(load('k6'))];
  console.log(
    `  --engine k6 / k6, requests per second  ${(driven / bare).toFixed(2)}  ` +
      `(${Math.round(driven)} to ${Math.round(bare)})`,
  );
}

/**
 * The same on an ordinary k6 script, as people write them: `ordinary-loop.js`, unmodified.
 *
 * @param pairs how often each is measured beside the other
 */
export async function ordinary(folder: string, pairs = PAIRS): Promise<void> {
  const script = fileURLToPath(new URL('./ordinary-loop.js', import.meta.url));
  const embedded: Start = url =>
    Child.script('../../cli/bin.ts', [
      ...['load', script, '--base-url', url, '--vus', `${VUS}`, '--duration', `${RUN_SECONDS}s`],
      ...['-e', `BASE_URL=${url}`, '--quiet', '--out', join(folder, 'ordinary')],
    ]);
  console.log('the same on an ordinary k6 script, unmodified');
  const cannon = loopOf('./autocannon-loop.ts');
  sayPairs('embedded / autocannon', await inPairs(pairs, embedded, cannon));
  if ((await findK6()) === null) {
    console.log('  k6 is not on the PATH: not compared');
    return;
  }
  const k6: Start = url =>
    new Child('k6', [
      ...['run', '--quiet', '--no-usage-report', '--log-output', 'none', '-e', `BASE_URL=${url}`],
      ...['--vus', `${VUS}`, '--duration', `${RUN_SECONDS}s`, script],
    ]);
  sayPairs('embedded / k6', await inPairs(pairs, embedded, k6));
}

const ONE_REQUEST = '{"bpmnProcessId":"c8gauge-one-task","variables":{"orderId":"a"}}';

const heyAt: Start = url =>
  new Child('hey', [
    ...['-z', `${RUN_SECONDS}s`, '-c', `${VUS}`, '-cpus', '1', '-m', 'POST'],
    ...['-T', 'application/json', '-d', ONE_REQUEST, `${url}/v2/process-instances`],
  ]);

/** Stock k6 as a user runs it, with the bundle that `c8gauge export k6` writes. */
async function bareK6In(folder: string): Promise<Start> {
  const exported = join(folder, 'exported');
  await exportK6({scripts: ['process-loop'], folder: exported, seed: 1});
  const script = join(exported, 'process-loop.js');
  // What scripts say on their console is read by --engine k6; by itself k6 should not pay for it.
  const args = ['run', '--quiet', '--no-usage-report', '--log-output', 'none', script];
  return url =>
    new Child('k6', args, {
      C8GAUGE_BASE_URL: url,
      C8GAUGE_VUS: `${VUS}`,
      C8GAUGE_DURATION: `${RUN_SECONDS}s`,
    });
}

async function wrkIn(folder: string): Promise<Start> {
  await mkdir(folder, {recursive: true});
  const script = join(folder, 'create.lua');
  await writeFile(
    script,
    'wrk.method = "POST"\nwrk.headers["content-type"] = "application/json"\n' +
      `wrk.body = '${ONE_REQUEST}'\n`,
  );
  const args = ['-t1', `-c${VUS}`, `-d${RUN_SECONDS}`, '-s', script];
  return url => new Child('wrk', [...args, `${url}/v2/process-instances`]);
}

/** Whether a program can be run by its name. */
function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
