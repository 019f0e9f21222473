import type {Cancel, ThreadClock} from '../../core/clock.ts';
import type {ThreadMachine} from './machine/machine.ts';
import type {FromWorker, Stage, ToWorker, WorkerStart} from './messages.ts';
import {loadPages} from './modules/pages.ts';
import {describeFailure} from './script.ts';
import {WorkerRun} from './worker-run.ts';

/** A worker's way to its parent. */
export interface ParentPort {
  post(message: FromWorker): void;
  listen(listener: (message: ToWorker) => void): void;
  close(): void;
}

/** What a worker does from its start on: messages in, messages out. */
export function serveParent(start: WorkerStart, machine: ThreadMachine, port: ParentPort): void {
  const attempt = async (stage: Stage, action: () => Promise<void> | void) => {
    try {
      await action();
    } catch (thrown) {
      port.post({kind: 'broken', stage, message: describeFailure(thrown, start.scriptName)});
    }
  };
  void attempt('init', async () => {
    const loading = loadPages(start.code);
    if (loading !== null) await loading;
    const run = new WorkerRun(start, machine, message => port.post(message));
    machine.onUncaught((thrown, isRejection) => run.failBehind(thrown, isRejection));
    port.listen(message => void attempt(stageOf(message), () => handle(run, message, port)));
    port.post({kind: 'initialized', vus: run.initialize()});
  });
}

function stageOf(message: ToWorker): Stage {
  return message.kind === 'setup' || message.kind === 'teardown' ? message.kind : 'run';
}

async function handle(run: WorkerRun, message: ToWorker, port: ParentPort): Promise<void> {
  const post = (answer: FromWorker) => port.post(answer);
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
    case 'take-arrivals':
      return run.takeArrivals();
    case 'authorization':
      return run.authorize(message.value);
    case 'teardown':
      await run.teardown(message.data, message.outstanding);
      post({kind: 'snapshot', snapshot: run.snapshot(secondOf(run.clock, run.startedAtMs))});
      return post({kind: 'teardown-done'});
    case 'report':
      post({kind: 'snapshot', snapshot: run.snapshot(secondOf(run.clock, run.startedAtMs))});
      return post({kind: 'reported'});
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
  const {clock} = run;
  const report = (second: number) => post({kind: 'snapshot', snapshot: run.snapshot(second)});
  let cancel: Cancel = () => undefined;
  let second = 0;
  const plan = () => {
    const elapsedMs = clock.epochMs() - startEpochMs;
    second = Math.max(0, Math.floor(elapsedMs / 1000));
    const untilNextMs = (second + 1) * 1000 - elapsedMs;
    cancel = clock.schedule(untilNextMs, () => {
      report(second);
      plan();
    });
  };
  plan();
  await run.run(data, startEpochMs);
  cancel();
  // All since the last report, most of which was in this second even if the next has begun.
  report(second);
}

function secondOf(clock: ThreadClock, startEpochMs: number): number {
  return Math.max(0, Math.floor((clock.epochMs() - startEpochMs) / 1000));
}
