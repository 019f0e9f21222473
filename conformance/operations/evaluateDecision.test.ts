import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('evaluateDecision', {
  arrange: stage => {
    return async () => {
      const {decisionKey} = await stage.decision();
      return {
        minimal: jsonDraft({}, {decisionKey}),
        full: jsonDraft({variables: {colour: 'blue'}}, {decisionKey}),
      };
    };
  },
});
