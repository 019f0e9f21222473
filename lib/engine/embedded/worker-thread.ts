import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';
import {isSource, siblingUrl} from '../../core/own-package.ts';
import type {FromWorker, ToWorker, WorkerStart} from './messages.ts';

/** Starts a worker thread of the embedded engine: from its source in a checkout, else as it was built. */
export async function startWorkerThread(start: WorkerStart): Promise<WorkerThread> {
  const workerData = {start};
  const url = siblingUrl('./worker', import.meta.url);
  if (!isSource(import.meta.url)) return new WorkerThread(new Worker(url, {workerData}));
  const code = await bundleWorker(url);
  return new WorkerThread(new Worker(code, {eval: true, execArgv: [], workerData}));
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

type Kind = FromWorker['kind'];

type MessageOf<K extends Kind> = Extract<FromWorker, {readonly kind: K}>;

/** A worker thread as its parent talks to it. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #listeners = new Set<(message: FromWorker) => void>();
  #ended: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromWorker) => this.#tell(message));
    worker.on('error', error => this.#end(error));
    worker.on('exit', code => this.#end(new Error(`a worker thread exited with code ${code}`)));
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  listen(listener: (message: FromWorker) => void): void {
    this.#listeners.add(listener);
  }

  /** Waits for a message. Rejects with what broke instead, if the thread breaks first. */
  next<K extends Kind>(kind: K): Promise<MessageOf<K>> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const listener = (message: FromWorker) => {
        if (message.kind !== kind && message.kind !== 'broken') return;
        this.#listeners.delete(listener);
        if (message.kind === 'broken') reject(new ScriptBroke(message.stage, message.message));
        else resolve(message as MessageOf<K>);
      };
      this.#listeners.add(listener);
    });
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: FromWorker): void {
    for (const listener of [...this.#listeners]) listener(message);
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#tell({kind: 'broken', stage: 'run', message: error.message});
  }
}

/** The script broke outside an iteration. */
export class ScriptBroke extends Error {
  readonly stage: MessageOf<'broken'>['stage'];

  constructor(stage: MessageOf<'broken'>['stage'], message: string) {
    super(message);
    this.name = 'ScriptBroke';
    this.stage = stage;
  }
}
