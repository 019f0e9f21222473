import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('createProcessInstance', {
  arrange: stage => async () => {
    const {processId, jobType} = await stage.deployServiceTask();
    const variables = {colour: 'blue'};
    const definition = await stage.createInstance(processId);
    await stage.activate(jobType);
    return {
      minimal: jsonDraft({bpmnProcessId: processId}),
      full: jsonDraft({bpmnProcessId: processId, version: 1, variables, tenantId: '<default>'}),
      known: {
        bpmnProcessId: processId,
        version: 1,
        processDefinitionKey: definition.processDefinitionKey ?? null,
        tenantId: '<default>',
      },
      async sideEffect() {
        const jobs = await stage.activate(jobType);
        return jobs.length === 0 ? null : 'the refused request created an instance';
      },
    };
  },
});
