import {jsonDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('completeJob', {
  arrange: stage => {
    return async () => {
      const {job} = await stage.activatedJob(await stage.service());
      const path = {jobKey: keyText(job, 'jobKey')};
      return {
        minimal: jsonDraft({}, path),
        full: jsonDraft({variables: {colour: 'green'}}, path),
        probeUsesUp: true,
        async sideEffect() {
          const status = await stage.statusOf('completeJob', jsonDraft({}, path));
          return status === 404 ? 'the refused request completed the job' : null;
        },
      };
    };
  },
});
