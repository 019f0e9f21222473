import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchUserTasks', {
  arrange: stage => {
    const task = stage.once(async () => stage.userTask(await stage.userTaskProcess()));
    return async () => {
      const {instance, userTaskKey} = await task();
      const {processInstanceKey = null} = instance;
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {processInstanceKey},
          sort: [{field: 'priority', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {userTaskKey, processInstanceKey},
      };
    };
  },
});
