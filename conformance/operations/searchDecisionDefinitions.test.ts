import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchDecisionDefinitions', {
  arrange: stage => {
    return async () => {
      const {decisionId} = await stage.decision();
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {decisionDefinitionId: decisionId},
          sort: [{field: 'version', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {decisionDefinitionId: decisionId, version: 1},
      };
    };
  },
});
