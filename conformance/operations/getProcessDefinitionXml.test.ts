import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getProcessDefinitionXml', {
  arrange: stage => async () => {
    const {processId} = await stage.deployServiceTask();
    const instance = await stage.createInstance(processId);
    const minimal = bareDraft({processDefinitionKey: keyText(instance, 'processDefinitionKey')});
    await stage.untilReadable('getProcessDefinitionXml', minimal);
    return {minimal};
  },
});
