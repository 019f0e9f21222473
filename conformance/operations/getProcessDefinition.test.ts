import {bareDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getProcessDefinition', {
  arrange: stage => async () => {
    const {processId, processDefinitionKey} = await stage.creation();
    const minimal = bareDraft({processDefinitionKey: String(processDefinitionKey)});
    await stage.untilReadable('getProcessDefinition', minimal);
    return {
      minimal,
      known: {
        processDefinitionKey,
        bpmnProcessId: processId,
        name: processId,
        version: 1,
        resourceName: `${processId}.bpmn`,
        tenantId: '<default>',
      },
    };
  },
});
