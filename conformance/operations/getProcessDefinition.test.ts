import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../describe-operation.ts';

describeOperation('getProcessDefinition', {
  arrange: stage => async () => {
    const {processId} = await stage.deployServiceTask();
    const instance = await stage.createInstance(processId);
    return {
      minimal: bareDraft({processDefinitionKey: keyText(instance, 'processDefinitionKey')}),
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
