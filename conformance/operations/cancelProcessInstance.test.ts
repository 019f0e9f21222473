import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('cancelProcessInstance', {
  arrange: stage => {
    return async () => {
      const instance = await stage.createInstance(await stage.service());
      const processInstanceKey = keyText(instance, 'processInstanceKey');
      return {
        minimal: bareDraft({processInstanceKey}),
        probeUsesUp: true,
        async sideEffect() {
          const status = await stage.statusOf(
            'cancelProcessInstance',
            bareDraft({processInstanceKey}),
          );
          return status === 404 ? 'the refused request cancelled the instance' : null;
        },
      };
    };
  },
});
