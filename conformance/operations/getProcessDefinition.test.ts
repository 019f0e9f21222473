import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getProcessDefinition', {
  arrange: stage => async () => {
    const {processId} = await stage.deployServiceTask();
    const instance = await stage.createInstance(processId);
    const minimal = bareDraft({processDefinitionKey: keyText(instance, 'processDefinitionKey')});
    await stage.untilReadable('getProcessDefinition', minimal);
    return {
      minimal,
      known: {
        processDefinitionKey: instance.processDefinitionKey ?? null,
        bpmnProcessId: processId,
        name: processId,
        version: 1,
        resourceName: `${processId}.bpmn`,
        tenantId: '<default>',
      },
    };
  },
});
