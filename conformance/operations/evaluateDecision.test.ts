import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('evaluateDecision', {
  arrange: stage => {
    const decision = stage.once(() => stage.deployDecision());
    return async () => {
      const {decisionKey} = await decision();
      return {
        minimal: jsonDraft({}, {decisionKey}),
        full: jsonDraft({variables: {colour: 'blue'}}, {decisionKey}),
      };
    };
  },
});
