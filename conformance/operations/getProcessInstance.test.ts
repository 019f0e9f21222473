import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getProcessInstance', {
  arrange: stage => async () => {
    const {processId} = await stage.creation();
    const instance = await stage.createInstance(processId);
    const minimal = bareDraft({processInstanceKey: keyText(instance, 'processInstanceKey')});
    await stage.untilReadable('getProcessInstance', minimal);
    return {
      minimal,
      known: {
        processInstanceKey: instance.processInstanceKey ?? null,
        processDefinitionKey: instance.processDefinitionKey ?? null,
        bpmnProcessId: processId,
        version: 1,
        tenantId: '<default>',
      },
    };
  },
});
