import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchProcessDefinitions', {
  arrange: stage => {
    return async () => {
      const {processId} = await stage.creation();
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {bpmnProcessId: processId},
          sort: [{field: 'version', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {bpmnProcessId: processId, version: 1, tenantId: '<default>'},
      };
    };
  },
});
