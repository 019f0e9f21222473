import {jsonDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('failJob', {
  arrange: stage => {
    return async () => {
      const service = await stage.service();
      const {jobType} = service;
      const {job} = await stage.activatedJob(service);
      const path = {jobKey: keyText(job, 'jobKey')};
      const required = {retries: 2};
      return {
        minimal: jsonDraft(required, path),
        full: jsonDraft(
          {...required, errorMessage: 'as asked', retryBackOff: 600_000, variables: {tried: true}},
          path,
        ),
        // A job that failed with retries left, and no back-off, can be activated again.
        async sideEffect() {
          const again = await stage.activate(jobType);
          const isFree = again.some(each => keyText(each, 'jobKey') === path.jobKey);
          return isFree ? 'the refused request failed the job' : null;
        },
      };
    };
  },
});
