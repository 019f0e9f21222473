import {bareDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getProcessDefinitionXml', {
  arrange: stage => async () => {
    const {processDefinitionKey} = await stage.creation();
    const minimal = bareDraft({processDefinitionKey: String(processDefinitionKey)});
    await stage.untilReadable('getProcessDefinitionXml', minimal);
    return {minimal};
  },
});
