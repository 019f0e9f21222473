import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {errorModel} from '../arrange/models.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('throwError', {
  arrange: stage => {
    const model = stage.once(async () => {
      const [processId, jobType] = [stage.uniqueName('process'), stage.uniqueName('job')];
      const file = errorModel(processId, jobType, 'refused', stage.uniqueName('handler'));
      await stage.succeed('createDeployment', multipartDraft(file));
      return {processId, jobType};
    });
    return async () => {
      const {job} = await stage.activatedJob(await model());
      const path = {jobKey: keyText(job, 'jobKey')};
      return {
        minimal: jsonDraft({errorCode: 'refused'}, path),
        full: jsonDraft({errorCode: 'refused', errorMessage: 'as asked'}, path),
        probeUsesUp: true,
        async sideEffect() {
          const status = await stage.statusOf('completeJob', jsonDraft({}, path));
          return status === 404 ? 'the refused request threw the error' : null;
        },
      };
    };
  },
});
