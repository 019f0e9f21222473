import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('createProcessInstance', {
  arrange: stage => async () => {
    const {processId, jobType, processDefinitionKey} = await stage.creation();
    const variables = {colour: 'blue'};
    // What others left must not look like the effect of a request.
    await stage.drain(jobType);
    return {
      minimal: jsonDraft({bpmnProcessId: processId}),
      full: jsonDraft({bpmnProcessId: processId, version: 1, variables, tenantId: '<default>'}),
      known: {
        bpmnProcessId: processId,
        version: 1,
        processDefinitionKey,
        tenantId: '<default>',
      },
      async sideEffect() {
        const jobs = await stage.activate(jobType);
        return jobs.length === 0 ? null : 'the refused request created an instance';
      },
    };
  },
});
