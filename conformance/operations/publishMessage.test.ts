import {jsonDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('publishMessage', {
  arrange: stage => async () => {
    const process = await stage.shared('message');
    const name = String(process.variables['c8gaugeMessage']);
    const jobType = String(process.variables['c8gaugeJob']);
    await stage.createInstance(process, {order: 'order-1'});
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
