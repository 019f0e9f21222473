import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {signalModel} from '../arrange/models.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('broadcastSignal', {
  arrange: stage => async () => {
    const [processId, jobType] = [stage.uniqueName('process'), stage.uniqueName('job')];
    const signalName = stage.uniqueName('signal');
    const model = signalModel(processId, signalName, jobType);
    await stage.succeed('createDeployment', multipartDraft(model));
    await stage.createInstance(processId);
    return {
      minimal: jsonDraft({signalName}),
      full: jsonDraft({signalName, variables: {level: 3}}),
      async sideEffect() {
        const jobs = await stage.activate(jobType);
        return jobs.length === 0 ? null : 'the refused signal was received';
      },
    };
  },
});
