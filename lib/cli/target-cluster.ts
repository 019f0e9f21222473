import {type ChildProcess, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {ExplainedError} from '../core/errors.ts';

/** An embedded cluster that has not said that it listens by then will not. */
const START_MS_MAX = 20_000;

/**
 * Runs `use` against the given cluster, else the one that `CAMUNDA_REST_ADDRESS` names, else an
 * embedded one that is started on a free loopback port and stopped afterwards.
 *
 * @throws ExplainedError when the URL is none, or the embedded cluster does not start
 */
export async function withTarget<T>(
  baseUrl: string | undefined,
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const given = baseUrl ?? process.env['CAMUNDA_REST_ADDRESS'];
  if (given) return use(checkedUrl(given));
  const cluster = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', 'serve', '--port', '0'],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  try {
    return await use(await listeningUrl(cluster));
  } finally {
    cluster.kill('SIGTERM');
  }
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    return text.replace(/\/+$/, '').replace(/\/v2$/, '');
  }
  throw new ExplainedError(
    `'${text}' is not a URL of a cluster`,
    'write --base-url like http://127.0.0.1:8080',
  );
}

function listeningUrl(cluster: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(
        new ExplainedError(
          `the embedded cluster did not start (${why})`,
          'start one yourself with c8gauge serve, and give its --base-url',
        ),
      );
    const timer = setTimeout(() => fail(`silent for ${START_MS_MAX} ms`), START_MS_MAX);
    timer.unref();
    cluster.once('error', error => fail(error.message));
    cluster.once('exit', code => fail(`exit code ${code}`));
    if (cluster.stdout === null) return fail('it has no output');
    createInterface({input: cluster.stdout}).on('line', line => {
      const url = /^listening on (http:\S+)/.exec(line)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}
