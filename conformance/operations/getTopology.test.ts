import {bareDraft} from '../arrange/drafts.ts';
import {describeOperation} from '../run/describe-operation.ts';

describeOperation('getTopology', {
  arrange: () => async () => ({minimal: bareDraft()}),
});
