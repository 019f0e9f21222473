import {jsonDraft, multipartDraft} from '../arrange/drafts.ts';
import {serviceTaskModel} from '../arrange/models.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('searchDeployments', {
  arrange: stage => {
    const deployed = stage.once(() => {
      const model = serviceTaskModel(stage.uniqueName('process'), stage.uniqueName('job'));
      return stage.succeed('createDeployment', multipartDraft(model));
    });
    return async () => {
      const {deploymentKey = null} = await deployed();
      return {
        minimal: jsonDraft({}),
        full: jsonDraft({
          filter: {deploymentKey},
          sort: [{field: 'deploymentKey', order: 'DESC'}],
          page: {from: 0, limit: 10},
        }),
        knownOf: 'full',
        known: {deploymentKey},
      };
    };
  },
});
