import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';
import {systemClock} from '../../../core/clock.ts';
import {isSource, siblingUrl} from '../../../core/own-package.ts';
import type {FromWorker, WorkerStart} from '../messages.ts';
import type {WorkerChannel} from '../worker-thread.ts';
import type {Machine} from './machine.ts';
import {DelayWatch} from './system-thread.ts';

/** The machine that this process runs on. */
export const systemMachine: Machine = {
  clock: systemClock,
  cores: cpus().length,
  watchProcess() {
    const delays = new DelayWatch();
    return {
      cpuMs() {
        const {user, system} = process.cpuUsage();
        return (user + system) / 1000;
      },
      rssBytes,
      takeDelays: () => delays.take(),
      close: () => delays.close(),
    };
  },
  async startWorker(start) {
    return channelTo(await startThread(start));
  },
};

/** Asks for a file, once: where it is redirected to is told and not followed. */
export function askOnce(url: URL, signal: AbortSignal): Promise<Response> {
  return fetch(url, {redirect: 'manual', signal});
}

/** Node reads it from a file, which cannot be opened where no descriptor is left. */
function rssBytes(): number {
  try {
    return process.memoryUsage.rss();
  } catch {
    return 0;
  }
}

/** Starts a worker thread: from its source in a checkout, else as it was built. */
async function startThread(start: WorkerStart): Promise<Worker> {
  const workerData = {start};
  const url = siblingUrl('./worker', import.meta.url);
  if (!isSource(import.meta.url)) return new Worker(url, {workerData});
  return new Worker(await bundleWorker(url), {eval: true, execArgv: [], workerData});
}

function channelTo(worker: Worker): WorkerChannel {
  return {
    send: message => worker.postMessage(message),
    listen(listener) {
      worker.on('message', (message: FromWorker) => listener.message(message));
      worker.on('error', error => listener.ended(error));
      worker.on('exit', code =>
        listener.ended(new Error(`a worker thread exited with code ${code}`)),
      );
    },
    async terminate() {
      await worker.terminate();
    },
  };
}

let bundled: Promise<string> | undefined;

/**
 * The worker's TypeScript as one piece of CommonJS, for a checkout. Loaded through tsx it would run
 * a third slower: what tsx adds to keep the names of functions runs each time one is made, and the
 * engine makes them for each request.
 *
 * @param entry URL of the worker's source
 */
function bundleWorker(entry: URL): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
  }).then(({outputFiles}) => outputFiles[0]?.text ?? '');
  return bundled;
}
