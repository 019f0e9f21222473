import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {messageModel} from '../arrange/models.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('publishMessage', {
  arrange: stage => async () => {
    const [processId, jobType] = [stage.uniqueName('process'), stage.uniqueName('job')];
    const name = stage.uniqueName('message');
    await stage.succeed('createDeployment', multipartDraft(messageModel(processId, name, jobType)));
    await stage.createInstance(processId, {order: 'order-1'});
    const required = {name, correlationKey: 'order-1'};
    return {
      minimal: jsonDraft(required),
      full: jsonDraft({
        ...required,
        timeToLive: 60_000,
        messageId: stage.uniqueName('id'),
        variables: {paid: true},
        tenantId: '<default>',
      }),
      known: {tenantId: '<default>'},
      async sideEffect() {
        const jobs = await stage.activate(jobType);
        return jobs.length === 0 ? null : 'the refused message was correlated';
      },
    };
  },
});
