import {parentPort, workerData} from 'node:worker_threads';
import type {FromWorker, Stage, ToWorker, WorkerStart} from './messages.ts';
import {explainBreak, WorkerRun} from './worker-run.ts';

/** How often requests are looked through for those whose time is over. */
const EXPIRE_MS = 100;

/** The entry of a worker thread: messages in, messages out. */
function main(start: WorkerStart, port: NonNullable<typeof parentPort>): void {
  const post = (message: FromWorker) => port.postMessage(message);
  const attempt = async (stage: Stage, action: () => Promise<void> | void) => {
    try {
      await action();
    } catch (thrown) {
      post({kind: 'broken', stage, message: explainBreak(thrown)});
    }
  };
  void attempt('init', () => {
    const run = new WorkerRun(start, post);
    const expiry = setInterval(() => run.expire(), EXPIRE_MS);
    port.on('message', (message: ToWorker) => {
      if (message.kind === 'close') clearInterval(expiry);
      void attempt(stageOf(message), () => obey(run, message, post, port));
    });
    post({kind: 'initialized', vus: run.initialize()});
  });
}

function stageOf(message: ToWorker): Stage {
  return message.kind === 'setup' || message.kind === 'teardown' ? message.kind : 'run';
}

async function obey(
  run: WorkerRun,
  message: ToWorker,
  post: (message: FromWorker) => void,
  port: NonNullable<typeof parentPort>,
): Promise<void> {
  switch (message.kind) {
    case 'setup':
      return post({kind: 'setup-done', data: await run.setup()});
    case 'start':
      await runWithSnapshots(run, message.data, message.startEpochMs, post);
      return post({kind: 'finished'});
    case 'stop':
      return run.stop();
    case 'interrupt':
      return run.interrupt();
    case 'authorization':
      return run.authorize(message.value);
    case 'teardown':
      await run.teardown(message.data);
      post({kind: 'snapshot', snapshot: run.snapshot(secondOf(run.startedAtMs))});
      return post({kind: 'teardown-done'});
    case 'close':
      await run.close();
      post({kind: 'closed'});
      port.close();
  }
}

/** Runs, and reports each second as soon as it is over. */
async function runWithSnapshots(
  run: WorkerRun,
  data: string | undefined,
  startEpochMs: number,
  post: (message: FromWorker) => void,
): Promise<void> {
  const report = (second: number) => post({kind: 'snapshot', snapshot: run.snapshot(second)});
  let timer: NodeJS.Timeout | undefined;
  const plan = () => {
    const elapsedMs = epochMs() - startEpochMs;
    const second = Math.max(0, Math.floor(elapsedMs / 1000));
    const untilNextMs = (second + 1) * 1000 - elapsedMs;
    timer = setTimeout(() => {
      report(second);
      plan();
    }, untilNextMs);
  };
  plan();
  await run.run(data, startEpochMs);
  clearTimeout(timer);
  report(secondOf(startEpochMs));
}

function epochMs(): number {
  return performance.timeOrigin + performance.now();
}

function secondOf(startEpochMs: number): number {
  return Math.max(0, Math.floor((epochMs() - startEpochMs) / 1000));
}

if (parentPort) main(workerData.start as WorkerStart, parentPort);
