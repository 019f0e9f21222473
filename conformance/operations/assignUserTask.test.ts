import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('assignUserTask', {
  arrange: stage => {
    return async () => {
      const {userTaskKey} = await stage.userTask(await stage.userTaskProcess());
      const path = {userTaskKey};
      return {
        minimal: jsonDraft({assignee: 'ada'}, path),
        full: jsonDraft({assignee: 'ada', allowOverride: true}, path),
        probeUsesUp: true,
        async sideEffect() {
          // A claim succeeds only while nobody has the task.
          const claim = jsonDraft({assignee: 'grace', allowOverride: false}, path);
          const status = await stage.statusOf('assignUserTask', claim);
          return status === 409 ? 'the refused request assigned the task' : null;
        },
      };
    };
  },
});
