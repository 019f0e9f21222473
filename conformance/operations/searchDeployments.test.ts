import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchDeployments', {
  arrange: stage => {
    return async () => {
      const {deploymentKey} = await stage.creation();
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {deploymentKey},
          sort: [{field: 'deploymentKey', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {deploymentKey},
      };
    };
  },
});
