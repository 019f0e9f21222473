import {bareDraft, jsonDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {answerObject} from '../exchange/exchange.ts';
import {describeFlow} from '../run/describe-flow.ts';

const INSTANCES = 'https://docs.camunda.io/docs/components/concepts/process-instance-creation/';

describeFlow('instance lifecycle', (stage, behaviour) => {
  behaviour(
    'a cancelled instance cannot be cancelled again, nor its job completed',
    {operation: 'cancelProcessInstance', check: 'lifecycle', case: 'cancelled', source: INSTANCES},
    async probe => {
      const {instance, job} = await stage.activatedJob(await stage.service());
      const draft = bareDraft({processInstanceKey: keyText(instance, 'processInstanceKey')});
      probe.expectStatus(await probe.call('cancelProcessInstance', draft), 204);
      probe.expectStatus(await probe.call('cancelProcessInstance', draft), 404);
      const completion = jsonDraft({}, {jobKey: keyText(job, 'jobKey')});
      probe.expectStatus(await probe.call('completeJob', completion), 404);
    },
  );

  behaviour(
    'a cancelled instance hands out no jobs',
    {operation: 'cancelProcessInstance', check: 'lifecycle', case: 'no-jobs', source: INSTANCES},
    async probe => {
      const service = await stage.service();
      const instance = await stage.createInstance(service);
      const draft = bareDraft({processInstanceKey: keyText(instance, 'processInstanceKey')});
      probe.expectStatus(await probe.call('cancelProcessInstance', draft), 204);
      const jobs = await stage.probeJobs(probe, {type: service.jobType});
      probe.expect(
        jobs.length === 0,
        `expected no job of a cancelled instance, got ${jobs.length}`,
      );
    },
  );

  behaviour(
    'two instances have two keys, and each is read as itself',
    {operation: 'getProcessInstance', check: 'lifecycle', case: 'own-key', source: INSTANCES},
    async probe => {
      const {processId} = await stage.creation();
      const first = keyText(await stage.createInstance(processId), 'processInstanceKey');
      const second = keyText(await stage.createInstance(processId), 'processInstanceKey');
      for (const processInstanceKey of [first, second]) {
        const draft = bareDraft({processInstanceKey});
        const read = await stage.read(probe, 'getProcessInstance', draft);
        const key = keyText(answerObject(read), 'processInstanceKey');
        probe.expect(key === processInstanceKey, `expected ${processInstanceKey}, got ${key}`);
      }
      probe.expect(first !== second, `expected two keys, got ${first} twice`);
    },
  );

  behaviour(
    'an instance is created by the key of its definition',
    {operation: 'createProcessInstance', check: 'lifecycle', case: 'by-key', source: INSTANCES},
    async probe => {
      const {processDefinitionKey} = await stage.creation();
      const created = await probe.call('createProcessInstance', jsonDraft({processDefinitionKey}));
      probe.expectStatus(created, 200);
    },
  );

  behaviour(
    'a process that nobody deployed is not found',
    {operation: 'createProcessInstance', check: 'lifecycle', case: 'unknown', source: INSTANCES},
    async probe => {
      const body = {bpmnProcessId: stage.uniqueName('never-deployed')};
      probe.expectStatus(await probe.call('createProcessInstance', jsonDraft(body)), 404);
    },
  );

  behaviour(
    'an instance of nothing is refused',
    {operation: 'createProcessInstance', check: 'lifecycle', case: 'of-nothing', source: INSTANCES},
    async probe => {
      probe.expectStatus(await probe.call('createProcessInstance', jsonDraft({})), 400);
    },
  );
});
