import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('broadcastSignal', {
  arrange: stage => async () => {
    const process = await stage.shared('signal');
    const signalName = String(process.variables['c8gaugeSignal']);
    const jobType = String(process.variables['c8gaugeJob']);
    await stage.createInstance(process);
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
