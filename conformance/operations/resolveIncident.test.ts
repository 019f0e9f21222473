import {bareDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('resolveIncident', {
  arrange: stage => {
    const model = stage.once(() => stage.deployServiceTask());
    return async () => {
      const {processId, jobType} = await model();
      const {incidentKey} = await stage.incident({processId, jobType});
      return {minimal: bareDraft({incidentKey})};
    };
  },
});
