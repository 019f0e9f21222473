import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('createDeployment', {
  arrange: stage => async () => {
    const processId = stage.uniqueName('process');
    const model = serviceTaskModel(processId, stage.uniqueName('job'));
    return {
      minimal: multipartDraft(model),
      known: {tenantId: '<default>'},
      async sideEffect() {
        const body = {bpmnProcessId: processId};
        const status = await stage.statusOf('createProcessInstance', jsonDraft(body));
        return status === 200 ? `the refused deployment left process ${processId} behind` : null;
      },
    };
  },
});
