import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('completeUserTask', {
  arrange: stage => {
    return async () => {
      const {userTaskKey} = await stage.userTask(await stage.userTaskProcess());
      const path = {userTaskKey};
      return {
        minimal: jsonDraft({}, path),
        full: jsonDraft({variables: {approved: true}}, path),
        probeUsesUp: true,
        async sideEffect() {
          const status = await stage.statusOf('completeUserTask', jsonDraft({}, path));
          return status === 404 ? 'the refused request completed the task' : null;
        },
      };
    };
  },
});
