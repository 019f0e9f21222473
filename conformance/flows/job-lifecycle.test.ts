import {jsonDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeFlow} from '../run/describe-flow.ts';

const JOBS = 'https://docs.camunda.io/docs/components/concepts/job-workers/';
const INCIDENTS = 'https://docs.camunda.io/docs/components/concepts/incidents/';

/** So many jobs are activated one by one: of answers that are lost now and then, one is among them. */
const JOBS_MAX = 20;

/** A lock that is over soon. */
const LOCK_MS = 25;

describeFlow('job lifecycle', (stage, behaviour) => {
  const path = (job: Parameters<typeof keyText>[0]) => ({jobKey: keyText(job, 'jobKey')});

  behaviour(
    'a completed job cannot be completed again',
    {operation: 'completeJob', check: 'lifecycle', case: 'second-completion', source: JOBS},
    async probe => {
      const {job} = await stage.activatedJob(await stage.service());
      probe.expectStatus(await probe.call('completeJob', jsonDraft({}, path(job))), 204);
      probe.expectStatus(await probe.call('completeJob', jsonDraft({}, path(job))), 404);
    },
  );

  behaviour(
    'completing the only job ends the instance, which cannot be cancelled then',
    {operation: 'completeJob', check: 'lifecycle', case: 'ends-instance', source: JOBS},
    async probe => {
      const {job, instance} = await stage.activatedJob(await stage.service());
      const processInstanceKey = keyText(instance, 'processInstanceKey');
      probe.expectStatus(await probe.call('completeJob', jsonDraft({}, path(job))), 204);
      const status = await stage.statusOf('cancelProcessInstance', {
        pathParameters: {processInstanceKey},
        query: {},
        headers: {},
        body: {kind: 'none'},
      });
      probe.expect(status === 404, `expected the instance to have ended, cancelling got ${status}`);
    },
  );

  behaviour(
    'a job is handed out once while it is locked',
    {operation: 'activateJobs', check: 'lifecycle', case: 'locked', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      await stage.activatedJob(service);
      const again = await stage.probeJobs(probe, {type: jobType});
      probe.expect(again.length === 0, `expected no job while it is locked, got ${again.length}`);
    },
  );

  behaviour(
    'no more jobs are handed out than were asked for',
    {operation: 'activateJobs', check: 'lifecycle', case: 'at-most', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      for (let count = 0; count < 4; count += 1) await stage.createInstance(service);
      const jobs = await stage.probeJobs(probe, {type: jobType, maxJobsToActivate: 3});
      probe.expect(jobs.length === 3, `expected 3 of 4 jobs, got ${jobs.length}`);
    },
  );

  behaviour(
    'each of many jobs is handed out, and once',
    {operation: 'activateJobs', check: 'lifecycle', case: 'each-once', source: JOBS},
    async probe => {
      const service = await stage.service();
      for (let count = 0; count < JOBS_MAX; count += 1) await stage.createInstance(service);
      const keys: string[] = [];
      const takeAll = async () => {
        while (keys.length <= JOBS_MAX) {
          const one = {type: service.jobType, maxJobsToActivate: 1};
          const [job] = await stage.probeJobs(probe, one);
          if (job === undefined) break;
          keys.push(keyText(job, 'jobKey'));
        }
        return new Set(keys).size;
      };
      // Jobs may come a moment after their instances.
      const came = await stage.eventually(takeAll, size => size >= JOBS_MAX, false);
      const isOnce = came === JOBS_MAX && keys.length === JOBS_MAX;
      probe.expect(isOnce, `expected ${JOBS_MAX} jobs, got ${came} in ${keys.length} answers`);
    },
  );

  behaviour(
    'what there is comes, however many jobs are asked for',
    {operation: 'activateJobs', check: 'lifecycle', case: 'asked-for-many', source: JOBS},
    async probe => {
      const service = await stage.service();
      await stage.createInstance(service);
      const request = {type: service.jobType, maxJobsToActivate: 10_000};
      const jobs = await stage.probeJobs(probe, request);
      probe.expect(jobs.length === 1, `expected the only job, got ${jobs.length}`);
    },
  );

  behaviour(
    'a lock that runs out makes the job available, and costs no retry',
    {operation: 'activateJobs', check: 'lifecycle', case: 'timeout', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      await stage.createInstance(service);
      await stage.probeJobs(probe, {type: jobType, timeout: 50});
      const jobs = await stage.eventually(
        () => stage.probeJobs(probe, {type: jobType}),
        found => found.length > 0,
        // What is waited for is the lock, not the search.
        false,
      );
      const retries = jobs[0]?.retries;
      probe.expect(jobs.length === 1, `expected the job again, got ${jobs.length} jobs`);
      probe.expect(retries === 3, `expected 3 retries, got ${String(retries)}`);
    },
  );

  behaviour(
    'a failed job has the retries that the worker said, and is available at once',
    {operation: 'failJob', check: 'lifecycle', case: 'retries', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      const {job} = await stage.activatedJob(service);
      const failure = {retries: 1, errorMessage: 'as asked'};
      probe.expectStatus(await probe.call('failJob', jsonDraft(failure, path(job))), 204);
      const jobs = await stage.probeJobs(probe, {type: jobType});
      const retries = jobs[0]?.retries;
      probe.expect(jobs.length === 1, `expected the job again, got ${jobs.length} jobs`);
      probe.expect(retries === 1, `expected 1 retry, got ${String(retries)}`);
    },
  );

  behaviour(
    'a failed job with a back-off is not available before it is over',
    {operation: 'failJob', check: 'lifecycle', case: 'back-off', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      const {job} = await stage.activatedJob(service);
      const failure = {retries: 1, retryBackOff: 600_000};
      probe.expectStatus(await probe.call('failJob', jsonDraft(failure, path(job))), 204);
      const jobs = await stage.probeJobs(probe, {type: jobType});
      probe.expect(jobs.length === 0, `expected no job in the back-off, got ${jobs.length}`);
    },
  );

  behaviour(
    'a failed job comes back when its back-off is over',
    {operation: 'failJob', check: 'lifecycle', case: 'back-off-ends', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      const {job} = await stage.activatedJob(service);
      const failure = {retries: 1, retryBackOff: 50};
      probe.expectStatus(await probe.call('failJob', jsonDraft(failure, path(job))), 204);
      const jobs = await stage.eventually(
        () => stage.probeJobs(probe, {type: jobType}),
        found => found.length > 0,
        // What is waited for is the back-off, not the search.
        false,
      );
      probe.expect(jobs.length === 1, `expected the job again, got ${jobs.length} jobs`);
    },
  );

  behaviour(
    'a job that nobody has any more is failed with its back-off',
    {operation: 'failJob', check: 'lifecycle', case: 'back-off-unlocked', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      await stage.createInstance(service);
      const [job = {}] = await stage.probeJobs(probe, {type: jobType, timeout: LOCK_MS});
      await stage.pause(2 * LOCK_MS);
      const failure = {retries: 1, retryBackOff: 600_000};
      probe.expectStatus(await probe.call('failJob', jsonDraft(failure, path(job))), 204);
      const jobs = await stage.probeJobs(probe, {type: jobType});
      probe.expect(jobs.length === 0, `expected no job in the back-off, got ${jobs.length}`);
    },
  );

  behaviour(
    'a job that failed without retries left is not handed out any more',
    {operation: 'failJob', check: 'lifecycle', case: 'no-retries', source: INCIDENTS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      const {job} = await stage.activatedJob(service);
      probe.expectStatus(await probe.call('failJob', jsonDraft({retries: 0}, path(job))), 204);
      const jobs = await stage.probeJobs(probe, {type: jobType});
      probe.expect(jobs.length === 0, `expected no job without retries, got ${jobs.length}`);
    },
  );

  behaviour(
    'fetchVariable narrows the variables of a job',
    {operation: 'activateJobs', check: 'variables', case: 'fetch-variable', source: JOBS},
    async probe => {
      const service = await stage.service();
      const {jobType} = service;
      await stage.createInstance(service, {wanted: 1, unwanted: 2});
      const jobs = await stage.probeJobs(probe, {type: jobType, fetchVariable: ['wanted']});
      const names = Object.keys(jobs[0]?.variables ?? {});
      probe.expect(names.join() === 'wanted', `expected only 'wanted', got '${names.join()}'`);
    },
  );
});
