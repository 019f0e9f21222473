import {createCluster} from '../../cluster/cluster.ts';
import {activateJobs} from '../../cluster/commands/activate-jobs.ts';
import {deploy} from '../../cluster/commands/deploy.ts';
import {completeJob} from '../../cluster/commands/job-outcomes.ts';
import {createProcessInstance} from '../../cluster/commands/process-instances.ts';
import {bpmn, flows, task} from '../../cluster/testing.ts';
import {systemClock} from '../../core/clock.ts';

/** What activation and completion cost beside many waiting jobs. */
export interface WaitingCost {
  readonly waitingJobs: number;
  /** Microseconds for one activation of one job and its completion, the engine alone. */
  readonly microsPerJob: number;
  readonly rssBytes: number;
}

const MEASURED = 50_000;

/** Lets jobs pile up in a new cluster, then measures; as many are created as are completed. */
export async function measureWaiting(waitingJobs: number): Promise<WaitingCost> {
  const cluster = createCluster({retain: 1000});
  const model = bpmn(
    `<bpmn:startEvent id="start"/>${task('work')}<bpmn:endEvent id="end"/>${flows('start > work > end')}`,
  );
  await deploy(cluster, [{name: 'one.bpmn', content: model}], '<default>');
  const create = () =>
    createProcessInstance(
      cluster,
      {processId: 'process'},
      {variables: new Map(), tags: [], startAt: [], terminateAfter: []},
    );
  for (let n = 0; n < waitingJobs; n++) create();
  let micros = 0;
  for (let n = 0; n < MEASURED; n++) {
    create();
    const startMs = systemClock.monotonicMs();
    const [job] = activateJobs(cluster, {
      type: 'work',
      timeoutMs: 60_000,
      maxJobs: 1,
      worker: 'b',
      accept: () => 'more',
    });
    if (job) completeJob(cluster, job.key, new Map());
    micros += (systemClock.monotonicMs() - startMs) * 1000;
  }
  const rssBytes = process.memoryUsage.rss();
  cluster.close();
  return {waitingJobs, microsPerJob: micros / MEASURED, rssBytes};
}
