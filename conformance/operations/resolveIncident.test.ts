import {bareDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('resolveIncident', {
  arrange: stage => {
    return async () => {
      const {incidentKey} = await stage.uncaughtError(await stage.service());
      return {minimal: bareDraft({incidentKey})};
    };
  },
});
