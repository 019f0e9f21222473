import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('activateJobs', {
  arrange: stage => async () => {
    const {processId, jobType} = await stage.deployServiceTask();
    const instance = await stage.createInstance(processId, {colour: 'blue', size: 3});
    const required = {type: jobType, timeout: 600_000, maxJobsToActivate: 5};
    return {
      minimal: jsonDraft(required),
      full: jsonDraft({
        ...required,
        worker: 'c8gauge',
        fetchVariable: ['colour', 'size'],
        tenantIds: ['<default>'],
      }),
      known: {
        processInstanceKey: instance.processInstanceKey ?? null,
        processDefinitionKey: instance.processDefinitionKey ?? null,
        bpmnProcessId: processId,
        elementId: 'task',
        customHeaders: {colour: 'blue'},
        retries: 3,
        variables: {colour: 'blue', size: 3},
        tenantId: '<default>',
      },
    };
  },
});
