import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchProcessInstances', {
  arrange: stage => {
    const model = stage.once(async () => {
      const {processId} = await stage.creation();
      return {processId, instance: await stage.createInstance(processId)};
    });
    return async () => {
      const {instance, processId} = await model();
      const {processInstanceKey = null, processDefinitionKey = null} = instance;
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {processInstanceKey},
          sort: [{field: 'version', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {
          processInstanceKey,
          processDefinitionKey,
          bpmnProcessId: processId,
          version: 1,
          tenantId: '<default>',
        },
      };
    };
  },
});
