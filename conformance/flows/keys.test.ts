import {bareDraft} from '../arrange/drafts.ts';
import {keyText} from '../arrange/stage.ts';
import {describeFlow} from '../run/describe-flow.ts';

const KEYS = '#/components/schemas/ProcessInstance/properties/processInstanceKey';

/** So many instances have keys of every partition; those of the fourth on are above 2^53. */
const INSTANCES = 16;

describeFlow('keys', (stage, behaviour) => {
  behaviour(
    'every key that is handed out leads back to its instance',
    {
      operation: 'createProcessInstance',
      check: 'int64-exact',
      case: 'keys-lead-back',
      source: KEYS,
      level: 'contract',
    },
    async probe => {
      const {processId} = await stage.creation();
      const keys: string[] = [];
      for (let count = 0; count < INSTANCES; count += 1) {
        keys.push(keyText(await stage.createInstance(processId), 'processInstanceKey'));
      }
      const lost: string[] = [];
      for (const processInstanceKey of keys) {
        const draft = bareDraft({processInstanceKey});
        const {response} = await stage.read(probe, 'getProcessInstance', draft);
        if (response?.status !== 200) lost.push(processInstanceKey);
      }
      // Losing keys of all sizes is another fault, and told by others.
      const isRounding = lost.length > 0 && lost.every(each => BigInt(each) > 2n ** 53n);
      probe.expect(!isRounding, `expected ${lost.join()} to lead back, none above 2^53 does`);
      probe.expect(new Set(keys).size === INSTANCES, `expected different keys, got ${keys.join()}`);
    },
  );
});
