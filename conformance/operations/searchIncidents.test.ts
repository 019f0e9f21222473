import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchIncidents', {
  arrange: stage => {
    const incident = stage.once(async () => stage.incident(await stage.service()));
    return async () => {
      const {incidentKey, job} = await incident();
      const {processInstanceKey = null, jobKey = null} = job;
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {processInstanceKey},
          sort: [{field: 'errorType', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {incidentKey, processInstanceKey, jobKey},
      };
    };
  },
});
